import { DocumentError } from '../../../src/rules/documents/document-error';
import { parseRuleDocument } from '../../../src/rules/documents/rule-document-text';

const GOOD = `---
title: Regler
decidedBy: Nämnden
validFrom: 2024-01-01
---

# Telefon

- [T1] Svara när det ringer.
- [T2] Koppla vidare
  först när någon är där.

## Växel

> En anmärkning som inte är en regel.

- [T3] Säg till växeln.
`;

function problemsOf(source: string): readonly string[] {
  try {
    parseRuleDocument(source, 'regler.md');
    return [];
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    return error.problems.map(({ line, problem }) => `${line}: ${problem}`);
  }
}

describe('a rule document in the project form', () => {
  it('gives facts, sections and rules, with lines that go on', () => {
    const document = parseRuleDocument(GOOD, 'regler.md');
    expect(document.facts).toEqual({ title: 'Regler', decidedBy: 'Nämnden', validFrom: '2024-01-01' });
    expect(document.rules).toEqual([
      { id: 'T1', section: 'Telefon', context: '', text: 'Svara när det ringer.' },
      { id: 'T2', section: 'Telefon', context: '', text: 'Koppla vidare först när någon är där.' },
      { id: 'T3', section: 'Växel', context: 'Telefon', text: 'Säg till växeln.' },
    ]);
  });

  it('has a version that changes with the text and with nothing else', () => {
    const version = parseRuleDocument(GOOD, 'a.md').version;
    expect(parseRuleDocument(GOOD.replace(/\n/g, '\r\n'), 'b.md').version).toBe(version);
    expect(parseRuleDocument(GOOD.replace('ringer', 'plingar'), 'a.md').version).not.toBe(version);
  });

  it('tells all problems at once, each with its line and a remedy', () => {
    const source = `---
title: Regler
colour: blå
dated:
---
# Telefon
- [T1] Svara.
- [T1] Svara igen.
- [] Utan nummer.
- [T4]
- En punkt utan nummer.
En lös rad.
- [meta] Upptaget.
`;
    expect(problemsOf(source)).toEqual([
      '3: Okänd uppgift "colour".',
      '4: Uppgiften "dated" är tom.',
      '8: Regelnumret T1 finns redan på rad 7.',
      '9: Regelns nummer är tomt.',
      '10: Regeln T4 är tom.',
      '11: Regeln saknar nummer.',
      '12: Raden hör inte till någon regel.',
      '13: Regelnumret "meta" går inte att använda.',
    ]);
    expect(() => parseRuleDocument(source, 'regler.md')).toThrow(
      'regler.md:3: Okänd uppgift "colour". Ta bort den',
    );
  });

  it.each([
    ['', '1: Uppgifterna om dokumentet saknas.'],
    ['# Telefon\n- [T1] Svara.', '1: Uppgifterna om dokumentet saknas.'],
    ['---\nissuer: Ale\n---\n- [T1] Svara.', '1: Dokumentets namn saknas.'],
    ['---\ntitle: Tomt\n---\n# Rubrik\n', '1: Dokumentet har inga regler.'],
  ])('refuses %p', (source, problem) => {
    expect(problemsOf(source)).toContain(problem);
  });

  it('tells a fact that stands twice', () => {
    expect(problemsOf('---\ntitle: A\ntitle: B\n---\n- [T1] Svara.')[0]).toMatch(
      /^3: Uppgifterna går inte att läsa/,
    );
  });
});
