// What a new import changes in the file that it is written to: somebody may have mended it by hand.

import { escapeHtml } from '../../src/core/escape-html';
import { factLabels, factNames, type RuleDocument } from '../../src/rules/domain/document';

interface EditionChanges {
  readonly same: number;
  /** Each a line: the number and the first words. */
  readonly fresh: readonly string[];
  readonly gone: readonly string[];
  readonly facts: readonly string[];
}

const mostLetters = 70;
const shortened = (text: string): string =>
  text.length <= mostLetters ? text : `${text.slice(0, mostLetters).replace(/\s+\S*$/u, '')} …`;

/** A rule that kept its number with other words is gone in its old form, and there in its new one. */
export function changesBetween(earlier: RuleDocument, document: RuleDocument): EditionChanges {
  const without = (rules: RuleDocument['rules'], others: RuleDocument['rules']) => {
    const known = new Set(others.map(({ id, text }) => `${id} ${text}`));
    return rules.filter(({ id, text }) => !known.has(`${id} ${text}`));
  };
  const lines = (rules: RuleDocument['rules']) => rules.map(({ id, text }) => `${id} ${shortened(text)}`);
  const fresh = without(document.rules, earlier.rules);
  const [was, is] = [earlier.facts, document.facts];
  const facts = factNames
    .filter((name) => was[name] !== is[name])
    .map((name) => `${factLabels[name]}: ${was[name] ?? 'inget'} → ${is[name] ?? 'inget'}`);
  return {
    same: document.rules.length - fresh.length,
    fresh: lines(fresh),
    gone: lines(without(earlier.rules, document.rules)),
    facts,
  };
}

/** Beside the file that an import replaces. */
export interface Edition {
  readonly changes: EditionChanges;
  /** Where the former file lies; undefined where the new one is the same. */
  readonly kept: string | undefined;
}

const mended = 'Har någon rättat filen för hand är rättelsen inte med: för in den igen där den behövs.';
const keptIn = (kept: string): string => `Den förra filen är sparad i ${kept}.`;

const countOf = ({ same, fresh, gone }: EditionChanges): string =>
  `${same} regler lika, ${fresh.length} nya eller ändrade, ${gone.length} borta`;

const linesOf = ({ fresh, gone, facts }: EditionChanges): readonly (readonly [string, readonly string[]])[] =>
  (
    [
      ['Borta', gone],
      ['Ny eller ändrad', fresh],
      ['Uppgift', facts],
    ] as const
  ).filter(([, lines]) => lines.length > 0);

const mostShown = 20;

/** For the terminal. */
export function describeEdition({ changes, kept }: Edition): readonly string[] {
  const lines = linesOf(changes).flatMap(([what, all]) => [
    ...all.slice(0, mostShown).map((line) => `  ${what}: ${line}`),
    ...(all.length > mostShown ? [`  … och ${all.length - mostShown} till; alla står i rapporten.`] : []),
  ]);
  const count = `Jämfört med förra versionen: ${countOf(changes)}.`;
  return [count, ...lines, ...(kept === undefined ? [] : [mended, keptIn(kept)])];
}

/** For the report. */
export function editionHtml({ changes, kept }: Edition): string {
  if (kept === undefined) return '';
  const lines = linesOf(changes).flatMap(([what, all]) =>
    all.map((line) => `<li><b>${what}:</b> ${escapeHtml(line)}</li>`),
  );
  return `<h2>Jämfört med förra versionen</h2><p>${countOf(changes)}. ${mended} ${escapeHtml(keptIn(kept))}</p><ul>${lines.join('')}</ul>`;
}
