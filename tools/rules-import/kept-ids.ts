// Which number each rule had in the edition before: the same words keep it, and then what was changed a little.

interface Placed {
  readonly text: string;
  readonly section: string;
}
type Numbered = Placed & { readonly id: string };

/** Rules that were there, and whose words a rule has to have: the very same, or nearly. */
export interface NumberedBefore {
  readonly same: readonly Numbered[];
  readonly near: readonly Numbered[];
}

/** The ids by the place of the rule; a rule that is new has none. */
export function keptIds(
  rules: readonly Placed[],
  { same, near }: NumberedBefore,
): ReadonlyMap<number, string> {
  const ids = new Map<number, string>();
  const used = new Set<string>();
  const isLeft = ({ id }: Numbered): boolean => !used.has(id);
  const keep = (place: number, old: Numbered | undefined) => {
    if (old === undefined) return;
    ids.set(place, old.id);
    used.add(old.id);
  };
  for (const [place, { text, section }] of rules.entries()) {
    const alike = same.filter((old) => old.text === text && isLeft(old));
    keep(place, alike.find((old) => old.section === section) ?? alike[0]);
  }
  for (const [place, rule] of rules.entries())
    if (!ids.has(place)) keep(place, nearest(rule, near.filter(isLeft)));
  return ids;
}

/** Of ten words eight are the same. */
const enoughAlike = 0.8;

function nearest(rule: Placed, left: readonly Numbered[]): Numbered | undefined {
  const [best] = left
    .filter(({ section }) => section === rule.section)
    .map((old) => ({ old, like: likeness(wordsOf(old.text), wordsOf(rule.text)) }))
    .filter(({ like }) => like >= enoughAlike)
    .sort((one, other) => other.like - one.like);
  return best?.old;
}

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = [...one].filter((word) => other.has(word)).length;
  return (2 * both) / Math.max(1, one.size + other.size);
}
