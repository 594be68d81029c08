// The table of chat words: what people write → flow → what is answered (docs/reference.md, Chat words).

import { sentence } from '../core/card-facts';
import type { CardFacts } from './cards';
import type { NoteCard } from '../absence/domain/delegation-cards';
import { parseIntent } from '../chat/domain/chat-words';
import type { Intent } from '../chat/domain/chat-words';
import type { Person } from '../people/domain/person';
import type { Refusal } from '../core/refusal';
import { unreachable } from '../core/refusal';
import { askTheRules } from '../rules/flows/ask-rules';
import { showOwnDelegation } from '../absence/flows/act-on-delegation';
import { answerAbsenceIntent, answerAskedOther } from '../absence/absence-intents';
import { answerMessageIntent } from '../incoming/message-intents';
import type { FlowContext } from '../core/flow-context';
import { dateToday } from '../core/flow-context';
import { listQuestions } from '../rules/flows/list-questions';
import { setLanguage } from '../people/flows/set-language';
import { showFirstDay } from '../desk/flows/show-first-day';
import { showHelp } from '../desk/flows/show-help';
import { showOverview } from '../desk/flows/show-overview';
import { undoLast } from '../desk/flows/undo-last';
import { showSignature } from '../people/flows/show-signature';

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
    case 'askedUndo':
      return [sentence({ what: intent.kind })];
    case 'ownDelegation':
      return [(await showOwnDelegation(context, person.id, intent.isAsked)) ?? noDelegation(context)];
    case 'undo': {
      const undone = await undoLast(context, person.id);
      return undone.ok ? undone.value : [refusal(undone.refusal)];
    }
    case 'askedOther': {
      const answer = await answerAskedOther(context, person, intent.who);
      return answer ?? [await askTheRules(context, person, intent.text)];
    }
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
    case 'askedAway':
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
const refusal = (reason: Refusal) => sentence({ what: 'refused', refusal: reason });
