import type { CardFacts } from '../core/card-facts';
import { unreachable } from '../core/refusal';
import { absenceView } from '../absence/cards/absence-view';
import { deadEndView, peopleTroubleView, unreadableView } from '../duty/cards/admin-views';
import { firstDayView } from '../desk/cards/first-day-view';
import { answerView } from '../rules/cards/answer-view';
import { delegationView } from '../absence/cards/delegation-view';
import { helpView } from '../desk/cards/help-view';
import { noteView } from '../absence/cards/note-view';
import { isMessagePart, messagePartView } from '../incoming/cards/message-part-view';
import { openingView } from '../duty/cards/opening-view';
import { overviewView } from '../desk/cards/overview-view';
import { plainFacts } from '../core/cards/plain-text';
import { askedView, noAnswerView, questionListView, questionView } from '../rules/cards/question-views';
import { retentionView } from '../desk/cards/retention-view';
import { ruleView } from '../rules/cards/rule-view';
import { sentenceView } from '../chat/cards/sentence-view';
import { signatureView } from '../people/cards/signature-view';
import type { CardView, Words } from '../core/cards/view';
import { weekView } from '../desk/cards/week-view';

/** Facts in words, ready for the card's template. Pure; text from outside is made plain on the way in. */
export const cardView = (facts: CardFacts, words: Words): CardView => viewOf(plainFacts(facts), words);

function viewOf(facts: CardFacts, words: Words): CardView {
  if (isMessagePart(facts)) return messagePartView(facts, words);
  switch (facts.card) {
    case 'opening':
      return openingView(facts, words);
    case 'unreadable':
      return unreadableView(facts, words);
    case 'deadEnd':
      return deadEndView(facts, words);
    case 'overview':
      return overviewView(facts, words);
    case 'help':
      return helpView(facts, words);
    case 'rule':
      return ruleView(facts, words);
    case 'absence':
      return absenceView(facts, words);
    case 'week':
      return weekView(facts, words);
    case 'peopleTrouble':
      return peopleTroubleView(facts, words);
    case 'retention':
      return retentionView(facts, words);
    case 'answer':
      return answerView(facts, words);
    case 'noAnswer':
      return noAnswerView(facts, words);
    case 'question':
      return questionView(facts, words);
    case 'asked':
      return askedView(facts, words);
    case 'questionList':
      return questionListView(facts, words);
    case 'signature':
      return signatureView(facts, words);
    case 'firstDay':
      return firstDayView(facts, words);
    case 'delegation':
      return delegationView(facts, words);
    case 'note':
      return noteView(facts, words);
    case 'sentence':
      return sentenceView(facts, words);
    default:
      return unreachable(facts);
  }
}
