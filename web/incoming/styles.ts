import { makeStyles, tokens } from '@fluentui/react-components';
import { beforeAll } from '../frame/beside-styles';
import { little, narrow as slim } from '../frame/use-media';

const gap = tokens.spacingHorizontalS;
/** Mark, arrived, from, subject, kind, number, state, responder, due. */
const columns =
  '2rem minmax(10.5rem, 16.5rem) minmax(6rem, 1fr) minmax(9rem, 2fr) minmax(6.75rem, 0.8fr) 9.5rem minmax(9rem, 1.5fr) minmax(4.5rem, 0.5fr) 11.5rem';
/** In most windows the sender stands above the subject. */
const mostColumns =
  '2rem minmax(9.5rem, 15.75rem) minmax(12rem, 2.4fr) minmax(6.75rem, 0.6fr) 9.5rem minmax(9.5rem, 2fr) minmax(6rem, 0.7fr) 11.5rem';
const most = '@container (max-width: 96rem) and (min-width: 70.01rem)';
/** Beside an open message who answers and by when stand in the state as well. */
const fewer = '@container (max-width: 70rem)';
const between = '@container (max-width: 70rem) and (min-width: 52rem)';
const fewerColumns =
  '2rem minmax(9.5rem, 11rem) minmax(12rem, 2.6fr) minmax(6.75rem, 0.8fr) 9rem minmax(8rem, 1.9fr)';
/** Where the system's colours take the place of the theme's. */
const forced = '@media (forced-colors: active)';
const cutText = { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } as const;
/** Where there is no room for columns a row is a few lines in three, and on a telephone one below the other. */
const narrow = '@container (max-width: 51.99rem)';
const twoLines = '@container (max-width: 51.99rem) and (min-width: 34rem)';
const stacked = '@container (max-width: 96rem) and (min-width: 34rem)';
const inColumns = '@container (max-width: 96rem) and (min-width: 52rem)';
const fewLines = '@container (max-width: 33.99rem)';

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
  said: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap,
    minHeight: '2rem',
    [isSlim]: { minHeight: 0 },
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
    justifyContent: 'space-between',
    columnGap: gap,
  },
  numbers: { flex: 1, display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: `0 ${gap}` },
  scroll: {
    flex: 1,
    minHeight: '12rem',
    overflow: 'auto',
    position: 'relative',
    [isLittle]: { overflow: 'visible' },
  },
  headGroup: { position: 'sticky', top: 0, zIndex: 1, [narrow]: { position: 'static' } },
  head: {
    display: 'grid',
    gridTemplateColumns: columns,
    [most]: { gridTemplateColumns: mostColumns, rowGap: 0 },
    [between]: { gridTemplateColumns: fewerColumns, rowGap: 0 },
    gap,
    padding: `${tokens.spacingVerticalXS} ${gap}`,
    background: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
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
    display: 'grid',
    gridTemplateColumns: columns,
    [most]: { gridTemplateColumns: mostColumns, rowGap: 0 },
    [between]: { gridTemplateColumns: fewerColumns, rowGap: 0 },
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
  /** Where its column has no room. */
  dueBeside: { display: 'none', [fewer]: { display: 'block' } },
  /** Below sender and subject where it has no column. */
  kindCell: {
    whiteSpace: 'normal',
    overflowWrap: 'anywhere',
    hyphens: 'auto',
    [fewLines]: { flexBasis: '100%' },
    [inColumns]: { gridRow: '1 / 3', gridColumn: 4 },
    [twoLines]: { gridRow: 3, gridColumn: '3 / -1', ':empty': { display: 'none' } },
  },
  stateCell: {
    whiteSpace: 'normal',
    [fewLines]: { flex: '1 1 7rem', minWidth: 0 },
    [inColumns]: { gridRow: '1 / 3', gridColumn: 6 },
    [twoLines]: { gridRow: 4, gridColumn: '3 / -1' },
  },
  lateCell: { color: tokens.colorStatusDangerForeground2, fontWeight: tokens.fontWeightSemibold },
  lateDue: { color: tokens.colorStatusDangerForeground2 },
  /** A name is never cut: it has a second line. */
  responderCell: {
    whiteSpace: 'normal',
    overflowWrap: 'anywhere',
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
    [inColumns]: { gridRow: '1 / 3', gridColumn: 5 },
    [twoLines]: { gridRow: '1 / 3', gridColumn: 4 },
  },
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
  keys: { '& div': { display: 'flex', gap }, '& dt': { minWidth: '4rem' }, '& dd': { margin: 0 } },
});
