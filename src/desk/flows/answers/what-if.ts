// "Vad händer om ingen öppnar", "vem har min låda om jag är borta": the day's steps, and who is next (F1, F2).

import type { ChoicesCard, ChatSay } from '../../../chat/domain/says/chat-cards';
import type { WhatIf } from '../../../chat/domain/forms/about/what-if';
import { findPeople } from '../../../chat/domain/reading/names';
import { clean, tokensOf } from '../../../chat/domain/reading/tokens';
import { nothingNamed, type Saying } from '../../../chat/domain/acts/saying';
import { isWorkingDay, nextWorkingDay } from '../../../core/calendar';
import { sentence, type SentenceCard } from '../../../core/card-facts';
import { dateToday } from '../../../core/context';
import type { PersonId } from '../../../core/ids';
import { findMailbox, mailboxesOf, type DutyMailbox } from '../../../core/municipality';
import { plusDays, type LocalDate } from '../../../core/time';
import { ladderOn } from '../../../duty/domain/ladder';
import type { Person } from '../../../people/domain/person';
import { nameIn, type Staff } from '../../../people/flows/load-staff';
import { findStandIn, standInsOf } from '../../../roster/flows/acting-manager';
import { hasIt, rosterGrid, whoHas } from '../../../roster/flows/who-has';
import type { DeskContext } from '../../context';

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
    case 'ifTheyAre':
      return ifTheyAre(context, reader, saying);
    case 'standIn':
      return withAway(context, saying, await standIn(context, reader, saying));
    case 'leaveAsked':
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
  return { what: 'ifAway', rows: own, decides: await decidesFor(context, { id, upn }) };
}

async function decidesFor(context: DeskContext, { id, upn }: Pick<Person, 'id' | 'upn'>) {
  const isManager = context.municipality().mailboxes.some((one: DutyMailbox) => one.manager === upn);
  const found = isManager ? await findStandIn(context, id, context.clock.now()) : undefined;
  return found && found !== id ? (await context.store.people.find(found))?.name : undefined;
}

/** "Vem är min ställföreträdare": who decides, and who is next for what the reader has. */
async function standIn(context: DeskContext, reader: Person, saying: Saying): Promise<ChatSay> {
  if (ofOneself.test(saying.text)) return forWhom(context, reader, saying);
  const found = await ifAway(context, reader, saying);
  if (found.what !== 'ifAway' || (found.decides === undefined && found.rows.length === 0))
    return { what: 'standIn' };
  return { ...found, what: 'standInNamed' };
}

/** "Är jag fortfarande ställföreträdare?", "ersätter jag Carin?" */
const ofOneself = /(?<!\p{L})(?:(?:är|e|ersätter|vikarierar|beslutar|avgör) jag|am i)(?!\p{L})/iu;

async function forWhom(context: DeskContext, reader: Person, { person }: Saying): Promise<ChatSay> {
  const led = context
    .municipality()
    .mailboxes.filter(
      ({ manager }) => manager !== reader.upn && (person === undefined || manager === person),
    );
  const upns = [...new Set(led.map(({ manager }) => manager))];
  for (const one of await context.store.people.list({ upns, ids: [] })) {
    if ((await findStandIn(context, one.id, context.clock.now())) !== reader.id) continue;
    const mailboxes = led.filter(({ manager }) => manager === one.upn).map(({ name }) => name);
    return { what: 'decidesFor', name: one.name, mailboxes };
  }
  return { what: 'decidesForNobody' };
}

const allOfThem =
  /(?<!\p{L})(?:alla|allihop\p{L}*|samtliga|hela|ingen|everybody|everyone|all|nobody)(?!\p{L})/iu;

/** Who is next but for those who are named, in the mailboxes in whose rosters they are; of all, in the reader's. */
async function ifTheyAre(
  context: DeskContext,
  { upn }: Person,
  { from, mailbox: named, text }: Saying,
): Promise<Answer | undefined> {
  const date = workingDay(context, from ?? dateToday(context));
  const { staff, answers } = await whoHas(context, { date });
  const municipality = context.municipality();
  const said = findPeople({
    tokens: tokensOf(clean(text)),
    people: staff.people,
    ...{ who: upn, manager: undefined, isOrdinary: () => true },
  }).flatMap(({ people }) => people);
  const gone = new Set(said.map((one) => staff.byUpn.get(one.upn)?.id));
  if (said.length === 0 && !allOfThem.test(text)) return undefined;
  const ours = mailboxesOf(municipality, upn).map(({ id }) => id);
  const rows = municipality.mailboxes.flatMap(({ id, name }) => {
    const order = answers.get(id)?.order ?? [];
    const isMeant = said.length > 0 ? order.some((one) => gone.has(one)) : ours.includes(id);
    if (!isMeant || (named !== undefined && named !== id)) return [];
    const next = said.length > 0 ? order.find((one) => !gone.has(one)) : undefined;
    return [{ mailbox: name, name: nameIn(staff, next) }];
  });
  const decided = decidesInstead(
    context,
    staff,
    said.flatMap((one) => staff.byUpn.get(one.upn) ?? []),
  );
  return rows.length === 0 && !decided ? undefined : sentence({ what: 'ifTheyAre', rows, ...decided });
}

/** Of the managers among them: whoever is next who is not one of them. */
function decidesInstead(
  context: DeskContext,
  staff: Staff,
  gone: readonly Person[],
): Pick<Extract<ChatSay, { what: 'ifTheyAre' }>, 'decides'> | undefined {
  const municipality = context.municipality();
  const first = gone.find(({ upn }) => municipality.mailboxes.some(({ manager }) => manager === upn));
  const all = first ? standInsOf(municipality, staff, first.id) : [];
  const isGone = (id: PersonId): boolean => staff.away.has(id) || gone.some((one) => one.id === id);
  const name = nameIn(
    staff,
    all.find((id) => !isGone(id)),
  );
  const of = gone.filter(({ id }) => all.includes(id)).map((one) => one.name);
  return name === undefined ? undefined : { decides: { name, of } };
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
