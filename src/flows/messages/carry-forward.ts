// One forward: draft, recipients, send. Each step is known again after a crash or a lost answer by the key it carries (F4).

import type { MessageId } from '../../domain/ids';
import type { MailWork } from '../../domain/mail-work';
import { isInside } from '../../domain/messages/arrival';
import type { DutyMailbox } from '../../domain/municipality';
import type { Person } from '../../domain/person';
import { languageOf } from '../../domain/person';
import type { MailOutcome, Original } from '../../ports/mail-desk';
import type { FlowContext } from '../flow-context';
import type { MessageScene } from './message-scene';
import { isHidden, loadMessage } from './message-scene';

interface Forward {
  readonly work: MailWork;
  readonly mailbox: DutyMailbox;
  readonly responder: Person;
  readonly scene: MessageScene;
}

const done = { kind: 'done', value: undefined } as const;

/** Done when it was sent, and also when it is not to be sent any more. */
export async function carryForward(
  context: FlowContext,
  work: MailWork,
  mailbox: DutyMailbox,
): Promise<MailOutcome<void>> {
  const scene = await loadMessage(context, work.incomingId);
  const responder = work.toId && (await context.store.people.find(work.toId));
  if (scene === undefined || !responder) return { kind: 'refused', code: 'nobody' };
  const { answer } = scene.message;
  const isWanted = answer.state === 'approved' && answer.responderId === work.toId && !isHidden(scene);
  if (!isWanted && work.step !== 'send') return done;
  if (!isInside(responder.upn, context.municipality().domains)) return { kind: 'refused', code: 'outside' };
  return steps(context, { work, mailbox, responder, scene });
}

async function steps(context: FlowContext, forward: Forward): Promise<MailOutcome<void>> {
  const { mailDesk } = context;
  const { work, mailbox } = forward;
  const { address } = mailbox;
  if (work.step === 'send' && work.draftId !== undefined) return finish(context, forward, work.draftId);
  const original = await mailDesk.readOriginal({ address, id: work.messageId });
  if (original.kind !== 'done') return original;
  const draft = await draftFor(context, forward);
  if (draft.kind !== 'done') return draft;
  const at = { address, id: draft.value };
  if (
    work.step === 'create' &&
    !(await context.store.mailWork.advance(work, { step: 'write', draftId: draft.value }))
  )
    return { kind: 'later', code: 'claimLost' };
  const written = await mailDesk.write(at, letterOf(forward, original.value));
  if (written.kind !== 'done') return written.kind === 'gone' ? wasItSent(context, forward) : written;
  if (!(await context.store.mailWork.advance(work, { step: 'send', draftId: draft.value })))
    return { kind: 'later', code: 'claimLost' };
  const sent = await sendNow(context, forward, draft.value);
  if (sent.kind === 'done') await mark(context, forward, original.value);
  return sent;
}

/** The draft that an earlier try made, else a new one. After a lost answer the key tells whether there is one. */
async function draftFor(context: FlowContext, forward: Forward): Promise<MailOutcome<MessageId>> {
  const { work, mailbox } = forward;
  if (work.draftId !== undefined) return { kind: 'done', value: work.draftId };
  if (work.attempts > 0) {
    const known = await findDraft(context, forward);
    if (known.kind !== 'done' || known.value !== undefined) return known as MailOutcome<MessageId>;
  }
  const place = { address: mailbox.address, id: work.messageId };
  const created = await context.mailDesk.createForward(place, {
    key: work.key,
    note: noteFor(context, forward),
  });
  if (created.kind !== 'lost') return created;
  const found = await context.mailDesk.findByKey(mailbox.address, work.key, 'drafts');
  if (found.kind === 'done' && found.value !== undefined) return { kind: 'done', value: found.value };
  return created;
}

/** One that somebody sent from the drafts by hand counts as sent: nothing goes out twice. */
async function findDraft(
  context: FlowContext,
  { work, mailbox }: Forward,
): Promise<MailOutcome<MessageId | undefined>> {
  const inDrafts = await context.mailDesk.findByKey(mailbox.address, work.key, 'drafts');
  if (inDrafts.kind !== 'done' || inDrafts.value !== undefined) return inDrafts;
  return context.mailDesk.findByKey(mailbox.address, work.key, 'sentitems');
}

