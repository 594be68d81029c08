// Builds src to dist with swc, only what changed; types are checked by `npm test`.

import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync, existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const root = join(import.meta.dirname, '..');
const source = join(root, 'src');
const target = join(root, 'dist');

export async function build() {
  const files = list(source).filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'));
  removeStrays(new Set(files.map(outputOf)));
  const stale = files.filter((file) => isStale(file, outputOf(file)));
  if (stale.length === 0) return;
  const { transformFile } = await import('@swc/core');
  await Promise.all(
    stale.map(async (file) => {
      const output = outputOf(file);
      const { code, map } = await transformFile(file, { configFile: join(root, '.swcrc'), root });
      mkdirSync(dirname(output), { recursive: true });
      writeWhole(`${output}.map`, map);
      writeWhole(output, `${code}\n//# sourceMappingURL=${output.slice(output.lastIndexOf('/') + 1)}.map\n`);
    }),
  );
}

const outputOf = (file) => join(target, relative(source, file)).replace(/\.ts$/, '.js');

const isStale = (file, output) => !existsSync(output) || statSync(output).mtimeMs < statSync(file).mtimeMs;

/** Two commands may build at once: each file is written beside and put in place. */
function writeWhole(path, text) {
  const beside = `${path}.${process.pid}`;
  writeFileSync(beside, text);
  renameSync(beside, path);
}

function removeStrays(outputs) {
  if (!existsSync(target)) return;
  for (const file of list(target)) {
    if (file.endsWith('.js') && !outputs.has(file)) rmSync(file, { force: true });
  }
}

function list(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? list(path) : [path];
  });
}
