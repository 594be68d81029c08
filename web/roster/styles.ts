import { makeStyles, tokens } from '@fluentui/react-components';

const gap = tokens.spacingHorizontalS;
/** Where there is no room for columns each mailbox has its days below each other. */
const narrow = '@container (max-width: 44rem)';
const unseen = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  margin: 0,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
} as const;

export const useStyles = makeStyles({
  both: { display: 'flex', height: '100%', minHeight: 0 },
  view: {
    // What a screen reader alone is told stands within it, and makes nothing outside it longer.
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    flex: 1,
    minWidth: 0,
    overflow: 'auto',
    padding: tokens.spacingHorizontalM,
    boxSizing: 'border-box',
    containerType: 'inline-size',
    '& h1, & h2, & h3, & p': { margin: 0 },
  },
  /** Beside the weeks, whose days have room for a name. */
  detail: { flexBasis: 'min(24rem, 45%)' },
  top: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalM },
  steps: { display: 'flex', flexWrap: 'wrap', gap },
  gaps: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  waiting: { display: 'grid', gap: tokens.spacingVerticalS },
  question: {
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  table: {
    width: '100%',
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    '& th, & td': {
      border: `1px solid ${tokens.colorNeutralStroke2}`,
      // Where the words of a day's button begin.
      padding: `${tokens.spacingHorizontalXS} calc(2 * ${tokens.spacingHorizontalXS} + 3px)`,
      textAlign: 'left',
      verticalAlign: 'top',
      overflowWrap: 'anywhere',
    },
    '& th:has(> button), & td:has(> button)': { padding: tokens.spacingHorizontalXS },
    '& th': { fontWeight: tokens.fontWeightSemibold },
    [narrow]: { display: 'block', '& th, & td': { border: 0 } },
  },
  caption: {
    textAlign: 'left',
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    padding: `${tokens.spacingVerticalS} 0`,
    [narrow]: { display: 'block' },
  },
  head: { background: tokens.colorNeutralBackground2, [narrow]: unseen },
  body: { [narrow]: { display: 'block' } },
  row: {
    [narrow]: {
      display: 'block',
      padding: `${tokens.spacingVerticalXS} 0`,
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  name: { width: '22%', hyphens: 'auto', [narrow]: { display: 'block', width: 'auto' } },
  today: { boxShadow: `inset 0 3px ${tokens.colorBrandStroke1}`, [narrow]: { boxShadow: 'none' } },
  todayCell: {
    [narrow]: {
      boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
      fontWeight: tokens.fontWeightSemibold,
    },
  },
  cell: { [narrow]: { display: 'block' } },
  /** Nothing to say of that day. */
  quiet: { color: tokens.colorNeutralForeground3, [narrow]: { display: 'none' } },
  /** A holiday stands among the days below each other too. */
  free: { color: tokens.colorNeutralForeground3, [narrow]: { display: 'block' } },
  /** As wide as today's, so that all names begin in one place. */
  day: {
    display: 'none',
    minWidth: '9.5rem',
    paddingRight: tokens.spacingHorizontalS,
    [narrow]: { display: 'inline-block' },
  },
  open: {
    // A row of days begins at one height: a button has what is in it in the middle.
    display: 'flex',
    flexDirection: 'column',
    width: '100%',
    minHeight: '2.75rem',
    padding: tokens.spacingHorizontalXS,
    border: '1px solid transparent',
    borderLeft: '3px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { background: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    [narrow]: { display: 'block', minHeight: '2.25rem' },
  },
  ofRow: { fontWeight: tokens.fontWeightSemibold, textDecorationLine: 'underline' },
  changed: { borderLeftColor: tokens.colorBrandStroke1 },
  empty: {
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    borderLeft: `3px solid ${tokens.colorStatusDangerBorder2}`,
    background: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
  },
  chosen: { outline: `2px solid ${tokens.colorBrandStroke1}` },
  past: { color: tokens.colorNeutralForeground3 },
  mine: { fontWeight: tokens.fontWeightBold },
  note: { display: 'block', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular },
  unseen,
  date: { display: 'block', fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightRegular },
  buttons: { display: 'flex', flexWrap: 'wrap', gap, margin: `${tokens.spacingVerticalS} 0` },
});
