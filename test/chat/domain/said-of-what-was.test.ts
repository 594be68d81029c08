import { upn } from '../../../src/core/ids';
import { understood } from '../understood';

test.each(['F2', 'T9', 'p7', 'regel E5', 'vad säger k1?', 'visa regel t3'])(
  '"%s" asks for that rule, whatever was said before',
  (text) => {
    const said = understood(text, { before: ['vem är borta på fredag?'] });
    const rule = /[a-z]\d/i.exec(text.replace('regel ', ''))?.[0].toUpperCase();
    expect(said).toMatchObject({ act: 'rule.show', rule, from: undefined, part: undefined, changes: false });
  },
);

test('"v2" is a week', () => {
  expect(understood('v2').act).not.toBe('rule.show');
});

test.each([
  'en vårdnadshavare har mejlat mig och är arg på fröken, hur gör jag?',
  'en granne mejlade oss om ett träd, vad ska jag göra med det?',
  'a resident has mailed me and is angry about the snow, what do I do?',
])('"%s" is no incident: it came to whom it was sent', (text) => {
  expect(understood(text).act).not.toBe('incident');
});

test.each([
  'jag mejlade schemat till fel förälder',
  'jag har skickat betygen till en annan förälder',
  'en kollega mejlade mig en journal av misstag',
])('"%s" is one', (text) => {
  expect(understood(text).act).toBe('incident');
});

describe('where one goes is no mailbox', () => {
  test.each(['kan Bo ta lådan på fredag? jag är på utbildning', 'kan Bo ta fredag? jag har en utbildning'])(
    '"%s" is of the mailbox of the writer, and offers the day',
    (text) => {
      const said = understood(text);
      expect(said).toMatchObject({ act: 'duty.give', asked: true, mailbox: undefined, from: '2026-12-04' });
      expect(said.asides).toMatchObject([{ act: 'away', from: '2026-12-04', person: undefined }]);
    },
  );

  test('"vem har lådan på utbildning" is of the mailbox', () => {
    expect(understood('vem har lådan på utbildning på fredag').mailbox).toBe('utb');
  });
});

test.each([
  'ute i skogen med sexorna på torsdag, har mobilen med mig',
  'på studiebesök i Kungälv på torsdag, kan nås på telefon',
])('"%s" asks whether that is away', (text) => {
  const said = understood(text);
  expect(said).toMatchObject({ sure: false, changes: false, options: { ask: 'reach' } });
});

test.each([
  'ledig på torsdag, nås på mobilen',
  'på kurs torsdag, nås inte',
  'borta torsdag, har mobilen med',
])('"%s" is away', (text) => {
  expect(understood(text)).toMatchObject({ act: 'away', from: '2026-12-03', changes: true });
});

describe('what one was away for', () => {
  test.each(['kursen varar bara onsdag och torsdag', 'the course is only Wednesday and Thursday'])(
    '"%s" makes it shorter',
    (text) => {
      const before = ['borta onsdag till fredag'];
      expect(understood(text, { before })).toMatchObject({
        ...{ act: 'away.change', from: '2026-12-02', until: '2026-12-03' },
        instead: { from: '2026-12-02', until: '2026-12-04' },
      });
      expect(understood(text)).toMatchObject({ act: 'away.change', sure: false, changes: false });
    },
  );

  test.each(['kursen blev avbokad', 'besiktningen ställdes in', 'the meeting was called off'])(
    '"%s" asks what no longer holds',
    (text) => {
      expect(understood(text)).toMatchObject({ act: 'away.end', sure: false, changes: false });
    },
  );

  test.each(['flytta torsdag till tisdag nästa vecka', 'kan du ändra torsdag till tisdag nästa vecka?'])(
    '"%s" asks of both days',
    (text) => {
      expect(understood(text)).toMatchObject({
        ...{ act: 'away.change', sure: false, changes: false, from: '2026-12-08', until: '2026-12-08' },
        instead: { from: '2026-12-03', until: '2026-12-03' },
      });
    },
  );

  test.each(['kan du ta bort fredagen', 'skulle du kunna stryka fredag', 'can you remove Friday'])(
    '"%s" asks before the day is taken out',
    (text) => {
      const said = understood(text);
      expect(said).toMatchObject({ act: 'away.end', asked: true, changes: false, from: '2026-12-04' });
    },
  );

  test.each(['strunta i det där med tisdagarna', 'tisdagar, glöm det', 'forget the thing about Tuesdays'])(
    '"%s" is worked again',
    (text) => {
      expect(understood(text)).toMatchObject({
        ...{ act: 'away.weekdays', weekdays: { days: ['tue'], isWorked: true } },
      });
    },
  );
});

describe('what one is to answer, and who has a department', () => {
  test.each([
    'vilka ärenden ligger på mitt bord?',
    'vilka mejl väntar på mig',
    'är det jag som ska svara på det?',
  ])('"%s" is of the own answers', (text) => {
    expect(understood(text, { who: upn('erik.handlaggare@ale.example') }).act).toBe('answers.mine');
  });

  test.each([
    ['vem ansvarar för bygg i morgon?', 'sbf'],
    ['vem svarar för samhällsbyggnad i dag?', 'sbf'],
  ])('"%s" is of %s', (text, mailbox) => {
    expect(understood(text)).toMatchObject({ act: 'duty.who', mailbox });
  });
});

test.each(['nej, låt Bo ha kvar den', 'Bo får behålla brevlådan', 'no, let Bo keep it'])(
  '"%s" gives it to whom is named',
  (text) => {
    const carin = upn('carin.chef@ale.example');
    expect(understood(text, { who: carin })).toMatchObject({
      ...{ act: 'duty.give', person: 'bo.ersattare@ale.example' },
    });
  },
);
