// The log as the sandbox's page lists it: what was done alike with several messages in one minute is one line. The record has each.

import type { LogEntry, LogEvent, NamedMessage } from '../src/core/log-entry';

interface About extends LogEvent {
  readonly of?: NamedMessage | readonly NamedMessage[];
}

/** Where the latest of them stands, and by its number. */
export function gatheredLog(entries: readonly LogEntry[]): readonly LogEntry[] {
  const alike = new Map<string, LogEntry>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const latest = alike.get(key);
    alike.set(key, latest === undefined ? entry : together(latest, entry));
  }
  return [...alike.values()];
}

const toTheMinute = 'yyyy-mm-ddThh:mm'.length;

function keyOf({ number, at, event, ...about }: LogEntry): string {
  const { of, ...what }: About = event;
  if (of === undefined || !('arrivedAt' in of)) return String(number);
  return JSON.stringify([at.slice(0, toTheMinute), about, what]);
}

function together(latest: LogEntry, { event }: LogEntry): LogEntry {
  const of = [latest.event, event].flatMap(({ of: named }: About) => named ?? []);
  const all: About = { ...latest.event, of };
  return { ...latest, event: all };
}
