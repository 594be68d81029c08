// "Jag tar inte det här mejlet", "ok jag tar den, svarar innan lunch": of what the writer is to answer, and of no other's (F4).

import { isOfAnswer, isOneOf } from '../../../chat/domain/acts/acts';
import type { HeardLine } from '../../../chat/domain/acts/heard-line';
import type { Understanding } from '../../../chat/domain/acts/understanding';
import { bareWords } from '../../../core/plain-words';
import type { PersonId } from '../../../core/ids';
import type { Person } from '../../../people/domain/person';
import { ownMailboxes } from '../../../roster/flows/own-mailboxes';
import type { IncomingContext } from '../../context';
import { hasOwnAnswers } from '../lists/own-answers';

/** What somebody does not take goes back, and nobody asks which address it is sent to. */
export async function hearOfOneself(
  context: IncomingContext,
  { id }: Person,
  { text, understood }: HeardLine,
): Promise<Understanding | undefined> {
  const { act, also, asked, changes } = understood;
  if (act === 'duty.take' && (await isOwnTaken(context, id, understood)))
    return { ...understood, act: 'order.claim', sure: true, asked: false, changes: false, also: [] };
  if (asked || changes) return undefined;
  if (act === 'guide.passOn' && refused.test(bareWords(text)))
    return { ...understood, act: 'answers.back', sure: true, also: [], isOfShown: true };
  const isBack = isOfAnswer(act) || isOneOf(act, 'order.giveBack', 'order.claim');
  if (!isBack || !also.includes('guide.passOn')) return undefined;
  return { ...understood, also: also.filter((one) => one !== 'guide.passOn') };
}

/** "Jag tar det här" of whoever has no mailbox: what they are to answer is theirs. */
async function isOwnTaken(
  context: IncomingContext,
  id: PersonId,
  { mailbox, from, person }: Understanding,
): Promise<boolean> {
  if (mailbox !== undefined || from !== undefined || person !== undefined) return false;
  return (await ownMailboxes(context, id)).length === 0 && hasOwnAnswers(context, id);
}

const thing =
  '(?:(?:det|den|the|that|this) (?:har|dar|one|mail|email|message)?(?: ?(?:mejlet|mailet|meddelandet|fragan|arendet|brevet|begaran|remissen))?|detta|denna|this one|this mail|mejlet|mailet|meddelandet|arendet|fragan)';
const refused = new RegExp(
  `^(?:(?:hej|nej|na|men|tyvarr|sorry|no|but|och) )*(?:(?:jag|i) (?:tar|svarar|vill|kan|tanker|ska|will|can|do)(?: (?:inte|ej|not|won t))+(?: (?:ta|ha|svara|besvara|take|answer|have|on|pa))*|(?:den|det|detta|this|it) (?:ar|is)(?: (?:inte|ej|not))(?: (?:min|mitt|for mig|mine))?|i (?:won t|can t|cannot)(?: (?:take|answer))+) ?(?:${thing})?(?: (?:nu|alls|tyvarr|har|now|sorry))*$`,
  'u',
);
