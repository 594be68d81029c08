import { makeStyles, tokens } from '@fluentui/react-components';

export const useStyles = makeStyles({
  frame: { display: 'flex', flexDirection: 'column', height: '100vh', minHeight: 0 },
  skip: {
    position: 'absolute',
    left: '-9999px',
    ':focus': {
      left: tokens.spacingHorizontalM,
      top: tokens.spacingVerticalS,
      zIndex: 10,
      padding: tokens.spacingVerticalS,
      background: tokens.colorNeutralBackground1,
      color: tokens.colorNeutralForeground1,
    },
  },
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `0 ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tabs: { flexWrap: 'wrap', maxWidth: '100%' },
  who: { marginLeft: 'auto', color: tokens.colorNeutralForeground2 },
  /** What stands outside the view for a screen reader alone does not make the window longer. */
  content: { position: 'relative', flex: 1, minHeight: 0, overflow: 'auto', outlineStyle: 'none' },
});
