import { drawCard } from '../../../src/app/cards';
import { zone } from '../../../src/core/time';
import { nodesOf } from '../../cards/card-samples';
import { ks } from '../../support/flow-house';
import type { MessageHouse } from './message-house';
import { readIn } from './many-house';
import { openMessageHouse } from './message-house';

let house: MessageHouse;
beforeEach(async () => {
  house = await openMessageHouse();
});
afterEach(async () => {
  await house.close();
});

async function forwarded(): Promise<void> {
  await house.arrives();
  await house.open();
  await house.propose();
  await house.to('09:05');
  await house.press('carin', 'assignment.approve');
  await house.to('09:10');
}

test.each([
  ['inbox', 'a1 inbox'],
  ['sentitems', 'a1 sentitems'],
])(
  'what was taken for the answer in %s is undone: it waits again, and both mails go back',
  async (folder, back) => {
    await forwarded();
    house.desk.put('a1', { from: folder === 'inbox' ? 'erik@ale.example' : ks, conversation: 'c-m1' });
    house.mail.deliver(ks, 'a1', house.at('10:30'), folder as never);
    await house.to('10:35');
    expect(house.desk.moved.toSorted()).toEqual(['a1 Besvarat', 'm1 Besvarat']);
    expect(house.latest('anna', 'message')).toMatchObject({
      answer: { state: 'answered' },
      can: { undo: true },
    });
    await house.press('anna', 'message.undo');
    await house.to('10:40');
    expect(house.desk.moved.slice(2).toSorted()).toEqual([back, 'm1 inbox']);
    expect(house.latest('erik', 'message')).toMatchObject({
      answer: { state: 'forwarded', way: undefined },
      can: { answered: true },
    });
    await house.write('anna', 'inkorg');
    expect(house.latest('anna', 'inbox').total).toBe(1);
  },
);

const titleOfUndo = (card: Parameters<typeof drawCard>[0]) =>
  nodesOf(drawCard(card, 'sv', zone('Europe/Stockholm')).card).find(({ verb }) => verb === 'message.undo')?.[
    'title'
  ];

test('a manager’s card of an approval names the registration that it takes back; the registrar’s is about it', async () => {
  await forwarded();
  expect(titleOfUndo(house.latest('carin', 'message'))).toBeUndefined();
  await house.press('anna', 'message.register', { registration: 'registered', number: 'KS 2026/507' });
  await house.to('09:12');
  expect(titleOfUndo(house.latest('carin', 'message'))).toBe('Ångra registreringen');
  expect(titleOfUndo(house.latest('anna', 'message'))).toBe('Ångra');
  const undone = await house.press('carin', 'message.undo');
  expect(undone).toMatchObject({ registration: { kind: 'open' }, answer: { state: 'forwarded' } });
});

test('an answer is taken back by that name, its receipt says whose it was, and who answered reads who did it', async () => {
  await forwarded();
  await house.press('erik', 'assignment.answered', { how: 'mail' });
  await house.to('09:12');
  expect(titleOfUndo(house.latest('erik', 'message'))).toBe('Ångra');
  expect(titleOfUndo(house.latest('carin', 'message'))).toBe('Ångra svaret');
  const receipt = await house.press('carin', 'message.undo');
  expect(readIn(receipt, 'sv')).toContain('Ångrat: Erik Testssons svar.');
  expect(readIn(receipt, 'en')).toContain('Undone: Erik Testsson’s answer.');
  await house.to('09:14');
  expect(house.read('erik', 'message')).toContain(
    'Carin Testsson ångrade ditt svar tisdag 1 december kl. 9.12.',
  );
  expect(readIn(house.latest('erik', 'message'), 'en')).toContain(
    'Carin Testsson undid your answer Tuesday 1 December at 9:12.',
  );
  expect(house.read('anna', 'message').join(' ')).not.toMatch(/ngra(?:t|de)/u);
  const again = await house.press('erik', 'assignment.answered', { how: 'mail' });
  expect(readIn(again, 'sv').join(' ')).not.toMatch(/ångrade/u);
});

test('a row of a list takes back the reader’s own step alone without a name', async () => {
  await house.arrives();
  await house.open();
  await house.press('anna', 'message.register', { registration: 'registered', number: 'KS 2026/507' });
  const listFor = async (who: 'anna' | 'carin') => {
    await house.write(who, 'hitta KS 2026/507');
    return house.latest(who, 'messageList');
  };
  expect(titleOfUndo(await listFor('anna'))).toBe('Ångra');
  const list = await listFor('carin');
  expect(titleOfUndo(list)).toBe('Ångra registreringen');
  const { id: message, version } = list.rows[0] ?? {};
  const undone = await house.act('carin', 'message.undo', { notice: list.noticeId, message, version });
  expect(readIn(undone, 'sv')).toContain(
    'Ångrat: Anna Testssons registrering. 1 meddelande är som förut igen.',
  );
});

test('the responder takes back an answer that was clicked by mistake, and no step of the registrar’s', async () => {
  await forwarded();
  expect(house.latest('erik', 'message').can.undo).toBe(false);
  await house.press('erik', 'assignment.answered', { how: 'phone' });
  await house.to('09:12');
  await house.press('anna', 'message.register', { registration: 'keptInOrder' });
  await house.to('09:14');
  const notTheirs = await house.press('erik', 'message.undo');
  expect(notTheirs).toMatchObject({ card: 'sentence', say: { refusal: 'not-allowed' } });
  await house.press('anna', 'message.undo');
  await house.to('09:16');
  expect(await house.press('erik', 'message.undo')).toMatchObject({
    answer: { state: 'forwarded' },
    can: { answered: true },
  });
});

test('what was filed by mistake is answered again, and its number is taken back with it', async () => {
  await forwarded();
  await house.press('erik', 'assignment.answered', { how: 'phone' });
  await house.to('09:12');
  await house.press('erik', 'assignment.file', {
    savedIn: 'Fel mapp',
    number: 'KS 2026/1',
    caseFile: 'true',
  });
  await house.to('09:14');
  expect(house.latest('anna', 'message')).toMatchObject({ answer: { state: 'filed' }, can: { undo: true } });
  expect(await house.press('anna', 'message.undo')).toMatchObject({
    answer: { state: 'answered', savedIn: undefined },
    registration: { kind: 'open' },
  });
  await house.write('anna', 'inkorg');
  expect(house.latest('anna', 'inbox').total).toBe(1);
});
