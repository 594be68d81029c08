import type { IncomingMessageCard } from '../domain/shown/message-cards';
import type { MessageRefusal } from '../domain/shown/message-refusal';
import type { ShownAppeal } from '../domain/shown/shown-tracks';
import { isForwardInTrouble } from '../domain/answering/answer-moves';
import { isAppointedState, isPassingInTrouble } from '../domain/incoming';
import { dateOf } from '../../core/time';
import { weekdayWords } from '../../core/texts/time-words';
import type { FormView } from './form-view';
import { atOnceButton } from './at-once-button';
import { buttonSets, messageButtons, messageForms, type MessageButtonsView } from './message-buttons';
import { isDiaryTrouble } from './diary-lines';
import { isReleased, messageFacts, messageLines } from './message-lines';
import { refusalOnCard, button, datedWhen, onlyIf } from '../../core/cards/view';
import type { Button, CardState, CardView, Line, Link } from '../../core/cards/view';
import type { IncomingTexts, IncomingWords } from '../texts/sv';

export interface MessageView extends CardView {
  readonly refusals: readonly string[];
  readonly lines: readonly Line[];
  readonly sets: readonly MessageButtonsView[];
  readonly links: readonly Link[];
  readonly buttons: readonly Button[];
  readonly forms: readonly FormView[];
  readonly rules: readonly Button[];
}

/** What goes beyond it some clients leave out; the rest stands in the card. */
const mostBelow = 5;

export function messageView(card: IncomingMessageCard, words: IncomingWords): MessageView {
  const { main, more } = messageButtons(card, words);
  const forms = messageForms(card, words);
  const rules = ruleOf(card, words);
  const room = mostBelow - forms.length - rules.length - main.links.length;
  const atOnce = atOnceButton(card, words);
  // It stands first, and once.
  const others = main.buttons.filter(({ title }) => atOnce.every((one) => one.title !== title));
  const below = others.slice(0, Math.max(room, 0));
  const inside = [...others.slice(below.length), ...more.buttons, ...(room < 0 ? rules : [])];
  return {
    title: titleWith(card, words),
    state: stateOf(card, words),
    refusals: card.refusal ? [refusalOf(card, card.refusal, words)] : [],
    facts: messageFacts(card, words),
    lines: messageLines(card, words),
    sets: [...buttonSets(atOnce), ...setsOf(more.links, inside)],
    links: main.links,
    buttons: below,
    forms,
    rules: room < 0 ? [] : rules,
  };
}

/** So many stand together at most. */
function setsOf(links: readonly Link[], buttons: readonly Button[]): readonly MessageButtonsView[] {
  const first = Math.max(mostBelow - links.length, 0);
  const rest = buttons.slice(first);
  return [
    ...onlyIf(links.length + buttons.length > 0, () => ({ links, buttons: buttons.slice(0, first) })),
    ...buttonSets(rest),
  ];
}

/** For its reader; what is secret says so until it is done with. */
function stateOf(card: IncomingMessageCard, { zone }: IncomingWords): CardState | undefined {
  const { answer, secrecy, can, words, appeal } = card;
  if (secrecy?.isDeleted) return 'done';
  if (secrecy) return 'secret';
  // Whoever is told of it has nothing to do, and it is not done.
  if (words.kind === 'done' && (isHandedBack(card) || isToBeSaved(card))) return undefined;
  if (words.kind === 'done')
    return card.role === 'responder' && !answer.responder?.isReader ? undefined : 'done';
  const dueOn = card.ownDay ?? appeal?.dueOn ?? answer.dueOn;
  const isPast =
    dueOn !== undefined &&
    dueOn < dateOf(card.now, zone) &&
    (can.answered || can.reassign || appeal !== undefined || card.ownDay !== undefined);
  const isTold =
    card.step === 'moved' ||
    card.step === 'newDay' ||
    (card.step === 'requestGiven' && card.role === 'manager');
  // What the manager has approved waits for somebody else.
  const isOthers =
    card.role === 'manager' && answer.responder?.isReader !== true && answer.isUntaken !== true;
  const isOnlyTold = (isTold || isOthers) && isAppointedState(answer.state) && !isPast;
  // Of whoever is to answer it is no fault, nor theirs to mend.
  const isInTrouble = card.role !== 'responder' && isForwardInTrouble(answer);
  if (isOnlyTold && !isInTrouble) return undefined;
  return isPast || isInTrouble || isPassingInTrouble(card) ? 'late' : 'open';
}

