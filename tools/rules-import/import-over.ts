// An import to a file that is there already: what was mended in it by hand is kept, or the import stops and says so.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseRuleDocument, versionOf } from '../../src/rules/documents/rule-document-text';
import { versionsFolder, versionStem } from '../../src/rules/documents/rule-index-file';
import type { RuleDocument } from '../../src/rules/domain/document';
import type { Item } from './document-shape';
import { changesBetween, describeRepair, type Edition } from './edition-changes';
import { importRules, layOut, type Imported } from './import-rules';
import { withRepairs, writtenIn } from './repairs';

interface Text {
  readonly text: string;
  readonly document: RuleDocument;
}

interface Before {
  readonly earlier: Text;
  /** As the last import wrote it. */
  readonly base: Text | undefined;
}

interface Over {
  readonly imported: Imported;
  readonly edition?: Edition;
  /** What the original alone says. */
  readonly fresh: string;
}

const baseFile = (out: string): string => join(versionsFolder(out), `${versionStem(out)}.imported.txt`);

function readBefore(out: string): Before | undefined {
  const read = (file: string): Text | undefined => {
    if (!existsSync(file)) return undefined;
    const text = readFileSync(file, 'utf8');
    return { text, document: parseRuleDocument(text, file) };
  };
  const earlier = read(out);
  return earlier && { earlier, base: read(baseFile(out)) };
}

const replace =
  'Läs in med --replace för att ta det som originalet säger: den förra filen sparas i versions/, och rättelserna förs in igen för hand. Eller läs in till en annan fil (--out) och jämför.';

/** Lines that say why nothing was written. */
export class StoppedImport extends Error {}

/** Reads a document for the file that it is written to; throws StoppedImport where what was mended there would be lost. */
export async function importOver(file: string, out: string, isReplacing: boolean): Promise<Over> {
  const before = readBefore(out);
  if (before === undefined) {
    const imported = await importRules(file);
    return { imported, fresh: imported.text };
  }
  const { earlier, base } = before;
  const isMended = base?.text !== earlier.text;
  // A number that somebody gave by hand goes to no other words.
  const near = base?.document.rules ?? earlier.document.rules.filter(({ id }) => /^R-/u.test(id));
  const known = isMended && !isReplacing ? [] : earlier.document.rules;
  const same = [...known, ...(base?.document.rules ?? earlier.document.rules)];
  const imported = await importRules(file, { same, near });
  if (base === undefined && imported.text !== earlier.text && !isReplacing)
    throw new StoppedImport(
      `${out} är inte som en import skrev den, eller skrevs av en tidigare version: det går inte att se vad som är rättat för hand. Inget är skrivet. ${replace}`,
    );
  if (base === undefined || !isMended)
    return over(imported, imported, {
      out,
      earlier,
      repairs: base === undefined ? undefined : { isKept: true, lines: [] },
    });
  const merged = mergedWith({ earlier, base }, imported);
  if (!isReplacing && merged.clashes.length > 0)
    throw new StoppedImport(
      [
        `${out} är rättad för hand där originalet nu läses in på ett annat sätt. Inget är skrivet.`,
        ...merged.clashes.map((line) => `  ${line}`),
        replace,
      ].join('\n'),
    );
  const lines = isReplacing ? [...merged.kept, ...merged.clashes] : merged.kept;
  return over(isReplacing ? imported : merged.imported, imported, {
    out,
    earlier,
    repairs: { isKept: !isReplacing, lines },
  });
}

interface Written {
  readonly out: string;
  readonly earlier: Text;
  readonly repairs: Edition['repairs'];
}

function over(imported: Imported, fresh: Imported, { out, earlier, repairs }: Written): Over {
  const kept =
    versionOf(earlier.text) === versionOf(imported.text)
      ? undefined
      : join(versionsFolder(out), `${versionStem(out)}.${earlier.document.version}.md`);
  const changes = changesBetween(earlier.document, imported.document);
  return { imported, fresh: fresh.text, edition: { changes, kept, repairs } };
}

function mergedWith({ earlier, base }: Required<Before> & { readonly base: Text }, imported: Imported) {
  const merged = withRepairs({
    base: writtenIn(base.text, base.document),
    mended: writtenIn(earlier.text, earlier.document),
    fresh: writtenIn(imported.text, imported.document),
  });
  const text = imported.text === base.text ? earlier.text : layOut(merged.facts, merged.lines);
  const [kept, clashes] = [merged.kept.map(describeRepair), merged.clashes.map(describeRepair)];
  if (clashes.length > 0) return { kept, clashes, imported };
  const document = parseRuleDocument(text, 'import');
  const items = merged.lines.map((line) => itemOf(line, imported.items));
  return { kept, clashes, imported: { ...imported, text, document, items } };
}

/** As it was recognised in the original, or as somebody wrote it. */
function itemOf(line: string, items: readonly Item[]): Item {
  const [, mark = '', text = ''] = /^(#+|>|[-*]\s+\[[^\]]*\])\s*(.*)$/u.exec(line) ?? [];
  const kind = mark.startsWith('#') ? 'section' : mark === '>' ? 'note' : 'rule';
  const known = items.find((item) => item.kind === kind && item.text === text);
  if (known !== undefined) return known;
  if (kind === 'section') return { kind, level: mark.length, text };
  return kind === 'note' ? { kind, text, why: 'byHand' } : { kind, text, from: 'bullet' };
}

/** The document that an import replaces is kept under its version, so that citations of it still open. */
export function writeOver(out: string, { imported, edition, fresh }: Over): void {
  const folder = versionsFolder(out);
  mkdirSync(resolve(dirname(out)), { recursive: true });
  mkdirSync(folder, { recursive: true });
  if (edition?.kept !== undefined) writeFileSync(edition.kept, readFileSync(out, 'utf8'));
  writeFileSync(out, imported.text);
  writeFileSync(baseFile(out), fresh);
}
