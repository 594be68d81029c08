// "Påminn mig kl 10 om remissen och kl 14 om protokollet": several times of reminders, each with its day.

import type { Linked } from '../days/piece';
import { isHour } from '../days/piece';
import type { DaySpan } from '../days/several';
import type { Reading } from '../reading/reading';
import type { Circumstances } from '../acts/understanding';
import { daysSaid } from './when-said';

const most = 5;

/** Each of them, where "och" or another "påminn mig" begins a time of its own; else none. */
export function remindersSaid(reading: Reading, around: Circumstances): readonly DaySpan[] {
  const times = timesIn(reading);
  if (times.length < 2 || times.length > most) return [];
  const spans: DaySpan[] = [];
  for (const pieces of times) {
    const { from, part, flaw } = daysSaid(
      { ...reading, runs: [{ pieces, from: 0, to: 0 }] },
      'remind',
      around,
    );
    // "I morgon kl 10 och kl 14" are of one day.
    const day = pieces.every(({ piece }) => isHour(piece)) ? (spans.at(-1)?.from ?? from) : from;
    if (day === undefined || flaw !== undefined) return [];
    spans.push({ from: day, until: day, part });
  }
  const hour = spans.at(-1)?.part;
  // "I dag och i morgon kl 9".
  return spans.map((span) => ({ ...span, part: span.part ?? hour }));
}

function timesIn({ runs, tokens }: Reading): readonly (readonly Linked[])[] {
  const times: Linked[][] = [];
  let before = 0;
  for (const { pieces, from, to } of runs) {
    const isAsked = tokens.slice(before, from).some(({ word }) => /^(?:paminn|paminna|remind)$/.test(word));
    pieces.forEach((piece, at) => {
      if (times.length === 0 || piece.link === 'and' || (isAsked && at === 0)) times.push([]);
      times.at(-1)?.push(piece.link === 'and' ? { ...piece, link: undefined } : piece);
    });
    before = to;
  }
  return times;
}
