// What is true of a delegation for its reader, in words (P7).

import type { DelegationCard } from '../domain/delegation-cards';
import { isTask } from '../domain/delegation-offers';
import type { AbsenceTexts } from '../texts/sv';
import type { Passage } from '../texts/sv-delegation-owner';

type DelegationTexts = AbsenceTexts['delegation'];

/** What is true for the reader, in words. */
export function delegationPassage(card: DelegationCard, texts: DelegationTexts): Passage {
  if (card.role === 'owner') return ownerPassage(card, texts.owner);
  if (card.role === 'delegate') return delegatePassage(card, texts.delegate);
  return card.role === 'admin' ? adminPassage(card, texts.admin) : managerPassage(card, texts.manager);
}

function adminPassage(card: DelegationCard, texts: DelegationTexts['admin']): Passage {
  if (isTask(card)) return texts.task;
  if (card.rulesLeft !== undefined) return texts.remove;
  return card.state === 'inEffect' ? texts.inPlace : texts.over;
}

function ownerPassage(card: DelegationCard, texts: DelegationTexts['owner']): Passage {
  switch (card.state) {
    case 'asked':
      if (card.earlier) return card.hasWorked === true ? texts.askedOn : texts.askedAgain;
      return card.hasBegun ? texts.askedNow : texts.askedAhead;
    case 'proposed':
      return texts.proposed;
    case 'accepted':
      if (card.longer) return card.longer.hasSaid ? texts.keptOn : texts.longer;
      if (card.method === 'task')
        return card.isRuleThere === true ? texts.acceptedAgain : texts.acceptedByTask;
      return card.method === 'inboxRule' ? texts.acceptedByRule : texts.acceptedBySteps;
    case 'inEffect':
      if (card.longer) return card.longer.hasSaid ? texts.keptOn : texts.longer;
      if (card.shorter) return texts.endsAsSaid;
      return card.method === 'instructions' ? texts.inEffectBySteps : texts.inEffect;
    case 'withManager':
      if (card.isUnled === true) return texts.unled;
      return card.reason === 'over90' ? texts.over90 : texts.withManager;
    case 'settled':
      if (card.settledAs === 'noneNeeded' && card.reason === 'over90') return texts.settledDone;
      return texts.settled[card.settledAs ?? 'noneNeeded'];
    case 'ended':
      if (isNeverBegun(card)) return texts.neverBegan;
      // Of a question that nobody had answered yet there is nothing to end.
      return card.delegate === undefined ? texts.ended.cancelled : texts.ended[card.endedAs ?? 'cancelled'];
  }
}

const isNeverBegun = ({ hasWorked, delegate, endedAs }: DelegationCard): boolean =>
  hasWorked !== true && delegate !== undefined && (endedAs === 'lapsed' || endedAs === 'returned');

function delegatePassage(card: DelegationCard, texts: DelegationTexts['delegate']): Passage {
  if (card.canTakeBack === true) return card.wasAway === true ? texts.takeUp : texts.saidNo;
  // Copies go on coming: what to do with them is said below.
  const notTheirs = (card.rulesLeft ?? []).length === 0 ? texts.notTheirs : texts.notTheirsStill;
  if (card.isNotTheirs === true) return notTheirs;
  switch (card.state) {
    case 'proposed':
      return texts.proposed;
    case 'accepted':
    case 'inEffect':
      if (card.longer) return card.longer.hasSaid ? texts.keptOn : texts.longer;
      if (card.state === 'inEffect') return texts.inEffect;
      return card.isRuleThere === true && card.method === 'task' ? texts.acceptedAgain : texts.accepted;
    default:
      if (card.state === 'asked' && card.earlier?.hasSaidYes === true) return texts.paused;
      if (card.hasWorked !== true) return notTheirs;
      // Copies come as long as a rule stands, and none came before the first day.
      return (card.rulesLeft ?? []).length === 0 && card.hasBegun ? texts.over : texts.overStill;
  }
}

function managerPassage(card: DelegationCard, texts: DelegationTexts['manager']): Passage {
  if (card.isNotTheirs === true) return texts.managerIsBack;
  if (card.isArranged) return texts.arranged;
  if (isTask(card)) return card.isRuleThere === true ? texts.taskAgain : texts.task;
  if (card.state === 'ended') return endedForManager(card, texts);
  if (card.settledAs === 'contacted') return texts.contacted;
  if (card.state === 'asked') return texts.askedAgain;
  if (card.state !== 'withManager') return texts.notYet;
  if (card.reason === 'over90') return texts.over90;
  return card.reason === 'accountEnded' ? texts.accountEnded : texts.open;
}

function endedForManager(
  { endedAs, reason, canRecordAnew }: DelegationCard,
  texts: DelegationTexts['manager'],
) {
  if (endedAs === 'denied') return canRecordAnew === true ? texts.deniedStillAway : texts.denied;
  return reason === 'over90' && endedAs === 'returned' ? texts.backEarly : texts.over;
}
