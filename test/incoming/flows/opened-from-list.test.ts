import { openManyHouse, readIn, type ManyHouse } from './many-house';

let house: ManyHouse;
beforeEach(async () => {
  house = await openManyHouse();
});
afterEach(() => house.close());

/** Anna opens each message of her list and proposes Erik. */
async function propose(count: number): Promise<void> {
  await house.arrive(count);
  const { noticeId: notice, rows } = await house.inboxOf('anna');
  for (const { id: message } of rows) {
    await house.act('anna', 'inbox.page', { notice, page: 1, open: 1, messages: message });
    await house.propose();
  }
  await house.to('09:05');
}

const ticks = (rows: readonly { readonly id: string; readonly version: number }[]) =>
  rows.map((row) => `${row.id}.${row.version}`);
const proposals = () => house.latest('carin', 'overdue');

test('a list of which all is opened is one line, and "godkänn alla" afterwards takes the place of the opened cards', async () => {
  await propose(2);
  const { noticeId: notice, rows } = proposals();
  const answer = await house.act('carin', 'inbox.page', {
    notice,
    page: 1,
    open: 1,
    messages: ticks(rows).join(','),
  });
  expect(readIn(answer, 'sv')).toContain('Ett nyare kort om det här finns längre ner');
  await house.to('09:10');
  await house.write('carin', 'godkänn alla');
  await house.to('09:11');
  expect(proposals()).toMatchObject({ isTicked: true, rows: [{}, {}] });
  const opened = house.saidTo('carin').filter((kind) => kind === 'message opened');
  expect(opened).toEqual([]);
});
