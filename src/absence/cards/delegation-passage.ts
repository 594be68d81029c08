import type { DelegationCard } from '../domain/delegation-cards';
import type { AbsenceTexts } from '../texts/sv';
import type { Passage } from '../texts/sv-delegation';

type DelegationTexts = AbsenceTexts['delegation'];

/** What is true for the reader, in words. */
export function delegationPassage(card: DelegationCard, texts: DelegationTexts): Passage {
  if (card.role === 'owner') return ownerPassage(card, texts.owner);
  return card.role === 'delegate'
    ? delegatePassage(card, texts.delegate)
    : managerPassage(card, texts.manager);
}

function ownerPassage(card: DelegationCard, texts: DelegationTexts['owner']): Passage {
  switch (card.state) {
    case 'asked':
      return card.hasBegun ? texts.askedNow : texts.askedAhead;
    case 'proposed':
      return texts.proposed;
    case 'accepted':
      return card.method === 'inboxRule' ? texts.acceptedByRule : texts.acceptedBySteps;
    case 'inEffect':
      return card.method === 'instructions' ? texts.inEffectBySteps : texts.inEffect;
    case 'withManager':
      return texts.withManager;
    case 'settled':
      return texts.settled[card.settledAs ?? 'noneNeeded'];
    case 'ended':
      // Of a question that nobody had answered yet there is nothing to end.
      return card.delegate === undefined ? texts.ended.cancelled : texts.ended[card.endedAs ?? 'cancelled'];
  }
}

function delegatePassage(card: DelegationCard, texts: DelegationTexts['delegate']): Passage {
  if (card.isNotTheirs === true) return texts.notTheirs;
  switch (card.state) {
    case 'proposed':
      return texts.proposed;
    case 'accepted':
      return texts.accepted;
    case 'inEffect':
      return texts.inEffect;
    default:
      return texts.over;
  }
}

function managerPassage(card: DelegationCard, texts: DelegationTexts['manager']): Passage {
  if (card.isArranged) return texts.arranged;
  if (card.state === 'ended') return texts.over;
  if (card.settledAs === 'contacted') return texts.contacted;
  if (card.state !== 'withManager') return texts.notYet;
  if (card.reason === 'over90') return texts.over90;
  return card.reason === 'accountEnded' ? texts.accountEnded : texts.open;
}

/** Whether the reader has something to decide, by choosing a person among other things. */
export function isOpenToReader({ role, state, settledAs }: DelegationCard): boolean {
  if (role === 'delegate') return false;
  return state === 'withManager' || settledAs === 'contacted' || (role === 'owner' && state === 'asked');
}
