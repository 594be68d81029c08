// What people write about absences that are not simply said: "tillbaka", "min frånvaro" (F2).

import { covers, type Absence } from '../../../people/domain/absence';
import type { ChatSay, ChoicesCard } from '../../../chat/domain/says/chat-cards';
import { nothingNamed } from '../../../chat/domain/acts/saying';
import { mostChoices } from '../../../chat/domain/turn';
import { orRefusal, sentence, type SentenceCard } from '../../../core/card-facts';
import { dutyHoursOn } from '../../../roster/domain/duty-hours';
import { hasIt, whoHas } from '../../../roster/flows/who-has';
import type { AbsenceAnswer, AbsenceCard } from '../../domain/delegation-cards';
import type { PersonId } from '../../../core/ids';
import type { AbsenceResult } from '../../domain/absence-refusal';
import { dateToday } from '../../../core/context';
import { compare, startOfDay } from '../../../core/time';
import { absenceCard } from './absence-card';
import type { AbsenceContext } from '../../context';
import { isStanding } from '../../domain/switchboard';
import { openOnes, stretchesOf, type Stretch } from './own-absences';
import { endAbsence, sayBack } from './end-absence';
import { hoursCards, standingCards } from './standing-hours';

/** More than these are not listed; each is a card. */
const mostCards = 5;

/** "tillbaka": ends what holds now; else offers what lies ahead, or says what keeps the person away. */
export async function answerBack(
  context: AbsenceContext,
  personId: PersonId,
  isCorrection: boolean,
): Promise<readonly AbsenceAnswer[]> {
  const answers = await answerReturn(context, personId, isCorrection);
  return isCorrection ? answers : [...answers, ...(await heldToday(context, personId))];
}

/** Whoever is back reads what is theirs today, while its day runs. */
async function heldToday(
  context: AbsenceContext,
  personId: PersonId,
): Promise<readonly SentenceCard<ChatSay>[]> {
  const { calendar } = context.municipality();
  const [now, date] = [context.clock.now(), dateToday(context)];
  const isAway = (await openOnes(context, personId)).some((it) => covers(it, now));
  if (isAway) return [];
  const { answers } = await whoHas(context, { date });
  const mailboxes = context.municipality().mailboxes.flatMap((mailbox) => {
    const [answer, hours] = [answers.get(mailbox.id), dutyHoursOn(mailbox, date, calendar)];
    const isTheirs = answer !== undefined && hours !== undefined && now < hours.to && hasIt(answer, personId);
    return isTheirs ? [mailbox.name] : [];
  });
  return mailboxes.length === 0 ? [] : [sentence({ what: 'hasToday', mailboxes })];
}

async function answerReturn(
  context: AbsenceContext,
  personId: PersonId,
  isCorrection: boolean,
): Promise<readonly AbsenceAnswer[]> {
  const now = context.clock.now();
  const known = await openOnes(context, personId);
  const seen = known.some((it) => it.source === 'automaticReplies' && covers(it, now));
  const automatic = seen ? [sentence({ what: 'automaticReply' })] : [];
  const back = await sayBack(context, personId, isCorrection);
  if (back.ok) return [...back.value, ...automatic];
  if (seen) return automatic;
  const ahead = known.filter(({ source }) => source !== 'automaticReplies');
  const hours = ahead.length === 0 ? await hoursCards(context, personId) : [];
  if (hours.length > 0) return [sentence({ what: 'absences', count: hours.length }), ...hours];
  if (ahead.length === 0) return [sentence({ what: 'notAwayAnyway' })];
  // "nej jag är inte borta" of what was said just now.
  const last = isCorrection ? lastSaidToday(context, ahead) : undefined;
  if (last !== undefined) return one(await endAbsence(context, { actorId: personId, id: last.id }));
  return withCards(context, { say: 'absencesAhead', absences: ahead, personId });
}

/** Each that lies ahead, to be taken out by a button; undefined where one runs now, or none has an end. */
export async function offerTakenOut(
  context: AbsenceContext,
  personId: PersonId,
): Promise<ChoicesCard | undefined> {
  const now = context.clock.now();
  const own = (await openOnes(context, personId)).filter(isStanding);
  if (own.some((it) => covers(it, now))) return undefined;
  const ahead = (await stretchesOf(context, personId, own)).slice(0, mostChoices);
  if (ahead.length === 0) return undefined;
  return {
    card: 'choices',
    today: dateToday(context),
    say: { what: ahead.length === 1 ? 'confirm' : 'didYouMean' },
    choices: ahead.map(({ period: { from, lastDay } }) => ({
      ...{ ...nothingNamed, act: 'away.end', from, until: lastDay, isOpen: lastDay === undefined },
      ...{ name: undefined, mailboxName: undefined },
    })),
  };
}

/** Of these what was said last, if it was today. */
export function lastSaidToday(context: AbsenceContext, absences: readonly Absence[]): Absence | undefined {
  const { zone } = context.municipality().calendar;
  const since = startOfDay(dateToday(context), zone);
  return absences
    .filter(({ seenAt, source }) => seenAt >= since && source === 'said')
    .toSorted((a, b) => compare(a.seenAt, b.seenAt))
    .at(-1);
}

/** "min frånvaro": what is known of the person now and ahead, each with its undo where there is one. */
export async function showOwnAbsences(
  context: AbsenceContext,
  personId: PersonId,
): Promise<readonly AbsenceAnswer[]> {
  const known = await openOnes(context, personId);
  if (known.length === 0 && (await standingCards(context, personId)).length === 0)
    return [sentence({ what: 'noAbsences' })];
  return withCards(context, { say: 'absences', absences: known, personId });
}

interface Listing {
  readonly say: 'absencesAhead' | 'absences';
  readonly absences: readonly Absence[];
  readonly personId: PersonId;
}

async function withCards(
  context: AbsenceContext,
  { say, absences, personId }: Listing,
): Promise<readonly AbsenceAnswer[]> {
  const stretches = await stretchesOf(context, personId, absences);
  const cards = await cardsOf(context, personId, stretches);
  const standing = await standingCards(context, personId);
  const count = stretches.length + standing.length;
  return [sentence({ what: say, count }), ...cards, ...standing];
}

async function cardsOf(context: AbsenceContext, personId: PersonId, stretches: readonly Stretch[]) {
  const cards = await Promise.all(
    stretches.slice(0, mostCards).map(async ({ period, parts: [first, second] }) => {
      const card = first && (await absenceCard(context, first.id, personId));
      return card && second ? { ...card, ...period, isWhole: true } : card;
    }),
  );
  return cards.filter((card) => card !== undefined);
}

/** The days and hours that are known of oneself, now and ahead, each with its undo where there is one. */
export async function ownAbsenceCards(
  context: AbsenceContext,
  personId: PersonId,
): Promise<readonly AbsenceCard[]> {
  const stretches = await stretchesOf(context, personId, await openOnes(context, personId));
  return [...(await cardsOf(context, personId, stretches)), ...(await hoursCards(context, personId))];
}

export const one = (result: AbsenceResult<AbsenceAnswer>): readonly AbsenceAnswer[] =>
  orRefusal(result.ok ? { ok: true, value: [result.value] } : result);
