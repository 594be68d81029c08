import { drawCard } from '../../src/app/cards';
import { zone } from '../../src/core/time';
import { ks, people, type Who } from '../support/flow-house';
import { openPageMessages, type PageMessages } from '../support/page-messages';

let at: PageMessages;
let house: PageMessages['house'];
let page: PageMessages['page'];

beforeEach(async () => {
  at = await openPageMessages();
  ({ house, page } = at);
});
afterEach(() => at.close());

const comes: PageMessages['comes'] = (...mail) => at.comes(...mail);
const rowOf = (who: Who) => at.rowOf(who);
const act: PageMessages['act'] = (...asked) => at.act(...asked);

test('in English a day within a sentence of the list keeps its capital', async () => {
  await house.write('anna', 'English please');
  await comes('m1', 'Fråga om plank');
  expect((await rowOf('anna')).says).toMatchObject({ by: 'By 2 December' });
});

test('a request has one day, that of its answer, said with the same word in the list and beside it', async () => {
  await comes('m1', 'Begäran om allmän handling');
  const { id, says } = await rowOf('anna');
  expect(says).toMatchObject({
    due: 'Tisdag 1 december',
    dueOf: 'för svaret',
    by: 'Ska besvaras senast 1 december',
    waits: [{ text: 'Ska registreras', isLate: false }],
  });
  const beside = JSON.stringify((await page.get('anna', `/messages/${id}`)).body);
  expect(beside).toContain('Den ska besvaras senast tisdag 1 december.');
  expect(beside).not.toContain('onsdag 2 december');
});

test('a request that should have been answered says so, and its registration is late a day later', async () => {
  await comes('m1', 'Begäran om allmän handling');
  await house.to('09:00', '2026-12-02');
  expect((await rowOf('anna')).says).toMatchObject({
    by: 'Skulle ha besvarats 1 december',
    waits: [{ text: 'Ska registreras', isLate: false }],
  });
  await house.to('09:00', '2026-12-03');
  expect((await rowOf('anna')).says.waits).toEqual([{ text: 'Skulle ha registrerats', isLate: true }]);
});

test('what is answered is not late for the day of its answer, however long it waits to be saved', async () => {
  await comes('m1', 'Begäran om allmän handling');
  await act('anna', 'message.register', { registration: 'registered', number: 'KS 2026/1' });
  await act('anna', 'assignment.propose', { responder: people.erik });
  await house.to('09:10');
  const { id, version } = await rowOf('anna');
  const answered = { verb: 'assignment.answered', version, how: 'handedOut' };
  expect((await page.post('erik', `/messages/${id}/acts`, answered)).status).toBe(200);
  await house.to('09:00', '2026-12-03');
  expect((await rowOf('anna')).says).toMatchObject({ isPast: false, waits: [{ isLate: false }] });
});

test('of what was passed on or is minor it is not said that it needs no answer', async () => {
  await comes('m1', 'Fråga om plank');
  await act('anna', 'message.register', { registration: 'passedOn', to: 'Trafikverket' });
  const [passed] = (await at.list('anna', '?show=all')).rows;
  expect(passed).toMatchObject({ answer: 'notNeeded', says: { answer: '' } });
  expect(passed?.says.registration).toContain('Trafikverket');
});

test('its day is the nearest of what is not done, and is late first when it has passed', async () => {
  await comes('m1', 'Fråga om plank');
  await act('anna', 'assignment.propose', { responder: people.erik });
  const days = async () => {
    const { isOverdue, says } = await rowOf('anna');
    return { isOverdue, due: says.due, isPast: says.isPast };
  };
  expect((await rowOf('anna')).says).toMatchObject({
    by: 'Senast 2 december',
    dueOf: 'för registreringen',
  });
  await house.to('09:00', '2026-12-02');
  expect(await days()).toMatchObject({ due: 'Onsdag 2 december', isPast: false });
  await house.to('09:00', '2026-12-03');
  // The decision should have been there before that.
  expect(await days()).toEqual({ isOverdue: true, due: 'Tisdag 1 december', isPast: true });
  await act('anna', 'message.register', { registration: 'registered', number: 'KS 2026/1' });
  expect(await days()).toEqual({ isOverdue: true, due: 'Tisdag 1 december', isPast: true });
  await act('carin', 'assignment.approve');
  await house.to('09:00', '2026-12-08');
  expect(await days()).toEqual({ isOverdue: false, due: 'Tisdag 8 december', isPast: false });
  await house.to('09:00', '2026-12-09');
  expect(await days()).toEqual({ isOverdue: true, due: 'Tisdag 8 december', isPast: true });
});

test('a registered request that nobody has is to be given to somebody, on page and in the chat', async () => {
  const give = 'nte fördelad: ge begäran till den som har handlingen';
  await comes('m1', 'Begäran om allmän handling');
  await act('anna', 'message.register', { registration: 'registered', number: 'KS 2026/1' });
  await house.write('anna', 'lista');
  const onPage = (await rowOf('anna')).says.waits.map(({ text }) => text).join();
  for (const words of [house.read('anna', 'messageList').join(), onPage]) {
    expect(words).toContain(give);
    expect(words).not.toMatch(/ska någon svara/i);
  }
});

