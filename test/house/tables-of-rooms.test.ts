// A statement names the tables of its own room and of those below it: what the rules of imports cannot see (docs/how-it-works.md).

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Lowest first. */
const rooms = ['people', 'roster', 'absence', 'rules', 'look', 'duty', 'incoming'] as const;

const read = (path: string) => readFileSync(path, 'utf8');

/** Between the braces of `withTables`. */
const tablesOf = (room: string): readonly string[] =>
  [...read(`src/${room}/store/tables.ts`).matchAll(/withTables<\{([^}]*)\}>/g)].flatMap(([, body = '']) =>
    [...body.matchAll(/(\w+):/g)].flatMap(([, table]) => table ?? []),
  );

const above = (room: (typeof rooms)[number]): readonly string[] => {
  const own = new Set(tablesOf(room));
  return rooms
    .slice(rooms.indexOf(room) + 1)
    .flatMap(tablesOf)
    .filter((table) => !own.has(table));
};

test.each(rooms)('%s names no table of a room above it in its SQL', (room) => {
  const foreign = above(room);
  const files = readdirSync(`src/${room}`, { recursive: true, encoding: 'utf8' });
  const paths = files.filter((file) => file.endsWith('.ts')).map((file) => join('src', room, file));
  const named = paths.flatMap((path) =>
    [...read(path).matchAll(/\b(?:from|join|into|update)\s+([a-z_]+)\b/g)].flatMap(([, table = '']) =>
      foreign.includes(table) ? [`${path}: ${table}`] : [],
    ),
  );
  expect(tablesOf(room).length).toBeGreaterThan(0);
  expect(named).toEqual([]);
});
