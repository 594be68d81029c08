// The card about who reads the mail, as owner, delegate, manager or IT sees it; which buttons is decided in domain/delegation-offers.ts (P7).

import { periodWords, refusalOnCard, button, line, onlyIf, subtle } from '../../core/cards/view';
import type { Button, CardState, CardView, Fact, Line } from '../../core/cards/view';
import { dateWords, listWords, weekdayWords } from '../../core/texts/time-words';
import { dateOf, type LocalDate } from '../../core/time';
import { hasDelegate, type ConsentVersion } from '../domain/delegation';
import type { DelegationCard } from '../domain/delegation-cards';
import {
  asksToKeepOn,
  hasForm,
  hasToKeepOn,
  hasToRemove,
  isOpenToReader,
  isProposedTo,
  isTask,
  type DelegationOffer,
} from '../domain/delegation-offers';
import type { DelegationWords, Passage } from '../texts/sv-delegation-owner';
import { delegationPassage } from './delegation-passage';
import type { AbsenceWords } from '../texts/sv';

interface Picker {
  readonly label: string;
  readonly placeholder: string;
  /** Said when what is written in it is nobody; without it every button would do nothing and say nothing. */
  readonly errorMessage: string;
  /** Who is chosen already; empty for nobody. */
  readonly value: string;
  readonly choices: readonly { readonly title: string; readonly value: string }[];
}

interface TextInput {
  readonly label: string;
  readonly placeholder: string;
}

interface DelegationView extends CardView {
  readonly refusals: readonly string[];
  readonly lines: readonly Line[];
  readonly steps: readonly Line[];
  readonly pickers: readonly Picker[];
  readonly days: readonly { readonly label: string }[];
  readonly hows: readonly TextInput[];
  readonly consents: readonly Line[];
  /** What needs no input, and is likeliest. */
  readonly firsts: readonly Button[];
  /** What the inputs above it are for. */
  readonly mains: readonly Button[];
  readonly buttons: readonly Button[];
  readonly rules: readonly Button[];
}

export function delegationView(card: DelegationCard, words: AbsenceWords): DelegationView {
  const { absence, buttons, labels } = words.texts;
  const { delegation } = absence;
  const named = namesOf(card, words);
  const passage = delegationPassage(card, delegation);
  const isOpen = isOpenToReader(card);
  const isOwner = card.role === 'owner';
  const offers = (isMeant: (offer: DelegationOffer) => boolean) =>
    card.can.filter(isMeant).map((offer) => offered(offer, card, words));
  const isFirst = (offer: DelegationOffer) => isOpen && offer === 'delegation.keepOn';
  const isMain = (offer: DelegationOffer) => offer === 'delegation.name';
  return {
    title: passage.title(named),
    state: standing(card),
    facts: factsOf(card, named, words),
    refusals: card.refusal ? [refusalOnCard(card.refusal, words.texts)] : [],
    lines: linesOf(card, passage, { named, words }),
    steps: stepsOf(card, words),
    pickers: onlyIf(hasForm(card), () => ({
      label: isOwner ? delegation.pickDelegate : delegation.pickConsented(named),
      placeholder: labels.pickPersonHint,
      errorMessage: labels.pickPersonMissing,
      value: card.picked ?? '',
      choices: card.likely.map(({ id, name }) => ({ title: name, value: id })),
    })),
    days: onlyIf(hasForm(card) && !isOwner, () => ({ label: delegation.heardOn })),
    hows: onlyIf(hasForm(card) && !isOwner, () => ({
      label: delegation.how,
      placeholder: delegation.howHint,
    })),
    consents: onlyIf(isOpen && isOwner, () => line(consentWords(card, named, words))),
    firsts: offers(isFirst),
    mains: offers(isMain),
    buttons: offers((offer) => !isFirst(offer) && !isMain(offer)),
    rules: onlyIf(isOpen || isProposedTo(card), () => button(buttons.rule, 'rules.show', { rule: 'P7' })),
  };
}

/** For its reader: nothing where it is over, or others have it to do; who is away has nothing to do that may be left. */
function standing(card: DelegationCard): CardState | undefined {
  const { role, state, method } = card;
  if (card.isNotTheirs === true) return undefined;
  const isOwners = role === 'owner' && state === 'accepted' && method === 'instructions';
  const isAsked = isOpenToReader(card) && !(role === 'owner' && card.hasBegun);
  const isToDo = isAsked || isProposedTo(card) || isTask(card) || isOwners || hasToRemove(card);
  if (card.isLate === true && isToDo) return 'late';
  if (isToDo || (hasToKeepOn(card) && hasDelegate(card))) return 'open';
  const isSettled = state === 'settled' && card.settledAs !== 'contacted';
  return state === 'inEffect' || isSettled || card.isArranged ? 'done' : undefined;
}

