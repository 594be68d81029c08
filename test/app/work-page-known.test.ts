import { people, townYaml } from '../support/flow-house';
import { openPageMessages, type PageMessages } from '../support/page-messages';

let at: PageMessages;

beforeEach(async () => {
  at = await openPageMessages();
  await at.comes('m1', 'Fråga om plank');
  await at.comes('m2', 'Fråga om mur', '08:05');
  await at.house.to('09:25');
});
afterEach(() => at.close());

const search = async (words: string) =>
  (await at.page.post('anna', '/messages/search', { words })).body.rows.map(({ responder }) => responder);

test('who answers is found by the name in the search, and nobody by a letter or two', async () => {
  expect(await search('Testsson')).toEqual([]);
  await at.act('anna', 'assignment.propose', { responder: people.erik });
  expect(await search('erik')).toEqual(['Erik Testsson']);
  expect(await search('Erik Tests')).toEqual(['Erik Testsson']);
  expect(await search('er')).toEqual([]);
});

test('a number that another message has is saved, and that it stands there is said', async () => {
  const rows = (await at.list('anna')).rows;
  const register = async (place: number) => {
    const { id, version } = rows[place] ?? { id: '', version: 0 };
    const asked = { verb: 'message.register', version, registration: 'registered', number: 'KS 2026/201' };
    const { status, body } = await at.page.post('anna', `/messages/${id}/acts`, asked);
    return { status, says: (body as { readonly says?: string }).says };
  };
  expect(await register(0)).toEqual({ status: 200, says: undefined });
  const came = rows[0]?.says.arrived.replace('I dag', 'i dag') ?? '';
  expect(await register(1)).toEqual({
    status: 200,
    says: `KS 2026/201 finns redan på meddelandet som kom ${came}.`,
  });
  expect((await at.list('anna', '?show=all')).rows.map(({ number }) => number)).toEqual([
    'KS 2026/201',
    'KS 2026/201',
  ]);
});

test('a number that is typed otherwise than the mailbox writes its own is saved as those are written', async () => {
  const numbers = ['KS 2026/510', 'ks 2026-511'];
  const { rows } = await at.list('anna');
  for (const [place, number] of numbers.entries()) {
    const { id, version } = rows[place] ?? { id: '', version: 0 };
    const asked = { verb: 'message.register', version, registration: 'registered', number };
    expect((await at.page.post('anna', `/messages/${id}/acts`, asked)).status).toBe(200);
  }
  const kept = (await at.list('anna', '?show=all')).rows.map(({ number }) => number);
  expect(kept.toSorted()).toEqual(['KS 2026/510', 'KS 2026/511']);
});

test('what is secret says how it gets to another authority, since it is not passed on from here', async () => {
  const [row] = (await at.list('anna')).rows;
  const acts = `/messages/${row?.id ?? ''}/acts`;
  const shown = async () => (await at.page.get('anna', `/messages/${row?.id ?? ''}`)).body;
  const secret = { verb: 'message.secret', version: row?.version, secrecy: 'osl' };
  expect((await at.page.post('anna', acts, secret)).status).toBe(200);
  const { forms, lines, version } = await shown();
  expect(forms.map(({ title }) => title)).not.toContain('Lämna vidare …');
  expect(JSON.stringify(lines)).toContain('Diarieför det här, och lämna utskriften dit på papper');
  const number = { verb: 'message.register', registration: 'registered', version, number: 'KS 2026/7' };
  expect((await at.page.post('anna', acts, number)).status).toBe(200);
  const registered = JSON.stringify((await shown()).lines);
  expect(registered).toContain('Lämna utskriften dit på papper');
  expect(registered).not.toContain('Diarieför det här');
});

test('where the file has an example of a number, that is how it is written, whatever was saved before', async () => {
  await at.close();
  const example = "    registrationPattern: '^KS 20\\d\\d[-/]\\d+$'\n    registrationExample: KS 2026/123\n";
  at = await openPageMessages(
    townYaml.replace(/^(\s+manager: carin.*\n)/m, (manager) => `${manager}${example}`),
  );
  await at.comes('m1', 'Fråga om plank');
  await at.comes('m2', 'Fråga om mur', '08:05');
  await at.house.to('09:25');
  for (const number of ['KS 2026-1', 'KS 2026/2']) {
    const { rows } = await at.list('anna', '?show=open');
    const { id, version } = rows[0] ?? { id: '', version: 0 };
    const asked = { verb: 'message.register', version, registration: 'registered', number };
    expect((await at.page.post('anna', `/messages/${id}/acts`, asked)).status).toBe(200);
  }
  const kept = (await at.list('anna', '?show=all')).rows.map(({ number }) => number);
  expect(kept.toSorted()).toEqual(['KS 2026/1', 'KS 2026/2']);
});

test('a day for the answer that is years ahead is refused in words, when it is proposed and when it is moved', async () => {
  const propose = { responder: people.erik, dueOn: '2028-12-06' };
  const far = await at.act('anna', 'assignment.propose', propose);
  expect(far).toMatchObject({ status: 409, body: { refusal: 'due-too-far' } });
  expect(far.body.words).toBe(
    'Svarsdagen ligger mer än ett år fram, så inget ändrades. Välj en dag inom ett år.',
  );
  expect((await at.act('anna', 'assignment.propose', { ...propose, dueOn: '2027-11-30' })).status).toBe(200);
});
