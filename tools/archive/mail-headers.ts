// What the head of a message as it came (MIME) says of it: for the title and the dates by which an archive finds it.

export interface MailHeaders {
  readonly subject: string | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** ISO with offset; undefined where it says none that can be read. */
  readonly sentAt: string | undefined;
  readonly internetId: string | undefined;
}

/** Enough for the headers of any message; they end at the first empty line. */
export const mostHeadBytes = 256 * 1024;

export function readMailHeaders(head: Uint8Array): MailHeaders {
  const text = Buffer.from(head).toString('latin1');
  const end = /\r?\n\r?\n/.exec(text)?.index ?? text.length;
  const lines = text
    .slice(0, end)
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/);
  const of = (name: string): string | undefined => {
    const line = lines.find((one) => one.toLowerCase().startsWith(`${name}:`));
    const value = line === undefined ? '' : decodeWords(line.slice(name.length + 1).trim());
    return value === '' ? undefined : value;
  };
  const sent = Date.parse(of('date') ?? '');
  return {
    subject: of('subject'),
    from: of('from'),
    to: of('to'),
    sentAt: Number.isNaN(sent) ? undefined : new Date(sent).toISOString(),
    internetId: of('message-id'),
  };
}

const encodedWord = /=\?([^?*\s]+)(?:\*[^?\s]*)?\?([bq])\?([^?\s]*)\?=/gi;

/** Words in another alphabet (RFC 2047); without them, letters are taken for UTF-8, else for Latin-1. */
function decodeWords(value: string): string {
  if (!encodedWord.test(value)) return rawText(value);
  encodedWord.lastIndex = 0;
  const joined = value.replace(/(\?=)\s+(?==\?)/g, '$1');
  let [text, from] = ['', 0];
  for (const match of joined.matchAll(encodedWord)) {
    text += joined.slice(from, match.index) + decodeWord(match);
    from = match.index + match[0].length;
  }
  return text + joined.slice(from);
}

function decodeWord([whole, charset = '', way = '', text = '']: RegExpMatchArray): string {
  const bytes = way.toLowerCase() === 'b' ? Buffer.from(text, 'base64') : quoted(text);
  return decode(bytes, charset) ?? whole;
}

const quoted = (text: string): Buffer =>
  Buffer.from(
    text
      .replaceAll('_', ' ')
      .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  );

function decode(bytes: Uint8Array, charset: string): string | undefined {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return undefined;
  }
}

function rawText(latin: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(latin, 'latin1'));
  } catch {
    return latin;
  }
}
