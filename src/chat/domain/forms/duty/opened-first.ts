// "Öppnat båda, och Hasse tar i morgon": what is opened is opened today, whatever else the line goes on with.

import type { LocalDate } from '../../../../core/time';
import type { Act } from '../../acts/acts';
import { saidText, saidWords } from '../../reading/said-words';
import { isKindOfMessage } from '../messages/kind-of-message';
import { fold } from '../../reading/tokens';

/** "Har jag öppnat ks och är kommun kvar?", and not "nu har jag öppnat". */
const noQuestion = '(?!(?:(?:hej|och|o|and|ja|jo|ok|okej) )*(?:har|have) (?:jag|vi|i|we) )';
const lead =
  '(?:(?:hej|och|o|and|ja|jo|ok|okej|nu|sa|da|jag|vi|i|we|har|have|redan|precis|just|already|now) )*';
const verb = '(?:oppnat|oppnade|oppnad|opened)';
const read =
  '(?:last|laste|kollat|kollade|checked|read|gatt igenom|gick igenom|been through|gone through|went through|looked through)';
export const word =
  '(?:min|mina|mitt|bade|den|dem|it|them|my|the|bada|bagge|alla|all|both|two|tva|lada|ladan|lador|ladorna|brevlada|brevladan|brevlador|brevladorna|mailbox|mailboxes|inbox|§mailbox)';
export const box = `${word}(?: (?:(?:och|and) )?${word})*`;
const light =
  '(?: (?:nu|idag|i dag|i morse|redan|precis|nyss|just|now|already|today|this morning|kl|at|§time|klart|done|tack|thanks|med|ocksa|too))*';
/** "… åt Lars": by the writer all the same. */
const forOther =
  '(?: (?:at|for|i stallet for|istallet for|instead of) (?!(?:mig|me|idag|i|dagen|today|now|nu)(?: |$))(?:§person|\\p{L}+))?';
const also = `(?: (?:och|o|a|and) (?:${read}|${verb})(?: (?:allt|alla|igenom|everything|all|them|det|den))*)?`;
const opened = new RegExp(
  `^${noQuestion}${lead}(?:${verb}${also}(?: ${box})?|${read} ${box}|${box} (?:ar |is |are )?(?:${verb}|genomgang(?:en|na)|kollade?)|oppnad (?:ar|e) (?:den|ladan|brevladan))${forOther}${light}$`,
  'u',
);

const ofJunk = /^(?:skrapposten|skrappost|skrapet|skrapmejlen|skrapmappen|spammen|spammet|spam|junk)$/;
/** Of the junk in the same breath: "… och skräpposten med", "markera spammen som genomgången o …". */
const besideJunk =
  /^(?:och|o|a|and|plus|samt|aven|ocksa|oxa|med|too|as|well|likasa|jag|har|have|i|den|the|min|my|folder|mail|all|ar|is|e|som|satt|satter|markera|markerar|mark|nu|idag|today|redan|igenom|through|kollad|kollat|kollade|genomgangen|genomgatt|gatt|gick|sett|over|tittat|titta|tomd|tomt|rensad|rensat|last|checked|cleared|gone|been|looked|klar|klart|avklarad|genomlast|koll|pa|done|reviewed|tack|thanks|mejl|mejlen|mappen|just|precis|nyss|already|now|§mailbox|ladan|brevladan|mailbox|rensade|ja|hej)$/;
const opens = new RegExp(`^(?:${verb}|kolla[dt]|kollade|last|laste|checked|genomgangen|igenom)$`, 'u');
const clauseEnd = /^(?:[.!,;]|och|o|a|and|plus|samt|&)$/;

/** Without what is said of the junk alone; undefined where nothing is, or something else of it. */
function withoutJunk(words: readonly string[]): readonly string[] | undefined {
  const junk = words.findIndex((word) => ofJunk.test(word));
  if (junk < 0) return undefined;
  const from = words.slice(0, junk).findLastIndex((word) => clauseEnd.test(word)) + 1;
  const end = words.slice(junk).findIndex((word) => clauseEnd.test(word));
  const to = end < 0 ? words.length : junk + end;
  // "Är skräpposten kollad".
  if (/^(?:ar|is)$/.test(words[from] ?? '')) return undefined;
  return words.slice(from, to).every((word) => besideJunk.test(word) || ofJunk.test(word))
    ? [...words.slice(0, from), ...words.slice(to)]
    : undefined;
}

