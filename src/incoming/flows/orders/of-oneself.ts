// "Jag tar inte det här mejlet", "ok jag tar den, svarar innan lunch": of what the writer is to answer, and of no other's (F4).

import { isOfAnswer, isOneOf } from '../../../chat/domain/acts/acts';
import type { AnsweredFirst, HeardLine } from '../../../chat/domain/acts/heard-line';
import type { Understanding } from '../../../chat/domain/acts/understanding';
import { sentence } from '../../../core/card-facts';
import { bareWords } from '../../../core/plain-words';
import type { PersonId } from '../../../core/ids';
import type { Person } from '../../../people/domain/person';
import { ownMailboxes } from '../../../roster/flows/own-mailboxes';
import type { IncomingContext } from '../../context';
import { hasOwnAnswers, ownAnswers } from '../lists/own-answers';
import type { Answer } from './order-cards';

/** What somebody does not take goes back, and nobody asks which address it is sent to. */
export async function hearOfOneself(
  context: IncomingContext,
  { id }: Person,
  { text, understood }: HeardLine,
): Promise<Understanding | AnsweredFirst<Answer> | undefined> {
  const { act, also, asked, changes } = understood;
  const told = changes ? undefined : await ofOwnAnswer(context, id, { text, understood });
  if (told) return told;
  if (act === 'duty.take' && (await isOwnTaken(context, id, understood)))
    return { ...understood, act: 'order.claim', sure: true, asked: false, changes: false, also: [] };
  if (asked || changes) return undefined;
  if (act === 'guide.passOn' && refused.test(bareWords(text)))
    return { ...understood, act: 'answers.back', sure: true, also: [], isOfShown: true };
  const isBack = isOfAnswer(act) || isOneOf(act, 'order.giveBack', 'order.claim');
  if (!isBack || !also.includes('guide.passOn')) return undefined;
  return { ...understood, also: also.filter((one) => one !== 'guide.passOn') };
}

/** "I've answered the one from Anna, what do I do with it now?", "det är inte jag som har handlingarna, vem frågar jag?", by whoever has no mailbox. */
async function ofOwnAnswer(
  context: IncomingContext,
  id: PersonId,
  { text, understood }: Pick<HeardLine, 'text' | 'understood'>,
): Promise<Understanding | AnsweredFirst<Answer> | undefined> {
  const said = bareWords(text);
  const isGiver = asksGiver.test(said);
  const isAnswered = understood.act === 'message.find' && answered.test(said);
  if (!(isGiver || isAnswered) || (await ownMailboxes(context, id)).length > 0) return undefined;
  if (isAnswered) return { ...understood, act: 'answers.done', asked: false, also: [] };
  const givers = new Set((await ownAnswers(context, id)).flatMap(({ answer }) => answer.proposedById ?? []));
  const [only, another] = givers;
  if (only === undefined || another !== undefined) return undefined;
  const [giver] = await context.store.people.list({ upns: [], ids: [only] });
  if (giver === undefined || giver.id === id) return undefined;
  return { act: 'answers.mine', cards: [sentence({ what: 'orderGivenBy', name: giver.name })] };
}
const answered =
  /^(?:(?:hej|ok|okej|nu|sa|och|hi|so|now|and) )*(?:jag har|har|i have|i ve|ive)(?: (?:nu|redan|already|just|precis))* (?:svarat|besvarat|answered|replied)\b/u;
const matter =
  '(?:handling\\p{L}*|begaran|den|det|dem|dom|mejlet|arendet|underlag\\p{L}*|documents?|it|them|request)';
const asksGiver = new RegExp(
  `^(?=.*\\b(?:inte jag|not me|har inte|saknar|hittar inte|don t have|dont have|can t find)\\b)(?=.*\\b${matter}\\b).*\\b(?:vem|who)(?: (?:ska|kan|do|should|can|jag|i))* (?:fraga|fragar|kontaktar?|ask|contact)\\b|^(?:(?:hej|och|men|and) )*(?:vem|who) (?:har jag fatt ${matter} av|(?:gav|har gett|skickade|gave|sent) (?:mig|me) ${matter})`,
  'u',
);

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
