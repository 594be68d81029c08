// `rules import FILE --report FILE.html`: the original beside what became of it, for a registrar to approve.

import { escapeHtml } from '../../src/core/escape-html';
import { factLabels, factNames, type RuleDocument } from '../../src/rules/domain/document';
import { isGiver } from './document-title';
import { editionHtml, type Edition } from './edition-changes';
import type { Item } from './document-shape';
import type { Imported } from './import-rules';
import { doubtsOf } from './rule-doubts';
import { rowsOf, type Became, type ReportRow } from './report-rows';

type Why = NonNullable<Extract<Item, { kind: 'note' }>['why']>;

const whyWords: Readonly<Record<Why, string>> = {
  contents: 'innehållsförteckning',
  pageMark: 'sidhuvud, sidfot eller sidnummer',
  picture: 'bild eller bildtext',
  footnote: 'fotnot, som ingen regel hänvisar till',
  head: 'huvud: uppgifter om dokumentet',
  foot: 'slut: datum och underskrift',
  headers: 'tabellhuvud; står i varje rad',
  ofTable: 'hänvisar till tabellen; dess rader är regler',
  decision: 'beslutet om dokumentet, och protokollet',
  describes: 'beskriver, och binder ingen',
  byHand: 'ställd utanför reglerna för hand',
};

function cellOf(became: Became): string {
  const { item, id } = became;
  if (item.kind === 'section') return `<b>Rubrik:</b> ${escapeHtml(item.text)}`;
  if (item.kind === 'note')
    return `<b>Ingen regel</b> (${whyWords[item.why ?? 'head']}): ${escapeHtml(item.text)}`;
  const doubts = doubtsOf(item).map((words) => `<br>${doubtful(words)}`);
  return `<b>Regel ${escapeHtml(id ?? '')}:</b> ${escapeHtml(item.text)}${doubts.join('')}`;
}

const doubtful = (words: string): string => `<b class="doubt">Kontrollera:</b> ${escapeHtml(words)}`;

/** What needs no reading a second time stands word by word as it did. */
const isSame = ({ original, became: [first, ...others] }: ReportRow): boolean =>
  first !== undefined &&
  others.length === 0 &&
  first.item.kind !== 'note' &&
  doubtsOf(first.item).length === 0 &&
  first.item.text.replace(/\s+/gu, ' ').trim() === original.replace(/\s+/gu, ' ').trim();

const classOf = (row: ReportRow): 'lost' | 'note' | 'same' | 'rule' => {
  if (row.laidIn !== undefined) return 'rule';
  if (row.became.length === 0) return 'lost';
  if (row.became.every(({ item }) => item.kind === 'note')) return 'note';
  return isSame(row) ? 'same' : 'rule';
};

const sameCell = ({ item, id }: Became): string =>
  item.kind === 'section' ? '<b>Rubrik</b>, ordagrant' : `<b>Regel ${escapeHtml(id ?? '')}</b>, ordagrant`;

/** Where in the file that was written, and with which number. */
function lostCell({ after: { section, rule } }: ReportRow, number: number): string {
  const under = section === undefined ? '' : ` under rubriken ”${escapeHtml(section)}”`;
  const behind = rule === undefined ? '' : `, efter raden med [${escapeHtml(rule)}]`;
  return `<b>Finns inte med.</b> Är det en regel, skriv <code>- [EGEN${number}] regelns text</code> i filen som importen skrev (.md)${under}${behind}. Numret väljer du själv: en bokstav först, och inget som redan finns. Behövs det inte, låt det vara.`;
}

const rowHtml = (row: ReportRow, lost: number): string => {
  if (row.laidIn !== undefined)
    return `<tr class="rule"><td>${escapeHtml(row.original)}</td><td>Fotnot, står i <b>regel ${escapeHtml(row.laidIn)}</b></td></tr>`;
  const became =
    row.became.length === 0
      ? lostCell(row, lost)
      : row.became.map(isSame(row) ? sameCell : cellOf).join('<br>');
  return `<tr class="${classOf(row)}"><td>${escapeHtml(row.original)}</td><td>${became}</td></tr>`;
};

/** Why a row is no rule, for those that are read as one: the contents list, the head. */
function folds({ became: [first, ...others] }: ReportRow): Why | undefined {
  const why = first?.item.kind === 'note' && others.length === 0 ? (first.item.why ?? 'head') : undefined;
  return why === 'contents' || why === 'head' ? why : undefined;
}

function foldedHtml(rows: readonly ReportRow[], why: Why): string {
  const lines = rows.map(({ original }) => escapeHtml(original)).join('<br>');
  const [first] = rows;
  if (rows.length === 1 && first !== undefined) return rowHtml(first, 0);
  return `<tr class="note"><td><details><summary>${rows.length} rader: ${escapeHtml(first?.original ?? '')} …</summary>${lines}</details></td><td><b>Ingen regel</b> (${whyWords[why]})</td></tr>`;
}

function tableHtml(rows: readonly ReportRow[]): string {
  const html: string[] = [];
  let lost = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at];
    if (row === undefined) break;
    const why = folds(row);
    if (row.became.length === 0) lost += 1;
    if (why === undefined) {
      html.push(rowHtml(row, lost));
      continue;
    }
    const end = rows.findIndex((one, place) => place > at && folds(one) !== why);
    const run = rows.slice(at, end < 0 ? rows.length : end);
    html.push(foldedHtml(run, why));
    at += run.length - 1;
  }
  return html.join('\n');
}

