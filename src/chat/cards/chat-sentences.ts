import type { ChatSay } from '../domain/chat-cards';
import { unreachable } from '../../core/refusal';
import type { ChatTexts } from '../texts/chat-texts';

/** The first is the card's first line. */
export function chatSentences(say: ChatSay, chat: ChatTexts): readonly string[] {
  switch (say.what) {
    case 'noSuchDate':
      return chat.noSuchDate(say.written);
    case 'absencesAhead':
      return chat.absencesAhead(say.count);
    case 'absences':
      return [chat.absences(say.count)];
    case 'changeUndone':
      return [chat.changeUndone];
    case 'awayUnclear':
    case 'noAbsences':
    case 'automaticReply':
    case 'useTheCard':
    case 'thanks':
    case 'whoIsAway':
    case 'nothingToUndo':
    case 'askedUndo':
      return chat[say.what];
    case 'othersToday':
    case 'askedOther':
      return chat[say.what](say.name);
    case 'isNotAway':
      return [chat.isNotAway(say.name)];
    case 'theirs':
      return chat.theirs[say.source](say.name);
    default:
      return unreachable(say);
  }
}