/** By the responder or whoever has the mailbox. */
const isToBeSaved = ({ role, answer }: IncomingMessageCard): boolean =>
  role !== 'responder' && answer.state === 'answered';

const isHandedBack = ({ answer }: IncomingMessageCard): boolean =>
  answer.state === 'undecided' && answer.back?.how === 'handedBack';

function diaryTitle({ diary }: IncomingMessageCard, { texts }: IncomingWords): string {
  const { notAlongTitle, unansweredTitle, failedTitle } = texts.incoming.diary;
  const state = diary?.news?.state;
  if (state === 'taken') return notAlongTitle;
  return state === 'failed' || state === 'unsure' ? unansweredTitle : failedTitle;
}

const refusalOf = (card: IncomingMessageCard, refusal: MessageRefusal, { texts }: IncomingWords): string =>
  refusal === 'number-pattern' && card.numberExample !== undefined
    ? texts.incoming.inputs.numberLike(card.numberExample)
    : refusal === 'date-in-past'
      ? texts.incoming.inputs.dateInPast
      : refusalOnCard(refusal, texts, card);

/** A responder has several, and what is done shows neither sender nor subject: which one it is stands in the heading. */
function titleWith(card: IncomingMessageCard, words: IncomingWords): string {
  const title = titleOf(card, words);
  const isDone = card.words.kind === 'done' || card.secrecy?.isDeleted === true;
  if (card.role !== 'responder' && !isDone) return title;
  const { registration, arrivedAt, now } = card;
  const arrived = words.texts.time.moment(datedWhen(arrivedAt, now, words));
  const { titles, overdue } = words.texts.incoming;
  return titles.which(
    title,
    registration.kind === 'registered' ? registration.number : overdue.arrived(arrived),
  );
}

function titleOf(card: IncomingMessageCard, words: IncomingWords): string {
  const { titles } = words.texts.incoming;
  if (card.secrecy?.isDeleted) return titles.deleted;
  if (card.secrecy && card.role === 'responder' && card.can.answered) return secretTask(card, words);
  if (card.secrecy && card.can.approve) return titles.markedSecret(decideTitle(card, titles));
  if (card.secrecy) return secretTitle(card.secrecy, titles);
  if (isPassingInTrouble(card)) return words.texts.incoming.passing.title;
  if (isDiaryTrouble(card)) return diaryTitle(card, words);
  if (card.can.sayEnd === true) return words.texts.incoming.request.ended;
  if (card.isGone) return words.texts.incoming.beside.gone.title;
  if (card.role === 'responder') return responderTitle(card, words);
  if (card.appeal?.handedOverTo !== undefined || (card.appeal && card.registration.kind !== 'open'))
    return trackTitle(card, words) ?? '';
  const { answer } = card;
  switch (answer.state) {
    case 'proposed':
      return card.can.approve ? decideTitle(card, titles) : titles.waiting;
    case 'approved':
    case 'forwarded':
      return appointedTitle(card, words);
    case 'answered':
      return titles.toSave;
    case 'filed':
      return card.registration.kind === 'open' ? titles.answered : titles.closed;
    case 'notNeeded':
      if (card.isRequest && answer.note !== undefined) return words.texts.incoming.request.closed(answer.by);
      return card.registration.kind === 'open' ? titles.notNeeded : titles.closed;
    case 'undecided':
      if (answer.back) return answer.back.how === 'returned' ? titles.returned : titles.handedBack;
      if (card.step === 'withdrawn' && answer.by !== undefined)
        return words.texts.incoming.beside.withdrawn(answer.by);
      if (isReleased(card)) return words.texts.incoming.beside.released;
      return trackTitle(card, words) ?? titles.undecided;
  }
}

