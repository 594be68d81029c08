// The table of chat words: what people write → flow → what is answered (docs/reference.md, Chat words).

import type { CardFacts, SentenceCard } from '../domain/card-facts';
import type { NoteCard } from '../domain/cards/delegation-cards';
import { parseIntent } from '../domain/chat/chat-words';
import type { Intent } from '../domain/chat/chat-words';
import type { Person } from '../domain/person';
import type { Refusal } from '../domain/refusal';
import { unreachable } from '../domain/refusal';
import { askTheRules } from '../flows/ask-rules';
import { showOwnDelegation } from '../flows/act-on-delegation';
import { answerAbsenceIntent } from './absence-intents';
import { answerMessageIntent } from './message-intents';
import type { FlowContext } from '../flows/flow-context';
import { dateToday } from '../flows/flow-context';
import { listQuestions } from '../flows/list-questions';
import { setLanguage } from '../flows/set-language';
import { showFirstDay } from '../flows/show-first-day';
import { showHelp } from '../flows/show-help';
import { showOverview } from '../flows/show-overview';
import { showSignature } from '../flows/show-signature';

/** Never fails for what people write: what is not understood is a question to the rules. */
export async function answerMessage(
  context: FlowContext,
  person: Person,
  text: string,
): Promise<readonly CardFacts[]> {
  const intent = parseIntent(text, dateToday(context));
  return answerIntent(context, person, intent);
}

async function answerIntent(
  context: FlowContext,
  person: Person,
  intent: Intent,
): Promise<readonly CardFacts[]> {
  switch (intent.kind) {
    case 'help':
      return [await showHelp(context, person)];
    case 'status':
      return [await showOverview(context, person, 'own')];
    case 'whoHas':
      return [await showOverview(context, person, 'all')];
    case 'dutyDeed':
      return [sentence({ what: 'useTheCard' }), await showOverview(context, person, 'own')];
    case 'thanks':
    case 'whoIsAway':
      return [sentence({ what: intent.kind })];
    case 'ownDelegation':
      return [(await showOwnDelegation(context, person.id, intent.isAsked)) ?? noDelegation(context)];
    case 'language':
      return [await setLanguage(context, person.id, intent.language)];
    case 'signature': {
      const signature = await showSignature(context, person.id);
      return [signature.ok ? signature.value : refusal(signature.refusal)];
    }
    case 'firstDay':
      return showFirstDay(context, person.id, intent.audience);
    case 'questions':
      return listQuestions(context, person.id);
    case 'away':
    case 'awayUnclear':
    case 'ownAbsences':
    case 'back':
    case 'undo':
    case 'askedAway':
    case 'askedUndo':
    case 'askedOther':
    case 'reportAway':
    case 'reportBack':
      return answerAbsenceIntent(context, person, intent);
    case 'inbox':
    case 'messageList':
    case 'agreements':
    case 'recordGuide':
    case 'sendOn':
      return answerMessageIntent(context, person, intent);
    case 'question':
      return [await askTheRules(context, person, intent.text)];
    default:
      return unreachable(intent);
  }
}

const noDelegation = (context: FlowContext): NoteCard => ({
  card: 'note',
  say: { what: 'noDelegation', rule: context.municipality().absence },
});
const sentence = (say: SentenceCard['say']): SentenceCard => ({ card: 'sentence', say });
const refusal = (reason: Refusal): SentenceCard => sentence({ what: 'refused', refusal: reason });
