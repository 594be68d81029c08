import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readRuleLibrary } from '../../src/rules/documents/rule-index-file';
import { runRulesCommand } from '../../tools/rules-command';
import { findCitation } from '../../src/rules/domain/document';
import { ALE, ORIGINAL } from '../rules/rules-fixture';
import { openStore } from '../../src/app/open-store';
import { personId, tieId } from '../../src/core/ids';
import { instant } from '../../src/core/time';
import { openRuleBook } from '../../src/rules/documents/open-rule-book';
import type { Tie } from '../../src/rules/domain/tied/tie';
import { silent } from '../support/flow-house';
import { askedBackWith } from '../rules/asked-back';

type Line = {
  question: string;
  refused: boolean;
  answers: { id: string; section: string; text: string; score: number }[];
};

const ALMBY = join(__dirname, '../rules/other/almby.md');

const folder = () => mkdtempSync(join(tmpdir(), 'rules-'));
const run = (args: readonly string[], env: Record<string, string> = {}) => runRulesCommand(args, env);
const lines = (out: string) => out.split('\n').map((line) => JSON.parse(line) as Line);

function fileWith(value: unknown): string {
  const file = join(folder(), 'questions.json');
  writeFileSync(file, JSON.stringify(value));
  return file;
}

describe('rules ask', () => {
  it('prints one JSON object with the rule word for word', async () => {
    const { out, code } = await run(['ask', 'Hur ofta ska förvaltningsbrevlådan öppnas?', '--json']);
    const [answer] = lines(out);
    expect(code).toBe(0);
    expect(answer).toMatchObject({ question: 'Hur ofta ska förvaltningsbrevlådan öppnas?', refused: false });
    expect(answer?.answers[0]).toMatchObject({
      id: 'F1',
      section: 'Förvaltningsbrevlådan',
      text: 'Någon ska öppna förvaltningsbrevlådan varje arbetsdag.',
    });
    expect(readFileSync(ALE, 'utf8')).toContain(answer?.answers[0]?.text);
  });

  it('names the facts of the document meta, and prints nothing but what the contract names', async () => {
    const { out } = await run(['ask', 'Sedan när gäller reglerna?', '--json']);
    const [line] = lines(out);
    expect(Object.keys(line ?? {})).toEqual(['question', 'refused', 'sure', 'answers']);
    expect(line?.answers[0]).toMatchObject({ id: 'meta', section: 'Om dokumentet' });
    for (const answer of line?.answers ?? []) {
      expect(Object.keys(answer)).toEqual(['id', 'section', 'text', 'score']);
      expect(answer.score).toBeGreaterThan(0);
      expect(answer.score).toBeLessThan(1);
    }
    const scores = line?.answers.map(({ score }) => score) ?? [];
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it('prints a refusal the same way', async () => {
    const { out } = await run(['ask', 'Vad är det för väder?', '--json']);
    expect(lines(out)).toEqual([
      { question: 'Vad är det för väder?', refused: true, sure: false, answers: [] },
    ]);
  });

  it.each([
    ['strings', ['Hur ofta öppnas förvaltningsbrevlådan?', 'Hej']],
    ['objects', [{ q: 'Hur ofta öppnas förvaltningsbrevlådan?' }, { q: 'Hej' }]],
    [
      'a practice file',
      {
        about: 'x',
        questions: [
          { q: 'Hur ofta öppnas förvaltningsbrevlådan?', rules: ['F1'] },
          { q: 'Hej', rules: [] },
        ],
      },
    ],
  ])('answers a file of %s, one line each', async (_form, value) => {
    const { out } = await run(['ask', '--file', fileWith(value), '--json']);
    expect(lines(out).map(({ question, refused }) => [question, refused])).toEqual([
      ['Hur ofta öppnas förvaltningsbrevlådan?', false],
      ['Hej', true],
    ]);
  });

  it('says when it is not sure, with at most three rules, and whom to ask otherwise', async () => {
    const question = askedBackWith('F4');
    const [near] = lines((await run(['ask', question, '--json'])).out);
    expect(near).toMatchObject({ refused: false, sure: false });
    expect(near?.answers.map(({ id }) => id)).toContain('F4');
    expect(near?.answers.length).toBeLessThanOrEqual(3);
    expect((await run(['ask', question])).out).toMatch(
      /^Är det något av det här\?\n[^]*F4: [^]*Annars: fråga din registrator\.$/,
    );
    const [sure] = lines((await run(['ask', 'måste växeln veta att jag är sjuk', '--json'])).out);
    expect(sure).toMatchObject({ refused: false, sure: true });
  });

  it('says where the rule stands, who decided it and since when', async () => {
    const { out } = await run(['ask', 'måste växeln veta att jag är sjuk']);
    expect(out).toContain('Växeln ska få besked även när frånvaron inte var planerad');
    expect(out).toContain('T10 · Telefon: tänk på');
    expect(out).toContain('Återgivet ur Rätt sätt för telefoni och e-post · gäller från 2006-05-15');
    expect(out).not.toContain('Kommundirektören');
    const other = await run(['show', 'A11'], { RULES_FILE: ALMBY });
    expect(other.out).toContain('· Kommunfullmäktige · gäller från 2023-09-01');
  });

  it('never prints V2 without P7', async () => {
    const p7 = 'P7: Har du externa kontakter i brevlådan';
    expect((await run(['ask', 'öppnar posthanteringen all post'])).out).toMatch(
      new RegExp(`^Du ska veta[^]*Se också\n${p7}`),
    );
    expect((await run(['show', 'V2'])).out).toContain(`Se också\n${p7}`);
    expect((await run(['show', 'V1'])).out).not.toContain('Se också');
  });

  it('prints the mark of a rule, which its short answer names', async () => {
    const { out } = await run(['show', 'S3'], { RULES_FILE: 'rules/ale-2006.md' });
    expect(out).toContain('· märke d007554f');
  });

  it('says no plainly, and whom to ask', async () => {
    const { out } = await run(['ask', 'hur byter jag lösenord']);
    expect(out).toBe('Det står inget om det i Rätt sätt för telefoni och e-post.\nFråga din registrator.');
  });

  it('never prints a personal identity number', async () => {
    const question = 'Får jag mejla 19900101-1234 till en kollega?';
    const json = await run(['ask', question, '--json']);
    const text = await run(['ask', question]);
    expect(json.out + text.out).not.toContain('1234');
    expect(lines(json.out)[0]?.question).toBe('Får jag mejla [personnummer] till en kollega?');
    expect(text.out).toContain('Frågan innehöll ett personnummer.');
  });

  it('answers from the document that RULES_FILE names', async () => {
    const out = join(folder(), 'original.md');
    await run(['import', ORIGINAL, '--out', out]);
    const asked = await run(['ask', 'måste växeln veta att jag är sjuk', '--json'], { RULES_FILE: out });
    expect(lines(asked.out)[0]?.answers[0]?.text).toBe(
      'Att växelpersonalen ska ha besked även vid oplanerad frånvaro, t ex sjukdom.',
    );
  });

  it.each([
    [[], 'Skriv npm run rules -- help'],
    [['fråga'], 'Okänt kommando fråga.'],
    [['ask'], 'Frågan saknas.'],
    [['ask', '--file'], '--file saknar värde.'],
    [['ask', '--file', '/finns/inte.json', '--json'], 'Filen /finns/inte.json går inte att läsa.'],
    [['ask', 'hej', '--tied', '/finns/inte.json'], 'Filen /finns/inte.json går inte att läsa.'],
    [['ties'], 'DATABASE_URL saknas'],
    [['ask', '--jsn', 'hej'], 'Okänt tillval --jsn.'],
    [['ask', 'hej', '--json=ja'], '--json tar inget värde.'],
    [['import'], 'Ange en fil att läsa in.'],
    [['import', '/finns/inte.txt'], 'Filen går inte att läsa.'],
  ])('explains %j in one line and fails', async (args, message) => {
    const { out, notes, code } = await run(args);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(notes).toContain(message);
    expect(notes.split('\n')).toHaveLength(1);
  });

  it.each([[['help']], [['--help']], [['import', '--help']]])('prints the commands for %j', async (args) => {
    const { out, code } = await run(args);
    expect(code).toBe(0);
    for (const command of ['import', 'ask', 'show', 'ties', 'approve', 'calibrate'])
      expect(out).toMatch(new RegExp(`^  ${command}(?: |$)`, 'mu'));
  });

  it('tells what is wrong with a file of questions', async () => {
    expect((await run(['ask', '--file', fileWith([{ x: 1 }]), '--json'])).notes).toContain(
      'Frågorna går inte att läsa.',
    );
    expect((await run(['ask', 'hej'], { RULES_FILE: '/finns/inte.md' })).notes).toContain(
      'Regeldokumentet finns inte.',
    );
  });
});

describe('questions that are tied to rules', () => {
  const question = askedBackWith('F4');
  const tie = (changes: Partial<Tie> = {}): Tie => ({
    id: tieId('66666666-0000-4000-8000-000000000001'),
    version: 2,
    gapId: 1,
    rule: 'F4',
    documentVersion: 'any',
    ruleMark: openRuleBook(ALE).markOf('F4'),
    proposedById: personId('anna'),
    proposedAt: instant('2026-12-01T09:00:00Z'),
    decided: { byId: personId('carin'), at: instant('2026-12-01T10:00:00Z'), text: question },
    ended: undefined,
    ...changes,
  });
  const databaseWith = async (...ties: readonly Tie[]) => {
    const DATABASE_URL = `sqlite:${join(folder(), 'brevvakt.db')}`;
    const store = await openStore(DATABASE_URL, { log: silent });
    await store.save({ ties: ties.map((one) => ({ expectedVersion: 0, tie: one })) });
    await store.close();
    return { DATABASE_URL };
  };

  it('count when they stand in a file', async () => {
    const file = fileWith({
      questions: [
        { q: question, rules: ['F4'] },
        { q: 'Får hunden med?', rules: [] },
      ],
    });
    const { out, notes } = await run(['ask', question, '--json', '--tied', file]);
    expect(lines(out)[0]).toMatchObject({ sure: true, answers: [{ id: 'F4' }] });
    expect(notes).toBe('Räknat med 2 knutna frågor.');
    const outside = await run(['ask', 'Får hunden med?', '--json', '--tied', file]);
    expect(lines(outside.out)[0]).toMatchObject({ refused: true });
  });

  it('count when an editor has tied them in the bot’s database, and are listed and written to a file from there', async () => {
    const env = await databaseWith(
      tie(),
      tie({ id: tieId('66666666-0000-4000-8000-000000000002'), ruleMark: 'before' }),
    );
    const { out, notes } = await run(['ask', question, '--json'], env);
    expect(lines(out)[0]).toMatchObject({ sure: true, answers: [{ id: 'F4' }] });
    expect(notes).toBe('Räknat med 1 knutna frågor.');
    const listed = (await run(['ties'], env)).out;
    expect(listed).toContain(`F4: ${question} · 2026-12-01
`);
    expect(listed).toContain('räknas inte: reglerna har ändrats');
    const file = join(folder(), 'ties.json');
    expect((await run(['ties', '--out', file], env)).notes).toBe(`Skrivet till ${file}.`);
    const again = await run(['ask', question, '--json', '--tied', file]);
    expect(lines(again.out)[0]).toMatchObject({ sure: true });
  });
});

describe('rules import', () => {
  it('prints the document, and what was recognised beside it', async () => {
    const { out, notes } = await run(['import', ORIGINAL]);
    expect(out).toContain('title: Rätt sätt för telefoni och e-post');
    expect(notes).toContain('9 rubriker: Varför har vi bestämmelser?');
    expect(notes).toContain('35 regler: 23 ur punkter, 9 ur löpande text, 3 ur adresser');
    expect(notes).toContain('Rubriken "Adresser" är tillagd');
  });

  it('keeps the version before, so that a citation of it still opens', async () => {
    const place = folder();
    const out = join(place, 'regler.md');
    const source = join(place, 'källa.txt');
    const original = readFileSync(ORIGINAL, 'utf8');
    writeFileSync(source, original);
    await run(['import', source, '--out', out]);
    const [before] = readRuleLibrary(out);
    const old = before?.rules.find((rule) => rule.text.startsWith('Alla verksamheter'));
    writeFileSync(source, original.replace('Alla verksamheter ska kunna', 'Samtliga verksamheter ska kunna'));
    const { out: report } = await run(['import', source, '--out', out]);
    expect(report).toContain('34 regler lika, 1 nya eller ändrade, 1 borta.');
    const library = readRuleLibrary(out);
    expect(library).toHaveLength(2);
    const cited = findCitation(library, { id: old?.id ?? '', version: before?.version ?? '' });
    expect(cited?.rule.text).toBe(old?.text);
    expect(library[0]?.rules.find((rule) => rule.id === old?.id)?.text).toMatch(/^Samtliga verksamheter/);
    const shown = await run(['show', old?.id ?? '', '--version', before?.version ?? ''], { RULES_FILE: out });
    expect(shown.out).toContain(`${old?.text ?? ''}\n${old?.id ?? ''} · Så hanterar vi telefoni`);
    expect((await run(['show', 'F99'])).notes).toBe('Ingen regel har numret F99. Kontrollera numret.');
  });

  it('keeps no version when nothing has changed', async () => {
    const out = join(folder(), 'regler.md');
    await run(['import', ORIGINAL, '--out', out]);
    await run(['import', ORIGINAL, '--out', out]);
    expect(readdirSync(join(out, '../versions'))).toEqual(['regler.imported.txt']);
  });
});
