// The work page's addresses about rosters: the same flows as the cards' buttons (F2).

import { z } from 'zod';
import type { SentenceCard } from '../core/card-facts';
import { mailboxId } from '../core/ids';
import { accept } from '../core/refusal';
import { localDate as toDate } from '../core/time';
import { button, emptyAs, guid, localDate, version, type CardAnswer } from '../platform/teams/card-button';
import { pageEntry, type PageAnswer, type PageReader } from '../platform/web/page-entry';
import { giveByButton, givingInputs, passByButton, planners, rosterButtons } from './buttons';
import { doneView, orderedView, refusedWords } from './cards/done-view';
import { mailboxDayView, type RosterPageWords } from './cards/mailbox-day-view';
import { weeksView } from './cards/weeks-view';
import type { RosterContext } from './context';
import type { RosterCards } from './domain/roster-cards';
import { endCalendarLink, renewCalendarLink, showCalendarLink } from './flows/own-calendar';
import { lastRosterChangeBy, showMailboxDay } from './flows/show-mailbox-day';
import { showWeeks } from './flows/show-weeks';
import { doneSchema, mailboxDaySchema, weeksSchema } from './page-schemas';

type RosterReader = PageReader<RosterPageWords>;

const mailbox = z.string().min(1).max(64).transform(mailboxId);
const day = localDate.transform(toDate);

/** As on the cards; giving stands there beside the day's own. */
const acts = {
  'duty.give': button({ may: planners['duty.give'], inputs: givingInputs, run: giveByButton }),
  'duty.passOn': button({ may: planners['duty.passOn'], inputs: givingInputs, run: passByButton }),
  'duty.take': rosterButtons['duty.take'],
  'duty.swap': rosterButtons['duty.swap'],
  'duty.agree': rosterButtons['duty.agree'],
  'duty.decline': rosterButtons['duty.decline'],
  'roster.order': rosterButtons['roster.order'],
  'absence.days': rosterButtons['absence.days'],
};
const verbs = Object.keys(acts) as [keyof typeof acts, ...(keyof typeof acts)[]];

const text = z.string().max(200).optional();

/** What the button of that name takes; it is checked there. */
const actInputs = z.object({
  verb: z.enum(verbs),
  mailbox: z.string().max(64).optional(),
  /** The version of the mailbox's roster that was shown. */
  rosterVersion: version.optional(),
  person: text,
  from: text,
  until: text,
  theirFrom: text,
  theirUntil: text,
  fromTime: text,
  untilTime: text,
  crossing: text,
  place: text,
  days: text,
  weeks: text,
  change: guid.optional(),
});

export const rosterPage = {
  'GET /roster': pageEntry({
    says: 'Four weeks of the reader’s mailboxes: who has which day and how that came, who is away, what waits for a yes.',
    inputs: z.object({ from: emptyAs(day) }),
    answer: weeksSchema,
    run: async (context: RosterContext, { person, words }: RosterReader, { from }) =>
      accept(weeksView(await showWeeks(context, { readerId: person.id, from }), words)),
  }),
  'GET /roster/:mailbox/:date': pageEntry({
    says: 'One day of a mailbox of the reader’s: its order and changes, what may be done about it, what has happened.',
    inputs: z.object({ mailbox, date: day }),
    answer: mailboxDaySchema,
    run: async (context: RosterContext, { person, words }: RosterReader, { mailbox: id, date }) => {
      const shown = await showMailboxDay(context, { readerId: person.id, mailboxId: id, date });
      return shown.ok ? accept(mailboxDayView(shown.value, context.clock.now(), words)) : shown;
    },
  }),
  'GET /calendar': pageEntry({
    says: 'Whether the reader has a secret address for their own days; it is not told again.',
    inputs: z.object({}),
    answer: z.object({ hasAddress: z.boolean() }),
    run: async (context: RosterContext, { person }: RosterReader) =>
      accept({ hasAddress: (await showCalendarLink(context, person.id)).since !== undefined }),
  }),
  'POST /calendar/renew': pageEntry({
    says: 'A new secret address for the reader’s own days, told this once; the one before leads nowhere.',
    inputs: z.object({}),
    answer: z.object({ path: z.string() }),
    run: async (context: RosterContext, { person }: RosterReader) => {
      const made = await renewCalendarLink(context, person.id);
      return made.ok ? accept({ path: `/calendar/${made.value.secret}.ics` }) : made;
    },
  }),
  'POST /calendar/end': pageEntry({
    says: 'The reader has no secret address any more; the one before leads nowhere.',
    inputs: z.object({}),
    answer: z.object({ hasAddress: z.boolean() }),
    run: async (context: RosterContext, { person }: RosterReader) => {
      await endCalendarLink(context, person.id);
      return accept({ hasAddress: false });
    },
  }),
  'POST /roster/acts': pageEntry({
    says: 'What a button of the roster’s cards does, made on the version that was shown.',
    inputs: actInputs,
    answer: doneSchema,
    run: async (context: RosterContext, reader: RosterReader, { verb, ...data }) =>
      answered(context, reader, {
        verb,
        answer: await acts[verb].press(context, reader.person, data),
        mailbox: data.mailbox,
      }),
  }),
};

interface Pressed {
  readonly verb: string;
  readonly answer: CardAnswer<RosterCards | SentenceCard>;
  readonly mailbox: string | undefined;
}

/** A card says what is so now; a sentence, why nothing was changed. */
async function answered(
  context: RosterContext,
  { words }: RosterReader,
  { verb, answer: { facts }, mailbox: about }: Pressed,
): Promise<PageAnswer<z.input<typeof doneSchema>>> {
  if (facts.card === 'rosterPlan' && verb === 'roster.order') return accept(orderedView(facts, words));
  if (facts.card !== 'sentence') return accept(doneView(facts, words));
  const { say } = facts;
  const refusal = say.what === 'refused' ? say.refusal : say.what;
  const isOvertaken = refusal === 'stale' && about !== undefined;
  const by = isOvertaken ? await lastRosterChangeBy(context, mailboxId(about)) : undefined;
  return { ok: false, refusal, now: undefined, words: refusedWords(facts, words, by) };
}
