// The `rules` commands: import a document, ask it, show a rule, list what is tied, learn how sure an answer is.

import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { ConfigurationFault } from '../src/app/config/file-problem';
import { DocumentError } from '../src/rules/documents/document-error';
import { importRules } from './rules-import/import-rules';
import { importOver, StoppedImport, writeOver } from './rules-import/import-over';
import { loadRuleIndex, ownRulesFile, readRuleLibrary } from '../src/rules/documents/rule-index-file';
import {
  describeAnswer,
  describeCitation,
  describeImport,
  describeVersions,
} from './rules-import/rules-report';
import { reportPage } from './rules-import/report-page';
import { runCalibrate } from './rules-calibrate';
import { askRules, type Asked } from '../src/rules/domain/finding/ask';
import { findCitation } from '../src/rules/domain/document';
import { maskPersonalNumbers } from '../src/core/private-text/personal-numbers';
import type { RuleIndex } from '../src/rules/domain/finding/rule-index';
import { readTied, type Tied, type TiedQuestion } from '../src/rules/domain/tied/tied-questions';
import { approve, describeLost, describeWordings } from './rules-learning/approve-wordings';
import { wordingsFile } from '../src/rules/documents/rule-wordings-file';
import { openRuleBook } from '../src/rules/documents/open-rule-book';
import { readMunicipality } from '../src/app/config/read-municipality';
import type { Municipality } from '../src/core/municipality';
import { upn } from '../src/core/ids';
import { dateOf, instant } from '../src/core/time';
import { describeTies, exportTies, readTies } from './rules-learning/list-ties';
import { readDocumentQuestions, readQuestionFile, tiedIn } from '../src/rules/documents/question-file';

const sandboxMunicipality = 'env/sandbox.municipality.yaml';

/** What a command printed and how it ended. */
interface CommandResult {
  readonly out: string;
  readonly notes: string;
  readonly code: 0 | 1;
}

class UsageError extends Error {}

interface Options {
  readonly version?: string;
  readonly words: readonly string[];
  readonly json: boolean;
  readonly replace: boolean;
  readonly file?: string;
  readonly out?: string;
  readonly tied?: string;
  readonly by?: string;
  readonly report?: string;
}

type Env = Readonly<Record<string, string | undefined>>;

function parseOptions(args: readonly string[]): Options {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        replace: { type: 'boolean', default: false },
        file: { type: 'string' },
        out: { type: 'string' },
        tied: { type: 'string' },
        by: { type: 'string' },
        report: { type: 'string' },
        version: { type: 'string' },
      },
    });
    return { ...values, words: positionals };
  } catch (error) {
    throw new UsageError(`${sayFlaw(error)} ${usage}`);
  }
}

const flaw = z.object({ code: z.string().startsWith('ERR_PARSE_ARGS'), message: z.string() });

/** Node's own sentence is English and about JavaScript. */
function sayFlaw(error: unknown): string {
  const known = flaw.safeParse(error);
  if (!known.success) throw error;
  const { code, message } = known.data;
  const [option = ''] = /-[\w-]+/.exec(message) ?? [];
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `Okänt tillval ${option}.`;
  return message.includes('does not take') ? `${option} tar inget värde.` : `${option} saknar värde.`;
}

function jsonLine(question: string, asked: Asked): string {
  const answers = asked.answers.map(({ rule, score }) => ({
    id: rule.id,
    section: rule.section,
    text: rule.text,
    score,
  }));
  return JSON.stringify({
    question: maskPersonalNumbers(question),
    refused: asked.refused,
    sure: asked.sure,
    answers,
  });
}

interface Asking {
  readonly index: RuleIndex;
  readonly tied: Tied | undefined;
  readonly json: boolean;
}

