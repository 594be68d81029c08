import type { CardFacts } from '../domain/card-facts';
import { unreachable } from '../domain/refusal';
import { absenceView } from './absence-view';
import { deadEndView, peopleTroubleView, unreadableView } from './admin-views';
import { helpView } from './help-view';
import { openingView } from './opening-view';
import { overviewView } from './overview-view';
import { plainFacts } from './plain-text';
import { retentionView } from './retention-view';
import { ruleView } from './rule-view';
import { sentenceView } from './sentence-view';
import type { CardView, Words } from './view';
import { weekView } from './week-view';

/** Facts in words, ready for the card's template. Pure; text from outside is made plain on the way in. */
export const cardView = (facts: CardFacts, words: Words): CardView => viewOf(plainFacts(facts), words);

function viewOf(facts: CardFacts, words: Words): CardView {
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
    case 'sentence':
      return sentenceView(facts, words);
    default:
      return unreachable(facts);
  }
}
