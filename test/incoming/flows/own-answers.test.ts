import { drawCard } from '../../../src/app/cards';
import { zone } from '../../../src/core/time';
import { mailboxId } from '../../../src/core/ids';
import { people } from '../../support/flow-house';
import { openMessageHouse, type MessageHouse } from './message-house';

let house: MessageHouse;
beforeEach(async () => {
  house = await openMessageHouse();
});
afterEach(async () => {
  await house.close();
});

const stockholm = zone('Europe/Stockholm');
const first = async () =>
  (await house.store.incoming.list({ mailboxes: [mailboxId('ks')] }, { from: 0, most: 1 }))[0];
const list = (who: 'erik' | 'bo' | 'anna' = 'erik') => house.latest(who, 'overdue');

/** How things stand is told above the words. */
const stateOf = (who: 'erik') => JSON.stringify(drawCard(house.latest(who, 'overdue'), 'sv', stockholm).card);

describe('what somebody is to answer', () => {
  test.each([
    'vad ska jag svara på',
    'mina meddelanden',
    'inkorg',
    'frågor',
    'mina frågor',
    'vad väntar på mig',
  ])('is listed for whoever writes "%s", with a button that opens it as theirs', async (text) => {
    await house.forwarded();
    await house.write('erik', text);
    expect(house.read('erik', 'overdue')).toEqual([
      'Du ska svara på 1 meddelande',
      'Kommunstyrelsens förvaltningsbrevlåda',
      'Från lisa@post.example · ”Fråga om bullerplank”',
      'kom tisdag 1 december kl. 8 · svarsdag tisdag 8 december',
      'Öppna ett meddelande för att svara, flytta svarsdagen eller lämna tillbaka det.',
    ]);
    const { noticeId: notice, rows } = list();
    await house.act('erik', 'message.find', { notice, message: rows[0]?.id });
    expect(house.latest('erik', 'message')).toMatchObject({ role: 'responder', can: { answered: true } });
    expect(await house.press('erik', 'assignment.answered', { how: 'phone' })).toMatchObject({
      answer: { state: 'answered' },
    });
  });

  test.each(['frågor', 'questions'])(
    '"%s" of who stands in the roster and has an answer to give shows both',
    async (text) => {
      await house.arrives();
      await house.open();
      await house.propose({ responder: people.bo });
      await house.to('09:05');
      await house.press('carin', 'assignment.approve');
      await house.to('09:10');
      const cards = await house.facts('bo', text);
      expect(list('bo')).toMatchObject({ about: 'mine', rows: [{}] });
      expect(cards).toMatchObject([{ card: 'questionList', waiting: 0 }]);
      expect(JSON.stringify(cards.map((card) => drawCard(card, 'sv', stockholm).card))).toContain(
        'Ingen fråga till registratorn väntar på svar',
      );
      const before = house.messenger.said.length;
      await house.write('anna', text);
      expect(house.messenger.said.slice(before).map(({ facts }) => facts.card)).not.toContain('overdue');
    },
  );

  test.each([
    'hinner inte idag, kan jag få till fredag?',
    'jag vill flytta svarsdagen till fredag',
    'flytta svarsdagen till söndag',
    'kan jag få till fredag på mig med svaret?',
    'I want to move the answer day to Friday',
    'can I have until Friday to answer?',
  ])('and for whoever asks for time with "%s": the day is moved from there', async (text) => {
    await house.forwarded();
    await house.write('erik', text);
    const { noticeId: notice, rows } = list();
    expect(rows).toHaveLength(1);
    await house.act('erik', 'message.find', { notice, message: rows[0]?.id });
    expect(house.offers('erik')).toContain('Flytta svarsdagen …');
  });

  test.each([
    'kan jag få lite mer tid?',
    'kan jag skjuta upp svaret?',
    'jag vill flytta svarsdagen',
    'går det att få en annan svarsdag?',
    'behöver några dagar till för svaret',
    'can I have more time?',
  ])('of more time without a day, "%s", the card that moves it is shown at once', async (text) => {
    await house.forwarded();
    const before = house.messenger.said.length;
    await house.write('erik', text);
    expect(house.messenger.said.slice(before).map(({ facts }) => facts.card)).not.toContain('overdue');
    expect(house.offers('erik')).toContain('Flytta svarsdagen …');
  });

  describe('a day that is written is offered to be pressed', () => {
    const press = async (text: string) => {
      await house.write('erik', text);
      const { noticeId: notice, rows, wished } = list();
      const [row] = rows;
      const data = { notice, message: row?.id, version: row?.version, until: wished?.day };
      return house.act('erik', 'assignment.moreTime', data);
    };
    const drawn = (language: 'sv' | 'en') => JSON.stringify(drawCard(list(), language, stockholm).card);

    test('as the working day that it is', async () => {
      await house.forwarded();
      await house.write('erik', 'jag vill flytta svarsdagen till fredag 11 december');
      expect(drawn('sv')).toContain('"Flytta svarsdagen till fredag 11 december"');
      expect(drawn('en')).toContain('"Move the day to Friday 11 December"');
      expect(drawn('sv')).not.toContain('ingen arbetsdag');
      expect(await press('hinner inte idag, kan jag få till fredag 11 december?')).toMatchObject({
        card: 'overdue',
        rows: [{ dueOn: '2026-12-11', canMove: false }],
      });
      expect(await first()).toMatchObject({ answer: { dueOn: '2026-12-11', hasMoreTime: true } });
    });

    test('a free one as the working day that it becomes, which is said first', async () => {
      await house.forwarded();
      await house.write('erik', 'flytta svarsdagen till söndag 13 december');
      expect(house.read('erik', 'overdue')).toContain(
        'Söndag 13 december är ingen arbetsdag. Nästa arbetsdag är måndag 14 december.',
      );
      expect(drawn('sv')).toContain('"Flytta svarsdagen till måndag 14 december"');
      await press('flytta svarsdagen till julafton');
      expect(await first()).toMatchObject({ answer: { dueOn: '2026-12-28' } });
    });

    test('none is offered for a day that has been, and none where nothing is to be moved', async () => {
      await house.forwarded();
      await house.write('erik', 'jag vill flytta svarsdagen till i går');
      expect(drawn('sv')).not.toContain('Flytta svarsdagen till');
      await house.write('erik', 'vad ska jag svara på till fredag?');
      expect(drawn('sv')).not.toContain('Flytta svarsdagen till');
    });
  });

  test('is late when its day has passed, and answered it is there until it is saved', async () => {
    await house.forwarded();
    await house.to('09:00', '2026-12-09');
    await house.write('erik', 'vad ska jag svara på');
    expect(stateOf('erik')).toContain('▲ Försenat');
    await house.press('erik', 'assignment.answered', { how: 'phone' });
    await house.to('09:10', '2026-12-09');
    expect(house.read('erik', 'overdue').join('|')).toMatch(/1 svar ska sparas.*besvarat, ska sparas/u);
    await house.press('erik', 'assignment.file', { savedIn: 'Mappen Svar' });
    await house.to('09:20', '2026-12-09');
    expect(house.read('erik', 'overdue')).toEqual(['Inget väntar på svar från dig']);
    expect(stateOf('erik')).toContain('✓ Klart');
  });

  test('also of somebody who has the mailbox: opened from there it is theirs to answer', async () => {
    await house.arrives();
    await house.open();
    await house.propose({ responder: people.bo });
    await house.to('09:05');
    await house.press('carin', 'assignment.approve');
    await house.to('09:10');
    await house.write('bo', 'mina svar');
    const { noticeId: notice, rows } = list('bo');
    await house.act('bo', 'message.find', { notice, message: rows[0]?.id });
    expect(house.latest('bo', 'message')).toMatchObject({ role: 'responder', can: { answered: true } });
  });

  test('shows nothing more of what has become secret, and only the newest list is alive', async () => {
    await house.forwarded();
    await house.write('erik', 'vad ska jag svara på');
    const { noticeId: first } = list();
    await house.open();
    await house.press('anna', 'message.secret');
    await house.to('09:20');
    expect(house.read('erik', 'overdue').join()).not.toContain('bullerplank');
    await house.write('erik', 'vad ska jag svara på');
    await house.to('09:30');
    const closed = house.messenger.said.findLast(
      ({ facts }) => facts.card === 'overdue' && facts.noticeId === first,
    );
    expect(closed?.facts).toMatchObject({ isReplaced: true, rows: [] });
  });

  test('is nobody else’s: another’s list is not pressed, and another’s message is not opened', async () => {
    await house.forwarded();
    await house.write('erik', 'vad ska jag svara på');
    const { noticeId: notice, rows } = list();
    const press = { notice, message: rows[0]?.id };
    expect(await house.act('david', 'message.find', press)).toMatchObject({
      say: { refusal: 'not-allowed' },
    });
    await house.write('it', 'vad ska jag svara på');
    expect(house.read('it', 'overdue')).toEqual(['Inget väntar på svar från dig']);
    const theirs = house.latest('it', 'overdue').noticeId;
    expect(await house.act('it', 'message.find', { ...press, notice: theirs })).toMatchObject({
      say: { refusal: 'not-allowed' },
    });
    expect(await house.act('erik', 'message.find', { notice, words: 'bullerplank' })).toMatchObject({
      say: { refusal: 'not-allowed' },
    });
  });

  test('help offers it to whoever has any', async () => {
    await house.forwarded();
    const offered = async (who: 'erik' | 'it') => JSON.stringify((await house.write(who, 'hjälp'))[0]?.facts);
    expect(await offered('erik')).toContain('"hasAnswers":true');
    expect(await offered('it')).not.toContain('hasAnswers');
  });
});
