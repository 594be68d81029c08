// Two are away in one line: each is offered, with what is said of them, and nobody falls away without a word.

import { understood } from '../understood';

const today = { from: '2026-12-01', until: '2026-12-01' };
const johan = { who: 'johan.skolchef@ale.example' as never };

test.each([
  ['maja är på kurs i em och lars har gått hem sjuk', { ...today, part: 'pm' }, {}],
  ['maja är på kurs till 14 och lars är sjuk', { ...today, part: '-14:00' }, {}],
  ['maja är sjuk och lars slutar 14', {}, { ...today, part: '14:00-' }],
  ['maja har feber och lars är på kurs till 14', {}, { ...today, part: '-14:00' }],
  ['maja är sjuk, lars kommer 14', {}, { ...today, part: '-14:00' }],
  ['maja vabbar. lars har åkt hem med migrän', {}, {}],
  ['maja blir borta hela dagen och lars har blivit sjuk', today, {}],
  ['maja kommer 14 och lars är på kurs hela dagen', { ...today, part: '-14:00' }, today],
  ['i dag är maja sjuk och lars på kurs', today, today],
  ['maja och lars är på kurs i em', { ...today, part: 'pm' }, { ...today, part: 'pm' }],
  ['maja är sjuk och lars också', {}, {}],
  ['maja is off sick and lars is leaving at 2 pm', {}, { ...today, part: '14:00-' }],
])('"%s"', (text, first, second) => {
  const { changes, options } = understood(text, johan);
  expect(changes).toBe(false);
  expect(options).toMatchObject({
    ask: 'each',
    choices: [
      { part: undefined, from: undefined, ...first, act: 'away.of', person: 'maja.assistent@ale.example' },
      { part: undefined, from: undefined, ...second, act: 'away.of', person: 'lars.diarium@ale.example' },
    ],
  });
});

test.each([
  'maja är sjuk, hon kommer i morgon',
  'maja har lådan och lars är sjuk',
  'lars sa att maja är sjuk',
  'maja är sjuk, lars tar lådan',
  'maja är sjuk så lars har den',
])('"%s" is of one who is away', (text) => {
  expect(understood(text, johan).options?.ask).not.toBe('each');
});

test.each(['Bo tar ks på fredag, och Viveka är ledig i morgon', 'ge ks till Bo, Viveka är sjuk i dag'])(
  '"%s": of a stranger, and not of Bo',
  (text) => {
    const told = understood(text).asides?.find(({ act }) => act === 'away.of');
    expect(told).toMatchObject({ person: undefined });
  },
);
