import { makeStyles, tokens } from '@fluentui/react-components';
import { beforeAll } from '../frame/beside-styles';
import { grid, heads, most, fewer, between, narrow, twoLines, stacked, inColumns, fewLines } from './columns';
import { little, narrow as slim } from '../frame/use-media';

const gap = tokens.spacingHorizontalS;
/** Where the system's colours take the place of the theme's. */
const forced = '@media (forced-colors: active)';
const isAlone = '&:is(section:only-child *)';
const cutText = { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } as const;
/** The window is scrolled, and nothing in it by itself. */
const isLittle = `@media ${little}`;
const isSlim = `@media ${slim}`;

export const useStyles = makeStyles({
  view: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    height: '100%',
    [isLittle]: { height: 'auto' },
    padding: tokens.spacingHorizontalM,
    boxSizing: 'border-box',
  },
  /** For who hears the page: its tab says it to who sees it. */
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: 0,
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
  /** On a telephone closer, so that the list begins nearer the top. */
  strip: { display: 'flex', flexWrap: 'wrap', gap, [isSlim]: { gap: tokens.spacingVerticalXS } },
  box: {
    flexDirection: 'column',
    alignItems: 'flex-start',
    maxWidth: '100%',
    [isSlim]: { padding: `0 ${gap}`, width: '100%' },
  },
  boxName: {
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'left',
  },
  boxLine: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'left',
  },
  filters: { display: 'grid', gap: tokens.spacingVerticalS },
  chips: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  narrowed: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap },
  looking: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap },
  words: { flex: '0 1 20rem', minWidth: 0, [isSlim]: { flex: '1 1 8rem' } },
  more: { display: 'flex', flexWrap: 'wrap', gap },
  many: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    background: tokens.colorNeutralBackground3,
  },
  manyForm: {
    flex: '1 1 100%',
    minWidth: 0,
    maxWidth: 'min(34rem, 100%)',
    '& p': { margin: 0 },
    padding: `0 0 ${tokens.spacingVerticalS}`,
  },
  /** Two lines of it stand in the line that is there anyway: the list does not move under the pointer. */
  said: {
    flexGrow: 1,
    flexShrink: 1,
    flexBasis: '12rem',
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '&:has(bdi:empty)': { flexBasis: 0 },
    [isSlim]: { flexBasis: '100%', '&:has(bdi:empty)': { flexBasis: 0 } },
  },
  unsaved: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap,
    padding: `${tokens.spacingVerticalXXS} 0`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  both: { display: 'flex', flex: 1, gap: tokens.spacingHorizontalM, minHeight: 0 },
  list: { flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column', containerType: 'inline-size' },
  listHead: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `0 ${gap}`,
    minHeight: '2rem',
    '& > :last-child': { marginLeft: 'auto' },
    [isSlim]: { minHeight: 0 },
  },
  total: { whiteSpace: 'nowrap' },
  numbers: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: `0 ${gap}` },
  scroll: {
    flex: 1,
    minHeight: '12rem',
    overflow: 'auto',
    position: 'relative',
    [isLittle]: { overflow: 'visible' },
  },
  headGroup: { position: 'sticky', top: 0, zIndex: 1, [narrow]: { position: 'static' } },
  head: {
    ...grid,
    gap,
    padding: `${tokens.spacingVerticalXS} ${gap}`,
    background: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    ...heads,
    [narrow]: {
      position: 'absolute',
      width: '1px',
      height: '1px',
      overflow: 'hidden',
      clipPath: 'inset(50%)',
    },
  },
  rows: { position: 'relative' },
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
    [narrow]: { padding: `${tokens.spacingVerticalS} ${gap}`, gap: `0 ${gap}` },
    [twoLines]: {
      gridTemplateColumns: '2rem minmax(10.25rem, 1fr) minmax(0, 2.2fr) 9.5rem',
      gridTemplateRows: 'repeat(4, auto) 1fr',
    },
    [fewLines]: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
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
  fromCell: { [fewLines]: { flexBasis: '100%' }, [stacked]: { gridRow: 1, gridColumn: 3, alignSelf: 'end' } },
  subjectCell: {
    [fewLines]: { flexBasis: '100%' },
    [stacked]: { gridRow: 2, gridColumn: 3, alignSelf: 'start' },
  },
  arrivedCell: {
    [inColumns]: { gridRow: '1 / 3', gridColumn: 2 },
    [twoLines]: { gridRow: '1 / 6', gridColumn: 2, alignSelf: 'start' },
    /** Beside its mark. */
    [fewLines]: { flex: '1 0 calc(100% - 4rem)' },
  },
  wideCell: { [fewer]: { display: 'none' } },
  wait: { display: 'block' },
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
    [fewLines]: { flexBasis: '100%' },
    [most]: { gridRow: '1 / 3', gridColumn: 4 },
    [between]: {
      ...cutText,
      gridRow: 2,
      gridColumn: 4,
      alignSelf: 'end',
      fontSize: tokens.fontSizeBase200,
      lineHeight: tokens.lineHeightBase200,
    },
    [twoLines]: { gridRow: 3, gridColumn: '3 / -1', ':empty': { display: 'none' } },
  },
  stateCell: {
    whiteSpace: 'normal',
    [fewLines]: { flex: '1 1 7rem', minWidth: 0 },
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
  },
  /** On a telephone its state stands beside it. */
  numberCell: {
    display: 'grid',
    minWidth: 0,
    [fewLines]: { flex: '0 0 8.5rem', alignSelf: 'start' },
    [most]: { gridRow: '1 / 3', gridColumn: 5 },
    // The line below it is a small one: the field has some of its room, and stands clear of the row above.
    [between]: { gridRow: 1, gridColumn: 4, alignSelf: 'end', marginBottom: '-4px' },
    [twoLines]: { gridRow: '1 / 3', gridColumn: 4 },
  },
  /** No kind stands below it. */
  aloneCell: { [between]: { gridRow: '1 / 3', alignSelf: 'center', marginBottom: 0 } },
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
    [narrow]: { whiteSpace: 'normal' },
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
  none: { padding: tokens.spacingHorizontalL },
  /** The view has the space above it. */
  detail: {
    padding: `0 ${tokens.spacingHorizontalM}`,
    [beforeAll]: { padding: tokens.spacingHorizontalM },
  },
  /** Below the subject. */
  ask: {
    display: 'block',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  badge: { margin: `${tokens.spacingVerticalXS} 0` },
  facts: {
    margin: `${tokens.spacingVerticalS} 0`,
    '& div': { display: 'flex', flexWrap: 'wrap', gap: `0 ${gap}`, marginBottom: tokens.spacingVerticalXS },
    '& dt': { flex: '0 0 auto', fontWeight: 600 },
    '& dd': { flex: '1 1 12rem', margin: 0, minWidth: 0 },
  },
  plain: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  buttons: { display: 'flex', flexWrap: 'wrap', gap, margin: `${tokens.spacingVerticalS} 0` },
  copy: { whiteSpace: 'pre-wrap', userSelect: 'all' },
  keys: {
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    gap: `0 ${gap}`,
    '& div': { display: 'contents' },
    '& dd': { margin: 0 },
  },
});
