import { goesOnInEnglish } from '../../../src/chat/domain/reading/english';

test.each([
  'a client threatened me',
  'anything new since yesterday?',
  'thanks a lot',
  "I don't understand",
  'open questions',
  'mailbox checked, nothing new',
  'Anna went home ill',
  'show rule F2',
  'Please stop sending me notifications',
  'a new colleague is joining us in January',
  'morning!',
])('"%s" is English', (line) => {
  expect(goesOnInEnglish(line, false)).toBe(true);
});

test.each([
  'ja e hemma me barnen',
  'a-kassan, vem tar det',
  'svenska please',
  'Semester 21 december - 6 januari',
  'Tillbaka måndag v. 1.',
  'on 3/12 borta',
  'Ulla tar ks',
  'exportera till excel',
  'WFH imorgon',
  'team-möte 14, nås ej',
  'har just kollat mail',
  'ok',
])('"%s" is not', (line) => {
  expect(goesOnInEnglish(line, false)).toBe(false);
});

test.each([
  ['ks', true, true],
  ['Bo', true, true],
  ['ja tack', true, false],
  ['imorn', true, false],
  ['ks', false, false],
])('"%s" behind a line that was English: %s, is English: %s', (line, was, is) => {
  expect(goesOnInEnglish(line, was)).toBe(is);
});
