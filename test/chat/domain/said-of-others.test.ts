// What is said of days that one can take, of a thing that is no mailbox, and of somebody else's answers.

import { aboutBot } from '../../../src/chat/domain/forms/about/about-bot';
import { upn } from '../../../src/core/ids';
import { sandbox, understood } from '../understood';

test.each([
  ['jag kan inte ta onsdag men torsdag går bra', '2026-12-02'],
  ['kan inte ta lådan på onsdag men torsdag funkar', '2026-12-02'],
  ['torsdag kan jag men inte onsdag', '2026-12-02'],
  ["I can't take the mailbox on Thursday but Friday works", '2026-12-03'],
])('"%s": the day that goes well is not given back', (text, day) => {
  expect(understood(text)).toMatchObject({ act: 'duty.cannot', from: day, until: day });
});

test.each(['jag vill inte ha brevlådan på onsdag längre', 'jag vill lämna tillbaka lådan på torsdag'])(
  '"%s" is of a day of the mailbox, and turns no cards off',
  (text) => {
    expect(understood(text)).toMatchObject({ act: 'duty.cannot' });
  },
);

test.each(['kan jag ta gatlyktan?', 'jag kan inte ta takbidraget, ge det till anna', 'kan jag ta altanen'])(
  '"%s" offers no mailbox first',
  (text) => {
    expect(understood(text).act).toMatch(/^order\./);
  },
);

test('where no message is found it is offered no absence', () => {
  expect(understood('let Karin answer the water plan by 15 January').otherwise).not.toBe('delegation.ask');
});

describe('of somebody else', () => {
  const people = sandbox.people.filter(({ name }) => !name.startsWith('Tage'));

  test.each(['har tage svarat?', 'har Tage svarat än', 'has Tage answered'])('"%s"', (text) => {
    expect(understood(text, { people })).toMatchObject({ act: 'answers.of', changes: false });
  });

  test.each(['vad har bo att göra', 'vad har bo kvar?'])('"%s"', (text) => {
    expect(understood(text)).toMatchObject({ act: 'answers.of', person: 'bo.ersattare@ale.example' });
  });

  test('the mail of whoever is away is their own', () => {
    const text = 'anna är borta imorgon, ge hennes mejl till bo';
    expect(aboutBot(text, understood(text), undefined)).toBe('readOthers');
    const other = 'ge hennes mejl till bo';
    expect(aboutBot(other, understood(other), 'message.find')).not.toBe('readOthers');
  });
});

test.each([
  ['ge lådan till hasse idag', 'hasse skulle bara ha den imorgon'],
  ['give the mailbox to Hasse today', 'Hasse should only have it tomorrow'],
])('"%s", then "%s": the day is another, and the first is taken back', (before, text) => {
  const who = upn('gunilla.diarium@ale.example');
  expect(understood(text, { who, before: [before] })).toMatchObject({
    ...{ act: 'duty.give', person: 'hasse.bygglov@ale.example', from: '2026-12-02', changes: true },
    instead: { from: '2026-12-01' },
  });
});

test.each(['går Bo på lunch nu', 'går bo på lunch nu', 'slutar Bo 15 idag', 'går Cecilia hem nu'])(
  '"%s" is asked of them, and nobody is away by it',
  (text) => {
    expect(understood(text)).toMatchObject({ act: 'away.is', changes: false });
  },
);

test.each(['jag går på lunch nu', 'går hem nu', 'Bo går hem nu'])('"%s" is no question', (text) => {
  expect(understood(text).act).not.toBe('away.is');
});

test.each([
  'Cecilia sa att jag är ledig till onsdag, stämmer inte',
  'Bo säger att jag är borta på fredag',
  'Bo sa att jag är borta fredag',
  'chefen sa att jag är ledig i morgon',
])('"%s" is of oneself: shown', (text) => {
  expect(understood(text)).toMatchObject({ act: 'away.mine', changes: false });
});

test('"Bo sa att jag ska säga att jag är ledig i morgon" is not done at once', () => {
  expect(understood('Bo sa att jag ska säga att jag är ledig i morgon').changes).toBe(false);
});

test.each([
  ['vem har ks första dagen på nästa vecka', 'duty.who'],
  ['visa listan för första dagen', 'list'],
  ['hur många mejl kom första dagen', 'list'],
])('"%s" asks for something, and greets nobody', (text, act) => {
  expect(understood(text).act).toBe(act);
});

test.each(['stämmer det att Bo har torsdan', 'har Bo torsdag?', 'stämmer det att Bo har ks på torsdag?'])(
  '"%s" is asked of a mailbox, and gives none',
  (text) => {
    expect(understood(text)).toMatchObject({ act: 'duty.who', changes: false });
  },
);

test.each(['första dan för mig på två veckor, vad väntar?', 'första dagen tillbaka på två veckor'])(
  '"%s" is no two weeks to come',
  (text) => {
    expect(understood(text)).toMatchObject({ from: undefined, changes: false });
  },
);

test.each([
  ...[
    'bo är inte viktig',
    'bo är inte klok i dag',
    'bo är inte klar',
    'bo är inte insatt',
    'Bo is not important',
  ],
  ...['maja är inte van', 'bo är inte på gott humör'],
])('"%s" says what somebody is, and not that they are away', (text) => {
  expect(understood(text).changes).toBe(false);
});

test.each([
  ...[
    'bo är inte här',
    'bo är inte inne',
    'bo är inte på plats i dag',
    'bo är inte med idag',
    'Bo is not in today',
  ],
  ...['bo är inte pigg i dag', 'bo är inte anträffbar', 'Bo is not at work', 'bo är inte här, han är sjuk'],
])('"%s" does', (text) => {
  expect(understood(text)).toMatchObject({
    act: 'away.of',
    person: 'bo.ersattare@ale.example',
    changes: true,
  });
});
