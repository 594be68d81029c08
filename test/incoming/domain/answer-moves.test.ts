import fc from 'fast-check';
import {
  agreementId,
  folderPath,
  inbox,
  incomingId,
  mailboxId,
  messageId,
  personId,
} from '../../../src/core/ids';
import type { AnswerMove } from '../../../src/incoming/domain/answering/answer-moves';
import { canMove, moveAnswer } from '../../../src/incoming/domain/answering/answer-moves';
import type { AnswerState, IncomingMessage } from '../../../src/incoming/domain/incoming';
import { isClosed, noAnswer } from '../../../src/incoming/domain/incoming';
import {
  confirmDelete,
  markSecret,
  prepareDelete,
  register,
} from '../../../src/incoming/domain/record/registration-moves';
import { mayUndo, undo } from '../../../src/incoming/domain/undoing/undo';
import { instant, localDate } from '../../../src/core/time';

const at = instant('2026-12-01T09:00:00+01:00');
const [anna, carin, erik] = [personId('anna'), personId('carin'), personId('erik')];
const by = { at, actorId: anna };
const since = instant('2026-11-24T00:00:00+01:00');
const undoing = { ...by, since };
const dueOn = localDate('2026-12-08');
const to = { responderId: erik, note: 'Kort', dueOn };

const arrived: IncomingMessage = {
  id: incomingId('i1'),
  mailboxId: mailboxId('ks'),
  messageId: messageId('m1'),
  folder: folderPath('inbox'),
  arrivedAt: at,
  conversation: 'c1',
  mark: undefined,
  isInternal: false,
  isRequest: false,
  registration: { kind: 'open' },
  answer: noAnswer(at),
  secrecy: undefined,
  undo: undefined,
  version: 1,
};

const moves: Readonly<Record<AnswerMove['what'], AnswerMove>> = {
  notNeeded: { what: 'notNeeded' },
  propose: { what: 'propose', ...to },
  agreed: { what: 'agreed', agreementId: agreementId('a1'), isLink: false, ...to },
  give: { what: 'give', isLink: false, ...to },
  withdraw: { what: 'withdraw' },
  approve: { what: 'approve', isLink: false },
  approveOther: { what: 'approveOther', isLink: true, ...to },
  return: { what: 'return', reason: 'Nej' },
  reassign: { what: 'reassign', asManager: true, isLink: false, ...to },
  take: { what: 'take', isLink: false },
  forwarded: { what: 'forwarded' },
  forwardFailed: { what: 'forwardFailed', isGivenUp: false },
  forwardBounced: { what: 'forwardBounced' },
  answered: { what: 'answered', way: 'letter' },
  ended: { what: 'ended', way: 'handedOut' },
  sawAnswer: { what: 'sawAnswer', copyId: messageId('a9'), folder: inbox },
  moreTime: { what: 'moreTime', until: localDate('2026-12-20'), today: localDate('2026-12-01') },
  handBack: { what: 'handBack', reason: 'Nej' },
  wait: { what: 'wait' },
  file: {
    ...{ what: 'file', savedIn: 'Mapp', number: undefined, pattern: undefined },
    ...{ isInCaseFile: false, isPrinted: false },
  },
};

const inState = (state: AnswerState): IncomingMessage => ({
  ...arrived,
  answer: {
    ...{ ...arrived.answer, state, round: 1, responderId: erik, proposedById: anna, dueOn },
    forwarding: state === 'approved' ? 'waiting' : state === 'forwarded' ? 'sent' : 'none',
  },
});

const onPaper = { number: '2026/1', pattern: undefined, isPrinted: true, attachmentsLeft: 0, isGone: false };

/** From each state, the moves that are there and where they lead. */
const table: Readonly<Record<AnswerState, Partial<Record<AnswerMove['what'], AnswerState>>>> = {
  undecided: {
    notNeeded: 'notNeeded',
    propose: 'proposed',
    agreed: 'approved',
    give: 'approved',
    sawAnswer: 'answered',
  },
  notNeeded: { propose: 'proposed', give: 'approved' },
  proposed: {
    withdraw: 'undecided',
    approve: 'approved',
    approveOther: 'approved',
    return: 'undecided',
    sawAnswer: 'answered',
  },
  approved: {
    reassign: 'approved',
    forwarded: 'forwarded',
    forwardFailed: 'approved',
    answered: 'answered',
    sawAnswer: 'answered',
    moreTime: 'approved',
    wait: 'approved',
    handBack: 'undecided',
  },
  forwarded: {
    reassign: 'approved',
    forwardBounced: 'forwarded',
    answered: 'answered',
    sawAnswer: 'answered',
    moreTime: 'forwarded',
    wait: 'forwarded',
    handBack: 'undecided',
  },
  answered: { file: 'filed' },
  filed: {},
};

