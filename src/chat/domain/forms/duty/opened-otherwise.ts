// "Carin har öppnat den", "skräpposten är genomgången", "öppnar den strax": said in words of an opening, and none of the writer's. Of masked words.

import type { MailboxId } from '../../../../core/ids';
import { isOneOf, type Act } from '../../acts/acts';
import { saidText, saidWords, withMailboxes } from '../../reading/said-words';
import { isOnlyByOther, isOpenedByOther } from './opened-by';
import { box, saysJunkAlone } from './opened-first';

/** `byOther`: only who opened can say it; `junk`: the junk alone was gone through; `soon`: it is not opened yet; `instead`: this one, and not the one that was just said. */
export type OpenedOtherwise = 'byOther' | 'junk' | 'soon' | 'instead';

const lead = '(?:(?:hej|ja|jo|nej|ok|okej|men|och|sa|nu|forresten|redan|klart|hi|yes|no|but|so|well) )*';
const heard = '(?:(?:jag tror att|i think|tydligen|apparently) )?';
const lately = '(?:(?:har|has|nu|redan|precis|nyss|ocksa|just|already|now) )*';
const when =
  '(?: (?:nu|idag|i dag|i morse|redan|precis|nyss|just|now|already|today|this morning|kl|at|§time|§day|at mig|for me|klart|tack|thanks))*';
/** "De har öppnat lådan", "städerskan öppnade lådan": whoever that is, it is not the writer. */
const somebody =
  '(?!(?:j\\p{L}{0,3}|vi|i|we|vem|vilka|vilken|who|which|when|ok\\p{L}*|klart|tack|yo|yes|nej|har|have|nu|redan|precis|nyss|just|already|idag|today|igar|sen|sedan|bada|bagge|both) )[\\p{L}-]+(?: (?!(?:jag|ja|vi|i|we) )[\\p{L}-]+)?';

const bySomebody = new RegExp(
  `^${lead}${heard}${somebody} (?:(?:har|has) ${lately}(?:oppnat|opened)|oppnade) ${box}${when}$`,
  'u',
);
const spam =
  '(?:(?:den |the |min |my |all )?(?:skrapposten|skrappost|skrapet|skrapmejlen|skrapmappen|spammen|spammet|spam|spam folder|junk|junk mail|junk mejl|junk folder))';
const through =
  '(?:kollat|kollade|gatt igenom|gick igenom|sett over|tittat i|tittat igenom|tittade i|rensat|rensade|tomt|tomde|last|laste|last igenom|laste igenom|checked|gone through|went through|been through|looked through|looked in|cleared)';
const done =
  '(?:genomgangen|genomgatt|kollad|kollat|genomlast|last|rensad|rensat|tomd|tomt|avklarad|klar|checked|cleared|done|gone through)';
const where = '(?:§mailbox|ladan|brevladan|the mailbox)';
const both = '(?:(?:bada|bagge|alla|both|all) )*(?:ladorna|brevladorna|mailboxes|bada|bagge|both)';
const inBox = `(?: (?:i|for|in|of) (?:${both}|${where}(?: (?:och|and) ${where})*))?`;
/** "Kollade skräpposten, ingenting där": what was in it says nothing of the mailbox. */
const within =
  '(?: (?:(?:och|men|and|but|so) )?(?:(?:det|dar|there|it|only|just|bara|mest) )*(?:(?:var|fanns|lag|ar|hittade|was|is|found) )?(?:(?:det|dar|bara|mest|only|just) )*(?:ingenting|inget|inga|tomt|tom|nothing|empty|reklam|skrap|spam|skit|adverts|ads|junk)(?: (?:dar|dari|i den|i|av vikt|av varde|viktigt|annat|att se|nytt|mejl|speciellt|konstigt|there|in it|important|else|new))*)?';
const junk = new RegExp(
  `^${lead}(?:(?:(?:jag|i) )?${lately}(?:have )?${through} (?:ocksa |aven |i |igenom |bara |only |just )*${spam}|${spam}${inBox} (?:ar |is |has been |var )?(?:nu |redan |ocksa |now )?${done})${inBox}${when}${within}$`,
  'u',
);

