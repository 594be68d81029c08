/**
 * Loaded before a program: runs .ts files, and tells, whenever it is asked, in which of them a function has run since it
 * was asked last. The first question begins the count.
 */
const { readFileSync } = require('node:fs');
const { Session } = require('node:inspector');
const { fileURLToPath } = require('node:url');
const ts = require('typescript');

const root = process.cwd();

/** TypeScript's own output has no function that the source has not; swc would add one for each export. */
const compilerOptions = {
  module: ts.ModuleKind.Node16,
  target: ts.ScriptTarget.ES2022,
  isolatedModules: true,
};

require.extensions['.ts'] = (module, fileName) => {
  const { outputText } = ts.transpileModule(readFileSync(fileName, 'utf8'), { fileName, compilerOptions });
  module._compile(outputText, fileName);
};

const session = new Session();
session.connect();

// Not from the start: what is counted runs many times slower.
process.once('message', () => {
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
});
process.on('message', () => {
  // Each answer begins the count anew.
  session.post('Profiler.takePreciseCoverage', (fault, answer) => {
    if (fault) throw new Error(fault.message);
    const paths = answer.result.filter(hasCalls).map(pathOf);
    const own = paths.filter((path) => path.startsWith(root) && path.endsWith('.ts'));
    process.send(own.map((path) => path.slice(root.length + 1)));
  });
});

const hasCalls = ({ functions }) =>
  functions.some((called) => !isLoading(called) && called.ranges[0].count > 0);

/** What runs once, when a file is loaded, is no call. */
const isLoading = ({ functionName, ranges }) => functionName === '' && ranges[0].startOffset === 0;

const pathOf = ({ url }) => (url.startsWith('file:') ? fileURLToPath(url) : url);