test('an approval that has gone out is not taken back, and the page says that it has been sent', async () => {
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

const beside = async (who: Who, id: string) => (await page.get(who, `/messages/${id}`)).body;
const titles = (all: readonly { readonly title: string }[]) => all.map(({ title }) => title);

test('how a request ended is chosen by whoever answers: nothing stands there before, and nothing is saved without it', async () => {
  await comes('m1', 'Begäran om allmän handling');
  expect((await act('anna', 'assignment.propose', { responder: people.erik })).status).toBe(200);
  const { id } = await rowOf('anna');
  const { forms, version } = await beside('erik', id);
  expect(forms.find(({ title }) => title === 'Jag har svarat …')?.choices).toMatchObject([{ value: '' }]);
  const answered = { verb: 'assignment.answered', version };
  expect(await page.post('erik', `/messages/${id}/acts`, answered)).toMatchObject({
    status: 409,
    body: { refusal: 'way-missing', words: 'Välj hur det besvarades. Inget sparades.' },
  });
  const how = { ...answered, how: 'notHandedOut' };
  expect((await page.post('erik', `/messages/${id}/acts`, how)).status).toBe(200);
});

test('whoever is to answer a message is not asked whether they see to it; the others of the mailbox are', async () => {
  await comes('m1', 'Fråga om plank');
  expect((await act('anna', 'assignment.propose', { responder: people.bo })).status).toBe(200);
  expect((await act('carin', 'assignment.approve')).status).toBe(200);
  const { id } = await rowOf('anna');
  expect(titles((await beside('anna', id)).buttons)).toContain('Jag tar det här');
  expect(titles((await beside('bo', id)).buttons)).not.toContain('Jag tar det här');
  expect(titles((await beside('bo', id)).forms)).toContain('Jag har svarat …');
});

test('who answers is said once beside the message', async () => {
  await comes('m1', 'Fråga om plank');
  await act('anna', 'assignment.propose', { responder: people.erik });
  await act('carin', 'assignment.approve');
  const { title, lines } = await beside('anna', (await rowOf('anna')).id);
  expect(title).toBe('Erik Testsson ska svara');
  expect(lines.filter(({ text }) => text.includes('ska svara'))).toEqual([]);
  expect(lines.some(({ text }) => text.startsWith('Svar senast tisdag 8 december'))).toBe(true);
});

test('what is closed is shown beside its list with sender and subject, as in the list, and says that it is done', async () => {
  await comes('m1', 'Fråga om plank');
  const { id } = await rowOf('anna');
  expect((await act('anna', 'message.register', { registration: 'minor' })).status).toBe(200);
  const shown = await beside('anna', id);
  expect(shown).toMatchObject({
    state: 'done',
    words: { kind: 'read', subject: 'Fråga om plank', from: 'lisa@post.example' },
  });
  // The subject is its heading.
  expect(shown.lines.map(({ text }) => text)[0]).toBe('Från lisa@post.example');
  expect(shown.copy).toContain('Fråga om plank');
});

test('of a message that changed while a number was written it is said what has changed', async () => {
  await comes('m1', 'Fråga om plank');
  const { id, version } = await rowOf('anna');
  house.desk.put('a1', { ...{ from: ks, conversation: 'c-m1', to: ['lisa@post.example'] } });
  house.mail.deliver(ks, 'a1', house.at('09:15'), 'sentitems' as never);
  await house.to('09:20');
  const number = { registration: 'registered', number: 'KS 2026/14' };
  const refused = await page.post('anna', `/messages/${id}/acts`, {
    ...{ verb: 'message.register', version, ...number },
  });
  expect(refused.status).toBe(409);
  expect(refused.body.words).toMatch(
    /^Meddelandet har ändrats sedan det visades: .*svar.*, i dag kl\. 9\.\d+\. Inget gjordes\./i,
  );
});

test('a follow-up is offered the number of its conversation and says which, and never of what is secret', async () => {
  const arrives = async (id: string, subject: string, time: string) => {
    house.desk.put(id, { subject, from: 'lisa@post.example', conversation: 'c1' });
    house.mail.deliver(ks, id, house.at(time));
    await house.to(`${time.slice(0, 4)}9`);
    const { rows } = (await page.get('anna', '/messages?show=all&sort=latest')).body;
    return rows[0]?.id ?? '';
  };
  const offeredTo = async (id: string) => {
    const { body } = await page.post('anna', '/messages/words', { ids: [id] });
    return (body as unknown as { rows: readonly object[] }).rows[0];
  };
  const pane = async (id: string) => (await page.get('anna', `/messages/${id}`)).body;
  const first = await arrives('m1', 'Fråga om plank', '09:10');
  await act('anna', 'message.register', { registration: 'registered', number: 'KS 2026/509' });
  const next = await arrives('m2', 'SV: Fråga om plank', '09:20');
  expect(next).not.toBe(first);
  expect(await offeredTo(next)).toMatchObject({ offered: 'KS 2026/509', isOfConversation: true });
  expect(await pane(next)).toMatchObject({ sameConversation: { id: first, number: 'KS 2026/509' } });
  expect(await pane(first)).not.toHaveProperty('sameConversation');
  // What the subject itself says comes first.
  const named = await arrives('m3', 'SV: KS 2026/77 plank', '09:30');
  expect(await offeredTo(named)).toMatchObject({ offered: 'KS 2026/77' });
  expect(await offeredTo(named)).not.toHaveProperty('isOfConversation');
  // Nothing is offered by what has become secret, nor to it.
  const { version } = (await pane(first)) as unknown as { version: number };
  await page.post('anna', `/messages/${first}/acts`, { verb: 'message.secret', version });
  expect(await offeredTo(next)).not.toHaveProperty('offered');
  expect(await pane(next)).not.toHaveProperty('sameConversation');
});

test('the number of whoever writes is not offered where the mailbox has numbers of its own that begin otherwise', async () => {
  const offered = async (id: string) => {
    const { body } = await page.post('anna', '/messages/words', { ids: [id] });
    return (body as unknown as { rows: readonly { offered?: string }[] }).rows[0]?.offered;
  };
  house.desk.put('m2', { subject: 'Anmälan dnr SI 2026:9930, ert dnr UN 2026/76' });
  house.desk.put('m3', { subject: 'Beslut SI 2026:9921' });
  for (const mail of ['m2', 'm3']) house.mail.deliver(ks, mail, house.at('08:10'));
  await comes('m1', 'Anmälan dnr SI 2026:9921 - begäran om yttrande');
  const [, second, third] = (await at.list('anna', '?show=all')).rows.map(({ id }) => id);
  expect(await offered(third ?? '')).toBe('SI 2026:9921');
  await act('anna', 'message.register', { registration: 'registered', number: 'UN 2026/75' });
  expect(await offered(second ?? '')).toBe('UN 2026/76');
  expect(await offered(third ?? '')).toBeUndefined();
});

test('beside what is no request by its subject it is said that its text was not looked at, until somebody has decided about it', async () => {
  await comes('m1', 'Hej');
  const says = async () => {
    const { id } = (await at.list('anna', '?show=all')).rows[0] ?? {};
    return JSON.stringify((await page.get('anna', `/messages/${id ?? ''}`)).body);
  };
  expect(await says()).toContain('Slaget känns igen på ämnesraden, inte på texten.');
  expect(await says()).toContain('Det är en begäran om handling');
  expect((await act('anna', 'message.kind', { kind: 'request' })).status).toBe(200);
  expect(await says()).not.toContain('Slaget känns igen');
});

test('whoever is to answer and is away stands so in the row and beside the list, until when, also when it is late', async () => {
  await comes('m1', 'Fråga om plank');
  await act('anna', 'assignment.propose', { responder: people.erik });
  expect((await rowOf('anna')).says.away).toBe('');
  const { id, version } = await rowOf('carin');
  const approve = { verb: 'assignment.approve', version };
  expect((await page.post('carin', `/messages/${id}/acts`, approve)).status).toBe(200);
  await house.to('09:30');
  await house.write('erik', 'jag är borta 3–10 december');
  await house.to('09:00', '2026-12-09');
  expect((await rowOf('anna')).says).toMatchObject({ away: 'borta, åter fredag 11 december', isPast: true });
  const beside = JSON.stringify((await page.get('anna', `/messages/${id}`)).body);
  expect(beside).toContain('Erik Testsson är borta och är åter fredag 11 december.');
});

test('a request that is answered and filed waits for its registration alone, on its row, in the inbox and in Today', async () => {
  await comes('m1', 'Begäran om allmän handling');
  await act('anna', 'assignment.propose', { responder: people.erik });
  await house.to('09:10');
  const step = async (verb: string, inputs: object) => {
    const { id, version } = await rowOf('anna');
    expect((await page.post('erik', `/messages/${id}/acts`, { verb, version, ...inputs })).status).toBe(200);
  };
  await step('assignment.answered', { how: 'handedOut' });
  await step('assignment.file', { savedIn: 'Mappen GP i min brevlåda' });
  await house.to('09:00', '2026-12-03');
  const { says } = await rowOf('anna');
  expect(says.waits).toEqual([{ text: 'Skulle ha registrerats', isLate: true }]);
  expect(JSON.stringify(says)).not.toContain('besvarats');
  await house.write('anna', 'inkorg');
  const shown = drawCard(house.latest('anna', 'inbox'), 'sv', zone('Europe/Stockholm'));
  expect(JSON.stringify(shown.card)).not.toMatch(/besvaras genast|skulle ha besvarats/);
  const today = JSON.stringify((await page.get('anna', '/today')).body);
  expect(today).not.toContain('"kind":"request"');
});
