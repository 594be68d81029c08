// The bot's own cards and notices: who gets them, and that they are too many. No mailbox is taken or given by them.

import { saidText } from '../../reading/said-words';

const tool =
  '(?:kort|korten|kortet|notis|notisen|notiser|notiserna|paminnelser|paminnelserna|cards?|notifications?|notices|reminders)';
const moved = new RegExp(
  `(?:^|\\s)(?:tar|ta|far|fa|skoter|skota|tar over|ta over|tar hand om|emot|svarar pa|gets?|takes?|handles?|receives?)(?: (?:over|emot|hand om|alla|de|dessa|the|all))* (?:mina |min |mitt |my |hennes |hans |her |his |deras |§person )?(?:alla |all )?${tool}(?:\\s|$)`,
);
const tired = new RegExp(
  `(?:^|\\s)(?:orkar|pallar|trott|less|galen|tokig|stressad|irriterad|for manga|hundra|tired|sick|fed up|crazy|too many)(?: (?:inte|med|pa|av|fler|mer|alla|dessa|of|with|these|all|the|many|har|more))* ${tool}(?:\\s|$)`,
);
/** "Vem får mina kort", "får jag ett kort": asked, and answered elsewhere. */
const asks =
  /^(?:(?:och|men|hej) )*(?:vem|vilka|nar|hur|varfor|vad|far jag|who|when|how|why|what|do i)(?:\s|$)/;

/** Of masked words. */
export function ofCards(words: readonly string[]): 'other' | 'stop' | undefined {
  const text = saidText(words);
  if (asks.test(text)) return undefined;
  return tired.test(text) ? 'stop' : moved.test(text) ? 'other' : undefined;
}
