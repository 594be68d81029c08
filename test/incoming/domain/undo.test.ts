import { inbox, incomingId, mailboxId, messageId, personId } from '../../../src/core/ids';
import { instant, localDate } from '../../../src/core/time';
import { moveAnswer, type AnswerMove } from '../../../src/incoming/domain/answering/answer-moves';
import { noAnswer, type IncomingMessage } from '../../../src/incoming/domain/incoming';
import { register } from '../../../src/incoming/domain/record/registration-moves';
import { latestStep, mayUndo, undo } from '../../../src/incoming/domain/undoing/undo';

const at = instant('2026-12-01T09:00:00+01:00');
const [anna, erik] = [personId('anna'), personId('erik')];
const by = { at, actorId: anna };
const since = instant('2026-11-24T00:00:00+01:00');
const undoing = { ...by, since };
const dueOn = localDate('2026-12-08');
const to = { responderId: erik, note: 'Kort', dueOn };

const arrived: IncomingMessage = {
  id: incomingId('i1'),
  mailboxId: mailboxId('ks'),
  messageId: messageId('m1'),
  folder: inbox,
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

const moves = {
  propose: { what: 'propose', ...to },
  withdraw: { what: 'withdraw' },
  approve: { what: 'approve', isLink: false },
  return: { what: 'return', reason: 'Nej' },
  reassign: { what: 'reassign', asManager: true, isLink: false, ...to },
  forwarded: { what: 'forwarded' },
  answered: { what: 'answered', way: 'letter' },
  moreTime: { what: 'moreTime', until: localDate('2026-12-20'), today: localDate('2026-12-01') },
  handBack: { what: 'handBack', reason: 'Nej' },
} as const satisfies Readonly<Record<string, AnswerMove>>;

const inState = (state: 'forwarded'): IncomingMessage => ({
  ...arrived,
  answer: { ...arrived.answer, state, round: 1, responderId: erik, proposedById: anna, dueOn },
});

/** The message after these moves. */
function after(message: IncomingMessage, ...steps: readonly AnswerMove[]): IncomingMessage {
  return steps.reduce((it, step) => {
    const moved = moveAnswer(it, step, by);
    if (!moved.ok) throw new Error(moved.refusal);
    return moved.value;
  }, message);
}

test.each([
  ['propose', 'undecided', after(arrived, moves.propose)],
  ['withdraw', 'proposed', after(arrived, moves.propose, moves.withdraw)],
  ['return', 'proposed', after(arrived, moves.propose, moves.return)],
  ['approve', 'proposed', after(arrived, moves.propose, moves.approve)],
  ['handBack', 'forwarded', after(inState('forwarded'), moves.handBack)],
  ['moreTime', 'forwarded', after(inState('forwarded'), moves.moreTime)],
  ['reassign', 'forwarded', after(inState('forwarded'), moves.reassign)],
])('%s is taken back to %s', (_, state, message) => {
  expect(undo(message, undoing)).toMatchObject({ value: { answer: { state } } });
});

test('an approval that is taken back and given again is forwarded and told anew', () => {
  const back = undo(after(arrived, moves.propose, moves.approve), undoing);
  expect(back).toMatchObject({ value: { answer: { state: 'proposed', round: 2, forwarding: 'none' } } });
});

test('whoever had it before somebody else was appointed gets it again, with the forward that was stopped', () => {
  const given = after(arrived, moves.propose, moves.approve);
  const other = { ...moves.reassign, responderId: anna } as AnswerMove;
  expect(undo(after(given, other), undoing)).toMatchObject({
    value: { answer: { state: 'approved', responderId: erik, round: 3, forwarding: 'waiting' } },
  });
});

test('what was forwarded is not taken back, what is done after that is', () => {
  const forwarded = after(arrived, moves.propose, moves.approve, moves.forwarded);
  expect(undo(forwarded, undoing)).toEqual({ ok: false, refusal: 'was-sent' });
  expect(undo(after(forwarded, moves.answered), undoing)).toMatchObject({
    value: { answer: { state: 'forwarded' } },
  });
});

test('after seven days nothing is taken back', () => {
  const late = { ...by, since: instant('2026-12-02T00:00:00+01:00') };
  const minor = register(arrived, { registration: { kind: 'minor' }, pattern: undefined }, by);
  if (!minor.ok) throw new Error(minor.refusal);
  expect(undo(minor.value, late)).toEqual({ ok: false, refusal: 'undo-too-late' });
  expect(mayUndo(minor.value, { actorId: anna, hasMailbox: true, since: late.since })).toBe(false);
});

test('whoever has the mailbox undoes any step, the responder only their own about the answer', () => {
  const answered = moveAnswer(inState('forwarded'), moves.answered, { at, actorId: erik });
  if (!answered.ok) throw new Error(answered.refusal);
  expect(mayUndo(answered.value, { actorId: anna, hasMailbox: true, since })).toBe(true);
  expect(mayUndo(answered.value, { actorId: erik, hasMailbox: false, since })).toBe(true);
  const minor = { registration: { kind: 'keptInOrder' }, pattern: undefined } as const;
  const registered = register(answered.value, minor, by);
  if (!registered.ok) throw new Error(registered.refusal);
  expect(mayUndo(registered.value, { actorId: erik, hasMailbox: false, since })).toBe(false);
  expect(
    mayUndo(
      { ...inState('forwarded'), answer: { ...inState('forwarded').answer, state: 'answered' } },
      { actorId: anna, hasMailbox: true, since },
    ),
  ).toBe(false);
});

test('a proposal that waits is withdrawn by that name; only whoever made it undoes it', () => {
  const proposed = moveAnswer(arrived, moves.propose, by);
  if (!proposed.ok) throw new Error(proposed.refusal);
  expect(mayUndo(proposed.value, { actorId: anna, hasMailbox: true, since })).toBe(true);
  expect(mayUndo(proposed.value, { actorId: erik, hasMailbox: true, since })).toBe(false);
});

const asked = (...steps: readonly AnswerMove[]) => latestStep(after(arrived, ...steps));

test.each([
  ['notNeeded', asked({ what: 'notNeeded' })],
  ['proposal', asked(moves.propose)],
  ['withdrawal', asked(moves.propose, moves.withdraw)],
  ['approval', asked(moves.propose, moves.approve)],
  ['return', asked(moves.propose, moves.return)],
  ['responder', asked(moves.propose, moves.approve, moves.reassign)],
  ['day', asked(moves.propose, moves.approve, moves.moreTime)],
  ['wait', asked(moves.propose, moves.approve, { what: 'wait' })],
  ['answer', asked(moves.propose, moves.approve, moves.answered)],
  ['return', asked(moves.propose, moves.approve, moves.handBack)],
])('the latest step is the %s, and whose it was is known', (what, latest) => {
  expect(latest).toEqual({ what, ofId: anna });
});
