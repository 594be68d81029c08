// What each button of a message's card does: the move, and the entry that it leaves (F3–F6, K3).

import type { Role } from '../../../core/authorization';
import { isPersonalNote } from '../../../core/private-text/personal-text';
import { moveAnswer, type AnswerMove } from '../../domain/answering/answer-moves';
import { dueOnOf, isTooFar, onWorkingDay, chosenDay } from '../../domain/answering/assignment-times';
import type { IncomingMessage, Registration } from '../../domain/incoming';
import { take, writeNote } from '../../domain/standing';
import { eventOf, notedEvent, registeredEvent, takenEvent } from '../../domain/shown/message-log';
import { undoneEvent, type MessageEvent } from '../../domain/shown/message-log';
import { confirmDelete, markSecret, prepareDelete, register } from '../../domain/record/registration-moves';
import type { RegisterMove } from '../../domain/record/registration-moves';
import { undo } from '../../domain/undoing/undo';
import type { MessageRefusal, MessageResult } from '../../domain/shown/message-refusal';
import { accept, refuse } from '../../../core/refusal';
import { dateOf, type LocalDate } from '../../../core/time';
import { functionOf } from '../../../roster/domain/roster';
import type { IncomingContext } from '../../context';
import type { MessageClick, MessageTransition } from './message-action';
import {
  attachmentsOf,
  givesAtOnce,
  isHidden,
  mayAnswer,
  ofMailbox,
  undoableFrom,
  type MessageScene,
} from './message-scene';
import { handOver, handOverDay, setKind } from '../../domain/arrival/tracks';
import { asksDiary } from '../diary/ask-diary';
import { fitted, putsOnList, takesOffList } from '../publish/publish-message';
import { passingMove } from './pass-on';
import { checkResponder, checkThere } from './responder-check';
import { isGoneNow } from '../arrivals/see-deleted';

type Doing = Pick<MessageClick, 'actorId' | 'inputs'>;
type Does<T> = (
  context: IncomingContext,
  scene: MessageScene,
  doing: Doing,
) => MessageResult<T> | Promise<MessageResult<T>>;

interface MessageButton {
  readonly may: readonly Role[];
  readonly does: Does<MessageTransition>;
}

const moves =
  (move: Does<AnswerMove>): Does<MessageTransition> =>
  async (context, scene, doing) => {
    const found = await move(context, scene, doing);
    if (!found.ok) return found;
    const { message } = scene;
    return eventful(moveAnswer(message, found.value, byOf(scene, doing)), eventOf(found.value, message));
  };

const byOf = ({ now }: MessageScene, { actorId }: Doing) => ({ at: now, actorId });

const registers: Does<MessageTransition> = (context, scene, doing) => {
  if (doing.inputs.title !== undefined || doing.inputs.marking !== undefined)
    return asksDiary(context, scene, doing);
  const registration = chosen(doing);
  if (registration === undefined) return refuse('bad-input');
  const { message, mailbox } = scene;
  const { toMailboxId: mailboxId, isCrossing } = doing.inputs;
  const passing =
    registration.kind === 'passedOn' && mailboxId !== undefined
      ? passingMove(context, scene, { mailboxId, isCrossing })
      : accept<Omit<RegisterMove, 'pattern'>>({ registration });
  if (!passing.ok) return passing;
  const move = {
    ...passing.value,
    ...{ pattern: mailbox.registrationPattern, isClosed: doing.inputs.isClosed },
    appeal: appealSaid(context, scene, doing),
  };
  const moved = register(message, move, byOf(scene, doing));
  if (!moved.ok) return moved;
  return eventful(
    moved,
    move.passTo
      ? { what: 'message.passedOn', toMailboxId: move.passTo.toId }
      : registeredEvent(message, moved.value),
  );
};

const appealSaid = (context: IncomingContext, { now, message }: MessageScene, { inputs }: Doing) => {
  const { calendar } = context.municipality();
  return { isInTime: inputs.isInTime, dueOn: handOverDay(message.arrivedAt, now, calendar) };
};

const setsKind: Does<MessageTransition> = (_, { message }, { inputs: { kind } }) =>
  kind === undefined
    ? refuse('bad-input')
    : eventful(setKind(message, kind), { what: 'message.kind', kindName: kind });

const preparesDelete: Does<MessageTransition> = async (context, scene, doing) => {
  const { number = '', isPrinted, attachments } = doing.inputs;
  const { message, mailbox } = scene;
  const isGone = await isGoneNow(context, message);
  if (!isGone && mailbox.secretDeletion === undefined) return refuse('no-deletion-decision');
  const lying = isGone || !isPrinted ? [] : await attachmentsOf(context, scene);
  if (lying === undefined) return refuse('busy');
  const attachmentsLeft = lying.filter((_, at) => !attachments.includes(at + 1)).length;
  const given = { number, pattern: mailbox.registrationPattern, isPrinted, attachmentsLeft, isGone };
  const moved = prepareDelete(message, given, byOf(scene, doing));
  const registered: MessageEvent = { what: 'message.registered', choice: 'registered' };
  return eventful(moved, isGone ? registered : { what: 'message.printed' });
};

