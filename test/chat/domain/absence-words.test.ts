import { parseIntent } from '../../../src/chat/domain/chat-words';
import { localDate } from '../../../src/core/time';

const today = localDate('2026-12-01');
const parse = (text: string) => parseIntent(text, today);

test.each([
  ['tillbaka', 'back'],
  ['tilbaka', 'back'],
  ['åter', 'back'],
  ['jag är på plats igen', 'back'],
  ['Jag är tillbaka igen', 'back'],
  ['I am back', 'back'],
  ['min frånvaro', 'ownAbsences'],
  ['När är jag borta?', 'askedAway'],
  ['my absences', 'ownAbsences'],
  ['ångra', 'undo'],
  ['Ångra det senaste', 'undo'],
  ['undo', 'undo'],
  ['Tack så mycket!', 'thanks'],
  ['ok, tack för hjälpen', 'thanks'],
  ['Vem är borta i dag?', 'whoIsAway'],
  ['who is away', 'whoIsAway'],
  ['kan du hjälpa mig?', 'help'],
  ['jag är borta', 'away'],
  ['sjuk', 'away'],
  ['jag ä borta imorgon', 'away'],
  ['jag är sjukskriven till fredag', 'away'],
  ['jag ska på semester 14 dec till 18 dec', 'away'],
  ['tjänstledig 1 december - 5 januari', 'away'],
  ['I am on holiday 21 December to 8 January', 'away'],
  ['jag har semester 31 november', 'awayUnclear'],
  ['jag är på semester', 'question'],
  ['semester', 'question'],
  ['jag är på semester, vem läser min e-post?', 'question'],
  ['jag är sjuk idag, måste växeln veta det?', 'question'],
  ['vab imorgon, växeln?', 'question'],
  ['jag ska vara borta i två veckor, vem läser min mejl', 'question'],
  ['I will be away for a week, what about my inbox?', 'question'],
  ['ringa växeln när man är sjuk', 'question'],
  ['jag är borta i två veckor', 'awayUnclear'],
  ['föräldraledig i ett år, vad gör jag med brevlådan', 'question'],
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

test.each([
  ['jag kan inte i dag', 'dutyDeed'],
  ['Kan inte idag', 'dutyDeed'],
  ['jag tar den', 'dutyDeed'],
  ['Jag har öppnat brevlådan', 'dutyDeed'],
  ['I can’t today', 'dutyDeed'],
  ['I have opened it', 'dutyDeed'],
  ['kan jag öppna brevlådan hemifrån?', 'question'],
  ['jag kan inte öppna bilagan, vad gör jag?', 'question'],
])('what a button does, "%s", is %s', (text, kind) => {
  expect(parse(text).kind).toBe(kind);
});

test('leave is an absence over its days, also into the next year', () => {
  expect(parse('Jag är på semester 21 december till 8 januari')).toEqual({
    kind: 'away',
    span: { from: '2026-12-21', lastDay: '2027-01-08' },
  });
});
