// "Vad händer om ingen öppnar", "vem har min låda om jag är borta": the day's steps, and who is next (F1, F2).

import type { ChoicesCard, ChatSay } from '../../chat/domain/chat-cards';
import type { WhatIf } from '../../chat/domain/forms/what-if';
import { nothingNamed, type Saying } from '../../chat/domain/saying';
import { isWorkingDay, nextWorkingDay } from '../../core/calendar';
import { sentence, type SentenceCard } from '../../core/card-facts';
import { dateToday } from '../../core/context';
import { findMailbox, mailboxesOf, type DutyMailbox } from '../../core/municipality';
import { plusDays, type LocalDate } from '../../core/time';
import { ladderOn } from '../../duty/domain/ladder';
import type { Person } from '../../people/domain/person';
import { nameIn } from '../../people/flows/load-staff';
import { findStandIn } from '../../roster/flows/acting-manager';
import { hasIt, rosterGrid, whoHas } from '../../roster/flows/who-has';
import type { DeskContext } from '../context';

type Answer = ChoicesCard | SentenceCard<ChatSay>;

export async function answerWhatIf(
  context: DeskContext,
  reader: Person,
  { topic, saying }: { readonly topic: WhatIf; readonly saying: Saying },
): Promise<Answer | undefined> {
  switch (topic) {
    case 'ifNotOpened':
      return ifNotOpened(context, reader, saying);
    case 'ifAway':
      return withAway(context, saying, await ifAway(context, reader, saying));
    case 'leaveAsked':
    case 'standIn':
      return withAway(context, saying, { what: topic });
  }
}

/** The hours of the mailbox that is named, else of the reader's first. */
async function ifNotOpened(
  context: DeskContext,
  reader: Person,
  { mailbox: id }: Saying,
): Promise<Answer | undefined> {
  const municipality = context.municipality();
  const { calendar, mailboxes } = municipality;
  const named = id && findMailbox(municipality, id);
  const mailbox = named ?? mailboxesOf(municipality, reader.upn)[0] ?? mailboxes[0];
  const date = workingDay(context, dateToday(context));
  const times = mailbox && ladderOn(mailbox, date, calendar);
  if (mailbox === undefined || times === undefined) return undefined;
  const { staff, answers } = await whoHas(context, { date, only: [mailbox.id] });
  const next = nameIn(staff, answers.get(mailbox.id)?.order[1]);
  const { check, substitute, manager, close } = times;
  return sentence({ what: 'ifNotOpened', mailbox: mailbox.name, next, check, substitute, manager, close });
}

const mostDays = 31;

/** Who is next for what the reader has on those days; without days on the next working day. */
async function ifAway(
  context: DeskContext,
  { id, upn }: Person,
  { from: said, until: end, mailbox: named }: Saying,
): Promise<ChatSay> {
  const from = workingDay(context, said ?? dateToday(context));
  const lastDay = end !== undefined && end > from && end < plusDays(from, mostDays) ? end : from;
  const { staff, rows } = await rosterGrid(context, { from, lastDay });
  const own = rows.flatMap(({ mailbox, days }) => {
    const theirs = days.find(({ answer }) => hasIt(answer, id));
    const isMeant = named === undefined || mailbox.id === named;
    if (!isMeant || theirs === undefined) return [];
    const next = theirs.answer.order.find((other) => other !== theirs.answer.order[0]);
    return [{ mailbox: mailbox.name, name: nameIn(staff, next) }];
  });
  const isManager = context.municipality().mailboxes.some((one: DutyMailbox) => one.manager === upn);
  const standIn = isManager ? await findStandIn(context, id, context.clock.now()) : undefined;
  const decides = standIn && standIn !== id ? (await context.store.people.find(standIn))?.name : undefined;
  return { what: 'ifAway', rows: own, decides };
}

/** With the button that says so, where days are named. */
function withAway(context: DeskContext, { from, until, isOpen, part }: Saying, say: ChatSay): ChoicesCard {
  const today = dateToday(context);
  const isAhead = from !== undefined && from >= today;
  const away = { ...nothingNamed, act: 'away' as const, from, until, isOpen, part };
  const choices = isAhead ? [{ ...away, name: undefined, mailboxName: undefined }] : [];
  return { card: 'choices', today, say, choices };
}

const workingDay = (context: DeskContext, date: LocalDate): LocalDate => {
  const { calendar } = context.municipality();
  return isWorkingDay(calendar, date) ? date : nextWorkingDay(calendar, date);
};
