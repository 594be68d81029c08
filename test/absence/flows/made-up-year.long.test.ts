import { closeScene } from './delegation-scene';
import { liveFor } from './made-up-time';

afterEach(closeScene);

jest.setTimeout(20 * 60_000);

test.each([
  [11, 'instructions'],
  [12, 'inboxRule'],
  [13, 'instructions, whileAway: inboxRule, decision: "KS 2026-11-02, § 4"'],
])(
  'in a year in which anything may happen, mail is read by consent, decided otherwise, or somebody knows that it is not (%i)',
  async (seed, method) => {
    const { wrong, tested, states, read } = await liveFor(365, { seed, method });
    expect(wrong).toEqual([]);
    expect(tested.erik).toBeGreaterThan(60);
    expect(tested.bo + tested.anna + tested.carin).toBeGreaterThan(60);
    expect(Math.min(read.nothing, read.ends)).toBeGreaterThan(0);
    expect(states.size).toBeGreaterThan(5);
  },
);
