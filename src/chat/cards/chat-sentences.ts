import type { StepsIn } from '../domain/says/away-says';
import { type ChatSay } from '../domain/says/chat-cards';
import { plainSays, type PlainSay } from '../domain/says/plain-says';
import type { Contact } from '../../core/municipality';
import { recordOf } from '../../core/record-of';
import type { SayTable } from '../../core/cards/view';
import { awayNowWords, clockWords, cut, periodWords, when } from '../../core/cards/view';
import {
  capital,
  dayWords,
  freeDayWords,
  hourWords,
  listWords,
  rangeWords,
  weekdayWords,
  whenWords,
} from '../../core/texts/time-words';
import type { Instant, LocalDate } from '../../core/time';
import type { ChatWords } from '../texts/sv';
import { openedSays } from './opened-sentences';

const plain = recordOf(
  plainSays,
  (what) =>
    (_: { readonly what: PlainSay }, { texts }: ChatWords) =>
      texts.chat.plain[what],
);

type AskedBack = Extract<ChatSay, { what: 'isAway' }>['back'];

/** "Måndag 7 december", "i dag kl. 12". */
function backDay(back: AskedBack, { time }: ChatWords['texts']): string | undefined {
  if (back?.backAt !== undefined) {
    const { day, at } = back.backAt;
    return time.moment({ isToday: false, day: dayWords(day, back.today, time), clock: hourWords(at, time) });
  }
  if (back?.backOn === undefined) return undefined;
  return (back.backOn === back.today ? dayWords : weekdayWords)(back.backOn, back.today, time);
}

function backWords(back: AskedBack, texts: ChatWords['texts']): readonly string[] {
  const day = backDay(back, texts);
  return day === undefined ? [] : [texts.chat.backOn(day)];
}

function insteadWords(
  of: string,
  instead: StepsIn | undefined,
  { chat }: ChatWords['texts'],
): readonly string[] {
  if (instead === undefined) return [];
  const { rows, decides, isOfUnit, isOfCalls } = instead;
  return [
    ...(decides === undefined ? [] : [chat.stepsIn.decides(decides.name, of)]),
    ...(isOfUnit ? [chat.stepsIn.unknown(of)] : []),
    ...rows.map(({ mailbox, name }) =>
      isOfUnit
        ? chat.meanwhile(mailbox, name)
        : name === undefined
          ? chat.stepsIn.nobody(mailbox)
          : chat.ifAway.row(mailbox, name),
    ),
    ...(isOfCalls === true ? [chat.stepsIn.calls] : []),
  ];
}

