// On return, one card: what happened in one's mailboxes, what waits, and what one's delegate did; nothing else (F1, F4, P7).

import { flickerMinutes, lengthOf, mayGoOn, type AwayTime } from '../../absence/domain/away-time';
import type { Delegation } from '../../absence/domain/delegation';
import { listOwnAbsences, loadAwayTimes } from '../../absence/flows/own-absences';
import type { PersonId } from '../../core/ids';
import { newNotice } from '../../core/new-notice';
import type { Notice } from '../../core/notice';
import { periodOf, lastDayOf } from '../../core/period';
import { dateOf, plusMinutes, startOfDay, type Instant } from '../../core/time';
import { ownMailboxes } from '../../incoming/flows/own-mailboxes';
import { endOf, type Absence } from '../../people/domain/absence';
import type { DeskContext } from '../context';
import type { ReturnCard } from '../domain/desk-cards';

/** So far back a return is still told of, when the bot was down. */
const backMinutes = 7 * 24 * 60;

/** Queues the card of everybody who has come back, at least one whole working day after they left. */
export async function notifyOfReturn(context: DeskContext): Promise<void> {
  const now = context.clock.now();
  const since = plusMinutes(now, -backMinutes);
  const ended = (await context.store.people.listAbsences(since, now)).filter((absence) => {
    const end = endOf(absence);
    return end !== undefined && end > since && end <= now;
  });
  const times = await loadAwayTimes(context, [...new Set(ended.map(({ personId }) => personId))]);
  const notices = [];
  for (const [personId, own] of times) {
    const span = backFrom(context, own, { ended, personId });
    if (span === undefined || !(await hasSomething(context, { receiverId: personId, content: span })))
      continue;
    const key = `return/${personId}/${span.until}`;
    notices.push(newNotice(context, { key, receiverId: personId, content: { kind: 'return', ...span } }));
  }
  if (notices.length === 0) return;
  await context.store.save({ notices });
  context.wakeOutbox();
}

type Back = Pick<AwayTime, 'from'> & { readonly until: Instant };

interface Seen {
  readonly ended: readonly Absence[];
  readonly personId: PersonId;
}

/** The stretch that the person has come back from; undefined while they are away, or may say that it goes on. */
function backFrom(
  context: DeskContext,
  own: readonly AwayTime[],
  { ended, personId }: Seen,
): Back | undefined {
  const now = context.clock.now();
  const { calendar } = context.municipality();
  const last = own.findLast(({ from }) => from <= now);
  if (last?.until === undefined || last.until > now) return undefined;
  const { from, until } = last;
  if (until < plusMinutes(now, -backMinutes) || lengthOf(last, calendar).workingDays === 0) return undefined;
  const ending = ended.filter((it) => it.personId === personId && endOf(it) === until);
  const isSaid = ending.some(({ source, endedAt }) => source !== 'automaticReplies' && endedAt === until);
  const lastMorning = startOfDay(dateOf(plusMinutes(until, -1), calendar.zone), calendar.zone);
  const isPlanned = last.isCut !== true && ending.some(({ seenAt }) => seenAt < lastMorning);
  const isSure = isSaid || isPlanned || !mayGoOn(last, now, calendar);
  // A reply that is off for an hour is no return.
  const isFlicker = !isSaid && last.isCut === true && plusMinutes(until, flickerMinutes) > now;
  return isSure && !isFlicker ? { from, until } : undefined;
}

type ReturnNotice = Pick<
  Notice<{ readonly from: Instant; readonly until: Instant }>,
  'receiverId' | 'content'
>;

const hasSomething = async (context: DeskContext, notice: ReturnNotice): Promise<boolean> =>
  (await returnCard(context, notice)) !== undefined;

/** Who has gone away again reads it when they are back from that. */
export async function isReturnTrue(context: DeskContext, notice: ReturnNotice): Promise<boolean> {
  const now = context.clock.now();
  const own = await listOwnAbsences(context, notice.receiverId);
  const isAway = own.some((it) => it.from <= now && (endOf(it) === undefined || (endOf(it) ?? now) > now));
  return !isAway && hasSomething(context, notice);
}

