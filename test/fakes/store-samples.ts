import type { Absence } from '../../src/people/domain/absence';
import { newDutyDay, type DutyDay } from '../../src/duty/domain/duty-day';
import type { MailboxId, PersonId } from '../../src/core/ids';
import {
  absenceId,
  folderPath,
  inbox,
  mailboxId,
  messageId,
  noticeId,
  personId,
  upn,
} from '../../src/core/ids';
import type { NewNotice } from '../../src/core/notice';
import type { DeskNotice } from '../../src/desk/domain/desk-notices';
import { openingKey, type DutyNotice } from '../../src/duty/domain/duty-notices';
import type { KnownMessage, Opening } from '../../src/look/domain/opening';
import { instant, localDate, type Instant } from '../../src/core/time';
import type { DirectoryPerson } from '../../src/people/graph/directory';
import type { Conversation } from '../../src/platform/teams/messenger';
import type { FolderState } from '../../src/look/store/mail-store';

export const ks = mailboxId('ks');
export const soc = mailboxId('soc');
export const anna = personId('anna');
export const bo = personId('bo');
export const today = localDate('2026-12-01');
export const tomorrow = localDate('2026-12-02');
export const forms = folderPath('Inbox/Formulär');

/** A wall-clock time of the first of December 2026 in Stockholm. */
export const at = (time: string): Instant =>
  instant(`2026-12-01T${time.length === 5 ? `${time}:00` : time}+01:00`);
/** Real milliseconds: another clock than the duty clock, and another time. */
export const realNoon = 1_900_000_000_000;

export const aDay = (changes: Partial<DutyDay> = {}): DutyDay => ({
  ...newDutyDay(ks, today),
  version: 1,
  ...changes,
});

export const anOpening = (changes: Partial<Opening> = {}): Opening => ({
  mailboxId: ks,
  date: today,
  kind: 'read',
  at: at('09:12'),
  personId: undefined,
  retractedAt: undefined,
  ...changes,
});

export const anAbsence = (changes: Partial<Absence> = {}): Absence => ({
  id: absenceId('absence-1'),
  personId: anna,
  from: at('08:00'),
  until: at('16:00'),
  source: 'automaticReplies',
  seenAt: at('07:30'),
  byId: undefined,
  endedAt: undefined,
  ...changes,
});

export const aPerson = (changes: Partial<DirectoryPerson> = {}): DirectoryPerson => ({
  id: anna,
  upn: upn('anna.registrator@ale.example'),
  name: 'Anna Registrator',
  department: 'Kommunstyrelsens förvaltning',
  isEnabled: true,
  isGuest: false,
  ...changes,
});

export const aMessage = (id: string, changes: Partial<KnownMessage> = {}): KnownMessage => ({
  id: messageId(id),
  folder: inbox,
  arrivedAt: at('08:30'),
  isRead: false,
  firstSeenAt: at('08:35'),
  ...changes,
});

export const aFolder = (changes: Partial<FolderState> = {}): FolderState => ({
  mailboxId: ks,
  folder: inbox,
  link: 'https://graph.microsoft.com/v1.0/next',
  isFullReading: false,
  generation: 1,
  lookedAt: at('09:00'),
  withCategories: false,
  ...changes,
});

export const conversationOf = (id: PersonId): Conversation => ({
  personId: id,
  conversationId: `conversation-${id}`,
  serviceUrl: 'https://smba.example/emea/',
});

export const copyFor = (id: PersonId, activityId: string) => ({
  conversation: conversationOf(id),
  activityId,
});

/** The noon card to a person about mailboxes. */
export function aNotice(
  id: string,
  to: PersonId = anna,
  mailboxes: readonly MailboxId[] = [ks],
): NewNotice<DutyNotice> {
  const subjects = mailboxes.map((mailbox) => ({
    key: openingKey(mailbox, today, { step: 'check', personId: to }),
    mailboxId: mailbox,
    date: today,
  }));
  return {
    id: noticeId(id),
    key: `${id}-key`,
    receiverId: to,
    content: { kind: 'opening', step: 'check', date: today },
    subjects,
    notBefore: at('12:00'),
    createdAt: at('12:00'),
  };
}

/** One that is about no mailbox. */
export const aWeekNotice = (id: string, to: PersonId = anna): NewNotice<DeskNotice> => ({
  ...aNotice(id, to, []),
  content: { kind: 'week', monday: localDate('2026-11-30') },
});