const cells = (Object.keys(table) as AnswerState[]).flatMap((state) =>
  (Object.keys(moves) as AnswerMove['what'][])
    .filter((what) => what !== 'take')
    .map((what) => ({
      state,
      what,
      leads: table[state][what] ?? 'nowhere',
    })),
);

test.each(cells)('$state, $what: $leads', ({ state, what, leads }) => {
  const moved = moveAnswer(inState(state), moves[what], by);
  expect(moved.ok ? moved.value.answer.state : 'nowhere').toBe(leads);
  expect(canMove(inState(state), what)).toBe(leads !== 'nowhere');
  if (moved.ok) expect(moved.value.version).toBe(2);
});

test('reassigned by the registrar it is proposed anew, by the manager it is given at once', () => {
  const reassign = (asManager: boolean) =>
    moveAnswer(inState('forwarded'), { ...moves.reassign, asManager } as AnswerMove, by);
  expect(reassign(false)).toMatchObject({ value: { answer: { state: 'proposed', round: 2 } } });
  expect(reassign(true)).toMatchObject({
    value: { answer: { state: 'approved', round: 2, forwarding: 'waiting' } },
  });
});

test('a message in a case is not filed before somebody has confirmed the case file', () => {
  const answered = {
    ...inState('answered'),
    registration: { kind: 'registered', number: 'KS 2026/1' },
  } as const;
  expect(moveAnswer(answered, moves.file, by)).toEqual({ ok: false, refusal: 'case-file-missing' });
  const confirmed = { ...moves.file, isInCaseFile: true } as AnswerMove;
  const filed = moveAnswer(answered, confirmed, by);
  expect(filed.ok && isClosed(filed.value)).toBe(true);
});

const isKsNumber = (text: string) => /^KS \d{4}[-/]\d+$/.test(text);

test.each([
  ['KS 2026/12', 'registered'],
  ['2026-12', 'number-pattern'],
  [undefined, 'open'],
])('filed with the number %s: %s', (number, outcome) => {
  const move = { ...moves.file, number, pattern: isKsNumber, isInCaseFile: true } as AnswerMove;
  const filed = moveAnswer(inState('answered'), move, by);
  expect(filed.ok ? filed.value.registration.kind : filed.refusal).toBe(outcome);
});

test('minor and passed on end an answer that nobody has begun, and no other', () => {
  for (const kind of ['minor', 'passedOn'] as const) {
    const move = { registration: { kind, to: 'Länsstyrelsen' } as never, pattern: undefined };
    const ended = register(arrived, move, by);
    expect(ended.ok && isClosed(ended.value)).toBe(true);
    expect(register(inState('forwarded'), move, by)).toMatchObject({
      value: { answer: { state: 'forwarded' } },
    });
  }
});

test.each([
  [{ kind: 'registered', number: ' ' }, 'number-missing'],
  [{ kind: 'registered', number: 'X 1' }, 'number-pattern'],
  [{ kind: 'passedOn', to: ' ' }, 'receiver-missing'],
] as const)('%j: %s', (registration, refusal) => {
  expect(register(arrived, { registration, pattern: isKsNumber }, by)).toEqual({ ok: false, refusal });
});

test('every registration can be taken back, once, and leaves an answer alone that has moved on since', () => {
  const minor = register(arrived, { registration: { kind: 'minor' }, pattern: undefined }, by);
  if (!minor.ok) throw new Error(minor.refusal);
  const back = undo(minor.value, undoing);
  expect(back).toMatchObject({
    value: { registration: { kind: 'open' }, answer: { state: 'undecided' }, version: 3 },
  });
  if (back.ok) expect(undo(back.value, undoing)).toEqual({ ok: false, refusal: 'already-done' });
  const proposed = moveAnswer(minor.value, moves.propose, by);
  expect(proposed.ok && undo(proposed.value, undoing)).toMatchObject({
    value: { registration: { kind: 'minor' }, answer: { state: 'notNeeded', round: 1 } },
  });
});

