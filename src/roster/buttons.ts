// The buttons about rosters: giving, swapping and taking days, answering, and the standing order (F2).

import { z } from 'zod';
import type { Role } from '../core/authorization';
import { mailboxId, personId } from '../core/ids';
import { isLocalTime, localDate as toDate, localTime, type LocalTime } from '../core/time';
import {
  asAnswer,
  button,
  emptyAs,
  guid,
  localDate,
  version,
  weekdayList,
  type CardAnswer,
  type Clicker,
} from '../platform/teams/card-button';
import type { AnyCard } from '../core/card-facts';
import { dateToday } from '../core/context';
import { refuse } from '../core/refusal';
import type { RosterContext } from './context';
import { functionOf, type DayPart } from './domain/roster';
import { agreeToSwap, declineChange } from './flows/answer-plan';
import { askSwap, giveDays, passDays, takeDays } from './flows/plan-days';
import { showPlan } from './flows/plan-card';
import { sayDaysOff } from './flows/say-days-off';
import { setOrder } from './flows/set-order';

const mailbox = z.string().min(1).max(64).transform(mailboxId);
const day = emptyAs(localDate);
const person = emptyAs(guid.transform(personId));
/** A person or a function; a name that was typed and not picked is nobody's id, and is answered as such. */
export const personOrFunction = emptyAs(
  z
    .string()
    .max(200)
    .transform((value) =>
      personId(guid.safeParse(value).success || functionOf(personId(value)) ? value : 'unknown'),
    ),
);

/** An hour of the day; `day` is the day's own beginning or end. */
export const hour = z.preprocess(
  (value) => (value === 'day' || value === '' ? undefined : value),
  z.string().refine(isLocalTime).transform(localTime).optional(),
);

/** What the work page showed; a card shows none. */
const rosterVersion = version.optional();

/** The first that was filled in; a form's fields have names of their own beside the plain ones. */
const first = <T>(...values: readonly (T | undefined)[]): T | undefined =>
  values.find((value) => value !== undefined);

const receiver: readonly Role[] = ['onDuty'];
const change = z.object({ change: guid });

/** A card of its own: the one that was clicked goes on being what it is. */
const beside = <Card extends AnyCard>(answer: CardAnswer<Card>): CardAnswer<Card> =>
  answer.kind === 'card' ? { ...answer, kind: 'newCard' } : answer;

export const givingInputs = z.object({
  mailbox,
  person,
  from: day,
  until: day,
  fromTime: hour,
  untilTime: hour,
  crossing: z.string().optional(),
  rosterVersion,
});

