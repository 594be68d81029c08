import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CardFacts } from '../../../src/app/cards';
import { drawCard } from '../../../src/app/cards';
import { parseConsents } from '../../../src/absence/domain/consent-lines';
import { localDate, zone } from '../../../src/core/time';
import { databaseBytes, databaseText } from '../../fakes/database-text';
import type { RememberingLog } from '../../fakes/store-log';
import { createRememberingLog } from '../../fakes/store-log';
import type { Drawing } from '../../../src/platform/teams/messenger';
import type { FlowHouse, Who } from '../../support/flow-house';
import { id, openFlowHouse, senderOf } from '../../support/flow-house';
import { healthLines, markers } from './health-lines';
import { askedBackWith } from '../../rules/asked-back';

let house: FlowHouse;
let log: RememberingLog;
let path: string;
let directory: string;
const drawn: string[] = [];

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'brevvakt-health-'));
  path = join(directory, 'health.db');
  log = createRememberingLog();
  drawn.length = 0;
  house = await openFlowHouse('2026-12-01T10:00:00+01:00', undefined, { url: `sqlite:${path}`, log });
});
afterEach(async () => {
  await house.close();
  rmSync(directory, { recursive: true, force: true });
});

const stockholm = zone('Europe/Stockholm');
const keepCard = ({ facts, language }: Drawing<CardFacts>) => {
  drawn.push(JSON.stringify(drawCard(facts, language, stockholm).card));
  return facts;
};
const write = async (who: Who, text: string) => (await house.write(who, text)).map(keepCard);
const click = async (who: Who, verb: string, data: Readonly<Record<string, unknown>>) =>
  keepCard((await house.receiver.action(senderOf(who), { verb, data, activityId: 'x' })).drawing);

/** Database, files, log, every card that was answered, and every card that was said. */
function expectNothingKept(): void {
  const said = house.messenger.said.map(({ facts }) => JSON.stringify(drawCard(facts, 'sv', stockholm).card));
  const places = { rows: databaseText(path), bytes: databaseBytes(path), log: log.sentences.join('\n') };
  for (const [place, text] of Object.entries({ ...places, cards: drawn.join('\n'), said: said.join('\n') }))
    expect([place, markers.exec(text)?.[0]]).toEqual([place, undefined]);
  const rows = places.rows.toLowerCase();
  for (const line of healthLines) expect(rows).not.toContain(line.toLowerCase());
}

test('the markers are in the lines, and a plain question is still kept', async () => {
  expect(healthLines.length).toBeGreaterThanOrEqual(100);
  expect(healthLines.filter((line) => markers.test(line)).length).toBeGreaterThan(70);
  const question = askedBackWith('F4');
  const [near] = await write('erik', question);
  if (near?.card !== 'nearRules') throw new Error(`The answer is ${near?.card}`);
  await click('erik', 'rules.choose', { asked: near.questionId });
  expect(databaseText(path)).toContain(question);
});

test('a hundred lines about health and family leave nothing in the database, the log or a card', async () => {
  for (const [at, line] of healthLines.entries()) await write(at % 2 === 0 ? 'erik' : 'anna', line);
  await house.to('10:30');
  await write('anna', 'frågor');
  expectNothingKept();
});

test('nor do they through "Det hjälpte inte", nor through the box of "Fråga registrator" as it is or filled in', async () => {
  for (const line of healthLines) {
    for (const facts of await write('erik', line)) {
      if (facts.card === 'nearRules') {
        const none = await click('erik', 'rules.choose', { asked: facts.questionId });
        expect([line, none]).toMatchObject([line, { question: undefined, isKept: false }]);
      }
      if (facts.card !== 'answer' && facts.card !== 'noAnswer') continue;
      const asked = facts.questionId;
      const rules = facts.card === 'answer' ? facts.rule.id : 'F1';
      expect([line, facts.question]).toEqual([line, undefined]);
      await click('erik', 'rules.notHelpful', { rules, asked });
      expect(await click('erik', 'rules.askRegistrar', { asked, question: '' })).toMatchObject({
        say: { refusal: 'text-missing' },
      });
      const sent = await click('erik', 'rules.askRegistrar', { asked, question: line });
      expect([line, sent]).toMatchObject([line, { say: { refusal: 'tells-of-somebody' } }]);
    }
  }
  await house.to('10:30');
  await write('anna', 'frågor');
  expectNothingKept();
});

test('every line is refused as a question to the registrar and as a registrar’s answer, kindly', async () => {
  const sent = await click('erik', 'rules.askRegistrar', { question: 'Ska ritningen diarieföras igen?' });
  expect(sent.card).toBe('asked');
  await house.to('10:05');
  const said = house.messenger.said.findLast(
    ({ to, facts }) => to === id('anna') && facts.card === 'question',
  );
  if (said?.facts.card !== 'question') throw new Error('Anna has no question');
  const { questionId: question, version } = said.facts;
  for (const text of healthLines) {
    const asked = await click('erik', 'rules.askRegistrar', { question: text });
    expect([text, asked]).toMatchObject([text, { say: { what: 'refused', refusal: 'tells-of-somebody' } }]);
    const answered = await click('anna', 'question.answer', { question, version, text });
    expect([text, answered]).toMatchObject([text, { answer: undefined, refusal: 'tells-of-somebody' }]);
  }
  expectNothingKept();
  expect(drawn.join('\n')).toContain('Skriv den utan det, eller ring.');
});

test('no line of a file of consents that tells of it is taken', () => {
  const facts = { domains: ['ale.example'], today: localDate('2026-12-01') };
  const row = (how: string) => `erik@ale.example;bo@ale.example;2026-12-07;2026-12-18;${how}`;
  const { lines, problems } = parseConsents(healthLines.map(row).join('\n'), facts);
  expect(lines.map(({ how }) => how)).toEqual([]);
  expect(new Set(problems.map(({ problem }) => problem))).toEqual(new Set(['how-personal']));
  expect(parseConsents(row('Per telefon 1 december, i pärmen'), facts).problems).toEqual([]);
});

test.each(['Bo har MS', 'Ge det till mig, Bo har svimmat', 'Bo is on sick leave for burnout'])(
  'a name that is an ordinary word as well is known by the directory: %s',
  async (question) => {
    const sent = await click('erik', 'rules.askRegistrar', { question });
    expect(sent).toMatchObject({ say: { refusal: 'tells-of-somebody' } });
  },
);