test('an answer that was none is taken back step by step: filed, registered meanwhile, answered', () => {
  const waiting = {
    ...inState('approved'),
    answer: { ...inState('approved').answer, forwarding: 'waiting' },
  };
  const steps = [
    (it: IncomingMessage) => moveAnswer(it, moves.answered, by),
    (it: IncomingMessage) => register(it, { registration: { kind: 'keptInOrder' }, pattern: undefined }, by),
    (it: IncomingMessage) => moveAnswer(it, moves.file, by),
    ...Array.from({ length: 3 }, () => (it: IncomingMessage) => undo(it, undoing)),
  ];
  const seen = [];
  let message = waiting as IncomingMessage;
  for (const step of steps) {
    const moved = step(message);
    if (!moved.ok) throw new Error(moved.refusal);
    message = moved.value;
    seen.push(`${message.registration.kind} ${message.answer.state}`);
  }
  expect(seen).toEqual([
    'open answered',
    'keptInOrder answered',
    'keptInOrder filed',
    'keptInOrder answered',
    'open answered',
    'open approved',
  ]);
  expect(message.answer).toMatchObject({ way: undefined, savedIn: undefined, responderId: erik });
  // Nothing goes out that nobody has asked for again.
  expect(message.answer.forwarding).toBe('givenUp');
  expect(undo(message, undoing)).toEqual({ ok: false, refusal: 'already-done' });
});

test('secret: no note, no forward, never minor; deleted only when printed, registered and confirmed', () => {
  const waiting = {
    ...inState('approved'),
    answer: { ...inState('approved').answer, forwarding: 'waiting', note: 'x' },
  } as IncomingMessage;
  const secret = markSecret(waiting, by);
  if (!secret.ok) throw new Error(secret.refusal);
  expect(secret.value.answer).toMatchObject({ note: undefined, forwarding: 'link' });
  const minor = { registration: { kind: 'minor' }, pattern: undefined } as const;
  expect(register(secret.value, minor, by)).toEqual({ ok: false, refusal: 'secret-is-registered' });
  expect(confirmDelete(secret.value, [], by)).toEqual({ ok: false, refusal: 'print-first' });
  expect(prepareDelete(arrived, onPaper, by)).toMatchObject({ refusal: 'not-secret' });
  expect(prepareDelete(secret.value, { ...onPaper, isPrinted: false }, by)).toMatchObject({
    refusal: 'print-first',
  });
  expect(prepareDelete(secret.value, { ...onPaper, number: '' }, by)).toMatchObject({
    refusal: 'number-missing',
  });
  const printed = prepareDelete(secret.value, onPaper, by);
  const deleted = printed.ok ? confirmDelete(printed.value, [], by) : printed;
  expect(deleted).toMatchObject({
    value: {
      secrecy: { deletion: { state: 'underWay', left: [arrived.messageId] }, deletedAt: undefined },
      registration: { number: '2026/1' },
    },
  });
  if (deleted.ok) expect(markSecret(deleted.value, by)).toMatchObject({ refusal: 'already-done' });
});

test('marked as secret by a slip, it is undone by who has the mailbox, until it is printed; the note stays gone', () => {
  const given = inState('approved');
  const secret = markSecret({ ...given, answer: { ...given.answer, note: 'x' } }, by);
  if (!secret.ok) throw new Error(secret.refusal);
  expect(mayUndo(secret.value, { actorId: anna, hasMailbox: true, since })).toBe(true);
  expect(mayUndo(secret.value, { actorId: erik, hasMailbox: false, since })).toBe(false);
  expect(undo(secret.value, undoing)).toMatchObject({
    value: { secrecy: undefined, undo: undefined, answer: { state: 'approved', note: undefined } },
  });
  const printed = prepareDelete(secret.value, onPaper, by);
  expect(printed.ok && undo(printed.value, undoing)).toEqual({ ok: false, refusal: 'already-done' });
});

test('whatever people do in whatever order, versions count up, rounds never go back, and who is appointed is who was proposed', () => {
  const any = fc.array(fc.constantFrom(...Object.values(moves)), { maxLength: 30 });
  fc.assert(
    fc.property(any, (steps) => {
      let message = arrived;
      for (const step of steps) {
        const moved = moveAnswer(message, step, { at, actorId: carin });
        if (!moved.ok) continue;
        expect(moved.value.version).toBe(message.version + 1);
        expect(moved.value.answer.round).toBeGreaterThanOrEqual(message.answer.round);
        message = moved.value;
        const isGiven = ['proposed', 'approved', 'forwarded'].includes(message.answer.state);
        if (isGiven) expect(message.answer.responderId).toBe(erik);
      }
    }),
  );
});
