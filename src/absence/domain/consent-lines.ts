// Consents that were given on paper, as lines of a CSV file (P7): owner, delegate, from, last day, how.

import { upn, type Upn } from '../../core/ids';
import { hasSign } from '../../core/private-text/kept-text';
import { isLocalDate, type LocalDate } from '../../core/time';
import { maskPersonalNumbers } from '../../core/private-text/personal-numbers';

export interface ConsentLine {
  /** As in the file, the first being 1. */
  readonly line: number;
  readonly owner: Upn;
  readonly delegate: Upn;
  readonly from: LocalDate;
  readonly lastDay: LocalDate;
  readonly how: string;
}

export interface ConsentProblem {
  readonly line: number;
  readonly problem:
    | 'columns'
    | 'address'
    | 'outside'
    | 'date'
    | 'end-before-start'
    | 'date-in-past'
    | 'delegate-is-owner'
    | 'how-missing'
    | 'how-personal';
}

interface ConsentFacts {
  readonly domains: readonly string[];
  readonly today: LocalDate;
}

/** Every line is read, and every problem told; a first line of headings is left out. Semicolons or commas. */
export function parseConsents(
  text: string,
  facts: ConsentFacts,
): { readonly lines: readonly ConsentLine[]; readonly problems: readonly ConsentProblem[] } {
  const rows = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((row, index) => ({ row: row.trim(), line: index + 1 }))
    .filter(({ row, line }) => row !== '' && !(line === 1 && !row.includes('@')));
  const parsed = rows.map(({ row, line }) => parseRow(row, line, facts));
  return {
    lines: parsed.filter((one) => 'owner' in one),
    problems: parsed.filter((one) => 'problem' in one),
  };
}

function parseRow(row: string, line: number, facts: ConsentFacts): ConsentLine | ConsentProblem {
  const cells = row.split(row.includes(';') ? ';' : ',').map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
  if (cells.length < 5) return { line, problem: 'columns' };
  const [owner = '', delegate = '', from = '', lastDay = '', ...how] = cells;
  const kept = maskPersonalNumbers(how.join(', ').replaceAll('\0', '')).trim();
  const draft = { line, owner: upn(owner), delegate: upn(delegate), how: kept };
  const problem = problemOf(draft, { from, lastDay }, facts);
  if (problem) return { line, problem };
  return { ...draft, from: from as LocalDate, lastDay: lastDay as LocalDate };
}

function problemOf(
  { owner, delegate, how }: Pick<ConsentLine, 'owner' | 'delegate' | 'how'>,
  { from, lastDay }: { readonly from: string; readonly lastDay: string },
  { domains, today }: ConsentFacts,
): ConsentProblem['problem'] | undefined {
  const domainOf = (who: Upn) => /^[^\s@]+@([^\s@]+)$/.exec(who)?.[1];
  const [ownDomain, otherDomain] = [domainOf(owner), domainOf(delegate)];
  if (ownDomain === undefined || otherDomain === undefined) return 'address';
  if (!domains.includes(ownDomain) || !domains.includes(otherDomain)) return 'outside';
  if (owner === delegate) return 'delegate-is-owner';
  if (!isLocalDate(from) || !isLocalDate(lastDay)) return 'date';
  if (lastDay < from) return 'end-before-start';
  if (lastDay < today) return 'date-in-past';
  if (how === '') return 'how-missing';
  return hasSign(how) ? 'how-personal' : undefined;
}
