// Whether a line tells that somebody has agreed: "Ulla sa ja på telefon", "hon har sagt ja", "Bo said it is fine".

import { saidText } from '../../reading/said-words';
import { ownMail } from '../about/own-mail';

const somebody = '(?:§person|han|hon|hen|de|dom|he|she|they)';
const agreed =
  '(?:sagt|sa|sade|sager|svarat|svarade|svarar|said|says|answered|tackat|tackade|gett|gav|gave|given|agreed|agrees|godkant|godkande|godkanner|samtyckt|samtyckte|samtycker|consented|consents|accepterat|accepterade|accepted)';
const yes =
  '(?:ja|japp|jo|yes|ok|okej|okay|(?:att )?det (?:ar|gar|funkar) (?:ok|okej|bra|fint|for sig)|(?:that )?it is (?:ok|okay|fine)|that is (?:ok|fine)|(?:(?:mig|oss|me|us) )?(?:(?:sitt|sin|ett|en|her|his|muntligt?|skriftligt?|oral|written) )*(?:samtycke|tillatelse|godkannande|fullmakt|consent|permission))';
const alone =
  '(?:agreed|agrees|godkant|godkande|godkanner|samtyckt|samtyckte|samtycker|consented|consents|accepterat|accepterade|accepted)';

const telling = new RegExp(
  `(?:^|\\s)${somebody} (?:har |har ju |ju |just |precis |nyss |has |has just )?(?:${agreed} (?:redan |nu |just )?${yes}|${alone})(?:\\s|$)`,
  'u',
);

/** "Bo sa på telefon att Anna får läsa hans mejl", "Anna får läsa Bos mejl, han ringde": what somebody said of their own mail. */
const told =
  /(?:^|\s)(?:(?:han|hon|hen|he|she|§person)(?: (?:har|has|just|precis|nyss))* (?:sagt|sa|sade|ringt|ringde|mejlade|skrev|meddelade|lovade|tyckte|godkande|godkant|bad|ville|said|told|called|agreed|confirmed)|(?:pratat|pratade|talat|talade|snackat|snackade|talked|spoke|spoken) (?:med|with|to) §person|(?:ok|okej|ja|klartecken|lov) (?:av|fran|from) §person)(?:\s|$)/u;
const mayRead = new RegExp(
  `(?:^|\\s)(?:§person|jag|vi|i) (?:(?:far|kan|ska|may|can|should|is allowed to) )?(?:lasa|laser|oppna|skota|skoter|ta hand om|svara pa|kolla|read|reads|open|handle) (?:hans|hennes|deras|hens|his|her|their|§person) (?:\\p{L}+ )?${ownMail}(?:\\s|$)`,
  'u',
);

/** Of masked words. A question tells nothing, but for where it is written down. */
export const saysConsent = (words: readonly string[]): boolean =>
  (!words.includes('?') || (asksWhere.test(saidText(words)) && inWords.test(saidText(words)))) &&
  (telling.test(saidText(words)) || (told.test(saidText(words)) && mayRead.test(saidText(words)))) &&
  !words.some((word) => /^(?:inte|not|aldrig|never|om|if)$/.test(word));
const writes =
  '(?:skriva?|skriver|a(?:n)?ger?|antecknar?|noterar?|registrerar?|lagger|lagga|for|fora|rapporterar?|write|record|note|enter|report|put)';
const asksWhere = new RegExp(
  ` (?:var|vart|hur|where|how) (?:(?:(?:ska|skall|kan|bor|do|should|can) )?(?:jag|man|i|vi|we) ${writes}|${writes} (?:jag|man|vi))(?: \\p{L}+){0,3}$`,
  'u',
);
const inWords = /(?:^| )(?:samtycke|tillatelse|godkannande|fullmakt|consent|permission)(?: |$)/;
