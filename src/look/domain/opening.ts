// Evidence that a duty mailbox was opened on a working day (F1).

import { sentItems, type FolderPath, type MailboxId, type MessageId, type PersonId } from '../../core/ids';
import type { Instant, LocalDate, Zone } from '../../core/time';
import type { SeenCategory } from './category';
import { compare, dateOf, earliest, plusMinutes } from '../../core/time';

interface OpeningKindFacts {
  /** Somebody's word: it counts where a mailbox asks for that alone, and the button under it takes it back. */
  readonly isWord: boolean;
  /** Said or done here, by whom is known: it may be retracted, and said or done anew. */
  readonly isDoneHere: boolean;
}

/** All ways in which a mailbox is opened, and what is asked of each: a new one is a line here. */
export const openingKinds = {
  attested: { isWord: true, isDoneHere: true },
  handled: { isWord: false, isDoneHere: true },
  read: { isWord: false, isDoneHere: false },
  categorised: { isWord: false, isDoneHere: false },
  movedOrDeleted: { isWord: false, isDoneHere: false },
  sent: { isWord: false, isDoneHere: false },
} as const satisfies Readonly<Record<string, OpeningKindFacts>>;

export type OpeningKind = keyof typeof openingKinds;

export const isDoneHere = (kind: OpeningKind): boolean => openingKinds[kind].isDoneHere;
export const isWord = (kind: OpeningKind): boolean => openingKinds[kind].isWord;

export interface Opening {
  readonly mailboxId: MailboxId;
  readonly date: LocalDate;
  readonly kind: OpeningKind;
  /** When it happened, as far as is known. */
  readonly at: Instant;
  /** Who said or did it; undefined for what was observed. */
  readonly personId: PersonId | undefined;
  readonly retractedAt: Instant | undefined;
}

/** A message as the bot remembers it: ids, times, states, nothing else. */
export interface KnownMessage {
  readonly id: MessageId;
  readonly folder: FolderPath;
  readonly arrivedAt: Instant;
  readonly isRead: boolean;
  /** When a look first saw it; Graph's own times may lie ahead of the bot's clock. */
  readonly firstSeenAt: Instant;
  /** Undefined where it was never told. */
  readonly category?: SeenCategory | undefined;
}

/** One entry of a message delta. */
export type MessageChange =
  | { readonly id: MessageId; readonly isRemoved: true; readonly isOurs: boolean }
  | {
      readonly id: MessageId;
      readonly isRemoved: false;
      readonly arrivedAt: Instant;
      readonly isRead: boolean;
      readonly lastModifiedAt: Instant;
      readonly isDraft: boolean;
      /** Undefined where it was not told, or nobody asked. */
      readonly category?: SeenCategory | undefined;
      /** Carries the bot's own mark, or was changed by the bot itself: never evidence. */
      readonly isOurs: boolean;
    };

interface ChangeFacts {
  readonly mailboxId: MailboxId;
  readonly folder: FolderPath;
  readonly zone: Zone;
  readonly now: Instant;
  /** When the folder was last looked at with success; undefined for the first look. */
  readonly previousLookAt: Instant | undefined;
  /** The message as it was known before; undefined for a new one. */
  readonly known: KnownMessage | undefined;
  readonly change: MessageChange;
}

/** A change sooner than this after arrival is a rule's or a system's work. */
const ruleMinutes = 2;

/**
 * What one change of a watched folder proves, if anything. A read flip is dated by its `lastModifiedDateTime`; a
 * removal, which has no time of its own, by the last look that still saw the message. Nothing is dated after `now`.
 */
export function findEvidence(facts: ChangeFacts): Opening | undefined {
  const seen = facts.change.isRemoved ? removal(facts) : presence(facts, facts.change);
  if (seen === undefined) return undefined;
  const at = earliest(seen.at, facts.now);
  const date = dateOf(at, facts.zone);
  return {
    kind: seen.kind,
    at,
    date,
    mailboxId: facts.mailboxId,
    personId: undefined,
    retractedAt: undefined,
  };
}

type Seen = Pick<Opening, 'kind' | 'at'>;

function removal({ change, folder, known, previousLookAt }: ChangeFacts): Seen | undefined {
  if (change.isOurs || folder === sentItems || known === undefined || previousLookAt === undefined)
    return undefined;
  const since = earliest(known.arrivedAt, known.firstSeenAt);
  const wasLying = previousLookAt >= plusMinutes(since, ruleMinutes);
  return wasLying ? { kind: 'movedOrDeleted', at: previousLookAt } : undefined;
}

function presence(
  facts: ChangeFacts,
  change: Extract<MessageChange, { isRemoved: false }>,
): Seen | undefined {
  if (change.isOurs || change.isDraft) return undefined;
  const { arrivedAt, lastModifiedAt } = change;
  if (facts.folder === sentItems) {
    return facts.known || !isNew(facts, arrivedAt) ? undefined : { kind: 'sent', at: arrivedAt };
  }
  const isRules = lastModifiedAt < plusMinutes(arrivedAt, ruleMinutes);
  if (isRules) return undefined;
  if (isCategorised(facts.known, change)) return { kind: 'categorised', at: lastModifiedAt };
  if (!change.isRead || facts.known?.isRead === true) return undefined;
  const wasSeenUnread = facts.known !== undefined;
  const isReadOnArrivalDay = pastDate(facts, arrivedAt) === pastDate(facts, lastModifiedAt);
  const proves = wasSeenUnread || (isReadOnArrivalDay && isNew(facts, lastModifiedAt));
  return proves ? { kind: 'read', at: lastModifiedAt } : undefined;
}

/** Somebody set an agreed category on a message that was seen without it; of what was never seen without, nothing is known. */
const isCategorised = (
  known: KnownMessage | undefined,
  { category }: Pick<Extract<MessageChange, { isRemoved: false }>, 'category'>,
): boolean =>
  category !== undefined &&
  category !== 'none' &&
  known?.category !== undefined &&
  known.category !== category;

/** The date of a time that may lie ahead of the bot's clock. */
const pastDate = (facts: ChangeFacts, at: Instant): LocalDate => dateOf(earliest(at, facts.now), facts.zone);

/** Not from a day before the previous look; at the first look only what is of today. */
const isNew = (facts: ChangeFacts, at: Instant): boolean =>
  pastDate(facts, at) >= pastDate(facts, facts.previousLookAt ?? facts.now);

/** Somebody's word that nobody has taken back. */
export const isStandingWord = ({ kind, retractedAt }: Opening): boolean =>
  isWord(kind) && retractedAt === undefined;

/** The earliest opening of the day that still stands and counts for a mailbox that asks for that evidence. */
export function firstOpening(
  openings: readonly Opening[],
  evidence: 'observed' | 'attested',
): Opening | undefined {
  return openings
    .filter((opening) => opening.retractedAt === undefined)
    .filter((opening) => evidence === 'observed' || isWord(opening.kind))
    .toSorted((a, b) => compare(a.at, b.at))[0];
}
