import { mailboxId } from '../../src/core/ids';
import { openFlowHouse, type FlowHouse } from '../support/flow-house';
import { openRosterPage, type RosterPage } from '../support/roster-page';

let house: FlowHouse;
let page: RosterPage;

beforeEach(async () => {
  house = await openFlowHouse();
  page = await openRosterPage(house.context);
  await house.to('08:05');
});
afterEach(async () => {
  page.close();
  await house.close();
});

const told = async () => (await page.day('carin', '2026-12-01')).body.log.map(({ text }) => text);

test('what has happened with the roster tells also who took and gave the mailbox on the day itself, whatever else was done in it', async () => {
  await house.write('bo', 'jag tar ks i dag');
  await house.to('08:10');
  await house.write('bo', 'ge ks till anna i dag');
  const at = house.at('08:15');
  const log = Array.from({ length: 600 }, () => ({
    ...{ at, actorId: undefined, mailboxId: mailboxId('ks'), date: undefined },
    event: { what: 'message.gone' as const },
  }));
  await house.store.save({ log });
  expect(await told()).toEqual([
    expect.stringContaining('Bo Testsson gav brevlådan till Anna Testsson'),
    expect.stringContaining('Bo Testsson tog brevlådan'),
  ]);
});
