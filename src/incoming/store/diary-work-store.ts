// What the register of cases is asked for, kept until it has answered; carried out as work of the queue (F3).

import type { IncomingId, MailboxId } from '../../core/ids';
import type { Instant } from '../../core/time';
import type { Work } from '../../platform/db/work/work';

/** The kind of its work in the queue. */
export const diaryWork = 'diary';

export interface NewDiaryWork {
  /** Unique for ever; it names the work, and the case in the register. */
  readonly reference: string;
  readonly incomingId: IncomingId;
  readonly mailboxId: MailboxId;
  /** What the registrar wrote for the register: here alone, and gone when the register has answered. */
  readonly title: string;
  /** As the file names it. */
  readonly marking: string;
  readonly isAlong: boolean;
  readonly createdAt: Instant;
}

export interface KnownDiaryWork extends NewDiaryWork {
  /** Real milliseconds at which a case was last asked for, and no answer is known. */
  readonly triedAtMillis: number | undefined;
  /** The case is there, and the message is still to be put into it. */
  readonly caseId: string | undefined;
}

/** New work is added and ended through `Store.save`, in the transaction of what it follows from. */
export interface DiaryWorkStore {
  find(reference: string): Promise<KnownDiaryWork | undefined>;
  /** Kept before the case is asked for, and taken back when it surely was not taken; false: another has the work. */
  tried(claimed: Work, atMillis: number | undefined): Promise<boolean>;
}

/** What has come of one. */
export interface DiaryWorkEnd {
  readonly reference: string;
  /** Only its message is left to be sent, into that case: its title is gone. Undefined: all of it is gone. */
  readonly caseId?: string | undefined;
}
