// Who in the directory has a first name; nothing of them is kept for that (F2, F4).

import type { PersonId } from '../../core/ids';
import { folded } from '../../core/plain-words';
import { isEverydayName, isFirstName } from '../../core/private-text/first-names';
import { foldWord } from '../../core/private-text/kind-words';
import { soughtNames } from '../../core/private-text/sought-names';
import { hasSign } from '../../core/private-text/kept-text';
import type { PeopleContext } from '../context';
import type { DirectoryPerson } from '../graph/directory';

export interface FirstNamed {
  /** The name, as it was written. */
  readonly said: string;
  readonly people: readonly DirectoryPerson[];
  /** Whether nobody else there has it. */
  readonly isAll: boolean;
}

const mostLooked = 6;
/** So many the directory gives at most: of a full page nobody knows who else there is. */
const fullPage = 10;

/** Of each of the words the colleagues whose first name it is. What tells of somebody's health is looked up nowhere. */
export function firstNamed(
  { directory }: Pick<PeopleContext, 'directory'>,
  words: readonly string[],
): Promise<readonly FirstNamed[]> {
  return Promise.all(
    words
      .filter((word) => !hasSign(word))
      .slice(0, mostLooked)
      .map(async (said) => {
        const page = await directory.search([said]);
        const people = page.filter(
          ({ name, isEnabled, isGuest }) =>
            isEnabled && !isGuest && folded(name).split(' ')[0] === folded(said),
        );
        return { said, people, isAll: people.length === 0 || page.length < fullPage };
      }),
  );
}

/** The one colleague whose first name is among the words of a text; undefined where nobody's is, or several people's can be. */
export async function onlyNamed(
  context: PeopleContext,
  words: readonly string[],
  text: string,
): Promise<PersonId | undefined> {
  const known = await context.store.people.list();
  const names = new Set(known.map(({ name }) => folded(name).split(' ')[0]));
  const given = soughtNames({ text, namedFor: 'doing', isKnown: () => false }).map(folded);
  // What else a line says is asked of no directory.
  const meant = words.filter((word) => {
    const one = folded(word);
    return isCommonName(word) || names.has(one) || given.includes(one);
  });
  const named = await firstNamed(context, meant);
  const [only, ...others] = new Set(named.flatMap(({ people }) => people.map(({ id }) => id)));
  return others.length === 0 && named.every(({ isAll }) => isAll) ? only : undefined;
}

const isCommonName = (word: string): boolean => isFirstName(foldWord(word)) || isEverydayName(foldWord(word));
