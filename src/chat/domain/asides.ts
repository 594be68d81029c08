// What else a line says, with the days and the people of its own sentence: "är på kurs måndag, Maja kan ta tisdag".

import type { Act } from './acts';
import type { Chosen } from './choose';
import { mailboxIn, peopleIn } from './meant';
import { partsOf } from './saying';
import type { Choice, Circumstances, Parts } from './understanding';
import { daysSaid } from './when-said';

const ofDays = /^(?:duty\.(?:give|take|cannot|who)|away\.(?:of|is|who)|remind)$/;

/** Those whose sentence names days; of others the days of the line hold. */
export function asidesIn(
  parts: Parts & { readonly act: Act },
  { also, beside, whole }: Chosen,
  around: Circumstances,
): readonly Choice[] {
  return also.flatMap((act): readonly Choice[] => {
    const own = beside.find(({ guesses }) => guesses[0]?.act === act);
    if (own === undefined || act === parts.act || !ofDays.test(act) || own.reading.runs.length === 0)
      return [];
    const said = daysSaid(own.reading, act, around);
    if (said.from === undefined || said.flaw !== undefined) return [];
    const [person, another] = peopleIn(own.reading, act, around);
    const { from, until, isOpen, part } = said;
    const mailbox = mailboxIn({ main: own, whole }, act) ?? parts.mailbox;
    const plain = partsOf({ ...parts, spans: undefined, instead: undefined, inReturn: undefined });
    const meant = another === undefined ? person?.upn : undefined;
    return [{ ...plain, act, from, until, isOpen, part, mailbox, person: meant ?? plain.person }];
  });
}
