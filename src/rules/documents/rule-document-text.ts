import { createHash } from 'node:crypto';
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import { factNames, metaId, type DocumentFacts, type Rule, type RuleDocument } from '../domain/document';
import { DocumentError, type Problem } from './document-error';

const headingLine = /^(#{1,6})\s+(.*\S)\s*$/;
const ruleLine = /^[-*]\s+\[([^\]]*)\]\s*(.*)$/;
const plainBullet = /^[-*]\s/;
const note = /^>/;
const ruleId = /^[\p{L}][\p{L}\p{N}.-]{0,19}$/u;

/** A short mark of a text's content: same text, same mark. */
export function versionOf(text: string): string {
  return createHash('sha256').update(text.normalize('NFC')).digest('hex').slice(0, 8);
}

type FactsRead = {
  readonly facts: Partial<Record<string, string>>;
  readonly problems: readonly Problem[];
  readonly end: number;
};

const noFacts: Problem = {
  line: 1,
  problem: 'Uppgifterna om dokumentet saknas.',
  remedy: 'Börja filen med ---, sedan en rad per uppgift (title: …), sedan ---.',
};

type Fact = { readonly name: string; readonly value: string; readonly line: number };

/** The problem with one fact, if it has one. */
function problemOf({ name, value, line }: Fact): Problem | undefined {
  if (!isFactName(name)) {
    const remedy = `Ta bort den eller använd någon av: ${factNames.join(', ')}.`;
    return { line, problem: `Okänd uppgift "${name}".`, remedy };
  }
  const remedy = 'Skriv ett värde eller ta bort raden.';
  return value === '' ? { line, problem: `Uppgiften "${name}" är tom.`, remedy } : undefined;
}

function readFacts(lines: readonly string[]): FactsRead {
  const end =
    lines[0]?.trim() === '---' ? lines.findIndex((line, index) => index > 0 && line.trim() === '---') : -1;
  if (end < 0) return { facts: {}, problems: [noFacts], end: 0 };
  const counter = new LineCounter();
  const document = parseDocument(lines.slice(1, end).join('\n'), {
    lineCounter: counter,
    schema: 'failsafe',
  });
  const lineAt = (offset: number) => counter.linePos(offset).line + 1;
  const broken = document.errors.map((error) => ({
    line: lineAt(error.pos[0]),
    problem: `Uppgifterna går inte att läsa: ${error.message.split(/ at line|\n/)[0] ?? ''}.`,
    remedy: 'Skriv namn, kolon, mellanslag, värde; varje namn en gång.',
  }));
  const pairs = isMap(document.contents) ? document.contents.items : [];
  const read = pairs.map((pair) => ({
    name: isScalar(pair.key) ? String(pair.key.value) : '',
    value: isScalar(pair.value) ? String(pair.value.value).trim() : '',
    line: isScalar(pair.key) ? lineAt(pair.key.range[0]) : 2,
  }));
  const problems = [...broken, ...read.flatMap((fact) => problemOf(fact) ?? [])];
  if (problems.length === 0 && !read.some((fact) => fact.name === 'title')) {
    problems.push({ line: 1, problem: 'Dokumentets namn saknas.', remedy: 'Lägg till raden title: …' });
  }
  return { facts: Object.fromEntries(read.map(({ name, value }) => [name, value])), problems, end: end + 1 };
}

function isFactName(name: string): name is keyof DocumentFacts {
  return (factNames as readonly string[]).includes(name);
}

type DraftRule = {
  readonly id: string;
  readonly line: number;
  readonly section: string;
  readonly context: string;
  text: string;
};

class BodyReader {
  readonly rules: DraftRule[] = [];
  readonly problems: Problem[] = [];
  private headings: string[] = [];
  private open: DraftRule | undefined;

