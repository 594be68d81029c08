import { personId, upn } from '../../../src/core/ids';

import {
  card,
  closeScene,
  comeBack,
  file,
  open,
  openAt,
  plan,
  press,
  said,
  state,
  theHouse,
  to,
} from './delegation-scene';
import { id } from '../../support/flow-house';

afterEach(closeScene);

const trouble = () =>
  theHouse().messenger.said.flatMap(({ to: receiver, facts }) =>
    receiver === id('it') && facts.card === 'peopleTrouble' ? [facts] : [],
  );

describe('while the manager is away', () => {
  test('the last resort gets the question and may answer it; the manager may, too', async () => {
    await open();
    plan('2026-12-03', '2026-12-11', 'carin');
    plan('2026-12-08', '2026-12-20');
    await to('08:00', '2026-12-07');
    expect(said().filter((one) => one.endsWith('manager'))).toEqual(['david: manager']);
    expect(card('david')).toMatchObject({ role: 'manager', state: 'withManager' });
    expect(await press('david', 'delegation.contact')).toMatchObject({ state: 'settled' });
    await to('08:05', '2026-12-07');
    const none = await press('david', 'delegation.recordNone', { how: 'Vi pratade i går.' });
    expect(none).toMatchObject({ state: 'settled' });
  });

  test('and back again has the question alone: who stood in reads that, and has nothing to press', async () => {
    await open();
    plan('2026-12-03', '2026-12-11', 'carin');
    plan('2026-12-08', '2026-12-20');
    await to('08:00', '2026-12-07');
    comeBack('carin');
    await to('16:00', '2026-12-08');
    expect(card('carin')).toMatchObject({ role: 'manager', state: 'withManager' });
    expect(card('carin').can).toContain('delegation.recordConsent');
    expect(card('david')).toMatchObject({ isNotTheirs: true, can: [] });
    expect(said().filter((one) => one === 'carin: manager')).toHaveLength(1);
  });

  test('the deputy of the mailboxes that the manager answers for comes before the last resort', async () => {
    const yaml = file('instructions').replace(
      'manager: carin@ale.example',
      'manager: carin@ale.example\n    deputyManager: bo@ale.example',
    );
    await openAt(undefined, yaml);
    plan('2026-12-03', '2026-12-11', 'carin');
    plan('2026-12-08', '2026-12-20');
    await to('08:00', '2026-12-07');
    expect(said().filter((one) => one.endsWith('manager'))).toEqual(['bo: manager']);
    expect(await press('bo', 'delegation.contact')).toMatchObject({ state: 'settled' });
  });
});

test('a manager whom the bot does not reach is in the admins’ card, and the last resort gets the question, once', async () => {
  await open();
  const boss = {
    id: personId('44444444-0000-4000-8000-000000000001'),
    upn: upn('rut@ale.example'),
    name: 'Rut',
  };
  theHouse().directory.add({ ...boss, department: undefined, isEnabled: true, isGuest: false });
  theHouse().staffRoom.managers.set(id('erik'), boss.id);
  theHouse().messenger.answerWith(boss.id, { kind: 'unreachable', code: 'BotNotInConversationRoster' });
  plan('2026-12-08', '2026-12-20');
  await to('09:30', '2026-12-07');
  expect(await state()).toBe('withManager noAnswer');
  expect(said()).toEqual(['erik: owner', 'david: manager']);
  await to('16:00', '2026-12-08');
  expect(trouble().at(-1)?.unreachable).toEqual(['Rut']);
  expect(said()).toEqual(['erik: owner', 'it: a newer one', 'david: manager']);
  expect(await press('david', 'delegation.recordNone', { how: 'Lådan är tom.' })).toMatchObject({
    state: 'settled',
  });
});
