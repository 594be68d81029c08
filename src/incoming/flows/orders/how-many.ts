// "Hur många väntar i kommun?", "hur många är sena?", "vad är nytt sedan i går?": the list that says it, of the mailbox that
// is named, else of all.

import { isOneOf, type ActOrFamily } from '../../../chat/domain/acts';
import type { AnsweredFirst, HeardLine } from '../../../chat/domain/heard';
import type { Understanding } from '../../../chat/domain/understanding';
import { dateToday } from '../../../core/context';
import { bareWords } from '../../../core/plain-words';
import type { Person } from '../../../people/domain/person';
import { ownMailboxes } from '../../../roster/flows/own-mailboxes';
import type { IncomingContext } from '../../context';
import { namedOf } from '../lists/asked-lists';
import { findMessages } from '../lists/find-messages';
import type { Answer } from './order-cards';

const howMany =
  /(?:^| )(?:hur manga|how many)(?: (?:mejl|mail|meddelanden|brev|arenden|messages|mails|emails|are|som|ar|det))* (?:vantar|ligger|finns|star|kvar|waiting|wait|left)(?: |$)/;
const late =
  /(?:^| )(?:hur manga|vilka|vad|how many|which)(?= ).* (?:sena|sent|forsenad\p{L}*|forsenat|for sena|late|overdue)(?: |$)|^(?:(?:hej|och) )*(?:ar|finns|har vi)(?: det)? (?:nagon|nan|nagra|nagot|nat) .*(?:sen|sent|sena|forsenad\p{L}*) *$/u;
const arrived =
  /(?:^| )(?:nytt|nya|kom|kommit|inkommit|inkom|fick|fatt|ramlat in|new|came|come|arrived|received|get|got)(?: |$)/;
const ofLate: readonly ActOrFamily[] = ['inbox', 'message.find', 'list', 'mailbox.status'];
/** "Vad kom in sent", "vilka brevlådor öppnades sent", "vad gäller om det kom för sent": of the hour, or of a rule. */
const cameLate =
  /(?:^| )(?:kom|kommit|kommer|inkom\p{L}*|oppna\p{L}*|galler|om|came|comes?|arrived|opened|if)(?: |$)/u;
/** Which are unread, or who has opened what. */
const ofOther = /(?:^| )(?:olast\p{L}*|unread|brevlad\p{L}*|mailbox\p{L}*|pa mig|for me)(?: |$)/u;

export async function hearHowMany(
  context: IncomingContext,
  { id }: Person,
  { text, understood }: HeardLine,
): Promise<AnsweredFirst<Answer> | Understanding | undefined> {
  const { act, asked, from, until } = understood;
  const said = bareWords(text);
  const isWaiting = act === 'mailbox.status' && howMany.test(said) && !ofOther.test(said);
  const isNow = from === undefined || from === dateToday(context);
  const isLate = asked && isNow && isOneOf(act, ...ofLate) && late.test(said) && !cameLate.test(said);
  const isOfDays = asked && isOneOf(act, 'inbox', 'list') && from !== undefined && arrived.test(said);
  if (!isWaiting && !isLate && !isOfDays) return undefined;
  const own = (await ownMailboxes(context, id)).map(({ mailbox }) => mailbox);
  if (own.length === 0) return undefined;
  const mailbox = namedOf(own, { text, mailbox: understood.mailbox });
  const meant = { ...understood, mailbox, sure: true, also: [] };
  if (isLate) return { ...meant, act: 'messages.late' };
  if (isWaiting) return { ...meant, act: 'inbox' };
  if (mailbox !== undefined || own.length === 1) return { ...meant, act: 'list' };
  await findMessages(context, id, { from, until, isOfDays: true });
  return { act: 'list', cards: [] };
}
