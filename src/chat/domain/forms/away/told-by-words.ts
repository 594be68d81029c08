// What is told by its words, whatever the act: shown and asked, never done.

import { isOfOneMessage } from '../../acts';
import { asksToTake } from '../duty/asks-to-take';
import type { Chosen } from '../../sentences/choose';
import { asksOfRule } from '../said-plainly';
import { saidText } from '../../reading/said-words';
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
  if (readsForOther(reading.words) && !isOfOneMessage(before?.act))
    return { act: 'delegation.mine', person: undefined, people: [] };
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

/** "Ok jag tar Eriks post": of the mail that one is asked to read, and of no mailbox. */
const readsForOther = (words: readonly string[]): boolean => {
  const said = saidText(words);
  return !words.includes('?') && forOther.test(said) && !denied.test(said);
};
const forOther =
  /^(?:(?:ok|okej|ja|jo|japp|visst|absolut|gerne|garna|da|hej|yes|sure|och|men) )*(?:jag|ja|i) (?:(?:kan|ska|har sagt ja till att|har lovat att|can|will) )?(?:tar|ta|laser|lasa|tar hand om|ta hand om|skoter|skota|kollar|kolla|bevakar|bevaka|svarar pa|svara pa|read|take|check)(?: pa| i)? (?:at )?§person (?:e ?)?(?:post|posten|mejl|mejlen|mail|mails|epost|eposten|inkorg|inkorgen|inbox|email|emails)(?: |$)/u;
const denied = /(?:^| )(?:inte|ej|not|aldrig|never)(?: |$)/;
