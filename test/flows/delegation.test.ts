import { jobs } from '../../src/app/jobs';
import type { DelegationCard } from '../../src/domain/cards/delegation-cards';
import { localDate, plusDays } from '../../src/domain/time';
import { nextDueAt } from '../../src/domain/timetable';
import type { FlowHouse, Who } from './flow-house';
import { id, openFlowHouse, people, senderOf } from './flow-house';

const file = (method: string) => `
name: Ale kommun (påhittad)
domains: [ale.example]
admins: [it@ale.example]
lastResort: david@ale.example
switchboard: {people: [it@ale.example]}
staff: {watch: [{group: 11111111-2222-3333-4444-555555555555}]}
absence: {method: ${method}}
mailboxes:
  - id: ks
    name: Kommunstyrelsens förvaltningsbrevlåda
    address: kommunstyrelsen@ale.example
    department: Kommunstyrelsens förvaltning
    roster: [anna@ale.example, bo@ale.example]
    manager: carin@ale.example
    secrecy: normal
`;

let house: FlowHouse;
afterEach(async () => {
  await house.close();
});

/** Erik is watched by group, led by Carin; it is Tuesday the first of December, seven in the morning. */
async function open(method = 'instructions'): Promise<void> {
  house = await openFlowHouse('2026-12-01T07:00:00+01:00', file(method));
  house.staffRoom.group.push(id('erik'));
  house.staffRoom.managers.set(id('erik'), id('carin'));
  await to('02:00', '2026-12-02');
}

const watched = ['absenceAhead', 'absence', 'retention', 'outbox'] as const;

/** Moves the clock, running on the way only what is about absences, at its due times. */
async function to(time: string, date?: string): Promise<void> {
  const goal = house.at(time, date);
  const municipality = house.context.municipality();
  for (;;) {
    const now = house.clock.now();
    const due = watched.flatMap((job) => {
      const next = nextDueAt(job, now, municipality);
      return next !== undefined && next <= goal ? [{ job, next }] : [];
    });
    const [first] = due.toSorted((a, b) => (a.next < b.next ? -1 : 1));
    house.clock.moveTo(first?.next ?? goal);
    for (const { job, next } of due) if (next === first?.next && job !== 'outbox') await run(job);
    await run('outbox');
    if (first === undefined) return;
  }
}

/** A job that fails stays due, which is another test's matter. */
const run = (job: (typeof watched)[number]): Promise<unknown> =>
  jobs[job]?.(house.context).catch(() => undefined) ?? Promise.resolve();

const plan = (from: string, lastDay: string, who: Who = 'erik') => {
  const until = house.at('00:00', plusDays(localDate(lastDay), 1));
  house.directory.replies.set(id(who), { kind: 'on', from: house.at('00:00', from), until });
};
const fallIll = (who: Who = 'erik') => {
  house.directory.replies.set(id(who), { kind: 'on', from: undefined, until: undefined });
};
const comeBack = (who: Who = 'erik') => house.directory.replies.delete(id(who));

/** The person's latest card about a delegation, as it is drawn now. */
function card(who: Who, role?: DelegationCard['role']): DelegationCard {
  const all = house.messenger.said.flatMap(({ to, facts }) =>
    to === id(who) && facts.card === 'delegation' && (role ?? facts.role) === facts.role ? [facts] : [],
  );
  const last = all.at(-1);
  if (last === undefined) throw new Error(`${who} has no card`);
  return last;
}

const said = (): readonly string[] =>
  house.messenger.said.flatMap(({ to, facts }) => {
    const who = (Object.keys(people) as Who[]).find((name) => id(name) === to) ?? to;
    return facts.card === 'delegation' ? [`${who}: ${facts.role}`] : [];
  });

async function press(
  who: Who,
  verb: string,
  more: Readonly<Record<string, unknown>> = {},
): Promise<{ state?: string; refusal?: string | undefined }> {
  const { delegationId, version, noticeId } = card(who);
  const data = { delegation: delegationId, version, notice: noticeId, ...more };
  const answer = await house.receiver.action(senderOf(who), { verb, data, activityId: undefined });
  const { facts } = answer.drawing;
  if (facts.card === 'delegation') return { state: facts.state, refusal: facts.refusal };
  if (facts.card === 'sentence' && facts.say.what === 'refused') return { refusal: facts.say.refusal };
  return {};
}

