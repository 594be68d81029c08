/** Milliseconds that a Retry-After header asks to wait, in seconds or as a date; undefined when it says nothing. */
export function parseRetryAfter(header: string | undefined, nowMillis: number): number | undefined {
  if (header === undefined) return undefined;
  const text = header.trim();
  if (/^\d+(\.\d+)?$/.test(text)) return Math.ceil(Number(text) * 1000);
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, date - nowMillis);
}
