// What people write about absences that are not simply said: "tillbaka", "min frånvaro", "Bo är tillbaka", "ångra" (F2).

import { covers, endOf, type Absence } from '../../people/domain/absence';
import { orRefusal, sentence } from '../../core/card-facts';
import { hasSign } from '../../core/kept-text';
import type { AbsenceIntent } from '../../chat/domain/absence-words';
import { findPerson } from '../../people/flows/find-person';
import type { AbsenceAnswer } from '../domain/delegation-cards';
import type { PersonId } from '../../core/ids';
import type { Person } from '../../people/domain/person';
import type { AbsenceResult } from '../domain/absence-refusal';
import { accept } from '../../core/refusal';
import type { Instant } from '../../core/time';
import { absenceCard } from './absence-card';
import type { AbsenceContext } from '../context';
import { dateToday } from '../../core/context';
import { listOwnAbsences } from './own-absences';
import { endAbsence, reportAway, sayAway, sayBack } from './say-absence';

/** More than these are not listed; each is a card. */
const mostCards = 5;

/** "tillbaka": ends what holds now; else offers what lies ahead, or says what keeps the person away. */
export async function answerBack(
  context: AbsenceContext,
  personId: PersonId,
): Promise<readonly AbsenceAnswer[]> {
  const now = context.clock.now();
  const known = await openOnes(context, personId);
  const seen = known.some((it) => it.source === 'automaticReplies' && covers(it, now));
  const automatic = seen ? [sentence({ what: 'automaticReply' })] : [];
  const back = await sayBack(context, personId);
  if (back.ok) return [...back.value, ...automatic];
  if (seen) return automatic;
  const ahead = known.filter(({ source }) => source !== 'automaticReplies');
  if (ahead.length === 0) return [sentence({ what: 'notAwayAnyway' })];
  return withCards(context, { say: 'absencesAhead', absences: ahead, personId });
}

/** "min frånvaro": what is known of the person now and ahead, each with its undo where there is one. */
export async function showOwnAbsences(
  context: AbsenceContext,
  personId: PersonId,
): Promise<readonly AbsenceAnswer[]> {
  const known = await openOnes(context, personId);
  if (known.length === 0) return [sentence({ what: 'noAbsences' })];
  return withCards(context, { say: 'absences', absences: known, personId });
}

async function openOnes(context: AbsenceContext, personId: PersonId): Promise<readonly Absence[]> {
  const now = context.clock.now();
  return (await listOwnAbsences(context, personId)).filter((it) => isOpen(it, now));
}

/** Not ended, and not over. */
function isOpen(absence: Absence, now: Instant): boolean {
  const end = endOf(absence);
  return absence.endedAt === undefined && (end === undefined || end > now);
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
  const shown = absences.slice(0, mostCards);
  const cards = await Promise.all(shown.map(({ id }) => absenceCard(context, id, personId)));
  return [sentence({ what: say, count: absences.length }), ...cards.filter((card) => card !== undefined)];
}

/** "Bo är tillbaka": ends what the sender reported; of anything else it says who can. */
async function answerOtherBack(
  context: AbsenceContext,
  senderId: PersonId,
  person: Person,
): Promise<AbsenceResult<AbsenceAnswer>> {
  const now = context.clock.now();
  const known = (await openOnes(context, person.id)).filter((it) => covers(it, now));
  const own = known.find((it) => it.byId === senderId && it.source === 'reported');
  if (own !== undefined) return endAbsence(context, senderId, own.id);
  const [first] = known;
  const { name } = person;
  return accept(
    first === undefined
      ? sentence({ what: 'isNotAway', name })
      : sentence({ what: 'theirs', name, source: first.source }),
  );
}

export const unclear = (written: string | undefined): AbsenceAnswer =>
  sentence(written === undefined ? { what: 'awayUnclear' } : { what: 'noSuchDate', written });

/** What is only asked about somebody; undefined when that is no person of the rosters: it may be about anything. */
export async function answerAskedOther(
  context: AbsenceContext,
  person: Person,
  who: string,
): Promise<readonly AbsenceAnswer[] | undefined> {
  const found = await findPerson(context, who);
  if (found.kind === 'nobody') return undefined;
  if (found.kind === 'several') return [sentence({ what: 'whoIsAway' })];
  if (found.person.id === person.id) return showOwnAbsences(context, person.id);
  return [sentence({ what: 'askedOther', name: found.person.name })];
}

type OtherIntent = Extract<AbsenceIntent, { readonly who: string }>;

/** Who names themselves means themselves; of others one can say only that they are away today. */
export async function aboutOther(
  context: AbsenceContext,
  person: Person,
  intent: OtherIntent,
): Promise<readonly AbsenceAnswer[]> {
  const found = await findPerson(context, intent.who);
  if (found.kind === 'nobody') return [notFound(intent.who)];
  if (found.kind === 'several') return [sentence({ what: 'personAmbiguous', names: found.names })];
  const isOneself = found.person.id === person.id;
  if (intent.kind === 'reportBack') {
    if (isOneself) return answerBack(context, person.id);
    return one(await answerOtherBack(context, person.id, found.person));
  }
  if (isOneself) return orRefusal(await sayAway(context, person.id, intent.span));
  const date = dateToday(context);
  const isToday = intent.span.from === date && intent.span.lastDay === date;
  if (!isToday) return [sentence({ what: 'othersToday', name: found.person.name })];
  return one(await reportAway(context, person.id, found.person.id));
}

/** Words about somebody's health are no name, and are not said again. */
const notFound = (who: string): AbsenceAnswer =>
  hasSign(who) ? unclear(undefined) : sentence({ what: 'personNotFound', query: who });

const one = (result: AbsenceResult<AbsenceAnswer>): readonly AbsenceAnswer[] =>
  orRefusal(result.ok ? { ok: true, value: [result.value] } : result);
