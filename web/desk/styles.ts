import { makeStyles, tokens } from '@fluentui/react-components';

export const useStyles = makeStyles({
  view: {
    display: 'grid',
    gap: tokens.spacingVerticalXL,
    padding: tokens.spacingHorizontalL,
    maxWidth: '70rem',
    '& h1, & h2, & h3': { margin: 0 },
  },
  tasks: { display: 'grid', gap: tokens.spacingVerticalS, paddingLeft: tokens.spacingHorizontalXL },
  task: {
    textAlign: 'left',
    verticalAlign: 'top',
    lineHeight: 'inherit',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  boxes: {
    display: 'grid',
    gap: tokens.spacingVerticalL,
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 26rem), 1fr))',
    padding: 0,
    listStyleType: 'none',
  },
  box: {
    padding: tokens.spacingHorizontalL,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  name: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, outlineStyle: 'none' },
  line: { margin: `${tokens.spacingVerticalXS} 0` },
  subtle: { margin: `${tokens.spacingVerticalXS} 0`, color: tokens.colorNeutralForeground2 },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalM,
    ':empty': { display: 'none' },
  },
  ladder: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    margin: `${tokens.spacingVerticalS} 0`,
    padding: 0,
    listStyleType: 'none',
  },
  stop: { color: tokens.colorNeutralForeground2 },
  said: { color: tokens.colorNeutralForeground1 },
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});
