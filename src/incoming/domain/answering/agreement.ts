// Standing agreements: manager and registrar agree in advance who answers a kind of message (F4).

import type { AgreementId, FolderPath, MailboxId, PersonId } from '../../../core/ids';
import type { Instant } from '../../../core/time';
import type { ArrivalReading } from '../arrival/arrival';
import type { Arrival } from '../../../look/domain/arrival';

/** What a kind of message is told by; at least one is given, and all that are given must hold. */
interface MessageKind {
  readonly folder: FolderPath | undefined;
  /** The sender's domain, lower case. */
  readonly domain: string | undefined;
  /** Words in the subject, each of them. */
  readonly words: string | undefined;
}

export interface Agreement extends MessageKind {
  readonly id: AgreementId;
  readonly mailboxId: MailboxId;
  readonly responderId: PersonId;
  readonly madeById: PersonId;
  readonly madeAt: Instant;
  /** Undefined: proposed by the registrar, not agreed by the manager yet. */
  readonly agreedById: PersonId | undefined;
  readonly agreedAt: Instant | undefined;
  readonly endedById: PersonId | undefined;
  readonly endedAt: Instant | undefined;
}

const isInForce = ({ agreedAt, endedAt }: Agreement) => agreedAt !== undefined && endedAt === undefined;

const same = (a: string, b: string): boolean => fold(a) === fold(b);
const fold = (text: string): string => text.normalize('NFC').trim().toLocaleLowerCase('sv');

/** The first agreement in force, by the date it was made, that is about such a message. */
export function findAgreement(
  agreements: readonly Agreement[],
  arrival: Arrival,
  reading: ArrivalReading,
): Agreement | undefined {
  return agreements
    .filter((agreement) => agreement.mailboxId === arrival.mailboxId && isInForce(agreement))
    .toSorted((a, b) => (a.madeAt < b.madeAt ? -1 : 1))
    .find((agreement) => isAbout(agreement, arrival, reading));
}

function isAbout(kind: MessageKind, arrival: Arrival, { sender, subject }: ArrivalReading): boolean {
  const { folder, domain, words } = kind;
  if (folder === undefined && domain === undefined && words === undefined) return false;
  if (folder !== undefined && !same(folder, arrival.folder)) return false;
  if (domain !== undefined && !sender.endsWith(`@${domain}`)) return false;
  if (words === undefined) return true;
  const inSubject = fold(subject ?? '');
  return fold(words)
    .split(/\s+/)
    .every((word) => inSubject.includes(word));
}
