// A rule that goes on sending the mail to somebody who is not to get it any more: who is told, and that it is gone.

import { id } from '../../support/flow-house';
import {
  agree,
  card,
  closeScene,
  fallIll,
  kept,
  open,
  plan,
  press,
  said,
  state,
  theHouse,
  to,
} from './delegation-scene';

afterEach(closeScene);

const gone = { gone: 1 };
const toBo = (isForIt: boolean) => [{ to: 'Bo Testsson', isForIt }];

describe('the owner’s own rule, in place for 8–18 December', () => {
  beforeEach(async () => {
    await open();
    plan('2026-12-08', '2026-12-18');
    await to('08:00', '2026-12-03');
    await agree('bo', 'confirmed');
  });

  test('is the owner’s to take away who is there: they say that it is gone, and nobody else does', async () => {
    await press('bo', 'delegation.end');
    await to('09:00', '2026-12-03');
    expect(card('erik')).toMatchObject({ state: 'asked', rulesLeft: toBo(false) });
    expect(said().filter((one) => one.startsWith('it'))).toEqual([]);
    expect(await press('bo', 'delegation.confirm', gone)).toMatchObject({ refusal: 'not-yours' });
    await press('erik', 'delegation.confirm', gone);
    expect((await kept())?.rulesLeft).toBeUndefined();
    await to('09:05', '2026-12-03');
    expect((await press('erik', 'delegation.confirm', gone)).refusal).toBe('already-done');
  });

  test('is IT’s to take away of an owner who is away; manager and delegate read that it still stands', async () => {
    await to('10:00', '2026-12-09');
    const before = said().length;
    await press('bo', 'delegation.end');
    await to('10:05', '2026-12-09');
    expect(said().slice(before)).toContain('it: admin');
    for (const who of ['it', 'carin', 'bo'] as const) expect(card(who).rulesLeft).toEqual(toBo(true));
    await press('it', 'delegation.confirm', gone);
    await to('10:10', '2026-12-09');
    for (const who of ['it', 'carin', 'bo', 'erik'] as const) expect(card(who).rulesLeft).toBeUndefined();
  });

  test('stays on the cards when somebody else has the mail, until it is gone', async () => {
    await to('10:00', '2026-12-09');
    await press('bo', 'delegation.end');
    await to('10:05', '2026-12-09');
    await press('erik', 'delegation.name', { delegate: id('anna') });
    await to('10:10', '2026-12-09');
    await press('anna', 'delegation.accept');
    await to('10:15', '2026-12-09');
    expect(card('it')).toMatchObject({ state: 'accepted', rulesLeft: toBo(true) });
    await press('it', 'delegation.confirm');
    await to('10:20', '2026-12-09');
    expect(card('erik')).toMatchObject({ state: 'inEffect', rulesLeft: toBo(true) });
    expect(card('anna').rulesLeft).toBeUndefined();
    await press('it', 'delegation.confirm', gone);
    await to('10:25', '2026-12-09');
    expect(await state()).toBe('inEffect');
    expect(card('erik').rulesLeft).toBeUndefined();
  });

  test('to whom has it again may stay: IT is not asked to take it away, and says that it is in place', async () => {
    await to('10:00', '2026-12-09');
    await press('bo', 'delegation.end');
    await to('10:05', '2026-12-09');
    await press('bo', 'delegation.accept');
    await to('10:10', '2026-12-09');
    expect(card('it')).toMatchObject({ state: 'accepted', isRuleThere: true });
    expect(card('it').rulesLeft).toBeUndefined();
    await press('it', 'delegation.confirm');
    await to('10:15', '2026-12-09');
    expect((await kept())?.rulesLeft).toBeUndefined();
    expect(card('bo').rulesLeft).toBeUndefined();
  });
});

test('who said no is not proposed again', async () => {
  await open();
  plan('2026-12-08', '2026-12-18');
  await to('08:00', '2026-12-03');
  const names = () => card('erik').likely.map(({ name }) => name);
  expect(names()).toContain('Bo Testsson');
  await press('erik', 'delegation.name', { delegate: id('bo') });
  await to('08:05', '2026-12-03');
  await press('bo', 'delegation.decline');
  await to('08:10', '2026-12-03');
  expect(names()).not.toContain('Bo Testsson');
  expect(names()).not.toEqual([]);
});

test('a delegation of the version before, with one rule left, is read as one', async () => {
  await open();
  fallIll();
  await to('08:00', '2026-12-04');
  await agree();
  await press('it', 'delegation.confirm');
  await press('bo', 'delegation.end');
  const now = await kept();
  if (now === undefined) throw new Error('nothing is kept');
  const asBefore = { ...now, rulesLeft: undefined, ruleLeftTo: id('bo'), version: now.version + 1 };
  await theHouse().store.save({ delegations: [{ expectedVersion: now.version, delegation: asBefore }] });
  expect((await kept())?.rulesLeft).toEqual([{ to: id('bo'), by: 'it' }]);
});
