// A yes that says it otherwise: what was offered is offered with that changed, and nothing is done before.

import { agreesOtherwise } from '../../../src/chat/domain/picked';
import { upn } from '../../../src/core/ids';
import { openFlowHouse, type FlowHouse } from '../../support/flow-house';

let house: FlowHouse;
beforeEach(async () => {
  house = await openFlowHouse('2026-12-01T09:00:00+01:00');
});
afterEach(() => house.close());

const offer = async (text: string) =>
  (await house.facts('anna', text)).flatMap((facts) => (facts.card === 'choices' ? facts.choices : []));

test.each([
  ['ja men från 13', { part: '13:00-' }],
  ['ja, fast från kl 13', { part: '13:00-' }],
  ['ok men först kl 14', { part: '14:00-' }],
  ['yes but from 1 pm', { part: '13:00-' }],
  ['ja men på torsdag', { from: '2026-12-03' }],
  ['ja men till David', { person: upn('david@ale.example') }],
])('"%s" to an afternoon beside an absence', async (text, changed) => {
  await house.facts('anna', 'måste gå till tandläkarn vid 13, bo tar lådan i eftermiddag');
  expect(await offer(text)).toMatchObject([
    { act: 'duty.give', mailbox: 'ks', person: upn('bo@ale.example'), ...changed },
  ]);
});

test('a yes to that does it', async () => {
  await house.facts('anna', 'måste gå till tandläkarn vid 13, bo tar lådan i eftermiddag');
  await house.facts('anna', 'ja men från 13');
  expect(await house.facts('anna', 'ja')).toMatchObject([{ card: 'rosterChange', part: { from: '13:00' } }]);
});

test.each(['ja', 'ja tack', 'ja det går bra', 'ja?', 'ja men går det från 13?', 'nej från 13', 'från 13'])(
  '"%s" is none',
  (text) => {
    expect(agreesOtherwise(text)).toBe(false);
  },
);

test('of days that were offered to be taken out, only those that are named are', async () => {
  await house.facts('anna', 'jag är ledig torsdag och fredag');
  await offer('ta bort min ledighet helt');
  expect(await offer('ja men bara fredag')).toMatchObject([
    { act: 'away.end', from: '2026-12-04', until: '2026-12-04' },
  ]);
  await house.facts('anna', 'ja');
  expect(await house.facts('anna', 'när är jag borta')).toMatchObject([
    { say: { what: 'absences', count: 1 } },
    { from: '2026-12-03', lastDay: '2026-12-03' },
  ]);
});

test.each(['nej Carin', 'no, I mean Carin', 'inte David, Carin'])(
  '"%s" is of whom the mailbox was offered to, and not of the absence beside it',
  async (text) => {
    await house.facts('anna', 'är ledig på fredag, david tar lådan då');
    expect(await offer(text)).toMatchObject([
      { act: 'duty.give', mailbox: 'ks', person: upn('carin@ale.example'), from: '2026-12-04' },
    ]);
  },
);

test('"ok jag tar den" is of the hours that were asked about', async () => {
  await house.facts('bo', 'anna bad mig ta lådan i eftermiddag');
  const choices = (await house.facts('bo', 'ok jag tar den')).flatMap((facts) =>
    facts.card === 'choices' ? facts.choices : [],
  );
  expect(choices).toMatchObject([{ act: 'duty.take', from: '2026-12-01', part: 'pm' }]);
});
