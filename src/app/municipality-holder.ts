// The municipality in force: read at start, again on SIGHUP; a file that cannot be used leaves the old one in force.

import { renewStaffList } from '../absence/flows/watch-staff';
import type { Clock } from '../core/clock';
import type { LogData, OperatorLog } from '../core/log';
import type { Municipality } from '../core/municipality';
import { checkOpenWork } from './config/check-open-work';
import { ConfigurationFault, type FileProblem } from './config/file-problem';
import { readMunicipality } from './config/read-municipality';
import { datedRosters } from './dated-rosters';
import type { FlowContext, Store } from './flow-context';

export interface MunicipalityHolder {
  readonly current: () => Municipality;
  /** The standing orders that were decided are read anew. */
  readonly renewRosters: () => Promise<void>;
  readonly reload: () => Promise<void>;
}

/** Throws ConfigurationFault when the file cannot be used at start. */
export async function holdMunicipality(
  path: string,
  { store, log, clock }: { readonly store: Store; readonly log: OperatorLog; readonly clock: Clock },
): Promise<MunicipalityHolder> {
  const read = async (): Promise<Municipality> => {
    const municipality = await readMunicipality(path);
    await checkOpenWork(store, municipality, path);
    return municipality;
  };
  let file = await read();
  const rosters = datedRosters(() => file, { store, clock });
  await rosters.renew();
  return {
    current: rosters.current,
    renewRosters: rosters.renew,
    reload: async () => {
      try {
        file = await read();
        await rosters.renew();
        log.info('The municipality file was read again', {
          mailboxes: file.mailboxes.length,
          // Which of them have an order of a later date than the file's.
          datedRosters: datedIn(rosters.current()),
        });
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

const datedIn = ({ mailboxes }: Municipality): string =>
  mailboxes.flatMap(({ id, firstRoster }) => (firstRoster === undefined ? [] : [id])).join(' ');

/** Where and what, without the words: they may name people. */
function problemsOf(error: unknown): LogData {
  if (!(error instanceof ConfigurationFault))
    return { error: error instanceof Error ? error.name : 'unknown' };
  const where = ({ place, line }: FileProblem) => (line === undefined ? place : `${place} (line ${line})`);
  return { problems: error.problems.map((one) => `${where(one)}: ${one.code ?? 'unknown'}`).join('; ') };
}
