// Who is to have a mailbox or read somebody's mail, by the first name of a colleague whom the bot has not met (F2, P7).

import { folded } from '../../core/plain-words';
import { soughtNames } from '../../core/private-text/sought-names';
import { firstNamed } from '../../people/flows/first-named';
import type { ChatContext } from '../context';
import { dutyDeeds, isOneOf, type Act } from '../domain/acts/acts';
import type { Understanding } from '../domain/acts/understanding';
import type { KnownPerson } from '../domain/reading/names';

/** Those of the directory who may be meant where nobody is found by name; nothing of them is kept before it is done. */
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
  const { words } = context.chat.mind().vocabulary;
  const said = soughtNames({ text, namedFor: 'doing', isKnown: (word) => words.has(word) });
  const named = await firstNamed(context, said);
  // Which of several of a name is meant is asked where the name is read.
  if (named.some(({ people: found, isAll }) => found.length > 1 || !isAll)) return [];
  return named.flatMap(({ people: found }) =>
    found.map(({ upn, name, department }) => ({ upn, name, department })),
  );
}

/** By a first name alone it is asked whether it is they. */
export function askedOfUnmet(
  text: string,
  { read, unmet }: { readonly read: Understanding; readonly unmet: readonly KnownPerson[] },
): Understanding {
  const meant = read.act === 'duty.give' ? unmet.find(({ upn }) => upn === read.person) : undefined;
  if (meant === undefined || folded(text).includes(folded(meant.name))) return read;
  return { ...read, sure: false, changes: false, candidates: read.sure ? [read.act] : read.candidates };
}
