import type { Municipality } from '../../src/core/municipality';
import { calendar } from './calendars';
import { mailbox } from '../duty/domain/duty-run';

/** A made-up municipality with one duty mailbox. */
export const ale: Municipality = {
  name: 'Ale kommun (påhittad)',
  language: 'sv',
  calendar,
  domains: ['ale.example'],
  admins: [],
  switchboard: undefined,
  contacts: { urgent: [], dataProtection: undefined },
  lastResort: undefined,
  mailboxes: [mailbox],
  staff: { watch: 'none', managerOf: 'directory' },
  absence: { days: 3, count: 'calendar', method: 'instructions', whileAway: 'task', neverRedirect: [] },
  assignments: { dueWorkingDays: 5, approveWithinHours: 4 },
  retention: [],
  functions: [],
  rules: { editors: [] },
  drafts: [],
  authorities: [],
};
