import type { DelegationCard } from '../../../src/absence/domain/delegation-cards';
import { agree, card, closeScene, open, plan, press, said, state, theHouse, to } from './delegation-scene';
import { id, type Who } from '../../support/flow-house';

afterEach(closeScene);
beforeEach(async () => {
  await open();
  plan('2026-12-08', '2026-12-20');
  await to('08:00', '2026-12-03');
});

/** All cards in the person's chat, as they are now. */
const cardsOf = (who: Who): readonly DelegationCard[] =>
  theHouse().messenger.said.flatMap(({ to: receiver, facts }) =>
    receiver === id(who) && facts.card === 'delegation' ? [facts] : [],
  );

async function name(who: Who, time: string): Promise<void> {
  await press('erik', 'delegation.name', { delegate: id(who) });
  await to(time, '2026-12-03');
}

async function write(who: Who, text: string): Promise<DelegationCard | undefined> {
  const [first] = await theHouse().write(who, text);
  return first?.facts.card === 'delegation' ? first.facts : undefined;
}

describe('a second delegate', () => {
  beforeEach(async () => {
    await name('bo', '08:30');
    await press('bo', 'delegation.decline');
    await to('08:35', '2026-12-03');
    await name('anna', '08:40');
  });

  test('is asked, and the card of the first says that it is not theirs', () => {
    expect(card('anna')).toMatchObject({ state: 'proposed', isNotTheirs: false });
    expect(cardsOf('bo').map((one) => one.isNotTheirs)).toEqual([true]);
  });

  test('has the mail, and the card of the first does not say that they have it', async () => {
    await press('anna', 'delegation.accept');
    await to('08:45', '2026-12-03');
    await press('erik', 'delegation.confirm');
    await to('08:50', '2026-12-03');
    expect(card('anna')).toMatchObject({ state: 'inEffect', isNotTheirs: false });
    expect(cardsOf('bo').every((one) => one.isNotTheirs)).toBe(true);
  });
});

test('a question that was taken back before it was said is never said', async () => {
  await to('19:00', '2026-12-03');
  await press('erik', 'delegation.name', { delegate: id('bo') });
  await to('19:05', '2026-12-03');
  expect(await press('erik', 'delegation.end')).toMatchObject({ state: 'ended' });
  await to('08:05', '2026-12-04');
  expect(cardsOf('bo')).toEqual([]);
});

test('a manager who takes contact leaves the owner the choice', async () => {
  await press('erik', 'delegation.askManager');
  await to('08:05', '2026-12-03');
  await press('carin', 'delegation.contact');
  await to('08:10', '2026-12-03');
  expect(await write('erik', 'min delegering')).toMatchObject({ settledAs: 'contacted' });
  expect(card('erik').likely.map((one) => one.name)).toContain('Bo Testsson');
  expect(await press('erik', 'delegation.askManager')).toMatchObject({ refusal: 'already-done' });
  expect(await press('erik', 'delegation.name', { delegate: id('bo') })).toMatchObject({ state: 'proposed' });
  await to('08:15', '2026-12-03');
  expect(card('bo')).toMatchObject({ role: 'delegate', state: 'proposed' });
});

describe('who takes a delegation back and is still to be away', () => {
  beforeEach(async () => {
    await name('bo', '08:30');
    await press('bo', 'delegation.accept');
    await to('08:35', '2026-12-03');
    expect(await press('erik', 'delegation.end')).toMatchObject({ state: 'ended' });
    await to('08:40', '2026-12-03');
  });

  test('gets the question back by "min delegering", once', async () => {
    const before = said().length;
    expect(await state()).toBe('ended byOwner');
    const again = await write('erik', 'min delegering');
    expect(again).toMatchObject({ state: 'asked', period: { from: '2026-12-08', lastDay: '2026-12-20' } });
    expect((await write('erik', 'min delegering'))?.delegationId).toBe(again?.delegationId);
    await to('08:45', '2026-12-03');
    expect(said()).toHaveLength(before);
    await to('08:00', '2026-12-07');
    expect(await state()).toBe('withManager noAnswer');
  });

  test('also in the middle of the absence, when nothing asks by itself', async () => {
    await to('09:00', '2026-12-07');
    await agree('bo');
    await to('10:00', '2026-12-09');
    await press('erik', 'delegation.end');
    await to('10:00', '2026-12-11');
    expect(await state()).toBe('ended byOwner');
    expect(await write('erik', 'min delegering')).toMatchObject({ state: 'asked', hasBegun: true });
  });
});

test('of three questions about the same absence only the latest is a card; the others are one line', async () => {
  await name('bo', '08:30');
  await press('bo', 'delegation.decline');
  await to('08:35', '2026-12-03');
  await name('anna', '08:40');
  await press('anna', 'delegation.decline');
  await to('08:45', '2026-12-03');
  const said = theHouse().messenger.said.filter(({ to: receiver }) => receiver === id('erik'));
  expect(said.map(({ facts }) => (facts.card === 'sentence' ? facts.say.what : facts.card))).toEqual([
    'newerCard',
    'newerCard',
    'delegation',
  ]);
});
