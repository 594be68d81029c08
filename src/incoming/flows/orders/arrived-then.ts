// Which message a line means by when it came: "6:59-mejlet", "den i söndags", also where no word may be searched (F3).

import { findRuns } from '../../../chat/domain/days/find-runs';
import { readDays } from '../../../chat/domain/days/read-days';
import { clean, tokensOf } from '../../../chat/domain/reading/tokens';
import { dateToday } from '../../../core/context';
import { dateOf, timeOf, type LocalDate } from '../../../core/time';
import type { OwnMailbox } from '../../../roster/flows/own-mailboxes';
import type { IncomingContext } from '../../context';
import type { IncomingMessage } from '../../domain/incoming';
import type { Meant } from './described';

interface Among {
  readonly own: readonly OwnMailbox[];
  readonly answers: readonly IncomingMessage[];
}

const clock =
  /(?<![\d:.-])(?<!(?:senast|innan|före|before|by|från)(?: kl\.?)? )(?<hour>[01]?\d|2[0-3])[.:](?<minute>[0-5]\d)(?![\d:.-]\d)/giu;

/** Where it says when the message came, the minute is no day of an answer: "den 6.12 i morse". */
export const withoutClock = (line: string): string => line.replace(clock, ' ');

/** "6:59-mejlet", "det från söndag 10.40": what came at that minute. */
export async function arrivedThen(
  context: IncomingContext,
  line: string,
  among: Among,
): Promise<Meant | undefined> {
  const times = [...line.matchAll(clock)].map(({ groups }) =>
    [groups?.['hour']?.padStart(2, '0'), groups?.['minute']].join(':'),
  );
  if (times.length === 0) return undefined;
  const { zone } = context.municipality().calendar;
  const all = await openOf(context, among);
  const found = all.filter((message) => times.includes(timeOf(message.arrivedAt, zone)));
  const days = daysIn(line, dateToday(context));
  const then = found.filter((message) => days.includes(dateOf(message.arrivedAt, zone)));
  const messages = then.length > 0 ? then : found;
  return messages.length > 0 ? { messages, isSome: false, isCut: false, isOfMinute: true } : undefined;
}

/** "Den i söndags", "det som kom i går": what came that day, or nothing; undefined where no such day is named. */
export async function arrivedOn(
  context: IncomingContext,
  line: string,
  among: Among,
): Promise<Meant | undefined> {
  const days = arrivalDays(line, dateToday(context));
  if (days.length === 0) return undefined;
  const { zone } = context.municipality().calendar;
  const all = await openOf(context, among);
  const messages = all.filter(({ arrivedAt }) => days.includes(dateOf(arrivedAt, zone)));
  return { messages, isSome: false, isCut: false, isOfDay: true };
}

async function openOf(
  context: IncomingContext,
  { own, answers }: Among,
): Promise<readonly IncomingMessage[]> {
  const mailboxes = own.map(({ mailbox }) => mailbox.id);
  const slice = { from: 0, most: mostLooked };
  const open =
    mailboxes.length === 0 ? [] : await context.store.incoming.list({ mailboxes, isPlain: true }, slice);
  return [...new Map([...answers, ...open].map((message) => [message.id, message])).values()];
}
const mostLooked = 200;

/** As of what has been. */
const daysIn = (line: string, today: LocalDate): readonly (LocalDate | undefined)[] =>
  findRuns(tokensOf(clean(line))).map(
    (run) => readDays([run], { today, minutes: 0, isBack: true, isArriving: false }).from,
  );

/** Of what is pointed at or named, when it came: "den i söndags" has been, and "den från måndag" is of the last one. */
function arrivalDays(line: string, today: LocalDate): readonly LocalDate[] {
  const tokens = tokensOf(clean(line));
  const words = tokens.map(({ word }) => word);
  return findRuns(tokens).flatMap((run) => {
    const leads = words.slice(run.from, run.to).map((_, at) => words.slice(0, run.from + at).join(' '));
    const [then, ahead] = [true, false].map(
      (isBack) => readDays([run], { today, minutes: 0, isBack, isArriving: false }).from,
    );
    const isOfArrival = leads.some((lead) => came.test(lead));
    const isPast = ahead !== undefined && ahead < today && leads.some((lead) => thing.test(lead));
    return then !== undefined && (isOfArrival || isPast) ? [then] : [];
  });
}
const named = '(?:^| )(?:den|det|dem|dom|that|one|mail|email|message|\\p{L}{3,}(?:en|et|an))';
const came = new RegExp(
  `${named}(?: (?:som|which|that))?(?: (?:fran|from)| (?:kom|inkom|kommit|came|arrived)(?: in)?)(?: (?:i|pa|on|den))*$`,
  'u',
);
const thing = new RegExp(`${named}(?: (?:i|pa|on))*$`, 'u');
