// "Carin har godkänt det", "Carin sa ja", beside an absence: of that, and nobody's mail is read.

import { saidText } from '../reading/said-words';
import type { Heard } from './heard';

const said = '(?:sa|sade|said)';
const lead = '(?:(?:hej|och|men|nu|nej|and|but) )*';

/** "Kristina godkänner så länge". */
export const agreesOnly = ({ reading }: Pick<Heard, 'reading'>): boolean =>
  agreeing.test(saidText(reading.words));
const agreeing = new RegExp(
  `^${lead}§person (?:har )?(?:${said}|sagt) (?:ja|jo|ok|okej|yes|(?:(?:att|that) )?(?:det|it|that) (?:ar|gar|funkar|is) (?:ok|okej|okay|bra|fint|lugnt|fine))$|^${lead}§person (?:(?:har |has )(?:godkant|okejat|approved)(?: (?:det|it))?$|(?:godkanner|beslutar|avgor|approves|decides)(?: (?:(?:at|for) (?:mig|mej|me)(?= |$)|(?:da|sa lange|under tiden|i stallet|istallet|then|meanwhile|instead)$)|$))`,
  'u',
);
