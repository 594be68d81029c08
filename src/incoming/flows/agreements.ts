// Standing agreements: proposed by the registrar or made by the manager, listed, ended by either (F4).

import { isPersonalNote } from '../../core/private-text/personal-text';
import { agreementsMatter, type MessageNotice } from '../domain/shown/message-notices';
import type { AgreementRow, AgreementsCard, MessageCards } from '../domain/shown/message-cards';
import {
  agreementId,
  type AgreementId,
  type FolderPath,
  type MailboxId,
  type NoticeId,
  type PersonId,
} from '../../core/ids';
import type { Agreement } from '../domain/answering/agreement';
import { deciderOf } from '../../roster/domain/decider';
import type { MessageEvent } from '../domain/shown/message-log';
import type { NewNotice } from '../../core/notice';
import type { MessageRefusal, MessageResult } from '../domain/shown/message-refusal';
import { accept, refuse } from '../../core/refusal';
import type { IncomingContext } from '../context';
import { managersOf } from '../../roster/flows/mailbox-staff';
import { loadStaff, nameIn } from '../../people/flows/load-staff';
import { staffOf } from './message/not-there';
import { newNotice } from '../../core/new-notice';
import { nameOfMailbox, ownMailboxes } from '../../roster/flows/own-mailboxes';
import { checkResponder } from './message/responder-check';

interface AgreementsPicture {
  readonly noticeId: NoticeId;
  readonly readerId: PersonId;
  readonly refusal?: MessageRefusal | undefined;
}

/** Undefined for somebody who has no mailbox to agree about. */
export async function agreementsCard(
  context: IncomingContext,
  { noticeId: id, readerId, refusal }: AgreementsPicture,
): Promise<AgreementsCard | undefined> {
  const own = await ownMailboxes(context, readerId);
  if (own.length === 0) return undefined;
  const agreements = await context.store.incoming.listAgreements(own.map(({ mailbox }) => mailbox.id));
  const ids = agreements.flatMap((it) => [it.responderId, it.madeById, it.agreedById ?? it.madeById]);
  const staff = await staffOf(context, ids);
  const row = (agreement: Agreement): AgreementRow => {
    const mine = own.find(({ mailbox }) => mailbox.id === agreement.mailboxId);
    const { id: agreed, folder, domain, words, madeAt } = agreement;
    return {
      id: agreed,
      folder,
      domain,
      words,
      madeAt,
      mailbox: mine?.mailbox.name ?? agreement.mailboxId,
      responder: nameIn(staff, agreement.responderId) ?? agreement.responderId,
      madeBy: nameIn(staff, agreement.madeById),
      agreedBy: nameIn(staff, agreement.agreedById),
      canAgree: agreement.agreedAt === undefined && mine?.parts.includes('manager') === true,
    };
  };
  return {
    card: 'agreements',
    noticeId: id,
    now: context.clock.now(),
    mailboxes: own.map(({ mailbox }) => nameOfMailbox(mailbox)),
    rows: agreements.map(row),
    refusal,
  };
}

interface AgreementAction {
  readonly actorId: PersonId;
  readonly noticeId: NoticeId;
  /** One that is proposed, to be agreed; or one that is to end. */
  readonly agreementId: AgreementId | undefined;
  readonly mailboxId: MailboxId | undefined;
  readonly responderId: PersonId | undefined;
  readonly folder: FolderPath | undefined;
  readonly domain: string | undefined;
  readonly words: string | undefined;
}

/** A new one, in force at once when a manager makes it; or the manager's yes to a proposed one. */
export async function makeAgreement(
  context: IncomingContext,
  action: AgreementAction,
): Promise<MessageResult<MessageCards>> {
  return action.agreementId === undefined
    ? makeNew(context, action)
    : agree(context, action, action.agreementId);
}

