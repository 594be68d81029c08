import type { Story } from './bad-days';
import { comeBack, fallIll, plan, press, theHouse } from './delegation-scene';
import { id } from '../../support/flow-house';

const bo = { delegate: id('bo') };

const write = (text: string) => () => theHouse().write('erik', text);

/** Ill without a known end; the manager records a consent that was heard, and IT makes the rule. */
export const recordedByPhone: Story['steps'] = [
  [
    '2026-12-02',
    '07:00',
    () => {
      fallIll();
    },
  ],
  ['2026-12-07', '09:00', () => press('carin', 'delegation.recordConsent', { ...bo, how: 'På telefon.' })],
  ['2026-12-07', '10:00', () => press('bo', 'delegation.accept')],
  ['2026-12-07', '11:00', () => press('it', 'delegation.confirm')],
];

/** Said in the chat, from one day to the next, or of parts of days. */
export const saidStories: Readonly<Record<string, Story>> = {
  'ill day by day: the question is the manager’s, and the owner comes back': {
    method: 'instructions',
    steps: [
      ['2026-12-07', '07:50', write('sjuk')],
      ['2026-12-08', '07:50', write('sjuk i dag och i morgon')],
      ['2026-12-10', '07:50', write('fortfarande sjuk, till fredag')],
      ['2026-12-14', '07:00', write('tillbaka')],
    ],
    until: '2026-12-14',
    ends: 'ended returned',
    hears: ['erik: owner', 'erik: return', 'carin: manager'],
  },
  'half days for a week': {
    method: 'instructions',
    steps: [['2026-12-04', '09:00', write('borta på eftermiddagarna 7–11 december')]],
    until: '2026-12-11',
    ends: undefined,
    days: ['2026-12-07', '2026-12-08', '2026-12-09', '2026-12-10', '2026-12-11'],
    hears: [],
  },
  'never on Fridays, and the days before one': {
    method: 'inboxRule',
    steps: [
      ['2026-12-02', '07:00', write('jag jobbar inte fredagar')],
      [
        '2026-12-02',
        '07:10',
        () => {
          plan('2026-12-08', '2026-12-10');
        },
      ],
      ['2026-12-03', '08:05', () => press('erik', 'delegation.name', bo)],
      ['2026-12-03', '08:15', () => press('bo', 'delegation.accept')],
      ['2026-12-11', '07:00', () => comeBack()],
    ],
    until: '2026-12-14',
    ends: 'ended lapsed',
    hears: ['erik: return', 'bo: delegate'],
  },
  'a consent by phone that the owner denies': {
    method: 'instructions',
    steps: [...recordedByPhone, ['2026-12-10', '09:00', () => press('erik', 'consent.deny')]],
    until: '2026-12-11',
    ends: 'ended denied',
    hears: ['erik: owner', 'carin: manager', 'bo: delegate', 'it: admin'],
  },
};
