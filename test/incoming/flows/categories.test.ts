import { lookIntoMailboxes } from '../../../src/look/flows/look-into-mailboxes';
import type { SeenCategory } from '../../../src/look/domain/category';
import { mailboxId } from '../../../src/core/ids';
import { townYaml, ks, stateOf } from '../../support/flow-house';
import { drawCard, type CardFacts } from '../../../src/app/cards';
import { zone } from '../../../src/core/time';
import { clockOf, openManyHouse, readIn, type ManyHouse } from './many-house';

let house: ManyHouse;
const open = async (more = 'categories: {}\n', yaml = townYaml) => {
  house = await openManyHouse(`${yaml}${more}`);
};
afterEach(() => house.close());

/** Somebody sets it in Outlook on the n-th mail, and the next look sees it. */
async function sets(n: number, category: SeenCategory, time: string): Promise<void> {
  house.mail.categorise(ks, `m${n}`, { arrivedAt: house.at(clockOf(n)), at: house.at(time), category });
  await house.to(time);
  await lookIntoMailboxes(house.context);
}
/** All of a card, what can be ticked on it too. */
const drawn = (facts: CardFacts) => JSON.stringify(drawCard(facts, 'sv', zone('Europe/Stockholm')).card);
const marks = async () => (await house.stored()).map(({ category }) => category?.kind);

test('three that are marked stand so on the next list, and are registered all at once, by what they are', async () => {
  await open();
  await house.arrive(4);
  await sets(1, 'minor', '09:10');
  await sets(2, 'minor', '09:11');
  await sets(3, 'keptInOrder', '09:12');
  await sets(4, 'registered', '09:13');
  const inbox = await house.inboxOf('anna');
  expect(inbox.categories).toEqual({ minor: 2, keptInOrder: 1, registered: 1 });
  const read = readIn(inbox, 'sv');
  expect(read).toContain(
    '4 är märkta i Outlook. Den som är märkt som diarieförd behöver sitt nummer: öppna den.',
  );
  expect(drawn(inbox)).toMatch(/märkt som ringa betydelse i Outlook/);
  const data = { notice: inbox.noticeId, registration: 'minor', select: 'category' };
  const after = await house.act('anna', 'message.registerMany', data);
  expect(after).toMatchObject({ done: { count: 2, choice: 'minor' }, categories: { minor: 0 } });
  expect(await house.kinds()).toEqual(['minor', 'minor', 'open', 'open']);
  await house.act('anna', 'message.registerMany', { ...data, registration: 'keptInOrder' });
  expect(await house.kinds()).toEqual(['minor', 'minor', 'keptInOrder', 'open']);
});

test('one that is marked is registered with one click, and by that alone; undone it is marked as before', async () => {
  await open();
  await house.arrive(1);
  await sets(1, 'minor', '09:10');
  await house.open('anna');
  expect(house.read('anna', 'message').join()).toMatch(
    /Märkt som ringa betydelse i Outlook tisdag 1 december kl\. 9\.10/,
  );
  expect(await house.kinds()).toEqual(['open']);
  const done = await house.press('anna', 'message.register', { registration: 'minor' });
  expect(await house.kinds()).toEqual(['minor']);
  expect(readIn(done, 'sv').join()).not.toMatch(/Märkt/);
  expect(await house.press('anna', 'message.undo', { version: 2 })).toMatchObject({ refusal: undefined });
  expect(await marks()).toEqual(['minor']);
  expect((await house.inboxOf('anna')).categories).toMatchObject({ minor: 1 });
});

test('taken off, changed and set again: the last word counts, and what people did meanwhile stays', async () => {
  await open();
  await house.arrive(1);
  await sets(1, 'minor', '09:10');
  await house.open('anna');
  const before = house.latest('anna', 'message').version;
  await sets(1, 'none', '09:15');
  expect(await marks()).toEqual([undefined]);
  await sets(1, 'keptInOrder', '09:20');
  expect(await marks()).toEqual(['keptInOrder']);
  expect((await house.stored())[0]?.version).toBe(before);
  await house.press('anna', 'message.note', { text: 'Ring Lisa' });
  expect(await marks()).toEqual(['keptInOrder']);
});

