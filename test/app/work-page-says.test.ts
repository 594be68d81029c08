import { junk } from '../../src/core/ids';
import { fromWords } from '../../src/incoming/cards/message-lines';
import { enBeside } from '../../src/incoming/texts/en-beside';
import { sv } from '../../src/incoming/texts/sv';
import { ks, people, type Who } from '../support/flow-house';
import { openPageMessages, type PageMessages } from '../support/page-messages';

let at: PageMessages;

beforeEach(async () => {
  at = await openPageMessages();
});
afterEach(() => at.close());

const ofOne = async (who: Who) => {
  const { id } = (await at.list('anna', '?show=all')).rows[0] ?? { id: '' };
  return (await at.page.get(who, `/messages/${id}`)).body;
};
const formOf = async (who: Who, title: string) =>
  (await ofOne(who)).forms.find((form) => form.title === title);

test('of an appeal that was handed over it is said where to, and not that it needs no answer', async () => {
  await at.comes('m1', 'Överklagande av beslut');
  await at.act('anna', 'message.register', {
    registration: 'registered',
    number: 'KS 2026/1',
    inTime: 'yes',
  });
  expect((await at.act('anna', 'message.handOver', { to: 'Förvaltningsrätten' })).status).toBe(200);
  const [closed] = (await at.list('anna', '?show=closed')).rows;
  expect(closed).toMatchObject({
    answer: 'notNeeded',
    says: { registration: 'Diariefört KS 2026/1', answer: 'Överlämnat till Förvaltningsrätten' },
  });
});

test('what needs no answer and is not registered says that it is still to be', async () => {
  await at.comes('m1', 'Tack!');
  expect((await at.rowOf('anna')).says.hint).toBe('');
  await at.act('anna', 'assignment.notNeeded');
  expect((await at.rowOf('anna')).says).toMatchObject({
    hint: 'Det ska också registreras eller vara av ringa betydelse.',
    waits: [{ text: 'Ska registreras' }],
  });
});

test('a decision that is late has the day on which it should have been there, not that of the answer', async () => {
  await at.comes('m1', 'Fråga om plank');
  await at.act('anna', 'message.register', { registration: 'registered', number: 'KS 2026/1' });
  await at.act('anna', 'assignment.propose', { responder: people.erik, dueOn: '2026-12-11' });
  expect((await at.rowOf('anna')).says).toMatchObject({
    due: 'Fredag 11 december',
    dueOf: '',
    isPast: false,
  });
  await at.house.to('09:00', '2026-12-04');
  expect(await at.rowOf('anna')).toMatchObject({
    isOverdue: true,
    says: {
      ...{ due: 'Tisdag 1 december', dueOf: 'för beslutet', isPast: true },
      by: 'Skulle ha beslutats 1 december',
      waits: [{ isLate: true }],
    },
  });
});

test('sorted by day a late decision stands by the day that its row shows', async () => {
  await at.comes('m1', 'Fråga om plank');
  await at.act('anna', 'assignment.propose', { responder: people.erik, dueOn: '2026-12-11' });
  await at.act('anna', 'message.register', { registration: 'registered', number: 'KS 2026/1' });
  await at.house.to('09:00', '2026-12-04');
  await at.comes('m2', 'Fråga om staket');
  await at.act('anna', 'assignment.propose', { responder: people.erik, dueOn: '2026-12-07' });
  await at.act('anna', 'message.register', { registration: 'registered', number: 'KS 2026/2' });
  const { rows } = await at.list('anna', '?sort=due');
  expect(rows.map(({ says }) => says.due)).toEqual(['Tisdag 1 december', 'Måndag 7 december']);
});

