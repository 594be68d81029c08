// Whether somebody can be given a message to answer: looked up on the server, whatever a card's picker says (F4).

import { absenceId, type PersonId } from '../../../core/ids';
import { isInside } from '../../domain/arrival/arrival';
import { functionOf } from '../../../roster/domain/roster';
import type { Person } from '../../../people/domain/person';
import type { MessageResult } from '../../domain/shown/message-refusal';
import { accept, refuse } from '../../../core/refusal';
import type { DutyMailbox } from '../../../core/municipality';
import { nextWorkingDay } from '../../../core/calendar';
import { dateToday } from '../../../core/context';
import { instant, type LocalDate } from '../../../core/time';
import { isAwayThrough } from './responders';
import { isOfMailbox } from '../../../roster/domain/authority';
import type { IncomingContext } from '../../context';
import type { Absence } from '../../../people/domain/absence';
import { awayInTheWay } from '../../../people/flows/away-in-the-way';
import { loadStaff, type Staff } from '../../../people/flows/load-staff';
import type { AutomaticReplies } from '../../../people/graph/directory';

interface For {
  readonly mailbox: DutyMailbox;
  /** The day for the answer; who is away today but there before it may be chosen. */
  readonly dueOn?: LocalDate | undefined;
}

/** An active person of the mailbox's authority and the municipality's own domains, with a mailbox, who is there in time. */
export async function checkResponder(
  context: IncomingContext,
  id: PersonId | undefined,
  { mailbox, dueOn }: For,
): Promise<MessageResult<Pick<Person, 'id'>>> {
  if (id === undefined) return refuse('nobody-chosen');
  const shared = functionOf(id);
  if (shared !== undefined) return checkFunction(context, { id, shared }, { mailbox, dueOn });
  const lookup = await context.directory.find(id);
  if (lookup.kind === 'unavailable') return refuse('busy');
  const found = lookup.person;
  if (found === undefined || !found.isEnabled) return refuse('person-unknown');
  if (found.isGuest || !isInside(found.upn, context.municipality().domains)) return refuse('person-outside');
  if (!isOfMailbox(context.municipality(), mailbox, found)) return refuse('person-authority');
  await context.store.people.saveFromDirectory([found]);
  const replies = (await context.directory.automaticReplies([id])).get(id);
  if (replies?.kind === 'noMailbox') return refuse('person-no-mail');
  const now = context.clock.now();
  const staff = await loadStaff(context, now, { upns: [], ids: [id] });
  const person = staff.byId.get(id);
  if (person === undefined) return refuse('person-unknown');
  const replying = replies?.kind === 'on' && (replies.from ?? now) <= now ? replies : undefined;
  if (replying === undefined && !staff.away.has(id)) return accept(person);
  const known = { ...staff, absences: [...staff.absences, ...spanOf(id, replying)] };
  return isBackBy(context, known, { id, dueOn })
    ? accept(person)
    : refuse('person-away', awayInTheWay(context, known, person));
}

/** What the mailbox settings tell now, before the next look keeps it. */
const spanOf = (
  personId: PersonId,
  replying: Extract<AutomaticReplies, { kind: 'on' }> | undefined,
): readonly Absence[] =>
  replying === undefined
    ? []
    : [
        {
          id: absenceId(personId),
          personId,
          from: replying.from ?? instant(0),
          until: replying.until,
          source: 'automaticReplies',
          seenAt: replying.from ?? instant(0),
          byId: undefined,
          endedAt: undefined,
        },
      ];

/** Away today, and there on a working day after it and before the day for the answer is over. */
function isBackBy(
  context: IncomingContext,
  staff: Staff,
  { id, dueOn }: { readonly id: PersonId; readonly dueOn: LocalDate | undefined },
): boolean {
  const municipality = context.municipality();
  const today = dateToday(context);
  if (dueOn === undefined || nextWorkingDay(municipality.calendar, today) > dueOn) return false;
  return !staff.unreached.has(id) && !isAwayThrough(municipality, staff, { responder: id, today, dueOn });
}

/** Somebody who is there on none of the working days until then answers nothing in time. */
export async function checkThere(
  context: IncomingContext,
  responder: PersonId,
  dueOn: LocalDate | undefined,
): Promise<MessageResult<undefined>> {
  if (dueOn === undefined) return accept(undefined);
  const municipality = context.municipality();
  const upns = municipality.functions.flatMap(({ people }) => people);
  const staff = await loadStaff(context, context.clock.now(), { upns, ids: [responder] });
  const today = dateToday(context);
  if (!isAwayThrough(municipality, staff, { responder, today, dueOn })) return accept(undefined);
  const from = nextWorkingDay(municipality.calendar, today);
  return refuse('person-away-then', awayInTheWay(context, staff, { id: responder, from }));
}

/** Each of it belongs to the mailbox's authority, since each gets the card, and somebody is there. */
async function checkFunction(
  context: IncomingContext,
  { id, shared }: { readonly id: PersonId; readonly shared: string },
  asked: For,
): Promise<MessageResult<Pick<Person, 'id'>>> {
  const named = context.municipality().functions.find((one) => one.id === shared);
  if (named === undefined) return refuse('person-unknown');
  const people = await context.store.people.list({ upns: named.people, ids: [] });
  const checked = await Promise.all(people.map((person) => checkResponder(context, person.id, asked)));
  const refusals = checked.flatMap((one) => (one.ok ? [] : [one.refusal]));
  if (refusals.includes('person-authority')) return refuse('person-authority');
  if (refusals.includes('person-outside')) return refuse('person-outside');
  if (refusals.length < checked.length) return accept({ id });
  return refuse(refusals.includes('busy') ? 'busy' : 'function-away');
}
