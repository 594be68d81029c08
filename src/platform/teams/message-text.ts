// The plain words of what people write in Teams.

/** Those that Swedish text is written with; any other stays as it is. */
const entities: Readonly<Record<string, string>> = {
  ...{ nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" },
  ...{ aring: 'å', auml: 'ä', ouml: 'ö', Aring: 'Å', Auml: 'Ä', Ouml: 'Ö', eacute: 'é' },
};

/** Markup longer than this is cut before it is read. */
const longest = 100_000;

interface WrittenMessage {
  readonly text: string;
  /** The texts under which the bot itself is mentioned, e.g. `<at>Brevvakt</at>`. */
  readonly mentions: readonly string[];
}

/** What somebody wrote, without the bot's mention and without markup, at most `length` characters. */
export function plainText(message: WrittenMessage, length: number): string {
  const unmentioned = message.mentions
    .filter((mention) => mention !== '')
    .reduce((text, mention) => text.replaceAll(mention, ' '), message.text.slice(0, longest));
  return withFewMarks(decode(withoutTags(unmentioned)))
    .normalize('NFC')
    .replace(/[^\S\n]+/g, ' ')
    .trim()
    .slice(0, length)
    .trim();
}

/**
 * At most thirty marks on one sign: composing them takes time by the square of their number, two seconds for 100,000.
 * @source Unicode Standard Annex 15, Stream-Safe Text Format
 */
const withFewMarks = (text: string): string => text.replace(/(\p{M}{30})\p{M}+/gu, '$1');

const withoutTags = (text: string): string =>
  text.replace(/<(?:br|\/p|\/div|\/li)\s*\/?>/gi, '\n').replace(/<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/gi, '');

const decode = (text: string): string =>
  text.replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,6});/gi, (whole, name: string) =>
    name.startsWith('#') ? (character(name.slice(1)) ?? whole) : (entities[name] ?? whole),
  );

function character(number: string): string | undefined {
  const code = /^x/i.test(number) ? Number.parseInt(number.slice(1), 16) : Number(number);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
