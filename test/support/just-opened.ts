import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqlite } from '../../src/platform/db/sqlite-dialect';

const images = new Map<string, Promise<Buffer | undefined>>();

/**
 * What the database of a house begins with: a copy of what such a house had when it had just opened, which takes six times
 * as long as the copy does. `leave` opens one over the address and closes it; undefined where that is not all of it.
 */
export function justOpened(
  such: string,
  leave: (url: string) => Promise<boolean>,
): Promise<Buffer | undefined> {
  const image = images.get(such) ?? imageOf(leave);
  images.set(such, image);
  return image;
}

async function imageOf(leave: (url: string) => Promise<boolean>): Promise<Buffer | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'brevvakt-house-'));
  try {
    const path = join(folder, 'house.db');
    const isAll = await leave(`sqlite:${path}`);
    const file = openSqlite(path);
    // In memory there is no log beside a file.
    file.exec('pragma journal_mode = delete');
    file.close();
    return isAll ? readFileSync(path) : undefined;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