/** Whose mail it is, who reads it, and which days: of a delegation that somebody has been chosen for. */
function factsOf(card: DelegationCard, named: DelegationWords, { texts }: AbsenceWords): readonly Fact[] {
  const { facts } = texts.absence.delegation;
  if (card.delegate === undefined || !hasDelegate(card) || card.isNotTheirs === true) return [];
  return [
    ...onlyIf(card.role !== 'owner', () => ({ title: facts.owner, value: named.owner })),
    ...onlyIf(card.role !== 'delegate', () => ({ title: facts.delegate, value: named.delegate })),
    { title: facts.span, value: named.span },
  ];
}

const consentWords = (card: DelegationCard, named: DelegationWords, { texts }: AbsenceWords): string =>
  texts.absence.delegation.owner.consent[card.consentVersion as ConsentVersion](named);

interface Saying {
  readonly named: DelegationWords;
  readonly words: AbsenceWords;
}

function linesOf(card: DelegationCard, passage: Passage, { named, words }: Saying): readonly Line[] {
  const { owner, delegate, manager } = words.texts.absence.delegation;
  // Whoever stood in for a manager who is back has none of it any more.
  if (card.isNotTheirs === true && card.role === 'manager')
    return passage.lines.map((say) => line(say(named)));
  const isOwner = card.role === 'owner';
  const because = card.reason && (isOwner ? owner : manager).because[card.reason];
  const isAsked =
    card.state === 'withManager' ? isOwner || card.role === 'manager' : isOwner && card.state === 'asked';
  return [
    ...(isAsked && because ? [line(because(named))] : []),
    ...passage.lines.map((say) => line(say(named))),
    ...onlyIf(card.mayTakeUp === true, () => subtle((isOwner ? owner : manager).mayTakeUp)),
    ...recordedLine(card, words),
    ...onlyIf(isOwner && card.state === 'proposed' && card.answerOn !== undefined, () =>
      subtle(owner.undecided[card.goesTo ?? 'manager'](named)),
    ),
    ...onlyIf(isProposedTo(card), () => subtle(delegate.undecided[card.goesTo ?? 'manager'](named))),
    ...ruleLines(card, { words }),
  ];
}

/** What is left to do about a rule, and that it is late. */
function ruleLines(card: DelegationCard, { words }: Pick<Saying, 'words'>): readonly Line[] {
  const { owner, delegate, manager, admin } = words.texts.absence.delegation;
  const { role, state, method, rulesLeft = [] } = card;
  const isOver = state === 'ended' && method === 'instructions' && card.hasWorked !== true;
  switch (role) {
    case 'admin':
      if (!isTask(card)) return [];
      return [
        ...onlyIf(card.isLate === true, () => line(admin.late)),
        ...onlyIf(card.isRuleThere === true, () => line(admin.ruleThere)),
        ...rulesLeft.map(({ to }) => line(admin.alsoRemove(to))),
      ];
    case 'delegate':
      return onlyIf(rulesLeft.length > 0, () => line(delegate.ruleLeft(card.ownerName)));
    case 'manager':
      return rulesLeft.map(({ to, isForIt }) =>
        line(isForIt ? manager.ruleLeftToIt(to) : manager.ruleLeft(to)),
      );
    case 'owner':
      return [
        ...rulesLeft.map(({ to, isForIt }) => line(isForIt ? owner.ruleLeftToIt(to) : owner.ruleLeft(to))),
        ...onlyIf(isOver, () => line(owner.removeRule)),
        ...onlyIf(card.isRuleThere === true && method === 'instructions', () => line(owner.ruleThere)),
        ...onlyIf(state === 'accepted' && card.longer !== undefined, () => line(owner.notInPlace)),
        ...onlyIf(card.isLate === true, () => line(owner.late)),
      ];
  }
}

function recordedLine(card: DelegationCard, { texts, zone }: AbsenceWords): readonly Line[] {
  const { recordedBy, recorded } = card;
  if (card.role !== 'owner' || !hasDelegate(card) || recordedBy === undefined) return [];
  const heard = recorded?.how && {
    on: weekdayWords(recorded.on, dateOf(card.now, zone), texts.time),
    how: recorded.how,
  };
  return [line(texts.absence.delegation.owner.recorded(recordedBy, heard || undefined))];
}

