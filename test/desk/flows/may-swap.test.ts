import { upn } from '../../../src/core/ids';
import { localDate } from '../../../src/core/time';
import { offerable } from '../../../src/desk/flows/answers/may-offer';
import { openFlowHouse } from '../../support/flow-house';
import { press } from '../../roster/flows/roster-house';

test('a swap for a day that the other does not have is offered on no button', async () => {
  const house = await openFlowHouse();
  await house.to('08:05');
  await press(house, 'bo', 'duty.take', { mailbox: 'ks', from: '2026-12-08', until: '2026-12-08' });
  const [anna] = await house.store.people.list({ upns: [upn('anna@ale.example')], ids: [] });
  if (anna === undefined) throw new Error('Anna is not there');
  const swap = (theirs: string) => ({
    ...{ act: 'duty.give' as const, person: upn('bo@ale.example'), mailbox: undefined, part: undefined },
    ...{ from: localDate('2026-12-07'), until: localDate('2026-12-07'), rule: undefined, isOpen: false },
    inReturn: { from: localDate(theirs), until: localDate(theirs), isEither: false },
  });
  const all = [swap('2026-12-08'), swap('2026-12-16')];
  expect(await offerable(house.context, anna, all)).toEqual(all.slice(0, 1));
  await house.close();
});
