// Groups of people whom a municipality serves, in a question: "alla föräldrar i kommunen" is no person's family (P3, K1).

const groups =
  'föräldrar|vårdnadshavare|elever|brukare|klienter|patienter|pensionärer|parents|guardians|pupils|students|clients|patients|pensioners';
const many = "alla|samtliga|kommunens|skolans|förskolans|all|the municipality's|the school's";
/** What a group is, has or feels is somebody's all the same. */
const isState =
  '(?!\\s+(?:som|vars|med|utan|är|e|har|blir|blev|fick|får|mår|lider|who|whose|with|are|have|has|feel))';

const group = new RegExp(
  `(?<!\\p{L})(?:(?:${many}|\\d+)\\s+)(?:${groups})(?!\\p{L})${isState}|(?<!\\p{L})(?:${groups})(?=\\s+(?:i kommunen|på skolan|in the municipality|at the school)(?!\\p{L})${isState})`,
  'giu',
);

/** The same text with groups as those that everybody belongs to. */
export const withoutGroups = (text: string): string => text.replace(group, 'alla invånare');
