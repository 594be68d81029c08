// "vad är försenat" and "vilka meddelanden har Erik": what is late in one's mailboxes or with oneself, and what somebody is to
// answer of them; each row with its button (F3, F4). An open one names who has it, and nobody's are counted.

import type { ChatSay } from '../../../chat/domain/says/chat-cards';
import type { Saying } from '../../../chat/domain/acts/saying';
import { refused, sentence, type CoreSay, type SentenceCard } from '../../../core/card-facts';
import { ownMailboxes, type OwnMailbox } from '../../../roster/flows/own-mailboxes';
import { nameIn } from '../../../people/flows/load-staff';
import { dateToday } from '../../../core/context';
import type { MailboxId, PersonId } from '../../../core/ids';
import type { DutyMailbox } from '../../../core/municipality';
import { folded } from '../../../core/plain-words';
import type { Notice } from '../../../core/notice';
import type { Of as NoticeOf } from '../../../core/members';
import type { IncomingContext } from '../../context';
import { firstDueFirst, isOverdue } from '../../domain/answering/assignment-times';
import { appointedStates, assignedStates, type IncomingMessage } from '../../domain/incoming';
import type { OrderSay } from '../../domain/ordered';
import type { ManyOutcome, OverdueCard, OverdueRow } from '../../domain/shown/list-cards';
import { overdueMatter, type MessageNotices } from '../../domain/shown/message-notices';
import { kindOf } from '../../domain/arrival/tracks';
import { lateBefore } from '../../domain/standing';
import type { LiveCard } from '../../store/incoming-store';
import { isReplaced, keepShown } from './keep-shown';
import { lookFirst } from './look-first';
import { showOwnAnswers } from './own-answers';
import { staffOf } from '../message/not-there';
import { answersAs } from '../message/responders';
import { sayAtOnce } from './say-at-once';
import { overdueCard, overdueMessages, overdueRows } from '../told/tell-overdue';

type OverdueNotice = Notice<NoticeOf<MessageNotices, 'kind', 'overdue'>>;

/** One person, or all that have something to answer; undefined: what is late. */
type Of = PersonId | 'all' | undefined;
const ofWhom = ({ responderId, isOfAll }: OverdueNotice['content']): Of => (isOfAll ? 'all' : responderId);

const live = (of: Of): LiveCard['kind'] => (of === undefined ? 'late' : `of/${of}`);

/** "vad är försenat": also where nothing is; "i ks": of that one, where the writer has it. */
export async function showLate(
  context: IncomingContext,
  readerId: PersonId,
  saying: Pick<Saying, 'mailbox' | 'text'>,
): Promise<readonly SentenceCard<OrderSay>[]> {
  const all = await ownMailboxes(context, readerId);
  const own = all.map(({ mailbox }) => mailbox);
  await lookFirst(context, all);
  const mailboxId = namedOf(own, saying);
  const kind = kindSaid(saying.text);
  const late = kind ? await lateOf(context, { own: all, readerId, isOne: false }) : [];
  if (kind && !late.some((message) => kindOf(message) === kind))
    return [sentence({ what: 'noneLate', kind })];
  const mailboxes = own.map(({ id }) => id);
  await sayList(context, { readerId, of: undefined, mailboxes, mailboxId, kind });
  return [];
}

/** "Hur många begäranden är för sena?" */
const kindSaid = (text: string): OverdueNotice['content']['ofKind'] =>
  /(?<!\p{L})begär(?:an|anden)|requests?(?!\p{L})/iu.test(text)
    ? 'request'
    : /överklag|appeal/iu.test(text)
      ? 'appeal'
      : undefined;

/** "I kommun" may be the mailbox that is called so, where it is the writer's. */
export function namedOf(
  own: readonly DutyMailbox[],
  { mailbox, text }: Pick<Saying, 'mailbox' | 'text'>,
): MailboxId | undefined {
  const words = folded(text).split(/[^\p{L}\d]+/u);
  const named = own.filter(({ id }) => id === mailbox || words.includes(id));
  return named.length === 1 ? named[0]?.id : undefined;
}

/** "Vem väntar vi på svar från?" */
const ofAnybody = /(?<!\p{L})(?:vem|vilka|who|which)(?!\p{L})/iu;
const ofSomebody = /(?<!\p{L})(?:han|hon|hen|honom|henne|dem|dom|he|she|him|her|them)(?!\p{L})/iu;

/** "vilka meddelanden har Erik": for those who have a mailbox, of theirs alone; one's own for everybody. */
export async function showAnswersOf(
  context: IncomingContext,
  readerId: PersonId,
  { person, text, flaw }: Pick<Saying, 'person' | 'text' | 'flaw'>,
): Promise<readonly SentenceCard<CoreSay | ChatSay>[]> {
  const found = await context.store.people.findNamed(person);
  if (found?.id === readerId) {
    await showOwnAnswers(context, readerId);
    return [];
  }
  const own = await ownMailboxes(context, readerId);
  if (own.length === 0) return [refused('not-allowed')];
  const isOfAll = flaw === undefined && ofAnybody.test(text) && !ofSomebody.test(text);
  const of = found?.id ?? (isOfAll ? 'all' : undefined);
  if (of === undefined) return [sentence({ what: 'whoIsMeant' })];
  await sayList(context, { readerId, of, mailboxes: own.map(({ mailbox }) => mailbox.id) });
  return [];
}

