// A problem in a file or the environment, told with its place and remedy; all problems are told at once.

import type { Language } from '../../core/municipality';

export interface FileProblem {
  /** Where: a key path such as `mailboxes[0].roster`, or a variable's name. */
  readonly place: string;
  /** 1-based; undefined where the problem has no line, such as a missing variable. */
  readonly line: number | undefined;
  readonly problem: string;
  readonly remedy: string;
  /** To search for, whatever the language; problems of the environment have none. */
  readonly code?: string;
}

/** Thrown when a configuration cannot be used; carries every problem. */
export class ConfigurationFault extends Error {
  public readonly code = 'CONFIGURATION';

  public constructor(
    public readonly source: string,
    public readonly problems: readonly FileProblem[],
    language: Language = 'en',
  ) {
    super(describeProblems(headings[language](source), source, problems));
    this.name = 'ConfigurationFault';
  }
}

const headings: Readonly<Record<Language, (source: string) => string>> = {
  sv: (source) => `${source} kan inte användas:`,
  en: (source) => `${source} cannot be used:`,
};

/** One line a problem, of a file with its line as compilers write it. */
function describeProblems(heading: string, source: string, problems: readonly FileProblem[]): string {
  const lines = problems.map(({ place, line, problem, remedy, code }) => {
    const where = line === undefined ? place : `${source}:${line}: ${place}`;
    return `  ${where}: ${problem}. ${remedy}${code === undefined ? '' : ` [${code}]`}`;
  });
  return [heading, ...lines].join('\n');
}