const ahead =
  '(?:strax|snart|sen|senare|direkt|genast|om en stund|om en liten stund|soon|shortly|later|in a (?:bit|minute|moment)|(?:(?:kl|vid|till|runt|efter|innan|fore|at|after|before) )?§time|(?:efter|innan|fore|after|before) (?:the |min |my |mitt )?(?!§)\\p{L}+)';
const soon = new RegExp(
  [
    `^${lead}(?:(?:jag|vi|i|we|ill) )?(?:oppnar|kollar|laser) ${box}(?: (?:nu|alldeles))? ${ahead}$`,
    `^${lead}(?:(?:jag|vi) )?(?:ska(?: precis| bara| strax| just| snart)?|tanker|tankte|kommer(?: att)?) (?:oppna|kolla) ${box}(?: (?:nu|${ahead}))?$`,
    `^${lead}(?:${ahead}|nu) (?:oppnar|ska) jag (?:oppna )?${box}$`,
    `^${lead}(?:i (?:will|am going to|am about to|shall)|ill|going to|about to|will) (?:soon )?open ${box}(?: (?:now|${ahead}))?$`,
  ].join('|'),
  'u',
);

/** What the words are, where each word of them is of that; where it asks it says nothing. */
export function saidOtherwise(words: readonly string[]): OpenedOtherwise | undefined {
  if (words.includes('?')) return undefined;
  const text = saidText(words);
  if (isOnlyByOther(words) || bySomebody.test(text)) return 'byOther';
  if (junk.test(text) || saysJunkAlone(words)) return 'junk';
  return soon.test(text) ? 'soon' : undefined;
}

const putRight =
  '(?:(?:nej|na|nae|oj|forlat|sorry|vanta|ursakta|fel|lada|ladan|brevlada|mailbox|no|oops|wait|wrong|alltsa|utan) )';
const itWas =
  '(?:(?:det var|det ar|det skulle vara|det ska vara|ska vara|skulle vara|jag menade|jag menar|(?:jag|vi) (?:har )?(?:oppnat?(?:de)?|kollade|kollat|laste|last)|it was|it is|its|i meant|i mean|i opened|i checked) )';
const one = '§mailbox(?: (?:ladan|brevladan|mailbox))?';
const asSaid =
  '(?: (?:(?:som )?(?:jag|vi) (?:har )?(?:oppna(?:t|de)|kollade|kollat|laste|last|gick igenom|menade|tittade i|tog)|(?:that )?i (?:opened|checked|meant|looked in|read)|som (?:ar|var) oppnad))?';
const instead = new RegExp(
  [
    `^${putRight}*${itWas}?(?<first>${one})${asSaid}(?: (?:och|and))? (?:inte|ej|not) ${one}$`,
    `^${putRight}*${itWas}?(?:inte|ej|not) ${one} (?:utan|men|but) ${itWas}?${one}${asSaid}$`,
    `^${putRight}+${itWas}${one}${asSaid}$`,
  ].join('|'),
  'u',
);

/** "Nej det var kommun, inte ks", just after the writer's own opening of ks: which it was; "det var inte ks utan kommun jag öppnade" says it whenever. */
export function openedInstead(reading: Named, before: Before | undefined): MailboxId | undefined {
  const isBehind = before?.act === 'duty.opened' && (before.opened ?? 'instead') === 'instead';
  if (reading.words.includes('?') || !(isBehind || saysWhich(reading.words))) return undefined;
  const found = instead.exec(saidText(withMailboxes(reading)));
  const meant = found?.groups?.['first'] === undefined ? reading.mailboxes.at(-1) : reading.mailboxes[0];
  return found ? meant?.mailbox.id : undefined;
}
const saysWhich = (words: readonly string[]): boolean =>
  words.some((word) => /^(?:oppnat|oppnade|oppnad|opened)$/.test(word)) &&
  words.some((word) => /^(?:inte|ej|not)$/.test(word));

/** Of a reading. */
interface Named {
  readonly words: readonly string[];
  readonly tokens: readonly { readonly word: string }[];
  readonly mailboxes: readonly {
    readonly from: number;
    readonly to: number;
    readonly mailbox: { readonly id: MailboxId };
  }[];
}
interface Found {
  readonly opened?: OpenedOtherwise;
  readonly mailbox?: MailboxId | undefined;
  readonly each?: readonly MailboxId[] | undefined;
}
interface Read {
  readonly reading: Named;
}
interface Before {
  readonly act: Act;
  readonly opened?: OpenedOtherwise | undefined;
}

