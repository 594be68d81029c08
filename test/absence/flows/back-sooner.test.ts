import { drawCard } from '../../../src/app/cards';
import { zone } from '../../../src/core/time';
import { wordsOf } from '../../cards/card-samples';
import { closeScene, open, say, to } from './delegation-scene';

afterEach(closeScene);
// Wednesday the second of December.
beforeEach(async () => {
  await open();
  await to('09:00', '2026-12-02');
});

test.each(['jag kommer tillbaka redan i morrn', 'åter redan i morgon', 'back already tomorrow'])(
  'who is back sooner reads the day first: "%s"',
  async (text) => {
    await say('erik', 'borta till fredag');
    const [answer] = await say('erik', text);
    expect(answer).toMatchObject({ from: '2026-12-02', lastDay: '2026-12-02', backOn: '2026-12-03' });
    const read = wordsOf(drawCard(answer!, 'sv', zone('Europe/Stockholm')).card);
    expect(read[0]).toBe('Du är tillbaka torsdag 3 december');
    expect(read).toContain('Det gäller i stället för 2–4 december.');
  },
);

test('made longer, or moved, is no return', async () => {
  await say('erik', 'borta till torsdag');
  expect((await say('erik', 'ändra till fredag'))[0]).not.toHaveProperty('backOn');
  await say('erik', 'borta 14 december');
  expect((await say('erik', 'fel, jag menade 15 december'))[0]).not.toHaveProperty('backOn');
});

test.each(['jag är borta från kl 13 idag', 'blir hemma i eftermiddag också'])(
  '%s, before two days: a return before their end keeps the part of today, and is what holds',
  async (part) => {
    await say('erik', 'är borta 3-4 december');
    await say('erik', part);
    const [answer] = await say('erik', 'jag är tillbaka fredag istället');
    expect(answer).toMatchObject({ card: 'absence', from: '2026-12-03', lastDay: '2026-12-03' });
    const own = await say('erik', 'min frånvaro');
    expect(own).toMatchObject([
      { from: '2026-12-02', lastDay: '2026-12-02', clock: { until: undefined } },
      { from: '2026-12-03', lastDay: '2026-12-03' },
    ]);
  },
);
