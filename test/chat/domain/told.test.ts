import { upn } from '../../../src/core/ids';
import { understood } from '../understood';

const person = (name: string) => upn(`${name}@ale.example`);

describe('that somebody has agreed is told, of a person and of nothing that changes', () => {
  test.each([
    ['Ulla sa ja på telefon', 'ulla.bistand'],
    ['Bo har sagt ja', 'bo.ersattare'],
    ['Rut har gett sitt samtycke', 'rut.registrator'],
    ['Per har sagt att det är okej', 'per.enhet'],
    ['Olga said yes on the phone', 'olga.social'],
    ['Bo har sagt på telefon att Anna får läsa hans mejl', 'bo.ersattare'],
    ['Bo ringde och sa att Anna får läsa hans mejl', 'bo.ersattare'],
    ['fick ok av Bo i telefon att Anna kan läsa hans mejl', 'bo.ersattare'],
    ['Anna får läsa Bos mejl, han sa det på telefon', 'anna.registrator'],
  ])('"%s"', (text, name) => {
    expect(understood(text)).toMatchObject({
      ...{ act: 'delegation.mine', isConsent: true, person: person(name), changes: false },
    });
  });

  test('both are heard where both are named', () => {
    const { people } = understood('Ulla sa ja på telefon att Sara läser hennes mejl');
    expect(people).toEqual([person('ulla.bistand'), person('sara.sekreterare')]);
  });

  test.each([
    'har hon sagt ja?',
    'hon har inte sagt ja',
    'om hon säger ja',
    'har Bo sagt att Anna får läsa hans mejl?',
    'Bo sa att Anna inte får läsa hans mejl',
    'Bo sa att Anna är sjuk',
    'Anna läser min mejl',
    'chefen sa ja till semester 14–18 december',
  ])('"%s" tells no consent', (text) => {
    expect(understood(text).isConsent).toBeUndefined();
  });
});

describe('the bot is asked to take a day: it asks whether the writer cannot, and does nothing', () => {
  test.each([
    'kan du ta fredag åt mig',
    'kan du ta min fredag',
    'skulle du kunna ta torsdagen i stället för mig',
    'vill du ta lådan åt mig i morgon',
    'can you cover my mailbox on Friday?',
  ])('"%s"', (text) => {
    expect(understood(text)).toMatchObject({ act: 'duty.cannot', asked: true, changes: false });
  });

  test.each([
    'kan du ta bort fredagen',
    'kan du ta hand om fredagen',
    'kan Bo ta min fredag',
    'kan du ta kopior',
  ])('"%s" is something else', (text) => {
    expect(understood(text).act).not.toBe('duty.cannot');
  });
});

describe('what is meant and what is wrong in one line', () => {
  test.each([
    ['jag är borta 14-16 december, inte 14-18', ['2026-12-14', '2026-12-16'], ['2026-12-14', '2026-12-18']],
    [
      'tors-fre nästa vecka ska det vara, inte ons',
      ['2026-12-10', '2026-12-11'],
      ['2026-12-09', '2026-12-09'],
    ],
    ['I am away 10-11 December, not 9-11', ['2026-12-10', '2026-12-11'], ['2026-12-09', '2026-12-11']],
    ['semester vecka 51 och inte vecka 52', ['2026-12-14', '2026-12-18'], ['2026-12-21', '2026-12-25']],
  ])('"%s"', (text, [from, until], [wrong, last]) => {
    expect(understood(text)).toMatchObject({
      ...{ act: 'away.change', from, until, changes: true, instead: { from: wrong, until: last } },
    });
  });

  test.each([
    'jag är borta till fredag men inte hela dagen',
    'ledig fredag, kommer inte förrän måndag',
    'jag är ledig fredag och läser inte mejl den 5',
  ])('"%s" puts nothing right', (text) => {
    expect(understood(text).instead).toBeUndefined();
  });
});

describe('whoever looks after personal data is named where something went astray, and not for an angry mail', () => {
  test.each([
    'jag skickade mejlet till fel person',
    'jag klickade på en konstig länk',
    'my laptop was stolen',
    'jag tappade bort en pärm med personuppgifter',
    'jag mejlade listan till alla föräldrar',
  ])('"%s"', (text) => {
    expect(understood(text).act).toBe('incident');
  });

  test.each([
    'föräldern är arg på mig i mejlet',
    'fick ett otrevligt mejl från en elev',
    'mamman skriver varje dag i mejlen',
    'a parent is rude to me in the mail',
  ])('"%s"', (text) => {
    const { act, also, candidates, sure } = understood(text);
    expect([act, ...also, ...(sure ? [] : candidates)]).not.toContain('incident');
  });
});

test('"där" is the mailbox that was spoken of', () => {
  const before = ['vem har socialens brevlåda nu'];
  expect(understood('hur många olästa är det där', { before }).mailbox).toBe('soc');
  expect(understood('hur många olästa är det där').mailbox).toBeUndefined();
});

describe('what an absence was for is cancelled: what was noted last is offered to be undone, and nothing is done', () => {
  test.each([
    'mötet blev inställt',
    'läkaren ringde, tiden är avbokad',
    'besöket blev inte av',
    'the course was cancelled',
  ])('"%s"', (text) => {
    expect(understood(text, { before: ['borta 13–15 idag'] })).toMatchObject({
      ...{ sure: false, changes: false },
      options: { ask: 'which', choices: [{ act: 'undo' }, { act: 'away.mine' }] },
    });
  });
});

test.each(['listan är fel, Bo är visst här', 'svaret var fel', 'the list is wrong, Bo is here'])(
  '"%s" says that something is wrong, and nothing went astray',
  (text) => {
    const { act, also } = understood(text);
    expect([act, ...also]).not.toContain('incident');
  },
);
