import { understood } from '../understood';

const read = (text: string) => {
  const { act, weekdays, from, until, changes } = understood(text);
  return { act, days: weekdays?.days.join(' '), isWorked: weekdays?.isWorked, from, until, changes };
};
const standing = { act: 'away.weekdays', changes: true, from: undefined, until: undefined };

test.each([
  ['jag jobbar aldrig på fredagar', 'fri'],
  ['jobbar inte fredagar', 'fri'],
  ['jag är ledig varje fredag', 'fri'],
  ['jobbar aldrig tisdag och torsdag', 'tue thu'],
  ['hej! jag jobbar deltid och är ledig onsdagar. mvh Anna', 'wed'],
  ['I never work Fridays', 'fri'],
  ["I don't work on Mondays and Fridays", 'mon fri'],
])('"%s" are free weekdays from today on: %s', (text, days) => {
  expect(read(text)).toEqual({ ...standing, days, isWorked: false });
});

test.each([
  ['från 7 december jobbar jag inte onsdagar', '2026-12-07', undefined],
  ['jag jobbar inte onsdagar i februari', '2027-02-01', '2027-02-28'],
  ['I am off every Wednesday until 30 June', '2026-12-01', '2027-06-30'],
])('"%s" holds from %s', (text, from, until) => {
  expect(read(text)).toEqual({ ...standing, days: 'wed', isWorked: false, from, until });
});

test.each([
  ['jag jobbar fredagar igen', 'fri'],
  ['jag är inte ledig på fredagar längre', 'fri'],
  ['I work Fridays again', 'fri'],
  ['jag jobbar alla dagar igen', 'mon tue wed thu fri'],
])('"%s" are worked again: %s', (text, days) => {
  expect(read(text)).toEqual({ ...standing, days, isWorked: true });
});

test.each([
  'jag jobbar inte fredag',
  'jobbar inte fredagar efter lunch',
  'jag jobbar hemma på fredagar',
  'måste jag öppna brevlådan om jag inte jobbar fredagar?',
  'Bo jobbar inte fredagar',
])('"%s" is nothing that holds every week', (text) => {
  expect(read(text).days).toBeUndefined();
});

test.each([
  'jag jobbar måndagar och tisdagar, inte fredagar',
  'jag är ledig på fredagar och jobbar måndagar',
  'jag jobbar inte alltid på fredagar',
  'jag jobbar inte alla fredagar',
  'jag är inte alltid ledig på fredagar',
  'är fredagar lediga',
  'I work Mondays, not Fridays',
  'jag är ledig måndag, tisdag och varje fredag',
])('"%s" is not the same of all its weekdays, and nothing is done at once', (text) => {
  expect(read(text)).toMatchObject({ days: undefined, changes: false });
});

test.each([
  ['från måndag jobbar jag inte onsdagar', 'wed', false],
  ['jag är inte ledig alla fredagar längre', 'fri', true],
  ['I never work Mondays', 'mon', false],
])('"%s" holds every week: %s', (text, days, isWorked) => {
  expect(read(text)).toMatchObject({ act: 'away.weekdays', changes: true, days, isWorked });
});

test.each([
  ['jag jobbar inte varannan fredag', 'fri'],
  ['jag är ledig fredagar jämna veckor', 'fri'],
  ['jag jobbar bara varannan onsdag', 'wed'],
  ['jag jobbar inte måndagar och varannan fredag', 'mon fri'],
  ['ledig var tredje måndag', 'mon'],
  ["I don't work every other Friday", 'fri'],
  ['I am off Fridays in odd weeks', 'fri'],
])('"%s" is of some weeks alone: it is told so, and nothing is done', (text, days) => {
  expect(read(text)).toMatchObject({ act: 'away.weekdays', changes: false, days });
  expect(understood(text).flaw).toBe('someWeeks');
});

test.each([
  'andra fredagen i december är jag ledig',
  'jag jobbar en annan fredag',
  'Bo är ledig varannan fredag',
  'jag vill byta varannan fredag med Bo',
])('"%s" says nothing of the writer’s free weekdays', (text) => {
  expect(understood(text).flaw).not.toBe('someWeeks');
});

test('asked, nothing is changed', () => {
  expect(read('är jag ledig varje fredag?')).toMatchObject({ act: 'away.weekdays', changes: false });
});

test.each([
  ['jag jobbar bara måndag till onsdag', 'thu fri'],
  ['jag jobbar endast mån-tors', 'fri'],
  ['jag jobbar bara tisdagar', 'mon wed thu fri'],
  ['I only work Mondays and Tuesdays', 'wed thu fri'],
])('"%s" is never away on those days: whether the others are free is asked', (text, days) => {
  expect(read(text)).toMatchObject({ act: 'away.weekdays', days, isWorked: false, changes: false });
  expect(understood(text).options?.choices).toMatchObject([{ act: 'away.weekdays' }]);
});

test.each([
  ['e föräldraledig på torsdagar fr o m januari', 'thu', '2027-01-01'],
  ['tjänstledig varje fredag från februari', 'fri', '2027-02-01'],
  ['parental leave on Thursdays from January', 'thu', '2027-01-01'],
])('"%s": of every week, whatever the leave is called', (text, day, from) => {
  expect(understood(text)).toMatchObject({
    act: 'away.weekdays',
    changes: true,
    weekdays: { days: [day], isWorked: false },
    from,
    until: undefined,
  });
});

test.each([
  ['föräldraledig på torsdag', '2026-12-03', '2026-12-03'],
  ['föräldraledig v 51', '2026-12-14', '2026-12-18'],
])('"%s" is no standing day', (text, from, until) => {
  expect(understood(text)).toMatchObject({ act: 'away', from, until, changes: true });
});

test.each(['pappaledig på torsdagar med min son från januari', 'vabbar på torsdagar'])(
  '"%s" offers no span of days',
  (text) => {
    expect(understood(text)).toMatchObject({ flaw: 'vague', from: undefined, changes: false });
  },
);

test('"I leave on Fridays" is no standing leave', () => {
  expect(understood('I leave on Fridays').changes).toBe(false);
});
