// What somebody says of what they are to answer: its card, or the list with a button for the day.

import { mailboxId } from '../../../src/core/ids';
import { ks } from '../../support/flow-house';
import { openMessageHouse, type MessageHouse } from './message-house';

let house: MessageHouse;
beforeEach(async () => {
  house = await openMessageHouse();
});
afterEach(async () => {
  await house.close();
});

const first = async () =>
  (await house.store.incoming.list({ mailboxes: [mailboxId('ks')] }, { from: 0, most: 1 }))[0];
const list = (who: 'erik' | 'bo' | 'anna' = 'erik') => house.latest(who, 'overdue');

describe('whoever says that it is answered, or that it will not be in time', () => {
  const numbered = async (number: string) => {
    await house.forwarded();
    await house.open();
    await house.press('anna', 'message.register', { registration: 'registered', number });
  };

  test.each([
    'jag har svarat på KS 2026/206',
    'I have already answered KS 2026/206',
    'jag hinner inte svara på 206 i tid',
  ])('"%s" opens its card, with what was said', async (text) => {
    await numbered('KS 2026/206');
    const before = house.messenger.said.length;
    await house.write('erik', text);
    expect(house.messenger.said.slice(before).map(({ facts }) => facts)).toMatchObject([
      { card: 'message', step: 'opened', role: 'responder', can: { answered: true } },
    ]);
  });

  test('of another number than theirs nobody can tell which: what they have is listed', async () => {
    await numbered('KS 2026/206');
    await house.write('erik', 'jag har svarat på KS 2026/114');
    expect(list()).toMatchObject({ about: 'mine', rows: [{ number: 'KS 2026/206' }] });
  });

  const answered = async (text: string) => {
    const before = house.messenger.said.length;
    const cards = await house.facts('erik', text);
    return { cards, shown: house.messenger.said.slice(before).map(({ facts }) => facts) };
  };

  test.each([
    ['har mejlat henne svaret nu', 'answered'],
    ['det här är inte mitt bord, det är miljö som har det', 'handBack'],
    ['hinner inte svara i tid', 'moreTime'],
    ['svaret är sparat i mappen Buller', 'answered'],
  ])('"%s": its card, and which button does it', async (text, button) => {
    await house.forwarded();
    const { cards, shown } = await answered(text);
    expect(shown).toMatchObject([{ card: 'message', role: 'responder' }]);
    expect(cards).toMatchObject([{ say: { what: 'orderOnCard', button } }]);
  });

  test('an answer that was given is saved by its button', async () => {
    await house.forwarded();
    await answered('har svarat henne nu');
    await house.press('erik', 'assignment.answered', { how: 'phone' });
    const { cards } = await answered('det är sparat i mappen Buller');
    expect(cards).toMatchObject([{ say: { what: 'orderOnCard', button: 'file' } }]);
  });

  test.each([
    ['hinner inte förrän på fredag nästa vecka', '2026-12-11'],
    ['går det att få en vecka till på svaret', '2026-12-15'],
    ['behöver två dagar till på mig', '2026-12-10'],
    ['jag behöver en vecka till på mig', '2026-12-15'],
    ['behöver till fredag nästa vecka på mig', '2026-12-11'],
    ['hinner inte till 8e, går det å få en vecka till', '2026-12-15'],
  ])('"%s": the list has a button for that day', async (text, day) => {
    await house.forwarded();
    await answered(text);
    expect(list()).toMatchObject({ about: 'mine', wished: { day } });
  });

  /** One of noise and one of a school bus. */
  const two = async () => {
    await house.forwarded();
    const forwardedId = (await first())?.id;
    house.desk.put('m2', { subject: 'Skolskjuts till Nol', from: 'ove@post.example', conversation: 'c-m2' });
    house.mail.deliver(ks, 'm2', house.at('09:15'));
    await house.to('09:20');
    const { noticeId: notice, rows } = await house.inbox();
    const open = rows.find(({ id }) => id !== forwardedId)?.id;
    await house.act('anna', 'inbox.page', { notice, page: 1, open: 1, messages: open });
    await house.propose();
    await house.to('09:25');
    await house.press('carin', 'assignment.approve');
    await house.to('09:30');
  };

  test('of two it is the one whose subject or sender has the words', async () => {
    await two();
    const { cards, shown } = await answered('pratade med ove om skolskjutsen, den är besvarad');
    expect(cards).toMatchObject([{ say: { what: 'orderOnCard', button: 'answered' } }]);
    expect(shown).toHaveLength(1);
    await answered('jag har svarat nu');
    expect(list()).toMatchObject({ about: 'mine', rows: [{}, {}] });
  });

  test.each([
    ['skolskjutsen hinner jag inte till fredag, behöver till onsdag veckan efter', 'ove', '2026-12-09'],
    ['skolskjutsen behöver till fredag 11 december', 'ove', '2026-12-11'],
    ['bullerplanken kan jag inte svara på till fredag, men på onsdag nästa vecka', 'lisa', '2026-12-09'],
  ])('"%s" moves the day of that one alone', async (text, from, day) => {
    await two();
    await answered(text);
    const { wished, rows } = list();
    expect({ wished, rows: rows.filter(({ canMove }) => canMove) }).toMatchObject({
      wished: { day },
      rows: [{ words: { from: expect.stringContaining(from) as string } }],
    });
  });

  test.each(['hinner inte till fredag', 'bullerplanken hinner jag inte till i morgon'])(
    '"%s": that day is the one that it had, and none to move it to',
    async (text) => {
      await house.forwarded();
      const { cards } = await answered(text);
      expect(cards).toMatchObject([{ say: { what: 'orderOnCard', button: 'moreTime' } }]);
    },
  );

  test('two sentences of one message are answered once', async () => {
    await house.forwarded();
    const { cards, shown } = await answered('jag skickade handlingarna kl 11, allt lämnades ut');
    expect(cards).toHaveLength(1);
    expect(shown).toHaveLength(1);
  });

  test.each(['ok jag tar den, svarar innan lunch', 'jag tar det här', 'jag tar den'])(
    '"%s": it is theirs already',
    async (text) => {
      await house.forwarded();
      const { cards } = await answered(text);
      expect(cards).toMatchObject([{ say: { what: 'orderYours', count: 1 } }]);
    },
  );

  test.each([
    'Det här är inte mitt bord, det är Nils som kan sånt',
    'jag tar inte det här mejlet',
    'jag kan inte svara på det här',
    'har svarat tidningen nu',
    'ok jag tar den, svarar innan lunch',
  ])('"%s" of whoever has nothing to answer changes nothing, and shows no addresses', async (text) => {
    const { cards, shown } = await answered(text);
    expect(cards).toMatchObject([{ say: { what: 'nothingOwn' } }]);
    expect(shown).toEqual([]);
  });

  test.each([
    'okej jag kollar, men det är nog inte jag som har alla handlingar, vem frågar jag?',
    'det är inte jag som har handlingarna, vem ska jag fråga?',
    'vem gav mig det?',
  ])('"%s": whoever gave it', async (text) => {
    await house.forwarded();
    const { cards } = await answered(text);
    expect(cards).toMatchObject([
      { say: { what: 'orderGivenBy', name: expect.stringContaining('Anna') as string } },
    ]);
  });

  test.each([
    "I've answered the one from Anna, what do I do with it now?",
    'jag har svarat på det, vad gör jag nu?',
  ])('"%s": its card', async (text) => {
    expect((await answered(text)).cards).toMatchObject([{ say: { what: 'nothingOwn' } }]);
    await house.forwarded();
    expect((await answered(text)).cards).toMatchObject([
      { say: { what: 'orderOnCard', button: 'answered' } },
    ]);
  });

  test('"vem frågar jag om semester?" is of no message', async () => {
    await house.forwarded();
    expect(JSON.stringify((await answered('vem frågar jag om semester?')).cards)).not.toContain(
      'orderGivenBy',
    );
  });

  test.each(['vad ligger på mig?', 'vad har jag på mitt bord', 'vad ska jag svara på'])(
    '"%s": what they are to answer',
    async (text) => {
      await answered(text);
      expect(list()).toMatchObject({ about: 'mine', rows: [] });
    },
  );

  test.each(['skicka vidare', 'vart skickar jag det'])('"%s" shows the addresses', async (text) => {
    expect((await answered(text)).cards).toMatchObject([{ card: 'sendOn' }]);
  });

  test('a registrar who has nothing to answer finds the message', async () => {
    await numbered('KS 2026/206');
    await house.write('anna', 'jag har svarat på KS 2026/206');
    expect(house.latest('anna', 'message')).toMatchObject({ step: 'opened', role: 'registrar' });
  });
});