/** Somebody else is said to have opened beside something else, or one part of several is of the junk or of later: nothing of it is the writer's word. */
export function openedOtherwise(
  { whole: { reading }, parts }: { readonly whole: Read; readonly parts: readonly Read[] },
  act: Act,
  before: Before | undefined,
): Found {
  const mailbox = openedInstead(reading, before);
  if (mailbox !== undefined) return { opened: 'instead', mailbox };
  const words = withMailboxes(reading);
  const said = parts.map(({ reading: part }) => kindOf(part));
  const isOther = !words.includes('?') && isOpenedByOther(words, act === 'duty.opened');
  const opened = saidOtherwise(words) ?? (isOther ? 'byOther' : ofPart(said));
  return { ...(opened && { opened }), ...(act === 'duty.opened' && mailboxOf(said, opened)) };
}

/** `isOpened`: it has a word of an opening. */
const kindOf = (reading: Named) => {
  const words = withMailboxes(reading);
  const otherwise = saidOtherwise(words) ?? (isOpenedByOther(words, false) ? 'byOther' : undefined);
  return { reading, otherwise, isOpened: !otherwise && words.some(isOpeningWord) };
};
type Kind = ReturnType<typeof kindOf>;

/** "Jag öppnar ks sen, är på möte till 11", and none of the others says an opening. */
const ofPart = (said: readonly Kind[]): OpenedOtherwise | undefined =>
  said.some(({ isOpened }) => isOpened)
    ? undefined
    : said.map(({ otherwise }) => otherwise).find((one) => one === 'soon' || one === 'junk');
const isOpeningWord = (word: string): boolean =>
  /^(?:oppna(?:t|d|de)|opened|kolla(?:t|de)|last|checked)$/.test(word);

/** "Öppnar kommun sen, men ks är öppnad", "har gått igenom skräpposten, tar kommun": of the part that says it. */
function mailboxOf(said: readonly Kind[], opened: OpenedOtherwise | undefined): Omit<Found, 'opened'> {
  const first = said.findIndex(({ otherwise }) => otherwise);
  // "Ks är klar, skräpposten är genomgången" is of ks.
  if (said.length < 2 || first < 0 || (opened === 'junk' && first > 0)) return {};
  const parts = said.filter((part) => (opened ? part.otherwise === opened : part.isOpened));
  if (parts.length === 0) return {};
  const named = parts.flatMap(({ reading }) => reading.mailboxes.map(({ mailbox }) => mailbox.id));
  const ids = [...new Set(named)];
  return { mailbox: ids[0], each: ids.length > 1 ? ids : undefined };
}

/** Before mailboxes are masked: where a line may be cut behind it. */
export const isJunkAlone = (text: string): boolean =>
  junk.test(text.replace(/ (?:i|in) [\p{L}.@-]+(?= (?:ar|is) |$)/u, ' i §mailbox'));
/** "Öppnar ks sen och …". */
export const isSoonAlone = (text: string): boolean =>
  soon.test(text.replace(/(?<!\p{L})(oppnar|kollar|oppna|open) [\p{L}.@-]+(?= |$)/u, '$1 §mailbox'));

/** "Öppnat ks, kommun": the names behind are of the same. */
export const withListed = <T extends Read>({ main, whole, parts }: Listing<T>): T =>
  parts.length > 1 && parts.slice(1).every(isNamesOnly) ? whole : main;
interface Listing<T> {
  readonly main: T;
  readonly whole: T;
  readonly parts: readonly T[];
}
const isNamesOnly = ({ reading }: Read): boolean =>
  saidWords(withMailboxes(reading)).every((word) => /^(?:§mailbox|och|o|and|samt|plus)$/.test(word));

/** "Båda är öppnade", behind something else than a mailbox: perhaps of that. */
export const saysBothOfElse = (words: readonly string[], before: Act | undefined): boolean =>
  before !== undefined &&
  !isOneOf(before, 'duty.*', 'mailbox.status', 'week', 'reply', 'present') &&
  /^(?:bada|bagge|both)$/.test(words.find((word) => /^(?:bada|bagge|both|alla|all)$/.test(word)) ?? '') &&
  !words.some((word) => /^(?:lad(?:or|orna)|brevlad(?:or|orna)|mailboxes|inboxes|oppnat)$/.test(word));
