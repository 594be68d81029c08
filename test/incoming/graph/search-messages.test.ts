import { messageId } from '../../../src/core/ids';
import { termsOf } from '../../../src/incoming/domain/search-terms';
import type { SandboxScene } from '../../platform/graph/sandbox-graph';
import { dutyAddress, sandboxScene } from '../../platform/graph/sandbox-graph';

let scene: SandboxScene;
beforeEach(async () => {
  scene = await sandboxScene();
});
afterEach(() => scene.graph.close());

const deliver = (subject: string, more: object = {}) => {
  const mail = { from: 'lisa@post.example', fromName: 'Lisa Larsson', subject, body: 'Hej', ...more };
  return messageId(scene.tenant.deliver(dutyAddress, mail));
};
const search = (text: string, more: object = {}, millis = 30_000) => {
  const wanted = { terms: termsOf(text), isAny: false, where: 'everywhere' as const, ...more };
  return scene.mailDesk.search(dutyAddress, wanted, Date.now() + millis);
};
const idsOf = async (text: string, more: object = {}) => {
  const found = await search(text, more);
  return found.kind === 'done' ? found.value.ids : found;
};

test('ids come back under which the messages are known, in any folder', async () => {
  const [inbox, formular] = [deliver('Kvisten'), deliver('Om kvist', { folder: 'Inbox/Formulär' })];
  deliver('Något annat');
  expect(await idsOf('kvist')).toEqual([formular, inbox]);
});

// What people type: none of it is an operator, none of it breaks the clause, and it finds what it says.
test.each([
  ['”Storgatan 4”', 'Buller vid Storgatan 4'],
  ['"Storgatan 4', 'Buller vid Storgatan 4'],
  ['storgatan\\" OR "x', undefined],
  ['KS 2026/118', 'Komplettering i KS 2026/118'],
  ['NOT storgatan', undefined],
  ['subject:storgatan', undefined],
  ['(storgatan)', 'Buller vid Storgatan 4'],
  ["O'Hara", "Hälsning från O'Hara"],
  ['lars-erik', 'Lars-Erik undrar'],
  ['100% & mer; #2', 'Ökat med 100% & mer; #2'],
  ['Åsa', 'ÅSA frågar'],
])('%s finds %s', async (text, subject) => {
  const subjects = [
    ...['Buller vid Storgatan 4', 'Komplettering i KS 2026/118', "Hälsning från O'Hara", 'Lars-Erik undrar'],
    ...['Ökat med 100% & mer; #2', 'ÅSA frågar', 'Asa frågar', 'KS 118/2026'],
  ];
  const ids = subjects.map((each) => deliver(each));
  const expected = ids.filter((_, at) => subjects[at] === subject);
  expect(await idsOf(text)).toEqual(expected);
});

test('one of the words is enough where that is asked, and the subject alone is looked into where that is asked', async () => {
  const plank = deliver('Plank');
  const wall = deliver('Mur');
  expect(await idsOf('plank mur')).toEqual([]);
  expect(await idsOf('plank mur', { isAny: true })).toEqual([wall, plank]);
  expect(await idsOf('larsson', { where: 'subject' })).toEqual([]);
  expect(await idsOf('plank mur', { where: 'subject', isAny: true })).toEqual([wall, plank]);
});

test('a thousand are read in four calls, and it is told that there may be more', async () => {
  for (let at = 0; at < 1_010; at++) deliver(`Kvist ${at}`);
  scene.graph.requests.reset();
  const found = await search('kvist');
  expect(found).toMatchObject({ kind: 'done', value: { isCut: true } });
  expect(found.kind === 'done' && new Set(found.value.ids).size).toBe(1_000);
  expect(scene.graph.requests.byRoute.get('GET /users/{user-id}/messages')).toBe(4);
});

test('a pause that is over in time is waited for, a longer one is told at once', async () => {
  deliver('Plank');
  const rule = { kind: 429 as const, times: 1, mailbox: dutyAddress };
  scene.graph.setFaults({ rules: [{ ...rule, retryAfterSeconds: 1 }] });
  expect(await search('plank')).toMatchObject({ kind: 'done', value: { isCut: false } });
  scene.graph.setFaults({ rules: [{ ...rule, retryAfterSeconds: 600 }] });
  const begun = Date.now();
  expect(await search('plank', {}, 2_000)).toMatchObject({ kind: 'later' });
  expect(Date.now() - begun).toBeLessThan(1_900);
  expect(scene.graph.requests.tooEarly).toBe(0);
});

test('a mailbox that refuses is told apart from one that does not answer', async () => {
  scene.graph.setFaults({ rules: [{ kind: 403, mailbox: dutyAddress }] });
  expect((await search('plank')).kind).toBe('refused');
  scene.graph.setFaults({ rules: [{ kind: 'hang', mailbox: dutyAddress }] });
  expect((await search('plank', {}, 400)).kind).toMatch(/later|lost/);
});
