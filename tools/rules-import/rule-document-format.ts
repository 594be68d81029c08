import { createHash } from 'node:crypto';
import { stringify } from 'yaml';
import { FACT_NAMES, type RuleDocument } from '../../src/rules/domain/document';
import type { Item, Shape } from './document-shape';

const LETTERS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const SHORT = 4;
const LONG = 8;

/** A mark of a text that stays the same as long as the text does. */
function markOf(text: string): string {
  const bytes = createHash('sha256').update(text.normalize('NFC').replace(/\s+/g, ' ').trim()).digest();
  return [...bytes.subarray(0, LONG)].map((byte) => LETTERS[byte % LETTERS.length] ?? '').join('');
}

type Placed = { readonly text: string; readonly section: string };

function placedRules(items: readonly Item[]): readonly Placed[] {
  let section = '';
  return items.flatMap((item) => {
    if (item.kind === 'section') section = item.text;
    return item.kind === 'rule' ? [{ text: item.text, section }] : [];
  });
}

function countOf(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Ids from the rules' own text, so that a new import of the same text gives the same id; an earlier document's ids are kept. */
export function stableIds(shape: Shape, earlier: RuleDocument | undefined): readonly string[] {
  const rules = placedRules(shape.items);
  const texts = countOf(rules.map(({ text }) => text));
  const marks = rules.map(({ text, section }) =>
    markOf((texts.get(text) ?? 0) > 1 ? `${section}\n${text}` : text),
  );
  const shorts = countOf(marks.map((mark) => mark.slice(0, SHORT)));
  const used = new Set<string>();
  return rules.map((rule, index) => {
    const mark = marks[index] ?? '';
    const same = earlier?.rules.filter((old) => old.text === rule.text && !used.has(old.id)) ?? [];
    const kept = same.find((old) => old.section === rule.section) ?? same[0];
    const own = `R-${(shorts.get(mark.slice(0, SHORT)) ?? 0) > 1 ? mark : mark.slice(0, SHORT)}`;
    const fresh = used.has(own) ? `${own}-${index + 1}` : own;
    const id = kept?.id ?? fresh;
    used.add(id);
    return id;
  });
}

/** Writes a recognised document in the project's form. */
export function formatRuleDocument(shape: Shape, ids: readonly string[]): string {
  const facts = Object.fromEntries(
    FACT_NAMES.flatMap((name) => (shape.facts[name] === undefined ? [] : [[name, shape.facts[name]]])),
  );
  const lines = ['---', stringify(facts, { lineWidth: 0 }).trimEnd(), '---', ''];
  let rule = 0;
  let previous: Item['kind'] | undefined;
  for (const item of shape.items) {
    if (previous !== undefined && (item.kind !== previous || item.kind === 'section')) lines.push('');
    if (item.kind === 'section') lines.push(`${'#'.repeat(Math.min(6, item.level))} ${item.text}`);
    else if (item.kind === 'note') lines.push(`> ${item.text}`);
    else {
      lines.push(`- [${ids[rule] ?? ''}] ${item.text}`);
      rule += 1;
    }
    previous = item.kind;
  }
  return `${lines.join('\n')}\n`;
}
