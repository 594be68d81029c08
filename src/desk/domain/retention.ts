// What a retention plan can name: kinds of the bot's own records, and messages of a mailbox by registration (F7, P6).

import type { RegistrationKind } from '../../incoming/domain/incoming';

/** The bot's own records, by the names that a municipality file uses in `retention.what`. */
export const recordKinds = [
  'log',
  'notices',
  'messages',
  'absences',
  'delegations',
  'agreements',
  'rosters',
  'openings',
  'questions',
  'gaps',
  'ties',
  'held',
] as const;

export type RecordKind = (typeof recordKinds)[number];

export const isRecordKind = (what: string): what is RecordKind => recordKinds.some((kind) => kind === what);

/** The registrations whose messages can be due; an open one never is. */
export const dueRegistrations = [
  'minor',
  'registered',
  'keptInOrder',
  'passedOn',
] as const satisfies readonly RegistrationKind[];

/** Messages of a mailbox, `ks`, or of one registration in it, `ks/minor`. Undefined for anything else. */
export function parseMessagesDue(
  what: string,
):
  | { readonly mailbox: string; readonly registration: (typeof dueRegistrations)[number] | undefined }
  | undefined {
  const [mailbox = '', kind, ...more] = what.split('/');
  if (more.length > 0 || isRecordKind(mailbox)) return undefined;
  if (kind === undefined) return { mailbox, registration: undefined };
  const registration = dueRegistrations.find((one) => one === kind);
  return registration && { mailbox, registration };
}
