// "Ska inte till Ines", "alla utom Bo", "kanske", "vänta med": what a line says not to be so, not surely, not yet, or of
// somebody else is no wish. One reading, for all that a press may do (F3, F4).

import { folded } from '../../../core/plain-words';
import { isFirstName } from '../../../core/private-text/first-names';

const never =
  "(?:inte|ej|icke|aldrig|inget|ingenting|varken|knappast|not|never|neither|cannot|(?:do|does|wo|should|must|ca|is|has|have|did)n['’]?t)";
const shunning =
  '(?:undvik|undvika|sluta|undanta|strunta i|glöm|(?:låt|hoppa) (?:bli|över)|vänta med|avoid|stop|forget|skip)';
const onwards = '(?:utan|men|but|så|ge|låt|välj|skicka|give|let|send)';
const clause = `(?:(?!(?<!\\p{L})${onwards}(?!\\p{L}))[^,.;])*`;
const deed =
  '(?:gå|ta|tar|svara|svarar|besvara|hemma|tid|ge|ger|föreslå|föreslås|välja|väljas|skicka|lämna|ha|har|få|får|ges|skickas|lämnas|hamna|hanteras|skötas|sköta|vara|bli|go|be|belong|have|take|answer|handle|any|get|give|send|propose)';
/** "Inte ge till Erik", where giving else goes on with another. */
const done = `(?!\\p{L})(?:,? (?:att )?${deed}(?!\\p{L}))?`;
const whole = (words: string, flags = 'iu'): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, flags);

const meantNot: readonly RegExp[] = [
  // "Undvik Bo för bullret", "Erik ska du inte ge den till", "varken Erik eller Bo".
  whole(`${shunning}${done}${clause}`, 'giu'),
  whole(
    `\\p{L}+ (?:kan|ska|skall|bör|borde|får|vill|måste|can|should) (?:du|ni|vi|man|jag|you|we|i) ${never}${done}${clause}`,
    'giu',
  ),
  whole(`(?:varken|neither)(?!\\p{L})${clause}`, 'giu'),
  // "Erik kan inte", "Erik är borta"; of the message what follows is denied.
  /(?<!\p{L})(?!(?:du|ni|man|you)(?!\p{L}))\p{L}+ (?:(?:kan|kunde|hinner|orkar|vill|får|ska|har|can) (?:inte|ej|not)(?! (?:till|hos|åt|gå|to)(?!\p{L}))|cannot|can't|(?:är|e|is) (?:borta|sjuk|ledig|away|sick|off)|har semester)(?!\p{L})/giu,
  new RegExp(`(?<!\\p{L})${never} ${deed}(?!\\p{L})${clause}`, 'giu'),
  // "I stället för torsdag", "inte den 14:e", "alla utom Bo"; "nej förresten Eva".
  new RegExp(
    `(?<!\\p{L})(?:i ?stället för|instead of|rather than|utom|förutom|except|${never}(?! (?:förrän|until|before))) (?:(?:den|på|till|för|hos|åt|the|to|for) )*[^\\s,.]+`,
    'giu',
  ),
];

export const withoutDenied = (text: string): string =>
  meantNot.reduce((said, denied) => said.replace(denied, ' '), text);

const upTo = new RegExp(`(?<!\\p{L})${never}(?!\\p{L})${clause}$`, 'iu');

/** What stands behind these words is denied by them. */
export const isDeniedUpTo = (words: readonly string[]): boolean => upTo.test(words.join(' '));

/** Anything in these words is; "inga problem" denies nothing. */
export const isDenied = (text: string): boolean => denial.test(text.replace(assent, ' '));
const denial = whole(
  `${never}|${shunning}|ingen|inga|utom|förutom|fel|no|none|nobody|nothing|except|hardly|without|\\p{L}+n['’]t`,
);
const assent =
  /(?<!\p{L})(?:inga? (?:problem|invändning\p{L}*|synpunkt\p{L}*|konstigheter|fara)|inget att (?:invända|tillägga)|no (?:problem|objections?))(?!\p{L})/giu;

/** "Kanske", "eller hur?". */
export const isDoubted = (text: string): boolean => text.includes('?') || doubt.test(text);
const doubt = whole(
  'kanske|nog|tror|eller|undrar|om det (?:är|e)|tvek\\p{L}*|osäk\\p{L}*|funder\\p{L}*|vet ej|oklart|maybe|perhaps|think|or|unsure|wonder\\p{L}*|doubt\\p{L}*|hesita\\p{L}*',
);

/** "Inte diarieförd än", "vänta med det", "hinner inte". */
export const isHeldOff = (text: string): boolean => heldOff.test(text);
const heldOff = whole(
  'än|ännu|förrän|innan|hinner|hann|hunnit|orkar|vänta\\p{L}*|avvakta\\p{L}*|dröj\\p{L}*|skjut\\p{L}* upp|senare|snart|i ?morgon|nästan|halvt|skulle|borde|glömd?t?e?|försök\\p{L}*|tänk(?:er|te)|yet|until|later|soon|tomorrow|almost|wait|hold off|tried|forgot|would|should have',
);

/** "Ska mejla"; "kan han ta det" is none of what is agreed to. */
export const isToCome = (text: string): boolean => isHeldOff(text) || toCome.test(text);
const toCome = whole("ska|skall|ska'|kommer att|vill|måste|kan|bara|will|going to|must|can");

/** "Anna har svarat", "godkänd av David", "har du svarat": it was not the writer, or not surely. */
export const isOfOther = (text: string): boolean =>
  ofOther.test(text) || [...text.matchAll(doing)].some(([, who]) => isFirstName(folded(who ?? '')));
const ofOther =
  /(?<!\p{L})(?:(?:har|hade|has|have) )?(?:du|ni|han|hon|hen|de|dom|någon|nån|vem|chefen|kollegan|you|he|she|they|somebody|who) (?:(?:har|hade|has|have) )?(?:redan |already )?\p{L}{2,}(?:at|it|tt|de|ed)(?!\p{L})|(?<!(?<!\p{L})(?:jag|ja|vi|i|we) )(?<!\p{L})(?:har|hade|has) (?:redan |already )?(?:godkänt|approved)(?!\p{L})|(?<!\p{L})(?:\p{L}+(?:a[dt]e?s?|änd|änt|änts|answered|approved))(?: (?:per|via) \p{L}+)? (?:av|by) (?!mig|mej|me|oss|us|misstag|phone|e?-?mail|letter)\p{L}+/iu;
const doing =
  /(?<!\p{L})(\p{L}{2,})(?: \p{L}{2,})? (?:har|hade|has|had|svara(?:de|t)|ring(?:de|t)|mejla(?:de|t)|maila(?:de|t)|lämna(?:de|t)|skicka(?:de|t)|gav|godkän(?:de|t|ner)|answered|called|sent|gave|approved)(?!\p{L})/giu;

/** "Belysningen också till honom": whoever was named for the one that was shown last. */
const toSame =
  /(?<!\p{L})(?:(?:till|åt|på|to) (?:honom|henne|hen|samma(?: person)?|him|her|them|the same)|(?:han|hon|hen|he|she) (?:också|med|oxå|tar|får|kan|svarar|too|takes|answers)|samma (?:person|svarare))(?!\p{L})/iu;
export const saysSame = (text: string): boolean => toSame.test(text);
