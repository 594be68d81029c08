import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { featuresOf } from '../../src/chat/domain/model/features';
import type { Act } from '../../src/chat/domain/acts/acts';
import { acts, factsOf, isAct } from '../../src/chat/domain/acts/acts';
import { guess } from '../../src/chat/domain/model/act-model';
import { train } from '../../src/core/linear-model';
import { saysDanger } from '../../src/chat/domain/forms/danger';
import { clean, tokensOf } from '../../src/chat/domain/reading/tokens';
import { learn, vocabularyOf } from '../../src/chat/domain/model/mind';
import { wordsOfPhrase } from '../../src/chat/domain/reading/mask';
import { phrasesOf } from '../../src/chat/domain/model/phrases';
import { wordsOfSaid } from '../../src/chat/domain/model/said-lines';
import { isOneSlip } from '../../src/core/spelling';
import { phrasesFolder, readPhraseFiles } from '../../src/chat/files/mind-file';

const lines = readPhraseFiles(phrasesFolder).filter(({ isSaid }) => !isSaid);
const said = readPhraseFiles(phrasesFolder).filter(({ isSaid }) => isSaid);

test('a line stands for each of its alternatives, with and without what is in square brackets', () => {
  expect(phrasesOf('(jag är|är) sjuk [{day}]')).toEqual([
    'jag är sjuk',
    'jag är sjuk {day}',
    'är sjuk',
    'är sjuk {day}',
  ]);
  expect(phrasesOf('a (b (c|d)|e)')).toEqual(['a b c', 'a b d', 'a e']);
  expect(() => phrasesOf('a (b')).toThrow(SyntaxError);
});

test('every line of the phrase files can be read, and every act that has no form of its own has at least ten', () => {
  const formless = Object.keys(acts).filter((act) => isAct(act) && factsOf(act).hasForm !== true);
  const counts = new Map(formless.map((act) => [act, 0]));
  for (const { line } of lines) expect(phrasesOf(line).length).toBeGreaterThan(0);
  for (const { act } of readPhraseFiles(phrasesFolder)) counts.set(act, (counts.get(act) ?? 0) + 1);
  expect([...counts].filter(([, count]) => count < 10)).toEqual([]);
});

test('an act stands in one file, of the same name where it was said, and none of its lines twice', () => {
  const places = new Map<string, Set<string>>();
  for (const file of readdirSync(phrasesFolder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.yaml')) continue;
    for (const [, act = ''] of readFileSync(join(phrasesFolder, file), 'utf8').matchAll(/^([\w.]+):$/gm))
      places.set(act, (places.get(act) ?? new Set()).add(basename(file)));
  }
  expect([...places].filter(([, names]) => names.size > 1)).toEqual([]);
  const written = lines.map(({ act, line }) => `${act}: ${line}`);
  expect(written.filter((line, at) => written.indexOf(line) !== at)).toEqual([]);
});

test('what was said stands once among all acts, with no choices in brackets and no other slots', () => {
  const written = said.map(({ line }) => line.toLowerCase());
  expect(written.length).toBeGreaterThan(4_500);
  expect(written.filter((line, at) => written.indexOf(line) !== at)).toEqual([]);
  const slots = /\{(?:person|mailbox|rule)\}/g;
  expect(written.filter((line) => /[()[\]{}|@]/.test(line.replace(slots, '')))).toEqual([]);
});

test('what was said is an example of its act, and no word for it; its rare words may be slips', () => {
  const phrase = (act: Act, line: string) => ({ act, line, isSaid: false });
  const written = (act: Act, line: string) => ({ act, line, isSaid: true });
  const { vocabulary, known, model } = learn([
    phrase('away', 'jag är sjuk'),
    phrase('help', 'vad kan du'),
    ...['ligger nerbäddad', 'ligger i sängen', 'ligger bredvid {person}'].map((line) =>
      written('away', line),
    ),
    written('away', 'ligger i sängem, {person}'),
  ]);
  expect(known.get('jag ar sjuk')).toBe('away');
  expect(known.get('ligger nerbaddad')).toBeUndefined();
  const words = ['sjuk', 'ligger', 'sangem', 'nerbaddad', 'slotperson'];
  expect(words.filter((word) => vocabulary.words.has(word))).toEqual(['sjuk', 'ligger']);
  expect(guess(model, featuresOf(['ligger']))[0]?.act).toBe('away');
});

test('what was said is read as it is when somebody writes it: slips mended, short weekdays, returns', () => {
  const vocabulary = vocabularyOf(['borta', 'kommer', 'tillbaka', 'sjuk']);
  expect(wordsOfSaid('jag är tilbaka ti-to', vocabulary)).toEqual(
    wordsOfPhrase('jag är tillbaka tisdag-torsdag'),
  );
  expect(wordsOfSaid('börjar jobba igen på måndag', vocabulary)).toEqual(wordsOfPhrase('är tillbaka måndag'));
  expect(wordsOfSaid('fråga {person}', vocabulary)).toEqual(['fraga', '§person']);
});

test('names, mailboxes, days and times are masked, and the word that leads to an end stays', () => {
  expect(wordsOfPhrase('ge {mailbox} till {person} till {day}')).toEqual([
    'ge',
    '§mailbox',
    'till',
    '§person',
    'till',
    '§day',
  ]);
  expect(wordsOfPhrase('tillbaka på fredag')).toEqual(['tillbaka', '§day']);
  expect(wordsOfPhrase('kommer kl 13')).toEqual(['kommer', '§time']);
});

test('the same lines make the same mind, to the last weight', () => {
  const some = lines.filter((_, at) => at % 40 === 0);
  expect(learn(some).model.weights).toEqual(learn(some).model.weights);
});

test('what was learnt is guessed, and shares add up to one', () => {
  const example = (act: 'away' | 'help', features: readonly string[]) => ({
    label: act,
    features,
    weight: 1,
  });
  const model = train([
    example('away', ['sjuk']),
    example('away', ['sjuk', 'idag']),
    example('help', ['hur']),
    example('help', ['hur', 'idag']),
  ]);
  const guesses = guess(model, ['sjuk']);
  expect(guesses[0]?.act).toBe('away');
  expect(guesses.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
});

test.each([
  ['gunila', 'gunilla', true],
  ['gunnilla', 'gunilla', true],
  ['gunilal', 'gunilla', true],
  ['gumilla', 'gunilla', true],
  ['gunilla', 'gunilla', false],
  ['gunla', 'gunilla', false],
  ['fredga', 'fredag', true],
])('%s and %s are one slip apart: %s', (one, other, isSlip) => {
  expect(isOneSlip(one, other)).toBe(isSlip);
});

test('each line that is taught as danger says danger in a word', () => {
  const urgent = lines.filter(({ act }) => act === 'urgent').map(({ line }) => line);
  const says = (line: string): boolean => phrasesOf(line).some((text) => saysDanger(tokensOf(clean(text))));
  expect(urgent.length).toBeGreaterThan(50);
  expect(urgent.filter((line) => !says(line))).toEqual([]);
});
