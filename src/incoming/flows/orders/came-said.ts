// "Har det kommit nåt medan jag åt?": what came since then; "hur många är besvarade": of the days that were just listed (F3, F4).

import type { AnsweredFirst, HeardLine } from '../../../chat/domain/acts/heard-line';
import { sentence } from '../../../core/card-facts';
import { dateToday } from '../../../core/context';
import type { PersonId } from '../../../core/ids';
import { bareWords } from '../../../core/plain-words';
import {
  atLocal,
  dateOf,
  localTime,
  minutesBetween,
  plusDays,
  plusMinutes,
  startOfDay,
} from '../../../core/time';
import type { Instant, LocalDate } from '../../../core/time';
import type { Person } from '../../../people/domain/person';
import { ownMailboxes, type OwnMailbox } from '../../../roster/flows/own-mailboxes';
import type { IncomingContext } from '../../context';
import { cameAsked, type CameAsked } from '../../domain/came-asked';
import type { IncomingMessage } from '../../domain/incoming';
import { spanOf } from '../lists/find-messages';
import { lookFirst } from '../lists/look-first';
import type { Answer } from './order-cards';
import { listThem } from './order-lists';
import { daysListed } from './shown-last';

interface Reader {
  readonly readerId: PersonId;
  readonly own: readonly OwnMailbox[];
}

export async function answerCame(
  context: IncomingContext,
  { id: readerId }: Person,
  { text, understood, since }: HeardLine,
): Promise<AnsweredFirst<Answer> | undefined> {
  const asked = understood.changes ? undefined : cameAsked(bareWords(text));
  if (asked === undefined) return undefined;
  const own = await ownMailboxes(context, readerId);
  if (own.length === 0) return undefined;
  await lookFirst(context, own);
  const reader = { readerId, own };
  const cards =
    asked.of === 'since'
      ? await cameSince(context, reader, sinceWhen(context, asked, since))
      : await howManyAnswered(context, reader, { isNot: asked.isNot, days: understood });
  return { act: 'message.find', cards };
}

/** When they wrote last today, where that is a while ago; lunch is from eleven, and nothing else that is not said is known. */
function sinceWhen(
  context: IncomingContext,
  asked: Extract<CameAsked, { of: 'since' }>,
  wroteAt: Instant | undefined,
): Instant {
  const now = context.clock.now();
  const { zone } = context.municipality().calendar;
  const today = dateOf(now, zone);
  if (asked.while === 'hour') return plusMinutes(now, -60);
  const said = asked.clock === undefined ? undefined : atLocal(today, localTime(asked.clock), zone);
  if (said !== undefined && said < now) return said;
  const isLast =
    wroteAt !== undefined && dateOf(wroteAt, zone) === today && minutesBetween(wroteAt, now) >= leastMinutes;
  if (isLast) return wroteAt;
  const eleven = atLocal(today, lunch, zone);
  return asked.while === 'lunch' && eleven < now ? eleven : startOfDay(today, zone);
}
const leastMinutes = 5;
const lunch = localTime('11:00');

const mostListed = 200;

async function listOf(
  { store }: IncomingContext,
  { own }: Reader,
  span: { readonly from: Instant; readonly to: Instant } | undefined,
): Promise<readonly IncomingMessage[]> {
  const mailboxes = own.map(({ mailbox }) => mailbox.id);
  const filter = { mailboxes, span, withClosed: true, isPlain: true, isLatestFirst: true };
  return store.incoming.list(filter, { from: 0, most: mostListed });
}

async function cameSince(
  context: IncomingContext,
  reader: Reader,
  from: Instant,
): Promise<readonly Answer[]> {
  const now = context.clock.now();
  const found = await listOf(context, reader, { from, to: plusMinutes(now, 1) });
  if (found.length > 0) await listAll(context, reader, found);
  return [sentence({ what: 'cameSince', count: found.length, since: from, now })];
}

interface Counting {
  readonly isNot: boolean;
  readonly days: { readonly from: LocalDate | undefined; readonly until: LocalDate | undefined };
}

/** Of the days that are said, else that were listed last, else of the last seven. */
async function howManyAnswered(
  context: IncomingContext,
  reader: Reader,
  { isNot, days }: Counting,
): Promise<readonly Answer[]> {
  const today = dateToday(context);
  const said = days.from === undefined ? undefined : { from: days.from, until: days.until ?? days.from };
  const { from, until } = said ??
    (await daysListed(context, reader.readerId)) ?? { from: plusDays(today, -6), until: today };
  const all = await listOf(context, reader, spanOf(context, { from, until }));
  const answered = all.filter(({ answer }) => answer.state === 'answered' || answer.state === 'filed');
  const left = all.filter(({ answer }) => !['answered', 'filed', 'notNeeded'].includes(answer.state));
  const found = isNot ? left : answered;
  if (found.length > 0) await listAll(context, reader, found);
  return [
    sentence({
      what: 'cameAnswered',
      isNot,
      count: found.length,
      of: all.length,
      from,
      until,
      now: context.clock.now(),
    }),
  ];
}

const listAll = (context: IncomingContext, reader: Reader, found: readonly IncomingMessage[]) =>
  listThem(context, {
    meant: { messages: found, isSome: false, isCut: false },
    found,
    ordering: reader,
    isStanding: true,
  });
