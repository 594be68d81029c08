import { recentQuestions } from '../../src/app/recent-questions';
import { personId } from '../../src/domain/ids';

const anna = personId('anna');

test('remembers the last question of each person for ten minutes of real time', () => {
  const clock = { now: 1_000 };
  const recent = recentQuestions({ realMillis: () => clock.now });
  recent.remember(anna, 'den första');
  recent.remember(anna, 'den andra');
  clock.now += 599_999;
  expect(recent.find(anna)).toBe('den andra');
  expect(recent.find(personId('bo'))).toBeUndefined();
  clock.now += 1;
  expect(recent.find(anna)).toBeUndefined();
});

test('remembers 2,000 people at most, whoever asked last', () => {
  const recent = recentQuestions({ realMillis: () => 0 });
  recent.remember(anna, 'först');
  for (let index = 0; index < 2_000; index += 1) recent.remember(personId(`p${index}`), 'sedan');
  expect(recent.find(anna)).toBeUndefined();
  expect(recent.find(personId('p1999'))).toBe('sedan');
});
