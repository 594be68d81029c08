import { ks, people } from '../support/flow-house';
import { openPageMessages, type PageMessages } from '../support/page-messages';
import { sbf, twoMailboxes } from '../incoming/flows/two-mailboxes';

let at: PageMessages;

beforeEach(async () => {
  at = await openPageMessages(twoMailboxes());
  await at.comes('m1', 'Fråga om plank');
  await at.comes('m2', 'Fråga om mur', '08:05');
  await at.comes('m3', 'Begäran om allmän handling', '08:06');
  await at.house.to('09:25');
});
afterEach(() => at.close());

interface Several {
  readonly count: number;
  readonly passedTo?: string;
  readonly left: readonly { readonly words: string }[];
  readonly done: readonly { readonly id: string; readonly version: number }[];
}

const marked = async () =>
  (await at.list('anna')).rows.map(({ id, version }) => ({ id, version })).toSorted();
const several = async (verb: string, more: object = {}, rows?: Several['done']): Promise<Several> => {
  const { status, body } = await at.page.post('anna', '/messages/acts', {
    ...{ verb, rows: rows ?? (await marked()) },
    ...more,
  });
  expect({ status, words: body.words }).toEqual({ status: 200, words: undefined });
  return body as unknown as Several;
};
const plain = async () => (await at.list('anna', '?show=all')).rows.filter(({ isRequest }) => !isRequest);
const oneByOne = [expect.stringContaining('Begäran om allmän handling')];

test('several are proposed to one person in one act, a request is left, and all of it is taken back as one', async () => {
  const { count, left, done } = await several('assignment.propose', { responder: people.erik });
  expect([count, left.map(({ words }) => words)]).toEqual([2, oneByOne]);
  expect((await plain()).map(({ answer, responder }) => [answer, responder])).toEqual([
    ['proposed', 'Erik Testsson'],
    ['proposed', 'Erik Testsson'],
  ]);
  expect((await several('message.undo', {}, done)).count).toBe(2);
  expect((await plain()).map(({ answer }) => answer)).toEqual(['undecided', 'undecided']);
});

test('several are handed to another duty mailbox in one act, and are taken back until they have gone', async () => {
  const asked = { registration: 'passedOn', mailbox: 'sbf' };
  const { count, left, done, passedTo } = await several('message.register', asked);
  expect([count, left.map(({ words }) => words)]).toEqual([2, oneByOne]);
  expect(passedTo).toBe('Samhällsbyggnads brevlåda');
  expect((await plain()).map(({ passedTo }) => passedTo)).toEqual([
    'Samhällsbyggnads brevlåda',
    'Samhällsbyggnads brevlåda',
  ]);
  expect((await several('message.undo', {}, done)).count).toBe(2);
  await at.house.to('09:30');
  const again = await several('message.register', asked);
  await at.house.to('09:40');
  expect(at.house.desk.sent()).toHaveLength(2);
  const late = await several('message.undo', {}, again.done);
  expect(late).toMatchObject({ count: 0, left: [{}, {}] });
  // Whoever has the other mailbox sees that it was handed to them.
  at.house.desk.put('p1', {
    ...{ from: ks, answersTo: 'lisa@post.example' },
    internetId: '<draft-1@ale.example>',
    subject: 'VB: Fråga om plank',
  });
  at.house.mail.deliver(sbf, 'p1', at.house.at('09:40'));
  await at.house.to('09:50');
  expect((await at.list('erik')).rows.map(({ says }) => says.kind)).toEqual(['Lämnat hit']);
});

test('of several one’s own steps alone are taken back, and none of them looks undoable to a colleague', async () => {
  const [one, two] = await plain();
  const kept = async (who: 'anna' | 'bo', row: typeof one) => {
    const rows = [{ id: row?.id, version: row?.version }];
    const { body } = await at.page.post(who, '/messages/acts', { verb: 'assignment.notNeeded', rows });
    return (body as unknown as Several).done;
  };
  const done = [...(await kept('anna', one)), ...(await kept('bo', two))];
  const canUndo = async (who: 'anna' | 'bo') =>
    (await at.list(who, '?show=all')).rows.filter((row) => row.canUndo).map(({ id }) => id);
  expect([await canUndo('anna'), await canUndo('bo')]).toEqual([[one?.id], [two?.id]]);
  expect(await several('message.undo', {}, done)).toMatchObject({
    count: 1,
    left: [{ id: two?.id, words: expect.stringContaining('någon annans') as unknown }],
  });
  const answers = new Map((await plain()).map(({ id, answer }) => [id, answer]));
  expect([answers.get(one?.id ?? ''), answers.get(two?.id ?? '')]).toEqual(['undecided', 'notNeeded']);
});

test('several are seen to by whoever says so, and are let go again by the same', async () => {
  const { count, done } = await several('message.claim');
  expect(count).toBe(2);
  expect((await plain()).map(({ taken }) => taken?.isReader)).toEqual([true, true]);
  expect((await several('message.claim', {}, done)).count).toBe(2);
  expect((await plain()).map(({ taken }) => taken)).toEqual([undefined, undefined]);
});

test('nobody hands over or proposes what is in somebody else’s mailbox', async () => {
  const rows = await marked();
  for (const verb of ['message.claim', 'assignment.propose', 'message.register']) {
    const asked = { verb, rows, registration: 'passedOn', mailbox: 'sbf', responder: people.erik };
    expect((await at.page.post('it', '/messages/acts', asked)).status).toBe(403);
  }
  expect((await plain()).map(({ registration }) => registration)).toEqual(['open', 'open']);
});

test('passing on is a form of its own beside a message, and no choice of its registration', async () => {
  const [row] = await plain();
  const { forms } = (await at.page.get('anna', `/messages/${row?.id ?? ''}`)).body;
  const choices = (title: string) =>
    forms.find((form) => form.title === title)?.choices.map(({ id, choices: all }) => [id, all.length]);
  expect(choices('Registrera …')).toEqual([['registration', 3]]);
  expect(choices('Lämna vidare …')).toEqual([['mailbox', 2]]);
  const handOver = forms.find(({ title }) => title === 'Lämna vidare …');
  expect(handOver?.texts.map(({ label }) => label)).toEqual(['Till vem?']);
  expect(handOver?.lines.map(({ text }) => text)).toEqual([
    expect.stringMatching(/skickas det genast.*går det inte att ångra/),
  ]);
  const [button] = handOver?.buttons ?? [];
  expect((await at.act('anna', button?.verb ?? '', { ...button?.data, mailbox: 'sbf' })).status).toBe(200);
});
