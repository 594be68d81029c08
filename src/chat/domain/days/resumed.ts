// A return to work that is said with other words than "tillbaka": "börjar jobba igen från och med onsdag", "på plats igen den 11", "from Thursday I'm working again".

import type { Token } from '../reading/tokens';
import { findRuns } from './find-runs';
import type { Run } from './piece';
import { isDayPiece, isHour } from './piece';

const verbs =
  '(?:borjar|borja|startar|starta|jobbar|jobba|arbetar|arbeta|tjanstgor|tjanstgora|starts?|starting|work|working|resume|resuming)';
const work =
  '(?:(?:att|jobba|jobbar|jobbet|arbeta|arbetar|arbetet|tjansten|tjanst|kontoret|pa|i|som|vanligt|normalt|heltid|full|fullt|ut|work|working|as|usual|the|in|at|office|full time) )*';
const places =
  '(?:pa (?:plats|jobbet|arbetet|kontoret|banan|benen)|i tjanst|i tjansten|i gang|igang|inne|har|tillganglig|nas|nabar|antraffbar|at work|at my desk|in the office|in|here|available|reachable)';
const again = '(?:igen|tillbaka|again|back)';
/** What stands before the day of the return. */
const resumes = new RegExp(
  `(?:^| )((?:${verbs}(?: jag| i)? ${work}|${places} |(?:dyker|dyka) upp (?:(?:pa|i) (?:jobbet|kontoret) )?|ser (?:ni|du) mig |ni ser mig )${again}` +
    `|(?:resume|resuming)(?: (?:work|working|my|duty|duties))+|(?:atergar|aterga|aterkommer|atervander)(?: (?:i|till|tjanst|jobbet|arbetet|kontoret))*` +
    `|(?:tillbaka|back) (?:(?:pa|i|till|at|in|to) )?(?:the |my )?(?:jobbet|arbetet|kontoret|tjanst|tjansten|plats|work|office|desk)(?: igen| again)?(?: (?:som|as) (?:vanligt|usual|normal))?)$`,
  'u',
);
/** "… är jag tillbaka", "… I'm working again", behind the day. */
const resumedOn = new RegExp(
  `^(?:ar|kommer|blir|am|will)? ?(?:jag|i)? ?(?:(?:ar|am|will|be|nog|kommer) )*(?:(?:${verbs}(?: jag| i)? ${work}|${places} )${again}|(?:jag|i) (?:(?:ar|am|will|be|nog) )*(?:tillbaka|back))(?: (?:pa|i|till|at) (?:jobbet|kontoret|tjanst|plats|work))?(?: igen| again)?(?= |$)`,
  'u',
);
/** "Frisk nu, jobbar från i morgon". */
const worksOn = new RegExp(`(?:^| )(${verbs}(?: jag| i)?(?: (?:jobba|arbeta|work|working))?)$`, 'u');
const well = /^(?:frisk|friskare|friskskriven|recovered|better)$/;
/** "På jobbet på måndag igen": "igen" stands behind the day. */
const placedOn = new RegExp(`(?:^| )((?:(?:ar|am|finns) )?${places})$`, 'u');
/** "Jag kommer först på onsdag". */
const comesFirst =
  /(?:^|(?:^| )(?:jag|i|men|och|sa|,|\.) )(kommer(?: jag)?(?: in| tillbaka| till jobbet)? forst)$/u;
const mostBefore = 10;
const mostBehind = 9;
const being = /^(?:ar|am|be|vara|bli|blir|att|nog|jag|i)$/;
const leads = /^(?:fran|from|och|med)$/;
const so = /^(?:sa|da|so|then)$/;
const therefore = /^(?:sa|da|so|then|jag|i)$/;

