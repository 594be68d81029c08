import { openManyHouse, proposeAll, readIn, ticksOf, type ManyHouse } from './many-house';

let house: ManyHouse;
beforeEach(async () => {
  house = await openManyHouse();
});
afterEach(() => house.close());

const propose = (count: number) => proposeAll(house, count);
const proposals = () => house.latest('carin', 'overdue');

test('a list of which all is opened is one line, and "godkänn alla" afterwards takes the place of the opened cards', async () => {
  await propose(2);
  const { noticeId: notice, rows } = proposals();
  const answer = await house.act('carin', 'inbox.page', {
    notice,
    page: 1,
    open: 1,
    messages: ticksOf(rows),
  });
  expect(readIn(answer, 'sv')).toContain('Ett nyare kort om det här finns längre ner');
  await house.to('09:10');
  await house.write('carin', 'godkänn alla');
  await house.to('09:11');
  expect(proposals()).toMatchObject({ isTicked: true, rows: [{}, {}] });
  const opened = house.saidTo('carin').filter((kind) => kind === 'message opened');
  expect(opened).toEqual([]);
});