function appointedTitle(card: IncomingMessageCard, words: IncomingWords): string {
  const { titles } = words.texts.incoming;
  const { answer } = card;
  if (isForwardInTrouble(answer)) return answer.forwarding === 'bounced' ? titles.bounced : titles.failed;
  if (card.step === 'moved' && answer.dueOn !== undefined)
    return titles.moved(
      answer.responder?.name ?? '',
      weekdayWords(answer.dueOn, dateOf(card.now, words.zone), words.texts.time),
    );
  if (card.step === 'newDay' && answer.pastDay !== undefined && answer.dueOn !== undefined)
    return words.texts.incoming.pastDay.newDay(
      weekdayWords(answer.dueOn, dateOf(card.now, words.zone), words.texts.time),
    );
  if (card.isRequest && card.role === 'manager')
    return words.texts.incoming.request.given(answer.responder?.name ?? '');
  return answer.isUntaken === true
    ? titles.untaken(answer.responder?.name ?? '')
    : titles.assigned(answer.responder?.name ?? '');
}

const decideTitle = ({ step }: IncomingMessageCard, titles: IncomingTexts['titles']): string =>
  step === 'decide' || step === 'opened' ? titles.decide : titles.decideAgain;

/** As every other, with its day; what it says is not told. */
function secretTask(card: IncomingMessageCard, words: IncomingWords): string {
  const { titles } = words.texts.incoming;
  const title = responderTitle(card, words);
  return title === titles.yours ? titles.yoursSecret : titles.markedSecret(title);
}

function trackTitle({ appeal, isRequest, registration }: IncomingMessageCard, { texts }: IncomingWords) {
  const { incoming } = texts;
  if (appeal) return appealTitle(appeal, registration.kind === 'open', incoming.appeal);
  return isRequest ? incoming.request.title : undefined;
}

/** One that came too late is dismissed, and handed over to nobody. */
function appealTitle(
  { handedOverTo, isInTime }: ShownAppeal,
  isOpen: boolean,
  texts: IncomingTexts['appeal'],
): string {
  const isLate = isInTime === false;
  if (handedOverTo !== undefined) return isLate ? texts.dismissed : texts.done;
  if (isOpen) return texts.title;
  return isLate ? texts.toDismiss : texts.registered;
}

function secretTitle(secrecy: NonNullable<IncomingMessageCard['secrecy']>, titles: IncomingTexts['titles']) {
  if (secrecy.deletion) return secrecy.deletion === 'failed' ? titles.notDeleted : titles.deleting;
  return secrecy.isPrinted ? titles.printed : titles.secret;
}

function responderTitle(card: IncomingMessageCard, { texts, zone }: IncomingWords): string {
  const { titles } = texts.incoming;
  const { answer, step } = card;
  if (card.can.take === true) return titles.shared(answer.responder?.name ?? '');
  if (answer.responder?.isReader !== true) return titles.takenBack;
  if (answer.state === 'answered') return isSaving(card) ? titles.notSaved : titles.youAnswered;
  if (answer.state === 'filed') return titles.closed;
  const yours = card.isRequest ? texts.incoming.request.yours : titles.yours;
  const today = dateOf(card.now, zone);
  if (answer.dueOn === undefined || (step === 'assigned' && answer.dueOn >= today)) return yours;
  if (answer.dueOn === today) return titles.yoursToday;
  if (answer.dueOn < today)
    return texts.incoming.pastDay.yours(weekdayWords(answer.dueOn, today, texts.time));
  return step === 'dueSoon' ? titles.yoursSoon(weekdayWords(answer.dueOn, today, texts.time)) : yours;
}

/** It was answered on an earlier day, and is still to be saved. */
const isSaving = ({ can, step }: IncomingMessageCard): boolean =>
  can.file && (step === 'save' || step === 'saveStill');

/** The rule behind what is asked: who answers (F4), where it is saved (F5), what is confidential (K3). */
function ruleOf(card: IncomingMessageCard, { texts }: IncomingWords): readonly Button[] {
  const { can, secrecy } = card;
  const isAsked =
    can.approve ||
    can.answered ||
    can.take === true ||
    can.propose ||
    can.handOver === true ||
    can.prepareDelete ||
    can.confirmDelete;
  const rule = secrecy ? 'K3' : can.answered ? 'F5' : 'F4';
  return onlyIf(isAsked, () => button(texts.buttons.rule, 'rules.show', { notice: card.noticeId, rule }));
}
