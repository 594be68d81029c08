import { line, onlyIf, when, type Button, type Line } from '../../core/cards/view';
import type { PersonId } from '../../core/ids';
import type { LogEntry } from '../../core/log-entry';
import { spokenLog, type LogTexts } from '../../core/texts/log-lines';
import { capital, weekdayWords } from '../../core/texts/time-words';
import { dateOf, type Instant, type LocalDate } from '../../core/time';
import type { RosterPlanCard } from '../domain/roster-cards';
import type { RosterCell } from '../domain/roster-weeks';
import type { RosterWords } from '../texts/sv';
import { planView, type RosterPlanView } from './plan-view';
import { cellView } from './weeks-view';

export type RosterPageWords = RosterWords & { readonly texts: LogTexts };

interface Shown {
  readonly date: LocalDate;
  readonly today: LocalDate;
  readonly mailboxId: string;
  readonly mailbox: string;
  readonly version: number;
  readonly cell: RosterCell | undefined;
  readonly plan: RosterPlanCard | undefined;
  readonly likely: readonly { readonly id: PersonId; readonly name: string }[];
  readonly log: readonly LogEntry[];
  readonly nameOf: (id: PersonId) => string | undefined;
}

/** One day of a mailbox beside the weeks: the forms and buttons are those of the roster's card. */
export function mailboxDayView(shown: Shown, now: Instant, words: RosterPageWords) {
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

const plain = ({ title, verb, data }: Button) => ({ title, verb, data });

type Choices = readonly { readonly title: string; readonly value: string }[];

/** Of the card's forms the fields by the names that their button knows. */
function formsOf(view: RosterPlanView, shown: Shown, words: RosterWords) {
  const { likely, today } = shown;
  const colleagues = likely.map(({ id, name }) => ({ title: name, value: id }));
  const date = (id: string, label: string, value: string) => ({ id, label, value, min: today });
  const days = (form: Form) => daysOf(form, today);
  return [
    ...view.gives.map((form) => ({
      ...whole(form),
      people: personIn(form, colleagues),
      dates: days(form),
      choices: hoursOf(form),
      toggles: form.crossings.map(({ label, text }) => ({ id: 'crossing', label, title: text })),
    })),
    ...passesOf(view, shown, words),
    ...view.swaps.map((form) => ({
      ...whole(form),
      people: personIn(form, colleagues),
      dates: bothDays(form, today),
    })),
    // What the reader has already is not to be taken.
    ...(shown.cell?.holder?.isReader === true ? [] : view.takes).map((form) => ({
      ...whole(form),
      dates: days(form),
      choices: hoursOf(form),
    })),
    ...view.orders.map((form) => ({
      ...whole(form),
      people: personIn(form, [...form.people, ...colleagues]),
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

/** Whoever has the day may say that they cannot have it, as they may give it to somebody. */
function passesOf({ gives }: RosterPlanView, { cell, today }: Shown, { texts }: RosterWords) {
  const { passing } = texts.roster.page.detail;
  if (cell?.holder?.isReader !== true) return [];
  return gives.map((form) => ({
    ...{ ...none, title: passing.title, lines: [line(passing.how)] },
    ...{ dates: daysOf(form, today), choices: hoursOf(form) },
    buttons: form.buttons.map(({ data }) => ({ title: passing.say, verb: 'duty.passOn', data })),
  }));
}

const daysOf = ({ labels, from, until }: Form, min: LocalDate) => [
  { id: 'from', label: labels.from, value: from, min },
  { id: 'until', label: labels.until, value: until, min },
];

/** Which of theirs is for the reader to say. */
const bothDays = (form: Form, min: LocalDate) => [
  { id: 'from', label: form.labels.mine, value: form.from, min },
  { id: 'until', label: form.labels.until, value: form.until, min },
  { id: 'theirFrom', label: form.labels.theirs, value: '', min },
  { id: 'theirUntil', label: form.labels.until, value: '', min },
];

const none = { lines: [], people: [], choices: [], texts: [], dates: [], toggles: [] };

const whole = ({ title, buttons }: Form) => ({ ...none, title, buttons: buttons.map(plain) });

const personIn = ({ labels }: Form, choices: Choices) => [
  {
    id: 'person',
    label: labels.person,
    placeholder: labels.hint,
    errorMessage: labels.missing,
    choices,
  },
];

const placeOf = (form: RosterPlanView['orders'][number]) => [
  { ...one('place', form.labels.place, form.place), choices: form.places },
  { ...one('days', form.labels.days, form.days), isMultiSelect: true, choices: form.weekdays },
  { ...one('weeks', form.labels.weeks, form.often), choices: form.weeks },
];

type Form = RosterPlanView['gives' | 'swaps' | 'orders'][number];

const one = (id: string, label: string, value: string) => ({ id, label, value, isMultiSelect: false });

const hoursOf = ({ labels, begins, ends }: RosterPlanView['gives'][number]) => [
  { ...one('fromTime', labels.fromTime, 'day'), choices: begins },
  { ...one('untilTime', labels.untilTime, 'day'), choices: ends },
];

function logOf({ log, nameOf }: Shown, now: Instant, words: RosterPageWords) {
  const lookup = {
    ...{ person: nameOf, mailbox: () => undefined, zone: words.zone },
    today: dateOf(now, words.zone),
  };
  return log.map((entry) => ({
    number: entry.number,
    at: words.texts.time.moment(when(entry.at, now, words)),
    text: spokenLog({ ...entry, mailboxId: undefined }, lookup, words.texts),
  }));
}
