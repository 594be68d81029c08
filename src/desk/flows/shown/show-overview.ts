// "status" and "vem har brevlådan": how each mailbox stands today and who has it (F1, F2).

import type { BotHealth, DutyOverviewCard } from '../../domain/desk-cards';
import { isWorkingDay, nextWorkingDay, whyFree } from '../../../core/calendar';
import { decideDuty, namedNow, type DutyFacts } from '../../../duty/domain/decide-duty';
import type { MailboxId, PersonId } from '../../../core/ids';
import { findMailbox, mailboxesOf, type DutyMailbox } from '../../../core/municipality';
import type { Person } from '../../../people/domain/person';
import { dateOf } from '../../../core/time';
import { dateToday } from '../../../core/context';
import { givenOn, type Named } from '../../../roster/domain/roster';
import { withFunctions } from '../../../roster/flows/load-roster';
import { hasIt, whoHas } from '../../../roster/flows/who-has';
import type { DeskContext } from '../../context';
import { loadDutyBoard, type DutyBoard } from '../../../duty/flows/load-duty';
import { loadStaff, nameIn } from '../../../people/flows/load-staff';

/** The reader's own mailboxes, or all when the reader has none, or those named; admins see the bot's health as well. */
export async function showOverview(
  context: DeskContext,
  reader: Person,
  scope: 'own' | 'all' | 'health' | readonly MailboxId[],
): Promise<DutyOverviewCard> {
  const now = context.clock.now();
  const municipality = context.municipality();
  const date = dateOf(now, municipality.calendar.zone);
  const own = mailboxesOf(municipality, reader.upn);
  const shown =
    typeof scope === 'string'
      ? scope === 'own' && own.length > 0
        ? own
        : municipality.mailboxes
      : scope.flatMap((id) => findMailbox(municipality, id) ?? []);
  const only = shown.length < municipality.mailboxes.length ? shown.map((mailbox) => mailbox.id) : undefined;
  const board = await loadDutyBoard(context, { date, now, ...(only && { only }) });
  const isAdmin = municipality.admins.includes(reader.upn);
  const isOff = !isWorkingDay(municipality.calendar, date);
  return {
    card: 'overview',
    now,
    date,
    isWhoHas: scope === 'all',
    ...(scope === 'health' && { isHealth: true }),
    isWorkingDay: !isOff,
    free: whyFree(municipality.calendar, date),
    ...(isOff && scope !== 'health' && { next: await nextDay(context, reader, { own, shown }) }),
    rows: (scope === 'health' ? [] : shown).flatMap((mailbox) => {
      const facts = board.facts.get(mailbox.id);
      if (facts === undefined) return [];
      const isTheirs = own.includes(mailbox) || givenOn(facts.roster).includes(reader.id);
      return [{ ...rowOf(board, mailbox, facts), plan: isTheirs ? mailbox.id : undefined }];
    }),
    health: isAdmin ? await healthOf(context, board) : undefined,
  };
}

/** Who has them when there is work again. */
async function nextDay(
  context: DeskContext,
  reader: Person,
  { own, shown }: { readonly own: readonly DutyMailbox[]; readonly shown: readonly DutyMailbox[] },
): Promise<NonNullable<DutyOverviewCard['next']>> {
  const municipality = context.municipality();
  const date = nextWorkingDay(municipality.calendar, dateToday(context));
  const { staff, answers } = await whoHas(context, { date, only: shown.map(({ id }) => id) });
  const named = withFunctions(staff, municipality);
  const rows = shown.map((mailbox) => {
    const answer = answers.get(mailbox.id);
    const isTheirs = own.includes(mailbox) || (answer !== undefined && hasIt(answer, reader.id));
    const parts = answer?.hours?.map(({ hours, holderId }) => ({ hours, holder: nameIn(named, holderId) }));
    return {
      name: mailbox.name,
      holder: nameIn(named, answer?.order[0]),
      ...(parts && { parts }),
      plan: isTheirs ? mailbox.id : undefined,
    };
  });
  return { date, rows };
}

const named = ({ holder, out }: Named, nameOf: (id: PersonId | undefined) => string | undefined) => ({
  onDuty: nameOf(holder),
  out: out && { clock: out.clock, there: nameOf(out.there) },
});

export function rowOf(
  board: DutyBoard,
  mailbox: DutyMailbox,
  facts: DutyFacts,
): DutyOverviewCard['rows'][number] {
  const { day } = decideDuty(facts);
  const nameOf = (id: PersonId | undefined) => nameIn(board.staff, id);
  return {
    name: mailbox.name,
    state: day.state,
    opened: day.opened && { how: day.opened.how, at: day.opened.at, name: nameOf(day.opened.byId) },
    openedLater: day.openedLater && {
      how: day.openedLater.how,
      at: day.openedLater.at,
      name: nameOf(day.openedLater.byId),
    },
    unread: facts.look.unread,
    junkReviewed: day.junkReviewed && { at: day.junkReviewed.at, name: nameOf(day.junkReviewed.byId) },
    ...named(namedNow(facts), nameOf),
    unreadableSince: day.unreadableSince ?? facts.look.failingSince,
  };
}

async function healthOf(context: DeskContext, board: DutyBoard): Promise<BotHealth> {
  const counts = await context.store.outbox.counts(board.now);
  const { people } = await loadStaff(context, board.now);
  const looks = [...board.facts.values()].flatMap((facts) => facts.look.goodAt ?? []);
  return {
    unreachable: people.filter((it) => it.unreachableSince !== undefined).map((it) => it.name),
    waiting: counts.waiting,
    failed: counts.failed,
    lastSweepAt: looks.toSorted().at(-1),
  };
}
