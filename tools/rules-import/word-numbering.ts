// The numbers that Word itself gives to headings: they stand in no paragraph's text.

interface Level {
  readonly place: number;
  readonly start: number;
  /** "%1.%2" */
  readonly form: string;
}

/** By the style of the heading. */
type HeadingLevels = ReadonlyMap<string, Level>;

export const valueOf = (xml: string, name: string): string | undefined =>
  new RegExp(`<w:${name}\\s[^>]*w:val="([^"]*)"`, 'u').exec(xml)?.[1];

/** "1.1" and "§ 1" are what staff call a rule; "1." only counts a list. */
const isCalled = (form: string): boolean => /§|%\d.*%\d/u.test(form);

/** Only counted in figures: "A" and "IV" are left out, and so are the numbers of plain lists. */
export function headingLevels(xml: string, lists: ReadonlyMap<string, number>): HeadingLevels {
  const levels = new Map<string, Level>();
  for (const [, place = '0', inner = ''] of xml.matchAll(
    /<w:lvl\s[^>]*?w:ilvl="(\d)"[^>]*>(.*?)<\/w:lvl>/gsu,
  )) {
    const style = valueOf(inner, 'pStyle');
    if (style === undefined || (valueOf(inner, 'numFmt') ?? 'decimal') !== 'decimal') continue;
    const form = valueOf(inner, 'lvlText') ?? '';
    if (lists.has(style) && !isCalled(form)) continue;
    levels.set(style, { place: Number(place), start: Number(valueOf(inner, 'start') ?? 1), form });
  }
  return levels;
}

/** The levels of headings that Word numbers in a way that is not read here: in letters, or without the style's name. */
export function unreadNumbers(xml: string, levels: HeadingLevels): ReadonlySet<number> {
  const unread = new Set<number>();
  for (const [style] of xml.matchAll(/<w:style\s.*?<\/w:style>/gsu)) {
    const id = /w:styleId="([^"]*)"/u.exec(style)?.[1] ?? '';
    const level = /^heading (\d)$/iu.exec(valueOf(style, 'name') ?? '')?.[1];
    const number = valueOf(style, 'numId') ?? '0';
    if (level !== undefined && number !== '0' && !levels.has(id)) unread.add(Number(level));
  }
  return unread;
}

/** As much of a paragraph of a Word file as numbering needs. */
interface Paragraph {
  readonly styleId?: string | null;
  readonly numbering?: { readonly isOrdered: boolean } | null;
}

/** Counts on from heading to heading; undefined for what Word gives no number. */
export function headingCounter(levels: HeadingLevels): (paragraph: Paragraph) => string | undefined {
  let counts: readonly number[] = [];
  return ({ styleId, numbering }) => {
    const level = levels.get(styleId ?? '');
    if (level === undefined || numbering?.isOrdered !== true) return undefined;
    const own = counts[level.place];
    const above = Array.from({ length: level.place }, (_, place) => counts[place] ?? 1);
    counts = [...above, own === undefined ? level.start : own + 1];
    const number = level.form.replace(/%(\d)/gu, (_, place: string) =>
      String(counts[Number(place) - 1] ?? 1),
    );
    return /^(?:§\s*)?\d+(?:\.\d+)*\.?$/u.test(number.trim()) ? number.trim().replace(/\.$/u, '') : undefined;
  };
}
