import { rangeWords, weekNumber } from '../../core/texts/time-words';
import { plusDays, type LocalDate } from '../../core/time';
import type { Share, WeekFigures } from '../domain/figures';
import type { DeskWords } from '../texts/sv';

type ShownWeek = WeekFigures | { readonly monday: LocalDate; readonly is: 'hidden' | 'none' };

interface Shown {
  readonly mailbox: { readonly id: string; readonly name: string };
  readonly mailboxes: readonly { readonly id: string; readonly name: string }[];
  readonly decision: string;
  readonly weeks: readonly ShownWeek[];
}

type Texts = DeskWords['texts'];
type Series = keyof Texts['desk']['page']['series'];
type Chart = keyof Texts['desk']['page']['charts'];

const charts: Readonly<Record<Chart, readonly Series[]>> = {
  arrived: ['arrived', 'registered'],
  answered: ['due', 'answered'],
  oldest: ['oldest'],
  days: ['missed', 'notCheckable'],
};
const compared: readonly Series[] = ['arrived', 'registered', 'answered', 'oldest', 'missed', 'notCheckable'];

const valueOf: Readonly<Record<Series, (week: WeekFigures) => number>> = {
  arrived: ({ arrived }) => arrived,
  registered: ({ registered }) => registered.count,
  due: ({ answered }) => answered.of,
  answered: ({ answered }) => answered.count,
  oldest: ({ oldest }) => oldest,
  missed: ({ missed }) => missed,
  notCheckable: ({ notCheckable }) => notCheckable,
};
const shareOf: Readonly<Partial<Record<Series, (week: WeekFigures) => Share>>> = {
  registered: ({ registered }) => registered,
  answered: ({ answered }) => answered,
};

const isKnown = (week: Shown['weeks'][number]): week is WeekFigures => 'arrived' in week;

/** A mailbox over time: each chart with the same figures as words. */
export function figuresView({ mailbox, mailboxes, decision, weeks }: Shown, { texts }: DeskWords) {
  const { page } = texts.desk;
  const last = weeks.at(-1);
  const before = weeks.slice(0, -1).filter(isKnown);
  return {
    ...{ mailboxId: mailbox.id, mailboxes, says: page.says, decision: page.decision(decision) },
    title: `${page.title}: ${mailbox.name}`,
    latest: page.latest(last === undefined ? '' : weekWords(last, texts)),
    hiddenNote: weeks.some((week) => isWithout(week) === 'hidden') ? page.hiddenNote : undefined,
    compared: compared.map((series) => ({
      key: series,
      title: page.series[series],
      now: last === undefined ? page.none : cellWords(series, last, texts),
      before: averageWords(series, before, texts),
    })),
    charts: Object.entries(charts).map(([key, series]) => ({
      key,
      title: page.charts[key as Chart],
      series: series.map((one) => page.series[one]),
      weeks: weeks.map((week) => ({
        monday: week.monday,
        name: weekWords(week, texts),
        short: page.weekShort(weekNumber(week.monday)),
        values: series.map((one) => (isKnown(week) ? valueOf[one](week) : null)),
        cells: series.map((one) => cellWords(one, week, texts)),
      })),
    })),
  };
}

const isWithout = (week: ShownWeek) => (isKnown(week) ? undefined : week.is);

const cellWords = (series: Series, week: ShownWeek, texts: Texts): string =>
  isKnown(week) ? nowWords(series, week, texts) : texts.desk.page[week.is];

const weekWords = ({ monday }: Pick<WeekFigures, 'monday'>, { desk, time }: Texts): string =>
  desk.page.weekName(weekNumber(monday), rangeWords(monday, plusDays(monday, 6), time));

function nowWords(series: Series, week: WeekFigures, { desk }: Texts): string {
  const share = shareOf[series]?.(week);
  return share === undefined ? String(valueOf[series](week)) : desk.page.share(share.count, share.of);
}

/** Of what may be shown; of shares those of all the weeks together. */
function averageWords(series: Series, weeks: readonly WeekFigures[], { desk, time }: Texts): string {
  const { page } = desk;
  if (weeks.length === 0) return page.none;
  const shares = weeks.map((week) => shareOf[series]?.(week));
  const of = shares.reduce((sum, share) => sum + (share?.of ?? 0), 0);
  const sum = weeks.reduce((total, week) => total + valueOf[series](week), 0);
  if (shareOf[series] === undefined)
    return (sum / weeks.length).toLocaleString(time.locale, { maximumFractionDigits: 1 });
  return of === 0 ? page.none : page.percent(Math.round((100 * sum) / of));
}

/** The same as a table with its headings first, for a workbook. */
export function figuresTable(
  { weeks }: Pick<Shown, 'weeks'>,
  { texts }: DeskWords,
): readonly (readonly (string | number)[])[] {
  const { page } = texts.desk;
  const columns: readonly Series[] = [
    ...(['arrived', 'registered', 'due', 'answered', 'oldest', 'missed', 'notCheckable'] as const),
  ];
  return [
    [page.week, ...columns.map((series) => page.series[series])],
    ...weeks.map((week) => [
      weekWords(week, texts),
      ...columns.map((series) => (isKnown(week) ? valueOf[series](week) : page[week.is])),
    ]),
  ];
}
