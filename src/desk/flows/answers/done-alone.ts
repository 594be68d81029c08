// "Klart" alone: of the card that asks for an opening, of the reader's one answer, or asked first; "flytta till måndag" of
// whoever has something to answer and is not away: the day of that (F1, F4).

import { isOneOf } from '../../../chat/domain/acts/acts';
import { openOnes } from '../../../absence/flows/away/own-absences';
import type { HeardLine } from '../../../chat/domain/acts/heard-line';
import type { Understanding } from '../../../chat/domain/acts/understanding';
import { dateToday } from '../../../core/context';
import { startOfDay } from '../../../core/time';
import { hasOwnAnswers } from '../../../incoming/flows/lists/own-answers';
import type { Person } from '../../../people/domain/person';
import type { DeskContext } from '../../context';
import { hasInRoster } from '../../../core/municipality';
import { hasIt, rosterGrid } from '../../../roster/flows/who-has';

const alone =
  /^\s*(?:(?:nu|så|ok|okej|ja|japp|det|den|it)(?: (?:är|var|blev|is))? )*(?:klart?|färdigt?|fixat|gjort|redan gjort|done|finished|all done)(?: (?:nu|tack|då|now))?[\s!.]*$/iu;

/** "Den är klar, lägg den som håll ordnad": what is ordered tells of what. */
const ofOrdered =
  /^\s*(?:den|det|it) (?:är|var|blev|is) (?:(?:nu|redan|now) )*(?:klart?|färdigt?|done|ready)(?!\p{L})/iu;

/** No opening is noted by it where no card asked for one since the writer spoke of something else. */
async function hearDone(
  context: DeskContext,
  { id }: Person,
  { understood, text, isOffered }: HeardLine,
): Promise<Understanding | undefined> {
  const isOpening = understood.act === 'duty.opened' && understood.changes;
  const order = understood.also.find((act) => act.startsWith('order.'));
  if (isOpening && order !== undefined && ofOrdered.test(text))
    return {
      ...understood,
      act: order,
      changes: false,
      isOfShown: true,
      also: understood.also.filter((act) => act !== order),
    };
  if (isOffered || !(isOpening || understood.act === 'order.answered') || !alone.test(text)) return undefined;
  if (isOpening && (await isAsked(context, id))) return undefined;
  const isOfAnswer = await hasOwnAnswers(context, id);
  return { ...understood, changes: false, ...(isOfAnswer && { act: 'answers.done' as const }) };
}

async function isAsked(context: DeskContext, id: Person['id']): Promise<boolean> {
  const { zone } = context.municipality().calendar;
  const said = await context.store.outbox.listSaid(id, startOfDay(dateToday(context), zone));
  const card = said.findLast(({ content }) => content.kind === 'opening');
  if (card === undefined) return false;
  const spoken = context.chat.spoken.find(id);
  const act = spoken?.understood?.act;
  return spoken === undefined || act === undefined || spoken.at <= card.saidAt || ofBoxes.test(act);
}
const ofBoxes = /^(?:duty|mailbox|reply|greeting|thanks)/;

const moving =
  /^\s*(?:(?:hej|kan (?:vi|du|jag|man)|snälla|please|can (?:we|you|i))[ ,]+)*(?:flytta|flyttar|skjut|skjuta|skjuter|move|postpone)(?: (?:den|det|svaret|upp|fram|it|that))* (?:till|to|until) (?!.*(?:lådan|brevlåd|pass|jour|mailbox))\p{L}.*$/iu;

/** "Fick ett nu, kan du ge mig till måndag i stället": of an answer, also where there is none yet. */
const moreTime =
  /^(?:[^?]*[\s,])?(?:kan|kunde|skulle|can|could) (?:du|ni|jag|vi|you|i|we)(?: kunna)? (?:ge mig|få|ha|give me|get|have) (?:på mig )?(?:till|tills|until) (?:på )?(?:i ?morgon|imorrn|\p{L}*dag(?:en)?|\p{L}*day|tomorrow|nästa vecka|next week)(?: (?:i ?stället|på mig|instead|då))*[\s?.!]*$/iu;

const gotOne = /^\s*(?:(?:hej|jag|ja|ok|men|har|i|have)[ ,]+)*(?:fick|fått|got) /iu;

async function hearMove(
  context: DeskContext,
  { id }: Person,
  { understood, text, isOffered }: HeardLine,
): Promise<Understanding | undefined> {
  const { act, sure, changes } = understood;
  const isMore = moreTime.test(text);
  if (isOffered || changes || (sure && !isMore) || !isOneOf(act, 'away.change', 'away')) return undefined;
  if (!(isMore || moving.test(text)) || (await openOnes(context, id)).length > 0) return undefined;
  const isOfNewOne = isMore && gotOne.test(text);
  if (!isOfNewOne && !(await hasOwnAnswers(context, id))) return undefined;
  const noDays = { from: undefined, until: undefined, part: undefined, flaw: undefined, isOpen: false };
  return { ...understood, ...noDays, act: 'answers.later', sure: true, also: [], options: undefined };
}

export const hearAlone = async (
  context: DeskContext,
  person: Person,
  line: HeardLine,
): Promise<Understanding | undefined> =>
  (await hearDone(context, person, line)) ??
  (await hearMove(context, person, line)) ??
  hearOwnDay(context, person, line);

const ofOwnDay =
  /^\s*(?:(?:hej|men|och|nej|ok|alltså)[ ,]+)*(?:vad|va|what) (?:har|do) (?:jag|ja|i)(?: have)? (?:i ?dag|i ?morgon|imorn|today|tomorrow)(?!\p{L})/iu;

/** "Vi bytte inte, jag har den?": a mailbox, and no message. */
const notSwapped = /(?<!\p{L})(?:vi|we) (?:bytte|byter|har (?:inte|aldrig) bytt|did not swap)(?!\p{L})/iu;

/** Days are given to whoever is in no roster, too. */
async function hearOwnDay(
  context: DeskContext,
  { id, upn }: Person,
  { understood, text }: HeardLine,
): Promise<Understanding | undefined> {
  const { act, also, from, until = from } = understood;
  if (act === 'duty.mine' && notSwapped.test(text) && also.includes('order.claim'))
    return { ...understood, also: also.filter((one) => one !== 'order.claim') };
  if (act !== 'duty.mine' || from === undefined || until === undefined || !ofOwnDay.test(text))
    return undefined;
  const { mailboxes } = context.municipality();
  if (mailboxes.some((mailbox) => hasInRoster(mailbox, upn))) return undefined;
  const only = mailboxes.map((mailbox) => mailbox.id);
  const { rows } = await rosterGrid(context, { from, lastDay: until, only });
  const isHeld = rows.some(({ days }) => days.some(({ answer }) => answer.isParted || hasIt(answer, id)));
  return isHeld ? undefined : { ...understood, act: 'answers.mine', sure: true, options: undefined };
}
