import { acts } from '../../src/chat/domain/acts/acts';
import { mailboxId, upn } from '../../src/core/ids';
import { actLines } from './act-lines';
import { sandbox, understood } from './understood';

test.each(actLines)('understands "%s" as %s%s', (text, act, does) => {
  const said = understood(text);
  expect({ act: said.act, changes: said.changes, asked: said.asked }).toEqual({
    act,
    changes: does.includes('!'),
    asked: does.includes('?'),
  });
});

test('an act of each kind stands among the lines', () => {
  expect(new Set(actLines.map(([, act]) => act))).toEqual(new Set(Object.keys(acts)));
});

describe('names', () => {
  test.each([
    ['är Bo inne?', 'bo.ersattare'],
    ['är bos brevlåda öppnad, är Bo inne?', 'bo.ersattare'],
    ['är Erik Handläggare på plats?', 'erik.handlaggare'],
    ['är Gunila inne?', 'gunilla.diarium'],
    ['är erik handlaggare här?', 'erik.handlaggare'],
    ['är min chef inne?', 'carin.chef'],
    ['är bo.ersattare@ale.example inne?', 'bo.ersattare'],
  ])('"%s" is about %s', (text, user) => {
    expect(understood(text).person).toBe(`${user}@ale.example`);
  });

  test.each([
    ['min chef är sjuk idag', 'away.of'],
    ['is my boss in today?', 'away.is'],
    ['ge ks till min chef', 'duty.give'],
  ])('"%s" is %s of the writer\'s manager', (text, act) => {
    expect(understood(text)).toMatchObject({ act, person: 'carin.chef@ale.example' });
    expect(understood(text, { manager: undefined }).person).toBeUndefined();
  });

  test.each(['vem är min chef?', 'kan min chef läsa min mejl?', 'jag är sjuk, säg till min chef'])(
    '"%s" is about nobody',
    (text) => {
      expect(understood(text).person).toBeUndefined();
    },
  );

  test('a first name of two people is asked about, and changes nothing', () => {
    const other = {
      upn: upn('bo.ek@ale.example'),
      name: 'Bo Ek',
      department: 'Kommunstyrelsens förvaltning',
    };
    const said = understood('Bo är sjuk', { people: [...sandbox.people, other] });
    expect([said.person, said.people, said.flaw, said.changes]).toEqual([
      undefined,
      ['bo.ersattare@ale.example', 'bo.ek@ale.example'],
      'several',
      false,
    ]);
  });

  test('a first name means the one in the own unit before the one elsewhere', () => {
    const other = {
      upn: upn('bo.ek@ale.example'),
      name: 'Bo Ek',
      department: 'Utbildning',
    };
    expect(understood('Bo är sjuk', { people: [...sandbox.people, other] }).person).toBe(
      'bo.ersattare@ale.example',
    );
    const who = upn('nils.larare@ale.example');
    expect(understood('Bo är sjuk', { people: [...sandbox.people, other], who }).person).toBe(
      'bo.ek@ale.example',
    );
  });

  test('everyday words are no names', () => {
    for (const text of ['får jag bo kvar', 'hur många mejl per dag?', 'kan jag svara per telefon?'])
      expect(understood(text).person).toBeUndefined();
  });
});

test.each([
  ['status ks', 'ks'],
  ['vem har ks-brevlådan?', 'ks'],
  ['vem har kommunstyrelsens brevlåda?', 'ks'],
  ['status för samhällsbyggnad', 'sbf'],
  ['status samhallsbyggnads', 'sbf'],
  ['vem vaktar utbildningsbrevlådan?', 'utb'],
  ['vem vaktar utbildning på fredag?', 'utb'],
  ['vem har socialförvaltningens brevlåda?', 'soc'],
  ['vem har den gemensamma brevlådan?', 'kommun'],
  ['vem har kommunstyrelsen@ale.example?', 'ks'],
  ['har någon öppnat kommun@ idag?', 'kommun'],
])('"%s" is about the mailbox %s', (text, id) => {
  expect(understood(text).mailbox).toBe(mailboxId(id));
});

test.each(['change order of the pizza', 'new order please', 'varför har Bo ks på måndagar'])(
  '"%s" is no new order of a roster',
  (text) => {
    expect(understood(text).act).not.toBe('roster.order');
  },
);

test('a new order says on which days somebody has the mailbox', () => {
  const { mailbox, weekdays } = understood('från 1 februari har Bo ks på måndagar');
  expect([mailbox, weekdays]).toEqual([mailboxId('ks'), { days: ['mon'], isWorked: true }]);
});

test('on a course is no mailbox', () => {
  expect(understood('på utbildning i morgon').mailbox).toBeUndefined();
});

describe('112', () => {
  test.each([
    'min svärmor hämtar barnen, kan någon titta i min inkorg',
    'pappan har godkänt det',
    'hon tackade ja i telefon',
    'rektorn säger att det går bra',
    'klienten har flyttat till en annan kommun',
    'mamman är missnöjd med svaret i mejlet',
    'brukaren skriver till mig varje vecka',
    'min dotter är magsjuk, jag är hemma med henne',
    'jag vill inte vara ombud längre',
    'she said yes on the phone',
    'the parents write to me all the time',
    'my pupil has moved to another school',
  ])('is neither named nor offered for "%s"', (text) => {
    const { act, also, candidates } = understood(text);
    expect([act, ...also, ...candidates]).not.toContain('urgent');
  });

  test.each([
    'en förälder hotar att slå lärarna på skolan',
    'brukaren säger att hon tänker ta sitt liv',
    'en elev berättar att pappan slår henne hemma',
    'jag orkar inte leva längre',
    'en man med yxa står i receptionen och skriker',
    'jag är orolig för ett barn som svälter hemma',
    'en klient har skrivit att han ska döda sin handläggare',
    'a woman writes that her husband will kill her',
    'a pupil told me that she wants to die',
    'we got a letter with a threat against the staff',
  ])('is named for "%s"', (text) => {
    expect(understood(text)).toMatchObject({ act: 'urgent', keeps: false });
  });

  test('a name behind it is a name, and danger that is said again is danger again', () => {
    const before = ['en elev berättar att pappan slår henne hemma'];
    for (const text of ['Cecilia', 'nej, Bo i stället', 'och på fredag?', 'ok'])
      expect(understood(text, { before }).act).not.toBe('urgent');
    expect(understood('och han har hotat mamman med kniv', { before }).act).toBe('urgent');
  });

  test('what comes near danger is not kept, though no word of it says danger', () => {
    expect(understood('får jag mejla om barnet i familjen som mår så?').keeps).toBe(false);
  });
});
