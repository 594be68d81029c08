import fc from 'fast-check';
import { answerAsManager } from '../../../src/absence/domain/answer-as-manager';
import {
  answerAsDelegate,
  answerAsOwner,
  keepOn,
  lapseOf,
} from '../../../src/absence/domain/answer-delegation';
import { parseConsents } from '../../../src/absence/domain/consent-lines';
import type { Consent, Delegation, DelegationStep } from '../../../src/absence/domain/delegation';
import { hasDelegate } from '../../../src/absence/domain/delegation';
import { delegationId, personId } from '../../../src/core/ids';
import type { AbsenceResult } from '../../../src/absence/domain/absence-refusal';
import { answerBy, tendDelegation } from '../../../src/absence/domain/tend-delegation';
import { localDate, plusMinutes } from '../../../src/core/time';
import { at, calendar, stockholm } from '../../core/calendars';

const [eva, bo, carin] = [personId('eva'), personId('bo'), personId('carin')];
const now = at('2026-11-24', '09:00');

const asked: Delegation = {
  id: delegationId('d'),
  version: 1,
  ownerId: eva,
  managerId: carin,
  state: 'asked',
  from: at('2026-12-01', '00:00'),
  until: at('2026-12-13', '00:00'),
  isPlanned: true,
  since: now,
  askedAt: now,
  delegateId: undefined,
  consent: undefined,
  lapsesAt: undefined,
  method: undefined,
  reason: undefined,
  settledAs: undefined,
  endedAs: undefined,
  note: undefined,
  escalatedAt: undefined,
};
const consent: Consent = {
  textVersion: '2026-1',
  delegateId: bo,
  from: localDate('2026-12-01'),
  lastDay: localDate('2026-12-12'),
  givenAt: now,
  how: 'card',
  byId: eva,
  note: undefined,
};
const facts = { now, zone: stockholm, method: 'instructions', whileAway: 'task', isStillAway: true } as const;
const away = { personId: eva, from: asked.from, until: asked.until, isStartKnown: true };
type TendFacts = Parameters<typeof tendDelegation>[1];

const tending = (changes: Partial<TendFacts> = {}): TendFacts => ({
  now,
  calendar,
  away,
  accounts: new Map(),
  isOwnerReachable: true,
  isDelegateAway: false,
  isTooShort: false,
  whileAway: 'task',
  ...changes,
});

describe('answer by', () => {
  test('what is asked after office hours counts from the next morning, when it is said', () => {
    const begun = { from: at('2026-12-01', '00:00') };
    expect(answerBy(begun, at('2026-12-01', '16:00'), calendar)).toBe('2026-12-02');
    expect(answerBy(begun, at('2026-12-01', '17:30'), calendar)).toBe('2026-12-03');
    expect(answerBy(begun, at('2026-12-05', '02:00'), calendar)).toBe('2026-12-08');
  });

  test.each([
    ['asked weeks ahead: the last working day before', '2026-11-10', '2026-12-01', '2026-11-30'],
    ['the absence begins after a weekend: the Friday', '2026-11-24', '2026-12-07', '2026-12-04'],
    ['asked on the last working day before: the next working day', '2026-11-30', '2026-12-01', '2026-12-01'],
    ['asked when it had begun: the next working day', '2026-12-04', '2026-12-02', '2026-12-07'],
    ['asked before Easter', '2026-04-02', '2026-03-30', '2026-04-07'],
  ])('%s', (...[, askedOn, begins, expected]) => {
    expect(answerBy({ from: at(begins, '00:00') }, at(askedOn, '08:00'), calendar)).toBe(expected);
  });
});

test('a consent lapses after its last day, and after 30 days where the end is unknown', () => {
  expect(lapseOf(consent, facts)).toBe(at('2026-12-13', '00:00'));
  expect(lapseOf({ from: consent.from, lastDay: undefined }, facts)).toBe(at('2026-12-31', '00:00'));
});

test('of what is due together the account’s end comes first, then the lapse', () => {
  const running: Delegation = { ...asked, state: 'inEffect', delegateId: bo, consent, lapsesAt: asked.until };
  const late = tending({ now: at('2026-12-13', '02:00') });
  expect(tendDelegation(running, late)?.delegation.endedAs).toBe('lapsed');
  expect(
    tendDelegation(running, { ...late, accounts: new Map([[eva, 'disabled']]) })?.delegation.reason,
  ).toBe('accountEnded');
  expect(tendDelegation({ ...asked, state: 'settled' }, late)).toBeUndefined();
});

test('a question ends with an absence that is too short for it; what was settled after somebody read the mail does not', () => {
  const short = tending({ isTooShort: true });
  const contacted = { ...asked, state: 'settled', settledAs: 'contacted' } as const;
  expect(tendDelegation(contacted, short)?.delegation.endedAs).toBe('cancelled');
  expect(tendDelegation({ ...contacted, inEffectAt: now }, short)).toBeUndefined();
});

test('an absence that is moved moves the question, and one that is called off ends it unsaid', () => {
  const later = { ...away, until: at('2026-12-20', '00:00') };
  expect(tendDelegation(asked, tending({ away: later }))).toMatchObject({
    event: 'moved',
    delegation: { until: later.until, state: 'asked' },
  });
  expect(tendDelegation(asked, tending({ away: undefined }))?.delegation.endedAs).toBe('cancelled');
});

