// Splits Swedish compounds into known words: förvaltningsbrevlådan = förvaltning + brevlåda.

/** Says the stem of a known word, or undefined when the word is not known. */
type KnownWord = (word: string) => string | undefined;

const shortestPart = 3;
const shortestCompound = 7;
const mostParts = 3;

/** The stem of a word that stands first in a compound, with its joint: arbets-, tids-, skol-, gatu-. */
function modifier(part: string, known: KnownWord): string | undefined {
  if (part.length < shortestPart) return undefined;
  const bare = part.endsWith('s') && part.length > shortestPart ? part.slice(0, -1) : undefined;
  return (
    known(part) ??
    (bare === undefined ? undefined : known(bare)) ??
    (part.length > shortestPart ? (known(`${part}a`) ?? known(`${part}e`)) : undefined)
  );
}

/** Of three equal letters Swedish writes two: sekretess + sak = sekretessak. */
function endsDouble(part: string): boolean {
  return part.length > shortestPart && part.at(-1) === part.at(-2);
}

function headOf(word: string, cut: number, known: KnownWord): string | undefined {
  const rest = word.slice(cut);
  const whole = rest.length < shortestPart ? undefined : known(rest);
  return whole ?? (endsDouble(word.slice(0, cut)) ? known(word.slice(cut - 1)) : undefined);
}

function split(word: string, known: KnownWord, parts: number): readonly string[] | undefined {
  for (let cut = shortestPart; cut < word.length - 1; cut += 1) {
    const first = modifier(word.slice(0, cut), known);
    if (first === undefined) continue;
    const rest = word.slice(cut);
    const head = headOf(word, cut, known);
    if (head !== undefined) return [first, head];
    const tail = parts > 2 && rest.length >= shortestCompound ? split(rest, known, parts - 1) : undefined;
    if (tail) return [first, ...tail];
  }
  return undefined;
}

/** The stems of a compound's parts, the head last; undefined when it is not made of known words. */
export function splitCompound(word: string, known: KnownWord): readonly string[] | undefined {
  return word.length < shortestCompound ? undefined : split(word, known, mostParts);
}