interface Asked {
  readonly readerId: PersonId;
  readonly of: Of;
  readonly mailboxes: readonly MailboxId[];
  readonly mailboxId?: MailboxId | undefined;
  readonly kind?: OverdueNotice['content']['ofKind'];
}

const sayList = (context: IncomingContext, { readerId, of, mailboxes, mailboxId, kind }: Asked) =>
  sayAtOnce(context, {
    receiverId: readerId,
    content: {
      ...{ kind: 'overdue', isAsked: true },
      ...(mailboxId && { mailboxId }),
      ...(kind && { ofKind: kind }),
      ...(of === 'all' ? { isOfAll: true } : of && { responderId: of }),
    },
    live: { kind: live(of), mailboxes },
    matter: overdueMatter(of),
  });

/** What is late, as it was asked for or told to a manager. */
export const lateList = (
  context: IncomingContext,
  notice: OverdueNotice,
  outcome: ManyOutcome = {},
): Promise<OverdueCard> =>
  notice.content.isAsked === true
    ? askedCard(context, notice, outcome)
    : overdueCard(context, notice, outcome);

/** As it is now; one line where a newer list has taken its place. */
async function askedCard(
  context: IncomingContext,
  { id: noticeId, receiverId: readerId, content }: OverdueNotice,
  outcome: ManyOutcome,
): Promise<OverdueCard> {
  const of = ofWhom(content);
  const { responderId } = content;
  const about = of === undefined ? 'asked' : of === 'all' ? 'all' : 'of';
  const card = { card: 'overdue', about, noticeId, now: context.clock.now(), late: [] } as const;
  const kind = live(of);
  if (await isReplaced(context, { noticeId, readerId, kind })) return { ...card, rows: [], isReplaced: true };
  const all = await ownMailboxes(context, readerId);
  const isOne = all.some(({ mailbox }) => mailbox.id === content.mailboxId);
  const own = isOne ? all.filter(({ mailbox }) => mailbox.id === content.mailboxId) : all;
  const found =
    of === undefined ? await lateOf(context, { own, readerId, isOne }) : await openOf(context, own, of);
  const ofKind = found.filter((message) => kindOf(message) === content.ofKind);
  const messages = ofKind.length > 0 ? ofKind : found;
  const mailboxes = messages.map(({ mailboxId }) => mailboxId);
  await keepShown(context, { noticeId, readerId, kind }, mailboxes);
  const rows = await overdueRows(context, messages, readerId);
  const decides = decidedBy(own);
  return {
    ...card,
    ...outcome,
    name: nameIn(await staffOf(context, [responderId]), responderId),
    late: of === undefined && ofKind.length === 0 ? await unregistered(context, own) : [],
    rows: rows.map((row, at) => asRow(row, messages[at], decides)),
  };
}

interface Listing {
  readonly own: readonly OwnMailbox[];
  readonly readerId: PersonId;
  /** One mailbox was asked for. */
  readonly isOne: boolean;
}

/** Of the reader's mailboxes, and what they are to answer themselves wherever it came. */
async function lateOf(context: IncomingContext, { own, readerId, isOne }: Listing) {
  const today = dateToday(context);
  const mailboxes = new Set(own.map(({ mailbox }) => mailbox.id));
  const theirs = await answersAs(context, readerId);
  const isTheirs = ({ answer: { responderId } }: IncomingMessage) =>
    responderId !== undefined && theirs.has(responderId);
  return (await overdueMessages(context)).filter(
    (message) =>
      mailboxes.has(message.mailboxId) || (!isOne && isOverdue(message, today) && isTheirs(message)),
  );
}

/** What they have to answer or to save, and what they are proposed for; of everybody what they have to answer. First what is due first. */
async function openOf(context: IncomingContext, own: readonly OwnMailbox[], of: NonNullable<Of>) {
  const mailboxes = new Set(own.map(({ mailbox }) => mailbox.id));
  const theirs = of === 'all' ? undefined : await answersAs(context, of);
  const all = await context.store.incoming.listByAnswer(
    theirs ? [...assignedStates, 'answered'] : appointedStates,
  );
  return all
    .filter(
      ({ mailboxId, answer: { responderId } }) =>
        mailboxes.has(mailboxId) && responderId && theirs?.has(responderId) !== false,
    )
    .toSorted(firstDueFirst);
}

/** How many are not registered in time, by mailbox: by the registrar's time, who has the list. */
async function unregistered(context: IncomingContext, own: readonly OwnMailbox[]) {
  const { calendar } = context.municipality();
  const late = await context.store.incoming.listLate(lateBefore(context.clock.now(), calendar));
  return own.flatMap(({ mailbox }) => {
    const ones = late.get(mailbox.id);
    return ones ? [{ mailbox: mailbox.name, count: ones.count, oldestAt: ones.oldestAt }] : [];
  });
}

const decidedBy = (own: readonly OwnMailbox[]): ReadonlySet<MailboxId> =>
  new Set(own.filter(({ parts }) => parts.includes('manager')).map(({ mailbox }) => mailbox.id));

/** A proposal is ticked by whoever decides about it; to others it is a row that says that it waits. */
const asRow = (
  row: OverdueRow,
  message: IncomingMessage | undefined,
  decides: ReadonlySet<MailboxId>,
): OverdueRow =>
  row.proposedAt === undefined || (message !== undefined && decides.has(message.mailboxId))
    ? row
    : { ...row, proposedAt: undefined, isProposed: true };
