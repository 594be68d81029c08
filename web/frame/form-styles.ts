import { makeStyles, tokens } from '@fluentui/react-components';

export const useFormStyles = makeStyles({
  form: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    gridTemplateColumns: 'minmax(0, 1fr)',
    // A choice of many words is no wider than its form.
    '& .fui-Field': { gridTemplateColumns: 'minmax(0, 1fr)', minWidth: 0, maxWidth: '40rem' },
    '& .fui-Input:has(> input[type="date"])': { width: '12rem', maxWidth: '100%' },
    '& select, & input, & textarea, & label': { minWidth: 0, maxWidth: '100%', overflowWrap: 'anywhere' },
  },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalS} 0`,
  },
});
