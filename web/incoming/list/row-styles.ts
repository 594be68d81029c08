// How a row of the list and its cells look, by how much room there is.

import { makeStyles, tokens } from '@fluentui/react-components';
import { grid, most, fewer, between, narrow, twoLines, inColumns, fewLines } from './columns';

const gap = tokens.spacingHorizontalS;
/** Where the system's colours take the place of the theme's. */
const forced = '@media (forced-colors: active)';
const isAlone = '&:is(section:only-child *)';
/** Two lines stand in the middle of the lowest row. */
const top = tokens.spacingVerticalXXS;
const cutText = { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } as const;

export const useRowStyles = makeStyles({
  unsaved: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap,
    padding: `${tokens.spacingVerticalXXS} 0`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  row: {
    position: 'absolute',
    left: 0,
    right: 0,
    ...grid,
    alignItems: 'center',
    gap,
    minHeight: '44px',
    padding: `0 ${gap}`,
    boxSizing: 'border-box',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    [narrow]: { gap: `0 ${gap}` },
    [twoLines]: {
      padding: `${tokens.spacingVerticalS} ${gap}`,
      gridTemplateColumns: '2rem minmax(10.25rem, 1fr) minmax(0, 2.2fr) 9.5rem',
      gridTemplateRows: 'repeat(4, auto) 1fr',
    },
    // When and who wrote beside the mark, its subject below them, and last its number and how it stands.
    [fewLines]: {
      gridTemplateColumns: '2rem 6rem minmax(0, 1fr) fit-content(40%)',
      padding: `${tokens.spacingVerticalXS} ${gap}`,
      alignItems: 'start',
    },
  },
  /** In high contrast too its text is read: the theme's own selected colour takes other text. */
  openRow: {
    background: tokens.colorNeutralBackground3,
    boxShadow: `inset 4px 0 0 ${tokens.colorBrandStroke1}`,
    [forced]: { borderLeft: '4px solid Highlight' },
  },
  chosenRow: { background: tokens.colorBrandBackground2, color: tokens.colorNeutralForeground1 },
  cell: {
    ...cutText,
    [narrow]: {
      whiteSpace: 'normal',
      overflowWrap: 'anywhere',
      hyphens: 'auto',
      ':empty': { display: 'none' },
    },
  },
  fromCell: {
    [fewLines]: { gridRow: 2, gridColumn: '2 / 4' },
    [twoLines]: { gridRow: 1, gridColumn: 3, alignSelf: 'end' },
    // However high what stands beside it is, in the line of the day; the subject below it.
    [inColumns]: { gridRow: '1 / 3', gridColumn: 3, alignSelf: 'start', marginTop: top },
  },
  subjectCell: {
    [fewLines]: { gridRow: 3, gridColumn: '1 / -1' },
    [twoLines]: { gridRow: 2, gridColumn: 3, alignSelf: 'start' },
    [inColumns]: {
      gridRow: '1 / 3',
      gridColumn: 3,
      alignSelf: 'start',
      marginTop: `calc(${top} + ${tokens.lineHeightBase300})`,
    },
  },
  arrivedCell: {
    [inColumns]: { gridRow: '1 / 3', gridColumn: 2, alignSelf: 'start', marginTop: top },
    [twoLines]: { gridRow: '1 / 6', gridColumn: 2, alignSelf: 'start' },
    [fewLines]: {
      ...{ display: 'flex', flexWrap: 'wrap', gap: `0 ${gap}`, alignItems: 'baseline' },
      ...{ gridRow: 1, gridColumn: '2 / -1' },
    },
  },
  wideCell: { [fewer]: { display: 'none' } },
  whereFew: { display: 'none', [fewer]: { display: 'inline' } },
  wait: { display: 'block' },
  /** Both in one line, where the other thing that it waits for has the next. */
  dayedWait: {
    [between]: {
      fontSize: tokens.fontSizeBase200,
      lineHeight: tokens.lineHeightBase200,
      [isAlone]: { fontSize: 'inherit', lineHeight: 'inherit' },
    },
  },
  dayBeside: { display: 'none', [between]: { display: 'inline', [isAlone]: { display: 'none' } } },
  /** Said beside it where that is open. */
  hint: { [between]: { display: 'none', [isAlone]: { display: 'block' } } },
  /** Where its column has no room. */
  dueBeside: { display: 'none', [fewer]: { display: 'block' } },
  dueBelow: { display: 'none', [narrow]: { display: 'block' }, [isAlone]: { [fewer]: { display: 'block' } } },
  /** Below sender and subject where it has no column. */
  kindCell: {
    whiteSpace: 'normal',
    overflowWrap: 'anywhere',
    hyphens: 'auto',
    [fewLines]: { gridRow: 2, gridColumn: 4 },
    [most]: { gridRow: '1 / 3', gridColumn: 4 },
    [between]: {
      ...cutText,
      gridRow: 2,
      gridColumn: 4,
      // Below the number, however high the row is.
      alignSelf: 'start',
      marginTop: '6px',
      fontSize: tokens.fontSizeBase200,
      lineHeight: tokens.lineHeightBase200,
    },
    [twoLines]: { gridRow: 3, gridColumn: '3 / -1', ':empty': { display: 'none' } },
  },
  stateCell: {
    whiteSpace: 'normal',
    [fewLines]: { gridRow: 4, gridColumn: '3 / -1', minWidth: 0 },
    [most]: { gridRow: '1 / 3', gridColumn: 6 },
    [between]: { gridRow: '1 / 3', gridColumn: 5 },
    [twoLines]: { gridRow: 4, gridColumn: '3 / -1' },
  },
  lateCell: { color: tokens.colorStatusDangerForeground2, fontWeight: tokens.fontWeightSemibold },
  lateDue: { color: tokens.colorStatusDangerForeground2 },
  /** A name has a second line, and no word of it is broken. */
  responderCell: {
    whiteSpace: 'normal',
    [most]: { gridRow: '1 / 3', gridColumn: 7 },
  },
  dueCell: { whiteSpace: 'normal', [most]: { gridRow: '1 / 3', gridColumn: 8 } },
  markCell: {
    display: 'flex',
    alignItems: 'center',
    [inColumns]: { gridRow: '1 / 3', gridColumn: 1 },
    [twoLines]: { gridRow: '1 / 6', gridColumn: 1 },
    [fewLines]: { gridRow: '1 / 3', gridColumn: 1 },
  },
  /** On a telephone its state stands beside it. */
  numberCell: {
    display: 'grid',
    minWidth: 0,
    [fewLines]: { gridRow: 4, gridColumn: '1 / 3' },
    [most]: { gridRow: '1 / 3', gridColumn: 5 },
    // The line below it is a small one: the field has some of its room, and stands clear of the row above.
    [between]: { gridRow: 1, gridColumn: 4, alignSelf: 'end', marginBottom: '-4px', paddingTop: '3px' },
    [twoLines]: { gridRow: '1 / 3', gridColumn: 4 },
  },
  /** No kind stands below it. */
  aloneCell: { [between]: { gridRow: '1 / 3', alignSelf: 'center', marginBottom: 0, paddingTop: 0 } },
  /** Where the columns have no heads the field says itself what it is for. */
  number: {
    minWidth: 0,
    width: '100%',
    '& input::placeholder': { opacity: 0 },
    [narrow]: { '& input::placeholder': { opacity: 1 } },
  },
  subject: {
    ...cutText,
    display: 'block',
    maxWidth: '100%',
    padding: 0,
    border: 0,
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    textDecorationLine: 'underline',
    cursor: 'pointer',
    [narrow]: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
  },
  beside: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  /** Where more than one is listed. */
  mailbox: {
    ...cutText,
    [twoLines]: { whiteSpace: 'normal' },
    [fewLines]: { minWidth: 0 },
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  problem: {
    gridColumn: '1 / -1',
    [inColumns]: { gridRow: 3 },
    color: tokens.colorStatusDangerForeground1,
    paddingBottom: tokens.spacingVerticalXS,
  },
});
