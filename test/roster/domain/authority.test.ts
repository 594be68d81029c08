import { upn } from '../../../src/core/ids';
import type { Municipality } from '../../../src/core/municipality';
import { isOfMailbox, isOfOneAuthority, isOneAuthority } from '../../../src/roster/domain/authority';
import { mailbox } from '../../duty/domain/duty-run';
import { ale } from '../../core/municipalities';

const ks = { ...mailbox, department: 'Kommunstyrelsens förvaltning', authority: 'Kommunstyrelsen' };
const soc = { ...mailbox, department: 'Socialförvaltningen', authority: 'Socialnämnden' };
const town: Municipality = {
  ...ale,
  mailboxes: [ks, soc],
  authorities: [{ name: 'Kommunstyrelsen', departments: ['IT-enheten'] }],
};
const somebody = (department: string | undefined) => ({ upn: upn('erik@ale.example'), department });

test('a person belongs to the authority of the mailboxes of their department, else to that which the file says', () => {
  expect(isOfMailbox(town, soc, somebody('Socialförvaltningen'))).toBe(true);
  expect(isOfMailbox(town, ks, somebody('Socialförvaltningen'))).toBe(false);
  expect(isOfMailbox(town, ks, somebody(' it-enheten '))).toBe(true);
  expect(isOfMailbox(town, soc, somebody('IT-enheten'))).toBe(false);
});

test('whose department is not known belongs to another authority than any, also than that of another such person', () => {
  expect(isOfMailbox(town, ks, somebody(undefined))).toBe(false);
  expect(isOfMailbox(town, ks, somebody('Simhallen'))).toBe(false);
  expect(isOfOneAuthority(town, somebody('Simhallen'), somebody('Simhallen'))).toBe(false);
  expect(isOfOneAuthority(town, somebody('IT-enheten'), somebody(ks.department))).toBe(true);
});

test('whom the file names for the mailbox belongs to it, whatever the directory says', () => {
  const person = ks.manager;
  expect(isOfMailbox(town, ks, { upn: person, department: 'Socialförvaltningen' })).toBe(true);
});

test('whom a dated order alone names belongs to it no more than anybody of their department', () => {
  const erik = somebody('Socialförvaltningen');
  const dated = { ...ks, roster: [{ person: erik.upn, days: undefined }], firstRoster: ks.roster };
  expect(isOfMailbox({ ...town, mailboxes: [dated, soc] }, dated, erik)).toBe(false);
});

test('a file without authorities has one for all', () => {
  const without = { ...town, mailboxes: [mailbox, { ...mailbox, department: 'Socialförvaltningen' }] };
  expect(isOfMailbox(without, mailbox, somebody(undefined))).toBe(true);
  expect(isOfOneAuthority(without, somebody(undefined), somebody('Simhallen'))).toBe(true);
});

test('mailboxes that name none belong together, and to no other', () => {
  expect(isOneAuthority(mailbox, mailbox)).toBe(true);
  expect(isOneAuthority(mailbox, ks)).toBe(false);
});
