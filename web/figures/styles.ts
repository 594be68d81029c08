import { makeStyles, tokens } from '@fluentui/react-components';

/** The bars keep their colours where the reader's own take the place of others, and so do their signs. */
const sign = {
  display: 'inline-block',
  width: '0.75rem',
  height: '0.75rem',
  forcedColorAdjust: 'none',
} as const;

export const useStyles = makeStyles({
  view: {
    display: 'grid',
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalL,
    gridTemplateColumns: 'minmax(0, 1fr)',
    '& h1, & h2, & p': { margin: 0 },
  },
  top: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalM },
  mailbox: {
    minWidth: 0,
    maxWidth: '100%',
    '& select': { width: '100%', minWidth: 0, textOverflow: 'ellipsis' },
  },
  subtle: { color: tokens.colorNeutralForeground2 },
  part: { display: 'grid', gap: tokens.spacingVerticalS, gridTemplateColumns: 'minmax(0, 1fr)' },
  both: {
    display: 'grid',
    gap: tokens.spacingHorizontalL,
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 30rem), 1fr))',
    alignItems: 'start',
  },
  chart: { minWidth: 0, height: '250px', overflow: 'hidden' },
  legend: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalL },
  first: { ...sign, background: tokens.colorCompoundBrandForeground1 },
  second: { ...sign, background: tokens.colorNeutralForeground3 },
});