test('who leaves later today, or in the days to come, is shown so before they are chosen', async () => {
  await at.comes('m1', 'Fråga om plank');
  await at.house.write('erik', 'jag är borta i dag från kl 12');
  await at.house.write('erik', 'jag är borta 2–4 december');
  await at.house.write('bo', 'jag är borta 3–4 december');
  const { id } = await at.rowOf('anna');
  const away = async (name: string) => {
    const { body } = await at.page.get('anna', `/messages/${id}/people?name=${name}`);
    return (body as unknown as { people: readonly { away?: string }[] }).people[0]?.away;
  };
  expect(await away('Erik')).toBe('borta från kl. 12, åter måndag 7 december');
  expect(await away('Bo')).toBe('borta från torsdag 3 december, åter måndag 7 december');
  expect(await away('Carin')).toBeUndefined();
  const form = await formOf('anna', 'Föreslå vem som svarar …');
  const titles = form?.people[0]?.choices.map(({ title }) => title) ?? [];
  expect(titles).toContain('Bo Testsson · borta från torsdag 3 december, åter måndag 7 december');
});

test('some hours of today are said with when they end', async () => {
  await at.comes('m1', 'Fråga om plank');
  await at.house.write('erik', 'jag är borta i dag kl 13-15');
  const { id } = await at.rowOf('anna');
  const { body } = await at.page.get('anna', `/messages/${id}/people?name=Erik`);
  expect(body).toMatchObject({ people: [{ away: 'borta kl. 13–15' }] });
});

test('who gives it to another sees what was written for the first, and can take it away', async () => {
  await at.comes('m1', 'Fråga om plank');
  await at.act('anna', 'assignment.propose', { responder: people.erik, note: 'Kan du ta den, Erik?' });
  const form = await formOf('carin', 'Annan person eller dag …');
  expect(form?.texts).toMatchObject([
    {
      ...{ id: 'note', value: 'Kan du ta den, Erik?' },
      label:
        'Kommentar från Anna Testsson, skriven när Erik Testsson föreslogs. Ändra den, eller ta bort den',
    },
  ]);
  const [button] = form?.buttons ?? [];
  const given = { ...button?.data, responder: people.bo, note: '' };
  expect((await at.act('carin', button?.verb ?? '', given)).status).toBe(200);
  expect(JSON.stringify(await ofOne('bo'))).not.toContain('Kan du ta den');
});

test('whoever decides changes the day or the comment alone: who was proposed stands in the form', async () => {
  await at.comes('m1', 'Fråga om plank');
  await at.act('anna', 'assignment.propose', { responder: people.erik, note: 'Kan du ta den, Erik?' });
  const form = await formOf('carin', 'Annan person eller dag …');
  const [field] = form?.people ?? [];
  expect(field?.chosen).toEqual({ title: 'Erik Testsson', value: people.erik });
  const [button] = form?.buttons ?? [];
  const sent = { ...button?.data, responder: field?.chosen?.value, note: '', dueOn: '2026-12-11' };
  expect((await at.act('carin', button?.verb ?? '', sent)).status).toBe(200);
  expect(JSON.stringify(await ofOne('erik'))).toContain('11 december');
});

test('of a comment nobody is named as its author once somebody has it: it may be the manager’s', async () => {
  await at.comes('m1', 'Fråga om plank');
  await at.act('anna', 'assignment.propose', { responder: people.erik, note: 'Kan du ta den, Erik?' });
  const given = { responder: people.bo, note: 'Ta den du, Bo.' };
  expect((await at.act('carin', 'assignment.approveOther', given)).status).toBe(200);
  const form = await formOf('carin', 'Ge till någon annan …');
  const label = 'Kommentar, skriven till Bo Testsson. Ändra den, eller ta bort den';
  expect(form?.texts).toMatchObject([{ id: 'note', value: 'Ta den du, Bo.', label }]);
  const inEnglish = enBeside.inputs.carriedNote({ to: 'Bo Testsson', isProposal: false });
  expect(inEnglish).toBe('Comment, written for Bo Testsson. Change it, or take it away');
});

test('junk that was dealt with is no unread junk any more, though nobody has opened it in Outlook', async () => {
  at.house.desk.put('j1', { subject: 'Du har vunnit', from: 'vinst@post.example' });
  at.house.mail.deliver(ks, 'j1', at.house.at('08:00'), junk);
  await at.house.to('09:10');
  const unread = async () => {
    const counts = await at.house.store.mail.listCounts();
    return counts.map(({ unreadJunk }) => unreadJunk);
  };
  expect(await unread()).toEqual([1]);
  await at.act('anna', 'message.register', { registration: 'minor' });
  expect(await unread()).toEqual([0]);
  const { id, version } = (await at.list('anna', '?show=closed')).rows[0] ?? {};
  await at.page.post('anna', `/messages/${id ?? ''}/acts`, { verb: 'message.undo', version });
  expect(await unread()).toEqual([1]);
});

