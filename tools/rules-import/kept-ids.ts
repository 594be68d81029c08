// Which number each rule had in the edition before: the same words keep it, and then what was changed a little.

interface Placed {
  readonly text: string;
  readonly section: string;
}
type Numbered = Placed & { readonly id: string };

/** The ids by the place of the rule; a rule that is new has none. */
export function keptIds(rules: readonly Placed[], earlier: readonly Numbered[]): ReadonlyMap<number, string> {
  const ids = new Map<number, string>();
  const left = new Set(earlier);
  const keep = (place: number, old: Numbered | undefined) => {
    if (old === undefined) return;
    ids.set(place, old.id);
    left.delete(old);
  };
  for (const [place, { text, section }] of rules.entries()) {
    const same = [...left].filter((old) => old.text === text);
    keep(place, same.find((old) => old.section === section) ?? same[0]);
  }
  for (const [place, rule] of rules.entries()) if (!ids.has(place)) keep(place, nearest(rule, left));
  return ids;
}

/** Of ten words eight are the same. */
const enoughAlike = 0.8;

function nearest(rule: Placed, left: ReadonlySet<Numbered>): Numbered | undefined {
  const [best] = [...left]
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
