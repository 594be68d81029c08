// "Är ledig fredag, vem tar mina ärenden då?", by whoever has no mailbox: what they are to answer stays with them (F4).

import type { ChatSay } from '../../../chat/domain/says/chat-cards';
import { sentence, type SentenceCard } from '../../../core/card-facts';
import { mailboxesOf } from '../../../core/municipality';
import { hasOwnAnswers } from '../../../incoming/flows/lists/own-answers';
import type { Person } from '../../../people/domain/person';
import type { DeskContext } from '../../context';

export async function ownWork(
  context: DeskContext,
  { id, upn }: Person,
  text: string,
): Promise<readonly SentenceCard<ChatSay>[] | undefined> {
  if (!ofOwnWork.test(text) || mailboxesOf(context.municipality(), upn).length > 0) return undefined;
  return [sentence({ what: (await hasOwnAnswers(context, id)) ? 'ownStays' : 'nothingOwn' })];
}
const ofOwnWork =
  /(?<!\p{L})(?:vem|vilka|who)(?!\p{L}).*(?<!\p{L})(?:mina|min|mitt|my) (?:egna |öppna |own )?(?:ärenden?|mejl\p{L}*|mail\p{L}*|meddelanden|svar|uppgifter|jobb|frågor|grejer|saker|cases|messages|answers|tasks|work|stuff)(?!\p{L})/iu;
