// The buttons about incoming messages, their answers and standing agreements (F3–F6, E4, K3; P2).

import { z } from 'zod';
import type { IncomingContext } from './context';
import { agreementId, folderPath, incomingId, mailboxId, type PersonId } from '../core/ids';
import {
  asAnswer,
  button,
  emptyAs,
  freshCard,
  guid,
  localDate,
  notice,
  sayRefusal,
  text,
  written,
  type Clicker,
} from '../platform/teams/card-button';
import { mapTable } from '../core/members';
import { personOrFunction } from '../roster/buttons';
import { guideAfter, guideChoices, guideQuestions } from './domain/guide';
import { answerWays, requestWays } from './domain/incoming';
import { messageKinds } from './domain/tracks';
import { actOnTicked, type TickedVerb } from './flows/many/act-on-ticked';
import { actOnMessage } from './flows/message/act-on-message';
import { endAgreement, makeAgreement } from './flows/agreements';
import type { MessageInputs } from './flows/message/message-action';
import { messageTransitions, type MessageVerb } from './flows/message/message-transitions';
import { ofMailbox } from './flows/message/message-scene';
import { findFromList } from './flows/lists/find-messages';
import { termsOf } from './domain/search-terms';
import { standings } from './domain/standing';
import { registerMany } from './flows/many/register-many';
import { turnInbox } from './flows/lists/show-inbox';
import { undoMany } from './flows/many/undo-many';

const longest = 4_000;
const date = emptyAs(localDate);
const yesNo = z.preprocess((value) => value === true || value === 'true', z.boolean());
const person = personOrFunction;

/** Several choices come as one text with commas. */
const commaed = (value: unknown) =>
  typeof value === 'string' ? value.split(',').filter(Boolean) : (value ?? []);
const places = z.preprocess(commaed, z.array(z.coerce.number().int().min(1).max(1_000)).max(1_000));

export const messageData = z.object({
  notice,
  message: guid.transform(incomingId),
  version: z.coerce.number().int().min(1),
  registration: emptyAs(z.enum(['minor', 'registered', 'keptInOrder', 'passedOn'])),
  number: text(longest),
  to: written(longest),
  inTime: emptyAs(z.enum(['yes', 'no'])),
  kind: emptyAs(z.enum(messageKinds)),
  mailbox: emptyAs(
    z
      .string()
      .max(64)
      .transform((id) => (id === 'none' ? undefined : mailboxId(id))),
  ),
  crossing: yesNo,
  responder: person,
  note: written(longest),
  text: written(longest),
  dueOn: date,
  usualDueOn: date,
  reason: written(longest),
  how: emptyAs(z.enum([...answerWays, ...requestWays])),
  until: date,
  savedIn: written(longest),
  caseFile: yesNo,
  printed: yesNo,
  attachments: places,
});

type MessageData = z.infer<typeof messageData>;

export const inputsOf = (data: Omit<MessageData, 'notice'>): MessageInputs => ({
  registration: data.registration,
  number: data.number,
  to: data.to,
  isInTime: data.inTime && data.inTime === 'yes',
  kind: data.kind,
  toMailboxId: data.mailbox,
  isCrossing: data.crossing,
  responderId: data.responder,
  note: data.note,
  text: data.text,
  dueOn: data.dueOn,
  usualDueOn: data.usualDueOn,
  reason: data.reason,
  way: data.how,
  until: data.until,
  savedIn: data.savedIn,
  isInCaseFile: data.caseFile,
  isPrinted: data.printed,
  attachments: data.attachments,
});

const actOn = async (
  context: IncomingContext,
  {
    verb,
    actorId,
    data,
  }: { readonly verb: MessageVerb; readonly actorId: PersonId; readonly data: MessageData },
) => {
  const { notice: noticeId, message, version: shown } = data;
  const click = { verb, actorId, noticeId, incomingId: message, version: shown, inputs: inputsOf(data) };
  return freshCard(await actOnMessage(context, click));
};

const messageButton = (verb: MessageVerb) =>
  button({
    may: messageTransitions[verb].may,
    inputs: messageData,
    run: (context: IncomingContext, { id: actorId }: Clicker, data) =>
      actOn(context, { verb, actorId, data }),
  });

/** A ticked row says which version of the message was shown; a card of before does not. */
const tick = z
  .string()
  .max(60)
  .transform((value) => value.split('.'))
  .pipe(z.tuple([guid.transform(incomingId)]).rest(z.coerce.number().int().min(1)));
const ticks = z.preprocess(commaed, z.array(tick).max(500));
const ids = ticks.transform((rows) => rows.map(([id]) => id));
const mailbox = z.preprocess(
  (value) => (value === 'all' || value === '' ? undefined : value),
  z.string().min(1).max(64).transform(mailboxId).optional(),
);

