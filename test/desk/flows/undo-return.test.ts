// "ångra" after somebody came back: whose return it was, and what is done where that is not known any more.

import { chatMemory } from '../../../src/chat/files/chat-memory';
import { plusMinutes } from '../../../src/core/time';
import {
  closeScene,
  daysOf,
  deliver,
  open,
  say,
  sentences,
  theHouse,
  to,
} from '../../absence/flows/delegation-scene';
import { id } from '../../support/flow-house';

afterEach(closeScene);
// Wednesday the second of December.
beforeEach(async () => {
  await open();
  await to('09:00', '2026-12-02');
});

/** As after a restart. */
const forget = () => Object.assign(theHouse().context, { chat: chatMemory(theHouse().clock) });

const today = { from: '2026-12-02', lastDay: '2026-12-02' };

/** Each a minute after the one before. */
async function inTurn(...lines: readonly (readonly ['anna' | 'bo' | 'erik', string])[]): Promise<void> {
  for (const [who, text] of lines) {
    await say(who, text);
    theHouse().clock.moveTo(plusMinutes(theHouse().clock.now(), 1));
    await deliver();
  }
}

const switchboard = () =>
  theHouse().messenger.said.flatMap(({ to: receiver, facts }) =>
    receiver === id('it') && facts.card === 'note' ? [facts.say.what] : [],
  );

describe.each([
  ['remembered', () => undefined],
  ['not remembered any more', forget],
])('a return that is %s', (_, before) => {
  test('is undone: what was ended is said again, the answer names it, and what was said before stays', async () => {
    await inTurn(['erik', 'ledig 14 december'], ['erik', 'sjuk'], ['erik', 'tillbaka']);
    before();
    const answer = await say('erik', 'ångra');
    expect(answer).toMatchObject([{ ...today, isReader: true, isAgain: true, ended: undefined }]);
    expect(await daysOf('erik')).toEqual(['2026-12-01', '2026-12-13']);
    await deliver();
    expect(switchboard().slice(-2)).toEqual(['back', 'away']);
  });

  test('of somebody else is undone, and the writer’s own stays: Bo is away again, and hears it', async () => {
    await inTurn(
      ['anna', 'sjuk'],
      ['anna', 'tillbaka'],
      ['anna', 'Bo är borta i dag'],
      ['anna', 'Bo är tillbaka'],
    );
    before();
    const answer = await say('anna', 'ångra');
    expect(answer).toMatchObject([{ ...today, name: 'Bo Testsson', isReader: false, isAgain: true }]);
    expect([await daysOf('anna'), await daysOf('bo')]).toEqual([[], ['2026-12-01']]);
    await deliver();
    const told = theHouse().messenger.said.findLast(({ to: receiver }) => receiver === id('bo'));
    expect(told?.facts).toMatchObject({ card: 'absence', byName: 'Anna Testsson', ended: undefined });
  });

  test('of whom a colleague had reported is undone by themselves, as their own words', async () => {
    await inTurn(['anna', 'Bo är borta i dag'], ['bo', 'jag är inte borta']);
    before();
    expect(await say('bo', 'ångra')).toMatchObject([{ ...today, source: 'said', isAgain: true }]);
    expect(await daysOf('bo')).toEqual(['2026-12-01']);
  });

  test('with something said since is not what is undone first; it is next', async () => {
    await inTurn(['erik', 'sjuk'], ['erik', 'tillbaka'], ['erik', 'ledig 15 december']);
    before();
    expect(await say('erik', 'ångra')).toMatchObject([{ from: '2026-12-15' }]);
    expect(await daysOf('erik')).toEqual([]);
    expect(await say('erik', 'ångra')).toMatchObject([{ ...today, isAgain: true }]);
  });

  test('from what is over by now changes nothing: what is known is shown with its buttons', async () => {
    await inTurn(['erik', 'ledig 14 december'], ['erik', 'borta 8–9.30'], ['erik', 'tillbaka']);
    await to('10:00');
    before();
    const answer = await theHouse().write('erik', 'ångra');
    expect(answer.map(({ facts }) => facts)).toMatchObject([
      { say: { what: 'absences', count: 1 } },
      { card: 'absence', from: '2026-12-14', ended: undefined },
      { say: { what: 'lastDone' }, choices: [{ undone: 'back' }] },
    ]);
    expect(await daysOf('erik')).toEqual(['2026-12-13']);
  });
});

test('what somebody was reported for and has ended themselves is shown as that, and nothing else is undone', async () => {
  await inTurn(['anna', 'ledig 14 december'], ['anna', 'Bo är borta i dag'], ['bo', 'jag är inte borta']);
  expect(await daysOf('bo')).toEqual([]);
  const [answer] = await say('anna', 'ångra');
  expect(answer).toMatchObject({ ...today, name: 'Bo Testsson', isReader: false });
  expect(answer?.ended).toBeDefined();
  expect([await daysOf('anna'), await daysOf('bo')]).toEqual([['2026-12-13'], []]);
});

test('words that came to nothing are no return: what was said last is undone', async () => {
  await inTurn(['erik', 'sjuk'], ['erik', 'tillbaka'], ['erik', 'ledig 15 december'], ['erik', 'tillbaka']);
  expect(await say('erik', 'ångra')).toMatchObject([{ from: '2026-12-15' }]);
  expect(await daysOf('erik')).toEqual([]);
});

describe('after another undo', () => {
  test('one more goes one further back, until nothing is left', async () => {
    await inTurn(['erik', 'ledig 14 december'], ['erik', 'ledig 15 december'], ['erik', 'ångra']);
    await say('erik', 'ångra');
    expect(await daysOf('erik')).toEqual([]);
    expect(await sentences('erik', 'ångra')).toEqual([{ what: 'nothingToUndo' }]);
  });

  test('that is not remembered, what is known is shown with its buttons, and nothing is undone', async () => {
    await inTurn(['erik', 'ledig 14 december'], ['erik', 'ledig 15 december'], ['erik', 'ångra']);
    forget();
    expect(await sentences('erik', 'ångra')).toEqual([{ what: 'absences', count: 1 }]);
    expect(await daysOf('erik')).toEqual(['2026-12-13']);
  });
});

test('"nej jag är inte borta" after a correction takes it back, and what it took the place of does not hold again', async () => {
  await inTurn(['erik', 'sjuk'], ['erik', 'jag menade i morgon'], ['erik', 'nej jag är inte borta']);
  expect(await daysOf('erik')).toEqual([]);
});

test('what was taken back at the very instant at which something else was said does not come back with its undo', async () => {
  for (const text of ['ledig 14 december', 'ångra', 'sjuk', 'ångra']) await say('erik', text);
  expect(await daysOf('erik')).toEqual([]);
});

test.each(['oj nej jag menade inte att ge bort den', 'nej det var inte meningen att ge bort den'])(
  '"%s" is of no return',
  async (text) => {
    await inTurn(['erik', 'sjuk'], ['erik', 'tillbaka']);
    expect(await sentences('erik', text)).toMatchObject([{ what: 'nothingToUndo' }]);
  },
);