export const chatSays: SayTable<ChatSay, ChatWords> = {
  ...plain,
  absencesAhead: ({ count }, { texts }) => texts.chat.absencesAhead(count),
  absences: (_, { texts }) => [texts.chat.absences],
  othersToday: ({ name }, { texts }) => texts.chat.othersToday(name),
  homeOrAwayOf: ({ name }, { texts }) => texts.chat.homeOrAwayOf(name),
  worksAtHome: ({ name }, { texts }) => texts.chat.worksAtHome(name),
  notAwayYet: ({ name }, { texts }) => texts.chat.notAwayYet(name),
  othersOnlyToday: ({ name }, { texts }) => [texts.chat.othersOnlyToday(name)],
  othersReturn: ({ name }, { texts }) => [texts.chat.othersReturn(name)],
  theirsToSay: ({ name, isSwitchboard }, { texts }) => texts.chat.theirsToSay(name, isSwitchboard),
  isNotAway: ({ name, later = [], back, asksWhy, asked, instead }, { texts }) => [
    ...texts.chat.isNotAway(
      name,
      later.map((one) => periodWords(one, texts)).join(', '),
      asked && periodWords(asked, texts),
    ),
    ...insteadWords(name, instead, texts),
    ...backWords(back, texts),
    ...whyWords(asksWhy, texts),
  ],
  isBack: ({ name, back, later, isWhether, asksWhy }, { texts }) => [
    ...texts.chat.isBack(name, backDay(back, texts) ?? '', {
      isYet: (back.backOn ?? back.today) <= back.today,
      isWhether,
      later: later.map((one) => periodWords(one, texts)).join(', '),
    }),
    ...whyWords(asksWhy, texts),
  ],
  hasNotSaid: ({ name, asksWhy, asked, instead }, { texts }) => [
    texts.chat.hasNotSaid(name, asked && periodWords(asked, texts)),
    ...insteadWords(name, instead, texts),
    ...whyWords(asksWhy, texts),
  ],
  theirs: ({ name, source }, { texts }) => texts.chat.theirs[source](name),
  isAway: ({ name, period, more = [], isNotBack, back, answering = [], asksWhy, instead }, { texts }) => [
    texts.chat.isAway(
      name,
      [period, ...more].map((one) => periodWords(one, texts)).join(', '),
      isNotBack === true,
    ),
    ...backWords(back, texts),
    ...answering.map(({ mailbox, holder }) =>
      texts.chat.meanwhile(mailbox, holder, period.clock !== undefined),
    ),
    ...insteadWords(name, instead && { ...instead, rows: [], isOfUnit: false }, texts),
    ...whyWords(asksWhy, texts),
  ],
  awayOnDay: ({ date, lastDay, unit, isPart, today, rows }, { texts }) => {
    const { shown, more } = cut(rows, texts, 30);
    const days =
      lastDay === undefined ? dayWords(date, today, texts.time) : rangeWords(date, lastDay, texts.time);
    return [
      texts.chat.awayOnDay(rows.length, days, { unit, isPart }),
      ...shown.map(({ name, period, more: others = [] }) =>
        [name, [period, ...others].map((one) => periodWords(one, texts)).join(', ')].join(' · '),
      ),
      ...more.map(({ text }) => text),
      ...(isPart === true && rows.length > 0 ? [texts.chat.awayOfThose] : []),
    ];
  },
  unitOnDay: ({ unit, date, lastDay, today, rows }, { texts }) => {
    const { shown, more } = cut(rows, texts, 30);
    const days = lastDay > date ? rangeWords(date, lastDay, texts.time) : dayWords(date, today, texts.time);
    const away = rows.filter(({ periods }) => periods.length > 0).length;
    return [
      texts.chat.unitOnDay(unit, days, { away, all: rows.length }),
      ...shown.map(({ name, periods }) =>
        [name, periods.map((one) => periodWords(one, texts)).join(', ') || texts.chat.saysNothing].join(
          ' · ',
        ),
      ),
      ...more.map(({ text }) => text),
    ];
  },
  unitAnswers: ({ name, mailboxes }, { texts }) => [
    texts.chat.unitAnswers(name),
    ...mailboxes.map(({ mailbox, holder }) => texts.chat.meanwhile(mailbox, holder, false)),
    texts.chat.awayNotTold,
  ],
  theyHave: ({ name, mailbox, canGive }, { texts }) => texts.chat.theyHave(name, mailbox, canGive),
  hasIt: ({ mailbox, isOther, name }, { texts }) =>
    name === undefined ? texts.chat.hasIt(mailbox, isOther) : texts.chat.takenSince(mailbox, name),
  swapForWhat: ({ name }, { texts }) => texts.chat.swapForWhat(name),
  workingDay: ({ date }, { texts }) => [texts.chat.workingDay(capital(weekdayWords(date, date, texts.time)))],
  notWorkingDay: ({ date, free }, { texts }) =>
    texts.chat.notWorkingDay(date && weekdayWords(date, date, texts.time), free && freeDayWords(free, texts)),
  dutyDays: ({ today, rows, isPast }, { texts }) => {
    const { shown, more } = cut(rows, texts, mostStretches);
    const words = (row: DutyRow) => (isPast ? texts.chat.had(row.name) : hasWords(row, texts));
    return [
      isPast ? texts.chat.dutyDaysThen : texts.chat.dutyDays,
      ...shown.map((row) => [stretchWords(row, today, texts), row.mailbox, words(row)].join(' · ')),
      ...more.map(({ text }) => text),
    ];
  },
  hasToday: ({ mailboxes }, { texts }) => [texts.chat.hasToday(listWords(mailboxes, texts.time))],
  ownDuty: ({ today, rows, isPast }, { texts }) => {
    const { shown, more } = cut(rows, texts, mostStretches);
    return [
      isPast === true ? texts.chat.ownDutyThen : texts.chat.ownDuty,
      ...shown.map((row) => `${stretchWords(row, today, texts)} · ${row.mailbox}`),
      ...more.map(({ text }) => text),
    ];
  },
  insteadOf: ({ today, date, lastDay }, { texts }) => [
    texts.chat.insteadOf(
      date === lastDay ? dayWords(date, today, texts.time) : rangeWords(date, lastDay, texts.time),
    ),
  ],
  ...openedSays,
  whyCard: ({ why, at, now }, words) => [
    words.texts.chat.whyCard[why],
    words.texts.chat.whySaid(when(at, now, words)),
  ],
  whyNone: ({ at, now }, words) => words.texts.chat.whyNone(when(at, now, words)),
  whyDay: ({ how, mailbox, by, date, today }, { texts }) => [
    texts.chat.whyDay[how](by),
    `${capital(dayWords(date, today, texts.time))} · ${mailbox}`,
  ],
  ifNotOpened: ({ mailbox, next, ...at }, { texts, zone }) => {
    const clock = (time: Instant) => whenWords(time, { now: time, zone }, texts.time).clock;
    return texts.chat.ifNotOpened(mailbox, next, {
      check: clock(at.check),
      substitute: clock(at.substitute),
      manager: clock(at.manager),
      close: clock(at.close),
    });
  },
  ifAway: ({ rows, decides }, { texts }) => [
    ...texts.chat.ifAway.told,
    ...rows.map(({ mailbox, name }) => texts.chat.ifAway.row(mailbox, name)),
    ...(decides === undefined ? [] : [texts.chat.ifAway.decides(decides)]),
    texts.chat.ifAway.mail,
  ],
  ifTheyAre: ({ rows, decides }, { texts: { chat, time } }) => [
    ...(decides === undefined ? [] : [chat.ifTheyAre.decides(decides.name, listWords(decides.of, time))]),
    ...(rows.length === 0 ? [] : [chat.ifTheyAre.told]),
    ...rows.map(({ mailbox, name }) =>
      name === undefined ? chat.ifTheyAre.nobody(mailbox) : chat.ifAway.row(mailbox, name),
    ),
    ...(rows.length === 0 ? [] : [chat.ifTheyAre.changed]),
  ],
  standInNamed: ({ rows, decides }, { texts: { chat } }) => [
    decides === undefined ? chat.standInNamed.onDuty : chat.standInNamed.decides(decides),
    ...rows.map(({ mailbox, name }) => chat.ifAway.row(mailbox, name)),
    chat.standInNamed.told,
  ],
  decidesFor: ({ name, mailboxes }, { texts }) =>
    texts.chat.decidesFor(name, listWords(mailboxes, texts.time)),
  version: ({ version }, { texts }) => texts.chat.version(version),
  mailArranged: ({ name, period, isArranged }, { texts }) =>
    texts.chat.mailArranged(name, periodWords(period, texts), isArranged),
  yourName: ({ name, unit }, { texts }) => [texts.chat.yourName(name, unit)],
  remindSet: ({ at, now }, words) => words.texts.chat.remindSet(when(at, now, words)),
  reminders: ({ all, now }, words) => words.texts.chat.reminders(all.map((at) => when(at, now, words))),
  remindDropped: ({ all, now }, words) =>
    words.texts.chat.remindDropped(all.map((at) => when(at, now, words))),
  reminder: ({ askedAt, now }, words) => words.texts.chat.reminder(when(askedAt, now, words)),
  greeting: ({ part, isFirst }, { texts: { chat } }) =>
    isFirst === true ? [...chat.welcome[part], chat.welcome.kept] : chat.greeting[part],
  notUnderstood: ({ part }, { texts }) => texts.chat.notUnderstood(part),
  manager: ({ name, of }, { texts }) => [texts.chat.manager(name, of)],
  noManagerOf: ({ of }, { texts }) => [texts.chat.noManagerOf(of)],
  registrar: ({ name, mailbox, onDuty }, { texts }) => {
    const away = onDuty?.out === undefined ? '' : `, ${awayNowWords(onDuty.out, texts)}`;
    const isSaid = onDuty !== undefined && (onDuty.name !== name || away !== '');
    return texts.chat.registrar(name, mailbox, isSaid ? { name: onDuty.name, away } : undefined);
  },
  mailboxManager: ({ name, mailbox }, { texts }) => [texts.chat.mailboxManager(name, mailbox)],
  personReach: ({ name, unit, mailboxes, reach }, { texts }) =>
    texts.chat.personReach(
      unit === undefined ? name : `${name} (${unit})`,
      reach !== undefined,
      mailboxes.map((mailbox) => texts.chat.unitMail(mailbox.name, mailbox.address)),
    ),
  managersKnown: ({ rows }, { texts }) =>
    texts.chat.managersKnown(rows.slice(0, mostMailboxes).map(({ mailbox, name }) => `${mailbox}: ${name}`)),
  whoAnswers: ({ mailboxes, isOneOf, more }, { texts }) =>
    texts.chat.whoAnswers(
      isOneOf,
      mailboxes.slice(0, mostMailboxes).map(({ name, address }) => `${name}: ${address}`),
      Math.max(0, mailboxes.length - mostMailboxes) + more,
    ),
  unitHas: ({ mailbox, address, manager, holder, off, orElse }, { texts }) =>
    texts.chat.unitHas(mailbox, holder?.name, {
      ...{ address, manager, orElse },
      away: off ? undefined : holder?.out && awayNowWords(holder.out, texts),
      next: off && {
        day: weekdayWords(off.next, off.next, texts.time),
        free: off.free && freeDayWords(off.free, texts),
      },
    }),
  urgent: ({ contacts, of = 'danger' }, { texts }) => texts.chat.urgent(contacts.map(contactWords), of),
  incident: ({ contact }, { texts }) => texts.chat.incident(contact?.name, contact && contactWords(contact)),
};

