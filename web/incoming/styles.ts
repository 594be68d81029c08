// How the view looks around its rows and the open message.

import { makeStyles, tokens } from '@fluentui/react-components';
import { grid, heads, narrow } from './list/columns';
import { heightBelow, little, narrow as slim, telephone } from '../frame/use-media';

const gap = tokens.spacingHorizontalS;
/** The window is scrolled, and nothing in it by itself. */
const isLittle = `@media ${little}`;
const isSlim = `@media ${slim}`;
const isTelephone = `@media ${telephone}`;

export const useStyles = makeStyles({
  view: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    height: '100%',
    [isLittle]: { height: 'auto' },
    padding: tokens.spacingHorizontalM,
    boxSizing: 'border-box',
  },
  /** A message that stands beside no list. */
  one: { maxWidth: '60rem', padding: `${tokens.spacingVerticalM} 0`, '& > aside': { border: 0 } },
  /** For who hears the page: its tab says it to who sees it. */
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: 0,
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
  /** On a telephone closer, so that the list begins nearer the top. */
  strip: { display: 'flex', flexWrap: 'wrap', gap, [isSlim]: { gap: tokens.spacingVerticalXS } },
  box: {
    flexDirection: 'column',
    alignItems: 'flex-start',
    maxWidth: '100%',
    [isSlim]: { padding: `${tokens.spacingVerticalXXS} ${gap}`, width: '100%', minHeight: 0 },
  },
  boxName: {
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'left',
    [isSlim]: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  },
  boxLine: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'left',
    [isSlim]: { lineHeight: tokens.lineHeightBase200 },
  },
  filters: { display: 'grid', gap: tokens.spacingVerticalS },
  chips: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  narrowed: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap },
  looking: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap },
  words: { flex: '0 1 20rem', minWidth: 0, [isSlim]: { flex: '1 1 8rem' } },
  more: { display: 'flex', flexWrap: 'wrap', gap },
  /** What does not fit in its line goes on below it, between the two that stand beside it. */
  many: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    flex: '1 1 auto',
    minWidth: 0,
    gap,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    background: tokens.colorNeutralBackground3,
    [isSlim]: { flexBasis: '100%' },
  },
  /** The list is scrolled under it: it takes no more of the window than what the frame keeps clear of the focus. */
  manyBelow: {
    [isTelephone]: {
      position: 'fixed',
      insetInline: 0,
      bottom: 0,
      zIndex: 2,
      boxSizing: 'border-box',
      maxHeight: heightBelow,
      overflow: 'auto',
      padding: tokens.spacingHorizontalS,
      borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    },
  },
  /** On lines of its own, and no reason for the bar to be wider. */
  manyForm: {
    width: 0,
    minWidth: '100%',
    '& > form': { boxSizing: 'border-box' },
    // In columns where there is room: more of what is marked stays in sight below it.
    '@media (min-width: 64em)': {
      '& > form': {
        gridTemplateColumns: 'repeat(auto-fit, minmax(min(18rem, 100%), 1fr))',
        alignItems: 'start',
      },
      '& > form > p, & > form > :last-child': { gridColumn: '1 / -1' },
    },
    '& p': { margin: 0 },
    paddingBottom: tokens.spacingVerticalS,
  },
  /** Two lines of it stand in the line that is there anyway: the list does not move under the pointer. */
  said: {
    whiteSpace: 'pre-line',
    flexGrow: 1,
    flexShrink: 1,
    flexBasis: '12rem',
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '&:has(bdi:empty)': { flexGrow: 0, flexBasis: 0 },
    [isSlim]: { flexBasis: '100%', '&:has(bdi:empty)': { flexBasis: 0 } },
  },
  both: { display: 'flex', flex: 1, gap: tokens.spacingHorizontalM, minHeight: 0 },
  list: { flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column', containerType: 'inline-size' },
  listHead: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    gap: `0 ${gap}`,
    minHeight: '2rem',
    [isSlim]: { minHeight: 0 },
  },
  /** While a form stands open for what is marked, that says how many it is for; nothing moves into its place. */
  total: { whiteSpace: 'nowrap', '&:has(~ * form)': { clipPath: 'inset(50%)' } },
  /** A long subject leaves room for what was told beside it. */
  undo: {
    minWidth: 0,
    maxWidth: '18rem',
    '& > bdi': { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  },
  keysButton: { marginLeft: 'auto' },
  numbers: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: `0 ${gap}` },
  /** Not beside what can be done about those that are marked: the rows would move for it. */
  offers: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `0 ${gap}`,
    '[data-many] ~ * > &': { display: 'none' },
  },
  scroll: {
    flex: 1,
    minHeight: '12rem',
    overflow: 'auto',
    position: 'relative',
    [isLittle]: { overflow: 'visible' },
  },
  headGroup: { position: 'sticky', top: 0, zIndex: 1, [narrow]: { position: 'static' } },
  head: {
    ...grid,
    gap,
    padding: `${tokens.spacingVerticalXS} ${gap}`,
    background: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    ...heads,
    [narrow]: {
      position: 'absolute',
      width: '1px',
      height: '1px',
      overflow: 'hidden',
      clipPath: 'inset(50%)',
    },
  },
  rows: { position: 'relative' },
  none: { padding: tokens.spacingHorizontalL },
  keys: {
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    gap: `0 ${gap}`,
    '& div': { display: 'contents' },
    '& dd': { margin: 0 },
  },
});