const style = `:root{color-scheme:light dark;--ink:#1a1a1a;--page:#fff;--line:#767676;--note:#fff4d6;--lost:#fbdcdc;--red:#a00000}
@media (prefers-color-scheme:dark){:root{--ink:#f0f0f0;--page:#1b1b1b;--line:#8a8a8a;--note:#3f3414;--lost:#4a1d1d;--red:#ff9c9c}}
body{font:1rem/1.5 system-ui,sans-serif;max-width:75rem;margin:2rem auto;padding:0 1rem;color:var(--ink);background:var(--page)}
table{border-collapse:collapse;width:100%;table-layout:fixed;margin-top:.75rem}
th,td{border:1px solid var(--line);padding:.5rem .75rem;vertical-align:top;text-align:left;width:50%;overflow-wrap:anywhere}
.note td{background:var(--note)}.doubt{color:var(--red)}details summary{padding:.25rem 0;cursor:pointer}.lost td{background:var(--lost)}li.lost b{color:var(--red)}
label{display:inline-block;padding:.5rem 0}#only{width:1.25rem;height:1.25rem;vertical-align:middle}
#only:checked~table .same{display:none}.sign{display:none}
@media (max-width:40rem){h1{font-size:1.5rem}thead{display:none}table,tbody,tr,td{display:block;width:auto}td+td{border-top:0;padding-left:1.5rem}tr{margin-bottom:.75rem}}
@media print{:root{--ink:#000;--page:#fff;--line:#767676;--note:#fff4d6;--lost:#fbdcdc;--red:#a00000}body{font-size:10pt;margin:0;print-color-adjust:exact;-webkit-print-color-adjust:exact}#only,label{display:none}tr{break-inside:avoid}h2{break-after:avoid}.sign{display:block;margin-top:3rem}}`;

/** Why a fact may have been read wrongly; undefined where nothing speaks for it. */
function doubtOf(name: keyof RuleDocument['facts'], value: string, imported: Imported): string | undefined {
  const headings = imported.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
  if (name === 'title' && isGiver(value)) return 'det är vem som ger ut dokumentet, inte vad det heter';
  if (name === 'title' && headings[0] !== value) return 'dokumentets namn står inte i den första rubriken';
  const isLong = value.length > longestFact || /[.!?]\s/u.test(value);
  return name === 'responsible' && isLong ? 'det kan vara mer än vem som ansvarar' : undefined;
}
const longestFact = 60;

const factsHtml = (imported: Imported): string =>
  factNames
    .flatMap((name) => {
      const value = imported.document.facts[name];
      if (value === undefined) return [];
      const doubt = doubtOf(name, value, imported);
      const words = doubt === undefined ? '' : ` – ${doubtful(doubt)}`;
      return [`<li>${factLabels[name]}: ${escapeHtml(value)}${words}</li>`];
    })
    .concat(
      imported.unknownLabels.map(
        (label) =>
          `<li>${doubtful(`”${label}” används inte som uppgift; raden är kvar som anmärkning`)}</li>`,
      ),
    )
    .join('');

/** Staff say "punkt 3.1". */
const numbersHtml = ({ blocks }: Imported): string =>
  blocks.some((block) => block.kind === 'heading' && block.isNumberLost === true)
    ? `<li>${doubtful('Word numrerar rubrikerna, och numren är inte med. Skriv dem först i rubrikerna i filen (.md) om ni använder dem')}</li>`
    : '';

const doubtsHtml = ({ items }: Imported): string => {
  const count = items.filter((item) => doubtsOf(item).length > 0).length;
  return count === 0 ? '' : `<li class="lost"><b>${count}</b> regler att kontrollera</li>`;
};

/** One page that needs nothing else, to be read on a screen or on paper. */
export function reportPage(imported: Imported, file: string, edition?: Edition): string {
  const rows = rowsOf(imported);
  const count = (wanted: string) => rows.filter((row) => classOf(row) === wanted).length;
  const { document } = imported;
  return `<!doctype html>
<html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Inläst: ${escapeHtml(document.facts.title)}</title><style>${style}</style></head>
<body><h1>${escapeHtml(document.facts.title)}</h1>
<p>Inläst ur ${escapeHtml(file)}. Börja med det som är gult (blev ingen regel), rött (finns inte med) och det som det står Kontrollera vid. Läs sedan det som ändrades jämfört med originalet: det som står ordagrant behöver ingen läsa två gånger. Stämmer det, säg till den som sköter Brevvakt: dokumentet gäller när det är inlagt där.</p>
<h2>Uppgifter om dokumentet</h2><ul>${factsHtml(imported)}</ul>
${edition === undefined ? '' : editionHtml(edition)}
<h2>Vad som blev vad</h2><ul><li><b>${document.rules.length}</b> regler</li><li><b>${count('same')}</b> stycken står ordagrant</li><li><b>${count('rule')}</b> stycken står i en annan form, till exempel hela listan i en regel</li><li><b>${count('note')}</b> stycken blev ingen regel</li>${doubtsHtml(imported)}<li class="lost"><b>${count('lost')}</b> stycken finns inte med</li>${numbersHtml(imported)}</ul>
<input type="checkbox" id="only"> <label for="only">Visa bara det som inte står ordagrant</label>
<table><thead><tr><th>Originalet</th><th>Så blev det</th></tr></thead><tbody>
${tableHtml(rows)}
</tbody></table>
<p class="sign">Godkänt av: ______________________________ Datum: ________________</p></body></html>
`;
}
