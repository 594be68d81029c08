import { samples } from './card-samples';
import { contradicts } from './nothing-to-do';

const cases = samples.flatMap(({ stem, state, facts }) =>
  (['sv', 'en'] as const).map((language) => ({ stem, state, facts, language })),
);

test('no card says that nothing is to be done while something is', () => {
  const wrong = cases.flatMap(({ stem, state, facts, language }) => {
    const said = contradicts(facts, language);
    return said === undefined ? [] : [`${stem} ${state}: ${said}`];
  });
  expect(wrong).toEqual([]);
  expect(cases.length).toBeGreaterThan(400);
});
