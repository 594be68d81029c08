// How a row stands and by when: one thing a line, and what is late apart from what is not.

import { mergeClasses } from '@fluentui/react-components';
import type { Row } from '../../frame/facts';
import { useWords } from '../../frame/words';
import { capital, stateOf } from './row-words';
import { useRowStyles } from './row-styles';
import { useStyles } from '../styles';

/** What is late is told apart by its weight and its sign as well. */
export function State({ row }: { readonly row: Row }) {
  const { page } = useWords();
  const styles = useRowStyles();
  const { waits, away, gone, by, hint } = row.says;
  return (
    <>
      {waits.length === 0 && stateOf(row)}
      {/* Who is proposed stands in the place of what it waits for, where that has no column. */}
      {waits.map(({ text, short, isLate, day }, at) => (
        <span
          key={text}
          className={mergeClasses(
            styles.wait,
            day !== undefined && styles.dayedWait,
            isLate && styles.lateCell,
          )}
        >
          {row.waits[at] === 'decision' && row.responder !== undefined ? (
            <>
              <span className={styles.wideCell}>{text}</span>
              <span className={mergeClasses(styles.beside, styles.dueBeside, isLate && styles.lateDue)}>
                {page.row.proposed(row.responder)}
              </span>
            </>
          ) : short === undefined ? (
            text
          ) : (
            <>
              <span className={styles.wideCell}>{short}</span>
              <span className={styles.whereFew}>{text}</span>
            </>
          )}
          {day !== undefined && ' '}
          {day !== undefined && <span className={styles.dayBeside}>{day}</span>}
        </span>
      ))}
      {away !== '' && <span className={mergeClasses(styles.beside, styles.dueBeside)}>{capital(away)}</span>}
      {/* Said of it, whatever else it waits for. */}
      {row.answer === 'notNeeded' && waits.length > 0 && row.says.answer !== '' && (
        <span className={mergeClasses(styles.beside, styles.hint)}>{row.says.answer}</span>
      )}
      {gone !== '' && <span className={styles.beside}>{gone}</span>}
      {hint !== '' && <span className={mergeClasses(styles.beside, styles.hint)}>{page.row.orMinor}</span>}
      {by !== '' && (
        <span
          className={mergeClasses(
            styles.beside,
            // Of two that it waits for the day stands beside it, where that is open.
            waits.length > 1 ? styles.dueBelow : styles.dueBeside,
            row.says.isPast && styles.lateDue,
          )}
        >
          {by}
        </span>
      )}
    </>
  );
}

export function Due({ row: { says } }: { readonly row: Row }) {
  const { page } = useWords();
  const [styles, { unseen }] = [useRowStyles(), useStyles()];
  const of = says.dueOf !== '' && <span className={styles.beside}>{says.dueOf}</span>;
  if (!says.isPast)
    return (
      <>
        {says.due}
        {of}
      </>
    );
  return (
    <>
      <span className={styles.lateDue}>
        <span aria-hidden="true">▲ </span>
        {says.due}
        <span className={unseen}>, {page.row.late}</span>
      </span>
      {of}
    </>
  );
}
