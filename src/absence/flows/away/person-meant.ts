// Whom a line names: one, several of one name, or nobody whom the directory knows (F2).

import type { Saying } from '../../../chat/domain/acts/saying';
import { sentence } from '../../../core/card-facts';
import { folded } from '../../../core/plain-words';
import { isFirstName } from '../../../core/private-text/first-names';
import { hasSign } from '../../../core/private-text/kept-text';
import { foldWord } from '../../../core/private-text/kind-words';
import { soughtNames } from '../../../core/private-text/sought-names';
import { asPerson, chosenPerson } from '../../../people/flows/chosen-person';
import { firstNamed, type FirstNamed } from '../../../people/flows/first-named';
import { namesApart, type Person } from '../../../people/domain/person';
import type { DirectoryPerson } from '../../../people/graph/directory';
import type { AbsenceContext } from '../../context';
import type { AbsenceAnswer } from '../../domain/delegation-cards';

/** Several or nobody is told. */
export async function personOf(context: AbsenceContext, saying: Saying): Promise<Person | AbsenceAnswer> {
  const known = await peopleOf(context, saying);
  const people = known.length > 0 ? known : await metWhere(context, saying);
  const [first, second] = people;
  if (first === undefined) {
    const names = await ofFirstName(context, saying.text);
    if (names.length > 0) return sentence({ what: 'whichOfName', names });
    return sentence({ what: saying.flaw === 'nobody' ? 'nobodyOfName' : 'whoIsMeant' });
  }
  return second === undefined
    ? first
    : sentence({ what: 'personAmbiguous', names: [...namesApart(people).values()] });
}

/** Who is asked about may be named by the first name that one alone in the directory has, and is not kept for that; nobody is told of so. */
async function metWhere(context: AbsenceContext, { text, asked }: Saying): Promise<readonly Person[]> {
  if (!asked) return metBy(context, text);
  const whole = await ofWholeName(context, text);
  const [only, another] = (whole.length === 0 && (await unmetNamed(context, text))?.people) || [];
  const named = only && another === undefined ? [only] : whole;
  return Promise.all(named.map(async (one) => (await context.store.people.find(one.id)) ?? asPerson(one)));
}

/** First name and surname, the second not a word of what is said of them. */
const fullName = /(\p{L}[\p{L}-]+)\s+(\p{L}[\p{L}-]+)\s+(?:är|is|kommer|jobbar|works)(?!\p{L})/u;

/** Whom the bot has not met yet the directory may have, by the whole name as it stands there. */
async function ofWholeName(context: AbsenceContext, text: string): Promise<readonly DirectoryPerson[]> {
  const [, first, surname] = fullName.exec(text) ?? [];
  if (first === undefined || surname === undefined || !mayBeName(first) || hasSign(surname)) return [];
  const name = folded(`${first} ${surname}`);
  const found = await context.directory.search([first, surname]);
  return found.filter((one) => one.isEnabled && !one.isGuest && folded(one.name) === name);
}

/** "Min migrän är": no word but a name is looked up. */
const mayBeName = (word: string): boolean =>
  !hasSign(word) && (/^\p{Lu}/u.test(word) || isFirstName(foldWord(word)));

/** Of whom something is told: kept, as whoever is chosen. */
export async function metBy(context: AbsenceContext, text: string): Promise<readonly Person[]> {
  const meant = await ofWholeName(context, text);
  const met = await Promise.all(meant.map(({ id }) => chosenPerson(context, id)));
  return met.flatMap((one) => (one.ok ? [one.value] : []));
}

/** Whom the bot has not met, by a first name: that, and those of the directory. */
export async function unmetNamed(
  context: AbsenceContext,
  text: string,
): Promise<Pick<FirstNamed, 'said' | 'people'> | undefined> {
  const names = soughtNames({
    text,
    namedFor: 'telling',
    isKnown: (word) => context.rules.wordKind(word) !== 'unknown',
  });
  const named = await firstNamed(context, names);
  return named
    .map(({ said, people }) => ({ said, people: people.filter(({ name }) => isAsWritten(text, said, name)) }))
    .find(({ people }) => people.length > 0);
}

/** "Nils Läkare" is no Nils Lärare. */
function isAsWritten(text: string, said: string, name: string): boolean {
  const behind = text.slice(text.indexOf(said) + said.length).match(/^ (\p{Lu}\p{Ll}[\p{L}-]*)/u)?.[1];
  return behind === undefined || `${folded(name)} `.startsWith(`${folded(`${said} ${behind}`)} `);
}

/** "Ulla är sjuk": so many of the directory at most are named. */
const mostNamed = 5;
const firstName = /^\s*(\p{L}[\p{L}-]+)\s+(?:är|e|is)(?!\p{L})/u;

/** Those of that first name whom the bot has not met: which of them is asked, and nobody is guessed. */
async function ofFirstName(context: AbsenceContext, text: string): Promise<readonly string[]> {
  const [, first] = firstName.exec(text) ?? [];
  if (first === undefined || hasSign(first)) return [];
  const found = await context.directory.search([first]);
  const meant = found.filter(
    (one) => one.isEnabled && !one.isGuest && folded(one.name).startsWith(`${folded(first)} `),
  );
  return meant.length > mostNamed ? [] : meant.map(({ name }) => name);
}

export function peopleOf(
  { store }: AbsenceContext,
  { person, people }: Pick<Saying, 'person' | 'people'>,
): Promise<readonly Person[]> {
  return store.people.list({ upns: person === undefined ? people : [person], ids: [] });
}

/** Whoever has the name of who is meant, in whatever unit. */
export async function ofOneName(context: AbsenceContext, saying: Saying): Promise<readonly Person[]> {
  const meant = (await peopleOf(context, saying)).map(({ name }) => name);
  if (new Set(meant).size !== 1) return [];
  return (await context.store.people.list()).filter(({ name, isActive }) => isActive && meant.includes(name));
}

export const isPerson = (found: Person | AbsenceAnswer): found is Person => 'upn' in found;
