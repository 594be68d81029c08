import { capital, dayWords, rangeWords, weekdayWords, weekNumber } from '../../core/texts/time-words';
import { plusDays, type LocalDate } from '../../core/time';
import type { Share, ShownWeek, WeekFigures } from '../domain/figures';
import type { DeskWords } from '../texts/sv';

interface Shown {
  readonly mailbox: { readonly id: string; readonly name: string };
  readonly mailboxes: readonly { readonly id: string; readonly name: string }[];
  readonly decision: string;
  readonly today: LocalDate;
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
export function figuresView(shown: Shown, { texts }: DeskWords) {
  const { mailbox, mailboxes, decision } = shown;
  const { page } = texts.desk;
  const weeks = sinceFirst(shown);
  const last = weeks.at(-1);
  const before = weeks.slice(0, -1).filter(isKnown);
  const top = {
    ...{ mailboxId: mailbox.id, mailboxes, says: page.says, decision: page.decision(decision) },
    title: `${page.title}: ${mailbox.name}`,
    countedNote: last && isKnown(last) ? countedWords(last, shown.today, texts) : undefined,
  };
  if (last === undefined)
    return {
      ...top,
      nothingYet: firstWords(shown, texts),
      latest: '',
      hasBefore: false,
      compared: [],
      charts: [],
    };
  return {
    ...top,
    latest: before.length === 0 ? weekWords(last, texts) : page.latest(weekWords(last, texts), before.length),
    hasBefore: before.length > 0,
    hiddenNote: weeks.some((week) => isWithout(week) === 'hidden') ? page.hiddenNote : undefined,
    compared: compared.map((series) => ({
      key: series,
      title: page.series[series],
      now: isKnown(last) ? latestWords(series, last, texts) : cellWords(series, last, texts),
      before: averageWords(series, before, texts),
    })),
    charts: chartsOf(weeks, texts),
  };
}

function chartsOf(weeks: readonly ShownWeek[], texts: Texts) {
  const { page } = texts.desk;
  return Object.entries(charts).map(([key, series]) => ({
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
  }));
}

/** Why the share is of fewer than came; nothing where it is of all. */
function countedWords({ registered, toCome, unknown }: WeekFigures, today: LocalDate, { desk, time }: Texts) {
  const { page } = desk;
  const said = [
    ...(toCome.on === undefined
      ? []
      : [
          page.toComeNote(
            page.share(registered.count, registered.of),
            toCome.count,
            dayWords(toCome.on, today, time),
          ),
        ]),
    ...(unknown > 0 ? [page.unknownNote(unknown)] : []),
  ].map(capital);
  return said.length === 0 ? undefined : said.join(' ');
}

/** Before the first week of which anything is known there was nothing to count. */
function sinceFirst({ weeks }: Pick<Shown, 'weeks'>): readonly ShownWeek[] {
  const first = weeks.findIndex((week) => isWithout(week) !== 'none');
  return first === -1 ? [] : weeks.slice(first);
}

/** The week that runs is the first that can be told, on the Monday after it. */
function firstWords({ weeks }: Pick<Shown, 'weeks'>, texts: Texts): string {
  const latest = weeks.at(-1)?.monday;
  if (latest === undefined) return '';
  const monday = plusDays(latest, 7);
  const toldOn = plusDays(monday, 7);
  return texts.desk.page.nothingYet(
    texts.desk.page.weekName(weekNumber(monday), rangeWords(monday, plusDays(monday, 6), texts.time)),
    weekdayWords(toldOn, toldOn, texts.time),
  );
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
  const all = shares.reduce<Share>(
    (sum, share) => ({ count: sum.count + (share?.count ?? 0), of: sum.of + (share?.of ?? 0) }),
    { count: 0, of: 0 },
  );
  const sum = weeks.reduce((total, week) => total + valueOf[series](week), 0);
  if (shareOf[series] === undefined)
    return (sum / weeks.length).toLocaleString(time.locale, { maximumFractionDigits: 1 });
  return shareWords(all, page);
}

/** As the average beside it: a share with its percent. */
function latestWords(series: Series, week: WeekFigures, texts: Texts): string {
  const share = shareOf[series]?.(week);
  return share === undefined || share.of === 0
    ? nowWords(series, week, texts)
    : shareWords(share, texts.desk.page);
}

const shareWords = ({ count, of }: Share, page: Texts['desk']['page']): string =>
  of === 0 ? page.none : page.sharePercent(count, of, Math.round((100 * count) / of));

/** The same as a table with its headings first, for a workbook. */
export function figuresTable(
  shown: Pick<Shown, 'weeks'>,
  { texts }: DeskWords,
): readonly (readonly (string | number)[])[] {
  const { page } = texts.desk;
  const columns: readonly Series[] = [
    ...(['arrived', 'registered', 'due', 'answered', 'oldest', 'missed', 'notCheckable'] as const),
  ];
  return [
    [
      page.week,
      ...columns.flatMap((series) =>
        series === 'registered' ? [page.series[series], page.registeredOf] : [page.series[series]],
      ),
    ],
    ...sinceFirst(shown).map((week) => [
      weekWords(week, texts),
      ...columns.flatMap((series) => {
        const value = isKnown(week) ? valueOf[series](week) : page[week.is];
        if (series !== 'registered') return [value];
        return [value, isKnown(week) ? week.registered.of : page[week.is]];
      }),
    ]),
  ];
}
