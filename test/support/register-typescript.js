/** For processes that tests start on their own: runs .ts files as they are, by the project's own .swcrc. */
const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

const root = join(__dirname, '../..');
const configuration = readFileSync(join(root, '.swcrc'), 'utf8');
const folder = join(root, '.cache/register');
mkdirSync(folder, { recursive: true });

/** Each file is transformed once for all processes; the compiler itself is loaded only for what is new. */
function transformed(filename) {
  const source = readFileSync(filename, 'utf8');
  const kept = join(
    folder,
    createHash('sha256')
      .update(configuration + filename + source)
      .digest('hex'),
  );
  if (existsSync(kept)) return readFileSync(kept, 'utf8');
  const options = { ...JSON.parse(configuration), filename, swcrc: false, sourceMaps: 'inline' };
  const { code } = require('@swc/core').transformSync(source, options);
  keep(kept, code);
  return code;
}

/** A process that may write no more runs all the same. */
function keep(file, code) {
  const part = `${file}.${process.pid}`;
  try {
    writeFileSync(part, code);
    renameSync(part, file);
  } catch {
    rmSync(part, { force: true });
  }
}

require.extensions['.ts'] = (module, filename) => {
  module._compile(transformed(filename), filename);
};