/** So many are named. */
const mostMailboxes = 15;
const mostStretches = 20;

const whyWords = (asksWhy: boolean | undefined, { chat }: ChatWords['texts']): readonly string[] =>
  asksWhy === true ? [chat.whyAway] : [];

type DutyRow = Extract<ChatSay, { what: 'dutyDays' }>['rows'][number];

/** "I morgon", "7–11 december". */
const stretchWords = (
  { date, lastDay, hours }: Pick<DutyRow, 'date' | 'lastDay' | 'hours'>,
  today: LocalDate,
  { time }: ChatWords['texts'],
): string => {
  const days = capital(date === lastDay ? dayWords(date, today, time) : rangeWords(date, lastDay, time));
  return hours === undefined ? days : `${days} ${clockWords(hours, time)}`;
};

/** Of some hours who is there is told, and who has it and is not. */
const hasWords = ({ name, hours, insteadOf, isReader }: DutyRow, { chat }: ChatWords['texts']): string =>
  isReader
    ? chat.youHave
    : hours !== undefined && (name === undefined || insteadOf !== undefined)
      ? chat.isThere(name, insteadOf)
      : chat.has(name);

/** "Socialjouren 0303-12 34 56". */
const contactWords = ({ name, phone, address }: Contact): string =>
  [[name, phone].filter(Boolean).join(' '), address].filter(Boolean).join(' · ');
