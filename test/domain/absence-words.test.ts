import { parseIntent } from '../../src/domain/chat/chat-words';
import { localDate } from '../../src/domain/time';

const today = localDate('2026-12-01');
const parse = (text: string) => parseIntent(text, today);

test.each([
  ['tillbaka', 'back'],
  ['Jag är tillbaka igen', 'back'],
  ['I am back', 'back'],
  ['min frånvaro', 'ownAbsences'],
  ['När är jag borta?', 'ownAbsences'],
  ['my absences', 'ownAbsences'],
  ['ångra', 'undo'],
  ['Ångra det senaste', 'undo'],
  ['undo', 'undo'],
  ['jag är borta', 'away'],
  ['sjuk', 'away'],
  ['jag är borta 31 november', 'awayUnclear'],
  ['jag är borta någon gång', 'awayUnclear'],
  ['Bo är borta', 'reportAway'],
  ['Bo Ersättare is away today', 'reportAway'],
  ['Bo är borta i morgon', 'reportAway'],
  ['Bo är tillbaka', 'reportBack'],
  ['Bo Ersättare is back again', 'reportBack'],
  ['Vem är tillbaka?', 'question'],
  ['när är registratorn tillbaka', 'question'],
  ['kan jag ångra en diarieföring?', 'question'],
  ['vad gör jag om Bo är borta i morgon', 'question'],
])('"%s" is %s', (text, kind) => {
  expect(parse(text).kind).toBe(kind);
});

test.each([
  ['jag är borta 31 november', '31 november'],
  ['jag är borta 30-31 november', '31 november'],
  ['jag är borta 28 november till 31 november', '31 november'],
  ['I am away November 31', 'november 31'],
  ['I am away 31st november', '31st november'],
  ['jag är borta 30/2', '30/2'],
  ['jag är borta 13/13', '13/13'],
  ['jag är borta 2026-11-31', '2026-11-31'],
  ['Bo är borta 31 november', '31 november'],
])('"%s" names the day that does not exist: %s', (text, written) => {
  expect(parse(text)).toEqual({ kind: 'awayUnclear', noSuchDate: written });
});

test('"Bo är borta 3–4 december" keeps the name as it was written, and the days', () => {
  expect(parse('Bo Ersättare är borta 3–4 december')).toEqual({
    kind: 'reportAway',
    who: 'bo ersättare',
    span: { from: '2026-12-03', lastDay: '2026-12-04' },
  });
});
