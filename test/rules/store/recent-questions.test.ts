import { recentQuestions } from '../../../src/rules/store/recent-questions';
import { personId, questionId } from '../../../src/core/ids';

const anna = personId('anna');
const asked = (id: string, text: string) => ({ id: questionId(id), text, isPlain: true });

test('remembers the questions of each person for ten minutes of real time', () => {
  const clock = { now: 1_000 };
  const recent = recentQuestions({ realMillis: () => clock.now });
  recent.remember(anna, asked('a', 'den första'));
  clock.now += 60_000;
  recent.remember(anna, asked('b', 'den andra'));
  clock.now += 539_999;
  expect(recent.findLatest(anna)).toBe('den andra');
  expect(recent.find(anna, questionId('a'))?.text).toBe('den första');
  expect(recent.findLatest(personId('bo'))).toBeUndefined();
  expect(recent.find(personId('bo'), questionId('a'))).toBeUndefined();
  clock.now += 1;
  expect(recent.find(anna, questionId('a'))).toBeUndefined();
  expect(recent.find(anna, questionId('b'))?.text).toBe('den andra');
  clock.now += 60_000;
  expect(recent.findLatest(anna)).toBeUndefined();
});

test('goes on with the latest plain question, and finds any by its answer', () => {
  const recent = recentQuestions({ realMillis: () => 0 });
  recent.remember(anna, asked('a', 'den enkla'));
  recent.remember(anna, { ...asked('b', 'om mitt utkast'), isPlain: false });
  expect(recent.findLatest(anna)).toBe('den enkla');
  expect(recent.find(anna, questionId('b'))).toMatchObject({ text: 'om mitt utkast', isPlain: false });
});

test('remembers five questions of a person, the latest', () => {
  const recent = recentQuestions({ realMillis: () => 0 });
  for (let index = 1; index <= 6; index += 1) recent.remember(anna, asked(`q${index}`, `${index}`));
  expect(recent.find(anna, questionId('q1'))).toBeUndefined();
  expect(recent.find(anna, questionId('q2'))?.text).toBe('2');
  expect(recent.findLatest(anna)).toBe('6');
});

test('remembers 2,000 people at most, whoever asked last', () => {
  const recent = recentQuestions({ realMillis: () => 0 });
  recent.remember(anna, asked('a', 'först'));
  for (let index = 0; index < 2_000; index += 1) recent.remember(personId(`p${index}`), asked('b', 'sedan'));
  expect(recent.findLatest(anna)).toBeUndefined();
  expect(recent.findLatest(personId('p1999'))).toBe('sedan');
});
