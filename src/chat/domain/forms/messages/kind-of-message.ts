// What kind of message a word says it is.

const nouns =
  '\\p{L}*(?:mejlet|mejlen|mailet|meddelandet|meddelandena|brevet|breven|skrivelsen|handlingen|handlingarna|begaran|forfragan|remissen|yttrandet|ansokan|anmalan|overklagan|overklagandet|klagomal(?:et)?|insandaren|forelaggandet|reklamen|fakturan|inbjudan|enkaten|protokollet|motionen|medborgarforslaget|synpunkten|synpunkterna|paminnelsen|kallelsen|rapporten|offerten|avtalet|utskicket|spammet|skrapmejlet|arendet|tipset|framstallan|annonsen|beskedet)';
const english =
  '(?:message|mejl|mail|letter|request|appeal|complaint|invoice|newsletter|ad|advert|advertisement|survey|consultation|referral|application|report|invitation|notice|one|offer|reminder)';
const kind = new RegExp(`^(?:${nouns}|\\p{L}*remiss|fragan?|reklam|forslaget|svaret|${english})$`, 'u');

/** "Remissen", "the invoice": of a folded word. */
export const isKindOfMessage = (word: string): boolean => kind.test(word);

/** "Det blev fel, svarsdagen är fredag": a message, or the day of its answer. */
export const speaksOfMessage = (word: string): boolean =>
  isKindOfMessage(word) || /^(?:svarsda(?:g|gen|n)|svarstid(?:en)?|svarsdatum(?:et)?)$/.test(word);
