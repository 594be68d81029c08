// Why something about an incoming message is not done (F3–F6, K3).

import type { Refusal, Result } from '../../../core/refusal';

/**
 * - `number-missing`, `number-pattern`, `number-unlike`: no registration number, none of the mailbox's pattern, or, where it
 *   has none, nothing that looks like one
 * - `receiver-missing`: passed on, but not to whom
 * - `reason-missing`, `place-missing`: the field that others need to go on is empty
 * - `case-file-missing`: in a case, and nobody has confirmed that it lies in the case file
 * - `secret-is-registered`: a secret message is always registered
 * - `appeal-stays`, `in-time-missing`: an appeal is registered, and with it is said whether it came in time
 * - `way-missing`: a request is answered, but not in which of its three ways
 * - `request-stays`: a request is answered, so it is not minor
 * - `secret-stays`, `strict-stays`: nothing secret, and nothing of a strict mailbox, is sent to another mailbox
 * - `secrecy-unsaid`: it goes to another authority, and nobody has said yet that nothing in it is secret
 * - `on-its-way`: it has been sent to another mailbox and has not arrived there yet
 * - `passed-on`: it lies in another mailbox, so that step is not taken back
 * - `not-secret`, `print-first`: only a secret message is deleted, and only when it is on paper
 * - `attachments-left`: the sheet does not print them, so each is said to be printed or saved
 * - `no-deletion-decision`: the file names no decision that lets the bot delete
 * - `person-outside`, `person-no-mail`: never outside the domains; no mailbox to forward to
 * - `person-away-then`: away from the next working day through the day for the answer
 * - `person-authority`: no message goes to somebody of another authority to answer
 * - `function-away`: nobody of the function is there, or in it
 * - `somebody-answers`: it needs no answer, and somebody is to answer it, or the manager is to decide who
 * - `already-taken`: another of the function was first
 * - `taker-away`: who takes it is away, so what is forwarded would lie there
 * - `taker-unfit`: who takes it has no mailbox, or does not belong there any more
 * - `nothing-chosen`: no message was ticked
 * - `message-deleted`: it is deleted, or being deleted
 * - `one-by-one`: a request or an appeal is decided about by itself
 * - `has-number`: of many, one that keeps the number it has
 * - `three-at-most`: so many are opened in one go
 * - `was-sent`: it lies with whoever answers, so that step is not taken back
 * - `no-undo`: what it was before is not kept
 * - `undo-too-late`: done more than seven days ago
 * - `changed-since`: of many that are taken back, one that was changed after that
 * - `title-missing`, `title-number`, `marking-missing`: what the register of cases needs for a new case
 * - `diary-waits`: the register is asked and has not answered, so its number is not typed meanwhile
 * - `not-to-publish`: only what has a number and is neither secret nor a request is on the list for the web
 * - `due-too-far`: a day for the answer lies more than a year ahead
 * - `publish-kind`, `publish-text`, `publish-phone`, `publish-days`: what that list needs of it
 * - `kind-missing`: an agreement about every message is none
 */
export type MessageRefusal =
  | Refusal
  | 'number-missing'
  | 'number-pattern'
  | 'number-unlike'
  | 'receiver-missing'
  | 'reason-missing'
  | 'place-missing'
  | 'case-file-missing'
  | 'secret-is-registered'
  | 'appeal-stays'
  | 'in-time-missing'
  | 'way-missing'
  | 'request-stays'
  | 'secret-stays'
  | 'strict-stays'
  | 'secrecy-unsaid'
  | 'on-its-way'
  | 'passed-on'
  | 'not-secret'
  | 'print-first'
  | 'still-lies'
  | 'attachments-left'
  | 'no-deletion-decision'
  | 'person-outside'
  | 'person-no-mail'
  | 'person-away-then'
  | 'person-authority'
  | 'function-away'
  | 'somebody-answers'
  | 'already-taken'
  | 'taker-away'
  | 'taker-unfit'
  | 'nothing-chosen'
  | 'message-deleted'
  | 'one-by-one'
  | 'has-number'
  | 'three-at-most'
  | 'was-sent'
  | 'no-undo'
  | 'not-own-step'
  | 'undo-too-late'
  | 'changed-since'
  | 'title-missing'
  | 'title-number'
  | 'marking-missing'
  | 'diary-waits'
  | 'not-to-publish'
  | 'publish-kind'
  | 'publish-text'
  | 'publish-phone'
  | 'due-too-far'
  | 'publish-days'
  | 'kind-missing';

export type MessageResult<T> = Result<T, MessageRefusal>;
