import { foldRepeats } from '../../src/app/fold-repeats';
import { captureConsole } from '../../src/app/operator-log';
import type { LogData, OperatorLog } from '../../src/core/log';

interface Line {
  readonly level: string;
  readonly sentence: string;
  readonly data: LogData | undefined;
}

/** A log that also tells when it has a line that is waited for. */
function heardLog() {
  const lines: Line[] = [];
  const waiting: { readonly isIt: (line: Line) => boolean; readonly tell: () => void }[] = [];
  const at = (level: string) => (sentence: string, data?: LogData) => {
    const line = { level, sentence, data };
    lines.push(line);
    for (const { isIt, tell } of waiting) if (isIt(line)) tell();
  };
  const log: OperatorLog = { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
  const heard = (isIt: (line: Line) => boolean) =>
    new Promise<void>((resolve) => waiting.push({ isIt, tell: resolve }));
  return { lines, log, heard };
}

test('the same line again is counted, and told once with how many there were', async () => {
  const { lines, log, heard } = heardLog();
  const folded = foldRepeats(log, 50);
  const counted = heard(({ data }) => data?.['repeated'] !== undefined);
  for (let n = 0; n < 500; n += 1) folded.error('No token', { code: 'AADSTS7000222' });
  expect(lines).toHaveLength(1);
  await counted;
  expect(lines).toEqual([
    { level: 'error', sentence: 'No token', data: { code: 'AADSTS7000222' } },
    { level: 'error', sentence: 'No token', data: { code: 'AADSTS7000222', repeated: 499 } },
  ]);
});

test('lines that say different things, and information, are written as they come', () => {
  const { lines, log } = heardLog();
  const folded = foldRepeats(log, 60_000);
  folded.warn('A mailbox cannot be read', { mailbox: 'ks' });
  folded.warn('A mailbox cannot be read', { mailbox: 'sbf' });
  folded.error('A mailbox cannot be read', { mailbox: 'ks' });
  folded.info('Serving');
  folded.info('Serving');
  expect(lines).toHaveLength(5);
});

test('however many different lines come, memory and log stay bounded', () => {
  const { lines, log } = heardLog();
  const folded = foldRepeats(log, 60_000);
  for (let n = 0; n < 5_000; n += 1) folded.warn('A request failed', { n });
  expect(lines.length).toBeLessThanOrEqual(501);
});

test('what a library prints becomes a line without its words', () => {
  const { lines, log } = heardLog();
  const target = {
    error: jest.fn(),
    warn: jest.fn(),
    log: jest.fn(),
    info: jest.fn(),
    debug: jest.fn(),
    trace: jest.fn(),
  };
  captureConsole(target, log);
  target.error('a key, a token, a name');
  expect(lines).toMatchObject([
    { level: 'warn', sentence: 'A library wrote on the console', data: { method: 'error' } },
  ]);
  expect(JSON.stringify(lines)).not.toMatch(/a token/);
});
