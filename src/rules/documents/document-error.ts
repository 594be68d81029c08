/** One thing that is wrong in a file: where, what, and what to do about it. */
export type Problem = { readonly line: number; readonly problem: string; readonly remedy: string };

/** A file that cannot be used; tells all its problems at once. */
export class DocumentError extends Error {
  readonly code = 'document-unusable';

  constructor(
    readonly file: string,
    readonly problems: readonly Problem[],
  ) {
    super(problems.map(({ line, problem, remedy }) => `${file}:${line}: ${problem} ${remedy}`).join('\n'));
    this.name = 'DocumentError';
  }
}
