// The list's columns by how wide it is: fewer, and more in each, where there is less room.

import { tokens } from '@fluentui/react-components';

/** Mark, arrived, from, subject, kind, number, state, responder, due. */
const columns =
  '2rem minmax(10.5rem, 16.5rem) minmax(6rem, 1fr) minmax(9rem, 2fr) minmax(6.75rem, 0.8fr) 9.5rem minmax(9rem, 1.5fr) minmax(7.5rem, 0.6fr) 11.5rem';
/** In most windows the sender stands above the subject. */
const mostColumns =
  '2rem minmax(9.5rem, 12.5rem) minmax(12rem, 3fr) minmax(6.75rem, 0.5fr) 9.5rem minmax(9.5rem, 1.2fr) minmax(7.5rem, 0.6fr) minmax(9.5rem, 11.5rem)';
export const most = '@container (max-width: 96rem) and (min-width: 70.01rem)';
/** Beside an open message who answers and by when stand in the state as well, and what it is below its number. */
export const fewer = '@container (max-width: 70rem)';
export const between = '@container (max-width: 70rem) and (min-width: 48rem)';
const fewerColumns = '2rem minmax(9.5rem, 12.5rem) minmax(11rem, 1fr) 8.5rem minmax(11rem, 25ch)';
/** Where there is no room for columns a row is a few lines in three, and on a telephone one below the other. */
export const narrow = '@container (max-width: 47.99rem)';
export const twoLines = '@container (max-width: 47.99rem) and (min-width: 34rem)';
export const inColumns = '@container (max-width: 96rem) and (min-width: 48rem)';
export const fewLines = '@container (max-width: 33.99rem)';

/** As large as each other, whatever their cells are; not the head itself, whose columns are as wide as those of the rows. */
export const heads = {
  '& > span': {
    fontWeight: tokens.fontWeightSemibold,
    [between]: { marginTop: 0, marginBottom: 0, paddingTop: 0, fontSize: 'inherit', lineHeight: 'inherit' },
  },
  // Day, sender and subject: each in a line of the heads, in which no row is higher than another.
  '& > :nth-child(2)': { [inColumns]: { alignSelf: 'center', marginTop: 0 } },
  '& > :nth-child(3)': { [inColumns]: { gridRow: 1, alignSelf: 'end', marginTop: 0 } },
  '& > :nth-child(4)': { [inColumns]: { gridRow: 2, marginTop: 0 } },
} as const;

export const grid = {
  display: 'grid',
  gridTemplateColumns: columns,
  [most]: { gridTemplateColumns: mostColumns, rowGap: 0 },
  [between]: { gridTemplateColumns: fewerColumns, rowGap: 0 },
} as const;
