// Who is to have a mailbox or read somebody's mail, by the first name of a colleague whom the bot has not met (F2, P7).

import { isFirstName } from '../../core/private-text/first-names';
import { folded } from '../../core/plain-words';
import { chosenPerson } from '../../people/flows/chosen-person';
import { firstNamed } from '../../people/flows/find-people';
import type { ChatContext } from '../context';
import { dutyDeeds, isOneOf, type Act } from '../domain/acts/acts';
import type { Understanding } from '../domain/acts/understanding';
import type { KnownPerson } from '../domain/reading/names';
import { fold } from '../domain/reading/tokens';

/** Those of the directory who may be meant where nobody is found by name; nothing of them is kept yet. */
export async function unmetNamed(
  context: ChatContext,
  text: string,
  { understood, before }: { readonly understood: Understanding; readonly before: Act | undefined },
): Promise<readonly KnownPerson[]> {
  const { act, person, people, candidates, also, flaw } = understood;
  const isNamed = person !== undefined || people.length > 0 || flaw === 'several';
  // "Tage läser", where it was just asked who does.
  const isBehind = isOneOf(before, 'away', 'away.change', 'delegation.*');
  const isGiving = [act, ...candidates, ...also].some((one) => isOneOf(one, ...dutyDeeds, 'delegation.ask'));
  if (isNamed || !(isGiving || isBehind)) return [];
  const said = namesIn(text, context.chat.mind().vocabulary.words);
  const { people: found, isAll } = await firstNamed(context, said.slice(0, mostSought));
  const firstNames = new Set(found.map(({ name }) => folded(name).split(' ')[0]));
  // Which of several of a name is meant is asked where the name is read.
  if (!isAll || firstNames.size < found.length) return [];
  return found.map(({ upn, name, department }) => ({ upn, name, department }));
}
const mostSought = 3;

/** Where a name stands, and no other word: what somebody suffers from is looked up nowhere. */
function namesIn(text: string, known: ReadonlySet<string>): readonly string[] {
  const written = text.match(/\p{L}[\p{L}-]+/gu) ?? [];
  const words = written.map((word) => fold(word.toLowerCase()));
  return written.filter((word, at) => {
    const [last = '', said = '', next = ''] = [words[at - 1], words[at], words[at + 1]];
    const isCapital = at > 0 && /^\p{Lu}\p{Ll}/u.test(word);
    return isFirstName(said) || isCapital || (!known.has(said) && (gives.test(last) || takes.test(next)));
  });
}
const gives = /^(?:till|at|lat|ge|ger|be|to|let|give|ask)$/;
const takes = /^(?:tar|ta|far|kan|ska|laser|skoter|svarar|takes?|can|will|reads?|covers?)$/;

/** Whoever is given a mailbox is met, as whoever is chosen on a card; by a first name alone it is asked whether it is they. */
export async function metIn(
  context: ChatContext,
  text: string,
  { read, unmet }: { readonly read: Understanding; readonly unmet: readonly KnownPerson[] },
): Promise<Understanding> {
  // What is said beside something else is asked in any case.
  const isBeside = read.act !== 'duty.give';
  const given = [read, ...(read.asides ?? [])].map(({ person }) => person);
  const meant = [read.act, ...read.also].includes('duty.give')
    ? unmet.find(({ upn }) => given.includes(upn))
    : undefined;
  if (meant === undefined) return read;
  const found = await context.directory.find(meant.upn);
  if (found.kind === 'found') await chosenPerson(context, found.person?.id);
  if (isBeside || folded(text).includes(folded(meant.name))) return read;
  return { ...read, sure: false, changes: false, candidates: read.sure ? [read.act] : read.candidates };
}
