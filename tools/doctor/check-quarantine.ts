// What the spam filter holds back has arrived all the same: where it goes, and whether the trace of it can be read.

import { realClock } from '../../src/app/clock';
import { operatorLog } from '../../src/app/operator-log';
import { identityOf } from '../../src/app/identity-of';
import { connectTrace } from '../../src/app/trace-of';
import { instant } from '../../src/core/time';
import { fail, ok, warn, type DoctorContext, type Finding } from './finding';

export async function checkQuarantine(context: DoctorContext): Promise<readonly Finding[]> {
  return [policyQuestion(context), ...(await checkTrace(context))];
}

/** The bot may not read the policy, so it asks. */
function policyQuestion({ municipality: { mailboxes } }: DoctorContext): Finding {
  const words = `where spam to the ${mailboxes.length} duty addresses goes cannot be seen from here`;
  const remedy =
    'See that section 5 of npm run rbac, or a policy like it, is in force for each: spam into the junk folder, a notice of what is quarantined to the mailbox; docs/onboarding.md, step 4';
  return warn('quarantine.policy', undefined, { words, remedy });
}

/** One request, for the last hour of one duty address. */
async function checkTrace({ municipality, settings, now }: DoctorContext): Promise<readonly Finding[]> {
  const { quarantine, mailboxes } = municipality;
  if (quarantine === undefined) {
    if (settings.TRACE_CLIENT_ID === undefined) return [];
    const remedy = 'Name the decision under watch.quarantine, or take the variables away';
    return [
      warn('quarantine.trace', 'TRACE_CLIENT_ID', {
        words: 'is not used: the file names no decision',
        remedy,
      }),
    ];
  }
  const [mailbox] = mailboxes;
  const isSandbox =
    settings.GRAPH_BASE_URL !== undefined && !/graph\.microsoft\.com/.test(settings.GRAPH_BASE_URL);
  const credential = await identityOf('TRACE', settings);
  if (isSandbox || mailbox === undefined)
    return [ok('quarantine.trace', undefined, 'the sandbox reads its own')];
  if (credential === undefined) {
    const remedy = 'Set TRACE_CLIENT_ID and TRACE_CLIENT_SECRET (or TRACE_CLIENT_CERTIFICATE_PATH)';
    return [fail('quarantine.trace', undefined, { words: 'has no identity to be read with', remedy })];
  }
  const trace = connectTrace({ credential, clock: realClock, log: operatorLog('silent') });
  const span = { from: instant(now() - 3_600_000), to: instant(now()) };
  const reading = await trace.read(mailbox.address, span, 1);
  if (reading.kind === 'read')
    return [ok('quarantine.trace', mailbox.id, `can be read, by ${quarantine.decision}`)];
  const remedy =
    'Give the registration ExchangeMessageTrace.Read.All (Entra, application) and see that the tenant has what the trace asks for';
  return [fail('quarantine.trace', mailbox.id, { words: `cannot be read (${reading.code})`, remedy })];
}
