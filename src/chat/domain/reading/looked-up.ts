// Who the switchboard looks for: names alone, several in a line, a surname that is a word, a unit, nobody known.

import { isFirstName } from '../../../core/private-text/first-names';
import type { KnownPerson } from './names';
import type { Reading } from './reading';
import type { Token } from './tokens';
import { tokensOf } from './tokens';
import type { Circumstances } from '../acts/understanding';
import { unitNamed } from './units';

/** Whom a line is about; nobody with `isSought`: looked for and not found, or a unit. */
interface LookedUp {
  readonly people: readonly KnownPerson[];
  readonly isSeveral: boolean;
}

const filling =
  /^(?:och|men|hej|sok|soker|hitta|leta|find|da|alltsa|menar|menade|jag|mean|meant|i|hm|pa|hos|fran|med|eller|ok|nej|ja|tack|for|sa|bara|ocksa|igen|dar|the|and|or|at|from|no|yes|not|inte|finns|det|nagon|er|ni|is|there|anybody|anyone|called|som|heter|den|har|c|k|g|z|s|forvaltningen|enheten|avdelningen|it)$/;
const asking =
  /\b(?:nar|vem|vilken|till vilken|tills|soker|ringt|ringer|fragar efter|prata med|tala med|koppla|when|who|until|asks? for|looking for|speak to|talk to|(?:ar|gar|kan|nas|is|are|can) (?:de|det|han|hon|hen|they|he|she))\b|^(?:(?:och|men|hej|nu|da|ok|and|now) )*(?:ar|is|are)\b/;
const beingThere =
  /\b(?:borta|franvarande|inne|plats|tillbaka|ater|antraffbar|nabar|ledig|tjanst|jobbar|dar|kvar|sjuk|vab|slutar|kommer|gar|soker|ringt|fragar efter|prata med|tala med|koppla|away|absent|back|in|out|here|there|available|off|working|sick|ill|leaves?|asks? for|looking for|speak to|talk to)\b|^(?:(?:och|men|hej|nu|da|ok) )*ar (?:\p{L}+ ){1,2}har$/u;
const ofElse =
  /\b(?:\p{L}*brevlad\p{L}*|ladan|lada|mejl\p{L}*|mail\p{L}*|e?post\p{L}*|adress\p{L}*|chef\p{L}*|nummer|numret|mobil\p{L}*|mailbox\p{L}*|number|anstalld\p{L}*|borjar|vikarie\p{L}*|min|mina|my)\b/u;
/** "Ivar på IT har ringt och sjukat sig": told, and nobody is looked for; "… och söker Carin som sjukanmält sig" looks for her. */
const reportedIll =
  /^(?!.*\b(?:soker|fragar efter|prata med|tala med|koppla|asks? for|looking for|speak to|talk to)\b).*(?:\bsjuk(?:t|at|ade|anmalt|anmalde|skrivit|skrev) sig\b|\bcalled in sick\b)/;
const surname = /^\p{L}{2,}(?:sson|qvist|kvist|gren|holm|dahl|stedt|strom)s?$/u;
const ofUnit =
  /^(?:(?:och|men|hej|ar det|ar|finns det|finns|har|is there|is) )*(?:nagon|nagra|vem|vilka|anybody|anyone|somebody|who)\b.*\b(?:pa|i|hos|fran|svarar pa|at|in|from)\b/;
/** "Är någon på skolan borta" asks for those who are away alone. */
const isOfUnit = (text: string): boolean =>
  ofUnit.test(text) &&
  !ofMatter.test(text) &&
  !/\b(?:borta|franvar|away|absent|sjuk|registrator)|\b(?:om|kring|angaende|gallande|about) \p{L}/u.test(
    text,
  );
/** "Vem svarar på bygglov" asks who has what is spoken of; "vem svarar på skolan", "på socialen" is of a place. */
const ofMatter =
  /\b(?:vem|vilka|who)\b.*\b(?:svarar|besvarar|tar hand om|answers?)(?: (?:pa|om|for))? (?!(?:\p{L}+(?:en|et|an|na)|it|hr|soc)\b)\p{L}/u;
const mostWords = 8;

