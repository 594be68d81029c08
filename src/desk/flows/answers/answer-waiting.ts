// "Vad väntar på mig", "vad får jag göra när Carin är borta": what the work page's "I dag" has for the reader, in the chat (F1–F4).

import type { ChatSay } from '../../../chat/domain/says/chat-cards';
import type { Saying } from '../../../chat/domain/acts/saying';
import { sentence, type SentenceCard } from '../../../core/card-facts';
import type { MailboxId } from '../../../core/ids';
import { mailboxesOf } from '../../../core/municipality';
import { startOfDay } from '../../../core/time';
import { showInbox } from '../../../incoming/flows/lists/show-inbox';
import { showProposals } from '../../../incoming/flows/told/tell-proposals';
import type { Person } from '../../../people/domain/person';
import { findStandIn } from '../../../roster/flows/acting-manager';
import { givenNow } from '../../../roster/flows/given-now';
import type { DeskContext } from '../../context';
import type { DutyOverviewCard } from '../../domain/desk-cards';
import type { Task } from '../../domain/tasks';
import { showOverview } from '../shown/show-overview';
import { showToday } from '../shown/show-today';

type Answer = DutyOverviewCard | SentenceCard<ChatSay>;

/** Undefined where what the line is understood as shows all of it. */
export async function answerWaiting(
  context: DeskContext,
  reader: Person,
  saying: Saying,
): Promise<readonly Answer[] | undefined> {
  const { tasks } = await showToday(context, reader);
  const stands = await inWhosePlace(context, reader, saying);
  const own = await theirs(context, reader);
  if (stands === undefined && isOneList(saying, tasks, own.length > 0)) return undefined;
  if (saying.act === 'inbox' && tasks.some(({ kind }) => listed.inbox?.has(kind) === true))
    await showInbox(context, reader.id);
  const isDeciding = stands !== undefined || tasks.some(({ kind }) => kind === 'decision');
  const isShown = isDeciding && (await showProposals(context, reader.id, { isToRead: true }));
  const said = stands ? [sentence(stands)] : [];
  // What waits for their decision is on that card, and is not said twice.
  const waits = isShown ? tasks.filter(({ kind }) => kind !== 'decision') : tasks;
  if (isShown && waits.length === 0) return said;
  const overview = await showOverview(context, reader, own);
  return [...said, { ...overview, waits }];
}

/** What the list of messages says, or that of what the reader is to answer. */
const listed: Partial<Readonly<Record<Saying['act'], ReadonlySet<Task['kind']>>>> = {
  inbox: new Set<Task['kind']>(['request', 'appeal', 'handOver', 'gone', 'late', 'register']),
  'answers.mine': new Set<Task['kind']>(['answer', 'file']),
};

const isOneList = ({ act }: Saying, tasks: readonly Task[], hasMailbox: boolean): boolean => {
  const kinds = hasMailbox || act !== 'inbox' ? listed[act] : listed['answers.mine'];
  const isAny = tasks.length > 0 || !hasMailbox;
  return isAny && kinds !== undefined && tasks.every(({ kind }) => kinds.has(kind));
};

async function theirs(context: DeskContext, { id, upn }: Person): Promise<readonly MailboxId[]> {
  const own = mailboxesOf(context.municipality(), upn).map((mailbox) => mailbox.id);
  const given = [...(await givenNow(context))].flatMap(([mailbox, people]) =>
    people.includes(id) ? [mailbox] : [],
  );
  return [...new Set([...own, ...given])];
}

/** Of whom is named, where the reader decides while they are away. */
async function inWhosePlace(
  context: DeskContext,
  reader: Person,
  { person, from }: Saying,
): Promise<ChatSay | undefined> {
  const { mailboxes, calendar } = context.municipality();
  const led = mailboxes.filter(({ manager }) => person !== undefined && manager === person);
  const manager = led.length === 0 ? undefined : await context.store.people.findNamed(person);
  if (manager === undefined || manager.id === reader.id) return undefined;
  const now = context.clock.now();
  const start = from && startOfDay(from, calendar.zone);
  const then = await findStandIn(context, manager.id, start && start > now ? start : now);
  if (then !== reader.id) return undefined;
  return { what: 'decidesFor', name: manager.name, mailboxes: led.map(({ name }) => name) };
}
