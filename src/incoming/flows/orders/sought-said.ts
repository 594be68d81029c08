// "Hitta Tor Trött", "ge Press GT (från i dag) till Carin": what is like something else, where its words are a message of
// the reader's (F3).

import { type ActOrFamily, isOneOf } from '../../../chat/domain/acts/acts';
import type { HeardLine } from '../../../chat/domain/acts/heard-line';
import type { Understanding } from '../../../chat/domain/acts/understanding';
import { folded } from '../../../core/plain-words';
import type { Person } from '../../../people/domain/person';
import { ownMailboxes } from '../../../roster/flows/own-mailboxes';
import type { IncomingContext } from '../../context';
import { seeking } from './who-has';
import { meantIn, type Describing, type Meant } from './described';

const finding =
  /^(?:(?:hej|kan du|kan jag fa|snalla|please|can you|could you) )*(?:hitta|sok|soka|leta|find|search|look)(?: (?:fram|upp|efter|pa|for|up))? \p{L}/u;
const mayBe: readonly ActOrFamily[] = ['other', 'unclear', 'contact', 'away.is', 'who.*'];

/** A search by its first word, whatever the rest is like ("trött" is no illness of the writer's). */
export async function hearSought(
  context: IncomingContext,
  { id: readerId }: Person,
  { text, understood }: HeardLine,
): Promise<Understanding | undefined> {
  const { act, changes, also } = understood;
  if (changes || !isOneOf(act, ...mayBe) || !finding.test(folded(text))) return undefined;
  const meant = await messageMet(context, text, { readerId, isAppointing: false, withClosed: true });
  return meant && { ...understood, act: 'message.find', sure: true, also: also.filter((one) => one !== act) };
}

/** "Advokaten har överklagat, vad gör jag nu, är det bråttom?": its card says what and by when. */
export async function hearWhatNow(
  context: IncomingContext,
  { id: readerId }: Person,
  { text, understood }: HeardLine,
): Promise<Understanding | undefined> {
  if (understood.act !== 'message.find' || !urgent.test(text) || !whatNow.test(text)) return undefined;
  const meant = await messageMet(context, text.replace(whatNow, ' '), { readerId, isAppointing: false });
  return meant && { ...understood, act: 'order.register', sure: true, also: [] };
}
const urgent = /(?<!\p{L})(?:bråttom|urgent)(?!\p{L})/iu;
const whatNow =
  /(?<!\p{L})(?:(?:vad|hur) (?:gör|ska) (?:jag|vi|man)(?: göra)?(?: (?:nu|då|med den|med det))*|(?:hur|är det) bråttom|what do i do|is it urgent)(?!\p{L}).*$/isu;

/** "En journalist vill ha ut alla mejl från förra veckan, vad gör jag" asks the rules, and for no list. */
export function hearNoList(
  _: IncomingContext,
  __: Person,
  { text, understood }: HeardLine,
): Promise<Understanding | undefined> {
  const isBeside = understood.act === 'rule' && understood.also.includes('list') && !listed.test(text);
  const also = understood.also.filter((one) => one !== 'list');
  return Promise.resolve(isBeside ? { ...understood, also } : undefined);
}
const listed =
  /(?<!\p{L})(?:lista\p{L}*|postlista\p{L}*|visa|ta fram|skriv ut|hämta|exportera|list|show|export)(?!\p{L})/iu;

/** "Tidningens begäran om hallen är svarad, vi mejlade ut det i går" looks for nothing. */
export function hearAnswered(
  _: IncomingContext,
  __: Person,
  { text, understood }: HeardLine,
): Promise<Understanding | undefined> {
  const { act, asked, changes, also } = understood;
  const said = folded(text);
  const isTold = act === 'message.find' && !asked && !changes && also.length === 0;
  const isAnswer = isTold && isAnswered.test(said) && !mayNotBe.test(said) && !seeking.test(said);
  const undated = { from: undefined, until: undefined, part: undefined, flaw: undefined };
  return Promise.resolve(
    isAnswer ? { ...understood, ...undated, act: 'order.answered', sure: true } : undefined,
  );
}
const isAnswered =
  /(?<!\bsom|\bom (?:den|det)|\bthat|\bwhich) (?:ar|e|blev|ar nu|is|was|has been) (?:(?:nu|redan|ju|visst|faktiskt|forresten|already|now) )*(?:(?:be)?svara[dt]|answered)(?![\p{L}?]| av | (?:senast|i ?morgon|imorn|by|tomorrow)(?!\p{L}))/u;
/** "Säg till när remissen är besvarad", "kolla om", "innan", "jag tror att". */
const mayNotBe =
  /(?:^| )(?:hoppas|tror|pastar|hope|think)(?= |$)|(?:^| )(?:nar|tills?|innan|fore|forran|ifall|att|huruvida|kolla|kollar|undrar|fraga|fragar|inte|ej|when|until|before|if|whether|that|check|not)(?= ).* (?:ar|e|blev|is|was|has been) |(?:^|(?:^| )(?:ar|e|se|titta|vet|hor) )om .* (?:ar|e|blev) /u;

/** "Från i dag", "som kom i går": when it came, and no day of a mailbox. */
const whenItCame =
  /(?<!\p{L})(?:som )?(?:från|kom|inkom|kommit in|from|that came|of)(?: (?:in|nu))? (?:i ?dag|idag|i ?går|igår|i ?förrgår|i morse|nyss|today|yesterday|this morning)(?!\p{L})/giu;
const ofMailbox =
  /(?:^| )(?:\p{L}*brevlad\p{L}*|ladan?|lador\p{L}*|mailbox\p{L}*|inbox\p{L}*|inkorg\p{L}*|jour\p{L}*|vakt\p{L}*|pass(?:et)?|dagen|veckan)(?: |$)/u;

/** A mailbox is given from a day on; a message came on it. */
export async function hearGivenMessage(
  context: IncomingContext,
  { id: readerId }: Person,
  { text, understood }: HeardLine,
): Promise<Understanding | undefined> {
  const { act, sure, changes, mailbox, person } = understood;
  if (act !== 'duty.give' || sure || changes || mailbox !== undefined || person === undefined)
    return undefined;
  const said = text.replace(whenItCame, ' ');
  if (said === text || ofMailbox.test(folded(said))) return undefined;
  const meant = await messageMet(context, said, { readerId, isAppointing: true });
  return (
    meant && {
      ...{ ...understood, act: 'order.propose', sure: true, asked: false, also: [], options: undefined },
      ...{ from: undefined, until: undefined, part: undefined, isOpen: false, flaw: undefined },
    }
  );
}

/** A message of the reader's is met by words of the line. */
export async function messageMet(
  context: IncomingContext,
  text: string,
  reader: Omit<Describing, 'own'>,
): Promise<Meant | undefined> {
  const own = await ownMailboxes(context, reader.readerId);
  if (own.length === 0) return undefined;
  const meant = await meantIn(context, text, { ...reader, own });
  const isMet = meant !== undefined && !meant.isSome && (meant.met ?? 0) > 0;
  return isMet ? meant : undefined;
}
