import { understood } from './understood';

test.each([
  ['nej tvärtom', ['ledig i morgon eftermiddag'], { act: 'away.change', from: '2026-12-02', part: 'am' }],
  [
    'no the other way round',
    ['off from 13 on Friday'],
    { act: 'away.change', from: '2026-12-04', part: '-13:00' },
  ],
  ['lägg på en vecka', ['sjuk till fredag'], { act: 'away.change', from: '2026-12-01', until: '2026-12-11' }],
  ['två dagar till', ['borta 7–9 december'], { from: '2026-12-07', until: '2026-12-11' }],
  ['nej förlåt jag är sjuk', ['jobbar hemma'], { act: 'away', changes: true }],
  ['nej, inte sjuk', ['jobbar hemma'], { changes: false }],
  ['och på fredag?', ['vem har ks imorgon'], { act: 'duty.who', mailbox: 'ks', from: '2026-12-04' }],
  ['och sbf?', ['status ks'], { act: 'mailbox.status', mailbox: 'sbf' }],
  ['och oktober?', ['postlista för november'], { act: 'list', from: '2026-10-01', until: '2026-10-31' }],
  ['nej, kl 15', ['påminn mig kl 14'], { act: 'remind', part: '15:00-' }],
  ['blir kl 14 istället', ['kommer först kl 13'], { act: 'away.change', part: '-14:00' }],
  ['kl 15 menade jag', ['går hem kl 14'], { act: 'away.change', part: '15:00-' }],
  [
    'jag menade imorgon',
    ['jag är borta i dag'],
    { act: 'away.change', from: '2026-12-02', until: '2026-12-02' },
  ],
  [
    'nej tisdag menade jag',
    ['sjuk idag, åter på måndag'],
    { act: 'away.change', from: '2026-12-01', until: '2026-12-07', changes: true },
  ],
  ['jag menade torsdag', ['sjuk till fredag'], { from: '2026-12-01', until: '2026-12-03' }],
  [
    'och imorgon med',
    ['jag är hemma i dag, min dotter är magsjuk'],
    { act: 'away.change', from: '2026-12-02', until: '2026-12-02', changes: true },
  ],
  [
    'bara från 13 alltså',
    ['borta torsdag nästa vecka'],
    { from: '2026-12-10', until: '2026-12-10', part: '13:00-' },
  ],
  ['och på torsdag?', ['jag är sjuk'], { changes: false }],
  ['till fredag', ['jag är sjuk'], { act: 'away', until: '2026-12-04' }],
  [
    'jag menade Cecilia',
    ['Bo är borta i dag'],
    { act: 'away.of', person: 'cecilia.sekreterare@ale.example', from: '2026-12-01' },
  ],
  ['och Erik Handläggare?', ['är Bo inne?'], { act: 'away.is', person: 'erik.handlaggare@ale.example' }],
  ['och min chef?', ['vem är min registrator'], { act: 'who.manager' }],
  ['ge den till Bo då', ['jag hinner inte idag'], { act: 'duty.give', person: 'bo.ersattare@ale.example' }],
  [
    'och om jag är ledig då?',
    ['Hur ofta ska förvaltningsbrevlådan öppnas?'],
    { act: 'rule', changes: false },
  ],
  ['inte ens internt?', ['Får jag mejla sekretessuppgifter?'], { act: 'rule', changes: false }],
  ['nej, telefonen', ['vad ska jag göra med mejlen när jag går på lunch?'], { act: 'rule', changes: false }],
  ['ja tack', ['kan Bo ta brevlådan på fredag'], { act: 'reply', changes: false }],
  [
    'och på torsdag?',
    ['vem har ks imorgon', 'och på fredag?'],
    { act: 'duty.who', mailbox: 'ks', from: '2026-12-03' },
  ],
] as const)('"%s" goes on with %j', (text, before, expected) => {
  expect(understood(text, { before })).toMatchObject(expected);
});

test('what stands for itself does not go on', () => {
  expect(understood('jag är sjuk', { before: ['vem har ks imorgon'] })).toMatchObject({
    act: 'away',
    changes: true,
  });
  expect(understood('vem är min chef?', { before: ['jag är sjuk'] })).toMatchObject({
    act: 'who.manager',
    changes: false,
  });
});

test.each([
  ['nej, Cecilia', 'kan Bo ta ks på torsdag?'],
  ['nej, på fredag', 'kan Bo ta ks på torsdag?'],
  ['och imorgon', 'är hemma i dag'],
])('"%s" does not do at once what "%s" only asked, or left in doubt', (text, before) => {
  expect(understood(text, { before: [before] }).changes).toBe(false);
});

test('what goes on is kept only where it is plainly a question to the rules by itself', () => {
  const rule = 'Hur ofta ska förvaltningsbrevlådan öppnas?';
  expect(understood('och hur är det då?', { before: [rule] })).toMatchObject({ act: 'rule', keeps: false });
});
