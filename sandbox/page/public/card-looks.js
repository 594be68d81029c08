const colour = (name) => ({
  default: `var(--card-${name})`,
  subtle: `var(--card-${name === 'text' ? 'subtle' : name})`,
});

const colours = {
  default: colour('text'),
  dark: colour('text'),
  light: colour('subtle'),
  accent: colour('accent'),
  good: colour('good'),
  warning: colour('warning'),
  attention: colour('attention'),
};

const container = (background) => ({
  backgroundColor: background,
  foregroundColors: colours,
  borderColor: 'var(--line)',
});

/** How cards look: measures as in Teams, colours from the page's own, so that light and dark follow it. */
export const cardLooks = {
  fontFamily: 'inherit',
  supportsInteractivity: true,
  fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
  fontWeights: { lighter: 400, default: 400, bolder: 600 },
  lineHeights: { small: 16, default: 20, medium: 22, large: 24, extraLarge: 32 },
  spacing: { small: 6, default: 10, medium: 16, large: 24, extraLarge: 32, padding: 16 },
  separator: { lineThickness: 1, lineColor: 'var(--line)' },
  containerStyles: {
    default: container('transparent'),
    emphasis: container('var(--card-emphasis)'),
    accent: container('var(--card-accent-ground)'),
    good: container('var(--card-good-ground)'),
    warning: container('var(--card-warning-ground)'),
    attention: container('var(--card-attention-ground)'),
  },
  imageSizes: { small: 32, medium: 52, large: 100 },
  textBlock: { headingLevel: 3 },
  textStyles: { heading: { size: 'medium', weight: 'bolder' } },
  inputs: {
    label: {
      inputSpacing: 'small',
      requiredInputs: { weight: 'bolder', size: 'small', suffix: ' *', suffixColor: 'attention' },
      optionalInputs: { weight: 'bolder', size: 'small' },
    },
    errorMessage: { color: 'attention', size: 'small', spacing: 'small' },
  },
  factSet: {
    title: { weight: 'bolder', wrap: true, maxWidth: 160 },
    value: { wrap: true },
    spacing: 12,
  },
  actions: {
    maxActions: 12,
    spacing: 'medium',
    buttonSpacing: 8,
    showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'emphasis' },
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
  },
};
