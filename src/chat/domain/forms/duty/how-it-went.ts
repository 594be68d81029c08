// "Hur gick det i dag", "hur har det gått i ks": how the day stands, and not the week ahead.

import { bareWords } from '../../../../core/plain-words';
import type { Act } from '../../acts/acts';

const went =
  /^(?:(?:hej|och|men|na|and|so) )*(?:hur (?:gick (?:det|dagen)|har (?:det|dagen) gatt|blev det)|how did (?:it|the day|today|things) go|how has (?:it|today) (?:been|gone))(?: |$)/u;

export const howItWent = (likeliest: Act | undefined, text: string): Act | undefined =>
  likeliest === 'week' && went.test(bareWords(text)) ? 'mailbox.status' : undefined;
