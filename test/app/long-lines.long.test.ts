import fc from 'fast-check';
import { plainText } from '../../src/platform/teams/parse-activity';
import { loadLexica, readRuleDocument } from '../../src/rules/documents/rule-index-file';
import { understood } from '../chat/understood';
import { hasCapitalInside, hasContact } from '../../src/core/private-text/personal-text';
import { isQuestion, isPlainQuestion } from '../../src/rules/domain/question/kept-question';
import { possibleNames } from '../../src/core/private-text/first-names';
import { hasSign, tellsOfSomebody } from '../../src/core/private-text/kept-text';
import { known } from '../rules/rule-words';
import { askRules, withFollowUp } from '../../src/rules/domain/finding/ask';
import { hasPersonalNumber } from '../../src/core/private-text/personal-numbers';
import { buildRuleIndex } from '../../src/rules/domain/finding/rule-index';
import { keptText } from '../../src/rules/flows/ask-rules';
import { ALE } from '../rules/rules-fixture';

/** `LONG_LINES=10000 npm run test:long -- test/app/long-lines` takes ten thousand; every run takes these. */
const lines = Number(process.env['LONG_LINES'] ?? 300);
const signs = 10_000;
/** The longest question that the rules read, and what is kept of the one before. */
const [readSigns, keptSigns] = [1_000, 500];

const index = buildRuleIndex(readRuleDocument(ALE), loadLexica());

/** All that reads a line on its way from Teams to an answer, whichever of it the line would reach. */
function understand(written: string): void {
  const line = plainText({ text: written, mentions: ['<at>Brevvakt</at>', written.slice(0, 3)] }, signs);
  askRules(index, withFollowUp('hur länge sparas en loggbok', line));
  hasPersonalNumber(line);
  isQuestion(line);
  for (const kept of [line, keptText(line)]) {
    hasContact(kept);
    hasCapitalInside(kept, 'Rätt sätt för telefoni och e-post');
    possibleNames(kept);
    hasSign(kept);
    isPlainQuestion(kept, () => 'work');
    tellsOfSomebody(kept, known);
  }
}

/** What the rules read of it, as a question that goes on from another. */
const askAtLength = (line: string): void => {
  askRules(index, {
    text: plainText({ text: line, mentions: [] }, readSigns),
    before: line.slice(-keptSigns),
  });
};

/** What the patterns look for, and what comes near it. */
const fragments = [
  ' |  |\n|\t|\u00a0|-|–| - |/|.|,|!|?|:|;|(|)|\'|"|’|”|_|+|*|@|<|>|</|/>|&|&#|;',
  '0|1|12|1-|1/2| 1 |2026|2026-12-01|20261201-1234|850101|31 november|1:a|1st',
  'a|A|å|Ö|ß|İ|e\u0301|\u0301|\u0316\u0301|\ud83d\ude00|\ud800|\u0000|\u200d|Anna|anna.a|a@|a@b|a@b.|.b',
  '<br|<br>|<p>|</div|<a |<a href="x">|<at>Brevvakt</at>|<!--|&amp;|&#x41;|&#1|&nbsp;|www.|https://|http:',
  'jag |är |borta |sjuk |ledig |semester |tillbaka |till |till fredag|to | until |från |is |are |i dag |idag',
  't.o.m. |fr o m |f|r|o|m|t|och med |den |the |hela |nästa vecka |december |dec|maj| mars|måndag |fre',
  'lista |visa |språk |språk: |hjälp |ok|tack |och |men |hur |vem |vad |om |när |mejl om |brevlåda |diarieföra ',
  "förvaltningsbrevlåda|röst brevlåda |sekretess|registrator |allmän handling |e-post |e - mail |n't |'s ",
].flatMap((row) => row.split('|'));

interface Made {
  readonly head: readonly string[];
  readonly unit: readonly string[];
  readonly repeats: number;
  readonly other: readonly string[];
  readonly tail: readonly string[];
}

const fragment = fc.constantFrom(...fragments);
const some = (most: number) => fc.array(fragment, { minLength: 0, maxLength: most });
const made: fc.Arbitrary<Made> = fc.record({
  head: some(3),
  unit: fc.array(fragment, { minLength: 1, maxLength: 4 }),
  repeats: fc.oneof(fc.constant(signs), fc.integer({ min: 1, max: 2_000 })),
  other: fc.array(fragment, { minLength: 1, maxLength: 3 }),
  tail: some(3),
});

