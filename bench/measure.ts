// Figures of a benchmark: medians, ratios against a baseline of the same run, and lines that say whether a bound held.

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[middle - 1] ?? 0, sorted[middle] ?? 0];
  return sorted.length % 2 === 1 ? high : (low + high) / 2;
};

export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What the figure is held against; undefined for one that is only told. */
  readonly bound?: { readonly is: 'atMost' | 'atLeast'; readonly value: number };
}

const inWords = { atMost: 'at most', atLeast: 'at least' } as const;

/** Prints a figure and whether it keeps its bound; the answer is that. */
export function tell({ name, value, unit, bound }: Figure): boolean {
  const figure = `${value >= 100 ? value.toFixed(0) : value.toFixed(2)} ${unit}`.trim();
  if (bound === undefined) {
    console.log(`  ${name}: ${figure}`);
    return true;
  }
  const isKept = bound.is === 'atMost' ? value <= bound.value : value >= bound.value;
  console.log(
    `${isKept ? '✓' : '✕'} ${name}: ${figure} (${inWords[bound.is]} ${bound.value} ${unit})`.trim(),
  );
  return isKept;
}

/** What the process holds after a collection, in bytes. */
export function idleMemory(): number {
  globalThis.gc?.();
  return process.memoryUsage.rss();
}

/** The largest resident size while the work runs, in MB above the idle process. */
export async function memoryAbove<T>(
  idle: number,
  work: () => Promise<T>,
): Promise<{ readonly value: T; readonly megabytes: number }> {
  let most = idle;
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, 10);
  try {
    const value = await work();
    return { value, megabytes: (Math.max(most, process.memoryUsage.rss()) - idle) / 1_048_576 };
  } finally {
    clearInterval(timer);
  }
}
