import { makeStyles, tokens } from '@fluentui/react-components';
import { heightBelow, little, telephone } from './use-media';

const isLittle = `@media ${little}`;

export const useStyles = makeStyles({
  frame: {
    display: 'flex',
    flexDirection: 'column',
    position: 'relative',
    height: '100vh',
    minHeight: 0,
    // The views' heads go out of sight with it.
    [isLittle]: { display: 'block', overflow: 'auto' },
    // What stays below covers neither what has the focus nor what is last.
    [`@media ${telephone}`]: {
      '&:has([data-below])': {
        scrollPaddingBottom: heightBelow,
        paddingBottom: heightBelow,
        boxSizing: 'border-box',
      },
    },
  },
  door: { padding: tokens.spacingHorizontalL, maxWidth: '40rem' },
  doorButton: { marginTop: tokens.spacingVerticalM },
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
    gap: `0 ${tokens.spacingHorizontalM}`,
    padding: `0 ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tabs: { flexWrap: 'wrap', maxWidth: '100%' },
  views: { flex: '1 1 7rem', minWidth: 0, margin: `${tokens.spacingVerticalXS} 0` },
  who: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    marginLeft: 'auto',
    color: tokens.colorNeutralForeground2,
  },
  /** What stands outside the view for a screen reader alone does not make the window longer. */
  content: {
    position: 'relative',
    flex: 1,
    minHeight: 0,
    overflow: 'auto',
    outlineStyle: 'none',
    [isLittle]: { overflow: 'visible' },
  },
});
