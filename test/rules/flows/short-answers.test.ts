import { drawCard } from '../../../src/app/cards';
import { upn } from '../../../src/core/ids';
import { localDate, zone } from '../../../src/core/time';
import { openRuleBook } from '../../../src/rules/documents/open-rule-book';
import { wordsOf } from '../../cards/card-samples';
import { askTheRules } from '../../../src/rules/flows/ask-rules';
import { aPerson } from '../../fakes/store-samples';
import { openFlowHouse, townYaml, type FlowHouse } from '../../support/flow-house';
import { ALE } from '../rules-fixture';

let house: FlowHouse;
beforeEach(async () => {
  const editors = `${townYaml}rules: { editors: [anna@ale.example] }\n`;
  house = await openFlowHouse('2026-12-01T10:00:00+01:00', editors);
});
afterEach(async () => {
  await house.close();
});

const asker = {
  ...aPerson(),
  isActive: true,
  language: undefined,
  locale: undefined,
  unreachableSince: undefined,
};
const stockholm = zone('Europe/Stockholm');
const approvedBy = (by: string) => openRuleBook(ALE, { by: upn(by), on: localDate('2026-11-10') });
const answerTo = async (text: string, by: string, language: 'sv' | 'en' = 'sv') => {
  const rules = approvedBy(by);
  const card = await askTheRules({ ...house.context, rules }, asker, { text, mayKeep: false });
  return { card, words: wordsOf(drawCard(card, language, stockholm).card) };
};

test('a short answer stands above the rule, with the editor and the date', async () => {
  const { words } = await answerTo('Hur ofta ska förvaltningsbrevlådan öppnas?', 'anna@ale.example');
  const short = words.indexOf('Varje arbetsdag.');
  expect(short).toBeGreaterThan(-1);
  expect(words[short + 1]).toMatch(
    /^Kort svar, godkänt av .+ 10 november 2026\. Regeln är det som gäller\.$/,
  );
  expect(words.indexOf('Någon ska öppna förvaltningsbrevlådan varje arbetsdag.')).toBeGreaterThan(short);
  expect(words.join(' ')).not.toContain('Somebody is to open');
});

test('who reads English gets the wording in English, said to be a translation, and the Swedish rule', async () => {
  const { words } = await answerTo('Hur ofta ska förvaltningsbrevlådan öppnas?', 'anna@ale.example', 'en');
  expect(words).toContain('Every working day.');
  expect(words).toContain('Somebody is to open the department’s mailbox every working day.');
  expect(words).toContain('Någon ska öppna förvaltningsbrevlådan varje arbetsdag.');
  expect(words.join(' ')).toMatch(/Translation, approved by .+ on 10 November 2026\./);
});

test('a draft that is shown as an example says so, and names nobody who approved it', async () => {
  const example = { by: upn('anna@ale.example'), on: localDate('2026-11-10'), isExample: true } as const;
  const context = { ...house.context, rules: openRuleBook(ALE, example) };
  const text = 'Hur ofta ska förvaltningsbrevlådan öppnas?';
  const card = await askTheRules(context, asker, { text, mayKeep: false });
  const words = wordsOf(drawCard(card, 'sv', stockholm).card);
  expect(words[words.indexOf('Varje arbetsdag.') + 1]).toMatch(/^Ett utkast som ingen har godkänt/);
  expect(words.join(' ')).not.toContain('godkänt av');
});

test('what nobody who is an editor approved is not shown', async () => {
  const { card } = await answerTo('Hur ofta ska förvaltningsbrevlådan öppnas?', 'erik@ale.example');
  expect(card).toMatchObject({ card: 'answer', short: undefined, english: undefined });
});

test('our document is said to be retold, and never to be decided in those words', async () => {
  const { words } = await answerTo('Hur ofta ska förvaltningsbrevlådan öppnas?', 'anna@ale.example');
  const all = words.join(' ');
  expect(all).toContain('Återgivet ur Rätt sätt för telefoni och e-post');
  expect(all).not.toMatch(/beslutat av/i);
});
