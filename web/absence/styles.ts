import { makeStyles, tokens } from '@fluentui/react-components';

export const useStyles = makeStyles({
  view: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    '& h1, & p': { margin: 0 },
  },
  filters: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalM },
  subtle: { color: tokens.colorNeutralForeground2 },
  several: { display: 'block' },
  now: { display: 'block', fontWeight: tokens.fontWeightRegular },
});
