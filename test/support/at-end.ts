const ends: (() => Promise<unknown>)[] = [];

/** What tests share is ended after the last of them, whichever asked for it first. */
export const atEnd = (end: () => Promise<unknown>): void => void ends.push(end);

// Loaded before the tests (jest.config.js); a benchmark ends its own.
if ('afterAll' in globalThis)
  afterAll(async () => {
    for (const end of ends.splice(0).reverse()) await end();
  });