/** Who may plan the days of a mailbox, the same on a card and on the work page. */
export const planners = {
  'duty.give': ['roster', 'onDuty', 'manager'],
  'duty.passOn': ['roster', 'onDuty'],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

/** Days that are not said are today. */
export async function giveByButton(
  context: RosterContext,
  { id: actorId }: Clicker,
  {
    mailbox: id,
    person: chosen,
    from,
    until,
    crossing,
    rosterVersion: seen,
    ...hours
  }: z.infer<typeof givingInputs>,
) {
  const span = { ...spanOf(context, from, until), part: partOf(hours.fromTime, hours.untilTime) };
  const said = { isCrossingSaid: crossing === 'true', rosterVersion: seen };
  const asked = { actorId, mailboxId: id, personId: chosen, ...said, ...span };
  return beside(asAnswer(await giveDays(context, asked)));
}

export async function passByButton(
  context: RosterContext,
  { id: actorId }: Clicker,
  { mailbox: id, from, until, fromTime, untilTime }: z.infer<typeof givingInputs>,
) {
  const asked = { ...spanOf(context, from, until), part: partOf(fromTime, untilTime) };
  return beside(asAnswer(await passDays(context, { actorId, mailboxId: id, ...asked })));
}

const partOf = (from: LocalTime | undefined, until: LocalTime | undefined): DayPart | undefined =>
  from === undefined && until === undefined ? undefined : { from, until };

function spanOf(context: RosterContext, from: string | undefined, until: string | undefined) {
  const start = toDate(from ?? dateToday(context));
  return { from: start, lastDay: toDate(until ?? start) };
}

export const rosterButtons = {
  'roster.show': button({
    may: ['anyone'],
    inputs: z.object({ mailbox: emptyAs(mailbox), from: day, until: day }),
    run: async (context: RosterContext, { id }: Clicker, data) =>
      beside(
        asAnswer(
          await showPlan(context, {
            actorId: id,
            mailboxId: data.mailbox,
            from: data.from && toDate(data.from),
            lastDay: data.until && toDate(data.until),
          }),
        ),
      ),
  }),
  'duty.take': button({
    may: ['roster', 'manager'],
    inputs: z.object({
      mailbox,
      from: day,
      until: day,
      takeFrom: day,
      takeUntil: day,
      fromTime: hour,
      untilTime: hour,
      takeFromTime: hour,
      takeUntilTime: hour,
      rosterVersion,
    }),
    run: async (context: RosterContext, { id: actorId }: Clicker, data) => {
      const span = spanOf(context, first(data.takeFrom, data.from), first(data.takeUntil, data.until));
      const part = partOf(first(data.takeFromTime, data.fromTime), first(data.takeUntilTime, data.untilTime));
      const asked = { actorId, mailboxId: data.mailbox, rosterVersion: data.rosterVersion };
      return beside(asAnswer(await takeDays(context, { ...asked, ...span, part })));
    },
  }),
  'duty.swap': button({
    may: ['roster', 'onDuty'],
    inputs: z.object({
      mailbox,
      person,
      swapPerson: person,
      from: day,
      until: day,
      swapFrom: day,
      swapUntil: day,
      theirFrom: day,
      theirUntil: day,
      rosterVersion,
    }),
    run: async (context: RosterContext, { id: actorId }: Clicker, data) => {
      const from = first(data.swapFrom, data.from);
      // A day that nobody chose is not asked about.
      const areSaid = from !== undefined && data.theirFrom !== undefined;
      const mine = spanOf(context, from, first(data.swapUntil, data.until));
      const theirs = spanOf(context, data.theirFrom, data.theirUntil);
      const personChosen = first(data.swapPerson, data.person);
      const seen = { mailboxId: data.mailbox, rosterVersion: data.rosterVersion };
      const asked = { actorId, ...seen, personId: personChosen, ...mine, theirs };
      return beside(asAnswer(areSaid ? await askSwap(context, asked) : refuse('swap-day-missing')));
    },
  }),
  'duty.agree': button({
    may: receiver,
    inputs: change,
    run: async (context: RosterContext, { id }: Clicker, data) =>
      asAnswer(await agreeToSwap(context, { actorId: id, changeId: data.change })),
  }),
  'duty.decline': button({
    may: receiver,
    inputs: change,
    run: async (context: RosterContext, { id }: Clicker, data) =>
      asAnswer(await declineChange(context, { actorId: id, changeId: data.change })),
  }),
  'absence.days': button({
    may: ['roster'],
    inputs: z.object({
      mailbox,
      days: weekdayList,
      offDays: weekdayList,
      from: day,
      offFrom: day,
      until: day,
      offUntil: day,
    }),
    run: async (context: RosterContext, { id }: Clicker, data) => {
      const { from } = spanOf(context, first(data.offFrom, data.from), undefined);
      const until = first(data.offUntil, data.until);
      const lastDay = until === undefined ? undefined : toDate(until);
      const days = first(data.offDays, data.days) ?? [];
      const said = await sayDaysOff(context, { personId: id, days, from, lastDay });
      return asAnswer(said.ok ? await showPlan(context, { actorId: id, mailboxId: data.mailbox }) : said);
    },
  }),
  'roster.order': button({
    may: ['manager'],
    inputs: z.object({
      mailbox,
      person: personOrFunction,
      orderPerson: personOrFunction,
      from: day,
      orderFrom: day,
      rosterVersion,
      function: emptyAs(z.string().max(64)),
      place: z.enum(['first', 'last', 'out']).default('last'),
      days: weekdayList,
      weeks: emptyAs(z.coerce.number().int().min(1).max(52)),
    }),
    run: async (context: RosterContext, { id: actorId }: Clicker, data) => {
      const { from } = spanOf(context, first(data.orderFrom, data.from), undefined);
      const chosen = first(data.orderPerson, data.person);
      const shared = functionOf(chosen);
      const entry = {
        personId: shared === undefined ? chosen : undefined,
        functionId: data.function ?? shared,
        days: data.days,
        rotation:
          data.weeks === undefined || data.weeks === 1 ? undefined : { weeks: data.weeks, starts: from },
      };
      const seen = { mailboxId: data.mailbox, rosterVersion: data.rosterVersion };
      const asked = { actorId, ...seen, from, place: data.place, ...entry };
      return asAnswer(await setOrder(context, asked));
    },
  }),
};
