import { createServer } from 'node:http';
import { startDiary, type SandboxDiary } from '../../../sandbox/diary/start-diary';
import { mailboxId } from '../../../src/core/ids';
import { localDate } from '../../../src/core/time';
import { platinaDiary } from '../../../src/platform/diary/platina/platina-diary';
import { patienceFor } from '../../support/patience';
import { diaryContract } from './diary-contract';

const place = {
  mailboxes: [mailboxId('ks')],
  ...{ diary: 'ks-diariet', caseType: 'allmant', status: 'oppet', origin: 'inkommet', pulLevel: 0 },
};
const marking = { name: 'Ingen', level: 0, paragraphs: [] };
const newCase = {
  ...{ place, marking, title: 'Bullerplank', reference: 'r1', description: 'Referens r1' },
  arrivedOn: localDate('2026-12-01'),
  registeredOn: localDate('2026-12-01'),
};

let server: SandboxDiary;
beforeEach(async () => {
  server = await startDiary({ token: 'sandbox', now: () => new Date('2026-12-01'), slowMillis: 2_000 });
});
afterEach(() => server.close());

const connected = (options: Partial<Parameters<typeof platinaDiary>[0]> = {}) =>
  platinaDiary({
    url: server.url,
    private: ['127.0.0.1'],
    token: () => Promise.resolve('sandbox'),
    realMillis: Date.now,
    timeoutMillis: patienceFor(server.mode()),
    ...options,
  });

describe('Platina', () => {
  diaryContract(() => ({
    ...{ place, marking, diary: connected() },
    // Of Platina: a level above 0 needs a paragraph.
    wrongMarking: { name: 'OSL', level: 2, paragraphs: [] },
    set: (mode) => server.set(mode),
    cases: () =>
      server.books.cases.map(({ diaryNumber, title, description }) => ({
        ...{ title, number: diaryNumber, text: description },
      })),
    mails: () => server.books.deeds.map(({ bytes }) => ({ bytes })),
  }));
});

test('without a token, with a wrong one, or to a private address that nobody named, nothing is taken', async () => {
  const none = connected({ token: () => Promise.reject(new Error('no')) });
  expect(await none.create(newCase)).toEqual({ kind: 'later', code: 'noToken' });
  const wrong = connected({ token: () => Promise.resolve('guessed') });
  expect(await wrong.create(newCase)).toMatchObject({ kind: 'later', code: 'http-401' });
  expect(await connected({ private: [] }).create(newCase)).toEqual({ kind: 'later', code: 'inside' });
  expect(server.books.cases).toEqual([]);
});

test('a server that describes itself otherwise than is assumed is told of by the dry run', async () => {
  const other = createServer((request, response) => {
    const isSwagger = request.url?.includes('swagger') === true;
    response.end(
      JSON.stringify(
        isSwagger ? { paths: { '/v8/diaries/{diaryId}/journalized-cases': { get: {} } } } : { items: [] },
      ),
    );
  });
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as { port: number };
  const trials = await connected({ url: `http://127.0.0.1:${port}` }).tryOut([], []);
  other.close();
  expect(trials.find(({ about }) => about === 'addresses')).toMatchObject({
    isRight: false,
    words: 'the server has no get /journalized-cases/{}/deeds, post /journalized-cases/{}/deeds',
  });
});

test('pages that repeat themselves are no end of the list', async () => {
  await connected().create(newCase);
  const stuck = createServer((_, response) =>
    response.end(JSON.stringify({ items: [server.books.cases[0]] })),
  );
  await new Promise<void>((resolve) => stuck.listen(0, '127.0.0.1', resolve));
  const { port } = stuck.address() as { port: number };
  const found = await connected({ url: `http://127.0.0.1:${port}` }).find({ ...newCase, reference: 'r2' });
  stuck.close();
  expect(found).toEqual({ kind: 'later', code: 'pages-repeat' });
});