const state = async (who: Who = 'erik'): Promise<string | undefined> => {
  const all = await house.store.delegations.listOf([id(who)]);
  const last = all.at(-1);
  return last && [last.state, last.settledAs ?? last.endedAs ?? last.reason].filter(Boolean).join(' ');
};

describe('a planned fortnight', () => {
  beforeEach(async () => {
    await open();
    plan('2026-12-08', '2026-12-20');
    await to('08:00', '2026-12-03');
  });

  test('is asked about once, in office hours, as soon as the night has seen it', async () => {
    expect(said()).toEqual(['erik: owner']);
    expect(card('erik')).toMatchObject({ state: 'asked', hasBegun: false, isPlanned: true });
    expect(card('erik').likely.map((one) => one.name)).toContain('Bo Testsson');
    await to('17:30', '2026-12-03');
    expect(said()).toHaveLength(1);
  });

  test('goes to its end: named, accepted, confirmed, in effect, lapsed', async () => {
    expect(await press('erik', 'delegation.name', { delegate: id('bo') })).toMatchObject({
      state: 'proposed',
    });
    await to('08:30', '2026-12-03');
    expect(card('bo')).toMatchObject({
      role: 'delegate',
      period: { from: '2026-12-08', lastDay: '2026-12-20' },
    });
    expect(await press('bo', 'delegation.accept')).toMatchObject({ state: 'accepted' });
    await to('08:35', '2026-12-03');
    expect(card('erik')).toMatchObject({ state: 'accepted', method: 'instructions' });
    expect(await press('erik', 'delegation.confirm')).toMatchObject({ state: 'inEffect' });
    await to('12:00', '2026-12-15');
    expect(await state()).toBe('inEffect');
    await to('09:00', '2026-12-21');
    expect(await state()).toBe('ended lapsed');
    expect(said().slice(-2).toSorted()).toEqual(['bo: delegate', 'erik: owner']);
  });

  test('a delegate who says no gives the question back to the owner', async () => {
    await press('erik', 'delegation.name', { delegate: id('bo') });
    await to('08:30', '2026-12-03');
    await press('bo', 'delegation.decline');
    await to('08:35', '2026-12-03');
    expect(card('erik')).toMatchObject({ state: 'asked', reason: 'declined' });
    expect(said()).toEqual(['erik: owner', 'bo: delegate', 'erik: owner']);
  });

  test('a delegate who goes away too gives it back', async () => {
    await press('erik', 'delegation.name', { delegate: id('bo') });
    await to('08:30', '2026-12-03');
    await press('bo', 'delegation.accept');
    plan('2026-12-10', '2026-12-16', 'bo');
    await to('08:00', '2026-12-04');
    expect(card('erik')).toMatchObject({ state: 'asked', reason: 'delegateAway' });
  });

  test('is the manager’s on the last working day before, and the manager may record what was agreed', async () => {
    await to('07:59', '2026-12-07');
    expect(said()).toEqual(['erik: owner']);
    await to('08:00', '2026-12-07');
    expect(card('carin')).toMatchObject({ role: 'manager', state: 'withManager', isArranged: false });
    expect(await press('carin', 'delegation.recordNone', { how: ' ' })).toMatchObject({
      refusal: 'how-missing',
    });
    expect(await press('carin', 'delegation.contact')).toMatchObject({ state: 'settled' });
    await to('08:02', '2026-12-07');
    const consent = { delegate: id('bo'), how: 'På telefon i dag.' };
    expect(await press('carin', 'delegation.recordConsent', consent)).toMatchObject({ state: 'proposed' });
    await to('08:05', '2026-12-07');
    expect(card('bo').role).toBe('delegate');
  });

  test('reading it oneself settles it; the manager never sees why', async () => {
    expect(await press('erik', 'delegation.readMyself')).toMatchObject({ state: 'settled' });
    await to('12:00', '2026-12-14');
    expect(said()).toEqual(['erik: owner']);
    const log = await house.store.log.list(200);
    expect(JSON.stringify(log)).not.toContain('readMyself');
  });

  test('an exempt post is never asked again, until that is undone by "min delegering"', async () => {
    await press('erik', 'delegation.exempt');
    comeBack();
    await to('08:00', '2026-12-21');
    plan('2027-01-11', '2027-01-20');
    await to('08:00', '2026-12-28');
    expect(said()).toEqual(['erik: owner']);
    const [own] = await house.write('erik', 'min delegering');
    if (own?.facts.card !== 'delegation') throw new Error('no card');
    const { delegationId, version } = own.facts;
    const data = { delegation: delegationId, version };
    await house.receiver.action(senderOf('erik'), { verb: 'delegation.end', data, activityId: undefined });
    await to('08:00', '2026-12-29');
    expect(card('erik').state).toBe('asked');
  });

  test('a stale card changes nothing and shows the fresh one', async () => {
    const old = card('erik').version;
    await press('erik', 'delegation.name', { delegate: id('bo') });
    const again = await press('erik', 'delegation.notExternal', { version: old });
    expect(again).toEqual({ state: 'proposed', refusal: 'stale' });
  });

  test('nobody else may answer, and the log says that somebody tried', async () => {
    const { delegationId, version } = card('erik');
    const data = { delegation: delegationId, version };
    const answer = await house.receiver.action(senderOf('bo'), {
      verb: 'delegation.exempt',
      data,
      activityId: undefined,
    });
    expect(answer.drawing.facts).toMatchObject({ say: { refusal: 'not-yours' } });
    expect((await house.store.log.list(1))[0]?.event.what).toBe('action.refused');
  });

  test.each([
    ['themselves', () => id('erik'), 'delegate-is-owner'],
    ['nobody', () => '', 'no-delegate-chosen'],
    ['what is no id', () => 'bo@ale.example', 'delegate-unknown'],
    ['an unknown id', () => '99999999-0000-4000-8000-000000000099', 'delegate-unknown'],
    ['a guest', () => stranger({ isGuest: true }), 'delegate-guest'],
    ['somebody of another domain', () => stranger({ upn: 'x@annan.example' }), 'delegate-outside'],
    ['a disabled account', () => stranger({ isEnabled: false }), 'delegate-disabled'],
  ])('naming %s is refused', async (_, choose, refusal) => {
    const answer = await press('erik', 'delegation.name', { delegate: choose() });
    expect(answer.refusal).toBe(refusal);
    expect(await state()).toBe('asked');
  });

  test('naming somebody who is away then is refused with better proposals', async () => {
    plan('2026-12-07', '2026-12-18', 'bo');
    expect(await press('erik', 'delegation.name', { delegate: id('bo') })).toEqual({
      state: 'asked',
      refusal: 'delegate-away',
    });
    const [own] = await house.write('erik', 'my delegation');
    const likely = own?.facts.card === 'delegation' ? own.facts.likely.map((one) => one.name) : [];
    expect(likely).not.toContain('Bo Testsson');
    expect(likely).toContain('Anna Testsson');
  });
});

