import {
  agree,
  card,
  closeScene,
  fallIll,
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

describe('what is reported in chat', () => {
  beforeEach(() => open());

  test('in office hours is asked about at once, and the owner has until the next working day', async () => {
    await to('16:00', '2026-12-02');
    await theHouse().write('erik', 'borta 2-16 december');
    await to('16:01', '2026-12-02');
    expect(said()).toEqual(['erik: owner']);
    await to('07:59', '2026-12-03');
    expect(said()).toEqual(['erik: owner']);
    await to('08:00', '2026-12-03');
    expect(said()).toEqual(['erik: owner', 'carin: manager']);
  });

  test('after office hours is asked about in the morning, and the owner has that day', async () => {
    await to('17:00', '2026-12-02');
    await theHouse().write('erik', 'borta 2-16 december');
    await to('07:59', '2026-12-03');
    expect(said()).toEqual([]);
    await to('16:30', '2026-12-03');
    expect(said()).toEqual(['erik: owner']);
    await to('08:00', '2026-12-04');
    expect(said()).toEqual(['erik: owner', 'carin: manager']);
  });

  test('names the last day on which an answer keeps it from the manager', async () => {
    await to('09:00', '2026-12-02');
    await theHouse().write('erik', 'borta 14-22 december');
    await to('09:01', '2026-12-02');
    // The manager has it on Friday the eleventh, the last working day before.
    expect(card('erik').answerOn).toBe('2026-12-10');
    await to('16:30', '2026-12-10');
    expect(said()).toEqual(['erik: owner']);
    await to('08:00', '2026-12-11');
    expect(said()).toEqual(['erik: owner', 'carin: manager']);
  });

  test.each([
    ['borta 1 november', 'date-in-past'],
    ['borta 12 december till 8 december', 'end-before-start'],
  ])('"%s" is refused with the reason, and nothing is kept', async (words, refusal) => {
    await to('09:00', '2026-12-02');
    const [answer] = await theHouse().write('erik', words);
    expect(answer?.facts).toMatchObject({ say: { what: 'refused', refusal } });
    await to('12:00', '2026-12-03');
    expect(said()).toEqual([]);
  });
});

describe('an illness that goes on and on', () => {
  const later = async (date: string) => {
    theHouse().clock.moveTo(theHouse().at('01:00', date));
    await to('08:05', date);
  };
  beforeEach(async () => {
    await open();
    fallIll();
  });

  test('after 30 days the delegation lapses, and the owner is asked whether it goes on', async () => {
    await to('08:00', '2026-12-04');
    await agree('bo', 'confirmed');
    await later('2027-01-02');
    expect(await state()).toBe('inEffect');
    await later('2027-01-04');
    expect(await state()).toBe('asked lapsed');
    expect(card('erik')).toMatchObject({
      period: { from: '2027-01-04' },
      earlier: { name: 'Bo Testsson', lastDay: '2027-01-02' },
    });
    await later('2027-01-05');
    expect(await state()).toBe('withManager lapsed');
    expect(await theHouse().store.delegations.listOf([id('erik')])).toHaveLength(1);
  });

  test('that nobody needed to read the mail holds for 90 days; then the manager is asked to close it, once', async () => {
    await to('08:00', '2026-12-07');
    await press('carin', 'delegation.recordNone', { how: 'Inga externa kontakter.' });
    await later('2027-03-01');
    expect(said()).toEqual(['erik: owner', 'carin: manager']);
    await later('2027-03-03');
    // The person hears the dates of so long a leave, too.
    expect(said()).toEqual(['erik: owner', 'carin: manager', 'carin: manager', 'erik: owner']);
    expect(card('carin').reason).toBe('over90');
    await press('carin', 'delegation.recordNone', { how: 'IT har stängt brevlådan.' });
    await later('2027-03-05');
    expect(said()).toHaveLength(4);
  });
});

test('an end that is shifted moves the question, and a delegation ends with the absence', async () => {
  await open();
  plan('2026-12-08', '2026-12-20');
  await to('08:00', '2026-12-03');
  plan('2026-12-08', '2026-12-16');
  await to('08:00', '2026-12-04');
  expect(said()).toEqual(['erik: owner']);
  await press('erik', 'delegation.name', { delegate: id('bo') });
  await to('08:05', '2026-12-04');
  expect(card('bo').period).toEqual({ from: '2026-12-08', lastDay: '2026-12-16' });
  await press('bo', 'delegation.accept');
  await to('08:10', '2026-12-04');
  await press('erik', 'delegation.confirm');
  await to('08:00', '2026-12-10');
  plan('2026-12-08', '2026-12-14');
  await to('23:00', '2026-12-14');
  expect(await state()).toBe('inEffect');
  await to('09:30', '2026-12-15');
  expect(await state()).toBe('ended returned');
});

test('a delegate who goes away while the owner is away, too, gives it to the manager', async () => {
  await open();
  plan('2026-12-08', '2026-12-20');
  await to('08:00', '2026-12-03');
  await agree('bo', 'confirmed');
  await to('17:45', '2026-12-10');
  expect(await state()).toBe('inEffect');
  plan('2026-12-11', '2026-12-18', 'bo');
  await to('08:00', '2026-12-11');
  expect(await state()).toBe('withManager delegateAway');
  expect(card('carin')).toMatchObject({ role: 'manager', reason: 'delegateAway' });
  // Bo is asked about the mail of his own, too, and the rule to him is to be taken away.
  const last = ['bo: delegate', 'bo: owner', 'carin: manager', 'erik: owner', 'it: admin'];
  expect(said().slice(-5).toSorted()).toEqual(last);
});

test('somebody who leaves the tenant while away goes to the manager for closing', async () => {
  await open();
  fallIll();
  await to('08:00', '2026-12-04');
  theHouse().directory.people.delete('erik@ale.example');
  await to('08:00', '2026-12-07');
  expect(await state()).toBe('withManager accountEnded');
  expect(card('carin').reason).toBe('accountEnded');
});

test('an absence that was entered afterwards is not asked about', async () => {
  await open();
  plan('2026-11-23', '2026-12-01');
  await to('16:00', '2026-12-04');
  expect(said()).toEqual([]);
});

test('ill from skärtorsdag with no known end: asked on Tuesday after Easter, the manager on Wednesday', async () => {
  await openAt('2026-04-01T07:00:00+02:00');
  await to('02:00', '2026-04-02');
  fallIll();
  await to('07:59', '2026-04-07');
  expect(said()).toEqual([]);
  await to('16:30', '2026-04-07');
  expect(said()).toEqual(['erik: owner']);
  await to('08:00', '2026-04-08');
  expect(said()).toEqual(['erik: owner', 'carin: manager']);
});

test('a delegation over the night when the clock changes begins and lapses at midnight by the wall clock', async () => {
  await openAt('2026-10-19T07:00:00+02:00', file('inboxRule'));
  plan('2026-10-23', '2026-10-26');
  await to('08:00', '2026-10-20');
  await agree('bo');
  await to('23:59', '2026-10-22');
  expect(theHouse().inboxRule.rules.size).toBe(0);
  await to('00:01', '2026-10-23');
  expect(theHouse().inboxRule.rules.size).toBe(1);
  await to('23:59', '2026-10-26');
  expect(await state()).toBe('inEffect');
  await to('02:01', '2026-10-27');
  expect(theHouse().inboxRule.rules.size).toBe(0);
  expect(await state()).toBe('ended lapsed');
});
