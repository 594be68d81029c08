import type { Of, Table } from '../../src/core/members';
import { join, run, runBy } from '../../src/core/members';
import { newNotice } from '../../src/core/new-notice';
import type { NoticeContent, NoticeTable } from '../../src/core/notice';
import { noticesOf } from '../../src/core/notice';
import type { PersonId } from '../../src/core/ids';
import { noticeTable } from '../../src/app/features';
import type { Notices } from '../../src/app/features';
import type { DutyNotice } from '../../src/duty/domain/duty-notices';

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
const food: Table<Fruit & Bread, string, string> = join(fruit, bread);

test('a member is run by the entry of its kind, whichever room gave it', () => {
  const all: readonly Of<Fruit & Bread>[] = [
    { kind: 'apple', worms: 2 },
    { kind: 'pear' },
    { kind: 'rye', slices: 3 },
  ];
  expect(all.map((it) => run(food, 'Anna', it))).toEqual(['Anna: 2 worms', 'Anna: pear', 'Anna: 3 slices']);
});

test('cards are told apart by `card`', () => {
  const view: Table<Bread, undefined, string, 'card'> = { rye: (_, { card, slices }) => `${card} ${slices}` };
  expect(runBy('card')(view, undefined, { card: 'rye', slices: 1 })).toBe('rye 1');
});

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
export function whatDoesNotCompile(
  context: Parameters<typeof newNotice>[0],
  receiverId: PersonId,
): unknown[] {
  // @ts-expect-error a kind that two features claim
  const claimedTwice = join(fruit, { pear: bread.rye });
  // @ts-expect-error a member that its own table forgot
  const forgotten: Table<Fruit, string, string> = { apple: fruit.apple };
  // @ts-expect-error a member of a room that was not merged
  const notMerged = run(fruit, 'Anna', { kind: 'rye', slices: 1 });
  // @ts-expect-error a notice that nobody draws
  const undrawn: NoticeTable<Notices & Bread, unknown, unknown> = noticeTable;
  // @ts-expect-error a notice of a kind that its feature does not name
  const unnamed = newNotice<DutyNotice>(context, { key: 'k', receiverId, content: { kind: 'rye' } });
  // @ts-expect-error a notice of which the writer does not say whose it is
  const nobodys = newNotice(context, { key: 'k', receiverId, content: { kind: 'rye' } });
  return [claimedTwice, forgotten, notMerged, undrawn, unnamed, nobodys];
}
