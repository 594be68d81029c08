// "hjälp": what one can write, and what the person's own part is; the examples are the person's own.

import type { HelpCard } from '../../domain/desk-cards';
import { isWorkingDay } from '../../../core/calendar';
import { hasInRoster, isLedBy, isSwitchboard, type Municipality } from '../../../core/municipality';
import type { Upn } from '../../../core/ids';
import type { Person } from '../../../people/domain/person';
import { plusDays, mondayOf, type LocalDate } from '../../../core/time';
import { hasOwnAnswers } from '../../../incoming/flows/lists/own-answers';
import type { DeskContext } from '../../context';
import { dateToday } from '../../../core/context';

/** The file says what part the person has; of a colleague the directory says the name. */
export async function showHelp(context: DeskContext, { id, upn }: Person): Promise<HelpCard> {
  const municipality = context.municipality();
  const { mailboxes, lastResort, admins } = municipality;
  const monday = plusDays(mondayOf(dateToday(context)), 7);
  return {
    card: 'help',
    isInRoster: mailboxes.some((mailbox) => hasInRoster(mailbox, upn)),
    isManager: upn === lastResort || mailboxes.some((mailbox) => isLedBy(mailbox, upn)),
    isAdmin: admins.includes(upn),
    ...(isSwitchboard(municipality, upn) && { isSwitchboard: true }),
    ...((await hasOwnAnswers(context, id)) && { hasAnswers: true }),
    colleague: await colleagueOf(context, upn),
    away: { from: monday, lastDay: lastWorkingDay(municipality, monday) },
  };
}

/** Somebody whom the person can say is away. */
async function colleagueOf(context: DeskContext, upn: Upn): Promise<string | undefined> {
  const { mailboxes, lastResort } = context.municipality();
  const own = mailboxes.filter(
    (mailbox) => hasInRoster(mailbox, upn) || isLedBy(mailbox, upn) || upn === lastResort,
  );
  const upns = own.flatMap(({ roster }) => roster.map(({ person }) => person)).filter((who) => who !== upn);
  if (upns.length === 0) return undefined;
  const people = await context.store.people.list({ upns, ids: [] });
  const known = new Map(people.filter(({ isActive }) => isActive).map((it) => [it.upn, it.name]));
  return upns.flatMap((who) => known.get(who) ?? [])[0];
}

/** Of that week; its Friday when nobody works in it. */
function lastWorkingDay({ calendar }: Municipality, monday: LocalDate): LocalDate {
  const days = [4, 3, 2, 1].map((ahead) => plusDays(monday, ahead));
  return days.find((date) => isWorkingDay(calendar, date)) ?? plusDays(monday, 4);
}
