// What a Word file says of a paragraph or a table in its style alone: that it is a list, bold, or has a row of headers.

import { valueOf } from './word-numbering';

interface Style {
  readonly id: string;
  /** The style itself and those that it is based on. */
  readonly chain: readonly string[];
}

const idOf = (style: string): string => /w:styleId="([^"]*)"/u.exec(style)?.[1] ?? '';
const mostBasedOn = 20;

function stylesOf(xml: string, type: 'paragraph' | 'table'): readonly Style[] {
  const all = new Map([...xml.matchAll(/<w:style\s.*?<\/w:style>/gsu)].map(([one]) => [idOf(one), one]));
  const chainFrom = (style: string, left = mostBasedOn): readonly string[] => {
    const base = all.get(valueOf(style, 'basedOn') ?? '');
    return base === undefined || left === 0 ? [style] : [style, ...chainFrom(base, left - 1)];
  };
  return [...all]
    .filter(([, one]) => one.includes(`w:type="${type}"`))
    .map(([id, one]) => ({ id, chain: chainFrom(one) }));
}

const firstOf = (chain: readonly string[], name: string): string | undefined =>
  chain.map((style) => valueOf(style, name)).find((value) => value !== undefined);

const isHeading = (style: string): boolean =>
  /^(?:heading|rubrik|title|titel|subtitle|toc)\b/iu.test(valueOf(style, 'name') ?? '') ||
  valueOf(style, 'outlineLvl') !== undefined;

/** "List Bullet 2" is a list of its own in Word, and looks like one within "List Bullet". */
const isWithin = /^List (?:Bullet|Number) [2-5]$/iu;

/** How deep the lists are that a style alone makes, by the style: "List Bullet", in Swedish "Punktlista", and those based on it. */
export function listStyles(styles: string): ReadonlyMap<string, number> {
  const lists = new Map<string, number>();
  for (const { id, chain } of stylesOf(styles, 'paragraph')) {
    if ((firstOf(chain, 'numId') ?? '0') === '0' || chain.some(isHeading)) continue;
    const isInner = chain.some((style) => isWithin.test(valueOf(style, 'name') ?? ''));
    lists.set(id, isInner || Number(firstOf(chain, 'ilvl') ?? 0) > 0 ? 1 : 0);
  }
  return lists;
}

/** The same with a level for each such style, as it stands where a list's levels name their styles. */
export const withListStyles = (numbering: string, lists: ReadonlyMap<string, number>): string =>
  numbering.replace(
    /<\/w:numbering>\s*$/u,
    () =>
      `${[...lists]
        .map(
          ([id, depth]) =>
            `<w:abstractNum w:abstractNumId="style-${id}"><w:lvl w:ilvl="${depth}"><w:numFmt w:val="bullet"/><w:pStyle w:val="${id}"/></w:lvl></w:abstractNum>`,
        )
        .join('')}</w:numbering>`,
  );

const turnedOn = /<w:b(?:\s+w:val="(?:1|true|on)")?\s*\/>/u;

/** Paragraph styles whose words are bold, such as "Tabellrubrik". */
export const boldStyles = (styles: string): ReadonlySet<string> =>
  new Set(
    stylesOf(styles, 'paragraph')
      .filter(({ chain }) => turnedOn.test(chain.find((style) => /<w:b[\s/]/u.test(style)) ?? ''))
      .map(({ id }) => id),
  );

const firstRow = /<w:tblStylePr\s[^>]*w:type="firstRow".*?<\/w:tblStylePr>/su;

/** Table styles that make the first row bold. */
function headedTables(styles: string): ReadonlySet<string> {
  const isHeaded = (style: string): boolean => turnedOn.test(firstRow.exec(style)?.[0] ?? '');
  const tables = stylesOf(styles, 'table').filter(({ chain }) => chain.some(isHeaded));
  return new Set(tables.map(({ id }) => id));
}

const hasFirstRow = (properties: string): boolean => {
  const look = /<w:tblLook\s[^>]*>/u.exec(properties)?.[0] ?? '';
  const bits = Number.parseInt(/w:val="([\dA-Fa-f]+)"/u.exec(look)?.[1] ?? '0', 16);
  return /w:firstRow="(?:1|true|on)"/u.test(look) || (!look.includes('w:firstRow=') && (bits & 0x20) !== 0);
};

/** The first row of a table whose style makes it bold is marked as one that is repeated on every page. */
export function withHeaderRows(document: string, styles: string): string {
  const headed = headedTables(styles);
  if (headed.size === 0) return document;
  return document.replace(
    /(<w:tblPr>.*?<\/w:tblPr>)(?:(?!<w:tr[ >]).)*<w:tr(?: [^>]*)?>(?:<w:tblPrEx>.*?<\/w:tblPrEx>)?(<w:trPr>)?/gsu,
    (whole: string, properties: string, opened?: string) =>
      headed.has(valueOf(properties, 'tblStyle') ?? '') && hasFirstRow(properties)
        ? `${whole}${opened === undefined ? '<w:trPr><w:tblHeader/></w:trPr>' : '<w:tblHeader/>'}`
        : whole,
  );
}
