import { capital, dayWords, hourWords, rangeWords, weekdayWords } from '../../core/texts/time-words';
import type { LocalDate } from '../../core/time';
import type { AwayList, AwayPerson } from '../domain/away-list';
import type { AbsenceCard } from '../domain/delegation-cards';
import { daysOffView, offWords } from '../../roster/cards/days-off-view';
import type { DaysOffCard } from '../../roster/domain/roster-cards';
import type { AbsenceWords } from '../texts/sv';
import { absenceView } from './absence-view';
import { mailView } from './mail-view';
import { noteForms, type AwayWords } from './note-away-view';
import { spanSeenFrom } from './note-view';

/** Who is away in the reader's words; never why. */
export function awayView(list: AwayList, words: AwayWords) {
  const { texts } = words;
  const { today, from, lastDay, whose, people } = list;
  const { page } = texts.absence;
  return {
    ...{ today, from, lastDay, hasOthers: whose !== 'own' },
    title: whose === 'own' ? page.ownTitle : page.title(rangeWords(from, lastDay, texts.time)),
    says: `${page.of[whose]} ${page.noReason}`,
    silent: !list.isSilent ? undefined : whose === 'switchboard' ? page.silent.name : page.silent.led,
    count: saidOf(list, texts),
    units: list.units,
    forms: noteForms(list, words),
    own: list.own.map((card) => (card.card === 'daysOff' ? freeView(card, words) : ownView(card, words))),
    noted: list.noted.map((card) => ownView(card, words)),
    mail: list.mail.map((card) => mailView(card, words)),
    hasMail: people.some(({ isArranged }) => isArranged !== undefined),
    people: people.map((person) => personView(person, list, texts)),
  };
}

/** Of how many it is told, or that nobody is away. */
function saidOf(list: AwayList, texts: AbsenceWords['texts']): string {
  const { whose, isAny, isSilent, notAway, total, own } = list;
  const { page } = texts.absence;
  if (whose === 'own') return own.length === 0 ? page.nothingNoted : '';
  if (isSilent && notAway?.length === 0) return '';
  if (notAway) return page.notAway(notAway);
  return total === 0 ? page.nobody[isAny ? 'meant' : whose] : countWords(list, texts);
}

/** Of several days some may be away on others than today. */
function countWords({ today, from, lastDay, total, people }: AwayList, { absence }: AbsenceWords['texts']) {
  if (from > today || from === lastDay || people.length < total)
    return absence.page.count(people.length, total);
  const areToday = people.filter(({ periods }) => periods.some((period) => period.from <= today));
  return absence.page.someDays(total, areToday.length);
}

/** What ends it is an address of the page. */
function freeView(card: DaysOffCard, words: AwayWords) {
  const { buttons } = daysOffView(card, words);
  return {
    title: card.off.map((one) => offWords(one, card.today, words)).join('; '),
    lines: [],
    buttons: buttons.map(({ title, data }) => ({
      ...{ title, verb: 'absence.worked' },
      data: { weekdays: data['weekdays'] ?? '' },
    })),
  };
}

/** Days more are said in the form; what is left of the card's buttons takes it back. */
export function ownView(card: AbsenceCard, words: AbsenceWords) {
  const { title, lines, buttons } = absenceView(card, words);
  const leavesGap = card.mailboxes.some(
    ({ onDuty, emptyDays = [] }) => onDuty === undefined || emptyDays.length > 0,
  );
  return {
    ...{ title, lines, buttons: buttons.filter(({ verb }) => verb === 'absence.end') },
    ...(leavesGap && { isWarning: true }),
  };
}

function personView(
  { id, name, unit, periods, backOn, backAt, isArranged, answering }: AwayPerson,
  { today, readerId }: AwayList,
  texts: AbsenceWords['texts'],
) {
  const { page } = texts.absence;
  const onDays = ({ mailboxes, decides, ...period }: AwayPerson['answering'][number]) => {
    const { from, lastDay } = period;
    const oneOrMore =
      from === lastDay ? dayWords(from, today, texts.time) : rangeWords(from, lastDay, texts.time);
    const days = period.clock === undefined ? oneOrMore : spanSeenFrom(period, today, texts);
    const decided = decides === undefined ? [] : [`${capital(days)}: ${page.decides(decides.name)}`];
    const answered = mailboxes.map(({ mailbox, holder }) => {
      const has = holder === undefined ? page.nobodyHas(mailbox) : page.has(holder, mailbox);
      return `${capital(days)}: ${has}`;
    });
    return [...decided, ...answered];
  };
  return {
    ...{ id, name: id === readerId ? page.note.self(name) : name, unit: unit ?? '' },
    isNow: periods.some((period) => period.from <= today && period.clock === undefined),
    spans: periods.map((period) => capital(spanSeenFrom(period, today, texts))),
    back: backWords({ backOn, backAt }, today, texts),
    answers: answering.length === 0 ? [page.nobodyAnswers] : answering.flatMap(onDays),
    mail: isArranged === undefined ? undefined : isArranged ? page.arranged : page.notArranged,
  };
}

function backWords(
  { backOn, backAt }: Pick<AwayPerson, 'backOn' | 'backAt'>,
  today: LocalDate,
  texts: AbsenceWords['texts'],
): string | undefined {
  const { page } = texts.absence;
  if (backAt === undefined) return backOn && page.backOn(weekdayWords(backOn, today, texts.time));
  const { day, at } = backAt;
  const clock = hourWords(at, texts.time);
  return page.backOn(texts.time.moment({ isToday: false, day: dayWords(day, today, texts.time), clock }));
}
