// `rules import FILE --report FILE.html`: the original beside what became of it, for a registrar to approve.

import { escapeHtml } from '../../src/core/escape-html';
import { factLabels, factNames, type RuleDocument } from '../../src/rules/domain/document';
import type { Block } from './blocks';
import type { Item } from './document-shape';
import type { Imported } from './import-rules';

const whyWords: Readonly<Record<NonNullable<Extract<Item, { kind: 'note' }>['why']>, string>> = {
  contents: 'innehållsförteckning',
  pageMark: 'sidmärke',
  picture: 'bild eller bildtext',
  footnote: 'fotnot',
  head: 'huvud: uppgifter om dokumentet',
  foot: 'slut: datum och underskrift',
  headers: 'tabellhuvud; står i varje rad',
};

/** The pieces of the original, as they were read, in their order. */
function piecesOf(block: Block): readonly string[] {
  if (block.kind === 'text') return block.lines;
  return block.kind === 'table' ? block.rows.flat().filter((cell) => cell !== '') : [block.text];
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

interface Became {
  readonly item: Item;
  readonly id: string | undefined;
}

function numbered({ items, document }: Pick<Imported, 'items' | 'document'>): readonly Became[] {
  let rule = 0;
  return items.map((item) => {
    if (item.kind !== 'rule') return { item, id: undefined };
    rule += 1;
    return { item, id: document.rules[rule - 1]?.id };
  });
}

interface ReportRow {
  readonly original: string;
  /** None: nothing became of it. */
  readonly became: readonly Became[];
}

/** Each piece of the original with what holds its words; looked for on, not made on the way, so that a loss is seen. */
function rowsOf(imported: Pick<Imported, 'items' | 'document' | 'blocks'>): readonly ReportRow[] {
  const all = numbered(imported).map((one) => ({ ...one, letters: letters(one.item.text) }));
  const title = letters(imported.document.facts.title);
  let from = 0;
  return imported.blocks.flatMap(piecesOf).flatMap((original) => {
    const wanted = letters(original.replace(/\[\^?\d{1,2}\]/gu, ''));
    if (wanted === '') return [];
    const holds = (one: { readonly letters: string }) => one.letters.includes(wanted);
    const next = all.findIndex((one, at) => at >= from && holds(one));
    const first = next >= 0 ? next : all.findIndex(holds);
    if (next >= 0) from = next;
    const found = first < 0 ? [] : all.filter((one, at) => at >= first && at < first + 40 && holds(one));
    if (found.length === 0 && wanted === title) return [];
    return [{ original, became: found.slice(0, 3) }];
  });
}

function cellOf({ item, id }: Became): string {
  if (item.kind === 'section') return `<b>Rubrik:</b> ${escapeHtml(item.text)}`;
  if (item.kind === 'note')
    return `<b>Ingen regel</b> (${whyWords[item.why ?? 'head']}): ${escapeHtml(item.text)}`;
  return `<b>Regel ${escapeHtml(id ?? '')}:</b> ${escapeHtml(item.text)}`;
}

const classOf = ({ became }: ReportRow): string => {
  if (became.length === 0) return 'lost';
  return became.every(({ item }) => item.kind === 'note') ? 'note' : 'rule';
};

const rowHtml = (row: ReportRow): string => {
  const became =
    row.became.length === 0
      ? '<b>Finns inte med.</b> Skriv in det för hand, eller avgör att det inte behövs.'
      : row.became.map(cellOf).join('<br>');
  return `<tr class="${classOf(row)}"><td>${escapeHtml(row.original)}</td><td>${became}</td></tr>`;
};

const style =
  'body{font:16px/1.5 system-ui,sans-serif;max-width:75rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}' +
  'table{border-collapse:collapse;width:100%}th,td{border:1px solid #999;padding:.5rem .75rem;vertical-align:top;text-align:left;width:50%}' +
  '.note td{background:#fff4d6}.lost td{background:#fbdcdc}li.lost b{color:#a00000}' +
  '#only:checked~table .rule{display:none}';

const factsHtml = ({ facts }: RuleDocument): string =>
  factNames
    .flatMap((name) => {
      const value = facts[name];
      return value === undefined ? [] : [`<li>${factLabels[name]}: ${escapeHtml(value)}</li>`];
    })
    .join('');

/** One page that needs nothing else, to be read on a screen or on paper. */
export function reportPage(imported: Imported, file: string): string {
  const rows = rowsOf(imported);
  const count = (wanted: string) => rows.filter((row) => classOf(row) === wanted).length;
  const { document } = imported;
  return `<!doctype html>
<html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Inläst: ${escapeHtml(document.facts.title)}</title><style>${style}</style></head>
<body><h1>${escapeHtml(document.facts.title)}</h1>
<p>Inläst ur ${escapeHtml(file)}. Läs vänster spalt mot höger. Det som är gult blev ingen regel, och det som är rött finns inte med. Stämmer det gäller dokumentet när den som sköter Brevvakt pekar ut det.</p>
<h2>Uppgifter om dokumentet</h2><ul>${factsHtml(document)}</ul>
<h2>Vad som blev vad</h2><ul><li>${document.rules.length} regler</li><li><b>${count('note')}</b> stycken blev ingen regel</li><li class="lost"><b>${count('lost')}</b> stycken finns inte med</li></ul>
<input type="checkbox" id="only"> <label for="only">Visa bara det som inte blev regler</label>
<table><thead><tr><th>Originalet</th><th>Så blev det</th></tr></thead><tbody>
${rows.map(rowHtml).join('\n')}
</tbody></table></body></html>
`;
}
