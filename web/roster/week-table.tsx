// One week: mailboxes down, days across, absences on top. What a day is stands in words; the arrow keys go between the days.

import { mergeClasses, useArrowNavigationGroup } from '@fluentui/react-components';
import type { Week } from '../frame/facts';
import { useWords } from '../frame/words';
import { useStyles } from './styles';

type Cell = Week['rows'][number]['cells'][number];
type Day = Week['days'][number];

interface Shown {
  readonly week: Week;
  /** `mailbox/date` of what is open beside. */
  readonly chosen: string | undefined;
  readonly onOpen: (day: string) => void;
}

/** Roles are said although the elements have them: where there is no room they are drawn as blocks, and stay a table. */
export function WeekTable({ week, chosen, onOpen }: Shown) {
  const { roster } = useWords();
  const styles = useStyles();
  const arrows = useArrowNavigationGroup({ axis: 'grid', memorizeCurrent: true });
  const firstDay = week.days.find(({ is, isWorking }) => is !== 'past' && isWorking) ?? week.days[0];
  return (
    <table role="table" className={styles.table} aria-labelledby={`week-${week.monday}`} {...arrows}>
      <caption id={`week-${week.monday}`} className={styles.caption}>
        {week.name}
      </caption>
      <thead role="rowgroup" className={styles.head}>
        <tr role="row">
          <th role="columnheader" scope="col" className={styles.name}>
            {roster.mailbox}
          </th>
          {week.days.map((day) => (
            <th
              key={day.date}
              role="columnheader"
              scope="col"
              className={day.is === 'today' ? styles.today : undefined}
              aria-current={day.is === 'today' ? 'date' : undefined}
            >
              <span aria-hidden="true">{day.short}</span>
              <span className={styles.unseen}>{day.name}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className={styles.body}>
        <AwayRow days={week.days} />
        {week.rows.map(({ mailboxId, name, cells }) => (
          <tr key={mailboxId} role="row" className={styles.row}>
            <th role="rowheader" scope="row" className={styles.name}>
              <button
                type="button"
                className={mergeClasses(styles.open, styles.ofRow)}
                onClick={() => {
                  onOpen(`${mailboxId}/${firstDay?.date ?? week.monday}`);
                }}
              >
                {name}
              </button>
            </th>
            {week.days.map((day) => {
              const cell = cells.find(({ date }) => date === day.date);
              const key = `${mailboxId}/${day.date}`;
              return (
                <td key={day.date} role="cell" className={cell ? styles.cell : styles.free}>
                  {cell ? (
                    <DayButton {...{ cell, day }} id={key} isChosen={key === chosen} onOpen={onOpen} />
                  ) : (
                    <>
                      <span aria-hidden="true" className={styles.day}>
                        {day.short}
                      </span>
                      {day.free ?? roster.dayOff}
                    </>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function AwayRow({ days }: { readonly days: readonly Day[] }) {
  const { roster } = useWords();
  const styles = useStyles();
  const isQuiet = days.every(({ away }) => away.length === 0);
  return (
    <tr role="row" className={isQuiet ? styles.quiet : styles.row}>
      <th role="rowheader" scope="row" className={styles.name}>
        {roster.away}
      </th>
      {days.map(({ date, short, away }) => (
        <td key={date} role="cell" className={away.length === 0 ? styles.quiet : styles.cell}>
          <span aria-hidden="true" className={styles.day}>
            {short}
          </span>
          {away.length === 0
            ? roster.nobodyAway
            : away.map((one) => (
                <span key={one} className={styles.note}>
                  {one}
                </span>
              ))}
        </td>
      ))}
    </tr>
  );
}

interface DayShown {
  readonly cell: Cell;
  readonly day: Day;
  readonly id: string;
  readonly isChosen: boolean;
  readonly onOpen: (day: string) => void;
}

const changed: readonly Cell['mark'][] = ['given', 'taken', 'swapped'];

function DayButton({ cell, day, id, isChosen, onOpen }: DayShown) {
  const { roster } = useWords();
  const styles = useStyles();
  const { holder, isReader, mark, isUnstaffed, notes } = cell;
  const isEmpty = isUnstaffed && day.is !== 'past';
  return (
    <button
      type="button"
      data-day={id}
      data-mark={mark}
      className={mergeClasses(
        styles.open,
        day.is === 'past' && styles.past,
        day.is === 'today' && styles.todayCell,
        changed.includes(mark) && styles.changed,
        isEmpty && styles.empty,
        isChosen && styles.chosen,
      )}
      onClick={() => {
        onOpen(id);
      }}
    >
      <span aria-hidden="true" className={styles.day}>
        {day.short}
        {day.is === 'today' && ` · ${roster.today}`}
      </span>
      <span className={isReader ? styles.mine : undefined}>
        {isEmpty && <span aria-hidden="true">⚠ </span>}
        {isReader ? roster.you : holder}
      </span>
      {notes.map((note) => (
        <span key={note} className={styles.note}>
          {note}
        </span>
      ))}
    </button>
  );
}
