import { closeScene } from './delegation-scene';
import { liveFor } from './made-up-time';

afterEach(closeScene);

// A whole year, with several seeds, is made-up-year.long.test.ts.
test.each([
  [5, 'instructions'],
  [3, 'inboxRule'],
])(
  'in weeks in which anything may happen, mail is read by consent, decided otherwise, or somebody knows that it is not (%i, %s)',
  async (seed, method) => {
    const { wrong, tested, states, read } = await liveFor(60, { seed, method });
    expect(wrong).toEqual([]);
    expect(tested.erik).toBeGreaterThan(20);
    expect(tested.bo + tested.anna + tested.carin).toBeGreaterThan(10);
    expect(read.nothing).toBeGreaterThan(0);
    expect(states.size).toBeGreaterThan(3);
  },
);