export function lookedUp(
  { reading, isAsked }: { readonly reading: Reading; readonly isAsked: boolean },
  { people, who }: Circumstances,
): LookedUp | undefined {
  const { tokens, runs, people: named } = reading;
  const inRuns = new Set(runs.flatMap(({ from, to }) => range(from, to)));
  const isWord = ({ word }: Token): boolean => /^\p{L}/u.test(word);
  const said = tokens.flatMap((token, at) => (isWord(token) && !inRuns.has(at) ? [{ ...token, at }] : []));
  const text = said.map(({ word }) => word).join(' ');
  if (text === '' || ofElse.test(text) || (!isAsked && reportedIll.test(text))) return undefined;
  const others = named
    .filter((one) => !one.people.every(({ upn }) => upn === who))
    .filter(({ from }) => !isDenied(tokens, from));
  const inNames = new Set(named.flatMap(({ from, to }) => range(from, to)));
  const rest = said.filter(({ at, word }) => !inNames.has(at) && !filling.test(word));
  const surnames = rest.filter(({ word }) => people.some(({ name }) => surnameOf(name) === word));
  const departments = [...new Set(people.flatMap(({ department }) => department ?? []))];
  const unit = unitNamed(text, departments);
  const isBare = rest.every(
    ({ word }) => surnames.some((one) => one.word === word) || isUnit(word, departments),
  );
  const asks = (isAsked || asking.test(text)) && beingThere.test(text) && !/^(?:jag|i) /.test(text);
  if (others.length > 0 && (isBare || asks)) return foundAmong(others, surnames, unit);
  if (named.length > 0 || said.length > mostWords)
    return isOfUnit(text) && unit !== undefined ? nobody : undefined;
  // "Finns det nån på social", and nobody called so.
  if (unit !== undefined && isOfUnit(text)) return nobody;
  if (isBare && surnames.length > 0 && !leads.test(text)) return bySurnames(surnames, people);
  if (asks && rest.some(({ word }) => isFirstName(word))) return nobody;
  const isCalled = ({ at, word }: Token & { readonly at: number }): boolean =>
    isName(word) || /^(?:heter|called|named)$/.test(tokens[at - 1]?.word ?? '');
  const isStranger = rest.length > 0 && rest.every((one) => isCalled(one) || isUnit(one.word, departments));
  if (isStranger && rest.some(isCalled)) return nobody;
  return unit !== undefined && isBare ? nobody : undefined;
}

const nobody: LookedUp = { people: [], isSeveral: false };
/** "Chef", "registrator" alone ask for the writer's own. */
const leads = /^(?:chef|registrator|vaxel)$/;

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from }, (_, step) => from + step);

/** "Inte Karin, Carin". */
const isDenied = (tokens: readonly Token[], from: number): boolean =>
  /^(?:inte|not)$/.test(tokens[from - 1]?.word ?? '');

const surnameOf = (name: string): string => {
  const parts = tokensOf(name).map(({ word }) => word);
  return parts.length > 1 ? (parts.at(-1) ?? '') : '';
};

const isName = (word: string): boolean => isFirstName(word) || surname.test(word);
/** Somebody is named, beside whom a unit says only where. */
export const namesSomebody = (text: string): boolean => tokensOf(text).some(({ word }) => isName(word));

const isUnit = (word: string, departments: readonly string[]): boolean =>
  unitNamed(word, departments) !== undefined;

/** "Sekreterare Sara", "Gunilla på bygg": what is said beside a name tells which of them. */
function foundAmong(
  named: Reading['people'],
  surnames: readonly Token[],
  unit: string | undefined,
): LookedUp {
  const all = named.flatMap(({ people }) => {
    const bySurname = people.filter(({ name }) => surnames.some(({ word }) => word === surnameOf(name)));
    const byUnit = people.filter(({ department }) => department === unit);
    return people.length < 2
      ? people
      : bySurname.length > 0
        ? bySurname
        : byUnit.length > 0
          ? byUnit
          : people;
  });
  const isSeveral = named.length === 1 && all.length > 1;
  return { people: [...new Set(all)], isSeveral };
}

function bySurnames(surnames: readonly Token[], people: readonly KnownPerson[]): LookedUp {
  const found = people.filter(({ name }) => surnames.some(({ word }) => word === surnameOf(name)));
  return { people: found, isSeveral: surnames.length === 1 && found.length > 1 };
}
