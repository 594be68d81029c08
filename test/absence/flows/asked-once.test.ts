import { instant } from '../../../src/core/time';
import { askOwners } from '../../../src/absence/flows/delegation/ask-owners';
import { closeScene, open, said, theHouse, to } from './delegation-scene';
import { id } from '../../support/flow-house';

afterEach(closeScene);

test('who says that he is away while two sweeps see it gets one question', async () => {
  await open();
  const said8 = theHouse().write('erik', 'jag är borta 8–20 december');
  const again = theHouse().write('erik', 'jag är borta 8–20 december');
  await Promise.all([said8, again]);
  await Promise.all([1, 2, 3].map(() => askOwners(theHouse().context, [id('erik')])));
  expect(await theHouse().store.delegations.listOf([id('erik')])).toHaveLength(1);
  await to('09:00', '2026-12-02');
  expect(said()).toEqual(['erik: owner']);
});

test.each([
  ['borta från fredag lunch till nästa fredag', '2026-12-04T12:00'],
  ['borta 7–11 december, och fredag den 4:e från 12', '2026-12-04T12:00'],
  ['borta 7–11 december', '2026-12-07T00:00'],
])('"%s": the mail is asked of from when that begins', async (text, from) => {
  await open();
  await to('09:00', '2026-12-02');
  await theHouse().write('erik', text);
  expect(await theHouse().store.delegations.listOf([id('erik')])).toMatchObject([
    { from: instant(`${from}:00+01:00`) },
  ]);
});
