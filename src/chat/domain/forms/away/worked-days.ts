// Days that are named beside an absence and worked: "sjuk imorgon, jobbar fredag".

import type { Run } from '../../days/piece';
import { isHour } from '../../days/piece';

/** "Jobbar halvtid nästa vecka" is half away. */
const isHalf = ({ pieces }: Run): boolean => pieces.some(({ piece }) => piece.kind === 'some');
const saysHours = ({ pieces }: Run): boolean => pieces.every(({ piece }) => isHour(piece));
const works = /^(?:jobbar|arbetar|jobba|arbeta|working|work)$/;
/** "Sjuk imorgon, jobbar fredag": the day on which one works is no day of the absence. */
export function withoutWorked(runs: readonly Run[], words: readonly string[]): readonly Run[] {
  const isWorked = ({ from, to }: Run): boolean =>
    (works.test(words[from - 1] ?? '') && !/^(?:inte|ej|not)$/.test(words[to] ?? '')) ||
    (words[to] === 'working' && words[to + 1] === 'from' && words[to + 2] === 'home');
  const isDenied = words.some((word) => /^(?:inte|ej|not|bara|only|till|until|fran|from)$/.test(word));
  const isOfEach = runs.filter(saysHours).length === 1 && runs.some(isHalf);
  const kept = runs.filter((run) => !isWorked(run) || isHalf(run) || (isOfEach && saysHours(run)));
  return isDenied || kept.length === 0 ? runs : kept;
}