/** The same, said with "tillbaka" before its day. */
export function withResumption(tokens: readonly Token[]): readonly Token[] {
  const runs = findRuns(tokens).filter(isOfDays);
  const isWell = tokens.some(({ word }) => well.test(word));
  for (const run of runs) {
    const first = firstOf(tokens, run);
    const leading = tokens.slice(Math.max(0, first - mostBefore), first);
    const before = stretchOf(leading, resumes) || (isWell ? stretchOf(leading, worksOn) : 0);
    if (before > 0)
      return returned(tokens, { start: first - before, run: { ...run, from: first }, rest: run.to });
    const isAgain = /^(?:igen|again)$/.test(tokens[run.to]?.word ?? '');
    const isWhole = run.pieces.every(({ piece }) => !isHour(piece));
    const placed =
      (isWhole ? stretchOf(leading, comesFirst) : 0) || (isAgain ? stretchOf(leading, placedOn) : 0);
    if (placed > 0)
      return returned(tokens, { start: first - placed, run: { ...run, from: first }, rest: run.to });
    const behind = tokens.slice(run.to, run.to + mostBehind);
    const length = lengthOf(behind);
    if (length > 0 && isFirst(tokens, run))
      return returned(tokens, { start: run.from, run, rest: run.to + length });
  }
  return tokens;
}

/** "Igen" may be read as what leads to the day. */
function firstOf(tokens: readonly Token[], { from, to }: Run): number {
  const behind = tokens.slice(from, to).findIndex(({ word }) => !/^(?:igen|again|tillbaka|back)$/.test(word));
  return from + Math.max(0, behind);
}

const isOfDays = ({ pieces }: Run): boolean => {
  const days = pieces.filter(({ piece }) => isDayPiece(piece));
  return (
    days.length === 1 && pieces.every(({ link }) => link === undefined || link === 'from' || link === 'back')
  );
};

const wordsOf = (tokens: readonly Token[]): string => tokens.map(({ word }) => word).join(' ');
const countOf = (text: string): number => text.split(' ').filter((word) => word !== '').length;

const stretchOf = (before: readonly Token[], pattern: RegExp): number =>
  countOf(pattern.exec(wordsOf(before))?.[1] ?? '');
const lengthOf = (behind: readonly Token[]): number => countOf(resumedOn.exec(wordsOf(behind))?.[0] ?? '');

/** Nothing but what opens a line, or a stop, stands before it. */
const isFirst = (tokens: readonly Token[], { from }: Run): boolean =>
  /^(?:hej|ok|ja|nej|och|men|sa|but|and|so|[^\p{L}\d])?$/u.test(tokens[from - 1]?.word ?? '');

interface Returned {
  readonly start: number;
  readonly run: Run;
  readonly rest: number;
}

function returned(tokens: readonly Token[], { start, run, rest }: Returned): readonly Token[] {
  const at = tokens[start];
  if (at === undefined) return tokens;
  const days = tokens.slice(run.from, run.to);
  const first = days.findIndex(({ word }) => !leads.test(word));
  // "…, så jag jobbar igen den 4": of what was said before it.
  let cut = start;
  while (therefore.test(tokens[cut - 1]?.word ?? '')) cut--;
  const isLed = cut < start && tokens.slice(cut, start).some(({ word }) => so.test(word));
  const kept = tokens.slice(0, isLed ? cut : start);
  const said = being.test(kept.at(-1)?.word ?? '') ? ['tillbaka'] : ['ar', 'tillbaka'];
  return [
    ...kept,
    ...said.map((word) => ({ ...at, word, written: word })),
    ...days.slice(first),
    ...tokens.slice(rest),
  ];
}

/** "Första dagen tillbaka på två veckor": so long ago, and nothing to come. */
export function withoutSinceFirst(tokens: readonly Token[]): readonly Token[] {
  const words = tokens.map(({ word }) => word);
  const first = words.findIndex(
    (word, at) =>
      /^(?:forsta|first)$/.test(word) && /^(?:dan|dag|dagen|arbetsdag\p{L}*|day)$/u.test(words[at + 1] ?? ''),
  );
  const at = words.findIndex(
    (word, place) =>
      first >= 0 &&
      place > first + 1 &&
      place < first + 7 &&
      /^(?:pa|efter|in|after)$/.test(word) &&
      /^(?:veckor|vecka|dagar|dar|manader|manad|ar|weeks?|days|months?)$/.test(words[place + 2] ?? ''),
  );
  return at < 0 ? tokens : [...tokens.slice(0, at), ...tokens.slice(at + 3)];
}
