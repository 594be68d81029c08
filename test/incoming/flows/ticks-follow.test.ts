// Ticked rows stay ticked from page to page of a list, whatever else is pressed on it meanwhile (F3).

import { drawCard } from '../../../src/app/cards';
import { zone } from '../../../src/core/time';
import { nodesOf } from '../../cards/card-samples';
import { ks } from '../../support/flow-house';
import type { CardOf } from './message-house';
import { openManyHouse, readIn, type ManyHouse } from './many-house';

let house: ManyHouse;
beforeEach(async () => {
  house = await openManyHouse();
  await house.arrive(45);
});
afterEach(() => house.close());

type Inbox = CardOf<'inbox'>;
const values = (rows: Inbox['rows']) => rows.map((row) => `${row.id}.${row.version}`);
const ids = (rows: Inbox['rows'] = []) => rows.map(({ id }) => id);

/** What the inputs of the card hold when nothing more is ticked: what its next button sends. */
const inputsOf = (card: Inbox): Readonly<Record<string, string>> =>
  Object.fromEntries(
    nodesOf(drawCard(card, 'sv', zone('Europe/Stockholm')).card)
      .filter(({ type, id }) => type === 'Input.ChoiceSet' && (id === 'messages' || id === 'also'))
      .map(({ id, value }) => [String(id), String(value)]),
  );
const turn = (notice: string, page: number, more: object) =>
  house.act('anna', 'inbox.page', { notice, page, ...more }) as Promise<Inbox>;

test('what was ticked on the first page is shown ticked on the second, and is ticked again on the first', async () => {
  const first = await house.inboxOf('anna');
  const two = first.rows.slice(0, 2);
  const second = await turn(first.noticeId, 2, { messages: values(two).join(',') });
  expect(ids(second.elsewhere)).toEqual(ids(two));
  const drawn = JSON.stringify(drawCard(second, 'sv', zone('Europe/Stockholm')).card);
  expect(drawn).toContain('"label":"Förbockade på andra sidor"');
  expect(inputsOf(second)).toEqual({ messages: '', also: values(two).join(',') });
  const back = await turn(first.noticeId, 1, inputsOf(second));
  expect(back.elsewhere).toEqual([]);
  expect(inputsOf(back)).toEqual({ messages: values(two).join(',') });
});

test('one press decides about those of all pages, and nothing stays ticked', async () => {
  const first = await house.inboxOf('anna');
  const second = await turn(first.noticeId, 2, { messages: values(first.rows.slice(0, 2)).join(',') });
  const data = { ...inputsOf(second), messages: values(second.rows.slice(0, 1)).join(',') };
  const done = (await house.act('anna', 'message.registerMany', {
    ...{ notice: first.noticeId, page: 2, shown: 'all', registration: 'minor' },
    ...data,
  })) as Inbox;
  expect(done).toMatchObject({ done: { count: 3, choice: 'minor' }, page: 2, total: 42, elsewhere: [] });
  expect(inputsOf(done)).toEqual({ messages: '' });
  expect((await house.kinds()).filter((kind) => kind === 'minor')).toHaveLength(3);
});

test('one that is let go of below is not among them', async () => {
  const first = await house.inboxOf('anna');
  const [kept = '', letGo = ''] = values(first.rows);
  const second = await turn(first.noticeId, 2, { messages: `${kept},${letGo}` });
  const third = await turn(first.noticeId, 3, { ...inputsOf(second), also: kept });
  expect(inputsOf(third)).toEqual({ messages: '', also: kept });
});

test('what somebody else did meanwhile is ticked no more', async () => {
  const first = await house.inboxOf('anna');
  const [one] = first.rows;
  const theirs = await house.inboxOf('bo');
  await house.decide('bo', theirs, { choice: 'minor', most: 1 });
  const second = await turn(first.noticeId, 2, { messages: values(first.rows.slice(0, 2)).join(',') });
  expect(ids(second.elsewhere)).not.toContain(one?.id);
  expect(second.elsewhere).toHaveLength(1);
});

test('taking back what was done before leaves the ticks', async () => {
  const inbox = await house.inboxOf('anna');
  const after = (await house.decide('anna', inbox, { choice: 'minor', most: 2 })) as Inbox;
  const ticked = values(after.rows.slice(0, 1)).join(',');
  const second = await turn(inbox.noticeId, 2, { messages: ticked });
  const undone = (await house.act('anna', 'message.undo', {
    ...{ notice: inbox.noticeId, page: 2, shown: 'all', batch: second.undo?.batch },
    ...inputsOf(second),
  })) as Inbox;
  expect(undone.done).toMatchObject({ count: 2, choice: 'undone' });
  expect(inputsOf(undone)['also']).toBe(ticked);
});

test('of five on two pages three are opened, and the other two stay ticked for the next press', async () => {
  const first = await house.inboxOf('anna');
  const second = await turn(first.noticeId, 2, { messages: values(first.rows.slice(0, 3)).join(',') });
  const messages = values(second.rows.slice(0, 2)).join(',');
  const opened = await turn(first.noticeId, 2, { ...inputsOf(second), messages, open: 1 });
  expect(opened).toMatchObject({ done: { count: 3, choice: 'opened' }, left: [{}, {}] });
  expect(readIn(opened, 'sv')[0]).toMatch(/Högst tre .* Resten är kvar förbockade\.$/u);
  const left = inputsOf(opened);
  expect(left).toEqual({ messages: '', also: values(first.rows.slice(1, 3)).join(',') });
  const rest = await turn(first.noticeId, 2, { ...left, open: 1 });
  expect(rest).toMatchObject({ done: { count: 2, choice: 'opened' }, left: [] });
});

test('more than forty of other pages do not follow, which is said, and the card stays small', async () => {
  for (let n = 46; n <= 65; n++) {
    house.desk.put(`m${n}`, { subject: 'Fråga om bullerplank, bygglov och parkering vid Lärkvägen' });
    house.mail.deliver(ks, `m${n}`, house.at('09:05'));
  }
  await house.to('09:15');
  let card = await house.inboxOf('anna');
  for (const page of [2, 3, 4])
    card = await turn(card.noticeId, page, { ...inputsOf(card), messages: values(card.rows).join(',') });
  expect(card.elsewhere).toHaveLength(40);
  expect(readIn(card, 'sv')).toContain(
    'Fler än så kan inte vara förbockade på en gång: 20 meddelanden till är inte med.',
  );
  const drawn = JSON.stringify(drawCard(card, 'sv', zone('Europe/Stockholm')).card);
  expect(Buffer.byteLength(drawn)).toBeLessThanOrEqual(25 * 1024);
});
