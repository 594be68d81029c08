// Builds the work page (web/) with Vite into dist/work, once for each change of what goes into it; what is served is
// compressed here. `npm start` and `npm run serve` begin with it, and so do the tests that need it. With `--development`
// into .cache/work-development, where React and Fluent UI say on the console what is wrong with what they are given.

import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const root = join(import.meta.dirname, '..');
const targets = {
  production: join(root, 'dist', 'work'),
  development: join(root, '.cache', 'work-development'),
};
const lock = join(root, '.cache', 'building-page');
/** Longer than any build takes. */
const abandonedMillis = 120_000;

/** In a checkout without web/ (the image) what was built before is all there is. */
export async function buildPage(mode = 'production') {
  const config = join(root, 'web', 'vite.config.mjs');
  if (!existsSync(config)) return;
  const target = targets[mode];
  const wanted = hashOfSources();
  if (isBuilt(target, wanted)) return;
  takeLock();
  try {
    if (isBuilt(target, wanted)) return;
    const beside = `${target}.${process.pid}`;
    await buildAs(mode, { configFile: config, build: { outDir: beside, emptyOutDir: true } });
    for (const file of list(beside)) compress(file);
    writeFileSync(join(beside, '.built'), wanted);
    rmSync(target, { recursive: true, force: true });
    mkdirSync(dirname(target), { recursive: true });
    renameSync(beside, target);
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

/** What whoever builds it runs as (a test, say) must not decide which React the page has. */
async function buildAs(mode, options) {
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = mode;
  try {
    const { build } = await import('vite');
    await build({ ...options, mode });
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
}

const isBuilt = (target, wanted) =>
  existsSync(join(target, '.built')) && readFileSync(join(target, '.built'), 'utf8') === wanted;

/** The page's own files, the words that it speaks, the packages, and how it is built. */
function hashOfSources() {
  const texts = list(join(root, 'src')).filter((file) => /[\\/]texts[\\/]/.test(file));
  const hash = createHash('sha256');
  const besides = [join(root, 'package-lock.json'), import.meta.filename];
  for (const file of [...list(join(root, 'web')), ...texts, ...besides].toSorted())
    hash.update(file.slice(root.length)).update(readFileSync(file));
  return hash.digest('hex');
}

/** Two commands may build at once: the second waits and finds it built. */
function takeLock() {
  mkdirSync(join(root, '.cache'), { recursive: true });
  for (;;) {
    try {
      mkdirSync(lock);
      return;
    } catch {
      const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? 0;
      if (Date.now() - since > abandonedMillis) rmSync(lock, { recursive: true, force: true });
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    }
  }
}

function compress(file) {
  if (!/\.(js|css|html)$/.test(file)) return;
  const body = readFileSync(file);
  if (file.endsWith('.html')) return;
  writeFileSync(`${file}.gz`, gzipSync(body, { level: 9 }));
  const quality = { [constants.BROTLI_PARAM_QUALITY]: 9 };
  writeFileSync(`${file}.br`, brotliCompressSync(body, { params: quality }));
}

function list(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? list(path) : [path];
  });
}

if (process.argv[1] === import.meta.filename)
  await buildPage(process.argv.includes('--development') ? 'development' : 'production');
