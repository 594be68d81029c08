import type { DelegationVerb } from '../domain/absence-verbs';
import type { DelegationCard } from '../domain/delegation-cards';
import { isOpenToReader } from './delegation-passage';
import type { AbsenceTexts, AbsenceWords } from '../texts/sv';
import { button, type Button } from '../../core/cards/view';

/** What the reader can do now. */
export function delegationButtons(card: DelegationCard, { texts }: AbsenceWords): readonly Button[] {
  const { buttons } = texts.absence.delegation;
  const notice = card.noticeId === undefined ? {} : { notice: card.noticeId };
  const data = { ...notice, delegation: card.delegationId, version: card.version };
  const titles = { ...buttons, undo: texts.buttons.undo };
  return offersOf(card).map(([title, verb]) => button(titles[title], verb, data));
}

type Title = keyof AbsenceTexts['delegation']['buttons'] | 'undo';
type Offer = readonly [Title, DelegationVerb];

function offersOf(card: DelegationCard): readonly Offer[] {
  if (card.role === 'owner') return ownerOffers(card);
  return card.role === 'delegate' ? delegateOffers(card) : managerOffers(card);
}

function ownerOffers(card: DelegationCard): readonly Offer[] {
  const { state, settledAs } = card;
  const takeBack: Offer = ['takeBack', 'delegation.end'];
  if (isOpenToReader(card)) return askedOffers(card);
  if (state === 'accepted' && card.method === 'instructions')
    return [['confirm', 'delegation.confirm'], takeBack];
  if (state === 'proposed' || state === 'accepted' || state === 'inEffect') return [takeBack];
  const isOwnChoice = state === 'settled' && settledAs !== 'contacted' && settledAs !== 'noneNeeded';
  return isOwnChoice ? [['undo', 'delegation.end']] : [];
}

function askedOffers({ hasBegun, state }: DelegationCard): readonly Offer[] {
  const ahead: readonly Offer[] = hasBegun ? [] : [['readMyself', 'delegation.readMyself']];
  const toManager: readonly Offer[] = state === 'asked' ? [['askManager', 'delegation.askManager']] : [];
  return [
    ['name', 'delegation.name'],
    ...ahead,
    ['notExternal', 'delegation.notExternal'],
    ['exempt', 'delegation.exempt'],
    ...toManager,
  ];
}

function delegateOffers({ state, isNotTheirs }: DelegationCard): readonly Offer[] {
  if (isNotTheirs === true) return [];
  if (state === 'proposed')
    return [
      ['yes', 'delegation.accept'],
      ['no', 'delegation.decline'],
    ];
  return state === 'accepted' || state === 'inEffect' ? [['noLonger', 'delegation.end']] : [];
}

function managerOffers(card: DelegationCard): readonly Offer[] {
  if (!isOpenToReader(card)) return [];
  const contact: readonly Offer[] = card.settledAs === 'contacted' ? [] : [['contact', 'delegation.contact']];
  return [...contact, ['recordConsent', 'delegation.recordConsent'], ['recordNone', 'delegation.recordNone']];
}