/** "Öppnat ks och kollat skräpposten", "soc är kollad, och skräpposten med": that, too, and by the same person. Of what was written. */
export const saysJunkSeen = (text: string): boolean =>
  !/(?<!\p{L})(?:inte|ej|ingen|inget|knappt|not|nobody|sen|senare|later)(?!\p{L})|\?/iu.test(
    text.replace(nothingThere, ''),
  ) &&
  withoutJunk(fold(text.toLowerCase()).match(/[\p{L}@-]+|[.!,;&]/gu) ?? [])?.some((word) =>
    opens.test(word),
  ) === true;

/** "… inget av intresse", at its end. */
const nothingThere =
  /(?:[,.–-]\s*(?:inget|ingenting|nothing)|(?<!\p{L})(?:inget|ingenting|nothing) (?:av (?:intresse|vikt|värde)|viktigt|särskilt|där|konstigt|of interest|important|there))[\s.!]*$/iu;

/** Of a clause, its mailboxes and hours masked: it says that, and nothing else but of the junk ("markera spammen som genomgången o öppnad e den med"). */
export const isOpening = (words: readonly string[]): boolean =>
  !words.includes('?') && [words, withoutJunk(words) ?? []].some((said) => opened.test(ofClause(said)));
const ofClause = (words: readonly string[]): string => saidText(words).replace(/ (?:och|o|and|samt)$/, '');

/** "Skräpposten är genomgången", "markera skräpposten som kollad": of that alone. */
export const saysJunkAlone = (words: readonly string[]): boolean =>
  !words.includes('?') &&
  words.some((word) => seen.test(word)) &&
  // "Jag har koll på skräpposten" is of no day.
  !(words.includes('koll') && words.some((word) => /^(?:har|have|ska)$/.test(word))) &&
  saidWords(withoutJunk(words) ?? words).length === 0;
const seen =
  /^(?:kolla[dt]|kollade|koll|genomgangen|genomgatt|igenom|over|tittat|tom[dt]|rensa[dt]|last|checked|cleared|gone|been|looked|done|reviewed)$/;

/** A mailbox that is not masked yet: "ks", "kommunbrevlådan". */
const unmasked =
  '(?:(?:min|my|the|var) )?(?:\\p{L}*ladan|ladorna|mailbox|inbox|(?!(?:mejl|mail|post|brev|sms|allt|all|den|det|it) ?)[a-z]{2,4})';
const alone = new RegExp(
  `^${noQuestion}${lead}(?:(?!jag )\\p{L}+ )?(?:${verb}(?: (?:den|it|bada|bagge|both|${unmasked}))?${forOther}|${read} ${unmasked}|${unmasked} (?:ar|e|is) (?:${verb}|genomgangen)|\\p{L}{2,} (?:(?:ar|e) )?oppnad)${light}$`,
  'u',
);

/** Before mailboxes are masked: where a line may be cut behind it. */
export const isOpeningAlone = (text: string): boolean => alone.test(text);

/** "Öppnat bilagan och läst den", "har läst remissen": one thing, and no mailbox. Of folded words. */
export const opensThing = (words: readonly string[]): boolean =>
  words.some(
    (word, at) =>
      (things.test(word) || (isKindOfMessage(word) && !mail.test(word))) &&
      words.slice(Math.max(0, at - 3), at).some((before) => opening.test(before)),
  ) && !words.some((one, at) => boxes.test(one) || (ofBox.test(one) && isOpened.test(words[at - 1] ?? '')));
const things =
  /^(?:bilag\p{L}*|\p{L}*dokument\p{L}*|fil(?:en|erna)|lank(?:en|arna)|pdf\p{L}*|attachments?|documents?|file|link|message|letter)$/u;
const mail = /^(?:mejl(?:en)?|mail(?:en)?|meddelanden(?:a)?|brev(?:en)?|messages|letters)$/;
const opening = /^(?:oppnat|oppnade|last|laste|opened|read)$/;
/** "Har öppnat den, läst begäran också." */
const ofBox = /^(?:den|dem|it|them|bada|bagge|both)$/;
const isOpened = /^(?:oppnat|oppnade|opened)$/;
const boxes = /^§mailbox$|lada|brevlad|mailbox|inbox|inkorg|^post/;

/** Of another day it is only told where that is said: nothing is opened today. */
export const isOpenedBefore = (
  { act, from }: { readonly act: Act; readonly from: LocalDate | undefined },
  today: LocalDate,
): boolean => act === 'duty.opened' && from !== undefined && from < today;
