// Builds src, sandbox and tools to dist with swc, only what changed; types are checked by `npm test`.

import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync, existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

const root = join(import.meta.dirname, '..');
const target = join(root, 'dist');

/** Operators' commands are built beside the bot's own programs; the image is built without the sandbox. */
const targets = { src: '', sandbox: 'sandbox', tools: 'app' };

export async function build() {
  const sources = Object.keys(targets).map((part) => join(root, part));
  const files = sources.filter(existsSync).flatMap(list).filter(isSource);
  const outputs = new Set(files.map(outputOf));
  if (outputs.size < files.length) throw new Error('Two files of src and tools have one name in dist');
  removeStrays(outputs);
  const stale = files.filter((file) => isStale(file, outputOf(file)));
  if (stale.length > 0) await transform(stale);
  learnWords();
}

async function transform(stale) {
  const { transformFile } = await import('@swc/core');
  await Promise.all(
    stale.map(async (file) => {
      const output = outputOf(file);
      const { code, map } = await transformFile(file, { configFile: join(root, '.swcrc'), root });
      mkdirSync(dirname(output), { recursive: true });
      writeWhole(`${output}.map`, map);
      writeWhole(
        output,
        `${besideSrc(code, file)}\n//# sourceMappingURL=${output.slice(output.lastIndexOf('/') + 1)}.map\n`,
      );
    }),
  );
}

/** What the bot understands is learnt here, from phrases and thesaurus, so that no start has to learn. */
function learnWords() {
  const learnt = { mind: join(target, 'chat', 'mind.json'), stems: join(target, 'rules', 'stems.json') };
  const sources = {
    mind: [
      ...list(join(root, 'src', 'chat')),
      join(root, 'src', 'core', 'linear-model.ts'),
      ...list(join(target, 'chat')).filter((file) => file.endsWith('.js')),
    ],
    stems: [
      ...list(join(root, 'rules')),
      join(root, 'src', 'rules', 'documents', 'stems-file.ts'),
      join(root, 'package-lock.json'),
    ],
  };
  if (Object.entries(learnt).every(([what, output]) => !sources[what].some((file) => isStale(file, output))))
    return;
  const { status } = spawnSync(process.execPath, [join(target, 'app', 'learn-cli.js')], { stdio: 'inherit' });
  if (status !== 0)
    throw new Error('The phrase files in src/chat/phrases or the thesaurus in rules cannot be learnt from.');
}

const isSource = (file) => file.endsWith('.ts') && !file.endsWith('.d.ts');

const partOf = (file) => relative(root, file).split(sep)[0];

const outputOf = (file) =>
  join(target, targets[partOf(file)], relative(join(root, partOf(file)), file)).replace(/\.ts$/, '.js');

/** In dist the rooms of src lie where src itself lies beside sandbox and tools. */
const besideSrc = (code, file) =>
  partOf(file) === 'src' ? code : code.replace(/(require\("(?:\.\.\/)+)src\//g, '$1');

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
    // The work page is built by itself (build-page.mjs).
    if (file.startsWith(join(target, 'work'))) continue;
    if (file.endsWith('.js') && !outputs.has(file)) rmSync(file, { force: true });
  }
}

function list(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? list(path) : [path];
  });
}
