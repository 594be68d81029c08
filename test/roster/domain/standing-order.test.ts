import { mailboxId, personId } from '../../../src/core/ids';
import { instant, localDate } from '../../../src/core/time';
import { orderOn, type StandingOrder } from '../../../src/roster/domain/standing-order';

const order = (id: string, from: string, changes: Partial<StandingOrder> = {}): StandingOrder => ({
  ...{ id, mailboxId: mailboxId('ks'), from: localDate(from), entries: [], byId: personId('carin') },
  ...{ at: instant('2026-12-01T08:00:00Z'), undoneAt: undefined },
  ...changes,
});
const inForce = (orders: readonly StandingOrder[], date: string) => orderOn(orders, localDate(date))?.id;

test('an order holds from its first day on until a later one does', () => {
  const orders = [order('spring', '2027-01-04'), order('winter', '2026-12-07')];
  expect(
    ['2026-12-06', '2026-12-07', '2027-01-03', '2027-01-04'].map((date) => inForce(orders, date)),
  ).toEqual([undefined, 'winter', 'winter', 'spring']);
});

test('of two from the same day the one that was decided last holds, and the first again when that is undone', () => {
  const first = order('first', '2026-12-07');
  const last = order('last', '2026-12-07', { at: instant('2026-12-01T09:00:00Z') });
  expect(inForce([last, first], '2026-12-08')).toBe('last');
  expect(inForce([{ ...last, undoneAt: last.at }, first], '2026-12-08')).toBe('first');
});