/** A beginning, one thing over and over, another over and over, and an end. */
function lineOf({ head, unit, repeats, other, tail }: Made): string {
  const [first, end] = [head.join(''), tail.join('')];
  const filled = unit
    .join('')
    .repeat(Math.min(repeats, signs))
    .slice(0, signs - first.length - end.length);
  return `${first}${filled}${other
    .join('')
    .repeat(signs)
    .slice(0, signs - first.length - filled.length - end.length)}${end}`;
}

function cpuMillis(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/** Work and not time, so that other processes do not count; the least of some, since a collection may come in between. */
const leastMillis = (run: () => void, tries = 5): number =>
  Math.min(...Array.from({ length: tries }, () => cpuMillis(run)));

/** What anybody might write, as long as that: what the same step costs for it is the measure of the others. */
const ordinary = (length: number): string =>
  'Hej, hur länge ska vi spara mejl som har kommit till förvaltningsbrevlådan, och vem svarar när Anna är borta på torsdag? '
    .repeat(1_000)
    .slice(0, length);

/** A line that repeats itself may cost more, on a machine with other work 12 times as much; one whose cost grows faster than the line costs hundreds of times it. */
const mostTimes = 30;

test.each([
  [`each of ${lines} lines of ${signs} signs is understood`, understand],
  [`each of their beginnings of ${readSigns} signs is looked up in the rules`, askAtLength],
])(
  `%s for at most ${mostTimes} times the work of an ordinary one`,
  (name, step) => {
    const work = (line: string, tries: number) =>
      leastMillis(() => {
        step(line);
      }, tries);
    work(ordinary(signs), 20);
    const usual = work(ordinary(signs), 20);
    const slow: string[] = [];
    let most = 0;
    for (const one of fc.sample(made, { seed: 20_261_201, numRuns: lines })) {
      const line = lineOf(one);
      const first = work(line, 1);
      // Only what seems slow is tried again.
      const times = (first <= (mostTimes * usual) / 2 ? first : Math.min(first, work(line, 10))) / usual;
      most = Math.max(most, times);
      if (times > mostTimes) slow.push(`${times.toFixed(1)} times: ${JSON.stringify(one)}`);
    }
    console.log(`${name}: ${most.toFixed(1)} times the ${usual.toFixed(1)} ms of an ordinary one at most`);
    expect(slow).toEqual([]);
  },
  3_600_000,
);

test(`the middle of those lines is understood for at most ${mostTimes} times the work of an ordinary one`, () => {
  understood(ordinary(signs));
  const usual = leastMillis(() => understood(ordinary(signs)));
  const works = fc.sample(made, { seed: 20_261_202, numRuns: 60 }).map((one) => {
    const line = lineOf(one);
    return cpuMillis(() => understood(line));
  });
  const middle = (works.toSorted((a, b) => a - b)[30] ?? Infinity) / usual;
  console.log(`the middle: ${middle.toFixed(1)} times ${usual.toFixed(1)} ms`);
  expect(middle).toBeLessThan(mostTimes);
});

test('a sign with 99,980 marks on it costs no more than a line as long, and thirty of them stay', () => {
  const marks = '\u0316\u0301'.repeat(49_990);
  let read = '';
  const readOf = (text: string) =>
    leastMillis(() => {
      read = plainText({ text, mentions: [] }, signs);
    });
  const usual = readOf(ordinary(99_980));
  const times = readOf(`a${marks} b`) / usual;
  console.log(`marks: ${times.toFixed(1)} times ${usual.toFixed(1)} ms`);
  expect(times).toBeLessThan(mostTimes);
  expect(read.normalize('NFD').match(/\p{M}/gu)).toHaveLength(30);
  expect(read.endsWith(' b')).toBe(true);
});

test.each([
  ['jag är borta 1–5 december', 'away'],
  ['Jag kommer att vara borta från och med måndag till och med fredag.', 'away'],
  ['  "tillbaka!!!"  ', 'away.end'],
  ['(hjälp', 'help'],
  [`tack${'.'.repeat(60)}`, 'thanks'],
])('%s is still understood', (line, act) => {
  expect(understood(line).act).toBe(act);
});

test('a long text that begins like a chat word changes nothing', () => {
  const more = 'och så vidare '.repeat(100);
  for (const line of [
    `tillbaka ${more}`,
    `jag är borta ${more}`,
    `jag är borta i dag${' och i dag'.repeat(140)}`,
  ])
    expect([line.slice(0, 20), understood(line).changes]).toEqual([line.slice(0, 20), false]);
});

test('a word of a thousand letters is a word that nobody knows, and the rest of the question is read', () => {
  const asked = askRules(index, { text: `hur ofta ska förvaltningsbrevlådan öppnas ${'rß'.repeat(400)}` });
  expect(asked.refused ? [] : asked.answers.map(({ rule }) => rule.id)).toContain('F1');
});
