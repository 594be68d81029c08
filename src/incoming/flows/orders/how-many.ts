// "Hur många väntar i kommun?", "hur många är sena?", "vad är nytt sedan i går?": the list that says it, of the mailbox that
// is named, else of all.

import { isOneOf, type ActOrFamily } from '../../../chat/domain/acts/acts';
import type { AnsweredFirst, HeardLine } from '../../../chat/domain/acts/heard-line';
import type { Understanding } from '../../../chat/domain/acts/understanding';
import { dateToday } from '../../../core/context';
import { bareWords } from '../../../core/plain-words';
import type { Person } from '../../../people/domain/person';
import { ownMailboxes } from '../../../roster/flows/own-mailboxes';
import type { IncomingContext } from '../../context';
import { namedOf, showLate } from '../lists/asked-lists';
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

const ofAnyDay = { from: undefined, until: undefined, asked: true };
/** "Ligger det något kvar sen igår": all that is open, whenever it came. */
const leftOver =
  /^(?:(?:hej|och|men|and|so) )*(?:(?:ligger|finns|star|har|ar|is|are)(?: (?:det|vi|there|we))?(?: (?:nagot|nat|nagra|nagonting|nan|annu|fortfarande|mejl|mail|meddelanden|olast|anything|something|messages|still|have))* (?:kvar|left(?: over)?)|(?:vad|what)(?: (?:is|ar))? (?:ligger|finns|star|left)(?: (?:det|fortfarande|still|over))*(?: kvar)?)(?: (?:att gora|sen|sedan|fran|since|from|to do|i|in|ladan|brevladan|the mailbox|forra|last|veckan|week|igar|i gar|yesterday|helgen|the weekend|fredags|mandags|tisdags|onsdags|torsdags|idag|i dag|\d+ \p{L}+))*$/u;
/** "Ge mig en lista på allt som är sent". */
const listedLate =
  /^(?:(?:hej|snalla|kan du|kan jag fa|vill ha|jag vill ha|please|can you|can i have) )*(?:(?:ge|visa|lista|ta fram|show|list|give)(?: (?:mig|mej|oss|me|us|fram))*|en lista|lista|a list)(?: (?:en|ett|a|the|lista|listan|list|pa|over|of|med))* (?:allt?|alla|det|de|dom|vad|everything|all|what)(?: (?:vi|jag|har|mejl|meddelanden|messages|i \p{L}+))* (?:som|that|which)? ?(?:ar|e|is|are)(?: (?:for|too))? (?:sent|sena|forsenat|forsenade|late|overdue)(?: (?:tack|nu|idag|please|now|today))*$/u;
const mayBeLate: readonly ActOrFamily[] = ['away.who', 'other', 'unclear', ...ofLate, 'messages.late'];
/** "Hur många har vi fått i veckan", "hur många mejl kom in förra veckan". */
const received =
  /^(?!.* (?:svar|besvara\p{L}*|i tid|sena?t?|forsena\p{L}*|repl(?:y|ies)|answer\p{L}*|in time|on time|late)(?: |$))(?:(?:hej|men|sen|vet du|and) )*(?:hur manga|how many)(?: (?:mejl|mail|meddelanden|brev|arenden|st|stycken|messages|mails|emails|nya|new))* (?:(?:har|fick|have|did)(?: (?:vi|ni|jag|det|we|you|i|har))* (?:fatt|kommit|inkommit|get|got|gotten|received|receive)|(?:fick|got|received) (?:vi|ni|jag|we)|(?:som )?(?:kom|inkom|har kommit|came|arrived))(?: |$)/u;

/** "Lista alla som är sena i dag". */
const perhapsPeople = /(?:^| )(?:alla|de|dom)(?: |$)/u;

export async function hearHowMany(
  context: IncomingContext,
  { id }: Person,
  { text, understood }: HeardLine,
): Promise<AnsweredFirst<Answer> | Understanding | undefined> {
  const { act, asked, from, until } = understood;
  const said = bareWords(text);
  const isWaiting = act === 'mailbox.status' && howMany.test(said) && !ofOther.test(said);
  const isLeft = isOneOf(act, ...ofLate, 'week') && leftOver.test(said);
  const isNow = from === undefined || from === dateToday(context);
  const isLate = asked && isNow && isOneOf(act, ...ofLate) && late.test(said) && !cameLate.test(said);
  const isOfDays = asked && isOneOf(act, 'inbox', 'list') && from !== undefined && arrived.test(said);
  const parts = text.split(/[,.;!?]+|(?<!\p{L})(?:och|o|å|samt|and)(?!\p{L})/iu).map(bareWords);
  const isListed =
    isOneOf(act, ...mayBeLate) &&
    parts.some((part) => listedLate.test(part) && !(act === 'away.who' && perhapsPeople.test(part)));
  const isCounted =
    from !== undefined && (act === 'week' || isListed) && parts.some((part) => received.test(part));
  if (!isWaiting && !isLeft && !isLate && !isOfDays && !isListed && !isCounted) return undefined;
  const own = (await ownMailboxes(context, id)).map(({ mailbox }) => mailbox);
  if (own.length === 0) return undefined;
  const mailbox = namedOf(own, { text, mailbox: understood.mailbox });
  if (isCounted) {
    // "En lista på allt som är sent, och hur många har vi fått i veckan": both.
    if (isListed) await showLate(context, id, { mailbox, text });
    await findMessages(context, id, { mailboxId: mailbox, from, until, isOfDays: true });
    return { act: 'list', cards: [] };
  }
  const meant = { ...understood, mailbox, sure: true, also: [] };
  // "Visa allt som är försenat, och vem är borta": both.
  if (isListed)
    return {
      ...meant,
      act: 'messages.late',
      also: understood.also.filter((one) => !isOneOf(one, ...ofLate)),
    };
  if (isLate) return { ...meant, act: 'messages.late' };
  if (isWaiting || isLeft) return { ...meant, act: 'inbox', ...(isLeft && ofAnyDay) };
  if (mailbox !== undefined || own.length === 1) return { ...meant, act: 'list' };
  await findMessages(context, id, { from, until, isOfDays: true });
  return { act: 'list', cards: [] };
}

/** "Visa ks", of a mailbox of the writer's: what is in it, and not how its day stands. */
export async function hearShown(
  context: IncomingContext,
  { id }: Person,
  { text, understood }: HeardLine,
): Promise<Understanding | undefined> {
  const { act, mailbox, from, also } = understood;
  const isShown =
    act === 'mailbox.status' && mailbox !== undefined && from === undefined && also.length === 0;
  if (!isShown || !showing.test(bareWords(text))) return undefined;
  const isOwn = (await ownMailboxes(context, id)).some((one) => one.mailbox.id === mailbox);
  return isOwn ? { ...understood, act: 'inbox', sure: true } : undefined;
}
const showing =
  /^(?:(?:hej|kan du|kan jag fa se|snalla|please|can you) )*(?:visa|se|show|see)(?: (?:mig|mej|me|the))* \p{L}+(?: (?:ladan|brevladan|mailbox|tack|please))*$/u;
