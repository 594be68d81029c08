const steps = ['byte', 'kB', 'MB', 'GB'] as const;

/** A size as people say it, with one decimal where it tells something: `2,4 MB`. */
export function sizeWords(bytes: number, decimalSign: ',' | '.'): string {
  let [value, step] = [bytes, 0];
  while (value >= 999.5 && step < steps.length - 1) {
    value /= 1_000;
    step += 1;
  }
  const digits = step > 0 && value < 9.95 ? value.toFixed(1).replace(/\.0$/, '') : value.toFixed(0);
  return `${digits.replace('.', decimalSign)} ${steps[step] ?? ''}`;
}
