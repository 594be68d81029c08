// "I em", written when the afternoon has begun, is from now on: whoever was there until then was not away.

import { openFlowHouse, type FlowHouse } from '../../support/flow-house';

let house: FlowHouse;
const open = async (time: string): Promise<void> => {
  house = await openFlowHouse(`2026-12-01T${time}:00+01:00`);
};
afterEach(() => house.close());

const own = async () =>
  (await house.facts('erik', 'min frånvaro')).flatMap((facts) =>
    facts.card === 'absence' ? [{ from: facts.from, clock: facts.clock }] : [],
  );

test.each(['borta i em', 'blir hemma i eftermiddag', 'off this afternoon', 'är ledig i dag em'])(
  '"%s" at 14.35 is from then',
  async (text) => {
    await open('14:35');
    await house.facts('erik', text);
    expect(await own()).toEqual([{ from: '2026-12-01', clock: { from: '14:35', until: undefined } }]);
  },
);

test('before noon it is from noon, and of another day too', async () => {
  await open('11:50');
  await house.facts('erik', 'borta i em');
  expect(await own()).toEqual([{ from: '2026-12-01', clock: { from: '12:00', until: undefined } }]);
  await house.to('14:35');
  await house.facts('erik', 'borta på torsdag em');
  expect((await own()).at(-1)).toEqual({ from: '2026-12-03', clock: { from: '12:00', until: undefined } });
});

test('of today and tomorrow the second keeps its afternoon', async () => {
  await open('14:35');
  expect(await house.facts('erik', 'borta i eftermiddag och i morgon eftermiddag')).toMatchObject([
    {
      ...{ clock: { from: '14:35' } },
      also: [{ from: '2026-12-02', clock: { from: '12:00' } }],
    },
  ]);
});

test('another day takes its place, with all of its afternoon', async () => {
  await open('14:35');
  await house.facts('erik', 'borta i em');
  await house.to('14:38');
  await house.facts('erik', 'nej i morgon em');
  expect(await own()).toEqual([{ from: '2026-12-02', clock: { from: '12:00', until: undefined } }]);
});

test('a mailbox is given from then', async () => {
  await open('14:35');
  expect(await house.facts('anna', 'bo tar lådan i em')).toMatchObject([{ part: { from: '14:35' } }]);
});
