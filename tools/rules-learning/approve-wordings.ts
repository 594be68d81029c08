// `rules approve`: an editor approves a rule's short answers or its English wording, in the file beside the rules.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { isMap, isSeq, parseDocument } from 'yaml';
import type { LocalDate } from '../../src/core/time';
import { DocumentError } from '../../src/rules/documents/document-error';
import type { RuleBook } from '../../src/rules/documents/rule-book';
import { readWordings, wordingsFile } from '../../src/rules/documents/rule-wordings-file';
import { wordingState, type RuleWording, type WordingState } from '../../src/rules/domain/short-answer';

interface Approving {
  readonly rulesFile: string;
  readonly rule: string;
  readonly part: RuleWording['kind'];
  readonly by: string;
  readonly on: LocalDate;
}

const stateWords: Readonly<Record<WordingState, string>> = {
  shown: 'visas',
  draft: 'utkast, visas inte',
  changed: 'visas inte: regelns lydelse är en annan',
  gone: 'visas inte: regeln finns inte',
  'not-editor': 'visas inte: den som godkände är inte redaktör',
};

const textOf = (one: RuleWording): string =>
  one.kind === 'short' ? `${one.text.sv} / ${one.text.en}` : one.text;

/** One line for each, with how it stands. */
export const describeWordings = (book: RuleBook, editors: readonly string[], rule?: string): string =>
  book.wordings
    .filter((one) => rule === undefined || one.rule.toLowerCase() === rule.toLowerCase())
    .map((one) => {
      const approved = one.approved === undefined ? '' : ` · ${one.approved.by} ${one.approved.on}`;
      const asked =
        one.kind === 'short' && one.asked.length > 0 ? ` · på frågan ${one.asked.join(' / ')}` : '';
      const state = stateWords[wordingState(one, book, editors)];
      return `${one.rule} · ${one.kind} · ${state}${approved}${asked}\n  ${textOf(one)}`;
    })
    .join('\n');

/** Those that were written for rules that are gone or say something else now. */
export const describeLost = (book: RuleBook): readonly string[] =>
  book.wordings.flatMap((one) => {
    const state = wordingState(one, book, []);
    return state === 'gone' || state === 'changed'
      ? [`${one.rule} · ${one.kind} · ${stateWords[state]}`]
      : [];
  });

const refusal = (file: string, problem: string, remedy: string): DocumentError =>
  new DocumentError(file, [{ line: 1, problem, remedy }]);

/** As one line of YAML, with what is to be written left open. */
function formOf(rule: string, part: RuleWording['kind'], mark: string | undefined): string {
  const words = part === 'short' ? "short: { sv: '…', en: '…' }, for: [may, must]" : "english: '…'";
  return `answers: [{ rule: ${rule}, mark: '${mark ?? '…'}', ${words} }]`;
}

/** Returns what was approved; throws DocumentError where nothing was. */
export function approve(approving: Approving, book: RuleBook): readonly RuleWording[] {
  const { rulesFile, rule, part, by, on } = approving;
  const file = wordingsFile(rulesFile);
  const wanted = book.wordings.map(
    (one) => one.kind === part && one.rule.toLowerCase() === rule.toLowerCase(),
  );
  const chosen = book.wordings.filter((_, at) => wanted[at] === true);
  if (chosen.length === 0)
    throw refusal(
      file,
      `${rule} har inget av slaget ${part} att godkänna.`,
      `Skriv det i filen först${existsSync(file) ? '' : ', som inte finns än'}: ${formOf(rule, part, book.markOf(rule))}`,
    );
  if (chosen.some(({ rule: id, mark }) => book.markOf(id) !== mark))
    throw refusal(
      file,
      `Texten för ${rule} är skriven för en annan lydelse än regelns.`,
      `Skriv om den för regeln som den lyder nu, med mark: ${book.markOf(rule) ?? '(regeln finns inte)'}.`,
    );
  const document = parseDocument(readFileSync(file, 'utf8'));
  const answers = document.get('answers');
  if (!isSeq(answers)) throw refusal(file, 'Filen har inga svar.', 'Skriv dem under answers:.');
  for (const [at, item] of answers.items.entries())
    if (wanted[at] === true && isMap(item)) item.set('approved', document.createNode({ by, on }));
  writeFileSync(file, document.toString({ lineWidth: 0 }));
  return readWordings(rulesFile).filter((_, at) => wanted[at] === true);
}
