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
import { commaed, inputsOf, longest, messageData, type MessageData } from './message-inputs';
import { mapTable } from '../core/members';
import { personOrFunction } from '../roster/buttons';
import { guideAfter, guideChoices, guideQuestions } from './domain/record/guide';
import type { ManyOutcome, Tick } from './domain/shown/list-cards';
import { actOnTicked, type TickedVerb } from './flows/many/act-on-ticked';
import { reviewHeld } from './flows/held/held-card';
import { actOnMessage } from './flows/message/act-on-message';
import { endAgreement, makeAgreement } from './flows/agreements';
import { messageTransitions, type MessageVerb } from './flows/message/message-transitions';
import { ofMailbox } from './flows/message/message-scene';
import { findFromList } from './flows/lists/find-messages';
import { termsOf } from './domain/search-terms';
import { standings } from './domain/standing';
import { registerMany } from './flows/many/register-many';
import { turnInbox } from './flows/lists/show-inbox';
import { undoMany } from './flows/many/undo-many';

const date = emptyAs(localDate);

interface Pressed<Verb, Data> {
  readonly verb: Verb;
  readonly actorId: PersonId;
  readonly data: Data;
}

const actOn = async (
  context: IncomingContext,
  {
    data: { notice: noticeId, message: incomingId, version, ...filled },
    ...by
  }: Pressed<MessageVerb, MessageData>,
) =>
  freshCard(await actOnMessage(context, { ...by, noticeId, incomingId, version, inputs: inputsOf(filled) }));

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
const mailbox = z.preprocess(
  (value) => (value === 'all' || value === '' ? undefined : value),
  z.string().min(1).max(64).transform(mailboxId).optional(),
);

const page = z.coerce.number().int().min(1).max(100_000).default(1);
/** Where on the list a button was pressed, what is ticked on its page, and on the others. */
const place = { page, shown: mailbox, messages: ticks, also: ticks };

type Rows = z.infer<typeof ticks>;
const tickedIn = ({ messages, also }: { readonly messages: Rows; readonly also: Rows }): readonly Tick[] =>
  [...messages, ...also].map(([id, version]) => ({ id, version }));
const manyData = z.object({
  notice,
  registration: z.enum(['minor', 'keptInOrder']),
  select: z.enum(['marked', 'category']).optional(),
  ...place,
});
const batchData = z.object({ notice, batch: guid, ...place });
const tickedData = z.object({ notice, ticked: z.literal(1), responder: personOrFunction, ...place });
/** One row's own button beside ticks, which it does not count. */
const undoneData = z.object({
  notice,
  undone: guid.transform(incomingId),
  version: z.coerce.number().int().min(1),
  ...place,
});

const onTicked = async (
  context: IncomingContext,
  { data, ...by }: Pressed<TickedVerb, z.infer<typeof tickedData>> & { readonly isNamed?: boolean },
) => {
  const at = { page: data.page, mailboxId: data.shown };
  const rows = tickedIn(data).flatMap(({ id, version }) => (version === undefined ? [] : [{ id, version }]));
  const asked = { noticeId: data.notice, rows, inputs: { responderId: data.responder }, at };
  const result = await actOnTicked(context, { ...by, ...asked });
  const answer = asAnswer(result);
  // Nothing was done with any of them: the form stands as it was sent.
  return result.ok && isAllLeft(result.value) ? { ...answer, keepsTyped: true } : answer;
};

const isAllLeft = (card: object): boolean => {
  const { done, left = [] }: ManyOutcome = card;
  return done === undefined && left.length > 0;
};

const findData = z.object({
  notice,
  message: emptyAs(guid.transform(incomingId)),
  page: page.optional().catch(undefined),
  mailbox,
  number: text(60),
  standing: z.preprocess((value) => (value === 'all' ? undefined : value), emptyAs(z.enum(standings))),
  responder: personOrFunction,
  from: date,
  until: date,
  words: written(200),
});

const agreementData = z.object({
  notice,
  agreement: emptyAs(guid.transform(agreementId)),
  mailbox,
  responder: personOrFunction,
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

/** From a message's own card, or about those that are ticked on a list. */
const oneOrTicked = (verb: 'assignment.approve' | 'assignment.reassign') =>
  button({
    may: messageTransitions[verb].may,
    inputs: z.union([tickedData, messageData]),
    run: (context: IncomingContext, { id: actorId }: Clicker, data) =>
      'ticked' in data ? onTicked(context, { verb, actorId, data }) : actOn(context, { verb, actorId, data }),
  });

export const messageVerbs = {
  ...mapTable(messageTransitions, messageButton),
  'inbox.page': button({
    may: ofMailbox,
    inputs: z.object({ notice, mailbox, open: z.unknown(), batch: guid.optional(), ...place }),
    run: async (context: IncomingContext, { id: actorId }: Clicker, data) => {
      const ticked = tickedIn(data);
      const isOpening = data.open !== undefined;
      if (isOpening && ticked.length === 0) return sayRefusal('nothing-chosen');
      const turn = { actorId, noticeId: data.notice, mailboxId: data.mailbox, page: data.page };
      return asAnswer(await turnInbox(context, { ...turn, ticked, isOpening, batch: data.batch }));
    },
  }),
  'message.registerMany': button({
    may: ofMailbox,
    inputs: manyData,
    run: async (context: IncomingContext, { id: actorId }: Clicker, data) => {
      const ticked = tickedIn(data);
      return asAnswer(
        await registerMany(context, {
          actorId,
          noticeId: data.notice,
          messages: data.select ?? ticked.map(({ id }) => id),
          choice: data.registration,
          at: { page: data.page, mailboxId: data.shown, ...(data.select && { ticked }) },
        }),
      );
    },
  }),
  'message.undo': button({
    may: messageTransitions['message.undo'].may,
    inputs: z.union([undoneData, batchData, tickedData, messageData]),
    run: async (context: IncomingContext, { id: actorId }: Clicker, data) => {
      if ('undone' in data) {
        const only = { also: [], ticked: 1 as const };
        const messages: Rows = [[data.undone, data.version]];
        const one = { ...data, ...only, messages };
        return onTicked(context, { verb: 'message.undo', actorId, data: one, isNamed: true });
      }
      if ('ticked' in data) return onTicked(context, { verb: 'message.undo', actorId, data });
      if (!('batch' in data)) return actOn(context, { verb: 'message.undo', actorId, data });
      const at = { page: data.page, mailboxId: data.shown, ticked: tickedIn(data) };
      return asAnswer(await undoMany(context, { actorId, noticeId: data.notice, batch: data.batch, at }));
    },
  }),
  'assignment.approve': oneOrTicked('assignment.approve'),
  'assignment.reassign': oneOrTicked('assignment.reassign'),
  'message.find': button({
    may: [...ofMailbox, 'responder'],
    inputs: findData,
    run: async (context: IncomingContext, { id: actorId }: Clicker, data) => {
      const { notice: noticeId, message: open, page, mailbox: mailboxId, ...asked } = data;
      const { words, responder: responderId, ...same } = asked;
      const query = {
        ...same,
        mailboxId,
        responderId,
        words: words === undefined ? undefined : termsOf(words),
      };
      return asAnswer(await findFromList(context, { actorId, noticeId, open, page, query }));
    },
  }),
  'quarantine.reviewed': button({
    may: ofMailbox,
    inputs: z.object({ notice, version: z.coerce.number().int().min(1) }),
    run: async (context: IncomingContext, { id: actorId }: Clicker, { notice: noticeId, version }) =>
      freshCard(await reviewHeld(context, { verb: 'quarantine.reviewed', actorId, noticeId, version })),
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
