/** What any file format is read into before its shape is recognised; order is that of the file. */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'bullet'; readonly text: string; readonly depth: number; readonly id?: string }
  | { readonly kind: 'text'; readonly lines: readonly string[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

/** One line of spaces between words, soft hyphens gone. */
export function tidy(text: string): string {
  return text
    .replace(/\u00AD/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A bullet or number at the start of a line, and what follows it. */
export function bulletOf(line: string): { readonly depth: number; readonly text: string } | undefined {
  const match = /^(\s*)(?:[-–—*•·▪‣●○o\uF0B7\uF0A7]|\d{1,2}[.)]|[a-zåäö]\))\s+(\S.*)$/u.exec(line);
  return match
    ? { depth: (match[1] ?? '').replace(/\t/g, '  ').length >= 2 ? 1 : 0, text: match[2] ?? '' }
    : undefined;
}

const GOES_ON = /^(?!(?:och|eller|samt|respektive)(?!\p{L}))\p{Ll}/u;

/** Whether a line ends inside a word or date that the next one goes on with: "e-" and "post", but not "in-" and "och utgående". */
export const isBrokenWord = (line: string, next: string): boolean =>
  (/\p{L}-$/u.test(line) && GOES_ON.test(next)) || (/\d-$/.test(line) && /^\d/.test(next));

/** A line and the next one of the same paragraph. */
export const joinTwo = (line: string, next: string): string =>
  isBrokenWord(line, next) ? line + next : `${line} ${next}`;
