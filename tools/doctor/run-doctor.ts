// Every check in order; one that breaks is told as a finding of its own and never hides the others.

import { checkFeatures, checkPages, checkSwitchboard } from './check-features';
import { checkIdentity } from './check-identity';
import { checkInventory } from './check-inventory';
import { checkMailboxes, checkScope } from './check-mailboxes';
import { checkPeople } from './check-people';
import type { Check, DoctorContext } from './doctor-context';
import { skip, type Finding } from './finding';

const checks: readonly (readonly [string, Check])[] = [
  ['mailbox', checkMailboxes],
  ['scope', checkScope],
  ['person', checkPeople],
  ['features', checkFeatures],
  ['switchboard', checkSwitchboard],
  ['pages', checkPages],
  ['inventory', checkInventory],
];

/** Without a token nothing else is asked. */
export async function runDoctor(context: DoctorContext): Promise<readonly Finding[]> {
  const findings = [...(await checkIdentity(context))];
  if (findings.some(({ check, state }) => check === 'identity.token' && state === 'fail')) return findings;
  for (const [name, check] of checks) {
    try {
      findings.push(...(await check(context)));
    } catch (error) {
      const words = `the check broke off (${error instanceof Error ? error.name : 'unknown'})`;
      findings.push(skip(name, undefined, { words, remedy: 'Report it, with the version of the bot' }));
    }
  }
  return findings;
}
