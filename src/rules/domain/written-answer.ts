// What a language model wrote about found rules, checked word for word before anybody sees it.

import { keepsMeaning, translatesMeaning } from './keeps-meaning';
import type { ShownRule } from './rule-duties';

/** As the model gave it; nothing of it is to be trusted. */
export interface WrittenAnswer {
  readonly lead: string;
  /** The rules that it chose, best first, each with the words that it claims stand there. */
  readonly quotes: readonly { readonly id: string; readonly text: string }[];
  /** For people who read English: the first rule in English. */
  readonly translation: string | undefined;
}

/** What may be shown: the rules in their own words, and what the model wrote, to be marked as such. */
export interface CheckedAnswer {
  readonly rules: readonly ShownRule[];
  readonly lead: string;
  readonly translation: string | undefined;
}

interface Checking {
  /** The rules that were found: the only ones that may be chosen. */
  readonly found: readonly ShownRule[];
  readonly isTranslated: boolean;
}

const longestLead = 240;
const mostTimesAsLong = 2.5;

/**
 * The answer, when everything in it holds: each quotation stands word for word in the rule that it names, and the lead
 * and the translation hold no number, address, negation, duty, role or turn of subject that the rules do not. Undefined
 * otherwise.
 */
export function checkWritten(
  written: WrittenAnswer,
  { found, isTranslated }: Checking,
): CheckedAnswer | undefined {
  const rules = quotedRules(written, found);
  const [first] = rules ?? [];
  if (rules === undefined || first === undefined) return undefined;
  const { translation } = written;
  if (isTranslated && (translation === undefined || !translates(translation, first))) return undefined;
  const source = rules.map((rule) => rule.text).join(' ');
  if (!isPlainSentence(written.lead, longestLead)) return undefined;
  if (!keepsTo(written.lead, isTranslated ? `${translation ?? ''} ${source}` : source)) return undefined;
  return { rules, lead: written.lead.trim(), translation: isTranslated ? translation?.trim() : undefined };
}

/** Undefined when one of the quotations does not stand where the model says, or one rule is named twice. */
function quotedRules(
  { quotes }: WrittenAnswer,
  found: readonly ShownRule[],
): readonly ShownRule[] | undefined {
  const rules = quotes.map(({ id, text }) => {
    const rule = found.find((it) => it.id === id);
    return rule !== undefined && isQuotation(text, rule.text) ? rule : undefined;
  });
  const named = rules.filter((rule) => rule !== undefined);
  return named.length === quotes.length && new Set(named).size === named.length ? named : undefined;
}

/** Whole words of the source in its own order, four at least unless the source is shorter. */
function isQuotation(quotation: string, source: string): boolean {
  const [part, whole] = [wordsIn(quotation), wordsIn(source)];
  const isLongEnough = part.length >= Math.min(4, whole.length);
  return isLongEnough && ` ${whole.join(' ')} `.includes(` ${part.join(' ')} `);
}

const wordsIn = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** One or two sentences of text: no address, no markup, no line breaks, no card bindings. */
function isPlainSentence(text: string, longest: number): boolean {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > longest) return false;
  return !/[<>{}[\]\\`|\n\r]|https?:|www\.|@|\*\*/iu.test(trimmed);
}

/** Says nothing that the source does not, and half of its longer words are known there. */
function keepsTo(text: string, source: string): boolean {
  if (!keepsMeaning(text, source)) return false;
  const known = new Set(wordsIn(source).map(beginning));
  const longer = wordsIn(text).filter((word) => word.length >= 4);
  const held = longer.filter((word) => known.has(beginning(word)));
  return longer.length > 0 && held.length * 2 >= longer.length;
}

const beginning = (word: string): string => word.slice(0, 4);

/** A translation cannot be compared word for word: its length, numbers, addresses and negations can. */
function translates(translation: string, rule: ShownRule): boolean {
  const { length } = translation.trim();
  const isAsLong =
    length * mostTimesAsLong >= rule.text.length && length <= rule.text.length * mostTimesAsLong;
  if (!isAsLong || /[<>{}[\]\\`|\n\r]|\*\*/u.test(translation)) return false;
  const addresses = translation.match(/\S+@\S+\w|www\.\S+\w|https?:\S+\w/giu) ?? [];
  const hasOnlyAddressesOf = addresses.every((address) => rule.text.includes(address));
  return hasOnlyAddressesOf && translatesMeaning(translation, rule.text);
}
