// What a newcomer's lines said in other words than were known: another taker, this Friday or the next, an order of a roster, a holiday called off.

import { instant, localDate } from '../../../src/core/time';
import { upn } from '../../../src/core/ids';
import { aboutBot } from '../../../src/chat/domain/forms/about/about-bot';
import { understood } from '../understood';

const at = instant('2026-12-01T08:40:00+01:00');
const friday = instant('2026-12-04T08:35:00+01:00');
const david = upn('david.chef@ale.example');

test.each([
  'nej kim är ju ledig. ge david',
  'kim är ledig, ge den till david',
  'kim är ju borta, ta david i stället',
  'ge david',
])('"%s" is of the mailbox and the day that were asked about', (text) => {
  const said = understood(text, { at, before: ['kan kim ta ks på onsdag?'] });
  expect(said).toMatchObject({ act: 'duty.give', person: david, mailbox: 'ks', from: '2026-12-02' });
});

test.each([
  ['kim är ledig', 'away.of'],
  ['ge lars mejlet från lisa', 'order.propose'],
  ['tack, då vet jag', 'thanks'],
])('"%s" is of something else', (text, act) => {
  expect(understood(text, { at, before: ['kan kim ta ks på onsdag?'] }).act).toBe(act);
});

test.each(['kan bo ta ks fredag em', 'jag är borta fredag eftermiddag'])(
  '"%s", said on a Friday morning, is asked: this one or the next',
  (text) => {
    expect(understood(text, { at: friday })).toMatchObject({
      changes: false,
      options: { choices: [{ from: localDate('2026-12-04') }, { from: localDate('2026-12-11') }] },
    });
  },
);

test.each(['jag är borta nästa fredag em', 'jag är borta fredag 11 december em', 'jag är borta torsdag em'])(
  '"%s" leaves no doubt',
  (text) => {
    expect(understood(text, { at: friday }).options).toBeUndefined();
  },
);

test.each([
  'ändra ordningen så att sara är först på fredagar',
  'sara ska stå först på fredagar i soc',
  'sara ska stå först på fredagar',
  'lägg sara först på fredagar',
  'kan du sätta sara först på fredagar',
])('"%s" is an order of a roster', (text) => {
  expect(understood(text, { at })).toMatchObject({
    act: 'roster.order',
    person: upn('sara.sekreterare@ale.example'),
    weekdays: { days: ['fri'] },
  });
});

test.each(['räknar med att vara på jobbet imorgon', 'är på plats imorgon', 'räknar med att komma imorgon'])(
  '"%s" is no absence',
  (text) => {
    expect(understood(text, { at })).toMatchObject({ act: 'present', from: '2026-12-02', changes: false });
  },
);

test.each([
  'räknar med att vara borta imorgon',
  'är tillbaka på jobbet på torsdag',
  'är bo på jobbet imorgon',
])('"%s" is something else', (text) => {
  expect(understood(text, { at }).act).not.toBe('present');
});

test.each([
  'sara kommer först på fredagar',
  'lägg sara på fredag',
  'lägg ks överst',
  'sara är borta på fredagar',
  'vem är först på fredagar',
])('"%s" is none', (text) => {
  expect(understood(text, { at }).act).not.toBe('roster.order');
});

test.each([
  ['ta bort min semester nästa vecka', true],
  ['ställ in min semester nästa vecka', true],
  ['ta bort min semester nästa vecka, den blir inställd', true],
  ['stryk semestern nästa vecka, resan är inställd', true],
  ['semestern nästa vecka är inställd', false],
  ['mötet nästa vecka är inställt', false],
])('"%s" is taken out, or asked', (text, changes) => {
  expect(understood(text, { at })).toMatchObject({ act: 'away.end', changes, from: '2026-12-07' });
});

test.each([
  ['jag vill ha en rapport till ks-mötet', 'overTime'],
  ['kan jag få statistiken i excel', 'overTime'],
  ['hur många dagar har ks varit oöppnad', 'overTime'],
  ['hur många gånger har ks inte öppnats i år', 'overTime'],
  ['hur många gånger har anna inte öppnat ks', 'noPeopleLists'],
  ['kan jag få mina jourdagar i kalendern', 'ownCalendar'],
  ['är det helgdag på fredag', 'isHoliday'],
  ['är jag fortfarande ställföreträdare?', 'standIn'],
  ['ersätter jag carin?', 'standIn'],
  ['är jag fortfarande chef eller är carin hemma', 'standIn'],
  ['är jag chef för bo?', undefined],
  ['är jag borta på fredag?', undefined],
  ['vem svarar på rapporten från skolan', undefined],
  ['har jag brevlådan på helgdagar', undefined],
  ['är bo borta på fredag, det är ju klämdag?', undefined],
  ['är det jag som har ks på fredag, det är ju klämdag?', undefined],
  ['är jag ersättare i ks nästa vecka?', undefined],
  ['ersätter jag bo på fredag?', undefined],
])('"%s" is asked of %s', (text, topic) => {
  expect(aboutBot(text, understood(text, { at }), undefined)).toBe(topic);
});

test.each([
  ['korta den till 15', 'jag är borta 13-16 i dag'],
  ['korta frånvaron till 15', 'jag är borta 13-16 i dag'],
  ['förkorta ledigheten till 13 i dag', 'jag är borta 8-14 i dag'],
])('"%s" is an hour, and no day of the month', (text, before) => {
  expect(understood(text, { at, before: [before] }).until).toBe('2026-12-01');
});

test.each(['this one is confidential', 'den här är konfidentiell', 'mejlet är nog sekretessbelagt'])(
  '"%s" is of the message that is shown',
  (text) => {
    expect(understood(text)).toMatchObject({ act: 'order.secret', changes: false });
  },
);

test.each(['is what I write confidential?', 'är det jag skriver hemligt?'])('"%s" is none of it', (text) => {
  expect(understood(text).act).not.toBe('order.secret');
});

test.each([
  ['vilka dagar har ingen öppnat i november', '2026-11-01'],
  ['hur många dagar har inte blivit öppnade i november', '2026-11-01'],
  ['which days has nobody opened this month', '2026-12-01'],
])('"%s" asks how it went', (text, from) => {
  expect(understood(text)).toMatchObject({ act: 'week', from });
});
