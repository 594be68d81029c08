// What is to be noted or printed is done on the message's card, which is shown; what was to be noted is kept nowhere.

import { ks } from '../../support/flow-house';
import { openOrderedHouse, type OrderedHouse } from './ordered-house';

let ordered: OrderedHouse;
let house: OrderedHouse['house'];
beforeEach(async () => {
  ordered = await openOrderedHouse();
  ({ house } = ordered);
  const page = () => 'https://brevvakt.example/page';
  Object.assign(house.context, { pages: { sheet: page, list: page, work: page } });
  const words = { subject: 'NU FÅR DET VARA NOG', from: 'lasse.arg@post.example', conversation: 'c-angry' };
  house.desk.put('angry', words);
  house.mail.deliver(ks, 'angry', house.at('08:30'));
  await house.to('09:30');
});
afterEach(() => house.close());
const write: OrderedHouse['write'] = (who, text) => ordered.write(who, text);
const subjectOf = ({ cards: [card] }: Awaited<ReturnType<typeof write>>) =>
  card?.card === 'message' && card.words.kind === 'read' && card.words.subject;

test.each([
  ['notera på lasse arg: han ringde igen och är nöjd', 'NU FÅR DET VARA NOG'],
  ['anteckna på cykelplanen: ringt och pratat med dem', 'Remiss: regional cykelplan'],
  ['lägg en anteckning på cykelplanen', 'Remiss: regional cykelplan'],
  ['gör en notering på cykelplanen att de ringt', 'Remiss: regional cykelplan'],
  ['skriv på cykelplanen att de ringde', 'Remiss: regional cykelplan'],
  ['add a note to the regional cykelplan: they called', 'Remiss: regional cykelplan'],
  ['remissen cykelplan: lägg anteckning "de ringde igen"', 'Remiss: regional cykelplan'],
  ['cykelplanen ringer jag dem om, lägg en anteckning: ringt 8.30', 'Remiss: regional cykelplan'],
  ['ring dem i morgon, skriv det på cykelplanen så kim ser', 'Remiss: regional cykelplan'],
  ['ta bort anteckningen på cykelplanen', 'Remiss: regional cykelplan'],
])('"%s" is noted on its card', async (text, subject) => {
  const said = await write('anna', text);
  expect(said.answers).toMatchObject([{ say: { what: 'orderOnCard', button: 'note' } }]);
  expect(subjectOf(said)).toBe(subject);
  expect(house.offers('anna').join()).toContain('Anteckning');
  expect(JSON.stringify(house.messenger.said)).not.toMatch(/ringde igen|pratat/);
});

test.each([
  ['skriv på cykelplanen att de ringde', true],
  ['har Bo gjort en anteckning på cykelplanen?', undefined],
  ['lade till en anteckning på cykelplanen', undefined],
  ['ta bort anteckningen på cykelplanen', undefined],
])('"%s" is told to write it there: %s', async (text, isToWrite) => {
  const [answer] = (await write('anna', text)).answers;
  expect(answer).toMatchObject({ say: { what: 'orderOnCard', button: 'note' } });
  expect(answer && 'say' in answer && 'isToWrite' in answer.say ? answer.say.isToWrite : undefined).toBe(
    isToWrite,
  );
});

test.each([
  ['skriv ut lasse args', 'NU FÅR DET VARA NOG'],
  ['skriv ut remissen om regional cykelplan tack', 'Remiss: regional cykelplan'],
  ['kan du skriva ut cykelplanen?', 'Remiss: regional cykelplan'],
  ['print the regional cykelplan', 'Remiss: regional cykelplan'],
])('"%s" is printed from its card', async (text, subject) => {
  const said = await write('anna', text);
  expect(said.answers).toMatchObject([{ say: { what: 'orderOnCard', button: 'sheet' } }]);
  expect(subjectOf(said)).toBe(subject);
});

test('the one that was just shown', async () => {
  await write('anna', 'registrera cykelplanen');
  const said = await write('anna', 'notera på den att de ringde');
  expect(said.answers).toMatchObject([{ say: { what: 'orderOnCard', button: 'note' } }]);
});

test.each(['nej ta bort anteckningen', 'stryk noteringen', 'ångra anteckningen tack'])(
  '"%s" is of the message that was just shown, and takes no absence back',
  async (text) => {
    await write('anna', 'jag går hem kl 15 i dag');
    await write('anna', 'skriv på cykelplanen att de ringde');
    const said = await write('anna', text);
    expect(said.answers).toMatchObject([{ say: { what: 'orderOnCard', button: 'note' } }]);
    expect(JSON.stringify((await write('anna', 'är jag borta i dag?')).answers)).toContain('15:00');
  },
);

test.each(['skriv ut listan', 'skriv till bo att han ska ta den', 'notera att jag är sjuk i morgon'])(
  '"%s" is none of it',
  async (text) => {
    const { answers } = await write('anna', text);
    expect(JSON.stringify(answers)).not.toMatch(/"button":"(?:note|sheet)"/);
  },
);
