// An answered message is done with when somebody has said where it is saved (F5) and, in a case, in the case file (F6).

import type { NumberPattern } from '../../../core/municipality';
import { accept, refuse } from '../../../core/refusal';
import { isInDiaryQueue, type IncomingMessage } from '../incoming';
import type { MessageResult } from '../shown/message-refusal';
import { checkNumber, type By } from './registration-moves';
import { stepOf } from '../undoing/step-of';

export interface Filing {
  readonly savedIn: string;
  readonly number: string | undefined;
  readonly pattern: NumberPattern | undefined;
  readonly isInCaseFile: boolean;
  readonly isPrinted: boolean;
}

/** A message in a case is not closed before somebody has confirmed that it lies in the case file. */
export function file(message: IncomingMessage, filing: Filing, by: By): MessageResult<IncomingMessage> {
  const savedIn = filing.savedIn.trim().slice(0, 200);
  if (savedIn === '') return refuse('place-missing');
  const given = filing.number?.trim() ? checkNumber(filing.number, filing.pattern) : undefined;
  if (given && !given.ok) return given;
  const isInCase = message.registration.kind === 'registered' || given !== undefined;
  if (isInCase && !filing.isInCaseFile) return refuse('case-file-missing');
  const isNew = given !== undefined && message.registration.kind === 'open';
  if (isNew && isInDiaryQueue(message)) return refuse('diary-waits');
  return accept({
    ...message,
    registration: isNew ? { kind: 'registered', number: given.value } : message.registration,
    diary: isNew ? undefined : message.diary,
    answer: {
      ...message.answer,
      state: 'filed',
      since: by.at,
      byId: by.actorId,
      savedIn,
      isInCaseFile: filing.isInCaseFile,
      isPrinted: filing.isPrinted,
    },
    undo: stepOf(message, by, message.answer),
    version: message.version + 1,
  });
}
