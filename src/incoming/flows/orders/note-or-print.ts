// "Notera på bullerplanket: hon ringde", "skriv ut remissen": the message's card, on which it is done (F3). What is to be
// noted is kept nowhere.

import { type ActOrFamily, isOneOf } from '../../../chat/domain/acts/acts';
import type { AnsweredFirst, HeardLine } from '../../../chat/domain/acts/heard-line';
import type { Person } from '../../../people/domain/person';
import type { IncomingContext } from '../../context';
import type { Answer } from './order-cards';
import { answerOrders } from './ordered';
import { shownLast } from './shown-last';

const lead = '^(?:(?:hej|kan du|kan jag|får jag|snälla|please|can you|jag vill|vill|och|and)[ ,]+)*';
const noting = new RegExp(
  `${lead}(?:skriv (?:på|om|hos)|(?:notera|anteckna|(?:lägg|gör|skriv)(?: till| in)?(?: en)? (?:anteckning|notering|not)|(?:add|make|write) a note|note) (?:på|till|om|för|i|hos|on|to|about|for)) (?<matter>[^:]+?)(?<note>(?:: *| att | that |, ).+)?[?.! ]*$`,
  'isu',
);
/** "Skriv på remissen att de ringde"; "skriv till Bo" is none. */
const writing = new RegExp(`${lead}skriv `, 'iu');
/** "Remissen vindkraft: lägg anteckning "…"", "ring henne, skriv det på studiebesöket så Kim ser". */
const notingLast =
  /^(?<matter>[^:;.]{3,80}?)[:;,.]? +(?:lägg|gör|skriv|add|make)(?: till| in)?(?: en| a)? (?:anteckning|notering|note)(?:[:, ]|$)/isu;
const notingIt =
  /(?:^|[,.;] *|(?<!\p{L})(?:och|and) )(?:skriv|notera|anteckna|write|note) (?:det|detta|that|it|this) (?:på|hos|vid|on) (?<matter>[^,.;]+?)(?: (?:så|so) .*)?[?.! ]*$/isu;
/** "La Kim nån anteckning om klass 4B?", "lade till en anteckning på remissen": it stands on the card. */
const askingNote =
  /^(?:(?:och|men|hej|and)[ ,]+)*(?:la|lade|har|skrev|did|has) \p{L}+(?: \p{Lu}\p{L}+)?(?: (?:lagt|skrivit|gjort|left|written|make|made))?(?: (?:nån|någon|en|any|a))? (?:anteckning|notering|note) (?:om|på|hos|för|vid|about|on) (?<matter>.+?)[?.! ]*$/isu;
/** "Nej ta bort anteckningen": on the card, too. */
const removing =
  /^(?:(?:nej|nä|och|men|kan du|no|please)[ ,]+)*(?:ta bort|stryk|radera|sudda|ångra|ta tillbaka|remove|delete|undo)(?: min| den| the| my)? (?:anteckning\p{L}*|notering\p{L}*|note)(?: (?:på|om|hos|vid|on|about|from) (?<matter>.+?))?(?: tack)?[?.! ]*$/iu;
const printing = new RegExp(
  `${lead}(?:(?:skriva? ut|printa?|print out) |(?:få|ha|get|have) (?=.* (?:på papper|utskrive[nt]|som utskrift|on paper|printed)))(?<matter>(?!(?:list|allt?\\b|alla|schema|veck|lathund|bemanning|status|the (?:list|week)|everything)).+?)(?: (?:på papper|utskrive[nt]|som utskrift|on paper|printed))?[?.! ]*$`,
  'isu',
);
/** "Lägg bygdegårdens ansökan på postlistan". */
const publishing = new RegExp(
  `${lead}(?:(?:lägga?|sätta?|ta|publicera|put|add|publish)(?: upp| in| med)? (?<matter>.+?)|(?!(?:vad|vem|vilka|när|hur|varför|what|who|which|why) )(?<other>.+?) (?:ska|bör|måste|should|must)(?: (?:stå|vara|läggas|sättas|be|go))?) (?:(?:med|upp|ut|in) )?(?:på|till|on|to) (?:den |the )?(?:postlistan|public list|mail list|post list)[?.! ]*$`,
  'isu',
);
/** "Skriv att han svarade förra gången", of what was just shown alone. */
const notingAlone = new RegExp(
  `${lead}(?:skriv|notera|anteckna|lägg till|write|note|add)(?: också| även| då| bara| also| just)? (?:att|that) `,
  'iu',
);
/** Of nothing plainer. */
const mayBe: readonly ActOrFamily[] = [
  'order.*',
  'answers.*',
  'message.find',
  'other',
  'unclear',
  'inbox',
  'list',
  'rule',
  'contact',
  'guide.*',
];

const ofElse = /^(?:away|duty|delegation|remind|staff|urgent|incident)/;

export async function answerNoteOrPrint(
  context: IncomingContext,
  { id }: Person,
  { text, understood: { act, sure } }: HeardLine,
): Promise<AnsweredFirst<Answer> | undefined> {
  const order =
    isOneOf(act, ...mayBe) || (!sure && !(writing.test(text) && ofElse.test(act)))
      ? orderIn(text, context.municipality().publish !== undefined)
      : undefined;
  if (order === undefined) return undefined;
  // "Lägg till att jag är borta även torsdag" is of no message.
  const isOfElse = ofElse.test(act) || act === 'present';
  if (order.isOfLast === true && (isOfElse || (await shownLast(context, id, undefined)) === undefined))
    return undefined;
  const named = { text: order.about, mailbox: undefined, isOfShown: true };
  const cards = await answerOrders(context, id, { orders: [order], named });
  return cards && { act: 'order.register', cards: order.isNew ? cards.map(withWriting) : cards };
}

const withWriting = (card: Answer): Answer =>
  'say' in card && card.say.what === 'orderOnCard'
    ? { ...card, say: { ...card.say, isToWrite: true } }
    : card;

interface Noted {
  readonly deed: 'note' | 'print' | 'publish';
  readonly about: string;
  /** Something is to be written. */
  readonly isNew?: boolean;
  /** It names no message. */
  readonly isOfLast?: true;
}

function orderIn(text: string, isForWeb: boolean): Noted | undefined {
  const { matter: listed, other = listed } = (isForWeb && publishing.exec(text)?.groups) || {};
  if (other !== undefined) return { deed: 'publish', about: other };
  const print = printing.exec(text)?.groups?.['matter'];
  if (print !== undefined) return { deed: 'print', about: print };
  const gone = removing.exec(text)?.groups;
  const asked = askingNote.exec(text)?.groups;
  const last = (gone ?? asked ?? notingLast.exec(text)?.groups ?? notingIt.exec(text)?.groups)?.['matter'];
  if (gone ?? last) return { deed: 'note', about: last ?? 'den', isNew: !(gone ?? asked) };
  if (notingAlone.test(text)) return { deed: 'note', about: 'den', isNew: true, isOfLast: true };
  const { matter, note } = noting.exec(text)?.groups ?? {};
  const isNoted = matter !== undefined && (note !== undefined || !writing.test(text));
  return isNoted ? { deed: 'note', about: matter, isNew: true } : undefined;
}
