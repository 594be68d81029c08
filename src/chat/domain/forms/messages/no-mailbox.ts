// "Trädet har jag inte tagit, men jag kan", "tar den, blir klar på torsdag", "kan bocka av den": said as of a mailbox, and of none. Of masked words.

import { isAbsence } from '../../amend/amended';
import { isOfOneMessage, isOneOf, type Act } from '../../acts/acts';
import { ticked } from './settled';
import { isOfBox, takesRest } from '../../sentences/orders-in';
import type { Reading } from '../../reading/reading';
import { saidText } from '../../reading/said-words';

const thing = '(?<thing>\\p{L}{3,}(?:et|en|an|na))';
const taking =
  '(?:ta|tar|tagit|tog|ha|har|haft|fixa|fixar|losa|loser|skota|skoter|svara pa|svarar pa|ordna|ordnar)';
const things: readonly RegExp[] = [
  new RegExp(
    `(?:^| )${thing} (?:har|tar|kan|ska|skulle|far|vill|skoter|fixar|loser)(?: (?:ju|nog|val|inte|visst))* (?:jag|vi|§person)(?: |$)`,
    'gu',
  ),
  new RegExp(`(?:^| )${taking}(?: (?:jag|inte|aven|ocksa|hand om|over|pa))* ${thing}(?: |$)`, 'gu'),
];
/** What is taken with a mailbox, or is no thing at all. */
const ofDuty =
  /^(?:(?:in|ut)?korgen|post(?:en)?|mejlen|bevakningen|ansvaret|uppdraget|uppgiften|tjansten|resten|halvan|forsta halvan|hemmet|stallet|istallet|samtalen|telefonen|vaxeln|oppningen|genomgangen|kollen|rundan|schemat|plats(?:en)?|sjalvklart|annat|inget|mycket|ingen|annan|utan|sedan|redan|innan|sen|igen|garna|darna|denna|samma|nagon|nan|man|han|aven|allihopa|hela|lunchen|ledigheten|semestern|kompen|klamd\p{L}+|\p{L}*(?:dag|vecka|vecko|morgon|passet|jouren|vakten|brevlad|ladan|ladorna|turen|manaden|helgen|ligen|namnden|forvaltningen))/u;

/** A thing that is no mailbox, nor what goes with one, is taken or not taken. */
const namesThing = (text: string): boolean =>
  things.some((form) => [...text.matchAll(form)].some(({ groups }) => !ofDuty.test(groups?.['thing'] ?? '')));

/** "Blir klar på torsdag", "svarar på fredag": when an answer is done. */
const finished =
  /(?:^| )(?:(?:blir|bli|ar|vara|be|is)(?: (?:nog|val|det|den|helt))* (?:klar|klart|fardig|fardigt|done|ready|finished)(?: med (?:den|det))?|svarar|svar|besvarar|svarat|reply|answer)(?: (?:pa|till|senast|innan|by|on|before))? §day(?: |$)/u;

export const saysFinished = ({ words }: Pick<Reading, 'words'>): boolean => finished.test(saidText(words));

const opening =
  /oppn|last|laste|laser|koll|titt|igenom|genomg|kik|check|open|read|look|through|tomt|tomd|tomn|rensa|sett|empt|clear|swe(?:ep|pt)|mejlen|mejl$|post$|posten|bevak|inbox/u;

/** Nothing is opened by "bocka av den" alone. */
const saysOpening = ({ words, mailboxes }: Pick<Reading, 'words' | 'mailboxes'>): boolean =>
  mailboxes.length > 0 || words.some((word) => opening.test(word) || isOfBox(word));

/** The act of a message, for what else would change a mailbox. */
export function ofNoMailbox(
  act: Act | undefined,
  reading: Reading,
  before: Act | undefined,
): Act | undefined {
  const { words, mailboxes } = reading;
  if (mailboxes.length > 0 || words.some(isOfBox)) return undefined;
  const text = saidText(words);
  // "Ta bort anteckningen": "antecknad som borta" is an absence.
  if (ofNote.test(text)) return isOfAbsence(text, before) ? undefined : 'order.register';
  // "Studiebesöket får gärna komma, kan bocka av den".
  if (act === 'away') return ticked.test(text) && !isOfAbsence(text, before) ? 'order.answered' : undefined;
  // "Klart" alone answers the card that asks, and after a message it is of that.
  if (act === 'duty.opened')
    return !saysOpening(reading) &&
      (isOfOneMessage(before) || (ticked.test(text) && !ofBoxes.test(before ?? '')))
      ? 'order.answered'
      : undefined;
  // "Bo tar resten", of what has come in.
  const isOfRest = isOneOf(before, 'inbox', 'list', 'message.find', 'order.*') && takesRest(reading);
  if (!isOfRest && !saysFinished(reading) && !namesThing(text)) return undefined;
  return act === 'duty.take' ? 'order.claim' : act === 'duty.give' ? 'order.propose' : undefined;
}
const ofNote =
  /^(?!.*(?:^| )(?:far|maste|man|vi|nar|hur|may|must|we|how)(?: |$))(?:.* )?(?:ta bort|stryk|radera|sudda|angra|ta tillbaka|remove|delete|undo)(?: (?:min|den|the|my))? (?:anteckning|notering|note(?: |$))/;
const isOfAbsence = (text: string, before: Act | undefined): boolean =>
  (before !== undefined && isAbsence(before)) || /§day|§time|borta|ledig|sjuk|franvar|away|leave/.test(text);
const ofBoxes = /^(?:duty|mailbox)\./;