function answerAll(questions: readonly string[], { index, tied, json }: Asking): string {
  return questions
    .map((question) => {
      const asked = askRules(index, { text: question }, tied);
      return json ? jsonLine(question, asked) : describeAnswer(question, asked, index.document);
    })
    .join(json ? '\n' : '\n\n');
}

async function runAsk(options: Options, rulesFile: string, env: Env): Promise<CommandResult> {
  const { words, json, file } = options;
  if (file === undefined && words.length === 0) throw new UsageError(`Frågan saknas. ${usage}`);
  if (file !== undefined && words.length > 0)
    throw new UsageError(`Antingen en fråga eller --file, inte båda. ${usage}`);
  const index = loadRuleIndex(rulesFile);
  const questions = file === undefined ? [words.join(' ')] : readQuestionFile(file).map(({ q }) => q);
  const known = await tiedQuestions(options, rulesFile, env);
  const tied = readTied(index, [...readDocumentQuestions(rulesFile), ...known]);
  const out = answerAll(questions, { index, json, tied });
  return { out, notes: known.length === 0 ? '' : `Räknat med ${known.length} knutna frågor.`, code: 0 };
}

/** Of the file that is named, and of the database where DATABASE_URL names one. */
async function tiedQuestions(
  { tied }: Options,
  rulesFile: string,
  { DATABASE_URL: url }: Env,
): Promise<readonly TiedQuestion[]> {
  const inFile = tied === undefined ? [] : readQuestionFile(tied);
  const inDatabase = url === undefined ? [] : await readTies({ url, rulesFile });
  return [...inFile.flatMap(tiedIn), ...inDatabase];
}

/** What editors have tied, to be read or kept in a file. */
async function runTies({ json, out }: Options, rulesFile: string, env: Env): Promise<CommandResult> {
  const { DATABASE_URL: url } = env;
  if (url === undefined) throw new UsageError(`DATABASE_URL saknas: där ligger de knutna frågorna. ${usage}`);
  const ties = await exportTies({ url, rulesFile });
  const text = JSON.stringify(ties, undefined, 2);
  if (out !== undefined) writeFileSync(out, `${text}\n`);
  const notes = out === undefined ? '' : `Skrivet till ${out}.`;
  return { out: json ? text : describeTies(ties), notes, code: 0 };
}

/** Lists short answers and English wordings with how they stand; with --by an editor approves those of one rule. */
async function runApprove(
  { words: [rule, part], by }: Options,
  rulesFile: string,
  env: Env,
): Promise<CommandResult> {
  const book = openRuleBook(rulesFile);
  const { rules, calendar } = await municipalityOf(env);
  const { editors } = rules;
  if (by === undefined)
    return { out: describeWordings(book, editors, rule) || noWordings(rulesFile), notes: '', code: 0 };
  const editor = editors.find((one) => one === upn(by));
  if (editor === undefined)
    throw new UsageError(`${by} är inte redaktör för reglerna (rules.editors i kommunens fil).`);
  if (rule === undefined || (part !== 'short' && part !== 'english'))
    throw new UsageError(`Ange regelns nummer och short eller english. ${usage}`);
  const on = dateOf(instant(Date.now()), calendar.zone);
  approve({ rulesFile, rule, part, by: editor, on }, book);
  return { out: describeWordings(openRuleBook(rulesFile), editors, rule), notes: '', code: 0 };
}

const noWordings = (rulesFile: string): string =>
  `Det finns inga korta svar och engelska lydelser att godkänna i ${wordingsFile(rulesFile)}. Hur de skrivs står i docs/reference.md.`;

const municipalityOf = ({ MUNICIPALITY_FILE: file }: Env): Promise<Municipality> =>
  readMunicipality(file ?? sandboxMunicipality);

