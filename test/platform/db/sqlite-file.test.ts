import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFile } from '../../../src/platform/db/sqlite-file';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'brevvakt-file-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const codeOf = (work: () => unknown): unknown => {
  try {
    work();
    return undefined;
  } catch (error) {
    return (error as { readonly code?: unknown }).code;
  }
};

/** Whichever of the two this Node.js reads a file with, `npm run test:node` runs the other. */
test('a file is read and changed, and what is wrong carries the name that SQLite gives it', () => {
  const path = join(folder, 'one.db');
  const file = openFile(path, { timeout: 10 });
  file.exec('create table person (id text primary key not null, days integer, more text) strict');
  const add = file.prepare('insert into person values (?, ?, ?)');
  expect(add.reader).toBe(false);
  expect(Number(add.run(['anna', 3, null]).changes)).toBe(1);
  expect(codeOf(() => add.run(['anna', 4, null]))).toBe('SQLITE_CONSTRAINT_PRIMARYKEY');
  expect(codeOf(() => add.run([null, 4, null]))).toBe('SQLITE_CONSTRAINT_NOTNULL');
  const back = file.prepare('delete from person where days > ? returning id');
  expect(back.reader).toBe(true);
  file.exec('begin immediate');
  expect(file.inTransaction).toBe(true);
  const other = openFile(path, { timeout: 10 });
  expect(codeOf(() => other.prepare('insert into person values (?, ?, ?)').run(['bo', 1, null]))).toBe(
    'SQLITE_BUSY',
  );
  expect(back.all([2])).toEqual([{ id: 'anna' }]);
  file.exec('rollback');
  expect(file.inTransaction).toBe(false);
  expect([...other.prepare('select * from person').iterate([])]).toEqual([
    { id: 'anna', days: 3, more: null },
  ]);
  file.close();
  other.close();

  const read = openFile(path, { readonly: true });
  expect(codeOf(() => read.prepare('delete from person').run([]))).toBe('SQLITE_READONLY');
  read.close();
  expect(codeOf(() => openFile(join(folder, 'two.db'), { readonly: true, fileMustExist: true }))).toBe(
    'SQLITE_CANTOPEN',
  );
  const damaged = join(folder, 'three.db');
  writeFileSync(damaged, 'no database'.repeat(500));
  expect(codeOf(() => openFile(damaged).prepare('select * from sqlite_master').all([]))).toBe(
    'SQLITE_NOTADB',
  );
});
