import { sandbox, understood } from '../understood';

/** A clause with no subject of its own is of the last who had one. */
describe('whose absence it is', () => {
  test.each([
    ['Bo är fast i snön, kommer vid lunch', 'bo.ersattare@ale.example'],
    ['cecilia sitter i en bilkö, kommer vid tio', 'cecilia.sekreterare@ale.example'],
    ['Cecilia fick punka, kommer kl 10', 'cecilia.sekreterare@ale.example'],
    ['Bo ligger i sängen med feber, kommer inte idag', 'bo.ersattare@ale.example'],
    ['Bo has a flat tyre, will be in at 10', 'bo.ersattare@ale.example'],
  ])('"%s" is of whom it tells of', (text, person) => {
    expect(understood(text)).toMatchObject({ act: 'away.of', person });
  });

  test.each([
    'hon sa att hon nog e borta imorrn oxå',
    'och imorgon är hon också hemma',
    'hon kommer nog inte i morgon heller',
    'han ringde och sa att han är borta på torsdag med',
  ])('"%s" is more of theirs who were spoken of', (text) => {
    for (const before of ['bo ringde, hon e sjuk. jag tar lådan', 'bo är sjuk idag']) {
      expect(understood(text, { before: [before] })).toMatchObject({
        act: 'away.of',
        person: 'bo.ersattare@ale.example',
      });
    }
  });

  const withoutErik = sandbox.people.filter(({ name }) => !name.startsWith('Erik'));
  test.each([
    'Erik Handläggare hörde av sig, vabbar idag',
    'erik handläggare ringde, är sjuk idag',
    'Erik Handläggare är sjuk idag',
  ])('"%s" of nobody who is known is nothing of the writer', (text) => {
    expect(understood(text, { people: withoutErik })).toMatchObject({ act: 'away.of', changes: false });
  });

  test('whoever is named and unknown is not the one who was spoken of', () => {
    for (const text of [
      'Erik Handläggare ringde, vabbar idag',
      'Torbjörn Ek är sjuk idag',
      'kalle är sjuk',
    ]) {
      const { changes, person } = understood(text, { people: withoutErik, before: ['är Bo inne?'] });
      expect({ changes, person }).toEqual({ changes: false, person: undefined });
    }
  });

  test.each([
    'Bo ringde, jag är sjuk idag',
    'Bo är här, går 14',
    'Carin är informerad, går 14',
    'skolan ringde, vabbar resten av dagen',
  ])('"%s" is the writer’s', (text) => {
    expect(understood(text)).toMatchObject({ act: 'away', changes: true });
  });

  test.each(['Bo vet, är sjuk idag', 'Bo svarar på remissen, går 14', 'Bo öppnar, kommer 10'])(
    '"%s" changes nothing of anybody’s by itself',
    (text) => {
      expect(understood(text).changes).toBe(false);
    },
  );
});

describe('what is supposed in a question', () => {
  test.each([
    'hur gör man när nån begär ut handlingar o jag e ensam o ska på lunch',
    'vad gör jag när det ringer en journalist och jag går 14',
    'hur ska man göra när det kommer en begäran och jag ska på lunch',
    'vad gäller om någon klagar och jag är sjuk i morgon',
    "what do I do when someone asks for documents and I'm alone and going to lunch",
    "how do I answer if a reporter calls while I'm alone and I leave at 2",
  ])('"%s" changes nothing', (text) => {
    expect(understood(text)).toMatchObject({ act: 'rule', asked: true, changes: false });
    expect(understood(text).also).toEqual([]);
  });

  test('a question and something else are two', () => {
    expect(understood('vem har ks och jag är sjuk idag')).toMatchObject({
      act: 'away',
      changes: true,
      also: ['duty.who'],
    });
  });
});

describe('an answer about days', () => {
  test.each([
    ['fredag går bra men inte torsdag', '2026-12-03'],
    ['på måndag funkar det, men inte på fredag', '2026-12-04'],
    ['friday works but not thursday', '2026-12-03'],
    ['inte på torsdag', '2026-12-03'],
    ['torsdag går inte', '2026-12-03'],
  ])('"%s" may be of the mailbox, and is asked', (text, from) => {
    for (const before of [[], ['vem har lådan torsdag och fredag']]) {
      const { changes, options } = understood(text, { before });
      expect(changes).toBe(false);
      if (before.length === 0)
        expect(options?.choices).toMatchObject([
          { act: 'duty.cannot', from },
          { act: 'away', from },
        ]);
    }
  });

  test('behind an absence it is taken out of that', () => {
    expect(understood('inte på torsdag', { before: ['jag är ledig onsdag till fredag'] })).toMatchObject({
      act: 'away.end',
      from: '2026-12-03',
      changes: true,
    });
  });
});

test.each([
  ['Bo har sagt att han är sjuk, kommer inte in i dag', 'bo.ersattare@ale.example'],
  ['Sara fick veta att hon är smittad, borta i dag', 'sara.sekreterare@ale.example'],
  ['Bo has said he is ill, going home now', 'bo.ersattare@ale.example'],
  ['Sara har koll, borta till 14', 'sara.sekreterare@ale.example'],
])('"%s" is of who was told of', (text, person) => {
  expect(understood(text)).toMatchObject({ act: 'away.of', person });
});

test.each(['Carin vet, går 14', 'Carin har godkänt, semester v 51', 'Bo is off today, i also leave at 2'])(
  '"%s" is the writer’s',
  (text) => {
    expect(understood(text)).toMatchObject({ act: 'away', changes: true });
  },
);

test.each([
  ['jo han är borta i dag', 'är Bo inne?', 'bo.ersattare@ale.example'],
  ['nej hon är sjuk', 'är Sara inne?', 'sara.sekreterare@ale.example'],
])('"%s" after "%s" is of whom was asked', (text, before, person) => {
  expect(understood(text, { before: [before] })).toMatchObject({ person });
});

test.each(['Berit ringde, ligger hemma', 'Ulf Ledig Fredag', 'Ulf Sjuk'])(
  '"%s" is of somebody whom the directory does not know',
  (text) => {
    expect(understood(text)).toMatchObject({ act: 'away.of', person: undefined, changes: false });
  },
);

test('two appointments are not one from the first to the second', () => {
  expect(understood('tandläkare 9, läkare 13').part).toBeUndefined();
});

test.each([
  'rut hälsar att hon blir kvar hemma i morgon också',
  'rut hälsar att hon stannar hemma i dag med',
  'rut meddelade att hon är hemma med feber',
])('"%s" is of Rut', (text) => {
  const { act, person, candidates } = understood(text);
  expect(person).toBe('rut.registrator@ale.example');
  expect([act, ...candidates].filter((one) => /^(?:away|away\.change)$/.test(one))).toEqual([]);
});

test('"jag hälsade att jag är hemma i morgon" is the writer’s', () => {
  expect(understood('jag mejlade chefen att jag är hemma sjuk i morgon').act).toBe('away');
});
