// Which mailbox a line turns to and who leads it: by its name, its unit or its matter, else as the one that was spoken of.

import type { MailboxId, Upn } from '../../../core/ids';
import { isOneOf, type Act } from '../acts/acts';
import type { Circumstances, Understanding } from '../acts/understanding';
import type { Reading } from './reading';
import { unitNamed, unitsFor } from './units';

type Around = Pick<Circumstances, 'mailboxes'>;

/** Of whoever is turned to: of the unit or the matter, where there is one mailbox; a word for the whole municipality counts last. */
export function mailboxTurnedTo(act: Act, reading: Reading, { mailboxes }: Around): MailboxId | undefined {
  if (!isOneOf(act, 'contact', 'who.manager') || (act === 'who.manager' && reading.words.some(isOwn)))
    return undefined;
  const text = reading.tokens.map(({ written }) => written).join(' ');
  const departments = mailboxes.map(({ department }) => department);
  // "Kommunchefen" leads no unit whose matters that is; "skolchefen" leads the school.
  const units =
    act === 'contact'
      ? unitsFor(text, departments)
      : [unitNamed(text.replace(/(\p{L}{3,})chef(?=(?:en|ens|s)?(?!\p{L}))/giu, '$1 chef'), departments)];
  const [only, another] = mailboxes.filter(({ department }) => units.includes(department));
  if (only !== undefined) return another === undefined ? only.id : undefined;
  return act === 'contact' ? reading.mailboxes[0]?.mailbox.id : undefined;
}
const isOwn = (word: string): boolean => /^(?:min|mitt|mina|var|vart|vara|my|our)$/.test(word);

/** "Chefen för skolan", "chefen där", "chefens mejl": whoever answers for the mailbox that is named or was spoken of. */
export function leaderNamed(
  reading: Reading,
  around: Around,
  before: Understanding | undefined,
): Upn | undefined {
  const { words, people, mailboxes } = reading;
  if (people.length > 0 || !words.some(leads) || words.some(isOwn)) return undefined;
  const id = mailboxes[0]?.mailbox.id ?? mailboxTurnedTo('who.manager', reading, around) ?? before?.mailbox;
  return around.mailboxes.find((mailbox) => mailbox.id === id)?.manager;
}
const leads = (word: string): boolean =>
  /^(?:\p{L}*chef(?:en|ens|s)?|boss(?:en|ens)?|head|manager)$/u.test(word);

/** "Hennes mejl", "vad har hon för adress": of somebody who was spoken of, and not of who calls. */
export const isOfOne = (words: readonly string[]): boolean =>
  /(?:^| )(?:hans|hennes|hens|henne|honom|his|her|him|(?:har|nar|nas|ar|kommer) (?:han|hon|hen)|(?:does|reach) (?:he|she))(?: |$)/.test(
    words.join(' '),
  );

/** "Chefens egen mejl", "mejlen till chefen": a "chef" who calls is turned to by nobody. */
export const isOfLeader = ({ words }: Reading): boolean =>
  /(?:^| )(?:\p{L}*chefens|(?:till|to|med|with) (?:the )?(?:\p{L}*chefen|boss|manager|head))(?: |$)/u.test(
    words.join(' '),
  );
