import type { RuleDocument } from '../../../src/rules/domain/document';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DocumentError } from '../../../src/rules/documents/document-error';
import { importRules } from '../../../tools/rules-import/import-rules';

const FIXTURES = join(__dirname, '../../rules/fixtures');
const ORIGINAL = join(FIXTURES, 'ale-telefoni-epost-2006.txt');

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** The first word of the source that does not follow in the text; undefined when all are there, in order. */
function firstMissing(source: string, text: string): string | undefined {
  const there = wordsOf(text);
  let at = 0;
  return wordsOf(source).find((word) => {
    const found = there.indexOf(word, at);
    at = found < 0 ? at : found + 1;
    return found < 0;
  });
}

function fileWith(name: string, content: string | Buffer): string {
  const file = join(mkdtempSync(join(tmpdir(), 'import-')), name);
  writeFileSync(file, content);
  return file;
}

describe("importing the municipality's own text", () => {
  it('keeps every word in its order', async () => {
    const { text } = await importRules(ORIGINAL);
    expect(firstMissing(readFileSync(ORIGINAL, 'utf8'), text)).toBeUndefined();
  });

  it('reads the head table and the signature into facts', async () => {
    const { document } = await importRules(ORIGINAL);
    expect(document.facts).toEqual({
      title: 'Rätt sätt för telefoni och e-post',
      issuer: 'Ale kommun',
      kind: 'Bestämmelser',
      decidedBy: 'Kommundirektören',
      responsible: 'KS förvaltning',
      appliesTo: 'Samtliga förvaltningar',
      dated: '2006-05-11',
      validFrom: '2006-05-15',
      validUntil: 'Tills vidare',
      signedBy: 'Stig Fredriksson, Kommundirektör',
    });
  });

  it('finds its nine headings, and adds one over the addresses', async () => {
    const { items } = await importRules(ORIGINAL);
    const sections = items.flatMap((item) => (item.kind === 'section' ? [item] : []));
    expect(sections.filter((item) => item.added !== true).map((item) => item.text)).toEqual([
      'Varför har vi bestämmelser?',
      'Så hanterar vi telefoni och röstbrevlådor',
      'Tänk på.....',
      'Så hanterar vi extern e-post',
      'Allmänna regler',
      'Våra rutiner för extern e-post till förvaltningsbrevlådan',
      'Våra rutiner för extern e-post till din egen e-postbrevlåda',
      'Säkerhet och sekretess',
      'Privat e-post',
    ]);
    expect(sections.filter((item) => item.added === true).map((item) => item.text)).toEqual(['Adresser']);
  });

  it('makes a rule of every bullet, paragraph and address', async () => {
    const { items, document } = await importRules(ORIGINAL);
    const from = (kind: string) => items.filter((item) => item.kind === 'rule' && item.from === kind).length;
    const bullets = readFileSync(ORIGINAL, 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('- ')).length;
    expect(from('bullet')).toBe(bullets - 1); // one "bullet" is the subtitle
    expect(from('paragraph')).toBe(9);
    expect(document.rules.slice(-3).map((rule) => rule.text)).toEqual([
      'Kommunens officiella e-postadress är: kommun@ale.se',
      'Adressen till kommunstyrelsens myndighets/förvaltningsbrevlåda: kommunstyrelsen@ale.se',
      'Varje förvaltning har också en egen myndighetsbrevlåda som i normalfallet öppnas av registratören.',
    ]);
  });

  it('keeps the sample signature with the paragraph that introduces it', async () => {
    const { document } = await importRules(ORIGINAL);
    const signature = document.rules.find((rule) => rule.text.startsWith('Även e-posten'));
    expect(signature?.section).toBe('Allmänna regler');
    expect(signature?.context).toBe('Så hanterar vi extern e-post');
    expect(signature?.text).toMatch(/Med vänlig hälsning \/ Förnamn, Efternamn, Titel .* \/ www\.ale\.se$/);
  });

  it('gives the same text the same id, also when rules are added before it or it moves', async () => {
    const before = (await importRules(ORIGINAL)).document;
    const changed = readFileSync(ORIGINAL, 'utf8').replace(
      '- Alla verksamheter ska',
      '- En helt ny regel står här.\n- Alla verksamheter ska',
    );
    const after = (await importRules(fileWith('ny.txt', changed))).document;
    const idOf = new Map(after.rules.map((rule) => [rule.text, rule.id]));
    const twice = 'Inkomna e-postmeddelande och svar på dessa';
    for (const rule of before.rules.filter(({ text }) => !text.startsWith(twice))) {
      expect(idOf.get(rule.text)).toBe(rule.id);
    }
    expect(new Set(after.rules.map((rule) => rule.id)).size).toBe(before.rules.length + 1);
  });

  it('gives the same sentence in two sections two ids, whichever comes first', async () => {
    const ids = async (text: string) => {
      const { document } = await importRules(fileWith('a.txt', text));
      return new Map(document.rules.map((rule) => [rule.section, rule.id]));
    };
    const head = 'Regler\n\nSamma mening överallt gäller här, som vi säger.\n\n';
    const one = await ids(`${head}Ett\n\n- Svara alltid.\n\nTvå\n\n- Svara alltid.\n`);
    const other = await ids(`${head}Två\n\n- Svara alltid.\n\nEtt\n\n- Svara alltid.\n`);
    expect(one.get('Ett')).not.toBe(one.get('Två'));
    expect(other.get('Ett')).toBe(one.get('Ett'));
    expect(other.get('Två')).toBe(one.get('Två'));
  });

  it('keeps ids that people gave in the version before', async () => {
    const { document } = await importRules(ORIGINAL);
    const renamed = {
      ...document,
      rules: document.rules.map((rule, index) => ({ ...rule, id: `X${index + 1}` })),
    };
    const again = await importRules(ORIGINAL, { same: renamed.rules, near: renamed.rules });
    expect(again.document.rules.map((rule) => rule.id)).toEqual(renamed.rules.map((rule) => rule.id));
  });

  it('keeps the id of a rule that says nearly what it said, and gives one that says another thing its own', async () => {
    const one = 'Veckolistan ska vara klar senast dagen innan och skickas till växeln.';
    const rest = '- Alla svarar i telefon före tre signaler.\n';
    const read = async (rules: string, { rules: before }: Pick<RuleDocument, 'rules'> = { rules: [] }) =>
      (
        await importRules(fileWith('c.txt', `Regler\n\nListan\n\n${rules}`), {
          same: before,
          near: before,
        })
      ).document;
    const before = await read(`- ${one}\n${rest}`);
    const idOf = ({ rules }: RuleDocument, word: string) => rules.find(({ text }) => text.includes(word))?.id;
    const changed = await read(`${rest}- ${one.replace('dagen innan', 'två dagar innan')}\n`, before);
    expect(idOf(changed, 'två dagar innan')).toBe(idOf(before, 'dagen innan'));
    expect(idOf(changed, 'tre signaler')).toBe(idOf(before, 'tre signaler'));
    const other = await read(`${rest}- Veckolistan ska skrivas på papper av den som är ledig.\n`, before);
    expect(idOf(other, 'på papper')).not.toBe(idOf(before, 'dagen innan'));
  });
});

