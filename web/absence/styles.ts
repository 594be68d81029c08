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
  ownTitle: {
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
  },
  own: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'grid',
    gap: tokens.spacingVerticalS,
    '& li': {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    },
  },
  mail: { display: 'grid', gap: tokens.spacingVerticalS, outlineStyle: 'none' },
  question: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    maxWidth: '60rem',
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  now: { display: 'block', fontWeight: tokens.fontWeightRegular },
});