test('a category that comes with the mail is told at once and proves no opening; one that a person sets does', async () => {
  await open();
  house.desk.put('m1', { subject: 'Fråga' });
  const at = house.at('08:01');
  house.mail.categorise(ks, 'm1', { arrivedAt: at, at, category: 'minor' });
  house.desk.put('m2', { subject: 'Fråga' });
  house.mail.deliver(ks, 'm2', house.at('08:02'));
  await house.to('09:00');
  expect(await marks()).toEqual(['minor', undefined]);
  await house.to('12:01');
  expect(stateOf(house, 'anna')).toBe('open');
  await sets(2, 'minor', '12:10');
  await house.to('12:15');
  expect(stateOf(house, 'anna')).toBe('opened');
  const day = await house.store.duty.findDay(mailboxId('ks'), '2026-12-01' as never);
  expect(day?.opened?.how).toBe('categorised');
});

test('a request, an appeal and what is secret are in no bulk act, marked or not', async () => {
  await open();
  await house.arrive(3, { 1: 'Begäran om allmän handling', 2: 'Överklagande av beslut' });
  for (const n of [1, 2, 3]) await sets(n, 'minor', `09:1${n}`);
  await house.inboxOf('anna');
  await house.act('anna', 'inbox.page', {
    ...{ notice: house.latest('anna', 'inbox').noticeId, page: 1, open: 1 },
    messages: house
      .latest('anna', 'inbox')
      .rows.find(({ words }) => 'subject' in words && words.subject === 'Fråga')?.id,
  });
  await house.press('anna', 'message.secret');
  const inbox = await house.inboxOf('anna');
  expect(inbox.categories).toEqual({ minor: 0, registered: 0, keptInOrder: 0 });
  const data = { notice: inbox.noticeId, registration: 'minor', select: 'category' };
  expect(await house.act('anna', 'message.registerMany', data)).toMatchObject({ refusal: 'nothing-chosen' });
  expect(await house.kinds()).toEqual(['open', 'open', 'open']);
});

test('in a strict mailbox it stands there too, without subject or sender', async () => {
  await open('categories: {}\n', townYaml.replace('secrecy: normal', 'secrecy: strict'));
  await house.arrive(1);
  await sets(1, 'keptInOrder', '09:10');
  const read = drawn(await house.inboxOf('anna'));
  expect(read).toMatch(/märkt som hållen ordnad i Outlook/);
  expect(read).not.toMatch(/Fråga/);
});

test('without categories in the file nothing is looked at, and what was seen is shown no more', async () => {
  await open('');
  await house.arrive(1);
  await sets(1, 'minor', '09:10');
  expect(await marks()).toEqual([undefined]);
  expect((await house.inboxOf('anna')).categories).toBeUndefined();
});

test('when the file begins to ask, folders are read anew once: what is marked by then stands there, and proves nothing', async () => {
  await open('');
  await house.arrive(1);
  house.mail.categorise(ks, 'm1', { arrivedAt: house.at('08:01'), at: house.at('09:10'), category: 'minor' });
  await house.to('09:15');
  const asking = { ...house.context, municipality: () => ({ ...house.context.municipality(), categories }) };
  await lookIntoMailboxes(asking);
  expect(await marks()).toEqual(['minor']);
  const folders = await house.store.mail.listFolders(mailboxId('ks'));
  expect(folders.every(({ withCategories, generation }) => withCategories && generation === 2)).toBe(true);
  await lookIntoMailboxes(asking);
  expect(
    (await house.store.mail.listFolders(mailboxId('ks'))).every(({ generation }) => generation === 2),
  ).toBe(true);
  await house.to('12:01');
  expect(stateOf(house, 'anna')).toBe('open');
});

const categories = { minor: ['Ringa betydelse'], registered: [], keptInOrder: [] };
