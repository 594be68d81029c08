import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importRules, type Imported } from '../../../tools/rules-import/import-rules';
import { reportPage } from '../../../tools/rules-import/report-page';
import { asWordWithNumbers } from './numbered-word';

const folder = mkdtempSync(join(tmpdir(), 'own-document-'));

/** A document as Word's own templates lay it out: numbers in the styles, a subtitle, a footnote, a contents list. */
async function fromWord(): Promise<Imported> {
  const file = join(folder, 'granvik.docx');
  writeFileSync(file, await asWordWithNumbers());
  return importRules(file);
}

let imported: Imported;
let page: string;
beforeAll(async () => {
  imported = await fromWord();
  page = reportPage(imported, 'granvik.docx');
});

const rule = (beginning: string): string =>
  imported.document.rules.find(({ text }) => text.startsWith(beginning))?.text ?? '';

test("Word's own section numbers are kept with their headings, and go on past one that has none", () => {
  const sections = imported.items.flatMap((item) => (item.kind === 'section' ? [item.text] : []));
  expect(sections).toEqual(['1 Inledning', '2 Post', '2.1 Öppning', '2.2 Ansvar', 'Bilaga', '3 Telefon']);
});

test('the subtitle is the name of the document where the title is who gives it out', () => {
  expect(imported.document.facts).toMatchObject({
    title: 'Rutin för post och telefon',
    issuer: 'Granviks kommun',
  });
});

test('who is responsible ends with the sentence, and "tills vidare" is until when it holds', () => {
  expect(imported.document.facts).toMatchObject({
    responsible: 'arkivchefen',
    validFrom: '2026-02-01',
    validUntil: 'tills vidare',
  });
});

test('a footnote stays with the rule that has its mark', () => {
  expect(rule('Brevlådan öppnas')).toBe(
    'Brevlådan öppnas varje arbetsdag. (Fotnot: Se även arkivreglementet, 3 kap.)',
  );
  expect(imported.document.rules.filter(({ text }) => /^Se även|↑/u.test(text))).toEqual([]);
});

test('an "och" at the end of an item goes on with the next', () => {
  expect(rule('Posten ska')).toBe('Posten ska stämplas; sorteras, och lämnas till nämnden.');
});

test('what describes or only points at its table is no rule, and its rows are', () => {
  const texts = imported.document.rules.map(({ text }) => text);
  expect(texts.join(' ')).not.toMatch(/40 000|tabellen nedan/u);
  expect(texts).toContain('Roll: Arkivarie. Uppgift: Ger råd om gallring, och om vad som bevaras.');
  expect(texts).toContain('Varje nämnd svarar för sin post.');
});

describe('its report', () => {
  const row = (original: string): string =>
    page.match(/<tr class="\w+">.*<\/tr>/gu)?.find((one) => one.includes(`<td>${original}`)) ?? '';

  test('has nothing that is gone', () => {
    expect(page).not.toContain('<tr class="lost">');
  });

  test('shows a paragraph that became several rules with each of them', () => {
    expect(row('Den som skickar post ska frankera den.')).toMatch(
      /Regel R-\w+:<\/b> Den som skickar[^<]+<br><b>Regel R-\w+:<\/b> Posten ska stämplas/u,
    );
  });

  test('matches a heading with its heading, and not with rules that have its word', () => {
    expect(row('3 Telefon')).toContain('<b>Rubrik</b>, ordagrant');
    expect(row('3 Telefon')).not.toContain('Regel');
  });

  test('folds the contents list and the head', () => {
    expect(page).toMatch(/<details><summary>\d+ rader: Innehåll/u);
    expect(row('1. Inledning')).toBe('');
  });

  test('has one row for a row of a table', () => {
    expect(row('Arkivarie | Ger råd')).toContain(
      'Roll: Arkivarie. Uppgift: Ger råd om gallring, och om vad som bevaras.',
    );
    expect(row('Arkivarie<')).toBe('');
  });

  test('marks what may have been read wrongly', () => {
    expect(page).toMatch(/Rutin för post och telefon – <b class="doubt">Kontrollera:/u);
    expect(page).toContain('<b class="doubt">Kontrollera:</b> fotnoten är lagd i regeln');
  });

  test('shows a footnote that is laid in its rule as that, and not as what became no rule', () => {
    expect(row('[1] Se även arkivreglementet')).toMatch(
      /^<tr class="rule">.*Fotnot, står i <b>regel R-\w+<\/b>/u,
    );
    expect(row('[1] Se även arkivreglementet')).not.toContain('Ingen regel');
  });

  test('says where what is gone is written, and with which number', () => {
    const items = imported.items.filter((item) => !item.text.startsWith('Svara inom fem'));
    const rules = imported.document.rules.filter(({ text }) => !text.startsWith('Svara inom fem'));
    const lost = reportPage(
      { ...imported, items, document: { ...imported.document, rules } },
      'granvik.docx',
    );
    expect(lost).toMatch(
      /<tr class="lost"><td>Svara inom fem[^<]+<\/td>.*<code>- \[EGEN1\] regelns text<\/code>.*under rubriken ”3 Telefon”/u,
    );
  });
});
