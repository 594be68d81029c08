// The names of the figures that speak for and against a rule, and of the weights that are learnt for them.

/** One figure for each name, about 0–1. */
export const evidenceNames = [
  'score',
  'scoreShare',
  'coverage',
  'own',
  'elsewhere',
  'nowhere',
  'outside',
  'biggestMiss',
  'clear',
  'rarest',
  'heading',
  'units',
  'words',
  'wordMiss',
  'wordsMissed',
  'missedShare',
  'allWords',
  'ruleShare',
  'letters',
  'lettersShare',
  'agree',
  'fits',
  'unfit',
  'fitTime',
  'fitMay',
  'fitWho',
  'hardUnfit',
  'meaning',
  'technical',
  'english',
  'facts',
  'near',
  'nearest',
  'nearShare',
  'isNearest',
  'nearAmong',
  'nearAhead',
  'length',
  'verbHit',
  'verbMiss',
  'thingHit',
  'thingMiss',
  'how',
  'howToDo',
  'form',
  'formAgainst',
  'tiedLetters',
  'tiedMeaning',
  'tiedStrongly',
  'tiedElsewhere',
  'tiedOutside',
] as const;

export type EvidenceName = (typeof evidenceNames)[number];

/** Added to every sum. */
const always = 'always';

export const weightNames = [...evidenceNames, always] as const;
