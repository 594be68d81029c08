// The buttons about incoming messages, their answers and standing agreements (F3–F6, E4, K3; P2).

import { z } from 'zod';
import { agreementId, folderPath, incomingId, mailboxId, noticeId, personId } from '../core/ids';
import { guideAfter, guideChoices, guideQuestions } from './domain/guide';
import { answerWays } from './domain/incoming';
import { maskPersonalNumbers } from '../core/personal-numbers';
import { isLocalDate } from '../core/time';
import { endAgreement, makeAgreement } from './flows/agreements';
import type { AgreementAction } from './flows/agreements';
import { actOnMessage } from './flows/act-on-message';
import type { MessageInputs, MessageVerb } from './flows/message-action';
import { registerMany } from './flows/register-many';
import { turnInbox } from './flows/show-inbox';
import { undoMany } from './flows/undo-many';
import type { CardClick, CardHandler } from '../platform/teams/card-handler';
import { asAnswer, guid, sayRefusal } from '../platform/teams/card-handler';

/** An input that was left empty comes as empty text; a sign that no database keeps is left out. */
const text = z
  .string()
  .max(4_000)
  .transform((value) => value.replaceAll('\0', ''))
  .transform((value) => (value.trim() === '' ? undefined : value))
  .optional();
/** What people write to each other is kept without personal identity numbers. */
const written = text.transform((value) => value && maskPersonalNumbers(value));
const emptyAs = <T extends z.ZodTypeAny>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());
const date = emptyAs(z.string().refine(isLocalDate));
const yesNo = z.preprocess((value) => value === true || value === 'true', z.boolean());
/** A name that was typed and not picked is nobody's id, and is answered as such. */
const person = emptyAs(
  z
    .string()
    .max(200)
    .transform((value) => personId(guid.safeParse(value).success ? value : 'unknown')),
);
const notice = guid.transform(noticeId);

const messageData = z.object({
  notice,
  message: guid.transform(incomingId),
  version: z.coerce.number().int().min(1),
  registration: emptyAs(z.enum(['minor', 'registered', 'keptInOrder', 'passedOn'])),
  number: text,
  to: written,
  responder: person,
  note: written,
  dueOn: date,
  reason: written,
  how: emptyAs(z.enum(answerWays)),
  until: date,
  savedIn: written,
  caseFile: yesNo,
  printed: yesNo,
});

const inputsOf = (data: z.infer<typeof messageData>): MessageInputs => ({
  registration: data.registration,
  number: data.number,
  to: data.to,
  responderId: data.responder,
  note: data.note,
  dueOn: data.dueOn,
  reason: data.reason,
  way: data.how,
  until: data.until,
  savedIn: data.savedIn,
  isInCaseFile: data.caseFile,
  isPrinted: data.printed,
});

function onMessage(verb: MessageVerb): CardHandler {
  return async (context, { person: actor, action }) => {
    const parsed = messageData.safeParse(action.data);
    if (!parsed.success) return sayRefusal('bad-input');
    const { data } = parsed;
    const answer = await actOnMessage(context, {
      verb,
      actorId: actor.id,
      noticeId: data.notice,
      incomingId: data.message,
      version: data.version,
      inputs: inputsOf(data),
    });
    if (answer.card) return { kind: 'card', facts: answer.card };
    return sayRefusal(answer.refusal ?? 'not-found');
  };
}

/** Several choices come as one text with commas. */
const ids = z.preprocess(
  (value) => (typeof value === 'string' ? value.split(',').filter(Boolean) : (value ?? [])),
  z.array(guid.transform(incomingId)).max(500),
);
const mailbox = z.preprocess(
  (value) => (value === 'all' || value === '' ? undefined : value),
  z.string().min(1).max(64).transform(mailboxId).optional(),
);

const pageData = z.object({
  notice,
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  mailbox,
  open: z.unknown(),
  messages: ids,
});
/** Where on the list a button was pressed. */
const place = { page: z.coerce.number().int().min(1).max(100_000).default(1), shown: mailbox };
const manyData = z.object({
  notice,
  registration: z.enum(['minor', 'keptInOrder']),
  select: z.literal('marked').optional(),
  messages: ids,
  ...place,
});
const batchData = z.object({ notice, batch: guid, ...place });

