// A table of words or figures; where there is no room for columns each row stands by itself, and stays a row of a table.

import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const unseen = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
} as const;

/** `narrow`: where there is no room for the columns. */
const stylesAt = (narrow: `@container ${string}`, padding: string) => ({
  around: { containerType: 'inline-size' },
  table: {
    width: '100%',
    borderCollapse: 'collapse' as const,
    '& th, & td': {
      padding,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      textAlign: 'left' as const,
      verticalAlign: 'top' as const,
      // A column is at least as wide as its longest word.
      overflowWrap: 'break-word' as const,
    },
    '& th': { fontWeight: tokens.fontWeightSemibold },
    '& thead th': { hyphens: 'auto' as const },
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

const useStyles = makeStyles(
  stylesAt('@container (max-width: 44rem)', `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`),
);
/** Of few and short columns. */
const useCompactStyles = makeStyles(
  stylesAt('@container (max-width: 24rem)', `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`),
);

interface Shown {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly isCompact?: boolean;
  /** The first of the cells names the row. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
}

/** Roles are said although the elements have them: drawn as blocks it stays a table. */
export function PlainTable({ caption, columns, rows, isCompact = false }: Shown) {
  const [wide, compact] = [useStyles(), useCompactStyles()];
  const styles = isCompact ? compact : wide;
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
