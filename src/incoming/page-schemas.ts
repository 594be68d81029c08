// What the work page is told of messages: what the OpenAPI file says is made from these.

import { z } from 'zod';
import { answerStates } from './domain/incoming';
import { button, cardState, fact, form, line, link } from '../platform/web/view-schemas';

const mark = z.enum(['automaticReply', 'bounce', 'newsletter', 'junk']).optional();
const wait = z.enum([
  ...(['gone', 'late', 'registration', 'back', 'answerer', 'handOver', 'undelivered'] as const),
  ...(['decision', 'answer', 'ended', 'filing', 'printing', 'paper', 'deletion'] as const),
]);
const registration = z.enum(['open', 'minor', 'registered', 'keptInOrder', 'passedOn']);
const answerState = z.enum(answerStates);
const taken = z.object({ name: z.string(), isReader: z.boolean() }).optional();

export const rowSchema = z.object({
  id: z.string(),
  version: z.number(),
  mailboxId: z.string(),
  arrivedAt: z.string(),
  mark,
  /** What it is marked as in Outlook, while nobody has decided about it. */
  category: z.enum(['minor', 'registered', 'keptInOrder']).optional(),
  isInternal: z.boolean(),
  isRequest: z.boolean(),
  isAppeal: z.boolean(),
  isSecret: z.boolean(),
  /** Neither subject nor sender is ever shown. */
  isHidden: z.boolean(),
  registration,
  number: z.string().optional(),
  passedTo: z.string().optional(),
  answer: answerState,
  responder: z.string().optional(),
  dueOn: z.string().optional(),
  waits: z.array(wait).readonly(),
  canUndo: z.boolean(),
  isOverdue: z.boolean(),
  isInDiary: z.boolean(),
  taken,
  openBy: z.array(z.string()).readonly(),
  /** What the columns say, in the reader's language. */
  says: z.object({
    arrived: z.string(),
    kind: z.string(),
    registration: z.string(),
    answer: z.string(),
    /** That and until when who is to answer it is away; empty of who is there. */
    away: z.string(),
    due: z.string(),
    /** Which of two days that is; empty where there is one. */
    dueOf: z.string(),
    /** That day has passed. */
    isPast: z.boolean(),
    /** By when it is to be answered; empty where nobody is to answer it. */
    answerBy: z.string(),
    /** By when, beside what it waits for: empty where that says it. */
    by: z.string(),
    /** What is to be done besides, where that is easily forgotten. */
    hint: z.string(),
    /** One thing each; `day`: by when it is to be registered, where something else waits too. */
    waits: z
      .array(
        z.object({
          text: z.string(),
          /** Without whom and what day it is about. */
          short: z.string().optional(),
          isLate: z.boolean(),
          day: z.string().optional(),
        }),
      )
      .readonly(),
    /** Since when it is not in its mailbox any more. */
    gone: z.string(),
  }),
});

const count = z.number().int();
export const pageSchema = z.object({
  now: z.string(),
  total: count,
  from: count,
  rows: z.array(rowSchema).readonly(),
  standing: z.object({
    gone: count,
    late: count,
    open: count,
    registered: count,
    overdue: count,
    proposed: count,
  }),
  /** How many are marked in Outlook, as what; missing where no category is looked at. */
  categories: z.object({ minor: count, registered: count, keptInOrder: count }).optional(),
});

const names = z.array(z.string()).readonly();
export const foundSchema = z.object({
  rows: z.array(rowSchema).readonly(),
  /** There are more. */
  isCut: z.boolean(),
  /** None has all of the words. */
  isAny: z.boolean(),
  /** Mailboxes by name that gave no answer in time. */
  late: names,
  /** That the bot may not search. */
  refused: names,
  /** Whose subjects and senders are never shown. */
  hidden: names,
});

/** Read live from the mailbox; with these answers nothing is kept on the way. */
const words = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('read'), subject: z.string(), from: z.string().optional() }),
  ...(['hidden', 'late', 'gone', 'secret', 'done'] as const).map((kind) =>
    z.object({ kind: z.literal(kind) }),
  ),
]);
export const wordsSchema = z.object({
  rows: z
    .array(
      z.object({
        ...{ id: z.string(), words, offered: z.string().optional() },
        /** What is offered is the number of another message in its conversation. */
        isOfConversation: z.literal(true).optional(),
      }),
    )
    .readonly(),
});

export const messageSchema = z.object({
  id: z.string(),
  version: z.number(),
  mailboxId: z.string(),
  arrivedAt: z.string(),
  words,
  title: z.string(),
  isRequest: z.boolean(),
  state: cardState,
  facts: z.array(fact).readonly(),
  lines: z.array(line).readonly(),
  links: z.array(link).readonly(),
  buttons: z.array(button).readonly(),
  forms: z.array(form).readonly(),
  attachments: z.array(z.object({ name: z.string(), size: z.string() })).readonly(),
  number: z.string().optional(),
  /** How it is registered, as its row says it. */
  registration: z.string(),
  answer: answerState,
  numberExample: z.string().optional(),
  /** Of the same conversation, with a number. */
  sameConversation: z.object({ id: z.string(), number: z.string() }).optional(),
  taken,
  openBy: z.array(z.string()).readonly(),
  /** What has happened, latest first. */
  log: z.array(z.object({ at: z.string(), text: z.string() })).readonly(),
  /** Date, sender and subject as one block for the register; of what may be shown alone. */
  copy: z.string().optional(),
});

export const foundPeopleSchema = z.object({
  people: z
    .array(
      z.object({
        id: z.string(),
        name: z.string(),
        department: z.string().optional(),
        /** That and until when they are away, in words; missing of who is there. */
        away: z.string().optional(),
      }),
    )
    .readonly(),
});

const leftRow = z.object({ id: z.string(), words: z.string() });
/** Taken back by that act of each, or all of them by the batch. */
export const lastStepSchema = z.object({
  rows: z.array(rowSchema).readonly(),
  undoneBy: z.enum(['message.undo', 'message.claim']).optional(),
  batch: z.object({ batch: z.string(), count }).optional(),
});

export const manySchema = z.object({
  count,
  left: z.array(leftRow).readonly(),
  /** Takes all of it back. */
  batch: z.string().optional(),
  /** Where they are handed to. */
  passedTo: z.string().optional(),
  /** Who is proposed for them. */
  proposed: z.string().optional(),
  /** By when they are to answer. */
  answerBy: z.string().optional(),
  /** What follows, in the reader’s language. */
  says: z.string().optional(),
  /** Each as it is now, where it is taken back one by one. */
  done: z
    .array(z.object({ id: z.string(), version: z.number() }))
    .readonly()
    .optional(),
});