/** Opens what a citation points to, in the version that it names when that is kept. */
function runShow({ words, version }: Options, rulesFile: string): CommandResult {
  const [id, ...more] = words;
  if (id === undefined || more.length > 0) throw new UsageError(`Ange regelns nummer. ${usage}`);
  const cited = findCitation(readRuleLibrary(rulesFile), {
    id,
    ...(version === undefined ? {} : { version }),
  });
  if (!cited) throw new UsageError(`Ingen regel har numret ${id}. Kontrollera numret.`);
  return { out: describeCitation(cited.rule, cited.document), notes: '', code: 0 };
}

async function runImport(options: Options): Promise<CommandResult> {
  const [file, ...more] = options.words;
  if (file === undefined || more.length > 0) throw new UsageError(`Ange en fil att läsa in. ${usage}`);
  const { out, report, replace } = options;
  if (out === undefined) {
    const imported = await importRules(file);
    if (report !== undefined) writeFileSync(report, reportPage(imported, basename(file)));
    return { out: imported.text.trimEnd(), notes: describeImport(imported), code: 0 };
  }
  const over = await importOver(file, out, replace);
  const { imported, edition } = over;
  if (report !== undefined) writeFileSync(report, reportPage(imported, basename(file), edition));
  writeOver(out, over);
  const lost = describeLost(openRuleBook(out));
  const told = [describeImport(imported), describeVersions(out, imported.document, edition)];
  return { out: [...told, ...lost].join('\n'), notes: '', code: 0 };
}

const expected = [UsageError, DocumentError, StoppedImport, ConfigurationFault];

/** Runs one `rules` command; every expected error is one line with its remedy and code 1. */
export async function runRulesCommand(args: readonly string[], env: Env): Promise<CommandResult> {
  try {
    const [command, ...rest] = args;
    if (asksForHelp(args)) return { out: help, notes: '', code: 0 };
    const options = parseOptions(rest);
    if (command === 'import') return await runImport(options);
    const rulesFile = env.RULES_FILE ?? ownRulesFile;
    if (command === 'ask') return await runAsk(options, rulesFile, env);
    if (command === 'approve') return await runApprove(options, rulesFile, env);
    if (command === 'ties') return await runTies(options, rulesFile, env);
    if (command === 'show') return runShow(options, rulesFile);
    if (command === 'calibrate') return { out: await runCalibrate(), notes: '', code: 0 };
    throw new UsageError(
      command === undefined ? `Kommandot saknas. ${usage}` : `Okänt kommando ${command}. ${usage}`,
    );
  } catch (error) {
    if (expected.some((kind) => error instanceof kind) && error instanceof Error)
      return { out: '', notes: error.message, code: 1 };
    throw error;
  }
}

const commands: readonly (readonly [form: string, does: string])[] = [
  [
    'import FIL [--out FIL] [--report FIL.html] [--replace]',
    'läs in ett dokument (.docx, .pdf, .txt eller .md)',
  ],
  ['ask "FRÅGA" [--json] [--tied FIL]', 'ställ en fråga till reglerna'],
  ['ask --file FRÅGOR.json --json', 'ställ många frågor'],
  ['show NUMMER [--version V]', 'visa en regel'],
  ['ties [--json] [--out FIL]', 'visa de frågor som redaktörer har kopplat till regler'],
  ['approve [NUMMER short|english --by ADRESS]', 'visa eller godkänn korta svar och engelska lydelser'],
  ['calibrate', 'räkna ut hur säkert ett svar är'],
  ['help', 'visa den här listan'],
];

/** For the end of an error's line. */
const usage = 'Skriv npm run rules -- help för alla kommandon.';

const widest = Math.max(...commands.map(([form]) => form.length));

const help = [
  'Skriv npm run rules -- följt av ett av kommandona:',
  ...commands.map(([form, does]) => `  ${form.padEnd(widest)}  ${does}`),
  'Reglerna är de i filen som RULES_FILE anger.',
].join('\n');

/** Whether somebody asks how a command is written. */
const asksForHelp = (args: readonly string[]): boolean =>
  args[0] === 'help' || args.some((arg) => arg === '--help' || arg === '-h');
