import type { z } from 'zod';
import type { ruleCardSchema, ruleCardsSchema, rulesSchema } from '../../src/rules/page-schemas';
import { id, openFlowHouse, townYaml, type FlowHouse, type Who } from '../support/flow-house';
import { openPage, type PageClient } from '../support/page-client';

type Card = z.infer<typeof ruleCardSchema>;
interface Answer<T> {
  readonly status: number;
  readonly body: T & { readonly refusal: string; readonly words: string; readonly now?: Card };
}

const town = townYaml.replace('mailboxes:', 'rules: {editors: [carin@ale.example]}\nmailboxes:');

let house: FlowHouse;
let page: PageClient;

beforeEach(async () => {
  house = await openFlowHouse(undefined, town);
  page = await openPage(house.context);
  await house.to('08:05');
});
afterEach(async () => {
  page.close();
  await house.close();
});

const post = (who: Who, path: string, body: object) =>
  page.post(who, path, body) as Promise<unknown> as Promise<Answer<Card>>;
const ask = (who: Who, text: string) => post(who, '/rules/ask', { text });
const press = (who: Who, button: Card['buttons'][number] | undefined, more: object = {}) =>
  post(who, '/rules/acts', { verb: button?.verb, ...button?.data, ...more });
const questions = async (who: Who) =>
  (await page.get(who, '/rules/questions')) as unknown as Answer<z.infer<typeof ruleCardsSchema>>;
const cardOf = async (who: Who, kind: Card['kind']) =>
  (await questions(who)).body.cards.find((card) => card.kind === kind);

const unanswered = 'Får jag ta med hunden till jobbet?';

test('everybody reads the rules in their document’s order, and that they are retold', async () => {
  const { status, body } = (await page.get('erik', '/rules')) as unknown as Answer<
    z.infer<typeof rulesSchema>
  >;
  expect(status).toBe(200);
  expect(body).toMatchObject({ count: '41 regler', hasQuestions: false });
  expect(body.source).toContain('Återgivet ur Rätt sätt för telefoni och e-post');
  expect(body.sections.flatMap(({ rules }) => rules).map(({ id: rule }) => rule)).toEqual(
    house.context.rules.rules.map(({ id: rule }) => rule),
  );
});

test('a sure answer is the rule with where it stands; what is near is asked back, and the choice is the answer', async () => {
  const sure = await ask('erik', 'Hur ofta ska förvaltningsbrevlådan öppnas?');
  expect(sure).toMatchObject({ status: 200, body: { kind: 'answer', title: 'F1 · Förvaltningsbrevlådan' } });
  expect(sure.body.quote).toBe('Någon ska öppna förvaltningsbrevlådan varje arbetsdag.');
  expect(sure.body.source).toContain('daterat 11 maj 2006');
  const near = await ask('erik', 'vad gäller för känsliga saker');
  expect(near.body).toMatchObject({ kind: 'nearRules', title: 'Är det något av det här?' });
  expect(near.body.choices.length).toBeLessThanOrEqual(3);
  const chosen = await press('erik', near.body.choices[0]?.button);
  expect(chosen.body).toMatchObject({ kind: 'answer', key: near.body.key });
  const none = await press('erik', near.body.buttons[0]);
  expect(none.body).toMatchObject({ kind: 'noAnswer' });
  expect((await ask('erik', 'F7')).body).toMatchObject({ kind: 'rule', title: 'Regel F7' });
});

test('what is kept of a question is said; a personal identity number is not, and no word is of the chat', async () => {
  const no = await ask('erik', unanswered);
  expect(no.body.kind).toBe('noAnswer');
  expect(no.body.lines[0]?.text).toContain('sparas som du skrev den, utan ditt namn');
  const secret = await ask('erik', 'Får Lisa 19850102-1239 ta med hunden?');
  const said = JSON.stringify(secret.body);
  expect(said).not.toContain('19850102');
  expect(said).toContain('Du skrev ett personnummer');
  expect(said).not.toMatch(/chatten/i);
  expect(JSON.stringify(await house.store.questions.listGaps('2026-01-01' as never, 10))).not.toContain(
    '1985',
  );
});

test('page and chat answer the same question alike, and a registrar is not sent to a registrar', async () => {
  const asked = 'Vilken mobil passar bäst för växeln?';
  const [said] = await house.write('erik', asked);
  expect(said?.facts).toMatchObject({ card: 'noAnswer', reason: 'not-in-rules' });
  const { body } = await ask('erik', asked);
  const { title } = house.context.rules.document;
  expect(body).toMatchObject({
    ...{ kind: 'noAnswer', title: `Det står inget om det i ${title}. Vill du fråga en registrator?` },
    forms: [{ title: 'Fråga registrator' }],
  });
  const own = await ask('anna', asked);
  expect(own.body).toMatchObject({ kind: 'noAnswer', title: `Det står inget om det i ${title}.`, forms: [] });
  const rule = await ask('anna', 'Hur ofta ska förvaltningsbrevlådan öppnas?');
  expect(rule.body).toMatchObject({ kind: 'answer', forms: [] });
});

