import { makeStyles, tokens } from '@fluentui/react-components';

/** What is open has the window, before all that it stands beside. */
export const beforeAll = '@media (max-width: 56em)';

/** What stays would take too much of it. */
const isLow = '@media (max-height: 30em)';

const gap = tokens.spacingHorizontalS;

export const useBesideStyles = makeStyles({
  beside: {
    position: 'relative',
    flex: '0 0 min(28rem, 45%)',
    overflow: 'auto',
    scrollPaddingTop: '6rem',
    scrollPaddingBottom: '4rem',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: 'break-word',
    [beforeAll]: {
      position: 'fixed',
      inset: 0,
      zIndex: 5,
      background: tokens.colorNeutralBackground1,
      border: 0,
    },
    // However long a form is, what sends it is in sight; what has the focus is scrolled clear of it.
    '& form > :last-child': {
      position: 'sticky',
      bottom: 0,
      margin: 0,
      padding: `${tokens.spacingVerticalS} 0`,
      background: tokens.colorNeutralBackground1,
      [isLow]: { position: 'static' },
    },
    '& h2': {
      margin: 0,
      fontSize: tokens.fontSizeBase500,
      lineHeight: tokens.lineHeightBase500,
      outlineStyle: 'none',
    },
    '& h3': {
      margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
      fontSize: tokens.fontSizeBase300,
    },
  },
  /** What it is about stays in sight when a form below it is gone to. */
  head: {
    display: 'flex',
    alignItems: 'start',
    justifyContent: 'space-between',
    gap,
    position: 'sticky',
    top: `calc(-1 * ${tokens.spacingVerticalM})`,
    zIndex: 1,
    margin: `calc(-1 * ${tokens.spacingVerticalM}) 0 0`,
    padding: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    background: tokens.colorNeutralBackground1,
    // What is scrolled under it goes under an edge.
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [isLow]: { position: 'static' },
  },
  line: { margin: `${tokens.spacingVerticalXS} 0` },
  subtle: { margin: `${tokens.spacingVerticalXS} 0`, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap, margin: `${tokens.spacingVerticalS} 0` },
  /** What may be done as well. */
  others: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalS },
  said: { outlineStyle: 'none' },
  note: { display: 'block', fontSize: tokens.fontSizeBase200 },
  log: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    '& li': { padding: `${tokens.spacingVerticalXXS} 0` },
  },
  /** A question before something that is not taken back. */
  asking: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    width: '100%',
    boxSizing: 'border-box',
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
  },
});
