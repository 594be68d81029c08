// The manager changes the standing order from a date on, or takes a dated one back (F2).

import type { MailboxId, PersonId } from '../../core/ids';
import { dateToday } from '../../core/context';
import { newNotice } from '../../core/new-notice';
import { accept, refuse } from '../../core/refusal';
import { untilSaved } from '../../core/until-saved';
import { plusDays, type LocalDate } from '../../core/time';
import type { Person } from '../../people/domain/person';
import { chosenPerson } from '../../people/flows/chosen-person';
import type { RosterContext } from '../context';
import { refuseCrossing } from '../domain/authority';
import { editOrder, type OrderEdit } from '../domain/edit-order';
import { afterOthers } from '../domain/plan';
import type { RosterNotice } from '../domain/roster-notices';
import type { RosterRefusal, RosterResult } from '../domain/roster-refusal';
import type { RosterPlanCard } from '../domain/roster-cards';
import type { StandingOrder } from '../domain/standing-order';
import { standingOf } from './mailbox-staff';
import { noteRefused, planScene, rosterEntry, type PlanScene } from './plan-scene';
import { showPlan } from './plan-card';

interface Ordering extends OrderEdit {
  readonly actorId: PersonId;
  readonly mailboxId: MailboxId;
  readonly from: LocalDate;
  /** What the actor saw, where a version of it was shown. */
  readonly rosterVersion?: number | undefined;
}

export async function setOrder(
  context: RosterContext,
  asked: Ordering,
): Promise<RosterResult<RosterPlanCard>> {
  const { actorId, mailboxId, from } = asked;
  const unfit = await refuseEntry(context, asked);
  if (unfit !== undefined) return refuse(unfit);
  const noted = { actorId, mailboxId, date: from };
  const done = await untilSaved<RosterResult<undefined>>(async () => {
    const { rosterVersion } = asked;
    const known = { actorId, mailboxId, rosterVersion, also: idsIn(asked) };
    const scene = await planScene(context, { ...known, ...firstDays(from) });
    if (!scene.ok) return scene;
    if (!scene.value.isManager) return refuse('not-allowed');
    const edited = decideOrder(context, scene.value, { ...asked, people: await peopleIn(context, asked) });
    if (!edited.ok) return edited;
    const order = { id: context.newId(), mailboxId, from, byId: actorId, undoneAt: undefined };
    const saved = await context.store.save({
      rosterBase: [{ mailboxId, version: scene.value.version }],
      rosterOrders: [{ ...order, ...edited.value.order }],
      notices: edited.value.told.map((id) => orderNotice(context, order, id)),
      log: [rosterEntry(context, noted, { what: 'roster.ordered' })],
    });
    return saved === 'conflict' ? saved : accept(undefined);
  });
  if (done === 'conflict') return refuse('busy');
  if (!done.ok) {
    await noteRefused(context, noted, { verb: 'roster.order', refusal: done.refusal });
    return done;
  }
  await takeEffect(context);
  return showPlan(context, { actorId, mailboxId, from });
}

/** A week, so that an order that begins on a free day has a working day to be judged by. */
const firstDays = (from: LocalDate) => ({ from, lastDay: plusDays(from, 13) });

const idsIn = ({ personId }: OrderEdit): readonly PersonId[] => (personId === undefined ? [] : [personId]);

type Placed = Pick<Person, 'upn' | 'department'> & Partial<Pick<Person, 'id'>>;

/** Whose place it is: one, or each of a function; of whom the directory does not know no authority is known either. */
async function peopleIn(context: RosterContext, edit: OrderEdit): Promise<readonly Placed[]> {
  const { functions } = context.municipality();
  const upns = functions.find(({ id }) => id === edit.functionId)?.people ?? [];
  const known = await context.store.people.list({ upns, ids: idsIn(edit) });
  const unknown = upns.filter((upn) => known.every((person) => person.upn !== upn));
  return [...known, ...unknown.map((upn) => ({ upn, department: undefined }))];
}

async function refuseEntry(
  context: RosterContext,
  { personId, functionId, place }: Ordering,
): Promise<RosterRefusal | undefined> {
  if (functionId !== undefined) {
    const isKnown = context.municipality().functions.some(({ id }) => id === functionId);
    return isKnown ? undefined : 'no-such-function';
  }
  // Who has left must still be taken out.
  if (place === 'out') return personId === undefined ? 'bad-input' : undefined;
  const chosen = await chosenPerson(context, personId);
  return chosen.ok ? undefined : chosen.refusal;
}

