import type { ChatSay } from '../domain/chat-cards';
import type { SayTable } from '../../core/cards/view';
import type { ChatWords } from '../texts/sv';

type Plain =
  | 'awayUnclear'
  | 'noAbsences'
  | 'automaticReply'
  | 'useTheCard'
  | 'thanks'
  | 'whoIsAway'
  | 'nothingToUndo'
  | 'askedUndo';

const plain = ({ what }: { readonly what: Plain }, { texts }: ChatWords) => texts.chat[what];

export const chatSays = {
  noSuchDate: ({ written }, { texts }) => texts.chat.noSuchDate(written),
  absencesAhead: ({ count }, { texts }) => texts.chat.absencesAhead(count),
  absences: ({ count }, { texts }) => [texts.chat.absences(count)],
  changeUndone: (_, { texts }) => [texts.chat.changeUndone],
  awayUnclear: plain,
  noAbsences: plain,
  automaticReply: plain,
  useTheCard: plain,
  thanks: plain,
  whoIsAway: plain,
  nothingToUndo: plain,
  askedUndo: plain,
  othersToday: ({ name }, { texts }) => texts.chat.othersToday(name),
  askedOther: ({ name }, { texts }) => texts.chat.askedOther(name),
  isNotAway: ({ name }, { texts }) => [texts.chat.isNotAway(name)],
  theirs: ({ name, source }, { texts }) => texts.chat.theirs[source](name),
} satisfies SayTable<ChatSay, ChatWords>;
