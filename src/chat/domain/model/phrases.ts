// The short form of the phrase files, written out: "(jag är|är) sjuk [{day}]" is four phrases.

/** How many phrases one line stands for at most; of more, an even choice. */
const mostOfLine = 12;

type Part = readonly string[];

/** The phrases that a line stands for. Throws SyntaxError on brackets that do not match. */
export function phrasesOf(line: string, most = mostOfLine): readonly string[] {
  const parts = partsOf(line);
  const total = parts.reduce((count, part) => count * part.length, 1);
  const step = Math.max(1, total / most);
  const chosen: string[] = [];
  for (let at = 0; at < total; at += step) chosen.push(nth(parts, Math.floor(at)));
  return [...new Set(chosen.map((text) => text.replace(/\s+/g, ' ').trim()))];
}

/** Counts through the choices as through digits, the last part fastest. */
function nth(parts: readonly Part[], number: number): string {
  let rest = number;
  const picked: string[] = [];
  for (const part of parts.toReversed()) {
    picked.push(part[rest % part.length] ?? '');
    rest = Math.floor(rest / part.length);
  }
  return picked.toReversed().join('');
}

/** Each part as its alternatives; what stands in no brackets has one. */
function partsOf(line: string): readonly Part[] {
  const parts: Part[] = [];
  let at = 0;
  while (at < line.length) {
    const open = line.slice(at).search(/[([]/);
    if (open !== 0) {
      const end = open === -1 ? line.length : at + open;
      parts.push([line.slice(at, end)]);
      at = end;
    } else {
      const end = closing(line, at);
      const inner = alternatives(line.slice(at + 1, end)).flatMap(phrasesInside);
      parts.push(line[at] === '[' ? ['', ...inner] : inner);
      at = end + 1;
    }
  }
  return parts;
}

const phrasesInside = (text: string): readonly string[] => (/[([]/.test(text) ? phrasesOf(text) : [text]);

/** Where the bracket that opens at a place closes. */
function closing(line: string, open: number): number {
  let depth = 0;
  for (let at = open; at < line.length; at++) {
    if ('(['.includes(line.charAt(at))) depth++;
    if (')]'.includes(line.charAt(at))) depth--;
    if (depth === 0) return at;
  }
  throw new SyntaxError(`A bracket is not closed: ${line}`);
}

/** Splits at the bars that stand in no inner bracket. */
function alternatives(text: string): readonly string[] {
  const found: string[] = [];
  let depth = 0;
  let current = '';
  for (const letter of text) {
    if ('(['.includes(letter)) depth++;
    if (')]'.includes(letter)) depth--;
    if (letter === '|' && depth === 0) {
      found.push(current);
      current = '';
    } else current += letter;
  }
  return [...found, current];
}
