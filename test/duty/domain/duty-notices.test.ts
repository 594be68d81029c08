import { mailboxId } from '../../../src/core/ids';
import type { Step } from '../../../src/duty/domain/ladder';
import { openingKey } from '../../../src/duty/domain/duty-notices';
import { localDate } from '../../../src/core/time';
import { anna, bo } from './duty-run';

test('a notice’s key names mailbox, date, step and person', () => {
  const key = openingKey(mailboxId('ks'), localDate('2026-03-03'), { step: 'check', personId: anna });
  expect(key).toBe('opening/ks/2026-03-03/check/anna');
});

test('two notices share a key only when they are the same step of the same day to the same person', () => {
  const steps: readonly Step[] = [
    'morning',
    'given',
    'nobody',
    'check',
    'substitute',
    'manager',
    'unreadable',
    'missed',
  ];
  const keys = ['ks', 'bygg'].flatMap((id) =>
    ['2026-03-03', '2026-03-04'].flatMap((date) =>
      steps.flatMap((step) =>
        [anna, bo].map((who) => openingKey(mailboxId(id), localDate(date), { step, personId: who })),
      ),
    ),
  );
  expect(new Set(keys).size).toBe(2 * 2 * 8 * 2);
});
