import type { DelegationCard } from '../domain/delegation-cards';
import type { ConsentVersion } from '../domain/consent-text';
import type { DelegationWords, Passage } from '../texts/sv-delegation';
import { dateOf } from '../../core/time';
import { dateWords, weekdayWords } from '../../core/texts/time-words';
import { delegationButtons } from './delegation-buttons';
import { delegationPassage, isOpenToReader } from './delegation-passage';
import { periodWords } from '../../core/cards/period-words';
import { refusalOnCard } from '../../core/cards/refusal-words';
import type { AbsenceWords } from '../texts/sv';
import { button, line, onlyIf, subtle, type Button, type CardView, type Line } from '../../core/cards/view';

interface Picker {
  readonly label: string;
  readonly placeholder: string;
  /** Said when what is written in it is nobody; without it every button would do nothing and say nothing. */
  readonly errorMessage: string;
  readonly choices: readonly { readonly title: string; readonly value: string }[];
}

interface TextInput {
  readonly label: string;
  readonly placeholder: string;
}

export interface DelegationView extends CardView {
  readonly refusals: readonly string[];
  readonly lines: readonly Line[];
  readonly steps: readonly Line[];
  readonly pickers: readonly Picker[];
  readonly hows: readonly TextInput[];
  readonly consents: readonly Line[];
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
  const offered = delegationButtons(card, words);
  return {
    title: passage.title(named),
    refusals: card.refusal ? [refusalOnCard(card.refusal, words.texts)] : [],
    lines: linesOf(card, passage, { named, words }),
    steps: stepsOf(card, words),
    pickers: onlyIf(isOpen, () => ({
      label: isOwner ? delegation.pickDelegate : delegation.pickConsented(named),
      placeholder: labels.pickPersonHint,
      errorMessage: labels.pickPersonMissing,
      choices: card.likely.map(({ id, name }) => ({ title: name, value: id })),
    })),
    hows: onlyIf(isOpen && !isOwner, () => ({ label: delegation.how, placeholder: delegation.howHint })),
    consents: onlyIf(isOpen && isOwner, () => line(consentWords(card, named, words))),
    mains: isOpen && isOwner ? offered.slice(0, 1) : [],
    buttons: isOpen && isOwner ? offered.slice(1) : offered,
    rules: onlyIf(isOpen || isProposedTo(card), () => button(buttons.rule, 'rules.show', { rule: 'P7' })),
  };
}

/** The reader is asked to be the delegate. */
const isProposedTo = ({ role, state, isNotTheirs }: DelegationCard): boolean =>
  role === 'delegate' && state === 'proposed' && isNotTheirs !== true;

const consentWords = (card: DelegationCard, named: DelegationWords, { texts }: AbsenceWords): string =>
  texts.absence.delegation.owner.consent[card.consentVersion as ConsentVersion](named);

interface Saying {
  readonly named: DelegationWords;
  readonly words: AbsenceWords;
}

function linesOf(card: DelegationCard, passage: Passage, { named, words }: Saying): readonly Line[] {
  const { owner, delegate, manager } = words.texts.absence.delegation;
  const isOwner = card.role === 'owner';
  const because = card.reason && (isOwner ? owner : manager).because[card.reason];
  const isAsked = isOwner ? card.state === 'asked' : card.role === 'manager' && card.state === 'withManager';
  const isByHand = isOwner && card.state === 'ended' && card.method === 'instructions';
  return [
    ...(isAsked && because ? [line(because(named))] : []),
    ...passage.lines.map((say) => line(say(named))),
    ...recordedLine(card, words),
    ...onlyIf(isOwner && card.state === 'proposed' && card.answerOn !== undefined, () =>
      subtle(owner.undecided[card.goesTo ?? 'manager'](named)),
    ),
    ...onlyIf(isProposedTo(card), () => subtle(delegate.undecided[card.goesTo ?? 'manager'](named))),
    ...onlyIf(isByHand, () => line(owner.removeRule)),
  ];
}

function recordedLine(card: DelegationCard, { texts }: AbsenceWords): readonly Line[] {
  const { recordedBy } = card;
  const isShown = card.role === 'owner' && card.state === 'proposed' && recordedBy !== undefined;
  return isShown ? [line(texts.absence.delegation.owner.recorded(recordedBy))] : [];
}

function stepsOf(card: DelegationCard, { texts }: AbsenceWords): readonly Line[] {
  const isDue = card.role === 'owner' && card.state === 'accepted' && card.method === 'instructions';
  if (!isDue || card.delegate === undefined) return [];
  const senders = card.domains.map((domain) => `@${domain}`);
  return texts.absence.delegation.owner.steps(card.delegate.address, senders).map(line);
}

function namesOf(card: DelegationCard, { texts, zone }: AbsenceWords): DelegationWords {
  const { from, lastDay } = card.period;
  return {
    owner: card.ownerName,
    delegate: card.delegate?.name ?? '',
    span: periodWords(card.period, texts),
    lastDay: lastDay && dateWords(lastDay, from, texts.time),
    // Never "tomorrow": the card may be read on another day than the one it was drawn on.
    answerOn: card.answerOn && weekdayWords(card.answerOn, dateOf(card.now, zone), texts.time),
  };
}
