// What is asked of days that have been, of the rules and of every week, and who has the documents of a request.

import { upn } from '../../../src/core/ids';
import { understood } from '../understood';

test.each([
  'visa posten från förra veckan',
  'show the mail from last week',
  'finns det oläst från förra veckan?',
])('"%s" ends with that week', (text) => {
  expect(understood(text)).toMatchObject({ from: '2026-11-23', until: '2026-11-29' });
});

test('"mejlen från igår" are those of yesterday', () => {
  expect(understood('visa mejlen från igår')).toMatchObject({ from: '2026-11-30', until: '2026-11-30' });
});

test.each([
  'vad har kommit sedan förra veckan',
  'visa mejl från och med förra veckan',
  'vad har kommit in från förra veckan och framåt',
])('"%s" goes on until today', (text) => {
  expect(understood(text)).toMatchObject({ from: '2026-11-23', until: '2026-12-01' });
});

test.each([
  'vad är skillnaden på diarieförd och hållen ordnad',
  'vad är det för skillnad på att diarieföra och hålla ordnat?',
  'what is the difference between registered and kept in order',
  'vad innebär hållen ordnad',
])('"%s" is asked of the rules', (text) => {
  expect(understood(text).act).toBe('rule');
});

test.each([
  ['den från Lisa är diarieförd, inte hållen ordnad', /^order\./],
  ['vad är diarienumret på den från Lisa', /^message/],
  ['hålls ordnad, den från Lisa', /^order\.register$/],
])('"%s" is of a message', (text, act) => {
  expect(understood(text).act).toMatch(act);
});

test.each([
  ['Tjänstledig 20 % alltså varje fredag från januari', ['fri']],
  ['tjänstledig 20 procent, fredagar från januari', ['fri']],
  ['föräldraledig 40 % måndagar och tisdagar från januari', ['mon', 'tue']],
])('"%s" is every week', (text, days) => {
  const weekdays = { days, isWorked: false };
  expect(understood(text)).toMatchObject({ act: 'away.weekdays', from: '2027-01-01', weekdays });
});

test.each(['tjänstledig 20 % från januari', 'tjänstledig fredag', 'ledig 20 fredagar'])(
  '"%s" names no weekday of every week',
  (text) => {
    expect(understood(text).act).not.toBe('away.weekdays');
  },
);

test.each([
  'den från lokaltidningen är en begäran om allmän handling, Cecilia har dokumenten',
  'begäran från lokaltidningen, det är Cecilia som har dokumenten',
  'begäran från Lokaltidningen: Cecilia har handlingarna',
])('"%s" is to be hers', (text) => {
  const person = upn('cecilia.sekreterare@ale.example');
  expect(understood(text)).toMatchObject({ act: 'order.propose', person });
});

test.each([
  ['den från Lokaltidningen är ingen begäran om allmän handling', 'order.noRequest'],
  ['det är ingen begäran', 'order.noRequest'],
  ['Cecilia har ks', 'duty.give'],
])('"%s" is not', (text, act) => {
  expect(understood(text).act).toBe(act);
});
