import { openFlowHouse, type FlowHouse } from '../../support/flow-house';

let house: FlowHouse;
afterEach(() => house.close());

test('a weekend does not part days in a row, holidays do: nobody has a mailbox on Christmas Day', async () => {
  house = await openFlowHouse('2026-12-17T07:00:00+01:00');
  await house.to('08:05', '2026-12-17');
  const [answer] = await house.write('bo', 'vem har ks 17–30 december');
  expect(answer?.facts).toMatchObject({
    say: {
      rows: [
        { date: '2026-12-17', lastDay: '2026-12-23', name: 'Anna Testsson' },
        { date: '2026-12-28', lastDay: '2026-12-30', name: 'Anna Testsson' },
      ],
    },
  });
});

test.each(['vem har ks under jul', 'vem tar ks över julhelgen?', 'who has ks at Christmas'])(
  '"%s" is of the weeks around it',
  async (text) => {
    house = await openFlowHouse('2026-12-01T07:00:00+01:00');
    await house.to('08:05', '2026-12-01');
    const [answer] = await house.write('bo', text);
    expect(answer?.facts).toMatchObject({ say: { what: 'dutyDays', rows: [{ date: '2026-12-21' }] } });
  },
);
