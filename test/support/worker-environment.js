/**
 * Node's own environment, without what costs every promise of a test: the runner keeps which test it is in behind a hook
 * on all of them, and here its tests run one after the other. At the end it ends what they shared (at-end.ts).
 */
const hooks = require('node:async_hooks');
const { TestEnvironment } = require('jest-environment-node');

/** From Node.js 22 on it is read only, and can be put in place of. */
const real = Object.getOwnPropertyDescriptor(hooks, 'AsyncLocalStorage');
const inPlace = (property) => Object.defineProperty(hooks, 'AsyncLocalStorage', property);

/** What is set holds until what was run with it has ended. */
class OneAfterTheOther {
  #held;
  getStore = () => this.#held;
  run = (store, work) => {
    const before = this.#held;
    const end = () => {
      this.#held = before;
    };
    this.#held = store;
    let ended = true;
    try {
      const outcome = work();
      if (typeof outcome?.then !== 'function') return outcome;
      ended = false;
      return outcome.then(
        (value) => (end(), value),
        (error) => {
          end();
          throw error;
        },
      );
    } finally {
      if (ended) end();
    }
  };
}

module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    // The runner is loaded between now and its first event; whoever comes later has the real one.
    inPlace({ configurable: true, enumerable: true, value: OneAfterTheOther });
  }

  handleTestEvent({ name }) {
    if (name === 'setup') inPlace(real);
  }

  async teardown() {
    inPlace(real);
    for (const end of (this.global.ends ?? []).reverse()) await end();
    await super.teardown();
  }
};
