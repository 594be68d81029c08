import JSZip from 'jszip';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

export const wordStyle = (id: string, name: string, more = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:pPr>${more}</w:pPr></w:style>`;

/** A Word file of what its folder `word` has: `document`, and whatever this refers to. */
export function wordFile(parts: Readonly<Record<string, string>>): JSZip {
  const zip = new JSZip();
  const names = Object.keys(parts);
  const types = names.map((part) => {
    const kind = part === 'document' ? 'document.main' : part;
    return `<Override PartName="/word/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml"/>`;
  });
  const relations = (all: readonly (readonly [type: string, target: string])[]): string =>
    `<Relationships xmlns="${PACKAGE}/relationships">${all
      .map(
        ([type, target], at) => `<Relationship Id="r${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
      )
      .join('')}</Relationships>`;
  zip.file(
    '[Content_Types].xml',
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${types.join('')}</Types>`,
  );
  zip.file('_rels/.rels', relations([['officeDocument', 'word/document.xml']]));
  const others = names.filter((name) => name !== 'document');
  zip.file('word/_rels/document.xml.rels', relations(others.map((name) => [name, `${name}.xml`])));
  for (const [name, xml] of Object.entries(parts)) zip.file(`word/${name}.xml`, xml);
  return zip;
}
