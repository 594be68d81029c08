// Whom and which mailbox a line is about, of those that it names.

import type { Act } from '../acts';
import type { Chosen } from './choose';
import type { KnownPerson } from '../reading/names';
import type { Reading } from '../reading/reading';
import type { Circumstances, Understanding } from '../understanding';

const receiving = /^(?:till|to|at|lat|let|be|ask)$/;

const telling = /^(?:att|that|sa|sager|said|says|tror|thinks|heard|horde)$/;

/** Whom an act is about: of several who are named the one behind "till"; nobody twice. */
export function peopleIn(reading: Reading, act: Act, { who }: Circumstances): readonly KnownPerson[] {
  const others = reading.people.filter(({ people: meant }) => !(meant.length === 1 && meant[0]?.upn === who));
  // "Inte Bo, Ines".
  const agreed = others.filter(({ from }) => !/^(?:inte|not|ej)$/.test(reading.tokens[from - 1]?.word ?? ''));
  const named = agreed.length > 0 ? agreed : others;
  const behind = named.find(({ from }) => receiving.test(reading.tokens[from - 1]?.word ?? ''));
  const self = /^(?:away\.(?:of|is)|answers\.of)$/.test(act) ? reading.people[0] : undefined;
  // "Eva sa att Gunilla är sjuk".
  const told =
    act === 'away.of'
      ? named.find(({ from }, at) => at > 0 && telling.test(reading.tokens[from - 1]?.word ?? ''))
      : undefined;
  const one = told ?? (act === 'duty.give' ? behind : undefined) ?? named[0] ?? self;
  return one?.people ?? [];
}

/** "Hur många olästa är det där": of the mailbox that was spoken of. */
export const mailboxThere = (act: Act, { whole }: Chosen, before: Understanding | undefined) =>
  ofMailbox.test(act) && whole.reading.words.some((word) => /^(?:dar|there)$/.test(word))
    ? before?.mailbox
    : undefined;

const ofMailbox =
  /^(?:duty\..+|roster\..+|mailbox\.status|inbox|list|message\.find|who\..+|week|guide\.passOn)$/;

export function mailboxIn(
  { main, whole, parts = [] }: Pick<Chosen, 'main' | 'whole'> & Partial<Pick<Chosen, 'parts'>>,
  act: Act,
): Understanding['mailbox'] {
  // "Lådan öppnad. Vem är registrator på Utbildning?" opened no mailbox of that name.
  const isOfQuestion = act === 'duty.opened' && parts.some(({ asked }) => asked);
  const others = isOfQuestion
    ? parts.filter(({ asked }) => !asked).flatMap(({ reading }) => reading.mailboxes)
    : whole.reading.mailboxes;
  const named = [...main.reading.mailboxes, ...others];
  const plain = named.find(({ isDoubtful }) => !isDoubtful) ?? (ofMailbox.test(act) ? named[0] : undefined);
  return plain?.mailbox.id;
}