function stranger(change: Readonly<Record<string, unknown>>): string {
  const entra = '22222222-0000-4000-8000-000000000001';
  const person = {
    ...house.directory.people.get('bo@ale.example'),
    upn: 'x@ale.example',
    id: entra,
    ...change,
  };
  house.directory.people.set(String(person.upn), person as never);
  return entra;
}

describe('an illness without a known end', () => {
  beforeEach(async () => {
    await open();
    fallIll();
    await to('17:30', '2026-12-03');
  });

  test('is asked about on day three, once, and is the manager’s on the next working day', async () => {
    expect(said()).toEqual([]);
    await to('07:59', '2026-12-04');
    expect(said()).toEqual([]);
    await to('08:00', '2026-12-04');
    expect(said()).toEqual(['erik: owner']);
    expect(card('erik')).toMatchObject({ hasBegun: true, isPlanned: false });
    expect(await press('erik', 'delegation.readMyself')).toMatchObject({ refusal: 'too-late' });
    await to('07:59', '2026-12-07');
    expect(said()).toHaveLength(1);
    await to('16:00', '2026-12-07');
    expect(said()).toEqual(['erik: owner', 'carin: manager']);
    await to('16:00', '2026-12-11');
    expect(said()).toHaveLength(2);
  });

  test('ends on return: both are told, and a flicker of two hours is no return', async () => {
    await to('08:00', '2026-12-04');
    await press('erik', 'delegation.name', { delegate: id('bo') });
    await to('08:05', '2026-12-04');
    await press('bo', 'delegation.accept');
    await to('08:10', '2026-12-04');
    await press('erik', 'delegation.confirm');
    await to('09:00', '2026-12-04');
    comeBack();
    await to('09:30', '2026-12-04');
    fallIll();
    await to('10:00', '2026-12-04');
    await to('13:30', '2026-12-04');
    expect(await state()).toBe('inEffect');
    comeBack();
    await to('17:30', '2026-12-04');
    expect(await state()).toBe('ended returned');
    await to('08:00', '2026-12-07');
    expect(said().slice(-2).toSorted()).toEqual(['bo: delegate', 'erik: owner']);
  });

  test('an owner whom the bot cannot reach is the manager’s at the next look', async () => {
    house.messenger.answerWith(id('erik'), { kind: 'unreachable', code: 'BotDisabled' });
    await to('09:30', '2026-12-04');
    expect(card('carin')).toMatchObject({ role: 'manager', reason: 'unreachable' });
  });

  test('an account that ends goes to the manager for closing', async () => {
    await to('08:00', '2026-12-04');
    const erik = house.directory.people.get('erik@ale.example');
    if (erik) house.directory.add({ ...erik, isEnabled: false });
    await to('08:00', '2026-12-07');
    expect(card('carin')).toMatchObject({ reason: 'accountEnded' });
  });
});