/** Undefined when nothing happened, nothing waits and nobody had the mail. */
export async function returnCard(
  context: DeskContext,
  { receiverId, content: { from, until } }: ReturnNotice,
): Promise<ReturnCard | undefined> {
  const { zone } = context.municipality().calendar;
  const mailboxes = await mailboxesOf(context, receiverId, { from, until });
  const waiting = await waitingFor(context, receiverId);
  const delegate = await delegateOf(context, receiverId, { from, until });
  const isQuiet = mailboxes.every(({ arrived, open, missed }) => arrived + open + missed.length === 0);
  if (isQuiet && delegate === undefined && waiting.answers + waiting.decisions + waiting.questions === 0)
    return undefined;
  const period = periodOf({ from, until }, zone);
  return { card: 'return', period, mailboxes, waiting, ...(delegate && { delegate }) };
}

interface Span {
  readonly from: Instant;
  readonly until: Instant;
}

async function mailboxesOf(
  context: DeskContext,
  personId: PersonId,
  { from, until }: Span,
): Promise<ReturnCard['mailboxes']> {
  const { zone } = context.municipality().calendar;
  const { incoming, duty } = context.store;
  const days = { from: dateOf(from, zone), to: dateOf(until, zone) };
  const own = await ownMailboxes(context, personId);
  return Promise.all(
    own.map(async ({ mailbox: { id, name }, parts }) => {
      const missed = (await duty.listDays(days.from, days.to, [id])).filter(
        ({ state }) => state === 'missed',
      );
      return {
        name,
        arrived: await incoming.count({ mailboxes: [id], span: { from, to: until }, withClosed: true }),
        open: parts.includes('roster') ? await incoming.count({ mailboxes: [id], standing: 'open' }) : 0,
        missed: missed.map(({ date }) => date),
      };
    }),
  );
}

/** The person's own answers, what they decide as a manager, and the questions of their mailboxes. */
async function waitingFor(context: DeskContext, personId: PersonId): Promise<ReturnCard['waiting']> {
  const { incoming, questions } = context.store;
  const own = await ownMailboxes(context, personId);
  const of = (part: 'roster' | 'manager') =>
    own.filter(({ parts }) => parts.includes(part)).map(({ mailbox }) => mailbox.id);
  const [led, kept] = [of('manager'), of('roster')];
  const appointed = await incoming.listByAnswer(['approved', 'forwarded']);
  const proposed = led.length === 0 ? [] : await incoming.listByAnswer(['proposed']);
  const asked = kept.length === 0 ? [] : await questions.listWaiting(kept);
  return {
    answers: appointed.filter(({ answer }) => answer.responderId === personId).length,
    decisions: proposed.filter(({ mailboxId }) => led.includes(mailboxId)).length,
    questions: asked.length,
  };
}

/** Who had the mail in the span, and on which days; undefined: nobody. */
async function delegateOf(
  context: DeskContext,
  ownerId: PersonId,
  { from, until }: Span,
): Promise<ReturnCard['delegate']> {
  const had = (await context.store.delegations.listOf([ownerId])).findLast(
    (one) =>
      one.inEffectAt !== undefined && one.inEffectAt < until && one.from < until && endedAt(one) > from,
  );
  if (had?.inEffectAt === undefined) return undefined;
  const id = had.delegateId ?? had.consent?.delegateId ?? had.ruleLeftTo;
  const name = id && (await context.store.people.find(id))?.name;
  if (name === undefined) return undefined;
  const { zone } = context.municipality().calendar;
  const began = had.inEffectAt > from ? had.inEffectAt : from;
  return {
    ...{ name, from: dateOf(began, zone), lastDay: lastDayOf(until, zone) ?? dateOf(until, zone) },
    ...(had.ruleLeftTo !== undefined && had.method === 'instructions' && { hasToRemoveRule: true }),
  };
}

const endedAt = ({ state, since, until }: Delegation): Instant =>
  state === 'ended' || state === 'withManager' ? since : (until ?? since);
