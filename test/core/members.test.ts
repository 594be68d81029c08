import { join, type Table } from '../../src/core/members';
import { newNotice } from '../../src/core/new-notice';
import { noticesOf, type NoticeContent, type NoticeTable } from '../../src/core/notice';
import type { PersonId } from '../../src/core/ids';
import { noticeTable } from '../../src/app/features';
import type { LocalDate } from '../../src/core/time';
import type { DutyContext } from '../../src/duty/context';

interface Fruit {
  apple: { worms: number };
  pear: object;
}
interface Bread {
  rye: { slices: number };
}

const fruit: Table<Fruit, string, string> = {
  apple: (who, { worms }) => `${who}: ${worms} worms`,
  pear: (who, { kind }) => `${who}: ${kind}`,
};
const bread: Table<Bread, string, string> = { rye: (who, { slices }) => `${who}: ${slices} slices` };

test('a feature recognises its own kinds alone', () => {
  const isFruit = noticesOf<Fruit>();
  const content: NoticeContent = { kind: 'pear' };
  expect([isFruit(content, 'apple'), isFruit(content, 'apple', 'pear'), isFruit(undefined, 'pear')]).toEqual([
    false,
    true,
    false,
  ]);
});

/** Never run: that each line marked so does not compile is the test, and tsc is what runs it. */
export function whatDoesNotCompile(context: DutyContext, receiverId: PersonId, date: LocalDate): unknown[] {
  // @ts-expect-error a kind that two features claim
  const claimedTwice = join(fruit, { pear: bread.rye });
  // @ts-expect-error a member that its own table forgot
  const forgotten: Table<Fruit, string, string> = { apple: fruit.apple };
  // @ts-expect-error a member of a room that was not merged
  const notMerged: unknown = fruit.rye;
  // @ts-expect-error a notice that nobody draws
  const undrawn: typeof noticeTable & NoticeTable<Bread, unknown, unknown> = noticeTable;
  const rye = newNotice(context, { key: 'k', receiverId, content: { kind: 'rye' } });
  const late = { kind: 'opening', step: 'never', date } as const;
  // @ts-expect-error a notice of a kind that no feature names
  const nobodys = context.store.save({ notices: [rye] });
  const other = { key: 'k', receiverId, content: late };
  // @ts-expect-error one of a kind that there is, about something else
  const misnamed = context.store.save({ notices: [newNotice(context, other)] });
  return [claimedTwice, forgotten, notMerged, undrawn, nobodys, misnamed];
}
