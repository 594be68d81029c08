// A responder who is away: the registrar sees their open assignments on the first working day (F4).

import type { PersonId } from '../../../core/ids';
import { newNotice } from '../../../core/new-notice';
import type { NewNotice, Notice } from '../../../core/notice';
import type { Of } from '../../../core/members';
import { findMailbox } from '../../../core/municipality';
import { compare } from '../../../core/time';
import { covers } from '../../../people/domain/absence';
import { isPartOfDay } from '../../../people/domain/part-of-day';
import { loadStaff, nameIn, peopleNamed, type Staff } from '../../../people/flows/load-staff';
import { managersOf } from '../../../roster/flows/mailbox-staff';
import type { IncomingContext } from '../../context';
import type { LiveCard } from '../../store/incoming-store';
import { appointedStates, isAppointed, type IncomingMessage } from '../../domain/incoming';
import type { ManyOutcome, OverdueCard } from '../../domain/shown/list-cards';
import type { MessageNotice, MessageNotices } from '../../domain/shown/message-notices';
import { withFunctions } from '../../../roster/flows/load-roster';
import { ownMailboxes } from '../../../roster/flows/own-mailboxes';
import type { WhoIsThere } from '../../../roster/flows/who-is-there';
import { likelyResponders } from '../message/answer-card';
import { givesAtOnce, sceneOf } from '../message/message-scene';
import { respondersOf } from '../message/responders';
import { overdueRows } from './tell-overdue';

type AwayNotice = Notice<Of<MessageNotices, 'kind', 'responderAway'>>;

/** Once for an absence and whoever looks after the mailbox; each message whose answer somebody waits for is left out. */
export function awayNotices(
  context: IncomingContext,
  messages: readonly IncomingMessage[],
  looksAfter: LooksAfter,
): { readonly notices: readonly NewNotice<MessageNotice>[]; readonly liveCards: readonly LiveCard[] } {
  const found = new Map<string, { readonly notice: NewNotice<MessageNotice>; readonly live: LiveCard }>();
  for (const message of messages.filter(isOpen)) {
    const { responderId } = message.answer;
    const absence = responderId && whyAway(context, responderId, looksAfter.staff);
    if (!absence) continue;
    for (const receiverId of registrarsAmong(context, message, looksAfter)) {
      const key = `responderAway/${responderId}/${absence}/${receiverId}`;
      const notice =
        found.get(key)?.notice ??
        newNotice(context, { key, receiverId, content: { kind: 'responderAway', responderId } });
      const mailboxes = new Set([...(found.get(key)?.live.mailboxes ?? []), message.mailboxId]);
      const live = { personId: receiverId, kind: `away/${responderId}`, noticeId: notice.id } as const;
      found.set(key, { notice, live: { ...live, mailboxes: [...mailboxes] } });
    }
  }
  const all = [...found.values()];
  return { notices: all.map(({ notice }) => notice), liveCards: all.map(({ live }) => live) };
}

const isOpen = (message: IncomingMessage) => isAppointed(message) && message.answer.isWaitedFor !== true;

/**
 * What tells this absence from another; a weekday off is none, and somebody who has left is not coming back. Of a
 * function somebody else answers, until the last of them is away.
 */
export function whyAway(context: IncomingContext, id: PersonId, staff: Staff): string | undefined {
  const { calendar } = context.municipality();
  const now = context.clock.now();
  const all = respondersOf(context.municipality(), staff, id);
  const there = all.filter((one) => staff.byId.get(one)?.isActive === true);
  if (there.length === 0) return 'left';
  const reasons = there.map((one) =>
    staff.absences.find(
      (absence) => absence.personId === one && covers(absence, now) && !isPartOfDay(absence, calendar),
    ),
  );
  const absences = reasons.filter((absence) => absence !== undefined);
  if (absences.length < there.length) return undefined;
  return absences.toSorted((a, b) => compare(b.from, a.from))[0]?.id;
}

export interface LooksAfter {
  readonly staff: Staff;
  readonly there: WhoIsThere;
}

/**
 * Who looks after the message's mailbox at this hour: who proposed it if the mailbox can be theirs, else who has it, of a
 * function each who is there; nobody is: the manager.
 */
export function registrarsAmong(
  context: IncomingContext,
  { mailboxId, answer }: IncomingMessage,
  { there }: LooksAfter,
): readonly PersonId[] {
  const mailbox = findMailbox(context.municipality(), mailboxId);
  if (mailbox === undefined) return [];
  const { order, people } = there.of(mailbox);
  const proposer = order.find((id) => id === answer.proposedById && there.isThere(id));
  return proposer === undefined ? people : [proposer];
}

/** Their open assignments in the mailboxes that the reader looks after. */
export async function awayCard(
  context: IncomingContext,
  { id: noticeId, receiverId, content: { responderId } }: AwayNotice,
  outcome: ManyOutcome = {},
): Promise<OverdueCard> {
  const now = context.clock.now();
  const municipality = context.municipality();
  const upns = peopleNamed(municipality, municipality.mailboxes);
  const staff = await loadStaff(context, now, { upns, ids: [responderId] });
  const appointed = await context.store.incoming.listByAnswer(appointedStates);
  const own = new Set((await ownMailboxes(context, receiverId)).map(({ mailbox }) => mailbox.id));
  const theirs = appointed.filter(
    (message) =>
      message.answer.responderId === responderId && isAppointed(message) && own.has(message.mailboxId),
  );
  const messages = theirs.filter(isOpen);
  const isBack = whyAway(context, responderId, staff) === undefined;
  const [first] = messages;
  const scene = first && !isBack ? await sceneOf(context, first) : undefined;
  return {
    card: 'overdue',
    about: 'away',
    name: nameIn(withFunctions(staff, municipality), responderId),
    isBack,
    waitedFor: theirs.length - messages.length,
    noticeId,
    now,
    ...outcome,
    late: [],
    likely: scene ? await likelyResponders(context, scene) : [],
    rows: await awayRows(context, messages, { staff, readerId: receiverId }),
  };
}

async function awayRows(
  context: IncomingContext,
  messages: readonly IncomingMessage[],
  by: { readonly staff: Staff; readonly readerId: PersonId },
): Promise<OverdueCard['rows']> {
  const municipality = context.municipality();
  const atOnce = messages.filter((message) => {
    const mailbox = findMailbox(municipality, message.mailboxId);
    const managers = mailbox ? managersOf(mailbox, municipality, by.staff) : [];
    return givesAtOnce({ message, managers }, by.readerId);
  });
  const ids = new Set(atOnce.map(({ id }) => id));
  const rows = await overdueRows(context, messages, by.readerId);
  return rows.map((row) => ({ ...row, isGivenAtOnce: ids.has(row.id) }));
}

/** Still away, and something is left to be decided. */
export async function isAwayTrue(context: IncomingContext, notice: AwayNotice): Promise<boolean> {
  const card = await awayCard(context, notice);
  return card.rows.length > 0 && card.isBack === false;
}
