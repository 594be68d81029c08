// "Jag jobbar inte fredagar", "jag jobbar fredagar igen": said of oneself, standing until something else is said (F2).

import { askFirst, type ChatSay, type ChoicesCard } from '../../../chat/domain/says/chat-cards';
import { partsOf, type Saying } from '../../../chat/domain/acts/saying';
import { orRefusal, sentence, type CoreSay, type SentenceCard } from '../../../core/card-facts';
import { dateToday } from '../../../core/context';
import { isWorkingDay } from '../../../core/calendar';
import { accept } from '../../../core/refusal';
import { plusDays, weekdayOf } from '../../../core/time';
import type { Person } from '../../../people/domain/person';
import type { DaysOffCard } from '../../../roster/domain/roster-cards';
import { changeDaysOff } from '../../../roster/flows/say-days-off';
import type { AbsenceCard } from '../../../absence/domain/delegation-cards';
import { flawed } from '../../../absence/flows/away/answer-away-acts';
import { endAllHours } from '../../../absence/flows/away/standing-hours';
import type { DeskContext } from '../../context';

type Answer = AbsenceCard | DaysOffCard | ChoicesCard | SentenceCard<CoreSay | ChatSay>;

export async function answerWeekdays(
  context: DeskContext,
  { id }: Person,
  saying: Saying,
): Promise<readonly Answer[]> {
  if (saying.flaw === 'someWeeks') return [notEveryWeek(context, saying)];
  const flaw = flawed(saying.flaw);
  if (flaw !== undefined) return [flaw];
  const today = dateToday(context);
  const { from = today, until: lastDay, weekdays, mayChange } = saying;
  if (weekdays === undefined) return [sentence({ what: 'awayUnclear' })];
  if (!mayChange)
    return [
      askFirst(today, { ...partsOf(saying), act: saying.act, name: undefined, mailboxName: undefined }),
    ];
  // "Jag jobbar heltid igen" is of the hours, too.
  const isAll = weekdays.isWorked && weekdays.days.length === workdays;
  const hours = isAll ? await endAllHours(context, { actorId: id, from }) : [];
  const said = await changeDaysOff(context, { personId: id, ...weekdays, from, lastDay });
  if (hours.length > 0 && !said.ok) return hours;
  if (!said.ok && said.refusal === 'already-done' && weekdays.isWorked)
    return [sentence({ what: 'noWeekdaysOff' })];
  return [...hours, ...orRefusal(said.ok ? accept([said.value]) : said)];
}

const workdays = 5;
const daysOffered = 2;

/** Which weeks are meant nobody knows, so the next days are offered one by one. */
function notEveryWeek(context: DeskContext, { weekdays }: Saying): ChoicesCard {
  const today = dateToday(context);
  const { calendar } = context.municipality();
  const ahead = Array.from({ length: 35 }, (_, step) => plusDays(today, step)).filter(
    (date) => weekdays?.days.includes(weekdayOf(date)) === true && isWorkingDay(calendar, date),
  );
  return {
    card: 'choices',
    today,
    say: { what: 'notEveryWeek' },
    choices: ahead.slice(0, daysOffered).map((date) => ({
      act: 'away',
      from: date,
      until: date,
      isOpen: false,
      part: undefined,
      person: undefined,
      mailbox: undefined,
      rule: undefined,
      name: undefined,
      mailboxName: undefined,
    })),
  };
}
