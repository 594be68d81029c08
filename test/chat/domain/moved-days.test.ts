// Days away that are set in the place of others, said in one line.

import { understood } from '../understood';

const weeks = {
  ...{ act: 'away.change', from: '2026-12-14', until: '2026-12-18' },
  instead: { from: '2026-12-07', until: '2026-12-11' },
};

const ofAbsence = [
  'ta bort min frånvaro v 50 o lägg v 51 istället',
  'flytta min frånvaro från v 50 till v 51',
  'stryk min ledighet vecka 50, lägg in vecka 51 i stället',
  'byt min semester v 50 mot v 51',
  'ändra min frånvaro 7–11 december till 14–18 december',
  'min ledighet den 7–11 dec flyttas till 14–18 dec',
  'semestern v 50 blir v 51 i stället',
  'avboka semestern v 50, jag tar v 51 i stället',
  'move my leave from week 50 to week 51',
  'cancel my vacation in week 50 and put week 51 instead',
];

test.each(ofAbsence)('"%s" moves it at once', (text) => {
  expect(understood(text)).toMatchObject({ ...weeks, sure: true, changes: true, also: [] });
});

test.each(['ta bort v 50 och lägg v 51 i stället', 'byt v 50 mot v 51', 'ta bort v 50, v 51 istället'])(
  '"%s" does so after an absence',
  (text) => {
    expect(understood(text, { before: ['jag är borta v 50'] })).toMatchObject({ ...weeks, changes: true });
  },
);

test.each(['ta bort v 50 och lägg v 51 i stället', 'cancel week 50 and put week 51 instead'])(
  '"%s" alone asks of both',
  (text) => {
    expect(understood(text)).toMatchObject({ ...weeks, sure: false, changes: false });
  },
);

test('asked, it is asked back', () => {
  const said = understood('kan du flytta min ledighet 7–11 december till 14–18 december?');
  expect(said).toMatchObject({ ...weeks, sure: false, changes: false });
});

test.each(['ta bort torsdag och fredag', 'ta bort min frånvaro v 50 och v 51'])(
  '"%s" takes out all of it',
  (text) => {
    expect(understood(text)).toMatchObject({ act: 'away.end' });
    expect(understood(text).instead).toBeUndefined();
  },
);

test.each(['byt v 50 mot v 51 med Bo', 'byt v 50 mot v 51'])('"%s" is of the mailbox', (text) => {
  expect(understood(text)).toMatchObject({ act: 'duty.give' });
});

test.each([
  'ta bort min frånvaro torsdag till fredag',
  'avboka min semester torsdag till fredag',
  'stryk min ledighet den 3 till den 4',
  'ångra ledigheten från torsdag till fredag',
])('"%s" takes both out, and makes nothing', (text) => {
  expect(understood(text)).toMatchObject({ act: 'away.end', from: '2026-12-03', until: '2026-12-04' });
  expect(understood(text).instead).toBeUndefined();
});

test('what is put in is put in', () => {
  expect(understood('ta bort min frånvaro v 50 och lägg till v 51')).toMatchObject({ ...weeks, sure: true });
});

test.each(['ändra min frånvaro från den 7 till den 9', 'change my leave from December 7 to December 9'])(
  '"%s" is a span or a move, which is asked',
  (text) => {
    const said = understood(text);
    expect(said).toMatchObject({ sure: false, changes: false });
    expect(said.options?.choices).toMatchObject([
      { act: 'away.change', from: '2026-12-07', until: '2026-12-09', instead: undefined },
      { act: 'away.change', from: '2026-12-09', instead: { from: '2026-12-07' } },
    ]);
  },
);

test.each([
  'ändra min semester till torsdag till söndag',
  'ändra min frånvaro så att den är från måndag till onsdag',
])('"%s" says one span', (text) => {
  expect(understood(text)).toMatchObject({ act: 'away.change' });
  expect(understood(text).instead).toBeUndefined();
});

test('what was just said becomes the days that are said', () => {
  const said = understood('ändra till torsdag till fredag', { before: ['jag är borta i morgon'] });
  expect(said).toMatchObject({
    ...{ act: 'away.change', from: '2026-12-03', until: '2026-12-04', changes: true },
    instead: { from: '2026-12-02' },
  });
});

test('a weekday to which something is moved lies behind it', () => {
  const said = understood('flytta min ledighet från måndag till fredag');
  expect(said).toMatchObject({ from: '2026-12-11', instead: { from: '2026-12-07' }, changes: true });
});

test('a line that can be parted otherwise is asked', () => {
  const said = understood('jag vill flytta min semester, från den 7 till den 11, till den 14 till den 18');
  expect(said).toMatchObject({ ...weeks, sure: false, changes: false });
});