test('a question goes to the registrar and its answer comes back, as from the card', async () => {
  const no = await ask('erik', unanswered);
  const [form] = no.body.forms;
  const [send] = form?.buttons ?? [];
  const empty = await press('erik', send, { question: '  ' });
  expect(empty).toMatchObject({ status: 409, body: { refusal: 'text-missing' } });
  const sent = await press('erik', send, { question: unanswered });
  expect(sent.body.title).toBe('Frågan har gått till Anna Testsson');
  const waiting = await cardOf('anna', 'question');
  expect(waiting).toMatchObject({ title: 'Erik Testsson frågar', quote: unanswered });
  const answer = waiting?.forms[0]?.buttons[0];
  expect((await press('it', answer, { text: 'Nej.' })).status).toBe(403);
  const done = await press('anna', answer, { text: 'Nej, inte i kundmottagningen.' });
  expect(done.body).toMatchObject({ title: 'Frågan är besvarad' });
  expect(await cardOf('anna', 'question')).toBeUndefined();
  expect((await press('bo', answer, { text: 'Jo.' })).status).toBe(409);
  await house.to('08:10');
  const told = house.messenger.said.findLast(({ to }) => to === id('erik'));
  expect(told?.facts).toMatchObject({ card: 'asked', answer: { text: 'Nej, inte i kundmottagningen.' } });
});

test('what the rules did not answer is proposed by a registrar, tied by an editor in two clicks each, and taken back', async () => {
  await ask('erik', unanswered);
  const list = await cardOf('anna', 'questionList');
  expect(list?.rows.map(({ name }) => name)).toEqual([unanswered]);
  const proposal = await press('anna', list?.rows[0]?.buttons[0]);
  expect(proposal.body.kind).toBe('tieProposal');
  const propose = proposal.body.forms[0]?.buttons[0];
  expect((await press('anna', propose, { rule: 'X99' })).body).toMatchObject({ refusal: 'no-such-rule' });
  expect((await press('anna', propose, { rule: 'S3' })).body.title).toContain('har gått till Carin Testsson');
  const waiting = await cardOf('carin', 'tie');
  const [tie] = waiting?.forms[0]?.buttons ?? [];
  expect((await press('anna', tie, { text: unanswered })).status).toBe(409);
  const named = await press('carin', tie, { text: 'Får Anna Testsson ta med hunden?' });
  expect(named).toMatchObject({ status: 409, body: { refusal: 'names-somebody', now: { kind: 'tie' } } });
  const tied = await press('carin', tie, { text: unanswered });
  expect(tied.body.title).toBe('Frågan är knuten till S3');
  expect((await ask('erik', unanswered)).body).toMatchObject({
    kind: 'answer',
    title: expect.stringMatching(/^S3/) as string,
  });
  const all = await cardOf('carin', 'tieList');
  const taken = await press('carin', all?.rows[0]?.buttons[0]);
  expect(taken.body.title).toBe('Ingen fråga är knuten till reglerna');
});

test('who is neither in a roster nor an editor sees no questions, and teaches nothing; what makes no sense is refused', async () => {
  await ask('erik', unanswered);
  expect(await questions('erik')).toMatchObject({ status: 403, body: { refusal: 'not-allowed' } });
  for (const verb of ['tie.open', 'tie.propose'])
    expect((await post('erik', '/rules/acts', { verb, gap: 1, rule: 'S3' })).status).toBe(403);
  for (const body of [{ text: '' }, { text: 'x'.repeat(1_001) }, {}])
    expect((await post('erik', '/rules/ask', body)).status).toBe(400);
  expect((await post('erik', '/rules/acts', { verb: 'duty.give' })).status).toBe(400);
});

test('an editor who is one no more decides nothing, though the card is still open', async () => {
  await ask('erik', unanswered);
  const list = await cardOf('anna', 'questionList');
  const proposal = await press('anna', list?.rows[0]?.buttons[0]);
  await press('anna', proposal.body.forms[0]?.buttons[0], { rule: 'S3' });
  const tie = (await cardOf('carin', 'tie'))?.forms[0]?.buttons[0];
  const { municipality } = house.context;
  Object.assign(house.context, { municipality: () => ({ ...municipality(), rules: { editors: [] } }) });
  expect((await press('carin', tie, { text: unanswered })).status).toBe(403);
});
