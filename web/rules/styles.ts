import { makeStyles, tokens } from '@fluentui/react-components';

const gap = tokens.spacingHorizontalS;

export const useStyles = makeStyles({
  view: {
    display: 'grid',
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalL,
    maxWidth: '60rem',
    overflowWrap: 'anywhere',
    '& h1, & h2, & h3, & h4, & p, & dl, & dd, & ul': { margin: 0 },
  },
  subtle: { color: tokens.colorNeutralForeground2 },
  ask: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap },
  words: { flex: '1 1 16rem' },
  cards: { display: 'grid', gap: tokens.spacingVerticalM },
  card: {
    display: 'grid',
    gap,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  title: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, outlineStyle: 'none' },
  quote: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    whiteSpace: 'pre-line',
  },
  short: { fontWeight: tokens.fontWeightSemibold },
  plain: { display: 'grid', gap, padding: 0, listStyleType: 'none' },
  choice: { display: 'grid', gap: tokens.spacingVerticalXXS, justifyItems: 'start' },
  facts: {
    display: 'grid',
    gap: tokens.spacingVerticalXXS,
    '& > div': { display: 'flex', flexWrap: 'wrap', gap },
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap },
  section: { display: 'grid', gap, paddingTop: tokens.spacingVerticalS },
});