test('more than 90 days go to the manager from the start, and the owner is not asked', async () => {
  await open();
  plan('2026-12-08', '2027-06-30');
  await to('08:00', '2026-12-03');
  expect(said()).toEqual(['carin: manager']);
  expect(card('carin').reason).toBe('over90');
});

test('without staff.watch nobody beyond the people of the file is watched', async () => {
  const yaml = file('instructions').replace(/^staff.*\n/m, '');
  house = await openFlowHouse('2026-12-01T07:00:00+01:00', yaml);
  house.staffRoom.group.push(id('erik'));
  plan('2026-12-08', '2026-12-20');
  plan('2026-12-08', '2026-12-20', 'bo');
  await to('08:00', '2026-12-03');
  expect(said()).toEqual(['bo: owner']);
});

describe('by inbox rule', () => {
  beforeEach(async () => {
    await open('inboxRule');
    plan('2026-12-08', '2026-12-11');
    await to('08:00', '2026-12-03');
    await press('erik', 'delegation.name', { delegate: id('bo') });
    await to('08:05', '2026-12-03');
    await press('bo', 'delegation.accept');
    await to('12:00', '2026-12-07');
  });

  test('the rule is made when the absence begins and taken away when it ends', async () => {
    expect(house.inboxRule.rules.size).toBe(0);
    await to('08:00', '2026-12-08');
    const [rule] = [...house.inboxRule.rules.values()];
    expect(rule).toMatchObject({ delegate: { upn: 'bo@ale.example' }, domains: ['ale.example'] });
    expect(await state()).toBe('inEffect');
    await to('08:00', '2026-12-14');
    expect(house.inboxRule.rules.size).toBe(0);
    expect(await state()).toBe('ended lapsed');
  });

  test('a rule deleted by hand is noticed and told to both, and not made again', async () => {
    await to('08:00', '2026-12-08');
    house.inboxRule.rules.clear();
    await to('08:00', '2026-12-09');
    expect(await state()).toBe('ended ruleGone');
    expect(said().slice(-2).toSorted()).toEqual(['bo: delegate', 'erik: owner']);
    await to('08:00', '2026-12-11');
    expect(house.inboxRule.rules.size).toBe(0);
    expect(await state()).toBe('ended ruleGone');
  });

  test('an owner who takes it back has the rule taken away at once', async () => {
    await to('08:00', '2026-12-08');
    expect(await press('erik', 'delegation.end')).toMatchObject({ state: 'ended' });
    await to('08:01', '2026-12-08');
    expect(house.inboxRule.rules.size).toBe(0);
  });

  test('a mailbox that refuses the rule leaves the owner with the steps', async () => {
    house.inboxRule.script.push({ kind: 'refused', code: 'ErrorAccessDenied' });
    await to('08:05', '2026-12-08');
    expect(card('erik')).toMatchObject({ state: 'accepted', method: 'instructions' });
  });
});

