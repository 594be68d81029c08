import { ks, startBench, type GraphBench } from './graph-client';

let graph: GraphBench;
beforeEach(async () => {
  graph = await startBench();
});
afterEach(() => graph.close());

const comes = (subject: string, more: object = {}) =>
  graph.tenant.deliver(ks, { from: 'lisa@post.example', fromName: 'Lisa Ek', subject, body: 'Hej', ...more });

const path = (clause: string, more = '') =>
  `/users/${ks}/messages?$search=${encodeURIComponent(clause)}&$select=subject${more}`;
const found = async (clause: string) =>
  (await graph.get(path(clause, '&$top=250'))).value.map(({ subject }) => subject);
const refusal = async (clause: string, more = '') => {
  const { status, body } = await graph.ask('GET', path(clause, more));
  return [status, body.error.code];
};

test('words are looked for in sender, subject and body, in every folder, in any case, latest first', async () => {
  comes('Avsändaren heter Kvist', { fromName: 'Karin Kvist', at: new Date('2026-12-01T08:00:00Z') });
  comes('KVISTAR vid vägen', { at: new Date('2026-12-01T09:00:00Z') });
  comes('Fråga', { body: 'om en kvist', folder: 'junkemail', at: new Date('2026-12-01T10:00:00Z') });
  comes('Något annat');
  expect(await found('"kvist*"')).toEqual(['Fråga', 'KVISTAR vid vägen', 'Avsändaren heter Kvist']);
  expect(await found('"kvist"')).toEqual(['Fråga', 'Avsändaren heter Kvist']);
  expect(await found('"subject:kvist*"')).toEqual(['KVISTAR vid vägen', 'Avsändaren heter Kvist']);
});

test.each([
  ['"timmerstock storgatan"', 1],
  ['"timmerstock AND storgatan"', 1],
  ['"timmerstock OR snöröjning"', 2],
  ['"timmerstock NOT storgatan"', 0],
  ['"(timmerstock OR snöröjning) AND gatan*"', 1],
  ['"\\"storgatan 4\\""', 1],
  ['"\\"4 storgatan\\""', 0],
  ['"from:\\"lisa@post.example\\""', 2],
])('%s finds %d of two', async (clause, count) => {
  comes('Timmerstock vid Storgatan 4');
  comes('Snöröjning på Gatan');
  expect(await found(clause)).toHaveLength(count);
});

test.each([['timmerstock 4'], ['"a"b"'], ['"\\"half"'], ['"(a"'], ['"a OR"'], ['"*"'], ['"sender:x"'], ['']])(
  'a clause that cannot be understood is refused: %s',
  async (clause) => {
    expect((await refusal(clause))[0]).toBe(400);
  },
);

test('it stands alone: neither $filter nor $orderby beside it', async () => {
  expect(await refusal('"a"', '&$filter=isRead eq false')).toEqual([400, 'SearchWithFilter']);
  expect(await refusal('"a"', '&$orderby=receivedDateTime')).toEqual([400, 'SearchWithOrderBy']);
});

test('250 on a page at most, and a thousand in all, the latest', async () => {
  for (let at = 0; at < 1_100; at++) comes(`Kvist ${at}`);
  expect((await refusal('"kvist"', '&$top=251'))[0]).toBe(400);
  let page = await graph.get(path('"kvist"', '&$top=250'));
  const subjects = page.value.map(({ subject }) => subject);
  while (page['@odata.nextLink'] !== undefined) {
    page = await graph.get(page['@odata.nextLink']);
    subjects.push(...page.value.map(({ subject }) => subject));
  }
  expect([subjects.length, subjects[0], subjects.at(-1)]).toEqual([1_000, 'Kvist 1099', 'Kvist 100']);
});
