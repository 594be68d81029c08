import { id, type Who } from '../../support/flow-house';
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

const account = (who: Who, is: 'there' | 'disabled' | 'missing') => {
  const { directory } = theHouse();
  const one = theHouse().directory.people.get(`${who}@ale.example`) ?? lost.get(who);
  if (one === undefined) throw new Error(`${who} was never there`);
  lost.set(who, one);
  if (is === 'missing') directory.people.delete(one.upn);
  else directory.add({ ...one, isEnabled: is === 'there' });
};
const lost = new Map<Who, Parameters<ReturnType<typeof theHouse>['directory']['add']>[0]>();

/** Erik is to be away 8–18 December; Bo has said yes, and the rule is in place. */
async function agreed(method = 'instructions'): Promise<void> {
  await open(method);
  plan('2026-12-08', '2026-12-18');
  await to('08:00', '2026-12-03');
  await agree('bo');
  if (method === 'instructions') await press('erik', 'delegation.confirm');
  await to('08:15', '2026-12-03');
}

describe('the account of a delegate that ends', () => {
  test('before the absence gives the question back to the owner, who hears why and what to do with the rule', async () => {
    await agreed();
    account('bo', 'disabled');
    await to('16:00', '2026-12-04');
    expect(await kept()).toMatchObject({ state: 'asked', reason: 'delegateLeft' });
    const rulesLeft = [{ to: 'Bo Testsson', isForIt: false }];
    expect(card('erik')).toMatchObject({ role: 'owner', reason: 'delegateLeft', rulesLeft });
  });

  test('during it goes to the manager, and the owner hears of the rule that still stands', async () => {
    await agreed();
    await to('16:00', '2026-12-08');
    const before = said().length;
    account('bo', 'disabled');
    await to('08:05', '2026-12-09');
    expect(await state()).toBe('withManager delegateLeft');
    expect(said().slice(before)).toEqual(expect.arrayContaining(['carin: manager', 'erik: owner']));
    expect(card('erik').rulesLeft).toEqual([{ to: 'Bo Testsson', isForIt: true }]);
  });

  test('takes the rule away that the bot made', async () => {
    await agreed('inboxRule');
    await to('16:00', '2026-12-08');
    expect(theHouse().inboxRule.rules.size).toBe(1);
    account('bo', 'disabled');
    await to('08:05', '2026-12-09');
    expect(theHouse().inboxRule.rules.size).toBe(0);
    expect(await state()).toBe('withManager delegateLeft');
  });
});

describe('a directory that loses somebody', () => {
  // Bo of the file is looked up by day, Erik of a group by night.
  test.each([
    ['bo', '09:00', '09:35'],
    ['erik', '01:30', '02:30'],
  ] as const)('for an hour (%s) ends nothing and tells nobody', async (who, from, until) => {
    await agreed('inboxRule');
    await to(from, '2026-12-09');
    const before = said().length;
    account(who, 'missing');
    await to(until, '2026-12-09');
    expect((await kept())?.missing).toBeDefined();
    account(who, 'there');
    await to('16:00', '2026-12-09');
    expect(await kept()).toMatchObject({ state: 'inEffect', delegateId: id('bo') });
    expect((await kept())?.missing).toBeUndefined();
    expect(theHouse().inboxRule.rules.size).toBe(1);
    expect(said()).toHaveLength(before);
  });

  test.each([
    ['bo', 'withManager delegateLeft'],
    ['erik', 'withManager accountEnded'],
  ] as const)('and does not find them (%s) two hours later: the account has ended', async (who, ending) => {
    await agreed();
    await to('09:00', '2026-12-09');
    account(who, 'missing');
    await to('07:35', '2026-12-10');
    expect(await state()).toBe(ending);
  });

  test('for a day and has them again after all: nothing is to be closed, and the owner is asked anew', async () => {
    await agreed();
    await to('09:00', '2026-12-09');
    account('erik', 'missing');
    await to('16:00', '2026-12-10');
    expect(await state()).toBe('withManager accountEnded');
    account('erik', 'there');
    await to('11:35', '2026-12-11');
    expect(card('carin')).toMatchObject({ role: 'manager', state: 'ended' });
    expect(await state()).toBe('asked');
  });
});

describe('owner and delegate away at once', () => {
  test('both fall ill on the same morning: the manager has it the same day', async () => {
    await agreed();
    await to('07:00', '2026-12-08');
    fallIll('bo');
    await to('08:05', '2026-12-08');
    expect(await state()).toBe('withManager delegateAway');
    expect(said()).toContain('carin: manager');
  });

  test('and the manager, too: who stands in is asked', async () => {
    await agreed();
    await to('07:00', '2026-12-08');
    plan('2026-12-08', '2026-12-18', 'bo');
    plan('2026-12-08', '2026-12-18', 'carin');
    await to('08:05', '2026-12-08');
    expect(await state()).toBe('withManager delegateAway');
    expect(said().filter((one) => one.endsWith(': manager'))).toEqual(['david: manager']);
  });
});

test('a manager who goes away with the question: whoever stands in has it, too, once', async () => {
  await open();
  plan('2026-12-08', '2026-12-18');
  await to('08:05', '2026-12-07');
  expect(said().filter((one) => one.endsWith(': manager'))).toEqual(['carin: manager']);
  plan('2026-12-08', '2026-12-11', 'carin');
  await to('16:00', '2026-12-09');
  const managers = said().filter((one) => one.endsWith(': manager'));
  expect(managers).toEqual(['carin: manager', 'david: manager']);
  expect(await press('david', 'delegation.contact')).toMatchObject({ state: 'settled' });
});

describe('a task that nobody does', () => {
  const told = (who: string) => said().filter((one) => one.startsWith(who)).length;
  const openLate = async (method: string) => {
    await open(method);
    plan('2026-12-08', '2026-12-18');
    await to('08:00', '2026-12-03');
    await agree('bo');
    await to('08:05', '2026-12-08');
  };

  test('is asked about again every other working day by those who have it, until it is done', async () => {
    await openLate('instructions');
    expect(card('it')).toMatchObject({ method: 'task', isLate: true });
    const [erik, carin] = [told('erik: owner'), told('carin: manager')];
    await to('16:00', '2026-12-09');
    expect(told('it: admin')).toBe(1);
    await to('16:00', '2026-12-10');
    expect(said().filter((one) => one.startsWith('it: '))).toEqual(['it: a newer one', 'it: admin']);
    await to('16:00', '2026-12-14');
    expect(said().filter((one) => one.startsWith('it: '))).toHaveLength(3);
    // Owner and manager were told once.
    expect([told('erik: owner'), told('carin: manager')]).toEqual([erik, carin]);
    await press('it', 'delegation.confirm');
    await to('16:00', '2026-12-17');
    expect(said().filter((one) => one.startsWith('it: '))).toHaveLength(3);
  });

  test('one that was a task from the start is asked about again, too', async () => {
    await open();
    fallIll();
    await to('08:00', '2026-12-04');
    await agree('bo');
    expect(told('it: admin')).toBe(1);
    await to('08:05', '2026-12-07');
    expect(said().filter((one) => one.startsWith('it: '))).toEqual(['it: a newer one', 'it: admin']);
  });
});