async function undo(context: Parameters<CardHandler>[0], click: CardClick) {
  const data = batchData.safeParse(click.action.data);
  if (!data.success) return onMessage('message.undo')(context, click);
  const { notice: noticeOf, batch, page, shown } = data.data;
  const at = { page, mailboxId: shown };
  return asAnswer(await undoMany(context, { actorId: click.person.id, noticeId: noticeOf, batch, at }));
}

const agreementData = z.object({
  notice,
  agreement: emptyAs(guid.transform(agreementId)),
  mailbox,
  responder: person,
  folder: text,
  domain: text,
  words: written,
});

function onAgreement(act: typeof makeAgreement): CardHandler {
  return async (context, { person: actor, action }) => {
    const parsed = agreementData.safeParse(action.data);
    if (!parsed.success) return sayRefusal('bad-input');
    const { data } = parsed;
    const asked: AgreementAction = {
      actorId: actor.id,
      noticeId: data.notice,
      agreementId: data.agreement,
      mailboxId: data.mailbox,
      responderId: data.responder,
      folder: data.folder === undefined ? undefined : folderPath(data.folder.trim()),
      domain: data.domain?.trim().replace(/^.*@/, '').toLowerCase(),
      words: data.words?.trim().slice(0, 200),
    };
    return asAnswer(await act(context, asked));
  };
}

const guideData = z.object({ question: z.enum(guideQuestions), choice: z.enum(guideChoices) });

export const messageActions = {
  'inbox.page': async (context, { person: actor, action }) => {
    const data = pageData.safeParse(action.data);
    if (!data.success) return sayRefusal('bad-input');
    const { notice: noticeOf, page, mailbox: chosen, open, messages } = data.data;
    const opened = open === undefined ? [] : messages;
    if (open !== undefined && opened.length === 0) return sayRefusal('nothing-chosen');
    return asAnswer(
      await turnInbox(context, {
        actorId: actor.id,
        noticeId: noticeOf,
        mailboxId: chosen,
        page,
        open: opened,
      }),
    );
  },
  'message.registerMany': async (context, { person: actor, action }) => {
    const data = manyData.safeParse(action.data);
    if (!data.success) return sayRefusal('bad-input');
    const { notice: noticeOf, registration, select, messages, page, shown } = data.data;
    return asAnswer(
      await registerMany(context, {
        actorId: actor.id,
        noticeId: noticeOf,
        messages: select ?? messages,
        choice: registration,
        at: { page, mailboxId: shown },
      }),
    );
  },
  'message.undo': undo,
  'message.register': onMessage('message.register'),
  'message.secret': onMessage('message.secret'),
  'message.delete': onMessage('message.delete'),
  'message.deleteConfirm': onMessage('message.deleteConfirm'),
  'assignment.propose': onMessage('assignment.propose'),
  'assignment.notNeeded': onMessage('assignment.notNeeded'),
  'assignment.withdraw': onMessage('assignment.withdraw'),
  'assignment.approve': onMessage('assignment.approve'),
  'assignment.approveOther': onMessage('assignment.approveOther'),
  'assignment.return': onMessage('assignment.return'),
  'assignment.reassign': onMessage('assignment.reassign'),
  'assignment.answered': onMessage('assignment.answered'),
  'assignment.moreTime': onMessage('assignment.moreTime'),
  'assignment.handBack': onMessage('assignment.handBack'),
  'assignment.file': onMessage('assignment.file'),
  'agreement.make': onAgreement(makeAgreement),
  'agreement.end': onAgreement(endAgreement),
  'guide.next': (_context, { action }) => {
    const data = guideData.safeParse(action.data);
    if (!data.success) return Promise.resolve(sayRefusal('bad-input'));
    const step = guideAfter(data.data.question, data.data.choice);
    return Promise.resolve({ kind: 'card', facts: { card: 'recordGuide', step } });
  },
} satisfies Readonly<Record<string, CardHandler>>;
