import { mailboxId } from '../../../src/core/ids';
import { openingKey } from '../../../src/duty/domain/duty-notices';
import { localDate } from '../../../src/core/time';
import { anna } from './duty-run';

test('a notice’s key names mailbox, date, step and person', () => {
  const key = openingKey(mailboxId('ks'), localDate('2026-03-03'), { step: 'check', personId: anna });
  expect(key).toBe('opening/ks/2026-03-03/check/anna');
});
