import { drawCard } from '../../../src/app/cards';
import { zone } from '../../../src/core/time';
import { readIn } from './many-house';
import { ks } from '../../support/flow-house';
import type { MessageHouse } from './message-house';
import { openMessageHouse } from './message-house';

let house: MessageHouse;
beforeEach(async () => {
  house = await openMessageHouse();
});
afterEach(async () => {
  await house.close();
});

/** It is Erik's to answer by Tuesday 8 December, and then turns out to be secret. */
async function secretToAnswer(): Promise<void> {
  await house.arrives();
  await house.open();
  await house.propose();
  await house.to('09:05');
  await house.press('carin', 'assignment.approve');
  await house.to('09:10');
  await house.press('anna', 'message.secret');
}

async function printed(): Promise<void> {
  await house.to('09:11');
  await house.press('anna', 'message.delete', { number: 'KS 2026/13', printed: 'true' });
  await house.to('09:12');
}

const waiting = async (): Promise<number> => {
  await house.write('anna', 'inkorg');
  return house.latest('anna', 'inbox').total;
};
const deletions = async () =>
  (await house.store.log.list(100)).filter(({ event }) => event.what === 'message.deleted').length;
const titleFor = (who: 'anna' | 'erik') =>
  drawCard(house.latest(who, 'message'), 'sv', zone('Europe/Stockholm')).summary;

test('deleted at 09:15 it waits in no list: not at 15:00, not for its responder, not in the manager’s week', async () => {
  await secretToAnswer();
  await printed();
  await house.write('anna', 'inkorg');
  const before = house.saidTo('anna').length;
  await house.press('anna', 'message.deleteConfirm');
  await house.to('09:15');
  expect(house.desk.removed).toContain('m1');
  expect(house.latest('anna', 'inbox')).toMatchObject({ total: 0, rows: [] });
  expect(await house.store.incoming.countOpen()).toEqual(new Map());
  await house.to('15:05');
  expect(house.saidTo('anna').slice(before)).not.toContain('inbox');
  await house.to('16:30', '2026-12-08');
  expect(house.saidTo('erik')).not.toContain('message dueToday');
  await house.to('08:35', '2026-12-14');
  expect(house.saidTo('carin')).not.toContain('overdue');
  expect(house.latest('anna', 'message')).toMatchObject({
    registration: { kind: 'registered', number: 'KS 2026/13' },
    secrecy: { isDeleted: true },
  });
});

test('deleted by hand in Outlook once it was printed and registered, it closes within a quarter of an hour', async () => {
  await secretToAnswer();
  await printed();
  for (const copy of house.desk.drafts.keys()) house.desk.put(copy);
  house.desk.words.delete('m1');
  await house.to('09:31');
  expect([await waiting(), await deletions()]).toEqual([1, 0]);
  for (const copy of house.desk.drafts.keys()) house.desk.words.delete(copy);
  await house.to('09:46');
  expect([await waiting(), await deletions()]).toEqual([0, 1]);
  expect(house.desk.removed).toEqual([]);
  expect([titleFor('anna'), titleFor('erik')]).toEqual(Array(2).fill('Raderat · KS 2026/13'));
  expect(house.latest('anna', 'message').can).toMatchObject({ register: false, undo: false });
  await house.to('15:05');
  expect(await deletions()).toBe(1);
});

test('what the bot could not delete and somebody else did, closes as well', async () => {
  await secretToAnswer();
  await printed();
  house.desk.failNext('remove', 'refused');
  await house.press('anna', 'message.deleteConfirm');
  await house.to('09:16');
  expect(house.latest('anna', 'message')).toMatchObject({ secrecy: { deletion: 'failed' } });
  house.desk.words.delete('m1');
  await house.to('09:31');
  expect([await waiting(), titleFor('anna')]).toEqual([0, 'Raderat · KS 2026/13']);
});

test.each([
  ['is only marked as secret, by nobody printed', 'secret'],
  ['cannot be read just now', 'unread'],
])('gone from the mailbox, a message that %s stays in the list', async (_, how) => {
  await secretToAnswer();
  if (how === 'unread') {
    await printed();
    Object.assign(house.desk, { readArrivals: () => Promise.resolve(new Map()) });
  }
  house.desk.words.delete('m1');
  await house.to('10:01');
  expect([await waiting(), await deletions()]).toEqual([1, 0]);
});

test('gone from the mailbox before it was printed, its card says so, and its number ends it', async () => {
  await secretToAnswer();
  house.mail.remove(ks, 'm1');
  await house.to('09:31');
  const card = house.latest('anna', 'message');
  expect([card.link, card.secrecy]).toMatchObject([undefined, { isGone: true, isDeleted: false }]);
  const read = readIn(card, 'sv');
  expect(read).toContain('Meddelandet finns inte kvar i brevlådan.');
  expect(read.join()).not.toContain('Outlook');
  // In a folder that nobody watches it still lies there.
  const tooEarly = await house.press('anna', 'message.delete', { number: 'KS 2026/13' });
  expect(tooEarly).toMatchObject({ refusal: 'still-lies', secrecy: { isDeleted: false } });
  house.desk.words.delete('m1');
  await house.press('anna', 'message.delete', { number: 'KS 2026/13' });
  expect([await waiting(), titleFor('anna')]).toEqual([0, 'Raderat · KS 2026/13']);
  expect(house.latest('anna', 'message').registration).toEqual({ kind: 'registered', number: 'KS 2026/13' });
  const logged = (await house.store.log.list(20)).map(({ event }) => event.what);
  expect(logged).toContain('message.registered');
  expect(logged).not.toContain('message.printed');
});

test('put back from the deleted items, its card is as before', async () => {
  await secretToAnswer();
  await house.to('09:12');
  const { link } = house.latest('anna', 'message');
  const before = readIn(house.latest('anna', 'message'), 'sv');
  house.mail.remove(ks, 'm1');
  await house.to('09:31');
  expect(house.latest('anna', 'message').secrecy?.isGone).toBe(true);
  house.mail.deliver(ks, 'm1', house.at('08:00'));
  await house.to('09:46');
  const after = house.latest('anna', 'message');
  expect([after.secrecy?.isGone, after.link, readIn(after, 'sv')]).toEqual([false, link, before]);
  const refused = await house.press('anna', 'message.delete', { number: 'KS 2026/13' });
  expect(refused).toMatchObject({ refusal: 'print-first' });
});

test('nothing is written beside a secret message, and deleted it shows neither note nor proposal', async () => {
  await house.arrives();
  await house.open();
  await house.press('anna', 'message.secret');
  await house.to('09:01');
  expect(
    JSON.stringify(drawCard(house.latest('anna', 'message'), 'sv', zone('Europe/Stockholm'))),
  ).not.toContain('"note"');
  await house.propose({ note: 'Erik svarade om avtalet.' });
  expect((await house.store.incoming.listSecret()).map(({ answer }) => answer.note)).toEqual([undefined]);
  await house.to('09:05');
  await house.press('carin', 'assignment.return', { reason: 'Lisa får ta det.' });
  await house.to('09:06');
  await house.propose({ note: 'Erik igen.' });
  await house.to('09:07');
  await printed();
  house.desk.words.delete('m1');
  await house.to('09:31');
  expect(readIn(house.latest('anna', 'message'), 'sv').join()).not.toMatch(/föreslår|Kommentar:/u);
  const [message] = await house.store.incoming.findMany([house.latest('anna', 'message').incomingId]);
  expect(JSON.stringify(message)).not.toMatch(/avtalet|Erik igen|Lisa får/u);
});
