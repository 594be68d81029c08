/** Tests run in a hostile zone: whatever leans on the machine's own zone fails here. */
process.env.TZ = 'Pacific/Chatham';

/** Long runs (`*.long.test.ts`: whole days of kills and faults, a year, random input) are `npm run test:long`. */
const isLong = process.env.TESTS === 'long';

/** A run of them all takes the tests of a folder in one go (`scripts/group-tests.mjs`), but for some. */
const grouped = [
  '<rootDir>/.cache/tests',
  ...require('./scripts/tests-apart.json').map((folder) => `<rootDir>/test/${folder}`),
];

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: '<rootDir>/test/support/worker-environment.js',
  roots: process.env.TESTS === 'grouped' ? grouped : ['<rootDir>/test'],
  testMatch: [isLong ? '**/*.long.test.ts' : '**/!(*.long).test.ts'],
  transform: { '^.+\\.ts$': '@swc/jest' },
  cacheDirectory: '<rootDir>/.cache/jest',
  // One more than the processors of a small machine: browsers, databases and pauses are waited for.
  maxWorkers: 3,
  // The runner asks for a global through a hook, each time that the code names it.
  sandboxInjectedGlobals: [
    ...['Array', 'Boolean', 'Date', 'Error', 'JSON', 'Map', 'Math', 'Number', 'Object', 'Promise'],
    ...['Reflect', 'RegExp', 'Set', 'Symbol', 'WeakMap'],
  ],
  // A machine may be busy with other things; what hangs is found anyhow.
  testTimeout: isLong ? 900_000 : 300_000,
  workerIdleMemoryLimit: '1GB',
};
