// Whoever cannot be reached in Teams gets a duty notice as a mail from the bot's own mailbox, once (F2).

import { noticeId } from '../../core/ids';
import { findMailbox, isOwnAddress } from '../../core/municipality';
import { languageOf } from '../../people/domain/person';
import { carryWork, putOff } from '../../platform/db/work/carry-work';
import type { Work, WorkEnd } from '../../platform/db/work/work';
import type { DutyContext } from '../context';
import type { DutyLetter } from '../domain/duty-letter';
import { isDutyNotice } from '../domain/duty-notices';
import { letterWork } from '../store/duty-store';
import { isOpeningTrue, type Said } from './draw-duty-notice';

/** Then it is given up: the next in the ladder has been asked meanwhile. */
const mostAttempts = 12;
/** Real milliseconds until what was perhaps sent can be seen among what the mailbox has sent. */
const seenAfterMillis = 30_000;

/**
 * Nothing where the file names no mailbox of the bot's own, nor in the morning's place: by then the next has the
 * mailbox, and the check tries them.
 */
export async function mailUnreached(context: DutyContext, { id, content }: Said<'opening'>): Promise<void> {
  if (context.municipality().notifyFrom === undefined || content.step === 'morning') return;
  await context.store.save({ letters: [id] });
  context.wakeOutbox();
}

export const carryLetters = (context: DutyContext, untilMillis?: number): Promise<void> =>
  carryWork(context, { kind: letterWork, atOnce: 1, carry }, untilMillis);

async function carry(context: DutyContext, work: Work): Promise<WorkEnd> {
  const { dutyPost, log, clock, store } = context;
  const notice = await store.findNotice(noticeId(work.key));
  if (notice === undefined || !isDutyNotice(notice.content, 'opening')) return { kind: 'done' };
  const opening = notice as Said<'opening'>;
  const letter = await letterOf(context, opening, work.key);
  if (letter === undefined || dutyPost === undefined) return { kind: 'done' };
  if (work.losses > 0) {
    const wasSent = await dutyPost.wasSent(letter.from, letter.key);
    if (wasSent === undefined && work.attempts < mostAttempts) return putOff(context, work, seenAfterMillis);
    // What cannot be told is not sent again: it is never twice.
    if (wasSent !== false) return sent(context, opening);
  }
  if (!(await isOpeningTrue(context, opening))) return { kind: 'done' };
  const outcome = await dutyPost.send(letter);
  if (outcome === 'done') return sent(context, opening);
  if (outcome === 'lost' && work.attempts < mostAttempts)
    return { kind: 'lost', notBeforeMillis: clock.realMillis() + seenAfterMillis };
  const remedy = 'npm run doctor: the bot needs Mail.Send for the mailbox of notify.from (npm run rbac)';
  log.error('The mail to somebody whom Teams does not reach could not be sent', { outcome, remedy });
  return { kind: 'failed' };
}

/** Undefined where nobody may be written to, or nothing is to be said any more. */
async function letterOf(
  context: DutyContext,
  { receiverId, subjects, content }: Said<'opening'>,
  key: string,
): Promise<DutyLetter | undefined> {
  const municipality = context.municipality();
  const { notifyFrom: from, language } = municipality;
  const person = await context.store.people.find(receiverId);
  const mailboxes = subjects.flatMap(({ mailboxId }) => findMailbox(municipality, mailboxId)?.name ?? []);
  if (from === undefined || person === undefined || mailboxes.length === 0) return undefined;
  if (!isOwnAddress(municipality, person.upn)) return undefined;
  const { upn: to } = person;
  return {
    from,
    to,
    language: languageOf(person, language),
    step: content.step,
    mailboxes,
    key: `duty/${key}`,
  };
}

async function sent(context: DutyContext, { receiverId: toId, subjects }: Said<'opening'>): Promise<WorkEnd> {
  const at = context.clock.now();
  const event = { what: 'duty.mailed', toId } as const;
  await context.store.save({
    log: subjects.map(({ mailboxId, date }) => ({ at, actorId: undefined, mailboxId, date, event })),
  });
  return { kind: 'done' };
}