interface Edited {
  readonly order: Pick<StandingOrder, 'entries' | 'at'>;
  /** Those of the order before and after, but for who did it. */
  readonly told: readonly PersonId[];
}

function decideOrder(
  context: RosterContext,
  { now, mailbox, loaded }: PlanScene,
  { actorId, from, people, ...edit }: Ordering & { readonly people: readonly Placed[] },
): RosterResult<Edited> {
  const municipality = context.municipality();
  const { staff, written } = loaded;
  const placed = edit.place === 'out' ? [] : people;
  for (const person of placed) {
    const crossing = refuseCrossing(municipality, { mailbox, person, isManager: false, isSaid: false });
    if (crossing !== undefined) return refuse(crossing);
  }
  const before = standingOf(mailbox, from, { municipality, orders: written.orders, staff });
  const entries = editOrder(before, edit);
  if (!entries.ok) return entries;
  const all = [...before.map(({ personId }) => personId), ...people.flatMap(({ id }) => id ?? [])];
  const told = [...new Set(all)].filter((id) => id !== actorId);
  return accept({ order: { entries: entries.value, at: afterOthers(now, written.orders) }, told });
}

const orderNotice = (
  context: RosterContext,
  { id, mailboxId, from, undoneAt }: Pick<StandingOrder, 'id' | 'mailboxId' | 'from' | 'undoneAt'>,
  receiverId: PersonId,
) => {
  const isUndone = undoneAt !== undefined;
  return newNotice<RosterNotice>(context, {
    key: `rosterOrder/${mailboxId}/${id}/${isUndone ? 'undone/' : ''}${receiverId}`,
    receiverId,
    content: { kind: 'rosterOrder', mailboxId, date: from, ...(isUndone && { isUndone }) },
  });
};

/** A dated order is taken back by the manager: the one before holds again. */
export async function undoOrder(
  context: RosterContext,
  { actorId, orderId }: { readonly actorId: PersonId; readonly orderId: string },
): Promise<RosterResult<RosterPlanCard>> {
  const all = await context.store.roster.listOrders();
  const order = all.find(({ id }) => id === orderId);
  if (order === undefined) return refuse('not-found');
  const { mailboxId } = order;
  const today = dateToday(context);
  const orders = all.filter((one) => one.mailboxId === mailboxId);
  const also = orders.flatMap(({ entries }) => entries.flatMap(({ personId }) => personId ?? []));
  const scene = await planScene(context, { actorId, mailboxId, ...firstDays(today), also });
  if (!scene.ok) return scene;
  const noted = { actorId, mailboxId, date: order.from };
  if (!scene.value.isManager) {
    await noteRefused(context, noted, { verb: 'roster.undo', refusal: 'not-allowed' });
    return refuse('not-allowed');
  }
  const told = [orders, orders.filter(({ id }) => id !== orderId)].flatMap((known) =>
    membersFrom(context, scene.value, { from: order.from, orders: known }),
  );
  const undone = { ...order, undoneAt: scene.value.now };
  const saved = await context.store.save({
    rosterBase: [{ mailboxId, version: scene.value.version }],
    rosterOrders: [undone],
    notices: [...new Set(told)].filter((id) => id !== actorId).map((id) => orderNotice(context, undone, id)),
    log: [rosterEntry(context, noted, { what: 'roster.orderUndone' })],
  });
  if (saved === 'conflict') return refuse('busy');
  await takeEffect(context);
  return showPlan(context, { actorId, mailboxId, from: today });
}

/** Who stands in the order of that day, were those all. */
const membersFrom = (
  context: RosterContext,
  { mailbox, loaded: { staff } }: PlanScene,
  { from, orders }: Pick<StandingOrder, 'from'> & { readonly orders: readonly StandingOrder[] },
): readonly PersonId[] =>
  standingOf(mailbox, from, { municipality: context.municipality(), orders, staff }).map(
    ({ personId }) => personId,
  );

async function takeEffect(context: RosterContext): Promise<void> {
  context.wakeOutbox();
  await context.rosterChanged();
  await context.absenceChanged();
}
