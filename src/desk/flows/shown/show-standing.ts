// "hur många olästa", "öppnades ks igår": how the mailboxes stand now, or how a day before today ended (F1, F2).

import { notWorkingDay } from '../../../chat/domain/when/not-working-day';
import type { ChatSay } from '../../../chat/domain/says/chat-cards';
import type { Saying } from '../../../chat/domain/acts/saying';
import { sentence, type SentenceCard } from '../../../core/card-facts';
import { isWorkingDay } from '../../../core/calendar';
import { dateToday } from '../../../core/context';
import type { MailboxId } from '../../../core/ids';
import { mailboxesOf } from '../../../core/municipality';
import type { Person } from '../../../people/domain/person';
import { lookFirst } from '../../../incoming/flows/lists/look-first';
import { loadStaff, peopleNamed } from '../../../people/flows/load-staff';
import { givenNow } from '../../../roster/flows/given-now';
import { managersOf } from '../../../roster/flows/mailbox-staff';
import type { DeskContext } from '../../context';
import type { DutyOverviewCard, ReturnCard } from '../../domain/desk-cards';
import { idsNamed, mailboxesNamed } from '../answers/meant-mailboxes';
import { standingOfLed } from './mail-tasks';
import { showOverview } from './show-overview';
import { showPastWeek } from './show-past-week';

type Standing = DutyOverviewCard | ReturnCard | SentenceCard<ChatSay>;

const mostRows = 14; // Of a card.

export async function answerStatus(
  context: DeskContext,
  reader: Person,
  saying: Saying,
): Promise<readonly Standing[]> {
  const today = dateToday(context);
  const day = saying.until ?? saying.from ?? today;
  if (day < today) return [await openedOn(context, reader, saying)];
  const municipality = context.municipality();
  const own = mailboxesOf(municipality, reader.upn);
  const given = [...(await givenNow(context))].flatMap(([id, people]) =>
    people.includes(reader.id) ? [id] : [],
  );
  const hasNone = saying.mailbox === undefined && own.length === 0;
  const asked = hasNone && given.length === 0 ? await askedLast(context, reader) : given;
  if (hasNone && asked.length === 0 && !municipality.admins.includes(reader.upn))
    return [sentence({ what: 'noMailbox' })];
  if (hasNone && asked.length > 0) return [await showOverview(context, reader, asked)];
  // As "inkorg" does: what one of them has just seen, the other has too.
  const seen = saying.mailbox === undefined ? own : mailboxesNamed(context, saying);
  await lookFirst(
    context,
    seen.map((mailbox) => ({ mailbox })),
  );
  const shown = await showOverview(context, reader, saying.mailbox === undefined ? 'own' : idsNamed(saying));
  const leads = own.some((one) => [one.manager, one.deputyManager].includes(reader.upn));
  const standing = leads ? await standingOfLed(context, reader.id, saying.mailbox) : [];
  return [standing.length === 0 ? shown : { ...shown, standing }];
}

/** Whoever is asked where no manager is there sees how those mailboxes stand, as on the work page, and nothing of what lies in them. */
export async function askedLast(context: DeskContext, { id, upn }: Person): Promise<readonly MailboxId[]> {
  const municipality = context.municipality();
  if (municipality.lastResort !== upn) return [];
  const staff = await loadStaff(context, context.clock.now(), {
    upns: peopleNamed(municipality, municipality.mailboxes),
    ids: [id],
  });
  return municipality.mailboxes
    .filter((mailbox) => managersOf(mailbox, municipality, staff).includes(id))
    .map((mailbox) => mailbox.id);
}

/** Of the reader's own mailboxes alone. */
export async function openedOn(
  context: DeskContext,
  reader: Person,
  { from, until, mailbox }: Saying,
): Promise<Standing> {
  const today = dateToday(context);
  const date = until ?? from ?? today;
  const { calendar } = context.municipality();
  // "Vilka dagar öppnades inte förra veckan": of all of them.
  if (from !== undefined && from < date)
    return (
      (await showPastWeek(context, reader, { from, lastDay: date })) ?? sentence({ what: 'daysNotYours' })
    );
  if (!isWorkingDay(calendar, date)) return sentence(notWorkingDay(calendar, date, date));
  const own = mailboxesOf(context.municipality(), reader.upn);
  const shown = own.filter(({ id }) => mailbox === undefined || id === mailbox);
  if (shown.length === 0) return sentence({ what: 'daysNotYours' });
  const days = await context.store.duty.listDays(
    date,
    date,
    shown.map(({ id }) => id),
  );
  const rows = shown.slice(0, mostRows).map(({ id, name }) => {
    const day = days.find(({ mailboxId }) => mailboxId === id);
    const state = day === undefined ? 'unknown' : day.openedLater ? 'openedLater' : day.state;
    return { mailbox: name, state, at: day?.opened?.at } as const;
  });
  return sentence({ what: 'openedOn', today, date, rows });
}
