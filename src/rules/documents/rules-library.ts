import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { RuleDocument } from '../domain/document';
import { DocumentError } from './document-error';
import { parseRuleDocument } from './rule-document-text';

/** The folder beside a rule document where its older versions are kept. */
export function versionsFolder(file: string): string {
  return join(dirname(file), 'versions');
}

/** The stem of the names of a document's older versions. */
export function versionStem(file: string): string {
  return basename(file).replace(/\.md$/i, '');
}

/** Reads a rule document; throws DocumentError when it is missing or has problems. */
export function readRuleDocument(file: string): RuleDocument {
  if (!existsSync(file)) {
    throw new DocumentError(file, [
      {
        line: 1,
        problem: 'Regeldokumentet finns inte.',
        remedy: 'Rätta RULES_FILE, eller läs in dokumentet med rules import FIL --out FIL.',
      },
    ]);
  }
  return parseRuleDocument(readFileSync(file, 'utf8'), file);
}

/** The document in force first, then its older versions, newest name first, so that old citations still open. */
export function readRuleLibrary(file: string): readonly RuleDocument[] {
  const folder = versionsFolder(file);
  const stem = `${versionStem(file)}.`;
  const older = existsSync(folder)
    ? readdirSync(folder).filter((name) => name.startsWith(stem) && name.endsWith('.md'))
    : [];
  return [
    readRuleDocument(file),
    ...older
      .sort()
      .reverse()
      .map((name) => readRuleDocument(join(folder, name))),
  ];
}
