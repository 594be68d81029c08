// Whom a line names: one, several of one name, or nobody whom the directory knows (F2).

import type { Saying } from '../../../chat/domain/acts/saying';
import { sentence } from '../../../core/card-facts';
import { folded } from '../../../core/plain-words';
import { isFirstName } from '../../../core/private-text/first-names';
import { foldWord } from '../../../core/private-text/kind-words';
import { chosenPerson } from '../../../people/flows/chosen-person';
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

const asPerson = ({ id, upn, name, department }: DirectoryPerson): Person => ({
  ...{ id, upn, name, department, isActive: true },
  ...{ language: undefined, locale: undefined, unreachableSince: undefined },
});

/** First name and surname, the second not a word of what is said of them. */
const fullName = /(\p{L}[\p{L}-]+)\s+(\p{L}[\p{L}-]+)\s+(?:är|is|kommer|jobbar|works)(?!\p{L})/u;

/** Whom the bot has not met yet the directory may have, by the whole name as it stands there. */
async function ofWholeName(context: AbsenceContext, text: string): Promise<readonly DirectoryPerson[]> {
  const [, first, surname] = fullName.exec(text) ?? [];
  if (first === undefined || surname === undefined) return [];
  const name = folded(`${first} ${surname}`);
  const found = await context.directory.search([first, surname]);
  return found.filter((one) => one.isEnabled && !one.isGuest && folded(one.name) === name);
}

/** Of whom something is told: kept, as whoever is chosen. */
export async function metBy(context: AbsenceContext, text: string): Promise<readonly Person[]> {
  const meant = await ofWholeName(context, text);
  const met = await Promise.all(meant.map(({ id }) => chosenPerson(context, id)));
  return met.flatMap((one) => (one.ok ? [one.value] : []));
}

/** Whom the bot has not met, by a first name wherever in the line it stands: that, and those of the directory. */
export async function unmetNamed(
  context: AbsenceContext,
  text: string,
): Promise<{ readonly said: string; readonly people: readonly DirectoryPerson[] } | undefined> {
  const words = text.match(/\p{L}[\p{L}-]+/gu) ?? [];
  const names = words.filter((word) => isFirstName(foldWord(word)) || /^\p{Lu}/u.test(word));
  // "Nils Läkare" is no Nils Lärare.
  const behind = (first: string): string | undefined =>
    names.find((word) => text.includes(`${first} ${word}`) && word !== first && /^\p{Lu}/u.test(word));
  for (const said of names.slice(0, mostSought)) {
    const start = [said, behind(said)]
      .flatMap((word) => (word === undefined ? [] : [folded(word)]))
      .join(' ');
    const people = (await context.directory.search([said])).filter(
      (one) => one.isEnabled && !one.isGuest && `${folded(one.name)} `.startsWith(`${start} `),
    );
    if (people.length > 0) return { said, people };
  }
  return undefined;
}
const mostSought = 3;

/** "Ulla är sjuk": so many of the directory at most are named. */
const mostNamed = 5;
const firstName = /^\s*(\p{L}[\p{L}-]+)\s+(?:är|e|is)(?!\p{L})/u;

/** Those of that first name whom the bot has not met: which of them is asked, and nobody is guessed. */
async function ofFirstName(context: AbsenceContext, text: string): Promise<readonly string[]> {
  const [, first] = firstName.exec(text) ?? [];
  if (first === undefined) return [];
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
