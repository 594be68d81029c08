// "ångra" after somebody came back: whose return it was, and what is done where that is not known any more.

import { chatMemory } from '../../../src/chat/files/chat-memory';
import { closeScene, daysOf, open, say, sentences, theHouse, to } from '../../absence/flows/delegation-scene';

afterEach(closeScene);
// Wednesday the second of December.
beforeEach(async () => {
  await open();
  await to('09:00', '2026-12-02');
});

/** As after a restart. */
const forget = () => Object.assign(theHouse().context, { chat: chatMemory(theHouse().clock) });

describe('after the return', () => {
  test('of somebody else the writer is not away again', async () => {
    await say('anna', 'sjuk');
    await to('09:01');
    await say('anna', 'tillbaka');
    await to('09:02');
    await say('anna', 'Bo är borta i dag');
    await to('09:03');
    await say('anna', 'Bo är tillbaka');
    await to('09:04');
    await say('anna', 'ångra');
    expect(await daysOf('anna')).toEqual([]);
  });

  test('which is not remembered any more: what is known is shown with its buttons, and nothing is undone', async () => {
    await say('erik', 'ledig 14 december');
    await to('09:01');
    await say('erik', 'sjuk');
    await to('09:02');
    await say('erik', 'tillbaka');
    await to('09:04');
    forget();
    const answer = await theHouse().write('erik', 'ångra');
    expect(answer.map(({ facts }) => facts)).toMatchObject([
      { say: { what: 'absences', count: 1 } },
      { card: 'absence', from: '2026-12-14', ended: undefined },
    ]);
    expect(await daysOf('erik')).toEqual(['2026-12-13']);
  });

  test('what was said after it is taken back, remembered or not; and so is, once more, what was said before', async () => {
    await say('erik', 'ledig 14 december');
    await to('09:01');
    await say('erik', 'sjuk');
    await to('09:02');
    await say('erik', 'tillbaka');
    await to('09:03');
    await say('erik', 'ledig 15 december');
    await to('09:04');
    forget();
    await say('erik', 'ångra');
    expect(await daysOf('erik')).toEqual(['2026-12-13']);
    await say('erik', 'ångra');
    expect(await daysOf('erik')).toEqual([]);
    expect(await sentences('erik', 'ångra')).toEqual([{ what: 'nothingToUndo' }]);
  });
});
