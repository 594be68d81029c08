// What the line of `npm run archive` asks for, checked before anything is opened.

import { existsSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isLocalDate, type LocalDate } from '../../src/core/time';
import { ArchiveTrouble } from './archive-trouble';

const usage =
  'Usage: npm run archive -- --from 2026-01-01 --until 2026-12-31 --decision "TEXT" --out FOLDER [--schemas FOLDER]\n' +
  '       npm run archive -- --check FOLDER [--schemas FOLDER]';

export type AskedArchive =
  | {
      readonly kind: 'make';
      readonly from: LocalDate;
      /** The last day. */
      readonly until: LocalDate;
      readonly decision: string;
      readonly out: string;
      /** The folder's name, which the package is called by. */
      readonly name: string;
      readonly schemas: string | undefined;
    }
  | { readonly kind: 'check'; readonly folder: string; readonly schemas: string | undefined };

/** Throws ArchiveTrouble with what is wrong and how it is written. */
export function readOrder(args: readonly string[]): AskedArchive {
  const text = { type: 'string' } as const;
  const options = { from: text, until: text, decision: text, out: text, schemas: text, check: text };
  const { values } = parseLine(args, options);
  if (values.check !== undefined)
    return { kind: 'check', folder: resolve(values.check), schemas: values.schemas };
  const from = dateOf('from', values.from);
  const until = dateOf('until', values.until);
  if (until < from) throw new ArchiveTrouble(`--until ${until} lies before --from ${from}: turn them round.`);
  return {
    kind: 'make',
    from,
    until,
    decision: decisionOf(values.decision),
    ...placeOf(values.out),
    schemas: values.schemas,
  };
}

/** Of days that have not been a package would say that it is whole. */
export function refuseFuture({ until }: { readonly until: LocalDate }, today: LocalDate): void {
  if (until > today)
    throw new ArchiveTrouble(
      `--until ${until} has not been yet, and what comes until then would be missing. Today is ${today}: write that or an earlier day. Nothing was made.`,
    );
}

type Options = Readonly<
  Record<'from' | 'until' | 'decision' | 'out' | 'schemas' | 'check', { readonly type: 'string' }>
>;

function parseLine(args: readonly string[], options: Options) {
  try {
    return parseArgs({ args: [...args], options });
  } catch (error) {
    throw new ArchiveTrouble(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}

function dateOf(name: string, text: string | undefined): LocalDate {
  if (text === undefined) throw new ArchiveTrouble(`--${name} is missing.\n${usage}`);
  if (!isLocalDate(text))
    throw new ArchiveTrouble(
      `--${name} ${text} is no date. Write it as 2026-12-31; the last day is part of the span.`,
    );
  return text;
}

function decisionOf(text: string | undefined): string {
  const decision = text?.trim() ?? '';
  if (decision === '')
    throw new ArchiveTrouble(
      `--decision is missing: name the decision by which records are handed to the archive, e.g. --decision "KS 2026-11-03 § 112".\n${usage}`,
    );
  return decision;
}

const packageName = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;

function placeOf(text: string | undefined): { readonly out: string; readonly name: string } {
  if (text === undefined || text.trim() === '') throw new ArchiveTrouble(`--out is missing.\n${usage}`);
  const out = resolve(text);
  const name = basename(out);
  if (!packageName.test(name))
    throw new ArchiveTrouble(
      `--out ${text}: the folder's name becomes the name of the package, so it has letters from a to z, digits, dots, hyphens and underscores alone.`,
    );
  if (existsSync(out))
    throw new ArchiveTrouble(`${out} is there already. Name a folder that is not; nothing was changed.`);
  if (!existsSync(dirname(out)))
    throw new ArchiveTrouble(`There is no folder ${dirname(out)} to put the package in.`);
  return { out, name };
}
