import { growingPause } from '../../src/core/growing-pause';

test.each([
  [0, 1_000],
  [1, 2_000],
  [5, 32_000],
  [9, 512_000],
  [10, 900_000],
  [5_000, 900_000],
])('after %d failures the pause is %d ms', (attempts, millis) => {
  expect(growingPause(attempts, { firstMillis: 1_000, mostMillis: 900_000 })).toBe(millis);
});