test('whatever is answered in whatever order: versions count, nothing is arranged without a yes, an end is an end', () => {
  type Move = (delegation: Delegation, minute: number) => AbsenceResult<DelegationStep> | undefined;
  const by = (minute: number) => ({ ...facts, now: plusMinutes(now, minute) });
  const asStep = (step: DelegationStep | undefined) => step && ({ ok: true, value: step } as const);
  const muchLonger = { ...away, until: at('2027-01-31', '00:00') };
  const ownerKeepsOn: Move = (d, m) => keepOn(d, 'owner', by(m));
  const delegateKeepsOn: Move = (d, m) => keepOn(d, 'delegate', by(m));
  const others = (which: number) => (moves[which] === ownerKeepsOn ? 'delegate' : 'owner');
  const moves: readonly Move[] = [
    (d, m) => answerAsOwner(d, { kind: 'name', consent }, by(m)),
    (d, m) => answerAsOwner(d, { kind: 'settle', as: 'readMyself' }, by(m)),
    (d, m) => answerAsOwner(d, { kind: 'settle', as: 'exempt' }, by(m)),
    (d, m) => answerAsOwner(d, { kind: 'askManager' }, by(m)),
    (d, m) => answerAsOwner(d, { kind: 'confirm' }, by(m)),
    (d, m) => answerAsOwner(d, { kind: 'end' }, by(m)),
    (d, m) => answerAsDelegate(d, 'accept', by(m)),
    (d, m) => answerAsDelegate(d, 'decline', by(m)),
    (d, m) => answerAsDelegate(d, 'end', by(m)),
    (d, m) => answerAsManager(d, { kind: 'contact' }, by(m)),
    (d, m) => answerAsManager(d, { kind: 'recordConsent', consent }, by(m)),
    (d, m) => answerAsManager(d, { kind: 'recordNone', note: 'x' }, by(m)),
    ownerKeepsOn,
    delegateKeepsOn,
    (d, m) => asStep(tendDelegation(d, tending({ now: by(m).now, away: muchLonger }))),
    (d, m) => asStep(tendDelegation(d, tending({ now: by(m).now }))),
    (d, m) => asStep(tendDelegation(d, tending({ now: by(m).now, isDelegateAway: true }))),
    (d, m) => asStep(tendDelegation(d, tending({ now: by(m).now, isOwnerReachable: false }))),
    (d, m) => asStep(tendDelegation(d, tending({ now: by(m).now, isTooShort: true }))),
  ];
  const one = fc.tuple(fc.nat({ max: moves.length - 1 }), fc.nat({ max: 4_000 }));
  fc.assert(
    fc.property(fc.array(one, { maxLength: 30 }), (story) => {
      let [delegation, minute, hasYes] = [asked, 0, false];
      for (const [which, wait] of story) {
        minute += wait;
        const taken = moves[which]?.(delegation, minute);
        if (!taken?.ok) continue;
        const { delegation: next, event } = taken.value;
        expect(next.version).toBe(delegation.version + 1);
        expect(delegation.state).not.toBe('ended');
        if (event === 'accepted') hasYes = true;
        if (next.state === 'proposed') hasYes = false;
        if (next.state === 'inEffect') expect(hasYes).toBe(true);
        if (hasDelegate(next)) expect([next.delegateId, next.consent?.delegateId]).toEqual([bo, bo]);
        // Nobody has the mail longer than both have said.
        if (event !== 'prolonged' && hasDelegate(delegation) && hasDelegate(next))
          expect(next.lapsesAt).toBe(delegation.lapsesAt);
        // Whoever keeps on last, the other has said so before.
        if (event === 'prolonged') expect(delegation.longer).toMatchObject({ [others(which)]: true });
        delegation = next;
      }
    }),
    { numRuns: 500 },
  );
});

test('a file of consents is read whole, and every line that cannot be used is told', () => {
  const text = [
    'ägare;ombud;från;till;hur',
    'eva@ale.example;bo@ale.example;2026-12-01;2026-12-12;på papper, i pärmen',
    'eva@ale.example;eva@ale.example;2026-12-01;2026-12-12;x',
    'eva@ale.example;bo@annan.example;2026-12-01;2026-12-12;x',
    'eva@ale.example;bo@ale.example;2026-13-01;2026-12-12;x',
    'eva@ale.example;bo@ale.example;2026-12-12;2026-12-01;x',
    'eva@ale.example;bo@ale.example;2026-01-01;2026-01-05;x',
    'eva@ale.example;bo@ale.example;2026-12-01;2026-12-12;',
    'eva;bo@ale.example;2026-12-01;2026-12-12;x',
    'eva@ale.example;bo@ale.example',
    '',
  ].join('\r\n');
  const { lines, problems } = parseConsents(text, {
    domains: ['ale.example'],
    today: localDate('2026-11-24'),
  });
  expect(lines.map(({ line, how }) => [line, how])).toEqual([[2, 'på papper, i pärmen']]);
  expect(problems.map(({ problem }) => problem)).toEqual([
    'delegate-is-owner',
    'outside',
    'date',
    'end-before-start',
    'date-in-past',
    'how-missing',
    'address',
    'columns',
  ]);
});
