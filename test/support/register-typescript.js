/** For processes that tests start on their own: runs .ts files as they are, by the project's own .swcrc. */
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { transformSync } = require('@swc/core');

const settings = JSON.parse(readFileSync(join(__dirname, '../../.swcrc'), 'utf8'));

require.extensions['.ts'] = (module, filename) => {
  const options = { ...settings, filename, swcrc: false, sourceMaps: 'inline' };
  const { code } = transformSync(readFileSync(filename, 'utf8'), options);
  module._compile(code, filename);
};