  read(line: string, number: number): void {
    const heading = headingLine.exec(line);
    const rule = ruleLine.exec(line);
    if (heading) this.startSection(heading[1]?.length ?? 1, heading[2] ?? '');
    else if (rule) this.startRule({ id: (rule[1] ?? '').trim(), text: (rule[2] ?? '').trim() }, number);
    else if (line.trim() === '') this.open = undefined;
    else if (note.test(line)) this.open = undefined;
    else if (plainBullet.test(line)) this.missingId(number);
    else if (this.open && /^\s/.test(line)) this.open.text = `${this.open.text} ${line.trim()}`.trim();
    else this.loose(number);
  }

  private startSection(level: number, title: string): void {
    this.open = undefined;
    this.headings = [...this.headings.slice(0, level - 1), title];
  }

  private startRule(rule: { readonly id: string; readonly text: string }, line: number): void {
    const titles = this.headings.filter((title) => title);
    this.open = { ...rule, line, section: titles.at(-1) ?? '', context: titles.slice(0, -1).join(' – ') };
    this.rules.push(this.open);
  }

  private missingId(line: number): void {
    this.open = undefined;
    this.problems.push({
      line,
      problem: 'Regeln saknar nummer.',
      remedy: 'Skriv "- [X1] regelns text" med ett eget nummer.',
    });
  }

  private loose(line: number): void {
    this.problems.push({
      line,
      problem: 'Raden hör inte till någon regel.',
      remedy:
        'Gör den till en regel ("- [X1] …"), dra in den under sin regel eller inled den med > om den ska stå utanför.',
    });
  }
}

function problemsOfRules(rules: readonly DraftRule[]): readonly Problem[] {
  const first = new Map<string, number>();
  return rules.flatMap(({ id, line, text }) => {
    const problems: Problem[] = [];
    const earlier = first.get(id.toLowerCase());
    if (id === '')
      problems.push({
        line,
        problem: 'Regelns nummer är tomt.',
        remedy: 'Skriv ett eget nummer inom hakparenteserna.',
      });
    else if (!ruleId.test(id) || id.toLowerCase() === metaId) {
      problems.push({
        line,
        problem: `Regelnumret "${id}" går inte att använda.`,
        remedy:
          'Börja med en bokstav, sedan bokstäver, siffror, punkt eller bindestreck, högst 20 tecken; meta är upptaget.',
      });
    } else if (earlier !== undefined) {
      problems.push({
        line,
        problem: `Regelnumret ${id} finns redan på rad ${earlier}.`,
        remedy: 'Ge den ena regeln ett eget nummer.',
      });
    } else first.set(id.toLowerCase(), line);
    if (text === '')
      problems.push({
        line,
        problem: `Regeln ${id} är tom.`,
        remedy: 'Skriv regelns text eller ta bort raden.',
      });
    return problems;
  });
}

/** Reads a rule document in the project's form; throws DocumentError with every problem, its line and remedy. */
export function parseRuleDocument(source: string, file: string): RuleDocument {
  const lines = source
    .replace(/^\uFEFF/, '')
    .normalize('NFC')
    .split(/\r\n|\r|\n/);
  const head = readFacts(lines);
  const body = new BodyReader();
  lines.forEach((line, index) => {
    if (index >= head.end) body.read(line, index + 1);
  });
  const problems = [...head.problems, ...body.problems, ...problemsOfRules(body.rules)];
  if (body.rules.length === 0 && head.problems.length === 0) {
    problems.push({
      line: 1,
      problem: 'Dokumentet har inga regler.',
      remedy: 'Skriv minst en rad "- [X1] regelns text", eller läs in dokumentet med rules import.',
    });
  }
  if (problems.length > 0)
    throw new DocumentError(
      file,
      [...problems].sort((a, b) => a.line - b.line),
    );
  const rules: readonly Rule[] = body.rules.map(({ id, section, context, text }) => ({
    id,
    section,
    context,
    text,
  }));
  return { facts: { title: '', ...head.facts }, rules, version: versionOf(lines.join('\n')) };
}
