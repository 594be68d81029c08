// Days as a button carries them: "2026-12-03/2026-12-03/am 2026-12-21/2026-12-25/".

import type { LocalDate } from '../../../core/time';
import { isLocalDate } from '../../../core/time';
import type { DayPart } from '../days/day-part';
import type { DaySpan } from '../days/several';
import type { Instead } from '../acts/understanding';

const form = /^(\d{4}-\d\d-\d\d)?\/(\d{4}-\d\d-\d\d|open)?\/(am|pm|\d\d:\d\d-(?:\d\d:\d\d)?|-\d\d:\d\d)?$/;

const written = ({ from, until, part }: Omit<DaySpan, 'from'> & { readonly from?: LocalDate | undefined }) =>
  `${from ?? ''}/${until ?? 'open'}/${part ?? ''}`;

export const writeSpans = (spans: readonly DaySpan[]): string => spans.map(written).join(' ');

/** Undefined for what was never written so. */
export function readSpans(text: string): readonly DaySpan[] | undefined {
  const all = text.split(' ').map((one) => form.exec(one));
  const spans = all.flatMap((found) => {
    const [, from = '', until = '', part] = found ?? [];
    const isRead = isLocalDate(from) && (until === 'open' || isLocalDate(until));
    const last = isLocalDate(until) ? until : undefined;
    return isRead ? [{ from, until: last, part: part as DayPart | undefined }] : [];
  });
  return spans.length === all.length ? spans : undefined;
}

/** Where no day was said, it was today. */
export const writeInstead = ({ from, until, isOpen, part, spans }: Instead, today: LocalDate): string =>
  writeSpans(
    spans ?? [{ from: from ?? today, until: until ?? (isOpen ? undefined : (from ?? today)), part }],
  );

export function readInstead(text: string, person: Instead['person']): Instead | undefined {
  const spans = readSpans(text);
  const [first, another] = spans ?? [];
  if (first === undefined) return undefined;
  const { from, until, part } = first;
  const isOpen = until === undefined;
  return { person, from, until, isOpen, part, ...(another && { spans }) };
}
