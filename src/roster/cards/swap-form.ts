import { line, onlyIf, type Line } from '../../core/cards/view';
import type { PersonId } from '../../core/ids';
import { listWords } from '../../core/texts/time-words';
import type { LocalDate } from '../../core/time';
import type { PlanSpan } from '../domain/plan';
import type { RosterPlanCard } from '../domain/roster-cards';
import type { RosterCell, SwapDays } from '../domain/roster-weeks';
import type { RosterWords } from '../texts/sv';
import { spanWords } from './change-days';
import { personIn, whole, type Form } from './day-form';

interface Shown {
  readonly date: LocalDate;
  readonly today: LocalDate;
  readonly cell: RosterCell | undefined;
  readonly plan: RosterPlanCard | undefined;
  readonly swaps: SwapDays | undefined;
  readonly likely: readonly { readonly id: PersonId; readonly name: string }[];
}

/** What the reader may do about a day that is not theirs; a manager gives it. */
export function mayLines({ cell, plan, swaps }: Shown, { texts }: RosterWords): readonly Line[] {
  const { others } = texts.roster.page.detail;
  if (cell === undefined || plan === undefined || cell.holder?.isReader === true || plan.can.order) return [];
  const name = cell.holder?.name;
  const canSwap = isSwappable(swaps);
  return [
    ...onlyIf((plan.can.take || canSwap) && swaps?.isReaderAway !== true, () =>
      line(
        name === undefined || !canSwap
          ? others.take(name !== undefined && plan.can.swap && swaps?.isParted !== true)
          : plan.can.take
            ? others.takeOrSwap(name)
            : others.swap(name),
      ),
    ),
    ...onlyIf(plan.can.give, () => line(others.give(name))),
  ];
}

/** Somebody has the day, and the reader, who is there then, has one to give for it. */
const isSwappable = (swaps: SwapDays | undefined): swaps is SwapDays =>
  swaps !== undefined && !swaps.isReaderAway && swaps.holders.length > 0 && swaps.own.length > 0;

/** Filled in from the day that is shown: whose it is, and which of the reader's own days are near. */
export function swapFormOf(form: Form, shown: Shown, words: RosterWords) {
  const { cell, swaps, likely } = shown;
  const choices = likely.map(({ id, name }) => ({ title: name, value: id }));
  const { mine, theirs, parted } = words.texts.roster.page.detail.swapping;
  if (swaps?.isParted === true) return [{ ...whole(form), lines: [line(parted)], buttons: [] }];
  if (swaps === undefined || cell?.holder?.isReader === true) {
    const about = swaps && theirs(othersWords(swaps, words));
    // Nobody has a day to give for it: that is said, and nothing is asked.
    if (swaps?.others.length === 0) return [{ ...whole(form), lines: [line(about ?? '')], buttons: [] }];
    return [
      {
        ...whole(form),
        lines: onlyIf(about !== undefined, () => line(about ?? '')),
        people: [personIn(form, choices)],
        dates: [...ownDays(form, shown, form), ...theirDays(form, shown, { hint: about })],
      },
    ];
  }
  const own = nearest(swaps.own, shown.date);
  if (!isSwappable(swaps) || own === undefined) return [];
  const about = mine(spansWords(swaps.own, words));
  const holders = swaps.others
    .filter(({ id }) => swaps.holders.includes(id))
    .map(({ id, name }) => ({ title: name, value: id }));
  const { date } = shown;
  return [
    {
      ...whole(form),
      lines: [line(about)],
      people: [personIn(form, holders, holders.length === 1 ? holders[0] : undefined)],
      dates: [
        ...theirDays(form, shown, { from: date, until: date }),
        ...ownDays(form, shown, { from: own, until: own, hint: about }),
      ],
    },
  ];
}

interface Filled {
  readonly from?: LocalDate;
  readonly until?: LocalDate;
  readonly hint?: string | undefined;
}

const ownDays = ({ labels }: Form, { today: min }: Shown, { from = min, until = from, hint }: Filled) => [
  { id: 'from', label: labels.mine, value: from, min, isRequired: true, hint },
  { id: 'until', label: labels.until, value: until, min },
];

/** Which of theirs is for the reader to say, but for the one that is shown. */
const theirDays = ({ labels }: Form, { today: min }: Shown, { from, until, hint }: Filled) => [
  { id: 'theirFrom', label: labels.theirs, value: from ?? '', min, isRequired: true, hint },
  { id: 'theirUntil', label: labels.until, value: until ?? '', min },
];

/** The reader's next day after it, or else the last before. */
const nearest = (spans: readonly PlanSpan[], date: LocalDate): LocalDate | undefined =>
  spans.find(({ from }) => from > date)?.from ?? spans.at(-1)?.lastDay;

const mostSpans = 4;

const spansWords = (spans: readonly PlanSpan[], words: RosterWords): string =>
  listWords(
    spans.slice(0, mostSpans).map((span) => spanWords(span, words)),
    words.texts.time,
  );

const mostOthers = 3;

const othersWords = ({ others }: SwapDays, words: RosterWords): readonly string[] =>
  others.slice(0, mostOthers).map(({ name, spans }) => `${name} ${spansWords(spans, words)}`);
