// The work page's addresses about incoming messages: the same flows as the cards' buttons (F3–F6, E4, K3).

import { z } from 'zod';
import { dateToday } from '../core/context';
import { incomingId, mailboxId, personId } from '../core/ids';
import { keysOf } from '../core/members';
import { accept, refuse } from '../core/refusal';
import { emptyAs, guid, localDate, text, version } from '../platform/teams/card-button';
import { pageEntry } from '../platform/web/page-entry';
import { inputsOf, messageData } from './message-inputs';
import { messagePageView } from './cards/message-page-view';
import { messageRowView } from './cards/message-row-view';
import { notThereWords } from './cards/wait-words';
import type { MessageRow } from './domain/shown/page-row';
import type { IncomingContext } from './context';
import { actOnEach } from './flows/many/act-on-ticked';
import { mostFound } from './flows/lists/find-messages';
import { findResponders } from './flows/message/find-responders';
import { actOnMessage } from './flows/message/act-on-message';
import { messageTransitions, type MessageVerb } from './flows/message/message-transitions';
import type { ManyMoved } from './flows/many/move-many';
import { keepOpen } from './flows/message/open-together';
import { lastOwnStep } from './flows/message/last-own-step';
import { showMessage } from './flows/message/page-card';
import { findRow, listForPage, mostInSight, readWordsInSight, searchForPage } from './flows/lists/page-list';
import { registerCategory, registerRows } from './flows/many/register-many';
import { undoBatch } from './flows/many/undo-many';
import {
  foundPeopleSchema,
  foundSchema,
  lastStepSchema,
  manySchema,
  messageSchema,
  pageSchema,
  rowSchema,
  wordsSchema,
} from './page-schemas';
import { followsOf, saysOf } from './page-receipts';
import { named, refusedWords, type MessagesReader } from './page-refusals';

type Context = IncomingContext;

const message = z.object({ id: guid.transform(incomingId) });
const mailbox = emptyAs(z.string().max(64).transform(mailboxId));
const verbs = keysOf(messageTransitions) as [MessageVerb, ...MessageVerb[]];

const listInputs = z.object({
  mailbox,
  show: z
    .enum([
      ...(['open', 'waiting', 'closed', 'unfinished', 'overdue', 'decision', 'all'] as const),
      ...(['gone', 'late', 'fresh'] as const),
    ])
    .default('unfinished'),
  kind: emptyAs(z.enum(['request', 'appeal', 'urgent', 'secret', 'marked', 'category'])),
  number: text(60),
  responder: emptyAs(guid.transform(personId)),
  from: emptyAs(localDate),
  until: emptyAs(localDate),
  sort: z.enum(['urgent', 'latest', 'oldest', 'due']).default('urgent'),
  start: z.coerce.number().int().min(0).max(1_000_000).default(0),
  most: z.coerce.number().int().min(1).max(200).default(100),
});

const rows = z
  .array(message.extend({ version: version.pipe(z.number().min(1)) }))
  .min(1)
  .max(200);

const actInputs = messageData
  .omit({ notice: true, message: true })
  .extend({ ...message.shape, verb: z.enum(verbs) });

/** What is said of all of them: to whom they are handed, or who is to answer them. */
const ofSeveral = messageData
  .pick({ mailbox: true, to: true, responder: true, note: true, dueOn: true, usualDueOn: true })
  .extend({ registration: z.literal('passedOn').optional() });

const severalInputs = ({
  mailbox: toMailboxId,
  responder: responderId,
  ...same
}: z.output<typeof ofSeveral>) => ({
  ...same,
  toMailboxId,
  responderId,
});

const acted = z.object({
  /** As it is now; missing where the reader has not the mailbox, or nothing of it is left. */
  row: rowSchema.optional(),
  /** What is to be known of it besides, in the reader’s language. */
  says: z.string().optional(),
});

