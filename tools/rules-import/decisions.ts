// A decision without a colon, or in a sentence: "Fastställd av kommunfullmäktige den 25 februari 2019 § 84".

import { capital } from '../../src/core/texts/time-words';
import type { DocumentFacts } from '../../src/rules/domain/document';

const months = 'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december'.split(
  '|',
);
const month = months.join('|');
const day = String.raw`(?:den\s+)?(\d{1,2})\s+(${month})\s+(\d{4})|(\d{4}-\d{2}-\d{2})`;
/** Who decides in a municipality. */
export const body = String.raw`((?:kommun|region|landstings)?(?:fullmäktige|styrelsen?|direktören|chefen)(?:s\s+(?:arbetsutskott|förvaltning))?|\p{L}+(?:nämnden|styrelsen|direktören|chefen|utskottet))`;
const decided = new RegExp(
  String.raw`(?<!\p{L})(?:fastställ(?:d|t|da|des)|beslut(?:ad|at|ade|ades)|antag(?:en|et|na)|antogs)\s+(?:av\s+)?${body}(?:,?\s+(?:${day}))?`,
  'iu',
);
const decidedOn = new RegExp(
  String.raw`(?<!\p{L})(?:fastställ(?:d|t|da|des)|beslut(?:ad|at|ade|ades)|antag(?:en|et|na)|antogs)\s+(?:${day})(?:\s+av\s+${body})?`,
  'iu',
);
const validFrom = new RegExp(
  String.raw`(?<!\p{L})(?:gäller|träder\s+i\s+kraft|i\s+kraft)\s+(?:från(?:\s+och\s+med)?|fr\.?\s?o\.?\s?m\.?|from)?\s*(?:${day})`,
  'iu',
);
const caseNumber =
  /(?<!\p{L})(?:dnr|diarienr|diarienummer)\.?:?\s+((?:[\p{Lu}]{1,6}[\s-]?)?\d{2,4}[/:-]\d{1,6}(?:[-.]\d{1,4})?)/iu;

const untilFurther = /(?<!\p{L})(?:gäller|giltig\p{L}*)(?!\p{L})[^.!?]*(?<!\p{L})tills\s+vidare(?!\p{L})/iu;

const twoDigits = (value: string): string => value.padStart(2, '0');

function dateOf(parts: readonly (string | undefined)[]): string | undefined {
  const [date, name, year, iso] = parts;
  if (iso !== undefined) return iso;
  if (date === undefined || name === undefined || year === undefined) return undefined;
  return `${year}-${twoDigits(String(months.indexOf(name.toLowerCase()) + 1))}-${twoDigits(date)}`;
}

/** "Antagen av samhällsbyggnadsnämnden den 14 mars 2024": tells of the document alone. */
export const isDecision = (text: string): boolean =>
  /^(?:fastställ|beslut|antag)\p{L}*\s/iu.test(text) && decisionIn(text).dated !== undefined;

/** What a line of a document's head or foot says of its decision. */
export function decisionIn(line: string): Partial<DocumentFacts> {
  const [, by, ...on] = decided.exec(line) ?? [];
  const first = decidedOn.exec(line) ?? [];
  const from = validFrom.exec(line) ?? [];
  const who = by ?? first[5];
  const dated = dateOf(on) ?? dateOf(first.slice(1, 5));
  const valid = dateOf(from.slice(1, 5));
  const number = caseNumber.exec(line)?.[1];
  return {
    ...(who !== undefined && { decidedBy: capital(who) }),
    ...(dated !== undefined && { dated }),
    ...(valid !== undefined && { validFrom: valid }),
    ...(number !== undefined && { caseNumber: number }),
    ...(untilFurther.test(line) && { validUntil: 'tills vidare' }),
  };
}
