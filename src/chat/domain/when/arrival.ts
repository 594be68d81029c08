// Whether a time is when one comes ("dyker upp tio", "expect me at eleven") rather than when one goes.

import { goneFrom } from './part-away';

const arriving =
  /\b(?:kommer|kom|come|inne|in|borjar|dyker|anlander|startar|start|tillganglig|nas|available|reachable|kontoret|office|sen|sent|senare|forsenad|forsenat|framme|plats|har forst|here only from|tillbaka|back|late|there|arrive|arriving|be|ko|trafiken|traffic|rakna med mig|expect me|ar dar (?:vid|kl|runt|ca)|(?:jobbar|jobba|work|working) (?:fran|from|efter|after))\b/;
/** "Coming at ten", "I am coming at noon": the writer, and nobody else. */
const comingAt = /(?:^|[,.;] |(?:^| )(?:i|we) (?:am|are) (?:(?:probably|only|now) )?)coming at /;
export const leaving =
  /^(?:gar|ga|gick|slutar|sticker|drar|aker|aka|lamnar|heading|leaving|leave|hem|home|hamta)$/;

/** "Lämnar barnen, är där vid nio", "sitter på min stol halv elva": what is said right before the time. */
const arrivesAt =
  /\b(?:(?:ar|blir|vara|be|am|get|getting)(?: (?:nog|sakert|probably))? (?:dar|framme|inne|pa plats|there|in)(?: (?:forst|igen|again))?|(?:sitter|ar|finns|sit|be|am) (?:pa|vid|i|at|in) (?:min|mitt|my) (?:stol|plats|skrivbord|rum|kontor|desk|chair|office))$/;

/** "After lunch I am not there", "nås inte efter tre": gone from then; "not in until eleven" comes. */
const notThere =
  /\b(?:(?:not|inte|ej)(?: (?:be|vara))? (?:there|here|in|inne|tillganglig|nas|available|reachable|around)|nas (?:inte|ej))\b(?! (?:(?:again|igen|tillbaka|back) )?(?:until|till|tills|til|forran|fore|innan|before|at))/g;

/** Of the words of a text and those before its time. */
export function saysArrival(words: readonly string[], lead: string): boolean {
  if (goneFrom.test(lead)) return false;
  if (arrivesAt.test(lead)) return true;
  if (comingAt.test(words.join(' '))) return true;
  return arriving.test(words.join(' ').replace(notThere, '')) && !words.some((word) => leaving.test(word));
}
