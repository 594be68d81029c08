// "Jag läser den själv", "min chef får bestämma": the choice of one's own card, done in words; nobody is let in by them.

import {
  closeScene,
  daysOf,
  deliver,
  open,
  press,
  state,
  theHouse,
  to,
} from '../../absence/flows/delegation-scene';
import { id } from '../../support/flow-house';

beforeEach(async () => {
  await open();
  await to('09:00', '2026-12-02');
});
afterEach(closeScene);

const write = (...texts: readonly string[]) => theHouse().facts('erik', ...texts);
const away = 'borta 7-11 december, semester';

test.each([
  ['jag läser den själv', 'readMyself'],
  ['stop it, I’ll read it myself', 'readMyself'],
  ['nej ingen ska läsa min mejl', 'exempt'],
  ['min mejl behöver ingen kolla jag har bara interna grejer', 'notExternal'],
])('"%s" after the absence is done, and can be taken back', async (text, settledAs) => {
  await write(away);
  await deliver();
  expect(await write(text)).toMatchObject([{ card: 'delegation', state: 'settled', settledAs }]);
  await deliver();
  await press('erik', 'delegation.end');
  expect(await state()).toBe('asked');
});

test('"min chef får bestämma" hands the question to the manager', async () => {
  expect(await write(away, 'min chef får bestämma')).toMatchObject([{ state: 'withManager' }]);
});

test.each(['läser jag den själv?', 'kan jag läsa den själv', 'jag läser den själv om jag hinner'])(
  '"%s" chooses nothing',
  async (text) => {
    await write(away, text);
    expect(await state()).toBe('asked');
  },
);

test('whoever was only named is not chosen any more, and nothing was asked', async () => {
  const [card, ...said] = await write(away, 'bo får läsa min mejl', 'har ändrat mig, han ska inte läsa');
  expect(card).not.toHaveProperty('picked', id('bo'));
  expect(said).toMatchObject([{ say: { what: 'delegateNone' } }]);
});

test('of whom is asked already it is taken back on the card', async () => {
  await write(away);
  await deliver();
  await press('erik', 'delegation.name', { delegate: id('bo') });
  const [card, ...said] = await write('har ändrat mig, han ska inte läsa min mejl');
  expect(said).toMatchObject([{ say: { what: 'delegateTakenBack' } }]);
  expect(card).toMatchObject({ card: 'delegation', state: 'proposed' });
  expect(card).toHaveProperty('can', expect.arrayContaining(['delegation.end']));
});

test('without an absence nothing is begun, and it is said when one is asked', async () => {
  expect(await write('min mejl behöver ingen kolla jag har bara interna grejer')).toMatchObject([
    { card: 'note', say: { what: 'noDelegation' } },
  ]);
});

test('of another’s mail, which the writer is asked to read, nothing of their own is chosen', async () => {
  theHouse().staffRoom.group.push(id('bo'));
  await write(away);
  await deliver();
  await theHouse().facts('bo', 'borta 14-18 december');
  await press('erik', 'delegation.name', { delegate: id('bo') });
  await deliver();
  await theHouse().facts('bo', 'jag läser den själv');
  const [own] = await theHouse().facts('bo', 'min delegering');
  expect(own).toMatchObject({ card: 'delegation', state: 'asked' });
});

test('nor once the card about another’s mail has come to their manager', async () => {
  theHouse().staffRoom.group.push(id('carin'));
  await theHouse().facts('carin', away);
  await deliver();
  theHouse().clock.moveTo(theHouse().at('09:05', '2026-12-02'));
  await write(away, 'min chef får bestämma');
  await deliver();
  await theHouse().facts('carin', 'jag läser den själv');
  expect(await theHouse().facts('carin', 'min delegering')).toMatchObject([{ state: 'asked' }]);
});

describe('"ångra" of the choice takes back that, and only then the absence', () => {
  test.each([
    ['jag läser den själv', 'ångra'],
    ['nej ingen ska läsa min mejl', 'ångra det'],
    ['min mejl behöver ingen kolla jag har bara interna grejer', 'ta tillbaka det'],
    ['nobody is to read my mail', 'undo'],
  ])('"%s", "%s"', async (text, undo) => {
    await write(away, text);
    expect(await write(undo)).toMatchObject([{ card: 'delegation', state: 'asked' }]);
    expect(await daysOf('erik')).toEqual(['2026-12-06']);
    await write('ångra');
    expect(await daysOf('erik')).toEqual([]);
  });

  test.each([
    ['delegation.exempt', {}, 'asked'],
    ['delegation.name', { delegate: id('bo') }, 'ended byOwner'],
  ] as const)('pressed on the card (%s)', async (verb, chosen, after) => {
    await write(away);
    await deliver();
    await press('erik', verb, chosen);
    expect(await write('ångra')).toMatchObject([{ card: 'delegation' }]);
    expect(await state()).toBe(after);
  });

  test('what the manager was asked stands: its card shows what is left, and then what was done before it', async () => {
    await write(away, 'min chef får bestämma');
    expect(await write('ångra')).toMatchObject([
      { say: { what: 'standsStill' } },
      { card: 'delegation', state: 'withManager' },
    ]);
    expect(await write('ångra')).toMatchObject([{ say: { what: 'laterStands' } }, { card: 'absence' }]);
  });

  test('what was said after the choice is taken back first', async () => {
    await write(away, 'jag läser den själv', 'vad har jag för frånvaro');
    await to('09:10', '2026-12-02');
    await write('borta 21 december', 'ångra');
    expect(await state()).toBe('settled readMyself');
  });
});
