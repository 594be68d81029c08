// XML as text: what comes from outside is escaped, and signs that XML 1.0 has no place for are left out.

const noXml =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': ' ',
  '\r': ' ',
  '\n': ' ',
};

export const escapeXml = (text: string): string =>
  text.replace(noXml, '').replace(/[&<>"\t\r\n]/g, (sign) => signs[sign] ?? sign);

/** Attributes without a value are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

export const attributesOf = (attributes: Attributes): string =>
  Object.entries(attributes)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${escapeXml(String(value))}"`]))
    .join('');

/** With text, which is escaped. */
export const textElement = (name: string, text: string, attributes: Attributes = {}): string =>
  `<${name}${attributesOf(attributes)}>${escapeXml(text)}</${name}>`;

/** With elements in it, which are XML already; on a line of its own. */
export const element = (name: string, attributes: Attributes, inner: readonly string[]): string =>
  inner.length === 0
    ? `<${name}${attributesOf(attributes)}/>\n`
    : `<${name}${attributesOf(attributes)}>${inner.join('')}</${name}>\n`;

export const xmlHead = '<?xml version="1.0" encoding="UTF-8"?>\n';
