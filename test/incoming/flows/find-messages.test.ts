import { ks } from '../../support/flow-house';
import { openMessageHouse, type MessageHouse } from './message-house';

let house: MessageHouse;
/** What is only looked for changes nothing: one house is enough for all who ask. */
const inOneHouse = (begin: () => Promise<void>) => {
  beforeAll(async () => {
    house = await openMessageHouse();
    await begin();
  });
  afterAll(() => house.close());
};

const letters = { conversation: 'c', from: 'lisa@post.example' };

/** One about the newspaper on 1 December, then so many others on the next days. */
async function month(others: number): Promise<void> {
  house.desk.put('paper', { ...letters, subject: 'Avtal som Lokaltidningen vill se' });
  house.mail.deliver(ks, 'paper', house.at('08:00'));
  await house.to('09:00', '2026-12-02');
  for (let at = 0; at < others; at++) {
    house.desk.put(`o${at}`, { ...letters, subject: `Snöröjning i december ${at}` });
    house.mail.deliver(ks, `o${at}`, house.at('08:00'));
  }
  await house.to('09:00', '2026-12-22');
}

const found = async (text: string) => {
  await house.write('anna', text);
  return house.latest('anna', 'messageList');
};

describe('looked for by a word and days', () => {
  inOneHouse(() => month(3));

  test.each(['hitta lokaltidningen 2026-12-01 2026-12-31', 'hitta lokaltidningen 1–31 december'])(
    '"%s": a day is no registration number, and no word of the subject',
    async (text) => {
      expect(await found(text)).toMatchObject({ total: 1, found: 'whole' });
    },
  );

  test('where the search gave no answer in time, the card does not say that there is none', async () => {
    house.desk.isSlow = true;
    expect(await found('hitta lokaltidningen 1–31 december')).toMatchObject({ total: 0, found: 'cut' });
    expect(house.read('anna', 'messageList').join()).toContain('sök igen om en stund');
  });
});

describe('looked for among many', () => {
  inOneHouse(() => month(120));

  test('what is older than the latest hundred is found, and not when another month is named', async () => {
    expect(await found('hitta lokaltidningen')).toMatchObject({ total: 1, found: 'whole' });
    expect(await found('hitta lokaltidningen 1–31 december')).toMatchObject({ total: 1, found: 'whole' });
    expect(await found('hitta lokaltidningen 3–31 december')).toMatchObject({ total: 0, found: 'whole' });
  });
});

describe('looked for by what is left to do', () => {
  inOneHouse(async () => {
    await month(3);
    house.desk.put('asks', { ...letters, subject: 'Begäran om allmän handling' });
    house.desk.put('appeals', { ...letters, subject: 'Överklagande av beslut' });
    for (const id of ['asks', 'appeals']) house.mail.deliver(ks, id, house.at('08:30'));
    await house.to('10:00', '2026-12-22');
  });

  test.each([
    'jag har missat att registrera mejlet från lokaltidningen, vad gör jag nu',
    'jag har glömt svara på mejlet om lokaltidningen, vad gör jag',
    'I forgot to register the mail about Lokaltidningen, what do I do now',
  ])('"%s": that one alone', async (text) => {
    expect(await found(text)).toMatchObject({ total: 1, found: 'whole' });
  });

  test.each([
    ['vilka begäranden om allmän handling är öppna?', 'request'],
    ['finns det några öppna begäranden', 'request'],
    ['show open requests', 'request'],
    ['hur många överklaganden väntar', 'appeal'],
  ])('"%s": those of the kind that are not closed', async (text, kind) => {
    const { rows } = (await found(text)) as { rows: readonly { isRequest: boolean }[] };
    expect(rows.map(({ isRequest }) => isRequest)).toEqual([kind === 'request']);
  });

  test.each([
    ['vilka begäranden är besvarade?', 0],
    ['vilka begäranden är klara', 0],
    ['which requests are answered?', 0],
    ['vilka begäranden är inte besvarade?', 1],
  ])('"%s": none that is open is shown as done', async (text, total) => {
    expect(await found(text)).toMatchObject({ total });
  });
});
