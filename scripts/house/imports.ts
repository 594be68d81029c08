// Who imports whom, as dependency-cruiser reads it, and what follows from that.

import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { root } from './rooms';

export interface Imports {
  /** A file, and the files of the house that it imports. */
  readonly of: ReadonlyMap<string, readonly string[]>;
  readonly circles: readonly string[];
}

const cruised = z.object({
  modules: z.array(
    z.object({
      source: z.string(),
      dependencies: z.array(
        z.object({ resolved: z.string(), cycle: z.array(z.object({ name: z.string() })).optional() }),
      ),
    }),
  ),
});

export async function readImports(): Promise<Imports> {
  const folders = ['src', 'sandbox', 'tools', 'web'].filter((folder) => existsSync(join(root, folder)));
  const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const options = [...folders, '--config', '.dependency-cruiser.cjs', '--output-type', 'json'];
  const run = promisify(execFile);
  const { stdout } = await run(process.execPath, [program, ...options], { cwd: root, maxBuffer: 2 ** 28 });
  const { modules } = cruised.parse(JSON.parse(stdout));
  const own = new Set(
    modules.map(({ source }) => source).filter((path) => /^(src|sandbox|tools|web)\/.*\.tsx?$/.test(path)),
  );
  const importsOf = ({ dependencies }: (typeof modules)[number]) =>
    [...new Set(dependencies.map(({ resolved }) => resolved))].filter((path) => own.has(path)).toSorted();
  const cycles = modules.flatMap(({ dependencies }) => dependencies.flatMap(({ cycle }) => cycle ?? []));
  return {
    of: new Map(
      modules
        .filter(({ source }) => own.has(source))
        .map((module) => [module.source, importsOf(module)] as const)
        .toSorted(([a], [b]) => (a < b ? -1 : 1)),
    ),
    circles: [...new Set(cycles.map(({ name }) => name))].toSorted(),
  };
}

/** The longest way along imports that all stay in one part of the house, as `partOf` cuts it; its files in order. */
export function longestWay({ of }: Imports, partOf: (file: string) => string | undefined): readonly string[] {
  const known = new Map<string, readonly string[]>();
  const wayFrom = (file: string): readonly string[] => {
    const kept = known.get(file);
    if (kept) return kept;
    // Stands while the way is looked for, so that a circle ends.
    known.set(file, [file]);
    const inside = (of.get(file) ?? []).filter((next) => partOf(next) === partOf(file));
    const way = [file, ...longest(inside.map(wayFrom))];
    known.set(file, way);
    return way;
  };
  return longest([...of.keys()].filter((file) => partOf(file) !== undefined).map(wayFrom));
}

const longest = (ways: readonly (readonly string[])[]): readonly string[] =>
  ways.reduce((best, way) => (way.length > best.length ? way : best), []);

/** Runs or is read by itself, has the same place in every feature, or is split off for a reason of its own. */
const standsAlone =
  /(^|\/)(feature|[^/]+\/page|store\/tables|main-[^/]+|[^/]+-cli)\.ts$|\.d\.ts$|\.tsx$|\/(texts|migrations)\//;

/** Files that the folding rule would put into their importer: the only one, in the same folder; under 40 lines. */
export function foldable({ of }: Imports, linesOf: (file: string) => number): readonly string[] {
  const importers = new Map<string, string[]>();
  for (const [file, imported] of of)
    for (const path of imported) importers.set(path, [...(importers.get(path) ?? []), file]);
  return [...of.keys()].filter((file) => {
    const [importer, ...others] = importers.get(file) ?? [];
    if (importer === undefined || others.length > 0 || standsAlone.test(file)) return false;
    return dirname(importer) === dirname(file) && linesOf(file) < 40;
  });
}
