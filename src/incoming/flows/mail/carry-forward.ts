// One mail to a responder or another duty mailbox: draft, recipients, send. Each step is known again after a crash or a lost answer by the key it carries (F4).

import { nameIn } from '../../../people/flows/load-staff';
import type { MessageId } from '../../../core/ids';
import type { MailWork } from '../../store/mail-work-store';
import { forwardKey, passKey } from '../../domain/mail-work';
import { isInside } from '../../domain/arrival/arrival';
import type { IncomingMessage } from '../../domain/incoming';
import { findMailbox, type DutyMailbox } from '../../../core/municipality';
import { languageOf, type Person } from '../../../people/domain/person';
import type { MailOutcome, Original } from '../../graph/mail-desk';
import type { IncomingContext } from '../../context';
import { isHidden, loadMessage, type MessageScene } from '../message/message-scene';

interface Forward {
  readonly work: MailWork;
  readonly mailbox: DutyMailbox;
  readonly to: { readonly name: string; readonly address: string };
  /** Where answers go beside the sender. */
  readonly copyTo: readonly string[];
  readonly note: string;
  /** Set on the original. */
  readonly category: string;
}

/** `taken back`: it was not to be sent any more, and what had been made of it is gone from the drafts. */
type ForwardEnd = 'sent' | 'taken back';

const sent = { kind: 'done', value: 'sent' } as const;

export async function carryForward(
  context: IncomingContext,
  work: MailWork,
  mailbox: DutyMailbox,
): Promise<MailOutcome<ForwardEnd>> {
  const scene = await loadMessage(context, work.incomingId);
  const letter = scene && (await letterFor(context, work, scene));
  if (scene === undefined || letter === undefined) return { kind: 'refused', code: 'nobody' };
  if (!isWanted(scene.message, { work, mailbox })) return removeDraft(context, { work, mailbox });
  if (!isInside(letter.to.address, context.municipality().domains))
    return { kind: 'refused', code: 'outside' };
  return steps(context, { work, mailbox, ...letter });
}

/** Of this very decision: who was appointed anew gets a forward of its own, and so does another mailbox. */
function isWanted(message: IncomingMessage, { work, mailbox }: ForwardPlace): boolean {
  if (isHidden({ message, mailbox })) return false;
  const { answer, passing, id } = message;
  if (work.kind === 'passOn') return passing !== undefined && work.key === passKey(id, passing.since);
  return answer.state === 'approved' && work.key === forwardKey(id, answer.round);
}

type Addressed = Omit<Forward, 'work' | 'mailbox'>;

const letterFor = (context: IncomingContext, work: MailWork, scene: MessageScene) =>
  work.kind === 'passOn' ? toMailbox(context, work, scene) : toResponder(context, work, scene);

/** Answers go to the sender and, as a copy, to the duty mailbox. */
async function toResponder(
  context: IncomingContext,
  work: MailWork,
  scene: MessageScene,
): Promise<Addressed | undefined> {
  const responder = work.toId && (await context.store.people.find(work.toId));
  return (
    responder && {
      to: { name: responder.name, address: responder.upn },
      copyTo: [scene.mailbox.address],
      note: noteFor(context, responder, scene),
      category: context.letters.category(responder.name, context.municipality().language),
    }
  );
}

/** From there on the other mailbox answers: to the sender alone. */
function toMailbox(context: IncomingContext, work: MailWork, scene: MessageScene): Addressed | undefined {
  const municipality = context.municipality();
  const to = work.toMailboxId && findMailbox(municipality, work.toMailboxId);
  const { language, calendar } = municipality;
  return (
    to && {
      to: { name: to.name, address: to.address },
      copyTo: [],
      note: context.letters.passOnNote(
        { mailbox: scene.mailbox.name, arrivedAt: scene.message.arrivedAt },
        { language, zone: calendar.zone },
      ),
      category: context.letters.passedCategory(to.name, language),
    }
  );
}