async function makeNew(context: IncomingContext, action: AgreementAction) {
  const own = await ownMailboxes(context, action.actorId);
  const chosen = own.length === 1 ? own[0] : own.find(({ mailbox }) => mailbox.id === action.mailboxId);
  if (chosen === undefined) return refuse(own.length === 0 ? 'not-allowed' : 'bad-input');
  const { folder, domain, words } = action;
  if (words !== undefined && (await isPersonalNote(context, words)))
    return again(context, action, 'tells-of-somebody');
  if (folder === undefined && domain === undefined && words === undefined)
    return again(context, action, 'kind-missing');
  const responder = await checkResponder(context, action.responderId, chosen);
  if (!responder.ok && responder.refusal !== 'person-away') return again(context, action, responder.refusal);
  if (action.responderId === undefined) return again(context, action, 'nobody-chosen');
  const now = context.clock.now();
  const isManager = chosen.parts.includes('manager');
  const agreement: Agreement = {
    id: agreementId(context.newId()),
    mailboxId: chosen.mailbox.id,
    responderId: action.responderId,
    folder,
    domain,
    words,
    madeById: action.actorId,
    madeAt: now,
    agreedById: isManager ? action.actorId : undefined,
    agreedAt: isManager ? now : undefined,
    endedById: undefined,
    endedAt: undefined,
  };
  const what = isManager ? 'agreement.made' : 'agreement.proposed';
  const notices = isManager ? [] : await askManager(context, agreement);
  return save(context, action, { agreement, notices, event: { what, toId: action.responderId } });
}

async function agree(context: IncomingContext, action: AgreementAction, id: AgreementId) {
  const agreement = await context.store.incoming.findAgreement(id);
  if (agreement === undefined) return refuse('not-found');
  const own = await ownMailboxes(context, action.actorId);
  const mine = own.find(({ mailbox }) => mailbox.id === agreement.mailboxId);
  if (mine?.parts.includes('manager') !== true) return refuse('not-allowed');
  if (agreement.agreedAt !== undefined || agreement.endedAt !== undefined)
    return again(context, action, 'already-done');
  const agreed = { ...agreement, agreedById: action.actorId, agreedAt: context.clock.now() };
  const event: MessageEvent = { what: 'agreement.made', toId: agreement.responderId };
  const isOwn = agreement.madeById === action.actorId;
  const notices = isOwn ? [] : [showTo(context, agreement.madeById, `${agreementsMatter}${id}/agreed`)];
  return save(context, action, { agreement: agreed, notices, event });
}

/** Either of the two ends it, from now on; what was given by it stays given. */
export async function endAgreement(
  context: IncomingContext,
  action: AgreementAction,
): Promise<MessageResult<MessageCards>> {
  const agreement = action.agreementId && (await context.store.incoming.findAgreement(action.agreementId));
  if (!agreement) return refuse('not-found');
  const own = await ownMailboxes(context, action.actorId);
  if (!own.some(({ mailbox }) => mailbox.id === agreement.mailboxId)) return refuse('not-allowed');
  if (agreement.endedAt !== undefined) return again(context, action, 'already-done');
  const ended = { ...agreement, endedById: action.actorId, endedAt: context.clock.now() };
  const event: MessageEvent = { what: 'agreement.ended', toId: agreement.responderId };
  return save(context, action, { agreement: ended, notices: [], event });
}

interface Saving {
  readonly agreement: Agreement;
  readonly notices: readonly NewNotice<MessageNotice>[];
  readonly event: MessageEvent;
}

async function save(
  context: IncomingContext,
  action: AgreementAction,
  { agreement, notices, event }: Saving,
): Promise<MessageResult<MessageCards>> {
  const entry = { actorId: action.actorId, mailboxId: agreement.mailboxId, date: undefined, event };
  const saved = await context.store.save({
    agreements: [agreement],
    notices,
    log: [{ at: context.clock.now(), ...entry }],
  });
  if (saved === 'conflict') return again(context, action, 'already-done');
  context.wakeOutbox();
  return again(context, action, undefined);
}

async function again(
  context: IncomingContext,
  { noticeId: id, actorId }: AgreementAction,
  refusal: MessageRefusal | undefined,
): Promise<MessageResult<MessageCards>> {
  const card = await agreementsCard(context, { noticeId: id, readerId: actorId, refusal });
  return card ? accept(card) : refuse('not-allowed');
}

async function askManager(context: IncomingContext, agreement: Agreement) {
  const municipality = context.municipality();
  const mailbox = municipality.mailboxes.find(({ id }) => id === agreement.mailboxId);
  const staff = await loadStaff(context, context.clock.now());
  const managers = mailbox ? managersOf(mailbox, municipality, staff) : [];
  const receiverId = deciderOf(managers, staff.away);
  if (receiverId === undefined) return [];
  return [showTo(context, receiverId, `${agreementsMatter}${agreement.id}/${receiverId}`)];
}

/** The list of agreements, to the manager who is asked or to whoever asked. */
const showTo = (context: IncomingContext, receiverId: PersonId, key: string): NewNotice<MessageNotice> =>
  newNotice(context, { key, receiverId, content: { kind: 'agreements' } });
