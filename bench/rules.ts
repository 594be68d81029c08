import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importRules } from '../tools/rules-import/import-rules';
import { readDocumentQuestions } from '../src/rules/documents/question-file';
import {
  indexDocument,
  loadLexica,
  ownRulesFile,
  readRuleDocument,
} from '../src/rules/documents/rule-index-file';
import type { RuleDocument } from '../src/rules/domain/document';
import type { Lexica } from '../src/rules/domain/finding/rule-index';
import { brevvaktFinder, miniSearchFinder, stemmedFinder } from './rules-finders';
import { measure, readQuestions, readUnseen, ROOT, toOriginal, type Labelled } from './rules-sets';
import { calibrate, figuresWith } from '../tools/rules-calibrate';
import { readAllSets, readKept } from '../tools/rules-learning/question-sets';
import { bandsTable } from './rules-bands';
import { missesReportOf, reportOf, type Measured } from './rules-report';
import { tell } from './measure';
import { enlarge, measureSpeed, type Speed } from './rules-speed';

const SETS = ['check', 'unseen', 'dev', 'tune', 'tune2', 'own', 'own2', 'own3', 'own4', 'own5'] as const;
const SIZES = [50, 5000] as const;
const EVALUATION = join(ROOT, 'docs/rules-evaluation.md');
const MISSES = join(ROOT, 'docs/rules-misses.md');

type Subject = {
  readonly name: string;
  readonly document: RuleDocument;
  readonly toIds: (questions: readonly Labelled[]) => readonly Labelled[];
};

function measureAll(subject: Subject, sets: readonly string[], lexica: Lexica): readonly Measured[] {
  const { name, document, toIds } = subject;
  const finders = [
    miniSearchFinder(document),
    stemmedFinder(document),
    brevvaktFinder(indexDocument(document, lexica)),
  ];
  return sets.map((set) => {
    const questions = toIds(set === 'unseen' ? readUnseen() : readQuestions(set));
    return {
      document: name,
      set,
      finders: finders.map((finder) => ({ name: finder.name, ...measure(finder, questions) })),
    };
  });
}

function printRatios(measured: readonly Measured[], speeds: readonly Speed[]): void {
  for (const { document, set, finders } of measured) {
    for (const { name, counts } of finders) {
      const { first, amongThree, inside, refusedWrongly, outsideRefused, outside } = counts;
      const ratios = `first ${first}/${inside} three ${amongThree}/${inside} wrongly refused ${refusedWrongly}/${inside}`;
      console.log(`rules · ${document} · ${set} · ${name}: ${ratios} refused ${outsideRefused}/${outside}`);
    }
  }
  for (const { rules, medianMs, p95Ms, p99Ms, worstMs, miniSearchMedianMs } of speeds) {
    const ratio = (medianMs / miniSearchMedianMs).toFixed(1);
    console.log(
      `  ${rules} rules: p95 ${p95Ms.toFixed(2)} ms, p99 ${p99Ms.toFixed(2)} ms, worst ${worstMs.toFixed(2)} ms, ${ratio} × MiniSearch`,
    );
    const bound = { is: 'atMost', value: rules < 1_000 ? 2 : 20 } as const;
    const isQuick = tell({
      name: `an answer of ${rules} rules`,
      value: medianMs,
      unit: 'ms',
      bound,
    });
    if (!isQuick) process.exitCode = 1;
  }
}

const keptFigures = async (lexica: Lexica) => (await readKept(lexica)).map((set) => figuresWith(set));

/** Measures finding and speed, prints a line per ratio; writes docs/rules-evaluation.md and docs/rules-misses.md when asked to. */
export async function run(
  options: { readonly write?: boolean; readonly kept?: boolean; readonly sets?: readonly string[] } = {},
): Promise<void> {
  const lexica = loadLexica();
  // The kept document is looked at when everything else is done: -- --kept
  if (options.kept === true) {
    console.log(bandsTable(await keptFigures(lexica)));
    return;
  }
  const { figures, withTied } = calibrate(await readAllSets(lexica));
  const [apart, tied] = [bandsTable(figures), bandsTable(withTied, 'tied')];
  console.log(`${apart}\n\nWith two questions tied to each rule:\n\n${tied}`);
  const ale = readRuleDocument(ownRulesFile);
  const original = await importRules(join(ROOT, 'test/rules/fixtures/ale-telefoni-epost-2006.txt'));
  const granby = await importRules(join(ROOT, 'test/rules/fixtures/granby-riktlinjer.md'));
  const same = (questions: readonly Labelled[]) => questions;
  const sets = options.sets ?? SETS;
  const measured = [
    ...measureAll({ name: 'vår lydelse', document: ale, toIds: same }, sets, lexica),
    ...measureAll(
      { name: 'originalet, inläst', document: original.document, toIds: toOriginal },
      sets,
      lexica,
    ),
    ...measureAll({ name: 'Granby (påhittad)', document: granby.document, toIds: same }, ['granby'], lexica),
  ];
  const questions = ['dev', 'tune', 'own'].flatMap((set) => readQuestions(set).map(({ q }) => q));
  const speeds = [
    measureSpeed(ale, lexica, questions, readDocumentQuestions(ownRulesFile)),
    ...SIZES.map((size) => measureSpeed(enlarge(ale, size), lexica, questions)),
  ];
  printRatios(measured, speeds);
  if (options.write !== true) return;
  writeFileSync(
    EVALUATION,
    reportOf(measured, speeds, { apart, tied, kept: bandsTable(await keptFigures(lexica)) }),
  );
  writeFileSync(MISSES, missesReportOf(measured));
}

if (require.main === module)
  void run({ write: process.argv.includes('--write'), kept: process.argv.includes('--kept') });
