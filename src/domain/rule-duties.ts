// What goes with a rule of Brevvakt's own numbering when it is shown (F1, F2, P7, E5, V2).

/** What the bot itself can do about a rule. */
export type BotDeed = 'mailboxes' | 'delegation' | 'signature';

/** A rule in its document's words, as far as it is shown. */
export interface ShownRule {
  readonly id: string;
  readonly section: string;
  readonly text: string;
}

export type FindRule = (id: string) => ShownRule | undefined;

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

const isAboutReading = ({ text }: ShownRule): boolean => /öppnar all (?:inkommande )?(?:e-)?post/i.test(text);

/** Whether one of the rules says that mail is opened, so that it must be said that the bot reads none unasked (V2). */
export const needsConsentNote = (rules: readonly ShownRule[], find: FindRule): boolean =>
  rules.some((rule) => isAboutReading(rule) || (rule.id === 'V2' && hasOurNumbers(find)));

/** The rules with P7 right after V2, at most `most` of them. */
export function withCompanions(
  rules: readonly ShownRule[],
  find: FindRule,
  most: number,
): readonly ShownRule[] {
  const p7 = find('P7');
  if (p7 === undefined || !hasOurNumbers(find) || !rules.some(({ id }) => id === 'V2'))
    return rules.slice(0, most);
  const others = rules.filter(({ id }) => id !== 'P7');
  const together = others.flatMap((rule) => (rule.id === 'V2' ? [rule, p7] : [rule]));
  const cut = together.slice(0, most);
  return cut.at(-1)?.id === 'V2' ? cut.slice(0, -1) : cut;
}

/** The first rules whose texts together are that long at most; the first one always. */
export function withinLength(rules: readonly ShownRule[], most: number): readonly ShownRule[] {
  let length = 0;
  const tooLong = rules.findIndex((rule, index) => (length += rule.text.length) > most && index > 0);
  return tooLong === -1 ? rules : rules.slice(0, tooLong);
}
