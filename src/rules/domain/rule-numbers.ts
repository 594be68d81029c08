// The numbers that a document gives its sections ("2.6 Fullmakt"), by which people ask for what stands there.

const numbered = /^(?:§\s*)?(\d{1,2}(?:\.\d{1,2}){0,3})\.?\s+(?=\p{Lu})/u;

/** Undefined where the heading has none. */
const sectionNumber = (heading: string): string | undefined => numbered.exec(heading)?.[1];

/** The words of a heading. */
export const withoutNumber = (heading: string): string => heading.replace(numbered, '');

/** What stands under a number; of a chapter, what stands in its sections. */
export function rulesUnder<OneRule extends { readonly section: string }>(
  rules: readonly OneRule[],
  number: string,
): readonly OneRule[] {
  const under = rules.filter(({ section }) => sectionNumber(section) === number);
  if (under.length > 0) return under;
  return rules.filter(({ section }) => sectionNumber(section)?.startsWith(`${number}.`) === true);
}