export const incomingPage = {
  'GET /messages': pageEntry({
    says: 'Messages of the reader’s mailboxes: ids, times and states; no subject, no sender.',
    inputs: listInputs,
    answer: pageSchema,
    run: async (context: Context, reader: MessagesReader, asked) => {
      const { mailbox: box, responder, start, most, ...filter } = asked;
      const slice = { from: start, most };
      const query = { ...filter, mailboxId: box, responderId: responder, slice };
      const page = await listForPage(context, reader.person.id, query);
      return page.ok ? accept({ ...page.value, rows: shownRows(context, reader, page.value.rows) }) : page;
    },
  }),
  'POST /messages/search': pageEntry({
    says: 'Messages with the words, open or closed, searched by Graph; the words are kept nowhere.',
    inputs: z.object({
      mailbox,
      words: z.string().trim().min(1).max(200),
      /** Found with the same words before: they stay, whatever has been done with them since. */
      kept: z.array(message.shape.id).max(mostFound).default([]),
    }),
    answer: foundSchema,
    run: async (context: Context, reader: MessagesReader, asked) => {
      const by = { mailboxId: asked.mailbox, text: asked.words, kept: asked.kept };
      const found = await searchForPage(context, reader.person.id, by);
      return found.ok
        ? accept({ ...found.value, rows: shownRows(context, reader, found.value.rows) })
        : found;
    },
  }),
  'POST /messages/words': pageEntry({
    says: 'Subject and sender of the rows in sight, read live and kept nowhere.',
    inputs: z.object({ ids: z.array(message.shape.id).min(1).max(mostInSight) }),
    answer: wordsSchema,
    run: async (context: Context, { person }: MessagesReader, { ids }) =>
      accept({ rows: await readWordsInSight(context, person.id, ids) }),
  }),
  'GET /messages/:id': pageEntry({
    says: 'One message: what is true now, what has happened, and what the reader may do.',
    inputs: message.extend({ passTo: mailbox }),
    answer: messageSchema,
    run: async (context: Context, { person, words }: MessagesReader, { id, passTo }) => {
      const shown = await showMessage(context, { id, readerId: person.id, passTo });
      if (shown.ok) return accept(messagePageView(shown.value, words));
      const { notYours } = words.texts.incoming.page;
      const isNone = shown.refusal === 'not-allowed' || shown.refusal === 'not-found';
      return isNone ? { ...shown, now: undefined, words: notYours } : shown;
    },
  }),
  'POST /messages/:id/acts': pageEntry({
    says: 'What a button of the message’s card does, made on the version that was shown.',
    inputs: actInputs,
    answer: acted,
    run: async (context: Context, reader: MessagesReader, { id, verb, version: shown, ...data }) => {
      const { person } = reader;
      const click = { verb, actorId: person.id, noticeId: undefined, incomingId: id, version: shown };
      const { refusal, inTheWay } = await actOnMessage(context, { ...click, inputs: inputsOf(data) });
      const found = refusal === 'not-allowed' ? undefined : await findRow(context, person.id, id);
      const [row] = shownRows(context, reader, found ? [found] : []);
      if (refusal === undefined) return accept({ row, says: await saysOf(context, reader, { verb, found }) });
      return {
        ok: false,
        refusal,
        now: { row },
        words: await refusedWords(context, reader, {
          ...{ id, verb, refusal, mailboxId: found?.mailboxId, number: data.number, inTheWay },
        }),
      };
    },
  }),
  'POST /messages/acts': pageEntry({
    says: 'One act about several rows; what has changed since they were shown is left, and named. Undone are the reader’s own steps alone.',
    inputs: z.object({
      verb: z.enum([
        ...(['minor', 'keptInOrder', 'message.undo', 'message.claim', 'assignment.approve'] as const),
        ...(['assignment.notNeeded', 'assignment.propose', 'message.register'] as const),
      ]),
      rows,
      ...ofSeveral.shape,
    }),
    answer: manySchema,
    run: async (context: Context, reader: MessagesReader, { verb, rows: chosen, ...asked }) => {
      const actorId = reader.person.id;
      if (verb === 'minor' || verb === 'keptInOrder') {
        const set = await registerRows(context, { actorId, choice: verb, rows: chosen });
        if (!set.ok) return set;
        return accept(manyAnswer(set.value, reader));
      }
      const each = await actOnEach(context, {
        ...{ verb, actorId, noticeId: undefined, rows: chosen },
        inputs: severalInputs(asked),
        isOwnOnly: verb === 'message.undo',
      });
      if (!each.ok) return each;
      const { count, left, moved } = each.value;
      // As they are now: what was done is taken back on these.
      const done = verb === 'message.undo' ? [] : await context.store.incoming.findMany(moved);
      const [first] = done;
      const passedTo = first?.registration.kind === 'passedOn' ? first.registration.to : undefined;
      return accept({
        ...{ count, left: named(left, reader) },
        ...(verb === 'message.register' && { passedTo }),
        ...(verb === 'assignment.propose' && (await followsOf(context, reader, done))),
        done: done.map(({ id, version: now }) => ({ id, version: now })),
      });
    },
  }),
  'POST /messages/category': pageEntry({
    says: 'Registers all that are marked so in Outlook, in the reader’s mailboxes or one of them.',
    inputs: z.object({ mailbox, registration: z.enum(['minor', 'keptInOrder']) }),
    answer: manySchema,
    run: async (context: Context, reader: MessagesReader, asked) => {
      const by = { actorId: reader.person.id, choice: asked.registration, mailboxId: asked.mailbox };
      const set = await registerCategory(context, by);
      return set.ok ? accept(manyAnswer(set.value, reader)) : set;
    },
  }),
  'POST /messages/undo': pageEntry({
    says: 'Takes back what was decided about several messages in one go.',
    inputs: z.object({ batch: guid }),
    answer: manySchema,
    run: async (context: Context, reader: MessagesReader, { batch }) => {
      const undone = await undoBatch(context, { actorId: reader.person.id, batch, keep: undefined });
      if (!undone.ok) return undone;
      return accept({ count: undone.value.count, left: named(undone.value.stays, reader) });
    },
  }),
  'POST /messages/last': pageEntry({
    says: 'The latest of what the reader did today that can be taken back, for a page that was opened since.',
    inputs: z.object({}),
    answer: lastStepSchema,
    run: async (context: Context, reader: MessagesReader) => {
      const { ids = [], ...last } = (await lastOwnStep(context, reader.person.id)) ?? {};
      const found = await Promise.all(ids.map((id) => findRow(context, reader.person.id, id)));
      return accept({
        ...last,
        rows: shownRows(
          context,
          reader,
          found.filter((row) => row !== undefined),
        ),
      });
    },
  }),
  'GET /messages/:id/people': pageEntry({
    says: 'Colleagues by name who can be given the message, and until when who is away; whoever is chosen is checked anew.',
    inputs: message.extend({ name: z.string().trim().min(2).max(100) }),
    answer: foundPeopleSchema,
    run: async (context: Context, { person, words }: MessagesReader, asked) => {
      const found = await findResponders(context, person.id, asked);
      const today = dateToday(context);
      return found.ok
        ? accept({
            people: found.value.map(({ away, ...one }) => ({
              ...one,
              away: away && notThereWords(away, today, words),
            })),
          })
        : found;
    },
  }),
  'POST /messages/:id/open': pageEntry({
    says: 'The reader has it open, or not any more; said anew every 20 seconds. Answers who else has.',
    inputs: message.extend({ isOpen: z.boolean() }),
    answer: z.object({ openBy: z.array(z.string()).readonly() }),
    run: async (context: Context, { person }: MessagesReader, { id, isOpen }) => {
      const others = await keepOpen(context, { id, readerId: person.id, isOpen });
      return others.ok ? accept({ openBy: others.value }) : refuse(others.refusal);
    },
  }),
};

const shownRows = (context: Context, { words }: MessagesReader, all: readonly MessageRow[]) =>
  all.map((row) => messageRowView(row, context.clock.now(), words));

const manyAnswer = (
  { moved, left, batch }: ManyMoved & { readonly batch: string },
  reader: MessagesReader,
) => ({ count: moved.length, left: named(left, reader), batch: moved.length > 0 ? batch : undefined });
