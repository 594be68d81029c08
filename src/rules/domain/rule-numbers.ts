// The numbers that a document gives its sections ("2.6 Fullmakt"), by which people ask for what stands there.

const numbered = /^(?:§\s*)?(\d{1,2}(?:\.\d{1,2}){0,3})\.?\s+(?=\p{Lu})/u;

/** Undefined where the heading has none. */
const sectionNumber = (heading: string): string | undefined => numbered.exec(heading)?.[1];

/** The words of a heading. */
export const withoutNumber = (heading: string): string => heading.replace(numbered, '');

/** What stands under a number, or begins with it; of a chapter, what stands in its sections or has its numbers. */
export function rulesUnder<OneRule extends { readonly section: string; readonly text: string }>(
  rules: readonly OneRule[],
  number: string,
): readonly OneRule[] {
  const under = rules.filter((rule) => numbersOf(rule).includes(number));
  if (under.length > 0) return under;
  return rules.filter((rule) => numbersOf(rule).some((one) => one?.startsWith(`${number}.`) === true));
}

/** A number of one part alone is no rule's own: "2 § gäller", "24 timmar om dygnet". */
const ownNumber = /^\d{1,2}(?:\.\d{1,2}){1,3}(?=\.?\s+\p{Lu})/u;
const numbersOf = ({ section, text }: { readonly section: string; readonly text: string }) => [
  sectionNumber(section),
  ownNumber.exec(text)?.[0],
];