async function steps(context: IncomingContext, forward: Forward): Promise<MailOutcome<ForwardEnd>> {
  const { mailDesk } = context;
  const { work, mailbox } = forward;
  const { address } = mailbox;
  if (work.step === 'send' && work.draftId !== undefined) return finish(context, forward, work.draftId);
  const original = await mailDesk.readOriginal({ address, id: work.messageId });
  if (original.kind !== 'done') return original;
  const draft = await draftFor(context, forward);
  if (draft.kind !== 'done') return draft;
  // Somebody sent the draft of an earlier try from the mailbox by hand.
  if (draft.value === 'sent') return sent;
  const at = { address, id: draft.value };
  if (
    work.step === 'create' &&
    !(await context.store.mailWork.advance(work.claimed, { step: 'write', draftId: draft.value }))
  )
    return { kind: 'later', code: 'claimLost' };
  const written = await mailDesk.write(at, letterOf(forward, original.value));
  if (written.kind !== 'done') return written.kind === 'gone' ? wasItSent(context, forward) : written;
  if (!(await context.store.mailWork.advance(work.claimed, { step: 'send', draftId: draft.value })))
    return { kind: 'later', code: 'claimLost' };
  const outcome = await sendNow(context, forward, draft.value);
  if (isSent(outcome)) await mark(context, forward, original.value);
  return outcome;
}

const isSent = (outcome: MailOutcome<ForwardEnd>): boolean =>
  outcome.kind === 'done' && outcome.value === 'sent';

/** The draft that an earlier try made, else a new one. After a lost answer the key tells whether there is one. */
async function draftFor(
  context: IncomingContext,
  forward: Forward,
): Promise<MailOutcome<MessageId | 'sent'>> {
  const { work, mailbox } = forward;
  if (work.draftId !== undefined) return { kind: 'done', value: work.draftId };
  if (work.attempts > 0) {
    const where = await whereIs(context, forward);
    if (where.kind !== 'done') return where;
    if (where.value.is === 'sent') return sent;
    if (where.value.is === 'draft') return { kind: 'done', value: where.value.id };
  }
  const place = { address: mailbox.address, id: work.messageId };
  const created = await context.mailDesk.createForward(place, { key: work.key, note: forward.note });
  if (created.kind !== 'lost') return created;
  const found = await context.mailDesk.findByKey(mailbox.address, work.key, 'drafts');
  if (found.kind === 'done' && found.value !== undefined) return { kind: 'done', value: found.value };
  return created;
}

/** The draft is gone from under a forward: sent by hand, or deleted by somebody; then the registrar is shown it. */
async function wasItSent(context: IncomingContext, forward: Forward): Promise<MailOutcome<ForwardEnd>> {
  const where = await whereIs(context, forward);
  if (where.kind !== 'done') return where;
  return where.value.is === 'sent' ? sent : { kind: 'refused', code: 'draftGone' };
}

/** What an earlier try left to do: the sending, if it was not done, and the category. */
async function finish(
  context: IncomingContext,
  forward: Forward,
  draftId: MessageId,
): Promise<MailOutcome<ForwardEnd>> {
  const outcome = await sendOnce(context, forward, draftId);
  if (!isSent(outcome)) return outcome;
  const place = { address: forward.mailbox.address, id: forward.work.messageId };
  const original = await context.mailDesk.readOriginal(place);
  if (original.kind === 'done') await mark(context, forward, original.value);
  return outcome;
}

/** A send whose answer was lost is looked for before anything is sent again. */
async function sendOnce(
  context: IncomingContext,
  forward: Forward,
  draftId: MessageId,
): Promise<MailOutcome<ForwardEnd>> {
  const where = await whereIs(context, forward);
  if (where.kind !== 'done') return where;
  if (where.value.is === 'sent') return sent;
  if (where.value.is === 'draft') return sendNow(context, forward, draftId);
  // In neither: on its way, or taken by somebody. It is looked for again and never sent anew.
  return { kind: 'later', code: 'underWay' };
}

