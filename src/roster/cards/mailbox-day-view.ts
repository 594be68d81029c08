import { line, onlyIf, when, type Line } from '../../core/cards/view';
import { spokenLog, type LogTexts } from '../../core/texts/log-lines';
import { capital, weekdayWords } from '../../core/texts/time-words';
import { dateOf, type Instant } from '../../core/time';
import type { MailboxDay } from '../domain/mailbox-day';
import type { RosterCell } from '../domain/roster-weeks';
import type { RosterWords } from '../texts/sv';
import { blank, daysOf, personIn, plain, whoever, whole, type Form } from './day-form';
import { nobodyNextLines } from './nobody-next-lines';
import { planView, type RosterPlanView } from './plan-view';
import { mayLines, swapFormOf } from './swap-form';
import { cellView } from './weeks-view';

export type RosterPageWords = RosterWords & { readonly texts: LogTexts };

/** One day of a mailbox beside the weeks: the forms and buttons are those of the roster's card. */
export function mailboxDayView(shown: MailboxDay, now: Instant, words: RosterPageWords) {
  const { date, today, mailboxId, version, plan, cell } = shown;
  const { detail } = words.texts.roster.page;
  const view = plan && planView(plan, words);
  return {
    mailboxId,
    date,
    version,
    title: shown.mailbox,
    subtitle: capital(weekdayWords(date, today, words.texts.time)),
    lines: [
      ...(cell === undefined ? [line(detail.free)] : cellLines(cell, words)),
      ...onlyIf(date < today, () => ({ text: detail.over, isSubtle: true })),
      ...mayLines(shown, words),
      ...(view?.notes ?? []),
    ],
    buttons: (view?.undoRows ?? []).flatMap(({ buttons }) => buttons).map(plain),
    forms: view === undefined ? [] : formsOf(view, shown, words),
    log: logOf(shown, now, words),
  };
}

function cellLines(cell: RosterCell, words: RosterWords): readonly Line[] {
  const { holder, notes } = cellView(cell, words);
  return [holder, ...notes].map((text) => line(capital(text)));
}

/** Of the card's forms the fields by the names that their button knows. */
function formsOf(view: RosterPlanView, shown: MailboxDay, words: RosterWords) {
  const { likely, today, plan, gap } = shown;
  // Of days that nobody has all of them stand in the forms, as on their own card.
  const { gives, takes } = plan && gap ? planView({ ...plan, gap }, words) : view;
  const colleagues = likely.map(({ id, name }) => ({ title: name, value: id }));
  const date = (id: string, label: string, value: string) => ({ id, label, value, min: today });
  const days = (form: Form) => daysOf(form, today);
  const { outside } = words.texts.roster.page.detail;
  return [
    ...(mayGive(shown) ? gives : []).map((form) => ({
      ...whole(form),
      people: [{ ...personIn(form, colleagues), others: othersOf(shown, outside.given) }],
      dates: days(form),
      choices: hoursOf(form),
      toggles: form.crossings.map(({ label, text }) => ({ id: 'crossing', label, title: text })),
    })),
    ...passesOf(view, shown, words),
    ...view.swaps.flatMap((form) => swapFormOf(form, shown, words)),
    // What the reader has already, or is away on, is not to be taken.
    ...(isReaders(shown) || shown.swaps?.isReaderAway === true ? [] : takes).map((form) => ({
      ...whole(form),
      dates: days(form),
      choices: hoursOf(form),
    })),
    ...view.orders.map((form) => ({
      ...whole(form),
      people: [
        { ...personIn(form, [...form.people, ...colleagues]), others: othersOf(shown, outside.ordered) },
      ],
      dates: [date('from', form.labels.from, form.from)],
      choices: placeOf(form),
    })),
    ...view.offs.map((form) => ({
      ...whole(form),
      dates: [date('from', form.labels.from, form.from), date('until', form.labels.offUntil, '')],
      choices: [{ ...one('days', form.labels.offDays, ''), isMultiSelect: true, choices: form.weekdays }],
    })),
  ];
}

/** Of whom it is said what it means that they are chosen. */
const othersOf = ({ readers, plan }: MailboxDay, says: (name: string) => string) => ({
  but: [...readers, ...(plan?.functions ?? []).map(({ id }) => id)],
  says: says(whoever),
});

const isReaders = ({ cell }: MailboxDay): boolean => cell?.holder?.isReader === true;

/** What others have is theirs to give, or the manager's. */
const mayGive = (shown: MailboxDay): boolean =>
  shown.cell === undefined || isReaders(shown) || shown.plan?.can.order === true;

/** Whoever has the day may say that they cannot have it, as they may give it to somebody. */
function passesOf({ gives }: RosterPlanView, shown: MailboxDay, words: RosterWords) {
  const { passing } = words.texts.roster.page.detail;
  if (!isReaders(shown)) return [];
  const { today, nobodyNext } = shown;
  const next = nobodyNext === undefined ? [line(passing.how)] : nobodyNextLines(nobodyNext, words);
  return gives.map((form) => ({
    ...{ ...blank, title: passing.title, lines: next },
    ...{ dates: daysOf(form, today), choices: hoursOf(form) },
    buttons: form.buttons.map(({ data }) => ({ title: passing.say, verb: 'duty.passOn', data })),
  }));
}

const placeOf = (form: RosterPlanView['orders'][number]) => [
  { ...one('place', form.labels.place, form.place), choices: form.places },
  { ...one('days', form.labels.days, form.days), isMultiSelect: true, choices: form.weekdays },
  { ...one('weeks', form.labels.weeks, form.often), choices: form.weeks },
];

const one = (id: string, label: string, value: string) => ({ id, label, value, isMultiSelect: false });

const hoursOf = ({ labels, begins, ends }: RosterPlanView['gives'][number]) => [
  { ...one('fromTime', labels.fromTime, 'day'), choices: begins },
  { ...one('untilTime', labels.untilTime, 'day'), choices: ends },
];

function logOf({ log, nameOf }: MailboxDay, now: Instant, words: RosterPageWords) {
  const lookup = {
    ...{ person: nameOf, mailbox: () => undefined, zone: words.zone },
    today: dateOf(now, words.zone),
  };
  return log.map((entry) => ({
    number: entry.number,
    at: capital(words.texts.time.moment(when(entry.at, now, words))),
    text: spokenLog({ ...entry, mailboxId: undefined }, lookup, words.texts),
  }));
}
