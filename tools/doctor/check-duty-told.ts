// What may be told outside of who has which mailbox: whether it is asked for, and by whom it can be read.

import { fail, ok, warn, type DoctorContext, type Finding } from './finding';

/** A key that nobody guesses has so many signs. */
const leastKeySigns = 32;

export function checkDutyTold({ municipality, settings }: DoctorContext): readonly Finding[] {
  const { duty } = municipality;
  if (duty === undefined) {
    if (settings.DUTY_KEY === undefined) return [];
    const remedy = 'Add duty to the municipality file, or take DUTY_KEY away';
    return [warn('duty.key', 'DUTY_KEY', { words: 'opens nothing: the file has no duty', remedy })];
  }
  const named = duty.protected.length;
  return [
    keyFinding(settings.DUTY_KEY, duty.key),
    duty.names
      ? ok('duty.names', undefined, `people are told by name outside, but ${named} who are protected`)
      : ok('duty.names', undefined, 'the function or the unit is told outside, nobody by name'),
  ];
}

function keyFinding(own: string | undefined, filed: string | undefined): Finding {
  const key = own ?? filed;
  const remedy = 'Set DUTY_KEY to what `openssl rand -hex 32` prints, and give it to that system alone';
  if (key === undefined)
    return warn('duty.key', undefined, { words: 'there is none, so no program can ask', remedy });
  const about = own === undefined ? 'duty.key' : 'DUTY_KEY';
  if (key.length < leastKeySigns)
    return fail('duty.key', about, { words: `has fewer than ${leastKeySigns} signs`, remedy });
  if (own === undefined)
    return warn('duty.key', about, { words: 'stands in the file, which others may read', remedy });
  return ok('duty.key', about, 'whoever has it may ask who has a mailbox');
}
