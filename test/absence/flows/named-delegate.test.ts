// Who is to read the mail, named in words: chosen on the card, looked for in the directory, or said to be unknown.

import { personId, upn } from '../../../src/core/ids';
import { closeScene, open, theHouse, to } from './delegation-scene';
import { id } from '../../support/flow-house';

const svante = personId('22222222-0000-4000-8000-000000000001');

beforeEach(async () => {
  await open();
  await to('09:00', '2026-12-02');
});
afterEach(closeScene);

function know(name: string, at: string): void {
  const [first = '', last = ''] = name.toLowerCase().split(' ');
  const address = upn(`${first}.${last}@ale.example`);
  const erik = theHouse().directory.people.get('erik@ale.example');
  if (erik === undefined) throw new Error('Erik is unknown');
  theHouse().directory.people.set(address, { ...erik, id: personId(at), upn: address, name });
}

const write = (...texts: readonly string[]) => theHouse().facts('erik', ...texts);

const away = 'borta 7-11 december, semester';

test.each(['Bo', 'bo får läsa mejlen', 'nä Bo får göra det'])(
  '"%s" after the absence chooses Bo',
  async (text) => {
    expect(await write(away, text)).toMatchObject([
      { card: 'delegation', picked: id('bo') },
      { say: { what: 'delegatePicked' } },
    ]);
  },
);

test.each(['ingen behöver läsa min mejl'])(
  '"%s" may be either, and it is said that nothing is done',
  async (text) => {
    expect(await write(away, text)).toMatchObject([
      { card: 'delegation', state: 'asked' },
      { say: { what: 'delegateOnCard' } },
    ]);
  },
);

test('who reads and has the mailbox, said beside the absence, is chosen', async () => {
  const answers = await write('jag är borta 7-11 december, bo läser min mejl och har lådan');
  expect(answers).toMatchObject([{ card: 'absence' }, { card: 'delegation', picked: id('bo') }, {}]);
});

test('whom the bot has never met is looked for in the directory, and chosen', async () => {
  know('Svante Kvist', svante);
  const chosen = [{ card: 'delegation', picked: svante }, { say: { what: 'delegatePicked' } }];
  expect(await write(away, 'Svante Kvist får läsa min mejl')).toMatchObject(chosen);
  expect(await write('svante')).toMatchObject(chosen);
});

test('whom nobody knows is not chosen, and it is said where to look', async () => {
  const answer = await write(away, 'Svante Kvist får läsa min mejl');
  expect(answer[1]).not.toHaveProperty('picked');
  expect(answer).toMatchObject([
    { say: { what: 'delegateUnknown' } },
    { card: 'delegation', state: 'asked' },
  ]);
});

test('of several of the name none is chosen, and they are named', async () => {
  know('Svante Kvist', svante);
  know('Svante Berg', '22222222-0000-4000-8000-000000000002');
  expect(await write(away, 'svante får läsa min mejl')).toMatchObject([
    { say: { what: 'personAmbiguous', names: ['Svante Kvist', 'Svante Berg'] } },
    { card: 'delegation', state: 'asked' },
  ]);
});

test('a name alone after a day away is nobody’s absence', async () => {
  const before = await theHouse().store.people.listAbsences(
    theHouse().clock.now(),
    theHouse().at('09:00', '2027-01-01'),
  );
  await write('Bo');
  await write('borta i morgon', 'maja');
  const after = await theHouse().store.people.listAbsences(
    theHouse().clock.now(),
    theHouse().at('09:00', '2027-01-01'),
  );
  expect(after).toHaveLength(before.length + 1);
});

test.each(['kan Bo läsa min mejl 7-11 december?', 'Can Bo read my e-mail 7-11 December?'])(
  '"%s" offers the absence first, and Bo is chosen in the question that follows',
  async (text) => {
    const first = [{ card: 'choices', say: { what: 'awayFirst' } }];
    expect(await write(text)).toMatchObject(first);
    expect(await write('ja')).toMatchObject([
      { card: 'absence' },
      { card: 'delegation', picked: id('bo') },
      { say: { what: 'delegatePicked' } },
    ]);
  },
);

test('whom the bot has not met is chosen all the same, beside the absence and behind it', async () => {
  know('Svante Kvist', svante);
  const chosen = { card: 'delegation', picked: svante };
  expect(await write('kan Svante läsa min mejl 7-11 december', 'ja')).toMatchObject([{}, chosen, {}]);
});

test('of an absence that nobody is asked about yet it is said so', async () => {
  expect(await write('föräldraledig från 1 februari, Bo läser min e-post')).toMatchObject([
    { card: 'absence' },
    { say: { what: 'delegateLater' } },
  ]);
});

test('of one day nobody is asked, and none is offered', async () => {
  expect(await write('kan Bo läsa min mejl på fredag')).toMatchObject([{ say: { what: 'noDelegation' } }]);
  expect(await write('borta 7-11 december')).toMatchObject([{ card: 'absence' }]);
});

test.each([
  'kan Bo ta min brevlåda 7-11 december?',
  'Bo tar min inkorg 7-11 december',
  'can Bo take my inbox 7-11 December?',
])('"%s" of who has no mailbox on duty is of their own mail', async (text) => {
  expect(await write(text)).toMatchObject([{ card: 'choices', say: { what: 'awayFirst' } }]);
  expect(await write('ja')).toMatchObject([{}, { card: 'delegation', picked: id('bo') }, {}]);
});

test('said beside the absence it is asked for as well', async () => {
  expect(await write('borta 7-11 december, kan Bo ta min brevlåda?')).toMatchObject([
    { card: 'absence' },
    { card: 'delegation', picked: id('bo') },
  ]);
});

test('of days apart no day between them is offered', async () => {
  expect(await write('7-9 december och 14-18 december, Bo tar min mejl')).toMatchObject([
    {
      say: { what: 'awayFirst' },
      choices: [{ act: 'away', spans: [{ from: '2026-12-07' }, { from: '2026-12-14' }] }],
    },
  ]);
});

test('a question who reads then offers the absence, and whom it is asked of next', async () => {
  const first = { card: 'choices', say: { what: 'awayFirst' } };
  const asked = await write('vem läser min mejl när jag är borta 7-11 december?');
  expect(asked).toMatchObject([{ ...first, choices: [{ act: 'away', from: '2026-12-07' }] }]);
  expect(await write('kan Bo göra det?')).toMatchObject([first]);
  expect(await write('ja')).toMatchObject([{}, { card: 'delegation', picked: id('bo') }, {}]);
});

test.each(['Bo då?', 'kan Bo?'])('"%s" behind another name chooses Bo', async (text) => {
  expect(await write(`${away}, David läser min mejl`, text)).toMatchObject([
    { card: 'delegation', picked: id('bo') },
  ]);
});
