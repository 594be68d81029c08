// "Fråga registrator": the question goes to whoever has the asker's department's mailbox, the answer comes back (P3, K1).

import type { RulesEvent } from '../domain/rules-log';
import type { QuestionCards } from '../domain/question-cards';
import {
  longestQuestion,
  registrarFor,
  type RulesNotice,
  type RegistrarQuestion,
  type RulesRefusal,
} from '../domain/registrar-question';
import { newNotice } from '../../core/new-notice';
import { noticeId, questionId, type NoticeId, type PersonId, type QuestionId } from '../../core/ids';
import type { DutyMailbox } from '../../core/municipality';
import type { NewNotice } from '../../core/notice';
import { isPersonal } from '../../core/private-text/personal-text';
import type { Person } from '../../people/domain/person';
import { accept, refuse, type Result } from '../../core/refusal';
import type { Instant } from '../../core/time';
import { keptText, secretNote } from './ask-rules';
import type { RulesContext } from '../context';
import { rosterOf } from '../../roster/flows/mailbox-staff';
import { whoIsThere } from '../../roster/flows/who-is-there';
import { askedCard } from './question-card';
import { dateToday } from '../../core/context';
import { mayList } from './may-list';

interface Asking {
  readonly written: string | undefined;
  /** Of the card's question: pressed twice in one moment it is one question. */
  readonly id: QuestionId | undefined;
  /** The rule that was shown and did not help. */
  readonly unhelpful?: string | undefined;
}

/** Sends the question on, or says why not; without a text it is what the card's answer was about. */
export async function askRegistrar(
  context: RulesContext,
  asker: Person,
  { written, id, unhelpful }: Asking,
): Promise<Result<QuestionCards, RulesRefusal>> {
  const full = written ?? (id && context.recent.find(asker.id, id)?.text) ?? '';
  const text = keptText(full, longestQuestion);
  if (text === '') return refuse('text-missing');
  if (await isPersonal(context, full)) return refuse('tells-of-somebody');
  const place = await placeFor(context, asker);
  if (place === undefined) return refuse('no-registrar');
  const question: RegistrarQuestion = {
    id: id ?? questionId(context.newId()),
    version: 1,
    mailboxId: place.mailbox.id,
    askerId: asker.id,
    receiverId: place.receiverId,
    text,
    askedAt: context.clock.now(),
    answer: undefined,
  };
  const { sent, isNew } = await send(context, question);
  if (isNew) await keepSent(context, { asker: asker.id, id, text, unhelpful });
  context.wakeOutbox();
  return accept(await askedCard(context, sent, secretNote(context, full)));
}

/** The question as it is kept: the one of before when the same words were sent from the card already. */
async function send(
  context: RulesContext,
  question: RegistrarQuestion,
): Promise<{ readonly sent: RegistrarQuestion; readonly isNew: boolean }> {
  const { id, mailboxId, receiverId: toId, askedAt: at, askerId: actorId, text } = question;
  const event: RulesEvent = { what: 'question.asked', toId };
  const outcome = await context.store.save({
    questions: [{ expectedVersion: 0, question }],
    // The same id, so that the question's first card can be drawn anew without looking for it.
    notices: [questionNotice(context, question, { id: noticeId(question.id) })],
    log: [{ at, actorId, mailboxId, date: undefined, event }],
  });
  if (outcome === 'saved') return { sent: question, isNew: true };
  const earlier = await context.store.questions.find(id);
  const isSame = earlier !== undefined && earlier.askerId === actorId && earlier.text === text;
  return isSame
    ? { sent: earlier, isNew: false }
    : send(context, { ...question, id: questionId(context.newId()) });
}

interface Telling {
  readonly id?: NoticeId;
  readonly notBefore?: Instant;
  readonly isReminder?: true;
}

/** One for each receiver, and one reminder: the keys keep it so. */
export const questionNotice = (
  context: RulesContext,
  { id: questionId, receiverId }: RegistrarQuestion,
  { isReminder, ...telling }: Telling,
): NewNotice<RulesNotice> =>
  newNotice(context, {
    ...telling,
    key: `question/${questionId}/${receiverId}${isReminder ? '/reminder' : ''}`,
    receiverId,
    content: { kind: 'question', questionId, ...(isReminder && { isReminder }) },
  });

interface Place {
  readonly mailbox: DutyMailbox;
  readonly receiverId: PersonId;
}

/** The department's mailbox first, then the others in the file's order, until one has somebody else than the asker. */
export async function placeFor(context: RulesContext, asker: Person): Promise<Place | undefined> {
  const { mailboxes } = context.municipality();
  const isOwn = (mailbox: DutyMailbox) =>
    asker.department !== undefined && sameName(mailbox.department, asker.department);
  for (const mailbox of [...mailboxes.filter(isOwn), ...mailboxes.filter((it) => !isOwn(it))]) {
    const receiver = await receiverIn(context, mailbox, asker.id);
    if (receiver !== undefined) return { mailbox, receiverId: receiver.id };
  }
  return undefined;
}

const sameName = (one: string, other: string): boolean =>
  one.trim().toLocaleLowerCase('sv') === other.trim().toLocaleLowerCase('sv');

export interface Receiver {
  readonly id: PersonId;
  /** Whether somebody who may answer is there; where nobody is, the receiver finds it on coming back. */
  readonly isThere: (id: PersonId) => boolean;
}

/** Who gets a question to that mailbox now: never the asker; undefined where nobody else has it or is in its roster. */
export async function receiverIn(
  context: RulesContext,
  mailbox: DutyMailbox,
  askerId: PersonId,
): Promise<Receiver | undefined> {
  const { staff, isThere, of } = await whoIsThere(context, [mailbox.id]);
  const roster = rosterOf(mailbox, staff).map((member) => member.personId);
  const answerers = [...new Set([...of(mailbox).order, ...roster])];
  const id = registrarFor({ askerId, answerers, isThere, away: staff.away });
  return id && { id, isThere: (one) => answerers.includes(one) && !staff.away.has(one) };
}

/** A question that somebody sent to a registrar is one that the rules did not answer, kept among those without a name (P3, K1). */
interface Sent {
  readonly asker: PersonId;
  readonly id: QuestionId | undefined;
  readonly text: string;
  /** The rule that was shown, where the asker said that it did not help. */
  readonly unhelpful: string | undefined;
}

/** Once, however it came to be sent; nothing where the rules surely answer it, but with a rule that did not help. */
async function keepSent(context: RulesContext, { asker, id, text, unhelpful }: Sent): Promise<void> {
  const kept = keptText(text);
  const { sure, answers } = context.rules.ask({ text: kept });
  const shownRule = unhelpful === undefined ? undefined : context.rules.find(unhelpful)?.id;
  if (sure && answers[0]?.rule.id !== shownRule) return;
  if (!(await mayList(context, kept))) return;
  const before = id && context.recent.settle(asker, id, 'gap');
  if (before === 'gap' || before === 'notHelpful') return;
  await context.store.save({ gaps: [{ text: kept, shownRule, lastAskedOn: dateToday(context) }] });
}
