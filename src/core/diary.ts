// The register of cases (diarium) of the municipality, whichever it is: what the bot asks of it. Each adapter passes test/platform/diary/diary-contract.ts.

import type { DiaryMarking, DiaryPlace } from './municipality';
import type { LocalDate } from './time';

/**
 * Why the register did not take something. `title`, `marking`, `place`: what is wrong stands there (`place` is what the
 * file says of the mailbox); `rights`: the bot may not; `tooLarge`: the message is too large for it; `off`: the file
 * names no register any more.
 */
export const diaryReasons = ['title', 'marking', 'place', 'rights', 'tooLarge', 'off', 'other'] as const;
export type DiaryReason = (typeof diaryReasons)[number];

/**
 * `refused`: it has not taken it and never will as it is; `fields` are its own names for what is wrong, never its words.
 * `later`: it has not taken it now. `lost`: nobody knows whether it has. Times are real milliseconds.
 */
export type DiaryOutcome<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'refused'; readonly reason: DiaryReason; readonly fields: readonly string[] }
  | { readonly kind: 'later'; readonly code: string; readonly afterMillis?: number | undefined }
  | { readonly kind: 'lost'; readonly code: string };

export interface NewCase {
  readonly place: DiaryPlace;
  readonly marking: DiaryMarking;
  /** As the registrar wrote it for the register: 1 to 200 signs. */
  readonly title: string;
  /** Ours, unique: it stands in what the register keeps, so that the case can be found by it. */
  readonly reference: string;
  /** A sentence of the bot's own that carries the reference. */
  readonly description: string;
  readonly arrivedOn: LocalDate;
  readonly registeredOn: LocalDate;
}

export interface DiaryCase {
  /** The register's own. */
  readonly id: string;
  /** As people know it, e.g. KS 2026/123. */
  readonly number: string;
}

/** The message as it came, to lie in the case. */
export interface CaseMail extends Pick<NewCase, 'place' | 'marking' | 'title' | 'reference' | 'arrivedOn'> {
  readonly caseId: string;
  readonly eml: Uint8Array;
}

/** What a dry run has seen; nothing is registered by it. */
export interface DiaryTrial {
  readonly about: string;
  readonly isRight: boolean;
  readonly words: string;
  /** Where it is not right. */
  readonly remedy?: string;
}

/** Never throws. */
export interface Diary {
  /** The case that carries the reference, if there is one; `undefined` only where all that was registered since was seen. */
  find(
    of: Pick<NewCase, 'place' | 'reference' | 'registeredOn'>,
  ): Promise<DiaryOutcome<DiaryCase | undefined>>;
  /** A new case. Called twice with one reference it may make two: whoever lost an answer looks for it first. */
  create(asked: NewCase): Promise<DiaryOutcome<DiaryCase>>;
  /** Puts the message into the case, once for each reference. */
  attach(mail: CaseMail): Promise<DiaryOutcome<undefined>>;
  /** Everything that can be tried without registering anything. */
  tryOut(places: readonly DiaryPlace[], markings: readonly DiaryMarking[]): Promise<readonly DiaryTrial[]>;
}
