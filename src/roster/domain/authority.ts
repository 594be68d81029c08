// Whose records a mailbox holds, and who belongs there: what crosses to another authority does not happen by itself.

import type { Upn } from '../../core/ids';
import type { DutyMailbox, Municipality } from '../../core/municipality';

interface Somebody {
  readonly upn: Upn;
  readonly department: string | undefined;
}

type Authorities = Pick<Municipality, 'mailboxes' | 'authorities'>;

/** Where no mailbox names one there is one for all. */
const isOneForAll = ({ mailboxes }: Authorities): boolean =>
  mailboxes.every(({ authority }) => authority === undefined);

/** Those without a name belong together. */
const nameOf = ({ authority }: Pick<DutyMailbox, 'authority'>): string => authority ?? '';

/**
 * That of the mailboxes of their department, else as the file's list of authorities says; none when neither knows the
 * department, and then it is another than any.
 */
function authoritiesOf(
  { mailboxes, authorities }: Authorities,
  department: string | undefined,
): readonly string[] {
  if (department === undefined) return [];
  const own = mailboxes.filter((mailbox) => isSame(mailbox.department, department)).map(nameOf);
  if (own.length > 0) return [...new Set(own)];
  return authorities
    .filter(({ departments }) => departments.some((one) => isSame(one, department)))
    .map(({ name }) => name);
}

const isSame = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();

/** Whether two mailboxes hold the records of one authority. */
export const isOneAuthority = (
  one: Pick<DutyMailbox, 'authority'>,
  other: Pick<DutyMailbox, 'authority'>,
): boolean => nameOf(one) === nameOf(other);

/** Whether two people belong to one authority. */
export function isOfOneAuthority(municipality: Authorities, one: Somebody, other: Somebody): boolean {
  if (isOneForAll(municipality)) return true;
  const theirs = authoritiesOf(municipality, other.department);
  return authoritiesOf(municipality, one.department).some((name) => theirs.includes(name));
}

/** Whether somebody belongs to the mailbox's authority; whom the file itself names for the mailbox does, dated orders do not count. */
export function isOfMailbox(municipality: Authorities, mailbox: DutyMailbox, who: Somebody): boolean {
  if (isOneForAll(municipality)) return true;
  const entries = mailbox.firstRoster ?? mailbox.roster;
  const named = [...entries.map(({ person }) => person), mailbox.manager, mailbox.deputyManager];
  return named.includes(who.upn) || authoritiesOf(municipality, who.department).includes(nameOf(mailbox));
}

export type CrossingRefusal = 'strict-authority' | 'other-authority' | 'crossing-unsaid';

interface Crossing {
  readonly mailbox: DutyMailbox;
  /** Who would have it. */
  readonly person: Somebody;
  /** Whether the manager gives it. */
  readonly isManager: boolean;
  /** The manager has ticked what the person will see. */
  readonly isSaid: boolean;
}

/** To another authority only the manager gives, knowing what will be seen there, and never a strict mailbox. */
export function refuseCrossing(
  municipality: Authorities,
  { mailbox, person, isManager, isSaid }: Crossing,
): CrossingRefusal | undefined {
  if (isOfMailbox(municipality, mailbox, person)) return undefined;
  if (mailbox.secrecy === 'strict') return 'strict-authority';
  if (!isManager) return 'other-authority';
  return isSaid ? undefined : 'crossing-unsaid';
}