const page = z.coerce.number().int().min(1).max(100_000).default(1);
/** Where on the list a button was pressed. */
const place = { page, shown: mailbox };
const manyData = z.object({
  notice,
  registration: z.enum(['minor', 'keptInOrder']),
  select: z.literal('marked').optional(),
  messages: ids,
  ...place,
});
const batchData = z.object({ notice, batch: guid, ...place });
const tickedData = z.object({
  notice,
  ticked: z.literal(1),
  messages: ticks.transform((rows) => rows.flatMap(([id, version]) => (version ? [{ id, version }] : []))),
  ...place,
});

const onTicked = async (
  context: IncomingContext,
  {
    verb,
    actorId,
    data,
  }: { readonly verb: TickedVerb; readonly actorId: PersonId; readonly data: z.infer<typeof tickedData> },
) => {
  const at = { page: data.page, mailboxId: data.shown };
  return asAnswer(
    await actOnTicked(context, { verb, actorId, noticeId: data.notice, rows: data.messages, at }),
  );
};

const findData = z.object({
  notice,
  message: emptyAs(guid.transform(incomingId)),
  page: page.optional().catch(undefined),
  mailbox,
  number: text(60),
  standing: z.preprocess((value) => (value === 'all' ? undefined : value), emptyAs(z.enum(standings))),
  responder: person,
  from: date,
  until: date,
  words: written(200),
});

const agreementData = z.object({
  notice,
  agreement: emptyAs(guid.transform(agreementId)),
  mailbox,
  responder: person,
  folder: text(longest),
  domain: text(longest),
  words: written(longest),
});

const onAgreement = (act: typeof makeAgreement) =>
  button({
    may: ofMailbox,
    inputs: agreementData,
    run: async (context: IncomingContext, { id: actorId }: Clicker, data) =>
      asAnswer(
        await act(context, {
          actorId,
          noticeId: data.notice,
          agreementId: data.agreement,
          mailboxId: data.mailbox,
          responderId: data.responder,
          folder: data.folder === undefined ? undefined : folderPath(data.folder.trim()),
          domain: data.domain?.trim().replace(/^.*@/, '').toLowerCase(),
          words: data.words?.trim().slice(0, 200),
        }),
      ),
  });

export const messageVerbs = {
  ...mapTable(messageTransitions, messageButton),
  'inbox.page': button({
    may: ofMailbox,
    inputs: z.object({ notice, page, mailbox, open: z.unknown(), messages: ids }),
    run: async (context: IncomingContext, { id: actorId }: Clicker, data) => {
      const open = data.open === undefined ? [] : data.messages;
      if (data.open !== undefined && open.length === 0) return sayRefusal('nothing-chosen');
      const turn = { actorId, noticeId: data.notice, mailboxId: data.mailbox, page: data.page, open };
      return asAnswer(await turnInbox(context, turn));
    },
  }),
  'message.registerMany': button({
    may: ofMailbox,
    inputs: manyData,
    run: async (context: IncomingContext, { id: actorId }: Clicker, data) =>
      asAnswer(
        await registerMany(context, {
          actorId,
          noticeId: data.notice,
          messages: data.select ?? data.messages,
          choice: data.registration,
          at: { page: data.page, mailboxId: data.shown },
        }),
      ),
  }),
  'message.undo': button({
    may: messageTransitions['message.undo'].may,
    inputs: z.union([batchData, tickedData, messageData]),
    run: async (context: IncomingContext, { id: actorId }: Clicker, data) => {
      if ('ticked' in data) return onTicked(context, { verb: 'message.undo', actorId, data });
      if (!('batch' in data)) return actOn(context, { verb: 'message.undo', actorId, data });
      const at = { page: data.page, mailboxId: data.shown };
      return asAnswer(await undoMany(context, { actorId, noticeId: data.notice, batch: data.batch, at }));
    },
  }),
  'assignment.approve': button({
    may: messageTransitions['assignment.approve'].may,
    inputs: z.union([tickedData, messageData]),
    run: (context: IncomingContext, { id: actorId }: Clicker, data) => {
      const verb = 'assignment.approve';
      return 'ticked' in data
        ? onTicked(context, { verb, actorId, data })
        : actOn(context, { verb, actorId, data });
    },
  }),
  'message.find': button({
    may: [...ofMailbox, 'responder'],
    inputs: findData,
    run: async (context: IncomingContext, { id: actorId }: Clicker, data) => {
      const { notice: noticeId, message: open, page, mailbox: mailboxId, words } = data;
      const { number, standing, responder: responderId, from, until } = data;
      const query = {
        mailboxId,
        number,
        standing,
        responderId,
        from,
        until,
        words: words === undefined ? undefined : termsOf(words),
      };
      return asAnswer(await findFromList(context, { actorId, noticeId, open, page, query }));
    },
  }),
  'agreement.make': onAgreement(makeAgreement),
  'agreement.end': onAgreement(endAgreement),
  'guide.next': button({
    may: ['anyone'],
    inputs: z.object({ question: z.enum(guideQuestions), choice: z.enum(guideChoices) }),
    run: (_context: IncomingContext, _: Clicker, { question, choice }) => ({
      kind: 'card',
      facts: { card: 'recordGuide' as const, step: guideAfter(question, choice) },
    }),
  }),
};
