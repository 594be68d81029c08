import { inbox, incomingId, mailboxId, messageId } from '../../../src/core/ids';
import type { Registration } from '../../../src/incoming/domain/incoming';
import { noAnswer } from '../../../src/incoming/domain/incoming';
import { instant } from '../../../src/core/time';
import type { IncomingChange } from '../../../src/incoming/store/incoming-store';
import { id, townYaml } from '../../support/flow-house';
import type { MessageHouse } from '../../incoming/flows/message-house';
import { openMessageHouse } from '../../incoming/flows/message-house';

const plan = `
retention:
  - {what: ks/minor, keepMonths: 1, decision: KS 2026/1 § 1}
  - {what: ks/registered, keepMonths: 24, decision: KS 2026/1 § 2}
  - {what: sbf/minor, keepMonths: 1, decision: SBF 2026/9}
`;
const other = `  - id: sbf
    name: Samhällsbyggnads förvaltningsbrevlåda
    address: samhallsbyggnad@ale.example
    department: Samhällsbyggnad
    roster: [erik@ale.example]
    manager: david@ale.example
`;

let house: MessageHouse;
beforeEach(async () => {
  house = await openMessageHouse(
    townYaml.replace('mailboxes:\n', `mailboxes:\n${other}`) + plan,
    '2027-01-03T12:00:00+01:00',
  );
});
afterEach(async () => {
  await house.close();
});

const closed = (n: number, mailbox: string, [registration, day]: readonly [Registration, string]) => {
  const arrivedAt = instant(`${day}T08:00:00Z`);
  return {
    expectedVersion: 0,
    message: {
      ...{ id: incomingId(`i${n}`), mailboxId: mailboxId(mailbox), messageId: messageId(`m${n}`), arrivedAt },
      ...{ folder: inbox, conversation: undefined, mark: undefined, isInternal: false, isRequest: false },
      ...{ registration, secrecy: undefined, undo: undefined, version: 1 },
      answer: { ...noAnswer(arrivedAt), state: 'notNeeded' as const },
    },
  };
};
const minor: Registration = { kind: 'minor' };
const registered: Registration = { kind: 'registered', number: 'KS 2024/1' };

test('in a month’s first working day each registrar hears what is due by mailbox and kind, not what is deleted already, and nothing is deleted', async () => {
  const incoming: IncomingChange[] = [
    closed(1, 'ks', [minor, '2026-10-02']),
    closed(2, 'ks', [minor, '2026-10-30']),
    closed(3, 'ks', [minor, '2026-12-20']),
    closed(4, 'ks', [registered, '2024-10-01']),
    closed(5, 'ks', [registered, '2026-10-01']),
  ];
  const deletedAt = instant('2024-10-03T08:00:00Z');
  const { message } = closed(6, 'ks', [registered, '2024-10-02']);
  const secrecy = { since: deletedAt, byId: id('anna'), printedAt: deletedAt, deletedAt };
  incoming.push({ expectedVersion: 0, message: { ...message, secrecy } });
  expect(await house.store.save({ incoming })).toBe('saved');
  await house.to('09:30', '2027-01-04');
  const said = house.messenger.said.findLast(
    ({ to, facts }) => to === id('anna') && facts.card === 'retention',
  );
  expect(said?.facts).toMatchObject({
    rows: [
      {
        what: 'Kommunstyrelsens förvaltningsbrevlåda',
        registration: 'minor',
        count: 2,
        decision: 'KS 2026/1 § 1',
      },
      {
        what: 'Kommunstyrelsens förvaltningsbrevlåda',
        registration: 'registered',
        count: 1,
        decision: 'KS 2026/1 § 2',
      },
    ],
  });
  expect(house.saidTo('erik')).not.toContain('retention');
  const left = await house.store.incoming.list(
    { mailboxes: [mailboxId('ks')], withClosed: true },
    { from: 0, most: 9 },
  );
  expect(left).toHaveLength(6);
  expect(house.desk.removed).toEqual([]);
});