describe('the phone half', () => {
  beforeEach(() => open());

  test.each(['sjuk', 'jag är sjuk', 'vab', 'vabbar', 'sick'])(
    '"%s" tells the switchboard the name and until when; the word is stored nowhere',
    async (word) => {
      await to('09:00', '2026-12-02');
      const answers = await house.write('erik', word);
      expect(answers.map(({ facts }) => facts.card)).toEqual(['absence', 'note']);
      expect(answers[1]?.facts).toMatchObject({ say: { what: 'toldSwitchboard' } });
      await to('09:05', '2026-12-02');
      const told = house.messenger.said.find(({ to, facts }) => to === id('it') && facts.card === 'note');
      expect(told?.facts).toEqual({
        card: 'note',
        say: {
          what: 'away',
          name: 'Erik Testsson',
          period: { from: '2026-12-02', lastDay: '2026-12-02' },
        },
      });
      const absences = await house.store.people.listAbsences(house.at('00:00'), house.at('23:59'));
      const kept = JSON.stringify([absences, await house.store.log.list(100), house.messenger.said]);
      expect(kept.toLowerCase()).not.toMatch(/sjuk|vab|sick/);
    },
  );

  test('"tillbaka" takes it back at the switchboard, too', async () => {
    await to('09:00', '2026-12-02');
    await house.write('erik', 'borta till fredag');
    await to('09:05', '2026-12-02');
    await house.write('erik', 'tillbaka');
    await to('09:10', '2026-12-02');
    const notes = house.messenger.said.filter(({ to, facts }) => to === id('it') && facts.card === 'note');
    expect(notes.at(-1)?.facts).toEqual({ card: 'note', say: { what: 'back', name: 'Erik Testsson' } });
  });

  test('managers are asked once a quarter about changes in staff', async () => {
    await to('12:00', '2027-01-05');
    const asked = () =>
      house.messenger.said.filter(({ facts }) => facts.card === 'note' && facts.say.what === 'staffChanges');
    expect(asked().map(({ to }) => to)).toEqual([id('carin')]);
  });
});

test('a week before a day on which nobody in the roster will be there, registrar and manager are told once', async () => {
  await open();
  plan('2026-12-14', '2026-12-18', 'anna');
  plan('2026-12-15', '2026-12-16', 'bo');
  const warned = () =>
    house.messenger.said.flatMap(({ to, facts }) =>
      facts.card === 'note' && facts.say.what === 'emptyRoster' ? [{ to, days: facts.say.days }] : [],
    );
  await to('16:00', '2026-12-07');
  expect(warned()).toEqual([]);
  await to('16:00', '2026-12-08');
  const days = ['2026-12-15', '2026-12-16'];
  expect(warned()).toEqual([
    { to: id('anna'), days },
    { to: id('carin'), days },
  ]);
  await to('16:00', '2026-12-09');
  expect(warned()).toHaveLength(2);
});

test('a sweep that is cut off goes on where it was', async () => {
  await open();
  fallIll();
  house.staffRoom.callsLeft = 0;
  await to('07:30', '2026-12-02');
  expect(await house.store.delegations.listOf([id('erik')])).toEqual([]);
  house.staffRoom.callsLeft = Infinity;
  await to('17:30', '2026-12-02');
  const seen = await house.store.people.listAbsences(house.at('00:00'), house.at('23:59'), [id('erik')]);
  expect(seen).toHaveLength(1);
});
