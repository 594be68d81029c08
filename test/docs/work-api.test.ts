import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { workApi } from '../../scripts/work-api';

const file = join(__dirname, '../../docs/work-api.openapi.json');

/** UPDATE_DOCS=1 writes it. */
test('docs/work-api.openapi.json says what the code’s own schemas say', () => {
  const written = `${JSON.stringify(workApi(), undefined, 2)}\n`;
  if (process.env['UPDATE_DOCS'] === '1') writeFileSync(file, written);
  expect(readFileSync(file, 'utf8')).toBe(written);
});
