import { createReceiver } from '../../../src/app/receiver';
import { connectModel } from '../../../src/rules/model/connect-model';
import type { ModelServer } from '../../fakes/model-server';
import { givenQuestion, startModelServer } from '../../fakes/model-server';
import { fakeLog } from '../../fakes/teams-receiver';
import { id, openFlowHouse, senderOf, type FlowHouse } from '../../support/flow-house';
import { understood } from '../understood';
import { healthLines, markers } from './health-lines';

jest.setTimeout(120_000);

let house: FlowHouse;
let model: ModelServer;
const unsure = 'fixa brevlådan fredag';

beforeEach(async () => {
  house = await openFlowHouse('2026-12-01T10:00:00+01:00');
  model = await startModelServer(() => JSON.stringify({ acts: ['duty.mine', 'nonsense', 'away.of'] }));
});
afterEach(async () => {
  await model.close();
  await house.close();
});

const write = async (text: string) => {
  const writer = connectModel({
    ...{ endpoint: model.url, apiKey: 'a-key', deployment: 'our-model', log: fakeLog() },
    patienceMillis: 5_000,
  });
  const [answer] = await createReceiver({ ...house.context, writer }).message(senderOf('anna'), text);
  return answer!.facts;
};

test('the line is one that is not understood without a doubt', () => {
  expect(understood(unsure).sure).toBe(false);
});

test('in doubt the model is asked, and what it says is a button: nothing is done', async () => {
  const facts = await write(unsure);
  expect(givenQuestion(model.calls[0]!)).toBe(unsure);
  expect(facts).toMatchObject({ card: 'choices', say: { what: 'didYouMean' } });
  const acts = facts.card === 'choices' ? facts.choices.map(({ act }) => act) : [];
  // What is no act, and an act whose person is not known, is no button.
  expect(acts[0]).toBe('duty.mine');
  expect(acts).not.toContain('away.of');
  expect(acts).toHaveLength(3);
});

test('even what it says without a doubt is not done at once', async () => {
  model.behave = () => JSON.stringify({ acts: ['away'] });
  await write(unsure);
  const now = house.clock.now();
  expect(await house.store.people.listAbsences(now, now, [id('anna')])).toEqual([]);
});

test.each(['sjuk', 'vem har brevlådan', 'jag är borta till fredag'])(
  'nobody asks the model of what is clear: "%s"',
  async (text) => {
    await write(text);
    expect(model.calls).toEqual([]);
  },
);

test.each(['not json', '{"acts": "away"}', '{"acts": []}', '{"acts": ["__proto__", "constructor"]}'])(
  'an answer of another form changes nothing: %s',
  async (content) => {
    model.behave = () => content;
    expect(await write(unsure)).toMatchObject({ card: 'choices', choices: [{}, {}] });
  },
);

test('no line about health or family is ever sent to it', async () => {
  for (const line of healthLines) await write(line);
  expect(model.calls.filter((call) => markers.test(givenQuestion(call))).map(givenQuestion)).toEqual([]);
});

test('without a model nobody is asked', async () => {
  expect((await house.write('anna', unsure))[0]?.facts).toMatchObject({ say: { what: 'didYouMean' } });
  expect(model.calls).toEqual([]);
});
