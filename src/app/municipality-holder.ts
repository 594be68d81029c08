// The municipality in force: read at start, again on SIGHUP; a file that cannot be used leaves the old one in force.

import type { Municipality } from '../core/municipality';
import type { FlowContext } from './flow-context';
import { renewStaffList } from '../absence/flows/list-staff';
import type { LogData, OperatorLog } from '../core/log';
import type { Store } from './store';
import { ConfigurationFault, type FileProblem } from './config/file-problem';
import { readMunicipality } from './config/read-municipality';
import { checkOpenWork } from './open-work';

export interface MunicipalityHolder {
  readonly current: () => Municipality;
  readonly reload: () => Promise<void>;
}

/** Throws ConfigurationFault when the file cannot be used at start. */
export async function holdMunicipality(
  path: string,
  { store, log }: { readonly store: Store; readonly log: OperatorLog },
): Promise<MunicipalityHolder> {
  const read = async (): Promise<Municipality> => {
    const municipality = await readMunicipality(path);
    await checkOpenWork(store, municipality, path);
    return municipality;
  };
  let current = await read();
  return {
    current: () => current,
    reload: async () => {
      try {
        current = await read();
        log.info('The municipality file was read again', { mailboxes: current.mailboxes.length });
      } catch (error) {
        log.error('The municipality file cannot be used; the old one stays in force', problemsOf(error));
      }
    },
  };
}

/** From now on, until what it answers is called. Whom a new file watches no longer is not watched from then on. */
export function readAgainOnHangup(holder: MunicipalityHolder, context: FlowContext): () => void {
  const readAgain = async () => {
    await holder.reload();
    await renewStaffList(context).catch((error: unknown) => {
      context.log.error('The list of watched people could not be renewed', { error: String(error) });
    });
  };
  const handle = () => void readAgain();
  process.on('SIGHUP', handle);
  return () => process.off('SIGHUP', handle);
}

/** Where and what, without the words: they may name people. */
function problemsOf(error: unknown): LogData {
  if (!(error instanceof ConfigurationFault))
    return { error: error instanceof Error ? error.name : 'unknown' };
  const where = ({ place, line }: FileProblem) => (line === undefined ? place : `${place} (line ${line})`);
  return { problems: error.problems.map((one) => `${where(one)}: ${one.code ?? 'unknown'}`).join('; ') };
}