const confirmsDelete: Does<MessageTransition> = async (context, scene, doing) => {
  const { message, mailbox } = scene;
  if (mailbox.secretDeletion === undefined) return refuse('no-deletion-decision');
  const copies = [...message.answer.copies, ...(await context.store.mailWork.listCopies(message.id))];
  return eventful(confirmDelete(message, copies, byOf(scene, doing)), { what: 'message.deleteConfirmed' });
};

const eventful = (moved: MessageResult<IncomingMessage>, event: MessageEvent) =>
  moved.ok ? accept({ message: moved.value, event }) : moved;

function chosen({ inputs }: Doing): Exclude<Registration, { kind: 'open' }> | undefined {
  const { registration: kind, number = '', to = '' } = inputs;
  if (kind === 'registered') return { kind, number };
  if (kind === 'passedOn') return { kind, to };
  return kind && { kind };
}

function appoints(what: 'propose' | 'approveOther' | 'reassign'): Does<MessageTransition> {
  return moves(async (context, scene, { inputs, actorId }) => {
    const isNew = what === 'propose';
    const today = dateOf(scene.now, context.municipality().calendar.zone);
    const asked = chosenDay(inputs, today);
    const dueOn = dueFor(context, scene, { asked, isNew });
    const responder = await checkResponder(context, inputs.responderId, { mailbox: scene.mailbox, dueOn });
    if (!responder.ok) return responder;
    if (dueOn === undefined) return refuse('date-in-past');
    if (isTooFar(dueOn, today)) return refuse('due-too-far');
    const there = await checkThere(context, responder.value.id, dueOn);
    if (!there.ok) return there;
    const { note = isNew || inputs.showsNote === true ? undefined : scene.message.answer.note } = inputs;
    const to = { responderId: responder.value.id, note, dueOn, freeDay: otherThan(dueOn, asked) };
    const isLink = isHidden(scene);
    if (what === 'propose')
      return accept(scene.message.isRequest ? { what: 'give', isLink, ...to } : { what, ...to });
    if (what === 'approveOther') return accept({ what, isLink, ...to });
    return accept({ what, asManager: givesAtOnce(scene, actorId), isLink, ...to });
  });
}

/** The date asked for, else the one that was agreed before, else the usual one. */
function dueFor(
  context: IncomingContext,
  { message, now }: MessageScene,
  { asked, isNew }: { readonly asked: LocalDate | undefined; readonly isNew: boolean },
) {
  const { calendar, assignments } = context.municipality();
  const today = dateOf(now, calendar.zone);
  if (asked !== undefined) return asked < today ? undefined : onWorkingDay(calendar, asked);
  const agreed = isNew ? undefined : message.answer.dueOn;
  if (agreed !== undefined && agreed >= today) return agreed;
  return dueOnOf(message.isRequest, now, { calendar, dueWorkingDays: assignments.dueWorkingDays });
}

/** What was asked for, where it is another day. */
const otherThan = (dueOn: LocalDate, asked: LocalDate | undefined) => (asked === dueOn ? undefined : asked);

const responders: readonly Role[] = ['responder'];

/** To whoever takes a function's message: checked anew, since the card may have waited. */
const takerRefusals: Partial<Record<MessageRefusal, MessageRefusal>> = {
  busy: 'busy',
  'person-away': 'taker-away',
};

