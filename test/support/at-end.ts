const shared = globalThis as { ends?: (() => Promise<unknown>)[] };

/** What the tests of a file or group share is ended after the last of them and all that they end themselves (worker-environment.js). */
export const atEnd = (end: () => Promise<unknown>): void => void (shared.ends ??= []).push(end);
