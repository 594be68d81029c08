/** Tests that start processes and browsers may lose a race on a crowded machine: they get a second try, and it is told. */
const { testPath } = expect.getState();
if (/[/\\](process|browser)[/\\]|limits\.test/.test(testPath ?? '')) {
  jest.retryTimes(1, { logErrorsBeforeRetry: true });
}
