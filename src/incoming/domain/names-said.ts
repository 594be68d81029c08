// Which of some people a line names, and which of them it leaves out or puts somebody else in the place of (F4).

import { folded } from '../../core/plain-words';
import type { PersonId } from '../../core/ids';

interface Called {
  readonly id: PersonId;
  readonly name: string;
}

export interface NamesSaid {
  readonly named: readonly PersonId[];
  /** "Men inte Karin", "alla utom Karin". */
  readonly excepted: readonly PersonId[];
  /** "Avslå Karin", "nej till Karin". */
  readonly rejected: readonly PersonId[];
  /** "I stället för Karin", "Karin kan inte". */
  readonly replaced: readonly PersonId[];
  /** "Alla", "resten". */
  readonly isAll: boolean;
  /** Somebody else is to be it: "ta Nils i stället". */
  readonly isInstead: boolean;
  /** The line without those names. */
  readonly rest: string;
}

export function namesSaid(text: string, people: readonly Called[]): NamesSaid {
  const words = text.match(/\p{L}[\p{L}\p{N}-]*|[^\s\p{L}]+/gu) ?? [];
  const plain = words.map(folded);
  const calledAt = plain.map((word, at) =>
    ofSender.test(plain[at - 1] ?? '') ? [] : people.filter(({ name }) => isCalled(name, word)),
  );
  const isName = (at: number): boolean => (calledAt[at]?.length ?? 0) > 0;
  const told = {
    ...{ named: new Set<PersonId>(), rejected: new Set<PersonId>() },
    ...{ excepted: new Set<PersonId>(), replaced: new Set<PersonId>() },
  };
  const chosen = chosenAt(plain);
  const others = new Set(
    calledAt.flatMap((called, at) => (chosen.includes(at) ? [] : called.map(({ id }) => id))),
  );
  const isOfOther = chosen.length > 0 && others.size === 1;
  for (const [at, called] of calledAt.entries()) {
    const behind = plain.slice(at + 1, at + 4).join(' ');
    let before = at - 1;
    while (before >= 0 && (isName(before) || listing.test(plain[before] ?? ''))) before -= 1;
    const lead = plain.slice(Math.max(0, before - 2), before + 1).join(' ');
    const isWhose = called.some(({ name }) => folded(name).split(' ')[0] !== plain[at]);
    const isReplaced = (isWhose && handing.test(behind)) || (isOfOther && !chosen.includes(at));
    for (const { id } of called) told[isReplaced ? 'replaced' : placeOf(lead, behind)].add(id);
  }
  const line = plain.join(' ');
  const replaced = [...told.replaced];
  const left = [told.rejected, told.excepted, told.replaced];
  return {
    named: [...told.named].filter((id) => left.every((set) => !set.has(id))),
    rejected: [...told.rejected],
    excepted: [...told.excepted],
    replaced,
    isAll: all.test(line),
    isInstead: replaced.length > 0 || instead.test(line),
    rest: words.filter((_, at) => !isName(at)).join(' '),
  };
}

/** "Det Erik föreslogs till, ge det till Ines i stället": where the one stands who is to have it; none where it says for whom. */
function chosenAt(plain: readonly string[]): readonly number[] {
  const line = plain.join(' ');
  const { index } = given.exec(line) ?? {};
  if (index === undefined) return [];
  const at = line.slice(0, index).split(' ').length - 1;
  return [at, at + 1, at + 2, at + 3].filter(
    (one) => !/^(?:till|to|ge|ta|i|det|den)$/.test(plain[one] ?? ''),
  );
}
const given =
  /(?<= |^)(?:(?:ge|ta|valj|till|to|give) )(?:(?:det|den|till|to) )*(?!det |den )\p{L}+(?: \p{L}+)?(?: (?:det|den|it))? (?:i ?stallet|instead)(?! (?:for|of)(?: |$))/u;

/** By what stands before it and behind it. */
function placeOf(lead: string, behind: string): 'named' | 'rejected' | 'excepted' | 'replaced' {
  if (replacing.test(lead) || unable.test(behind)) return 'replaced';
  if (rejecting.test(lead)) return 'rejected';
  return excepting.test(lead) ? 'excepted' : 'named';
}

/** By the first name, with a genitive as well. */
function isCalled(name: string, word: string): boolean {
  const [first = ''] = folded(name).split(' ');
  return word === first || word === `${first}s`;
}

const ofSender = /^(?:fran|av|from|by)$/;
const listing = /^(?:och|o|eller|samt|and|or|[,&+])$/;
const excepting = /(?:^| )(?:utom|forutom|undantaget|utan|inte|ej|except|excluding|not|without)$/;
const replacing =
  /(?:^| )(?:i ?stallet for|instead of|byt ut|byta ut|byter ut|rather than|(?:hellre|rather) \p{L}+ (?:an|than))$/u;
const rejecting =
  /(?:^| )(?:avsla|avslar|neka|nekar|(?:nej|na|nope|no) (?:till|pa|for|to)|(?:lamna|lamnar|skicka) tillbaka|reject|decline|refuse)$/;
const unable =
  /^(?:(?:kan|hinner|orkar|vill|far|ska|can|does|is|har|ar) )?(?:inte|ej|cannot|not)(?: |$)|^ar (?:borta|sjuk|ledig)/;
/** "Ge Karins svar till David". */
const handing = /^(?:svar|forslag|uppdrag|fraga|begaran|answer|proposal|reply) (?:till|to) /;
const all =
  /(?:^| )(?:alla|allt|allihop\p{L}*|resten|ovriga|samtliga|all|everyone|everything|rest|others)(?: |$)/u;
const instead = /(?:^| )(?:i ?stallet|hellre|instead|rather)(?: |$)/;
