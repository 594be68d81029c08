// What people write about being away themselves: said, changed, ended, asked (F2, T10).

import type { Flaw } from '../../chat/domain/understanding';
import { askFirst, type ChatSay } from '../../chat/domain/chat-cards';
import type { Saying } from '../../chat/domain/saying';
import { partsOf } from '../../chat/domain/saying';
import { sentence, type CoreSay, type SentenceCard } from '../../core/card-facts';
import { dateToday } from '../../core/context';
import { foldAccents } from '../../core/plain-words';
import type { PersonId } from '../../core/ids';
import { dateOf, startOfDay } from '../../core/time';
import type { Absence } from '../../people/domain/absence';
import { covers, endOf } from '../../people/domain/absence';
import type { Person } from '../../people/domain/person';
import type { AbsenceContext } from '../context';
import type { AbsenceAnswer } from '../domain/delegation-cards';
import { isStanding } from '../domain/switchboard';
import { isWorkingDay } from '../../core/calendar';
import { datesOf } from '../../roster/flows/who-has';
import { lastSaidToday, many, one, showOwnAbsences } from './answer-absence-words';
import { listOwnAbsences } from './own-absences';
import type { AwaySpan } from './say-absence';
import { sayAllAway, sayAway } from './say-absence';

type Answers = Promise<readonly AbsenceAnswer[]>;

/** Why the days cannot be taken as they were said; undefined when they can. */
export const flawed = (flaw: Flaw | undefined): SentenceCard<CoreSay | ChatSay> | undefined => {
  switch (flaw) {
    case 'past':
      return sentence({ what: 'refused', refusal: 'date-in-past' });
    case 'turned':
      return sentence({ what: 'refused', refusal: 'end-before-start' });
    case 'impossible':
      return sentence({ what: 'noSuchDay' });
    case 'vague':
      return sentence({ what: 'awayUnclear' });
    case 'nobody':
    case 'several':
    case 'someWeeks':
    case undefined:
      return undefined;
  }
};

const leave =
  /ledig|semester|komp|flex|klamdag|vabb|holiday|vacation|leave|day off|days off|kurs|tjansteresa|konferens/;

const isLeave = (text: string): boolean => leave.test(foldAccents(text.toLowerCase()));

/** "sjuk", "ledig 1–5 december": of today where no days were said, and then more days are offered. */
export async function answerAway(context: AbsenceContext, { id }: Person, saying: Saying): Answers {
  const flaw = flawed(saying.flaw);
  if (flaw !== undefined) return [flaw];
  const today = dateToday(context);
  if (saying.asked) return showOwnAbsences(context, id);
  if (!saying.mayChange)
    return [askFirst(today, { ...partsOf(saying), act: 'away', name: undefined, mailboxName: undefined })];
  if (saying.part !== undefined) return sayParts(context, id, saying);
  const isOffering = saying.until === undefined && !saying.isOpen;
  const span = spanOf(saying, saying.from ?? today);
  return one(await sayAway(context, { senderId: id, span, isLeave: isLeave(saying.text), isOffering }));
}

/** More working days than these are not said by their parts in one go. */
const mostParts = 5;

/** "borta på förmiddagen torsdag och fredag": a part of each working day of the span. */
async function sayParts(context: AbsenceContext, senderId: PersonId, saying: Saying): Answers {
  const { calendar } = context.municipality();
  const { from = dateToday(context), until = from, part, isOpen } = saying;
  const dates = datesOf(from, until).filter((date) => date === until || isWorkingDay(calendar, date));
  if (isOpen || dates.length > mostParts) return [sentence({ what: 'awayUnclear' })];
  const spans = dates.map((date) => ({ from: date, lastDay: date, part }));
  return many(
    await sayAllAway(context, { senderId, spans, isLeave: isLeave(saying.text), isOffering: false }),
  );
}

const spanOf = ({ until, isOpen, part }: Saying, from: AwaySpan['from']): AwaySpan => ({
  from,
  lastDay: until ?? (isOpen ? undefined : from),
  part,
});

/** "fortfarande sjuk", "ändra till fredag", "tillbaka på måndag": the running absence, else the next one. */
export async function answerAwayChange(context: AbsenceContext, person: Person, saying: Saying): Answers {
  const flaw = flawed(saying.flaw);
  if (flaw !== undefined) return [flaw];
  if (!saying.mayChange) return showOwnAbsences(context, person.id);
  const today = dateToday(context);
  const text = foldAccents(saying.text.toLowerCase());
  const isGoingOn = goingOn.test(text);
  const isCorrection = correcting.test(text) && !isGoingOn;
  const current = await currentOf(context, person.id, { isCorrection, isGoingOn });
  const hasDays = saying.from !== undefined || saying.until !== undefined || saying.isOpen;
  const isMore = isGoingOn && saying.from !== undefined && saying.from > today;
  if (current === undefined || !hasDays || isMore) {
    const span = hasDays ? spanOf(saying, saying.from ?? today) : { from: today, lastDay: today };
    return one(
      await sayAway(context, {
        senderId: person.id,
        span,
        isLeave: isLeave(saying.text),
        isOffering: !hasDays,
      }),
    );
  }
  const { zone } = context.municipality().calendar;
  const began = dateOf(current.from, zone);
  const { from: day } = saying;
  const from = day !== undefined && (isCorrection || day > today || day < began) ? day : began;
  const lastDay = saying.until ?? (saying.isOpen ? undefined : (day ?? began));
  const span = { from, lastDay, part: saying.part };
  return one(
    await sayAway(context, {
      ...{ senderId: person.id, span, replaces: current },
      ...{ isLeave: isLeave(saying.text), isOffering: false },
    }),
  );
}

/** "jag menade i morgon", "fel dag, det var tisdag": what was said last is what was wrong. */
const correcting = /\b(?:fel|menade|menar|skulle vara|wrong|meant|mean)\b/;

/** "nej, fortfarande sjuk i morgon": of what runs, and nothing was wrong. */
const goingOn = /\b(?:fortfarande|annu|aven|ocksa|still|also|too|either)\b/;

interface Meant {
  readonly isCorrection: boolean;
  readonly isGoingOn: boolean;
}

/** What the person said and holds now, else, unless that goes on, the next; of a correction what was said last today. */
async function currentOf(
  context: AbsenceContext,
  id: PersonId,
  { isCorrection, isGoingOn }: Meant,
): Promise<Absence | undefined> {
  const now = context.clock.now();
  const own = (await listOwnAbsences(context, id)).filter(isStanding);
  const last = isCorrection ? lastSaidToday(context, own) : undefined;
  if (last !== undefined) return last;
  const running = own.findLast((it) => covers(it, now));
  if (running !== undefined || isGoingOn) return running;
  const since = startOfDay(dateToday(context), context.municipality().calendar.zone);
  const ahead = own
    .filter((it) => it.from > now && (endOf(it) ?? it.from) >= since)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
  return ahead[0];
}
