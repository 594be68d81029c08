import { closeScene } from './delegation-scene';
import { liveFor } from './made-up-time';

afterEach(closeScene);

// A whole year, with several seeds, is made-up-year.long.test.ts.
test.each([
  [9, 'instructions'],
  [6, 'inboxRule'],
])(
  'in weeks in which anything may happen, mail is read by consent, decided otherwise, or somebody knows that it is not (%i, %s)',
  async (seed, method) => {
    const { wrong, tested, states } = await liveFor(60, { seed, method });
    expect(wrong).toEqual([]);
    expect(tested).toBeGreaterThan(5);
    expect(states.size).toBeGreaterThan(3);
  },
);
