// Standing orders that were decided in Brevvakt and so are not the file's, and whose records the mailboxes hold (F2).

import { stringify } from 'yaml';
import type { DutyMailbox, Municipality, RosterEntry } from '../../src/core/municipality';
import { byMailbox } from '../../src/core/by-mailbox';
import { dateOf, instant, type LocalDate } from '../../src/core/time';
import type { OpenedStore } from '../../src/app/open-store';
import { orderOn, type StandingOrder } from '../../src/roster/domain/standing-order';
import { entriesOf } from '../../src/roster/flows/mailbox-staff';
import { ok, warn, type DoctorContext, type Finding } from './finding';

interface Dated {
  readonly mailbox: DutyMailbox;
  /** Undefined: the file's own. */
  readonly from: LocalDate | undefined;
  readonly roster: readonly RosterEntry[];
}

type Rosters = Pick<OpenedStore, 'roster' | 'people'>;

/** For each mailbox the order in force on that day, then those to come. */
async function datedOrders(
  municipality: Municipality,
  { roster, people }: Rosters,
  today: LocalDate,
): Promise<readonly Dated[]> {
  const orders = byMailbox(await roster.listOrders());
  const byId = new Map((await people.list()).map((person) => [person.id, person]));
  const toDated = (mailbox: DutyMailbox, order: StandingOrder): Dated => ({
    mailbox,
    from: order.from,
    roster: entriesOf(order, municipality, { byId }),
  });
  return municipality.mailboxes.flatMap((mailbox) => {
    const own = orders.get(mailbox.id) ?? [];
    const now = orderOn(own, today);
    const first: Dated = now ? toDated(mailbox, now) : { mailbox, from: undefined, roster: mailbox.roster };
    return [first, ...own.filter(({ from }) => from > today).map((order) => toDated(mailbox, order))];
  });
}

const todayIn = ({ calendar }: Municipality, millis: number): LocalDate =>
  dateOf(instant(millis), calendar.zone);

/** In the file's form, each with the day from which it holds. */
export async function rosterText(
  municipality: Municipality,
  store: Rosters,
  millis: number,
): Promise<string> {
  const dated = await datedOrders(municipality, store, todayIn(municipality, millis));
  return dated
    .map(({ mailbox: { id }, from, roster }) => {
      const since = from === undefined ? 'as in the file' : `from ${from}, decided in Brevvakt`;
      return `# ${id}: ${since}\n${stringify([{ id, roster: entriesInFile(roster) }], { flowCollectionPadding: true })}`;
    })
    .join('\n');
}

/** A function stands once for all of its people. */
function entriesInFile(roster: readonly RosterEntry[]): readonly unknown[] {
  const seen = new Set<string>();
  return roster.flatMap(({ person, days, rotation, functionId }): readonly unknown[] => {
    if (functionId !== undefined && seen.has(functionId)) return [];
    if (functionId !== undefined) seen.add(functionId);
    const inTurn = { ...(days && { days }), ...(rotation && { rotation }) };
    if (functionId !== undefined) return [{ function: functionId, ...inTurn }];
    return Object.keys(inTurn).length === 0 ? [person] : [{ person, ...inTurn }];
  });
}

export async function checkRosters({ municipality, store, now }: DoctorContext): Promise<readonly Finding[]> {
  return [
    ...authorityFindings(municipality),
    ...(store ? await orderFindings(municipality, store, now()) : []),
  ];
}

function authorityFindings({ mailboxes }: Municipality): readonly Finding[] {
  const without = mailboxes.filter(({ authority }) => authority === undefined);
  const remedy = 'Name each mailbox’s authority in the file (mailboxes.authority), if there is more than one';
  if (without.length === 0 || mailboxes.length === 1) return [];
  if (without.length === mailboxes.length)
    return [
      warn('authority', undefined, { words: 'no mailbox names its authority: all count as one', remedy }),
    ];
  const words = 'names no authority: it belongs with the others that name none';
  return without.map(({ id }) => warn('authority', id, { words, remedy }));
}

async function orderFindings(
  municipality: Municipality,
  store: Rosters,
  millis: number,
): Promise<readonly Finding[]> {
  const dated = await datedOrders(municipality, store, todayIn(municipality, millis));
  return dated.flatMap(({ mailbox: { id }, from }) =>
    from === undefined
      ? []
      : [
          ok(
            'roster',
            id,
            `its order holds from ${from} and was decided in Brevvakt, not in the file; npm run doctor -- --roster prints it`,
          ),
        ],
  );
}
