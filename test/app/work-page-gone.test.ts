import { openMessageHouse, type MessageHouse } from '../incoming/flows/message-house';
import { ks } from '../support/flow-house';
import { openPage, type PageClient } from '../support/page-client';

let house: MessageHouse;
let page: PageClient;

beforeEach(async () => {
  house = await openMessageHouse();
  page = await openPage(house.context);
});
afterEach(async () => {
  page.close();
  await house.close();
});

test('what is closed or gone from its mailbox says what was done with it last, and when', async () => {
  for (const minute of ['01', '02', '03']) {
    house.desk.put(`m${minute}`, { subject: 'Fråga', from: 'lisa@post.example' });
    house.mail.deliver(ks, `m${minute}`, house.at(`08:${minute}`));
  }
  await house.to('09:02');
  const [taken, untouched, closed] = (await page.get('anna', '/messages?sort=oldest')).body.rows;
  const act = (row: typeof taken, body: object) =>
    page.post('anna', `/messages/${row?.id ?? ''}/acts`, { version: row?.version, ...body });
  const linesOf = async (row: typeof taken) =>
    (await page.get('anna', `/messages/${row?.id ?? ''}`)).body.lines.map(({ text }) => text);
  await act(taken, { verb: 'message.claim' });
  await act(closed, { verb: 'message.register', registration: 'minor' });
  expect((await linesOf(taken)).join()).not.toContain('senaste');
  for (const gone of ['m01', 'm02']) house.mail.remove(ks, gone);
  await house.to('09:10');
  expect((await linesOf(taken))[1]).toBe(
    'Det senaste som gjordes: Anna Testsson tog hand om meddelandet, i dag kl. 9.02.',
  );
  expect((await linesOf(untouched))[1]).toBe('Inget var gjort med det i Brevvakt när det försvann.');
  expect((await linesOf(closed))[1]).toBe(
    'Det senaste som gjordes: Anna Testsson bedömde meddelandet som av ringa betydelse, i dag kl. 9.02.',
  );
});
