// "Ta bort den", "släng", "den kan du strunta i", right after a message was shown: of little importance, and nothing is taken back or opened.

import type { Act } from '../../acts/acts';

const it = '(?:den|det|den där|det där|den här|mejlet|mailet|meddelandet|it|that|this|that one|this one)';
const away =
  '(?:ta bort|kasta|kasta bort|släng|slänga|slänga bort|släng bort|radera|ignorera|strunta i|struntar vi i|skit i|hoppa över|skippa|delete|remove|trash|bin|toss|ignore|skip|drop)';
const junk = new RegExp(
  `^\\s*(?:(?:ok|okej|och|men|nej|nä|ja|snälla|please|just|no|hej)[, ]+)*(?:${away}(?: bara)? ${it}|(?:kasta|släng|ta) ${it} bort|${it} (?:kan|får|ska) (?:du |vi |man |jag )?(?:bara )?${away}|${it} (?:slänger|kastar|raderar) (?:vi|jag)|you can ${away} ${it}|radera|släng|kasta|delete|trash)(?:[, ]+(?:tack|då|bara|nu|please|thanks|så länge))*[\\s.!]*$`,
  'iu',
);

export const isJunkOfShown = (text: string, before: Act | undefined): boolean =>
  before === 'message.find' && junk.test(text);
