import {
  agree,
  card,
  closeScene,
  comeBack,
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

const left = [{ to: 'Bo Testsson', isForIt: true }];

/** Erik has been ill since Wednesday the second and names Bo on Friday; Bo says yes. */
async function agreeWhileAway(absence: string): Promise<void> {
  await open(absence);
  fallIll();
  await to('08:00', '2026-12-04');
  await agree('bo');
}

describe('an owner who is away when the delegate says yes', () => {
  test('gets no steps: manager and admins have the task, and nobody says that nothing is to be done', async () => {
    await agreeWhileAway('instructions');
    expect(await kept()).toMatchObject({ state: 'accepted', method: 'task' });
    expect(said().slice(-3).toSorted()).toEqual(['carin: manager', 'erik: owner', 'it: admin']);
    expect(card('it')).toMatchObject({ role: 'admin', delegate: { address: 'bo@ale.example' } });
    expect(card('carin').isArranged).toBe(false);
  });

  test.each(['it', 'carin'] as const)(
    '%s says that the rule is in place, and owner and delegate hear it',
    async (who) => {
      await agreeWhileAway('instructions');
      expect(await press(who, 'delegation.confirm')).toMatchObject({ state: 'inEffect' });
      await to('08:15', '2026-12-04');
      expect(said().slice(-2).toSorted()).toEqual(['bo: delegate', 'erik: owner']);
    },
  );

  test('and when it is over the admins hear that the rule is to be taken away', async () => {
    await agreeWhileAway('instructions');
    await press('it', 'delegation.confirm');
    comeBack();
    await to('16:00', '2026-12-07');
    expect(await state()).toBe('ended returned');
    // The owner reads it on the card of their return.
    expect(said().slice(-2).toSorted()).toEqual(['bo: delegate', 'it: admin']);
    expect(card('it').rulesLeft).toEqual(left);
  });

  test('a decision in the file lets the bot make the rule; without one it stays a task', async () => {
    await agreeWhileAway('instructions, whileAway: inboxRule, decision: "KS 2026-11-02, § 4"');
    expect(await state()).toBe('inEffect');
    expect(theHouse().inboxRule.rules.size).toBe(1);
    await closeScene();
    await agreeWhileAway('instructions, whileAway: inboxRule');
    expect(await kept()).toMatchObject({ state: 'accepted', method: 'task' });
    expect(theHouse().inboxRule.rules.size).toBe(0);
  });

  test('a rule that the mailbox refuses becomes the task', async () => {
    await agreeWhileAway('inboxRule');
    expect(await state()).toBe('inEffect');
    await closeScene();
    await open('inboxRule');
    theHouse().inboxRule.script.push({ kind: 'refused', code: 'ErrorAccessDenied' });
    fallIll();
    await to('08:00', '2026-12-04');
    await agree('bo');
    expect(card('it')).toMatchObject({ state: 'accepted', method: 'task' });
  });
});

describe('agreed in time and not put in effect', () => {
  beforeEach(async () => {
    await open();
    plan('2026-12-08', '2026-12-11');
    await to('08:00', '2026-12-03');
    await agree('bo');
  });

  test('is told to owner and manager once, when the absence begins, and is the admins’ task from then', async () => {
    await to('16:00', '2026-12-07');
    expect(card('erik')).toMatchObject({ state: 'accepted', method: 'instructions' });
    const before = said().length;
    await to('08:00', '2026-12-08');
    expect(said().slice(before).toSorted()).toEqual(['carin: manager', 'erik: owner', 'it: admin']);
    expect(card('erik')).toMatchObject({ method: 'task', isLate: true });
    const told = () => said().filter((one) => one === 'erik: owner' || one === 'carin: manager').length;
    const once = told();
    await to('16:00', '2026-12-10');
    expect(told()).toBe(once);
    expect(await press('carin', 'delegation.confirm')).toMatchObject({ state: 'inEffect' });
  });

  test('and never so, nobody is told of the end of what never began', async () => {
    await to('16:00', '2026-12-11');
    const before = said().length;
    await to('16:00', '2026-12-14');
    expect(await state()).toBe('ended lapsed');
    expect(said()).toHaveLength(before);
    expect(card('bo').hasWorked).toBeUndefined();
  });

  test('confirmed before it begins, nothing is told', async () => {
    await press('erik', 'delegation.confirm');
    await to('08:15', '2026-12-03');
    const before = said().length;
    await to('16:00', '2026-12-10');
    expect(said()).toHaveLength(before);
  });

  test('a delegate who quits while the rule stands: the owner hears what to do with it, and the manager is asked', async () => {
    await press('erik', 'delegation.confirm');
    await to('10:00', '2026-12-09');
    const before = said().length;
    await press('bo', 'delegation.end');
    await to('10:05', '2026-12-09');
    expect(await state()).toBe('withManager declined');
    expect(said().slice(before).toSorted()).toEqual(['carin: manager', 'erik: owner', 'it: admin']);
    expect(card('erik')).toMatchObject({ state: 'withManager', rulesLeft: left });
  });

  test('a delegate who goes away too is noticed the same way', async () => {
    await press('erik', 'delegation.confirm');
    await to('10:00', '2026-12-09');
    plan('2026-12-10', '2026-12-18', 'bo');
    const before = said().length;
    await to('08:05', '2026-12-10');
    expect(await state()).toBe('withManager delegateAway');
    expect(said().slice(before)).toEqual(expect.arrayContaining(['carin: manager', 'erik: owner']));
    // Who is away is given nothing to read; the rest of it waits for their return.
    expect(said().slice(before)).not.toContain('bo: delegate');
    expect(card('erik').rulesLeft).toEqual(left);
  });
});

test('senders that are never redirected stay out of the rule, and a rule made before they were named is made anew', async () => {
  await agreeWhileAway('inboxRule, neverRedirect: ["facket.example"]');
  const [rule] = [...theHouse().inboxRule.rules.values()];
  expect(rule?.never).toEqual(['facket.example']);
  theHouse().inboxRule.readings.push('outdated');
  theHouse().inboxRule.rules.clear();
  await to('08:00', '2026-12-07');
  expect(await state()).toBe('inEffect');
  expect(theHouse().inboxRule.rules.size).toBe(1);
});
