import { townYaml } from '../../support/flow-house';
import { eml, openDiaryHouse, title, type DiaryHouse } from './diary-house';

let house: DiaryHouse;
afterEach(() => house.close());

test('the registrar writes the title and chooses the marking, and the number comes back to the card', async () => {
  house = await openDiaryHouse();
  expect(house.offers('anna')).toContain('Nytt ärende i Platina …');
  const asked = await house.ask({ marking: 'OSL 21:1' });
  expect(asked).toMatchObject({ card: 'message', registration: { kind: 'open' } });
  expect((await house.card()).registration).toEqual({ kind: 'open' });
  expect(house.read('anna', 'message').join('\n')).toContain('Skickat till Platina');
  expect(house.offers('anna')).not.toContain('Nytt ärende i Platina …');
  await house.carry();
  expect(house.register.books.cases).toEqual([expect.objectContaining({ title, secrecyLevel: 1 })]);
  expect((await house.card()).registration).toEqual({ kind: 'registered', number: 'KS 2026/1' });
  expect(house.register.books.deeds).toEqual([]);
  expect(house.letters).toEqual([]);
  expect((await house.events()).map(({ what }) => what)).toEqual(
    expect.arrayContaining(['message.toDiary', 'message.inDiary']),
  );
});

test('nothing of the message is in the register but what the registrar wrote, and the title is gone when it has answered', async () => {
  house = await openDiaryHouse();
  await house.ask();
  const { row } = await house.kept();
  expect(row?.title).toBe(title);
  await house.carry();
  const { row: after, reference } = await house.kept();
  expect(after).toBeUndefined();
  const [made] = house.register.books.cases;
  expect(made?.description).toContain(reference);
  expect(JSON.stringify(made)).not.toMatch(/bullerplank|lisa/);
  expect(JSON.stringify(await house.store.log.list(50))).not.toContain('Göteborgsvägen');
});

test('the message goes along when that is asked for, once, and the card says so', async () => {
  house = await openDiaryHouse();
  await house.ask({ along: 'true' });
  await house.carry();
  await house.carry(1);
  expect(house.register.books.deeds).toEqual([expect.objectContaining({ bytes: eml.length })]);
  expect(house.letters).toHaveLength(1);
  expect((await house.card()).diary?.news).toMatchObject({ state: 'taken', along: 'sent' });
  expect(house.read('anna', 'message').join('\n')).toContain('Meddelandet ligger i ärendet');
});

test('from a strict mailbox, and of a secret message, nothing goes along, whatever a card sends', async () => {
  house = await openDiaryHouse(townYaml.replace('secrecy: normal', 'secrecy: strict'));
  expect((await house.card()).diary?.isAlongOffered).toBe(false);
  await house.ask({ along: 'true' });
  expect(house.read('anna', 'message').join('\n')).toContain('Härifrån skickar Brevvakt inget vidare');
  await house.ask();
  await house.carry();
  expect(house.register.books.cases).toHaveLength(1);
  expect(house.letters).toEqual([]);
});

test('what becomes secret before the message has gone stays here, and the registrar hears of it', async () => {
  house = await openDiaryHouse();
  await house.ask({ along: 'true' });
  await house.open();
  await house.press('anna', 'message.secret');
  await house.carry();
  await house.carry(1);
  await house.to('09:05');
  expect(house.saidTo('anna')).toContain('message diaryFailed');
  expect(house.register.books.cases).toHaveLength(1);
  expect(house.register.books.deeds).toEqual([]);
  expect(house.letters).toEqual([]);
  expect((await house.card()).diary?.news?.along).toBe('failed');
});

test.each([
  ['Hemlig', 'Fråga', 'marking-missing'],
  ['Ingen', ' ', 'title-missing'],
  ['Ingen', 'x'.repeat(201), 'title-missing'],
  ['Ingen', 'Klagomål från 19850101-1234', 'title-number'],
])('marking %s with a title of that kind asks nothing: %s', async (marking, words, refusal) => {
  house = await openDiaryHouse();
  const answer = await house.ask({ marking, title: words });
  expect(answer).toMatchObject({ card: 'message', refusal });
  await house.carry();
  expect(house.register.books.cases).toEqual([]);
});

test('what the register has is put right there: it is not undone here', async () => {
  house = await openDiaryHouse();
  await house.ask();
  await house.carry();
  expect((await house.card()).can.undo).toBe(false);
});

test('a file without a register offers none, and refuses what a card of before sends', async () => {
  house = await openDiaryHouse();
  Object.assign(house.context, { diary: () => undefined });
  await house.card();
  expect(house.offers('anna').join()).not.toContain('Diarieför i');
  expect(await house.ask()).toMatchObject({ card: 'message', refusal: 'bad-input' });
});
