import { id } from '../../support/flow-house';
import { agree, card, closeScene, open, plan, press, said, state, theHouse, to } from './delegation-scene';

afterEach(closeScene);
beforeEach(() => open());

/** What is to be read still: the switchboard's first card is closed by the next one. */
const live = () => said().filter((one) => !one.endsWith('a newer one'));
const write = (text: string) => theHouse().facts('erik', text);

describe('an absence that was said and is taken back', () => {
  beforeEach(async () => {
    await to('09:00', '2026-12-03');
    await write('jag är borta 8–20 december');
    await to('09:01', '2026-12-03');
  });

  test('takes its question along at once', async () => {
    expect(card('erik')).toMatchObject({ state: 'asked' });
    await write('ångra');
    expect(await state()).toBe('ended cancelled');
    await to('09:02', '2026-12-03');
    expect(card('erik')).toMatchObject({ state: 'ended', endedAs: 'cancelled' });
    await to('12:00', '2026-12-08');
    expect(live()).toEqual(['erik: owner']);
  });

  test('leaves nothing of "jag läser själv" to show, and undoing that asks nothing', async () => {
    await press('erik', 'delegation.readMyself');
    expect(await write('min delegering')).toMatchObject([{ card: 'delegation', settledAs: 'readMyself' }]);
    // That Erik reads his mail himself was said later, and is taken back first.
    expect(await write('ångra')).toMatchObject([{ card: 'delegation', state: 'asked' }]);
    expect(await write('ångra')).toMatchObject([{ card: 'absence', can: { end: false } }]);
    expect(await write('min delegering')).toMatchObject([{ card: 'note', say: { what: 'noDelegation' } }]);
    await to('09:02', '2026-12-03');
    expect(await press('erik', 'delegation.end')).toMatchObject({ state: 'ended' });
  });
});

test('a question about an absence that has become a single day goes to nobody', async () => {
  plan('2026-12-08', '2026-12-20');
  await to('08:00', '2026-12-03');
  expect(await state()).toBe('asked');
  plan('2026-12-08', '2026-12-08');
  await to('12:00', '2026-12-08');
  expect(await state()).toBe('ended cancelled');
  expect(said()).toEqual(['erik: owner']);
});

test('made longer again, it is asked anew', async () => {
  plan('2026-12-08', '2026-12-20');
  await to('08:00', '2026-12-03');
  plan('2026-12-08', '2026-12-08');
  await to('08:00', '2026-12-04');
  plan('2026-12-08', '2026-12-18');
  await to('12:00', '2026-12-07');
  expect(said().filter((one) => one === 'erik: owner')).toHaveLength(2);
});

test('"tillbaka" ends what the delegate does at once, and both hear of it', async () => {
  await to('09:00', '2026-12-03');
  await write('jag är borta 3–18 december');
  await to('09:01', '2026-12-03');
  await agree('bo', 'confirmed');
  await to('10:00', '2026-12-08');
  const heard = (who: string) => live().filter((one) => one.startsWith(who));
  const count = theHouse().messenger.said.length;
  await write('tillbaka');
  expect(await state()).toBe('ended returned');
  await to('10:01', '2026-12-08');
  const newly = theHouse().messenger.said.slice(count);
  const of = (who: 'bo' | 'erik') => newly.filter((one) => one.to === id(who)).map(({ facts }) => facts.card);
  // The owner reads it on the card on return, which the one about the delegation leads to.
  expect([of('bo'), of('erik')]).toEqual([['delegation'], ['return']]);
  expect([heard('bo'), heard('erik')]).toEqual([['bo: delegate'], []]);
});

test('who comes back and is away again after all is asked anew', async () => {
  await to('09:00', '2026-12-03');
  await write('jag är borta 3–18 december');
  await write('tillbaka');
  expect(await state()).toBe('ended returned');
  await to('09:30', '2026-12-03');
  await write('jag är borta 3–18 december');
  expect(await state()).toBe('asked');
});
