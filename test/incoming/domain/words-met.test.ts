import { nearness } from '../../../src/incoming/domain/words-met';

const to = (subject: string) => subject.split(' ');

test.each([
  ['cykeln', 'borttappad cykel'],
  ['cyklarna', 'borttappad cykel'],
  ['läromedlen', 'nya läromedel i matematik'],
  ['fönstret', 'trasigt fönster'],
  ['tecknet', 'nytt tecken'],
  ['rummet', 'hyra ett rum'],
  ['altanen', 'bygglov altan'],
  ['mötet', 'möte om skolan'],
  ['taket', 'nytt tak'],
  ['dahls', 'nina dahl bygglov'],
  ['lisas', 'lisa larsson'],
  ['gatan', 'gropar i flera gator'],
  ['snön', 'mycket snö'],
  ['badhusets', 'badhuset i surte'],
  ['lekplatserna', 'lekplats i parken'],
])('"%s" is a word of "%s"', (word, subject) => {
  expect(nearness(word, to(subject))).toBe(4);
});

test.each([
  ['takbidraget', 'ansökan om bidrag till nytt tak', 3],
  ['städavtalet', 'avtal städning', 3],
  ['julöppettiderna', 'öppettider i jul', 3],
  ['bidraget', 'takbidrag', 2],
  ['gatan', 'hastighet på skolgatan', 2],
  ['bullret', 'bullerplank vid infarten', 1],
  ['lokalen', 'lokaltidningen undrar', 1],
  ['miljonvinsten', 'stora vinsten', 1],
])('"%s" of "%s": %d', (word, subject, expected) => {
  expect(nearness(word, to(subject))).toBe(expected);
});

test.each([
  ['kommer', 'kommunens avgifter'],
  ['tak', 'kontakt med er'],
  ['linda', 'mia lind'],
  ['johan', 'johanna berg'],
  ['medel', 'möte med er'],
  ['skolan', 'skoterleden'],
  ['barn', 'bara en fråga'],
])('"%s" is no word of "%s"', (word, subject) => {
  expect(nearness(word, to(subject))).toBe(0);
});