/** Whether it is still to be sent is asked in the last moment: the steps before take their time. */
async function sendNow(
  context: IncomingContext,
  forward: Forward,
  draftId: MessageId,
): Promise<MailOutcome<ForwardEnd>> {
  const { work } = forward;
  const mailbox = findMailbox(context.municipality(), work.mailboxId) ?? forward.mailbox;
  const message = await context.store.incoming.find(work.incomingId);
  if (message === undefined || !isWanted(message, { work, mailbox }))
    return removeDraft(context, { work: { ...work, draftId }, mailbox });
  const outcome = await context.mailDesk.send({ address: mailbox.address, id: draftId });
  if (outcome.kind === 'done') return sent;
  if (outcome.kind !== 'lost' && outcome.kind !== 'gone') return outcome;
  const where = await whereIs(context, forward);
  if (where.kind === 'done' && where.value.is === 'sent') return sent;
  return outcome.kind === 'gone' ? { kind: 'later', code: 'underWay' } : outcome;
}

const letterOf = ({ to, copyTo }: Forward, { replyTo }: Original) => ({
  to,
  // Whoever asked keeps the name: in the mailbox that it comes to nothing else says who they are.
  replyTo: [...replyTo, ...copyTo.map((address) => ({ address }))]
    .map((one) => ({ ...one, address: one.address.toLowerCase() }))
    .filter(({ address }, at, all) => all.findIndex((one) => one.address === address) === at),
});

/** A category that people see in Outlook; one that cannot be set changes nothing else. */
async function mark(context: IncomingContext, forward: Forward, { categories }: Original): Promise<void> {
  const { category } = forward;
  if (categories.includes(category)) return;
  const place = { address: forward.mailbox.address, id: forward.work.messageId };
  const outcome = await context.mailDesk.categorise(place, [...categories, category]);
  if (outcome.kind !== 'done') context.log.warn('A category could not be set', { kind: outcome.kind });
}

function noteFor(context: IncomingContext, responder: Person, scene: MessageScene): string {
  const { mailbox, message } = scene;
  const { answer } = message;
  const municipality = context.municipality();
  return context.letters.forwardNote(
    {
      mailbox: mailbox.name,
      address: mailbox.address,
      note: answer.note,
      dueOn: answer.dueOn,
      rule: context.rules.find('F5')?.text,
      decidedBy: nameIn(scene.staff, answer.byId),
    },
    languageOf(responder, municipality.language),
  );
}

interface ForwardPlace {
  readonly work: MailWork;
  readonly mailbox: DutyMailbox;
}

type Whereabouts = { readonly is: 'draft' | 'sent'; readonly id: MessageId } | { readonly is: 'nowhere' };

/** Where the forward is now; one that somebody sent from the drafts by hand counts as sent. */
async function whereIs(
  context: IncomingContext,
  { work, mailbox }: ForwardPlace,
): Promise<MailOutcome<Whereabouts>> {
  for (const [is, folder] of [['draft', 'drafts'] as const, ['sent', 'sentitems'] as const]) {
    const found = await context.mailDesk.findByKey(mailbox.address, work.key, folder);
    if (found.kind !== 'done') return found;
    if (found.value !== undefined) return { kind: 'done', value: { is, id: found.value } };
  }
  return { kind: 'done', value: { is: 'nowhere' } };
}

/** Not to be sent any more: no draft with the whole mail stays behind. What has been sent already is told as sent. */
async function removeDraft(
  context: IncomingContext,
  { work, mailbox }: ForwardPlace,
): Promise<MailOutcome<'sent' | 'taken back'>> {
  const isUntouched = work.draftId === undefined && work.attempts === 0;
  const where: MailOutcome<Whereabouts> = isUntouched
    ? { kind: 'done', value: { is: 'nowhere' } }
    : await whereIs(context, { work, mailbox });
  if (where.kind !== 'done') return where;
  if (where.value.is === 'sent') return { kind: 'done', value: 'sent' };
  if (where.value.is === 'draft') {
    const removed = await context.mailDesk.remove({ address: mailbox.address, id: where.value.id });
    if (removed.kind !== 'done' && removed.kind !== 'gone') return removed;
  }
  return { kind: 'done', value: 'taken back' };
}
