/** Tests run in a hostile zone: whatever leans on the machine's own zone fails here. */
process.env.TZ = 'Pacific/Chatham';

/** Long runs (`*.long.test.ts`: whole days of kills and faults, a year, random input) are `npm run test:long`. */
const isLong = process.env.TESTS === 'long';

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: '<rootDir>/test/support/worker-environment.js',
  roots: ['<rootDir>/test'],
  testMatch: [isLong ? '**/*.long.test.ts' : '**/!(*.long).test.ts'],
  transform: { '^.+\\.ts$': '@swc/jest' },
  cacheDirectory: '<rootDir>/.cache/jest',
  maxWorkers: 2,
  // A machine may be busy with other things; what hangs is found anyhow.
  testTimeout: isLong ? 900_000 : 300_000,
  workerIdleMemoryLimit: '1GB',
};
