// What a line of whoever answers names as that which they have answered, cannot or give back (F4, F5).

import { isKindOfMessage } from '../../../chat/domain/forms/messages/kind-of-message';
import { folded } from '../../../core/plain-words';
import { tellingWords } from './message-query';

/** "Bullerplanket är klart", "jag har svarat Lisa", "lämnar tillbaka badhuset"; not what was sent, nor what kind it is. */
export function topicsIn(text: string): readonly string[] {
  const said = folded(text);
  const named = [...said.matchAll(leading), ...said.matchAll(behind)].flatMap(([, word]) => word ?? []);
  const telling = new Set(tellingWords(text).map(folded));
  return named.filter((word) => telling.has(word) && !isKindOfMessage(word) && !whoever.test(word));
}

const leading =
  /(?:^|[,.!] )(?:(?:ja|jo|nej|hej|nu|ok|okej|och|men|det har|yes|no|the) )*(\p{L}{4,}) (?:ar|e|blev|blir|hinner|orkar|kan|far|lamnar|klarar|is|was)(?= )/gu;
const behind =
  /(?<!\p{L})(?:svarat|besvarat|svarade|besvarade|tillbaka|hinner|hinna|orkar|klara|klar|fardig|answered|replied|finish|finished)(?: (?:inte|ej|pa|om|med|till|av|nu|redan|den|det|mejlet|fragan|mig|ha|to|on|about|the|not))* (\p{L}{4,})/gu;
/** Whoever wrote, by what they are. */
const whoever =
  /^(?:journalist|reporter|tidning|redaktion|pappa|mamma|foraldra?|foralder|sokande|kund|medborgar|avsandar|kvinn|klagande|person|henne|honom|parent|paper)/;

export const wordsOf = (text: string): readonly string[] => folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];
