// The heads of the list's columns, and the box that marks all.

import { Checkbox, mergeClasses } from '@fluentui/react-components';
import type { Row } from '../../frame/facts';
import { useWords } from '../../frame/words';
import { useRowStyles } from './row-styles';
import { useStyles } from '../styles';
import type { Rows } from './use-rows';

/** Each with the place of its cells. */
export const columns = [
  ['mark', 'markCell'],
  ['arrived', 'arrivedCell'],
  ['from', 'fromCell'],
  ['subject', 'subjectCell'],
  ['kind', 'kindCell'],
  ['number', 'numberCell'],
  ['state', 'stateCell'],
  ['responder', 'responderCell'],
  ['due', 'dueCell'],
] as const;

const isWide = (column: string): boolean => column === 'responder' || column === 'due';

/** So many can be dealt with in one go. */
const mostMarked = 100;

interface Shown {
  readonly rows: Rows;
  readonly chosen: ReadonlyMap<string, Row>;
  readonly onChosen: (chosen: ReadonlyMap<string, Row>) => void;
}

export function ListHeads({ rows, chosen, onChosen }: Shown) {
  const { page } = useWords();
  const all = Array.from({ length: Math.min(rows.total, mostMarked) }, (_, at) => rows.rowAt(at));
  const there = all.filter((row) => row !== undefined);
  const canMark = rows.total > 1 && there.length === rows.total;
  const isAll = canMark && there.every(({ id }) => chosen.has(id));
  const [styles, cells] = [useStyles(), useRowStyles()];
  return (
    <div role="rowgroup" className={styles.headGroup}>
      <div role="row" aria-rowindex={1} className={styles.head}>
        {columns.map(([column, place]) => (
          <span
            role="columnheader"
            key={column}
            title={column === 'kind' ? page.kindHow : undefined}
            className={mergeClasses(cells.cell, isWide(column) && cells.wideCell, cells[place])}
          >
            {column === 'mark' && canMark ? (
              <Checkbox
                tabIndex={-1}
                checked={isAll}
                aria-label={page.row.markAll(rows.total)}
                onChange={() => {
                  onChosen(new Map(isAll ? [] : there.map((row) => [row.id, row] as const)));
                }}
              />
            ) : (
              <span className={column === 'mark' ? styles.unseen : undefined}>{page.columns[column]}</span>
            )}
          </span>
        ))}
      </div>
    </div>
  );
}