function stepsOf(card: DelegationCard, { texts }: AbsenceWords): readonly Line[] {
  const byWhom = card.role === 'admin' && card.method === 'task' ? 'admin' : 'owner';
  const isTheirs = byWhom === 'admin' || (card.role === 'owner' && card.method === 'instructions');
  if (card.state !== 'accepted' || !isTheirs || card.delegate === undefined) return [];
  const senders = [...card.domains.map((domain) => `@${domain}`), ...(card.neverRedirect ?? [])];
  return texts.absence.delegation[byWhom].steps(card.delegate.address, senders).map(line);
}

function namesOf(card: DelegationCard, { texts, zone }: AbsenceWords): DelegationWords {
  const { from, lastDay } = card.period;
  return {
    owner: card.ownerName,
    delegate: card.delegate?.name ?? '',
    span: periodWords(card.period, texts),
    lastDay: lastDay && dateWords(lastDay, from, texts.time),
    answerOn: card.answerOn && lastDayToAnswer(card.answerOn, dateOf(card.now, zone), texts),
    left:
      card.rulesLeft &&
      listWords(
        card.rulesLeft.map(({ to }) => to),
        texts.time,
      ),
    ...goingOnWords(card, { texts, zone }),
  };
}

/** Never "tomorrow", which may be read a day later; after "today" somebody else has the question, and the card is drawn anew. */
const lastDayToAnswer = (date: LocalDate, today: LocalDate, { absence, time }: AbsenceWords['texts']) =>
  date === today ? absence.delegation.byToday : absence.delegation.by(weekdayWords(date, today, time));

function goingOnWords(
  { longer, shorter, earlier, now }: DelegationCard,
  { texts, zone }: Pick<AbsenceWords, 'texts' | 'zone'>,
): Pick<DelegationWords, 'goesOn' | 'earlier'> {
  const day = (date: LocalDate) => weekdayWords(date, dateOf(now, zone), texts.time);
  const { through, untilFurther } = texts.absence.delegation;
  const away = longer ?? shorter;
  return {
    goesOn: away && (away.lastDay === undefined ? untilFurther : through(day(away.lastDay))),
    earlier: earlier && { name: earlier.name, lastDay: day(earlier.lastDay) },
  };
}

function offered(offer: DelegationOffer, card: DelegationCard, { texts }: AbsenceWords): Button {
  const { buttons, onlyThrough } = texts.absence.delegation;
  const { from, lastDay } = card.period;
  const notice = card.noticeId === undefined ? {} : { notice: card.noticeId };
  const data = { ...notice, delegation: card.delegationId, version: card.version };
  const isAsSaid = offer === 'delegation.decline' && asksToKeepOn(card) && lastDay !== undefined;
  const title = isAsSaid
    ? onlyThrough(dateWords(lastDay, from, texts.time))
    : { ...buttons, undo: texts.buttons.undo }[titleOf(offer, card)];
  return offer === 'ruleGone'
    ? button(title, 'delegation.confirm', { ...data, gone: 1 })
    : button(title, offer, data);
}

function titleOf(offer: DelegationOffer, { role, state, reason, canTakeBack, wasAway }: DelegationCard) {
  switch (offer) {
    case 'ruleGone':
      return offer;
    case 'delegation.confirm':
      return role === 'owner' ? 'confirm' : 'ruleInPlace';
    case 'delegation.keepOn':
      return role === 'delegate' ? 'keepOnTask' : 'keepOn';
    case 'delegation.end':
      if (role === 'delegate') return 'noLonger';
      if (role === 'manager') return 'undo';
      return state === 'settled' ? 'undo' : 'takeBack';
    case 'delegation.accept':
      return canTakeBack === true ? (wasAway === true ? 'takeUp' : 'afterAll') : 'yes';
    case 'delegation.recordNone':
      return reason === 'over90' || reason === 'accountEnded' ? 'noteDone' : 'recordNone';
    default:
      return titles[offer];
  }
}

const titles = {
  'delegation.name': 'name',
  'delegation.readMyself': 'readMyself',
  'delegation.notExternal': 'notExternal',
  'delegation.exempt': 'exempt',
  'delegation.askManager': 'askManager',
  'consent.deny': 'deny',
  'delegation.decline': 'no',
  'delegation.contact': 'contact',
  'delegation.recordConsent': 'recordConsent',
} as const;
