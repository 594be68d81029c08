// "Tack, då hinner jag det före fredag", "ok, svarar på det i morgon", after a list of what waits: nobody is away by it.

import { isOneOf, type Act, type ActOrFamily } from '../../acts/acts';

const shown: readonly ActOrFamily[] = [
  'answers.*',
  'inbox',
  'messages.late',
  'message.find',
  'mailbox.status',
];
const opens =
  '(?:(?:tack|ok|okej|bra|fint|perfekt|toppen|jaha|aha|jo|ja|skont|thanks|thank you|good|great|fine|ah) )+';
const verb = '(?:hinner|klarar|loser|fixar|gor|ordnar|svarar(?: pa)?)';
const done = `(?:(?:da|sa|then|so) (?:${verb} jag(?: pa)?|jag ${verb})|(?:${verb} jag|jag ${verb}|svarar pa)(?=.* (?:fore|innan|till|senast|pa|i|idag|imorgon|before)\\b)|(?:then |so )?i (?:will|can|ll) (?:manage|do|answer|make|finish)(?=.* (?:before|by|today|tomorrow)))`;
const settles = new RegExp(
  `^${opens}${done} (?:(?:med|nog|val|ju) )*(?:det|den|dem|dom|bada|allt|it|that|them)(?: (?:nog|val|ju|klart))*(?: .*)?$`,
  'u',
);

/** Of bare words. */
export const settlesShown = (words: string, before: Act | undefined): boolean =>
  (before === undefined || isOneOf(before, ...shown)) && settles.test(words);
