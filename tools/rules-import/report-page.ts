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

/** What needs no reading a second time stands word by word as it did. */
const isSame = ({ original, became: [first, ...others] }: ReportRow): boolean =>
  first !== undefined &&
  others.length === 0 &&
  first.item.kind !== 'note' &&
  first.item.text.replace(/\s+/gu, ' ').trim() === original.replace(/\s+/gu, ' ').trim();

const classOf = (row: ReportRow): 'lost' | 'note' | 'same' | 'rule' => {
  if (row.became.length === 0) return 'lost';
  if (row.became.every(({ item }) => item.kind === 'note')) return 'note';
  return isSame(row) ? 'same' : 'rule';
};

const sameCell = ({ item, id }: Became): string =>
  item.kind === 'section' ? '<b>Rubrik</b>, ordagrant' : `<b>Regel ${escapeHtml(id ?? '')}</b>, ordagrant`;

const rowHtml = (row: ReportRow): string => {
  const became =
    row.became.length === 0
      ? '<b>Finns inte med.</b> Skriv in det för hand, eller avgör att det inte behövs.'
      : row.became.map(isSame(row) ? sameCell : cellOf).join('<br>');
  return `<tr class="${classOf(row)}"><td>${escapeHtml(row.original)}</td><td>${became}</td></tr>`;
};

const style = `:root{color-scheme:light dark;--ink:#1a1a1a;--page:#fff;--line:#767676;--note:#fff4d6;--lost:#fbdcdc;--red:#a00000}
@media (prefers-color-scheme:dark){:root{--ink:#f0f0f0;--page:#1b1b1b;--line:#8a8a8a;--note:#3f3414;--lost:#4a1d1d;--red:#ff9c9c}}
body{font:1rem/1.5 system-ui,sans-serif;max-width:75rem;margin:2rem auto;padding:0 1rem;color:var(--ink);background:var(--page)}
table{border-collapse:collapse;width:100%;table-layout:fixed;margin-top:.75rem}
th,td{border:1px solid var(--line);padding:.5rem .75rem;vertical-align:top;text-align:left;width:50%;overflow-wrap:anywhere}
.note td{background:var(--note)}.lost td{background:var(--lost)}li.lost b{color:var(--red)}
label{display:inline-block;padding:.5rem 0}#only{width:1.25rem;height:1.25rem;vertical-align:middle}
#only:checked~table .same{display:none}.sign{display:none}
@media (max-width:40rem){h1{font-size:1.5rem}thead{display:none}table,tbody,tr,td{display:block;width:auto}td+td{border-top:0;padding-left:1.5rem}tr{margin-bottom:.75rem}}
@media print{:root{--ink:#000;--page:#fff;--line:#767676;--note:#fff4d6;--lost:#fbdcdc;--red:#a00000}body{font-size:10pt;margin:0;print-color-adjust:exact;-webkit-print-color-adjust:exact}#only,label{display:none}tr{break-inside:avoid}h2{break-after:avoid}.sign{display:block;margin-top:3rem}}`;

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
<p>Inläst ur ${escapeHtml(file)}. Börja med det som är gult (blev ingen regel) och rött (finns inte med). Läs sedan det som ändrades mot originalet: det som står ordagrant behöver ingen läsa två gånger. Stämmer det, säg till den som sköter Brevvakt: dokumentet gäller när det är utpekat där.</p>
<h2>Uppgifter om dokumentet</h2><ul>${factsHtml(document)}</ul>
<h2>Vad som blev vad</h2><ul><li><b>${document.rules.length}</b> regler</li><li><b>${count('same')}</b> stycken står ordagrant</li><li><b>${count('rule')}</b> stycken står i en annan form, till exempel hela listan i en regel</li><li><b>${count('note')}</b> stycken blev ingen regel</li><li class="lost"><b>${count('lost')}</b> stycken finns inte med</li></ul>
<input type="checkbox" id="only"> <label for="only">Visa bara det som inte står ordagrant</label>
<table><thead><tr><th>Originalet</th><th>Så blev det</th></tr></thead><tbody>
${rows.map(rowHtml).join('\n')}
</tbody></table>
<p class="sign">Godkänt av: ______________________________ Datum: ________________</p></body></html>
`;
}
