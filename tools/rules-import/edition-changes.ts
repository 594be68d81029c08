// What a new import changes in the file that it is written to: somebody may have mended it by hand.

import { escapeHtml } from '../../src/core/escape-html';
import type { Repair } from './repairs';
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
  /** What was mended by hand, each a line; undefined where that cannot be told. */
  readonly repairs: { readonly isKept: boolean; readonly lines: readonly string[] } | undefined;
}

const lettersBefore = 25;

/** From a few words before the first letter in which two lines differ. */
function fromDifference(line: string, other: string): string {
  const at = line.split('').findIndex((letter, place) => letter !== other[place]);
  const start = line.lastIndexOf(' ', Math.max(0, at - lettersBefore));
  return start <= lettersBefore ? shortened(line) : `… ${shortened(line.slice(start + 1))}`;
}

/** "- [R-1] Den som … → - [X1] Den som …" */
export function describeRepair({ gone, added }: Repair): string {
  const [was = '', is = ''] = [gone, added].map((lines, at) =>
    lines.map((line, place) => fromDifference(line, (at === 0 ? added : gone)[place] ?? '')).join(' / '),
  );
  if (was === '') return `tillagt: ${is}`;
  const [number = ''] = /\[[^\]]+\] /u.exec(gone[0] ?? '') ?? [];
  const named = was.startsWith('…') ? number : '';
  return is === '' ? `borttaget: ${was}` : `${named}${was} → ${is}`;
}

const unknown = 'Har någon rättat filen för hand är rättelsen inte med: för in den igen där den behövs.';
const keptIn = (kept: string): string => `Den förra filen är sparad i ${kept}.`;

const countOf = ({ same, fresh, gone }: EditionChanges): string =>
  `${same} regler lika, ${fresh.length} nya eller ändrade, ${gone.length} borta`;

const linesOf = ({ changes, repairs }: Edition): readonly (readonly [string, readonly string[]])[] =>
  (
    [
      [
        repairs?.isKept === true ? 'Rättat för hand, och kvar' : 'Rättat för hand, och inte med',
        repairs?.lines ?? [],
      ],
      ['Borta', changes.gone],
      ['Ny eller ändrad', changes.fresh],
      ['Uppgift', changes.facts],
    ] as const
  ).filter(([, lines]) => lines.length > 0);

const closingOf = ({ kept, repairs }: Edition): readonly string[] =>
  kept === undefined ? [] : [...(repairs === undefined ? [unknown] : []), keptIn(kept)];

const mostShown = 20;

/** For the terminal. */
export function describeEdition(edition: Edition): readonly string[] {
  const lines = linesOf(edition).flatMap(([what, all]) => [
    ...all.slice(0, mostShown).map((line) => `  ${what}: ${line}`),
    ...(all.length > mostShown ? [`  … och ${all.length - mostShown} till; alla står i rapporten.`] : []),
  ]);
  return [`Jämfört med förra versionen: ${countOf(edition.changes)}.`, ...lines, ...closingOf(edition)];
}

/** For the report. */
export function editionHtml(edition: Edition): string {
  const all = linesOf(edition);
  if (all.length === 0 && edition.kept === undefined) return '';
  const lines = all.flatMap(([what, told]) =>
    told.map((line) => `<li><b>${what}:</b> ${escapeHtml(line)}</li>`),
  );
  return `<h2>Jämfört med förra versionen</h2><p>${countOf(edition.changes)}. ${escapeHtml(closingOf(edition).join(' '))}</p><ul>${lines.join('')}</ul>`;
}
