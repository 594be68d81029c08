// How an open message beside the list looks.

import { makeStyles, tokens } from '@fluentui/react-components';
import { beforeAll } from '../../frame/beside-styles';

const gap = tokens.spacingHorizontalS;

export const useDetailStyles = makeStyles({
  /** The view has the space above it. */
  detail: {
    padding: `0 ${tokens.spacingHorizontalM}`,
    [beforeAll]: { padding: tokens.spacingHorizontalM },
  },
  line: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  /** Below the subject. */
  ask: {
    display: 'block',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  problem: { margin: `${tokens.spacingVerticalS} 0` },
  badge: { margin: `${tokens.spacingVerticalXS} 0` },
  facts: {
    margin: `${tokens.spacingVerticalS} 0`,
    '& div': { display: 'flex', flexWrap: 'wrap', gap: `0 ${gap}`, marginBottom: tokens.spacingVerticalXS },
    '& dt': { flex: '0 0 auto', fontWeight: 600 },
    '& dd': { flex: '1 1 12rem', margin: 0, minWidth: 0 },
  },
  plain: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  copy: { whiteSpace: 'pre-wrap', userSelect: 'all' },
});
