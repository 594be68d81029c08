/** Tests run in a hostile zone: whatever leans on the machine's own zone fails here. */
process.env.TZ = 'Pacific/Chatham';

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  transform: { '^.+\\.ts$': '@swc/jest' },
  cacheDirectory: '<rootDir>/.cache/jest',
  maxWorkers: 2,
  testTimeout: 60_000,
  setupFilesAfterEnv: ['<rootDir>/test/support/retry-once.js'],
  workerIdleMemoryLimit: '1GB',
};
