import type { Story } from './bad-days';
import { card, comeBack, fallIll, kept, plan, press } from './delegation-scene';
import { recordedByPhone } from './said-stories';
import { id } from '../../support/flow-house';

const bo = { delegate: id('bo') };

/** On the card about Erik's mail, whatever else they were asked meanwhile. */
async function pressAsDelegate(verb: string): Promise<void> {
  const { delegationId, version, noticeId } = card('bo', 'delegate');
  await press('bo', verb, { delegation: delegationId, version, notice: noticeId });
}

/** The same of the manager, who is asked about the delegate's own mail, too. */
async function pressAsManager(verb: string, more: Readonly<Record<string, unknown>>): Promise<void> {
  const own = await kept();
  await press('carin', verb, { delegation: own?.id, version: own?.version, notice: undefined, ...more });
}

/** What was agreed or written down ends otherwise than it was thought. */
export const endedStories: Readonly<Record<string, Story>> = {
  'a consent that the manager takes back': {
    method: 'instructions',
    steps: [
      ...recordedByPhone,
      ['2026-12-10', '09:00', () => press('carin', 'delegation.end')],
      ['2026-12-10', '09:10', () => pressAsManager('delegation.contact', {})],
      ['2026-12-10', '09:20', () => press('it', 'delegation.confirm', { gone: 1 })],
      ['2026-12-14', '07:00', () => comeBack()],
    ],
    until: '2026-12-15',
    ends: 'ended returned',
    hears: ['erik: return', 'carin: manager', 'bo: delegate', 'it: admin'],
  },
  'a delegate who was away takes it up again': {
    method: 'inboxRule',
    steps: [
      [
        '2026-12-02',
        '07:00',
        () => {
          plan('2026-12-07', '2026-12-18');
        },
      ],
      ['2026-12-03', '08:05', () => press('erik', 'delegation.name', bo)],
      ['2026-12-03', '08:15', () => press('bo', 'delegation.accept')],
      [
        '2026-12-08',
        '07:00',
        () => {
          fallIll('bo');
        },
      ],
      ['2026-12-14', '07:00', () => comeBack('bo')],
      ['2026-12-15', '08:05', () => pressAsDelegate('delegation.accept')],
    ],
    until: '2026-12-16',
    ends: 'inEffect',
    isRuleLeft: true,
    hears: ['erik: owner', 'bo: delegate', 'bo: owner', 'another: return', 'carin: manager'],
  },
  'a year’s leave that ends early': {
    method: 'instructions',
    steps: [
      [
        '2026-12-02',
        '07:00',
        () => {
          plan('2026-12-07', '2027-12-06');
        },
      ],
      [
        '2026-12-03',
        '09:00',
        () => pressAsManager('delegation.recordNone', { how: 'IT lägger in ett automatiskt svar.' }),
      ],
      ['2026-12-14', '07:00', () => comeBack()],
    ],
    until: '2026-12-15',
    ends: 'ended returned',
    hears: ['erik: owner', 'erik: return', 'carin: manager'],
  },
  'promised days that end as said': {
    method: 'inboxRule',
    steps: [
      [
        '2026-12-02',
        '07:00',
        () => {
          plan('2026-12-07', '2026-12-11');
        },
      ],
      ['2026-12-03', '08:05', () => press('erik', 'delegation.name', bo)],
      ['2026-12-03', '08:15', () => press('bo', 'delegation.accept')],
      [
        '2026-12-08',
        '07:00',
        () => {
          plan('2026-12-07', '2026-12-16');
        },
      ],
      ['2026-12-10', '09:00', () => pressAsDelegate('delegation.decline')],
      ['2026-12-14', '09:00', () => press('erik', 'delegation.notExternal')],
    ],
    until: '2026-12-15',
    ends: 'settled notExternal',
    hears: ['erik: owner', 'bo: delegate'],
  },
};