/** The buttons of a message's card, one entry each: who may, and the move. */
export const messageTransitions = {
  'message.register': { may: ofMailbox, does: registers },
  'message.undo': {
    may: [...ofMailbox, 'responder'],
    does: (_, scene, doing) =>
      eventful(
        undo(scene.message, { ...byOf(scene, doing), since: undoableFrom(scene) }),
        undoneEvent(scene.message),
      ),
  },
  'message.secret': {
    may: ofMailbox,
    does: (_, scene, doing) =>
      eventful(markSecret(scene.message, byOf(scene, doing)), { what: 'message.secret' }),
  },
  'message.kind': { may: ofMailbox, does: setsKind },
  'message.handOver': {
    may: ofMailbox,
    does: (_, scene, doing) =>
      eventful(handOver(scene.message, doing.inputs.to ?? '', byOf(scene, doing)), {
        what: 'message.handedOver',
        ...(scene.message.appeal?.isInTime === false && { isDismissed: true }),
      }),
  },
  'message.delete': { may: ofMailbox, does: preparesDelete },
  'message.deleteConfirm': { may: ofMailbox, does: confirmsDelete },
  'assignment.notNeeded': {
    may: ofMailbox,
    does: moves((_, __, { inputs: { reason } }) => accept({ what: 'notNeeded', reason })),
  },
  'assignment.propose': { may: ofMailbox, does: appoints('propose') },
  'assignment.withdraw': { may: ofMailbox, does: moves(() => accept({ what: 'withdraw' })) },
  'assignment.approve': {
    may: ['manager'],
    does: moves(async (context, scene) => {
      const dueOn = dueFor(context, scene, { asked: undefined, isNew: false });
      const { mailbox } = scene;
      const kept = await checkResponder(context, scene.message.answer.responderId, { mailbox, dueOn });
      if (!kept.ok) return kept;
      const there = await checkThere(context, kept.value.id, dueOn);
      return there.ok ? accept({ what: 'approve', isLink: isHidden(scene), dueOn }) : there;
    }),
  },
  'assignment.approveOther': { may: ['manager'], does: appoints('approveOther') },
  'assignment.return': {
    may: ['manager'],
    does: moves((_, __, { inputs: { reason = '' } }) => accept({ what: 'return', reason })),
  },
  'assignment.reassign': { may: ofMailbox, does: appoints('reassign') },
  'message.take': {
    may: responders,
    does: moves(async (context, scene, { actorId }) => {
      const isTaken = functionOf(scene.message.answer.responderId) === undefined;
      const taker = isTaken ? undefined : await checkResponder(context, actorId, scene);
      if (taker?.ok === false) return refuse(takerRefusals[taker.refusal] ?? 'taker-unfit');
      return accept({ what: 'take', isLink: isHidden(scene) });
    }),
  },
  'assignment.answered': {
    may: [...responders, ...ofMailbox],
    does: moves((_, scene, { actorId, inputs: { way } }) => {
      if (!mayAnswer(scene, actorId)) return refuse('not-allowed');
      return way ? accept({ what: 'answered', way }) : refuse('way-missing');
    }),
  },
  'assignment.ended': {
    may: [...ofMailbox, 'responder'],
    does: moves((_, __, { inputs: { way } }) =>
      way ? accept({ what: 'ended', way }) : refuse('way-missing'),
    ),
  },
  'assignment.moreTime': {
    may: responders,
    does: moves((context, { now }, { inputs: { until } }) => {
      const { calendar } = context.municipality();
      const today = dateOf(now, calendar.zone);
      if (until === undefined) return refuse('bad-input');
      const dueOn = onWorkingDay(calendar, until);
      if (isTooFar(dueOn, today)) return refuse('due-too-far');
      return accept({ what: 'moreTime', until: dueOn, today, freeDay: otherThan(dueOn, until) });
    }),
  },
  'assignment.handBack': {
    may: responders,
    does: moves((_, __, { inputs: { reason = '' } }) => accept({ what: 'handBack', reason })),
  },
  'assignment.wait': { may: ofMailbox, does: moves(() => accept({ what: 'wait' })) },
  'message.note': {
    may: ofMailbox,
    does: (_, { message }, { inputs: { text } }) => eventful(writeNote(message, text), notedEvent(text)),
  },
  'message.publish': { may: ofMailbox, does: putsOnList },
  'message.unpublish': { may: ofMailbox, does: takesOffList },
  'message.claim': {
    may: ofMailbox,
    does: (_, scene, { actorId }) =>
      eventful(take(scene.message, { at: scene.now, actorId }), takenEvent(scene.message, actorId)),
  },
  'assignment.file': {
    may: [...ofMailbox, 'responder'],
    does: moves((_, { mailbox: { registrationPattern: pattern } }, { inputs }) => {
      const { number, savedIn = '', isInCaseFile, isPrinted } = inputs;
      return accept({ what: 'file', savedIn, number, pattern, isInCaseFile, isPrinted });
    }),
  },
} as const satisfies Readonly<Record<string, MessageButton>>;

export type MessageVerb = keyof typeof messageTransitions;

/** A click with a verb of the table. */
export type Clicked = MessageClick & { readonly verb: MessageVerb };

/** The transition of an allowed click, or why it cannot be done: also a note or a reason that may not be kept. */
export async function messageTransition(
  context: IncomingContext,
  scene: MessageScene,
  click: Clicked,
): Promise<MessageResult<MessageTransition>> {
  const { note, text: beside, reason, to, savedIn } = click.inputs;
  const written = [note, beside, reason, to, savedIn].filter((text) => text !== undefined);
  const { does }: MessageButton = messageTransitions[click.verb];
  return (await isPersonalNote(context, written.join('. ')))
    ? refuse('tells-of-somebody')
    : fitted(await does(context, scene, click));
}
