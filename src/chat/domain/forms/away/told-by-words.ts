// What is told by its words, whatever the act: shown and asked, never done.

import { asksToTake } from '../duty/asks-to-take';
import type { Chosen } from '../../sentences/choose';
import { asksOfRule } from '../said-plainly';
import { saysConsent } from '../messages/consent-told';
import { notOpened } from '../duty/not-opened';
import type { Understanding } from '../../understanding';

type Told = Pick<Understanding, 'act' | 'person' | 'people' | 'isConsent'> &
  Partial<Pick<Understanding, 'from' | 'until' | 'part' | 'isOpen' | 'mailbox' | 'spans'>>;

/** Somebody has agreed to have their mail read, or the bot is asked to take a day. */
export function toldIn({ whole: { reading } }: Chosen, before: Understanding | undefined): Told | undefined {
  const named = reading.people.flatMap(({ people }) =>
    people.length === 1 ? people.map(({ upn }) => upn) : [],
  );
  const [person] = named;
  if (saysConsent(reading.words))
    return { act: 'delegation.mine', person, people: named.length > 1 ? named : [], isConsent: true };
  if (asksOfRule(reading)) return { act: 'rule.show', person: undefined, people: [] };
  const unopened = notOpened(reading.words, before);
  if (unopened) return { act: unopened, person: undefined, people: [] };
  // "Kan nån annan ta den, har tandläkare 9–11", of a day that was just asked about.
  if (before !== undefined && /^duty\.(?:who|mine)$/.test(before.act) && asksToTake(reading.words, true)) {
    const { from, until, mailbox } = before;
    const days = { from, until, mailbox, part: undefined, isOpen: false, spans: undefined };
    return { act: 'duty.cannot', person: undefined, people: [], ...days };
  }
  return asksToTake(reading.words) ? { act: 'duty.cannot', person: undefined, people: [] } : undefined;
}