test('a number saved over another says which it was, in the receipt and in what has happened, and undone it is back', async () => {
  await at.comes('m1', 'Fråga om plank');
  await at.act('anna', 'message.register', { registration: 'registered', number: 'KS 2026/521' });
  const { id } = await at.rowOf('anna');
  const over = await at.act('anna', 'message.register', {
    registration: 'registered',
    number: 'KS 2026/999',
  });
  expect(over.body).toMatchObject({
    row: { number: 'KS 2026/999' },
    says: 'KS 2026/999 ersatte KS 2026/521.',
  });
  const { log } = (await at.page.get('anna', `/messages/${id}`)).body;
  expect(log.map(({ text }) => text)).toContain(
    'Anna Testsson diarieförde meddelandet med nummer KS 2026/999 (förut KS 2026/521)',
  );
  const undone = await at.act('anna', 'message.undo');
  expect(undone.body).toMatchObject({ row: { number: 'KS 2026/521' } });
  expect(undone.body).not.toHaveProperty('says');
});

test('what is handed on is nobody’s to see to, and beside the list it is said once where it went', async () => {
  await at.comes('m1', 'Fråga om plank');
  await at.act('anna', 'message.claim');
  expect((await at.rowOf('anna')).taken).toMatchObject({ isReader: true });
  const passed = { registration: 'passedOn', mailbox: 'none', to: 'Kulturenheten' };
  expect((await at.act('anna', 'message.register', passed)).status).toBe(200);
  const [row] = (await at.list('anna', '?show=all')).rows;
  expect(row).not.toHaveProperty('taken');
  const { body } = await at.page.get('anna', `/messages/${row?.id ?? ''}`);
  const { lines, log } = body;
  expect(body).toHaveProperty('registration', 'Lämnat vidare till Kulturenheten');
  expect(lines.map(({ text }) => text).join()).not.toContain('Det senaste som gjordes');
  expect(log[0]?.text).toBe('Anna Testsson noterade att meddelandet lämnas vidare');
});

test('several that are proposed are told with the day on which they are to be answered', async () => {
  await at.comes('m1', 'Fråga om plank');
  const { id, version } = await at.rowOf('anna');
  const { body } = await at.page.post('anna', '/messages/acts', {
    ...{ verb: 'assignment.propose', responder: people.erik, rows: [{ id, version }] },
  });
  expect(body).toMatchObject({ proposed: 'Erik Testsson', answerBy: 'tisdag 8 december' });
});

test('a note that is taken away is told as that, in what has happened and in the log, and where there was none nothing is', async () => {
  await at.comes('m1', 'Fråga om plank');
  expect((await at.act('anna', 'message.note', { text: ' ' })).body).toMatchObject({
    refusal: 'already-done',
  });
  await at.act('anna', 'message.note', { text: 'ring dem' });
  await at.act('anna', 'message.note', { text: '' });
  const { log } = await ofOne('anna');
  expect(log.slice(0, 2).map(({ text }) => text)).toEqual([
    'Anna Testsson tog bort anteckningen vid meddelandet',
    'Anna Testsson skrev en anteckning vid meddelandet',
  ]);
  const whats = (await at.house.store.log.list(10)).map(({ event }) => event.what);
  expect(whats.filter((what) => what.startsWith('message.note'))).toEqual([
    'message.noteRemoved',
    'message.noted',
  ]);
});

test('a subject that is missing is not quoted as if it were one', () => {
  const { lines } = sv;
  const read = { kind: 'read', from: 'Elsa Ny' } as const;
  expect(fromWords({ ...read, subject: ' ' }, lines)).toBe('Från Elsa Ny · utan ämne');
  expect(fromWords({ ...read, subject: 'Plank' }, lines)).toBe('Från Elsa Ny · ”Plank”');
});
