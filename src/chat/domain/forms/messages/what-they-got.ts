// "Visa det som Bo har fått", "vad har Bo fått att svara på": what somebody has to answer. Of masked words.

import { saidText } from '../../reading/said-words';

const asked =
  '(?:hej|och|men|visa|lista|se|vad|vilka|vilket|allt|det|de|meddelanden|mejl|arenden|som|har|kan|jag|fa|far|mig|ska|skulle|show|me|all|what|which|messages|everything|that|has|does|should)';
const got = '(?:fatt|fick|ska|skall|har|maste|got|has|have|gotten)';
const toAnswer = '(?: (?:att|to))?(?: (?:svara|besvara|svarar|answer))(?: (?:pa|to))?';
const form = new RegExp(
  `^(?:${asked} )+§person(?:(?: ${got})*(?: (?:fatt|fick|got|gotten))(?:${toAnswer}| pa sitt bord| tilldelat| given)?|(?: ${got})*${toAnswer}| pa sitt bord)(?: (?:just|nu|idag|i dag|now|today|§day))*$`,
  'u',
);

export const asksWhatTheyGot = (words: readonly string[]): boolean =>
  form.test(saidText(words.filter((word) => /^[\p{L}§]/u.test(word))));
