// How a command ends that could not do its work: one line on stderr, and code 1.

/** `trouble` says first what was not done. */
export function runCommand(main: () => Promise<void>, trouble = ''): void {
  main().catch((error: unknown) => {
    process.stderr.write(`${trouble}${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
}