describe('importing other files', () => {
  it('reads Markdown: title, head table, headings, bullets', async () => {
    const { document, text } = await importRules(join(FIXTURES, 'granby-riktlinjer.md'));
    expect(document.facts).toMatchObject({
      issuer: 'Granby kommun',
      decidedBy: 'Kommunstyrelsen',
      caseNumber: 'KS 2021/118',
      validUntil: '2025-12-31',
    });
    expect(new Set(document.rules.map((rule) => rule.section)).size).toBe(6);
    const source = readFileSync(join(FIXTURES, 'granby-riktlinjer.md'), 'utf8');
    expect(firstMissing(source, text)).toBeUndefined();
  });

  it('reads Word: headings, table, a list in a list', async () => {
    const { document } = await importRules(join(FIXTURES, 'sjoby-rutin.docx'));
    expect(document.facts).toMatchObject({
      title: 'Rutin för telefon och e-post',
      decidedBy: 'Kommunchefen',
    });
    expect(document.rules.map(({ section, context, text }) => [context, section, text])).toEqual([
      ['', 'Telefon', 'Rutinen gäller alla som arbetar i Sjöby kommun och svarar i telefon.'],
      ['', 'Telefon', 'Samtal ska besvaras inom fyra signaler.'],
      [
        '',
        'Telefon',
        'Vid frånvaro ska telefonen hänvisas: – vid lunch – vid möten som är längre än en kvart',
      ],
      ['E-post', 'Funktionsbrevlådor', 'Funktionsbrevlådan öppnas två gånger om dagen.'],
      [
        'E-post',
        'Funktionsbrevlådor',
        'E-post som hör till ett ärende registreras samma dag & läggs i akten.',
      ],
    ]);
  });

  it('leaves a document in the project form as it is', async () => {
    const file = join(__dirname, '../../../rules/ale-2006.md');
    const { text, document } = await importRules(file);
    expect(text).toBe(readFileSync(file, 'utf8'));
    expect(document.rules[0]?.id).toBe('S1');
  });

  it('makes words that a line parted whole, and sentences that a page broke', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'brevvakt-')), 'foreskrift.txt');
    const lines = [
      'Föreskrifter för brev',
      '',
      '1 §  Registrator ska öppna nämndens brev-',
      'låda varje dag och läsa in- och utgående e-',
      'post innan lunch.',
      '',
      '2 §  För varje brevlåda ska det finnas',
      '',
      'Sida 1 (2)',
      '',
      'två bevakare. De är inte lediga sam-',
      'tidigt.',
      '- Hänvisning ska ske till en IT-',
      'tekniker som är i tjänst under efter-',
      'middagen.',
    ];
    writeFileSync(file, lines.join('\n'));
    const { document } = await importRules(file);
    expect(document.rules.map(({ text }) => text)).toEqual([
      expect.stringContaining('nämndens brevlåda varje dag och läsa in- och utgående e-post innan lunch.'),
      expect.stringContaining('För varje brevlåda ska det finnas två bevakare. De är inte lediga samtidigt.'),
      'Hänvisning ska ske till en IT-tekniker som är i tjänst under eftermiddagen.',
    ]);
  });

  it('reads older text files that are not UTF-8', async () => {
    const source = 'Regler för växeln\n\nVäxeln är öppen varje vardag, och så har det alltid varit.\n';
    const { document } = await importRules(fileWith('latin.txt', Buffer.from(source, 'latin1')));
    expect(document.rules[0]?.text).toContain('Växeln är öppen');
  });

  it.each([
    ['bild.png', 'x', 'Använd .md, .txt, .docx eller .pdf.'],
    ['tom.txt', '', 'Ingen text att göra regler av.'],
    ['trasig.docx', 'inte en zip', 'Filens innehåll går inte att läsa'],
  ])('refuses %s with a remedy', async (name, content, remedy) => {
    const file = fileWith(name, content);
    await expect(importRules(file)).rejects.toThrow(DocumentError);
    await expect(importRules(file)).rejects.toThrow(remedy);
  });

  it('says which file cannot be read', async () => {
    await expect(importRules('finns-inte.txt')).rejects.toThrow('finns-inte.txt:1: Filen går inte att läsa.');
  });
});
