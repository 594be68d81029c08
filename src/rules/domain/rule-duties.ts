// What goes with a rule of Brevvakt's own numbering when it is shown (F1, F2, P7, E5, V2).

/** What the bot itself can do about a rule. */
export type BotDeed = 'mailboxes' | 'delegation' | 'signature';

/** A rule in its document's words, as far as it is shown. */
export interface ShownRule {
  readonly id: string;
  readonly section: string;
  readonly text: string;
}

type FindRule = (id: string) => ShownRule | undefined;

const deeds: ReadonlyMap<string, BotDeed> = new Map([
  ['F1', 'mailboxes'],
  ['F2', 'mailboxes'],
  ['P7', 'delegation'],
  ['E5', 'signature'],
]);

/** Whether the rules in force are numbered as Brevvakt's are; a municipality's own document is not. */
export const hasOurNumbers = (find: FindRule): boolean =>
  ['F1', 'P7', 'E5', 'V2'].every((id) => find(id) !== undefined);

/** What the bot can do about the first of the rules that it can do something about. */
export function deedFor(rules: readonly ShownRule[], find: FindRule): BotDeed | undefined {
  if (!hasOurNumbers(find)) return undefined;
  return rules.map((rule) => deeds.get(rule.id)).find((deed) => deed !== undefined);
}

const isAboutReading = ({ text }: ShownRule): boolean =>
  /öppnar all (?:inkommande )?(?:e-)?post|all (?:inkommande )?(?:e-)?post öppnas/i.test(text);

/** Whether one of the rules says that mail is opened, so that it must be said that the bot reads none unasked (V2). */
export const needsConsentNote = (rules: readonly ShownRule[], find: FindRule): boolean =>
  rules.some((rule) => isAboutReading(rule) || (rule.id === 'V2' && hasOurNumbers(find)));

interface RulesAtHand {
  readonly find: FindRule;
  readonly rules: readonly ShownRule[];
}

const isAboutDelegating = ({ text }: ShownRule): boolean => /delegera/i.test(text) && /brevlåda/i.test(text);

/** P7, or what a document with numbers of its own says in its place, for a rule that says that mail is opened. */
function companionOf(rule: ShownRule, { find, rules }: RulesAtHand): ShownRule | undefined {
  if (hasOurNumbers(find)) return rule.id === 'V2' ? find('P7') : undefined;
  return isAboutReading(rule) ? rules.find(isAboutDelegating) : undefined;
}

/** "Kommer sådana uppgifter ändå in": its own words do not say which. */
const pointing = /^(?:\p{L}+ ){0,2}(?:sådan|sådana|sådant|dessa|detta)(?!\p{L})/iu;

/** What the rule's first words point at: "sådana uppgifter" of K3 are those of K1, elsewhere those of the rule before it in its section. */
export function pointedAt(rule: ShownRule, { find, rules }: RulesAtHand): ShownRule | undefined {
  if (!pointing.test(rule.text)) return undefined;
  if (rule.id === 'K3' && hasOurNumbers(find)) return find('K1');
  const before = rules[rules.findIndex(({ id }) => id === rule.id) - 1];
  return before?.section === rule.section ? before : undefined;
}

/** With what the first of them points at right after it. */
export function withPointedAt(rules: readonly ShownRule[], book: RulesAtHand): readonly ShownRule[] {
  const [first, ...others] = rules;
  const meant = first && pointedAt(first, book);
  if (first === undefined || meant === undefined || rules.some(({ id }) => id === meant.id)) return rules;
  return [first, meant, ...others];
}

/** The rules, at most `most` of them, with P7 right after V2; V2 is left out where P7 has no room. */
export function withCompanions(
  rules: readonly ShownRule[],
  book: RulesAtHand,
  most: number,
): readonly ShownRule[] {
  const companions = rules.flatMap((rule) => companionOf(rule, book) ?? []);
  const isCompanion = ({ id }: ShownRule): boolean => companions.some((companion) => companion.id === id);
  const groups = rules
    .filter((rule) => !isCompanion(rule))
    .map((rule) => [rule, companionOf(rule, book)].filter((it) => it !== undefined));
  const shown: ShownRule[] = [];
  for (const group of groups) {
    if (shown.length + group.length > most) break;
    shown.push(...group);
  }
  return shown;
}

/** The first rules whose texts together are that long at most; the first one always. */
export function withinLength(rules: readonly ShownRule[], most: number): readonly ShownRule[] {
  let length = 0;
  const tooLong = rules.findIndex((rule, index) => (length += rule.text.length) > most && index > 0);
  return tooLong === -1 ? rules : rules.slice(0, tooLong);
}
