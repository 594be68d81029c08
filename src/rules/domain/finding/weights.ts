// How much each kind of evidence counts when rules are ranked; found by measurement (docs/rules-evaluation.md).

/** All in shares of 1 unless said otherwise. */
export const weights = {
  /** From a concept to a wider one, a narrower one, one close by; below `floor` a link is not followed. */
  wider: 0.73,
  narrower: 0.42,
  near: 0.48,
  floor: 0.22,

  /** In a question: words that say little, parts of a compound, the parts when the whole is known too. */
  weak: 0.22,
  part: 0.42,
  wholeBesideParts: 0.5,
  /** The single words of a phrase, a phrase inside another, a guessed spelling, what is said again. */
  wordOfPhrase: 0.3,
  inner: 0.42,
  guessed: 0.8,
  repeated: 0.52,
  /** Concepts that count at most this much only hint at the kind of question; their words are read on their own too. */
  hint: 0.3,

  /** A word of nearly the same meaning; one made of another by an ending; a compound that begins or ends with it. */
  synonym: 0.6,
  kin: 0.75,
  kinAsPart: 0.5,
  kinAsHead: 0.6,
  /** A verb read together with its particle. */
  withParticle: 0.9,

  /** In a rule: parts of compounds, its section, the headings above it. */
  rulePart: 0.7,
  section: 0.32,
  context: 0.25,
  /** Which mailbox or which means of contact a rule is about often stands in the heading alone. */
  contrastInHeading: 0.9,
  /** A word in a phrase that means something else ("ringa betydelse") hardly means what it does alone ("ringa"). */
  wordOfOtherPhrase: 0.35,
  /** The facts name offices and subjects that other questions are about too. */
  facts: 0.35,
  /** A match counts as being in the rule's text, not only in its headings, from this strength. */
  inText: 0.5,
  contrastInRule: 0.4,
  reachOfContrast: 0.7,
  /** How much the length of a rule matters, and the power that evens out rarity. */
  length: 0.155,
  rarityPower: 0.86,

  /** What no rule can match weighs against an answer, in shares of the greatest rarity. */
  unmatchedKnown: 0.9,
  unmatchedWeak: 0.15,
  unmatchedCommon: 0.4,
  unmatchedUnknown: 0.55,
  unmatchedOutside: 1.7,
  /** What a subject outside weighs for a rule that two clear words speak for, in shares of what it weighs otherwise. */
  outsideBesideClear: 0.4,
  /** The second strange word of a question counts this share of the first, and so on. */
  strangeAgain: 0.5,
  /** A rule about the other side of a contrast; how much coverage counts in the ranking. */
  otherSide: 0.55,
  coverage: 0.5,
  /** A rule in a section about something that the question does not touch. */
  otherSection: 0.95,
  /** Matches that are not enough alone, when nothing else matches (for what counts less in a question, less still); a unit is matched from `enoughOfUnit`. */
  notAlone: 0.46,
  enoughOfUnit: 0.28,

  /** Under these there is no answer: the share of the question that the best rule covers, and its score in greatest rarities. */
  leastCoverage: 0.42,
  leastScore: 0.4,
};
