// A problem in a file or the environment, told with its place and remedy; all problems are told at once.

export interface FileProblem {
  /** Where: a key path such as `mailboxes[0].roster`, or a variable's name. */
  readonly place: string;
  /** 1-based; undefined where the problem has no line, such as a missing variable. */
  readonly line: number | undefined;
  readonly problem: string;
  readonly remedy: string;
}

/** Thrown when a configuration cannot be used; carries every problem. */
export class ConfigurationFault extends Error {
  public readonly code = 'CONFIGURATION';

  public constructor(
    public readonly source: string,
    public readonly problems: readonly FileProblem[],
  ) {
    super(describeProblems(source, problems));
    this.name = 'ConfigurationFault';
  }
}

/** One line a problem. */
function describeProblems(source: string, problems: readonly FileProblem[]): string {
  const lines = problems.map(({ place, line, problem, remedy }) => {
    const where = line === undefined ? place : `line ${line}, ${place}`;
    return `  ${where}: ${problem}. ${remedy}`;
  });
  return [`${source} cannot be used:`, ...lines].join('\n');
}
