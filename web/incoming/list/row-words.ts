// What is said of a row in a sentence, by what its columns say.

import type { Row, RowWords } from '../../frame/facts';

/** How it stands. */
export const stateOf = ({ says }: Row): string =>
  waitsOf(says) || [says.registration, says.answer].filter(Boolean).join(' · ');

const waitsOf = ({ waits }: Row['says']): string => waits.map(({ text }) => text).join(' · ');

/** What it waits for says how its answer stands, and by whom. */
const ofAnswer: readonly Row['waits'][number][] = ['decision', 'answer', 'ended', 'filing'];

/** What was done, and what waits then: sentences, of which the first goes on from another. */
export function outcomeOf({ says, waits }: Row, isAnswer = false): string {
  const isSaid = waits.some((wait) => ofAnswer.includes(wait));
  const [first = '', ...more] = [
    says.registration,
    ...(isAnswer && !isSaid ? [says.answer] : []),
    (isAnswer && says.hint) || waitsOf(says) || (isAnswer ? '' : says.answer),
  ].filter(Boolean);
  return [inWords(first), ...more].map((one) => (/[.?!]$/.test(one) ? one : `${one}.`)).join(' ');
}

/** At the beginning of a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Within a sentence. */
export const inWords = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** How it is told apart from others that arrived in the same minute, where it may be. */
export function nameOf(words: RowWords | undefined, otherwise: string): string {
  const known = words?.words;
  const subject = known?.kind === 'read' ? known.subject.trim() : '';
  return subject === '' ? otherwise : `”${cut(subject)}”`;
}

const longestName = 60;

/** No character is cut in two. */
const cut = (text: string): string =>
  text.length <= longestName
    ? text
    : `${text.slice(0, longestName - 1).replace(/[\ud800-\udbff\u200d]+$/, '')}…`;

/** Neither subject nor sender may be shown, or may any more. */
export const isUnseen = ({ isHidden, isSecret }: Row): boolean => isHidden || isSecret;
