import { openFlowHouse, type FlowHouse, type Who } from '../../support/flow-house';

let house: FlowHouse;
beforeEach(async () => {
  house = await openFlowHouse('2026-12-02T09:00:00+01:00');
});
afterEach(() => house.close());

const sayOf = async (who: Who, text: string) => {
  const [answer] = await house.write(who, text);
  return answer?.facts.card === 'sentence' ? answer.facts.say : answer?.facts.card;
};

const questions = ['öppnades ks igår', 'öppnades brevlådorna igår'];
const holders = ['vem hade ks igår', 'hade bo ks igår?', 'vem var det som hade brevlådan i går?'];

test.each(questions)('"%s" is answered to those of the mailbox', async (text) => {
  for (const who of ['anna', 'bo', 'carin'] as const)
    expect(await sayOf(who, text)).toMatchObject({ what: 'openedOn', rows: [{ state: 'unknown' }] });
});

test.each(holders)('"%s" is told who had it by the roster, and not how it went', async (text) => {
  for (const who of ['anna', 'bo', 'carin'] as const)
    expect(await sayOf(who, text)).toMatchObject({
      ...{ what: 'dutyDays', isPast: true },
      rows: [{ date: '2026-12-01', name: 'Anna Testsson' }],
    });
});

test.each([...questions, ...holders])('"%s" is not answered to others', async (text) => {
  expect(await sayOf('erik', text)).toEqual({ what: 'daysNotYours' });
});
