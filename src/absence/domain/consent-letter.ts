// What an owner reads by mail when somebody else has written down a consent of theirs, and who sends it (P7).

import type { Upn } from '../../core/ids';
import type { Language } from '../../core/municipality';
import type { LocalDate } from '../../core/time';

interface ConsentLetter {
  readonly from: Upn;
  readonly to: Upn;
  readonly language: Language;
  /** Who wrote it down, and when it was heard. */
  readonly byName: string;
  readonly heardOn: LocalDate;
  readonly delegateName: string;
}

export type WriteLetter = (letter: ConsentLetter) => { readonly subject: string; readonly text: string };

/** `afterMillis`: so long the mail system asked to be left alone. */
export type LetterOutcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'later'; readonly afterMillis?: number | undefined }
  | { readonly kind: 'refused' };

/** The bot's own mailbox. */
export interface OwnMail {
  /** Failures of the mail system are outcomes; a letter whose answer was lost may come twice. */
  tellOfConsent(letter: ConsentLetter): Promise<LetterOutcome>;
}