/** The draft is gone from under a forward: sent by hand, or deleted; then it begins anew. */
async function wasItSent(context: FlowContext, { work, mailbox }: Forward): Promise<MailOutcome<void>> {
  const sent = await context.mailDesk.findByKey(mailbox.address, work.key, 'sentitems');
  if (sent.kind !== 'done') return sent;
  return sent.value === undefined ? { kind: 'refused', code: 'draftGone' } : done;
}

/** What an earlier try left to do: the sending, if it was not done, and the category. */
async function finish(
  context: FlowContext,
  forward: Forward,
  draftId: MessageId,
): Promise<MailOutcome<void>> {
  const sent = await sendOnce(context, forward, draftId);
  if (sent.kind !== 'done') return sent;
  const place = { address: forward.mailbox.address, id: forward.work.messageId };
  const original = await context.mailDesk.readOriginal(place);
  if (original.kind === 'done') await mark(context, forward, original.value);
  return sent;
}

/** A send whose answer was lost is looked for before anything is sent again. */
async function sendOnce(
  context: FlowContext,
  forward: Forward,
  draftId: MessageId,
): Promise<MailOutcome<void>> {
  const where = await whereIs(context, forward);
  if (where.kind !== 'done') return where;
  if (where.value === 'sent') return done;
  if (where.value === 'draft') return sendNow(context, forward, draftId);
  // In neither: on its way, or taken by somebody. It is looked for again and never sent anew.
  return { kind: 'later', code: 'underWay' };
}

async function sendNow(
  context: FlowContext,
  forward: Forward,
  draftId: MessageId,
): Promise<MailOutcome<void>> {
  const sent = await context.mailDesk.send({ address: forward.mailbox.address, id: draftId });
  if (sent.kind !== 'lost' && sent.kind !== 'gone') return sent;
  const where = await whereIs(context, forward);
  if (where.kind === 'done' && where.value === 'sent') return done;
  return sent.kind === 'gone' ? { kind: 'later', code: 'underWay' } : sent;
}

async function whereIs(
  context: FlowContext,
  { work, mailbox }: Forward,
): Promise<MailOutcome<'draft' | 'sent' | 'nowhere'>> {
  const inDrafts = await context.mailDesk.findByKey(mailbox.address, work.key, 'drafts');
  if (inDrafts.kind !== 'done') return inDrafts;
  if (inDrafts.value !== undefined) return { kind: 'done', value: 'draft' };
  const inSent = await context.mailDesk.findByKey(mailbox.address, work.key, 'sentitems');
  if (inSent.kind !== 'done') return inSent;
  return { kind: 'done', value: inSent.value === undefined ? 'nowhere' : 'sent' };
}

/** Answers go to the sender and, as a copy, to the duty mailbox. */
const letterOf = ({ responder, mailbox }: Forward, { replyTo }: Original) => ({
  to: { name: responder.name, address: responder.upn },
  replyTo: [...new Set([...replyTo.map((address) => address.toLowerCase()), mailbox.address])],
});

/** A category that people see in Outlook; one that cannot be set changes nothing else. */
async function mark(context: FlowContext, forward: Forward, { categories }: Original): Promise<void> {
  const category = context.letters.category(forward.responder.name, context.municipality().language);
  if (categories.includes(category)) return;
  const place = { address: forward.mailbox.address, id: forward.work.messageId };
  const outcome = await context.mailDesk.categorise(place, [...categories, category]);
  if (outcome.kind !== 'done') context.log.warn('A category could not be set', { kind: outcome.kind });
}

function noteFor(context: FlowContext, { responder, mailbox, scene }: Forward): string {
  const { answer } = scene.message;
  const municipality = context.municipality();
  return context.letters.forwardNote(
    {
      mailbox: mailbox.name,
      address: mailbox.address,
      note: answer.note,
      dueOn: answer.dueOn,
      rule: context.rules.find('F5')?.text,
      decidedBy: nameOf(scene, answer.byId),
    },
    languageOf(responder, municipality.language),
  );
}

const nameOf = ({ staff }: MessageScene, id: Person['id'] | undefined): string | undefined =>
  id === undefined ? undefined : staff.byId.get(id)?.name;
