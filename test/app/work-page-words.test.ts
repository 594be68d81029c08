import { ks, people, townYaml } from '../support/flow-house';
import { openMessageHouse, type MessageHouse } from '../incoming/flows/message-house';
import { openPage, type PageClient } from '../support/page-client';

let house: MessageHouse;
let page: PageClient;

async function open(yaml = townYaml): Promise<void> {
  house = await openMessageHouse(yaml);
  page = await openPage(house.context);
}
afterEach(async () => {
  page.close();
  await house.close();
});

async function comes(id: string, subject: string, time = '08:00'): Promise<void> {
  house.desk.put(id, { subject, from: 'lisa@post.example' });
  house.mail.deliver(ks, id, house.at(time));
  await house.to('09:10');
}

const rowOf = async (who: 'anna' | 'carin') => {
  const [row] = (await page.get(who, '/messages')).body.rows;
  if (row === undefined) throw new Error('There is no row');
  return row;
};
const act = async (who: 'anna' | 'carin', verb: string, more: object = {}) => {
  const { id, version } = await rowOf(who);
  return page.post(who, `/messages/${id}/acts`, { verb, version, ...more });
};

test('in English a day within a sentence of the list keeps its capital', async () => {
  await open();
  await house.write('anna', 'English please');
  await comes('m1', 'Fråga om plank');
  expect((await rowOf('anna')).says).toMatchObject({ by: 'By Wednesday 2 December' });
});

test('a request has one day, that of its answer, said with the same word in the list and beside it', async () => {
  await open();
  await comes('m1', 'Begäran om allmän handling');
  const { id, says } = await rowOf('anna');
  expect(says).toMatchObject({
    due: 'Tisdag 1 december',
    by: 'Ska besvaras senast tisdag 1 december',
    waits: [{ text: 'Ska registreras', isLate: false }],
  });
  const beside = JSON.stringify((await page.get('anna', `/messages/${id}`)).body);
  expect(beside).toContain('Den ska besvaras senast tisdag 1 december.');
  expect(beside).not.toContain('onsdag 2 december');
});

test('a request that should have been answered says so, and its registration is late a day later', async () => {
  await open();
  await comes('m1', 'Begäran om allmän handling');
  await house.to('09:00', '2026-12-02');
  expect((await rowOf('anna')).says).toMatchObject({
    by: 'Skulle ha besvarats tisdag 1 december',
    waits: [{ text: 'Ska registreras', isLate: false }],
  });
  await house.to('09:00', '2026-12-03');
  expect((await rowOf('anna')).says.waits).toEqual([{ text: 'Skulle ha registrerats', isLate: true }]);
});

test('an approval that has gone out is not taken back, and the page says that it has been sent', async () => {
  await open();
  await comes('m1', 'Fråga om plank');
  expect((await act('anna', 'assignment.propose', { responder: people.erik })).status).toBe(200);
  expect((await act('carin', 'assignment.approve')).status).toBe(200);
  const { id, version, canUndo } = await rowOf('carin');
  expect(canUndo).toBe(true);
  await house.to('09:20');
  expect((await rowOf('carin')).canUndo).toBe(false);
  const undone = await page.post('carin', `/messages/${id}/acts`, { verb: 'message.undo', version });
  expect(undone).toMatchObject({
    status: 409,
    body: { words: expect.stringContaining('Det har skickats till den som ska svara') as string },
  });
});

test('what changed since it was marked, and what is decided by itself, is told without a card', async () => {
  await open();
  house.desk.put('m2', { subject: 'Begäran om allmän handling', from: 'lisa@post.example' });
  house.mail.deliver(ks, 'm2', house.at('08:05'));
  await comes('m1', 'Fråga om plank');
  const { rows } = (await page.get('anna', '/messages')).body;
  const plain = rows.find(({ isRequest }) => !isRequest);
  const claim = { verb: 'message.claim', version: plain?.version };
  expect((await page.post('anna', `/messages/${plain?.id ?? ''}/acts`, claim)).status).toBe(200);
  const marked = rows.map(({ id, version }) => ({ id, version }));
  const answer = await page.post('anna', '/messages/acts', { verb: 'assignment.notNeeded', rows: marked });
  const { left } = answer.body as unknown as { readonly left: readonly { readonly words: string }[] };
  expect(left.map(({ words }) => words).join(' ')).toMatch(/Meddelandet har ändrats sedan det visades/);
  expect(left).toHaveLength(2);
  expect(JSON.stringify(left)).not.toMatch(/kort|Ta hand om/);
});
