// A table of words or figures; where there is no room for columns each row stands by itself, and stays a row of a table.

import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const narrow = '@container (max-width: 44rem)';

const unseen = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
} as const;

const useStyles = makeStyles({
  around: { containerType: 'inline-size' },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    '& th, & td': {
      padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      textAlign: 'left',
      verticalAlign: 'top',
      overflowWrap: 'anywhere',
    },
    '& th': { fontWeight: tokens.fontWeightSemibold },
    [narrow]: { display: 'block', '& th, & td': { borderBottom: 0, padding: tokens.spacingHorizontalXXS } },
  },
  /** Said to a screen reader; a heading above shows it. */
  unseen,
  head: {
    background: tokens.colorNeutralBackground2,
    [narrow]: unseen,
  },
  body: { [narrow]: { display: 'block' } },
  row: {
    [narrow]: {
      display: 'block',
      padding: `${tokens.spacingVerticalS} 0`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  cell: { [narrow]: { display: 'block' } },
  label: {
    display: 'none',
    [narrow]: { display: 'inline', color: tokens.colorNeutralForeground2 },
  },
});

interface Shown {
  readonly caption: string;
  readonly columns: readonly string[];
  /** The first of the cells names the row. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
}

/** Roles are said although the elements have them: drawn as blocks it stays a table. */
export function PlainTable({ caption, columns, rows }: Shown) {
  const styles = useStyles();
  return (
    <div className={styles.around}>
      <table role="table" className={styles.table}>
        <caption className={styles.unseen}>{caption}</caption>
        <thead role="rowgroup" className={styles.head}>
          <tr role="row">
            {columns.map((column) => (
              <th key={column} role="columnheader" scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" className={styles.body}>
          {rows.map(({ key, cells: [name, ...cells] }) => (
            <tr key={key} role="row" className={styles.row} data-row={key}>
              <th role="rowheader" scope="row" className={styles.cell}>
                {name}
              </th>
              {cells.map((cell, at) => (
                <td key={columns[at + 1]} role="cell" className={styles.cell}>
                  <span aria-hidden="true" className={styles.label}>
                    {columns[at + 1]}:{' '}
                  </span>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
