// What is told by its words, whatever the act: shown and asked, never done.

import { asksToTake } from './asks-to-take';
import type { Chosen } from '../choose';
import { saysConsent } from './consent-told';
import { notOpened } from './not-opened';
import type { Understanding } from '../understanding';

type Told = Pick<Understanding, 'act' | 'person' | 'people' | 'isConsent'>;

/** Somebody has agreed to have their mail read, or the bot is asked to take a day. */
export function toldIn({ whole: { reading } }: Chosen, before: Understanding | undefined): Told | undefined {
  const named = reading.people.flatMap(({ people }) =>
    people.length === 1 ? people.map(({ upn }) => upn) : [],
  );
  const [person] = named;
  if (saysConsent(reading.words))
    return { act: 'delegation.mine', person, people: named.length > 1 ? named : [], isConsent: true };
  const unopened = notOpened(reading.words, before);
  if (unopened) return { act: unopened, person: undefined, people: [] };
  return asksToTake(reading.words) ? { act: 'duty.cannot', person: undefined, people: [] } : undefined;
}
