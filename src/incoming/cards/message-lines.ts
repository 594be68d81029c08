import type { IncomingMessageCard } from '../domain/shown/message-cards';
import type { ShownWords } from '../domain/shown/list-cards';
import { isAppointedState, type Registration } from '../domain/incoming';
import { dateOf } from '../../core/time';
import { capital, weekdayWords } from '../../core/texts/time-words';
import { cutText } from './form-view';
import { decisionWords } from './decision-words';
import { diaryLines } from './diary-lines';
import { responderLine } from './responder-line';
import { publishLines } from './publish-form';
import { passingLines, trackLines } from './track-lines';
import type { IncomingTexts, IncomingWords } from '../texts/sv';
import { cut, datedWhen, line, onlyIf, subtle, type Fact, type Line } from '../../core/cards/view';

/** What there is to say of a message below the first line. */
export function messageLines(card: IncomingMessageCard, words: IncomingWords): readonly Line[] {
  const { lines, beside } = words.texts.incoming;
  return [
    ...undoneLine(card, words),
    ...wordsLine(card.words, lines),
    ...attachmentLines(card, words),
    ...(card.category
      ? [
          line(
            words.texts.incoming.beside.category.line(
              card.category.kind,
              datedWhen(card.category.at, card.now, words),
            ),
          ),
        ]
      : []),
    ...(card.taken ? [line(beside.takenAt(card.taken.name, datedWhen(card.taken.at, card.now, words)))] : []),
    ...onlyIf(isReleased(card), () => line(beside.whyReleased)),
    ...(card.note === undefined ? [] : [line(beside.note(card.note))]),
    ...answerLines(card, words),
    ...passingLines(card, words),
    ...diaryLines(card, words),
    ...publishLines(card, words),
    ...trackLines(card, words),
    ...nextLines(card, words),
  ];
}

/** First of all: to who took a step back, and to whose it was. */
function undoneLine({ undone, now }: IncomingMessageCard, words: IncomingWords): readonly Line[] {
  if (undone === undefined) return [];
  const { beside } = words.texts.incoming;
  return [
    line(
      undone.by === undefined
        ? beside.undone(undone)
        : beside.undoneBy(undone.by, undone, datedWhen(undone.at, now, words)),
    ),
  ];
}

/** Whoever had taken it is away, and nobody has since. */
export const isReleased = ({ step, taken, answer, registration }: IncomingMessageCard): boolean =>
  step === 'released' &&
  taken === undefined &&
  answer.state === 'undecided' &&
  registration.kind !== 'passedOn';

/** By name and size; where they could not be listed, that there are some. */
function attachmentLines(card: IncomingMessageCard, { texts }: IncomingWords): readonly Line[] {
  const { lines, beside } = texts.incoming;
  const { shown, more } = cut(card.attachments ?? [], texts, mostAttachments);
  if (shown.length === 0) return onlyIf(card.hasAttachments, () => subtle(lines.attachments));
  const named = shown.map(({ name, size }) =>
    subtle(beside.attachment(name.trim() === '' ? beside.noName : cutText(name, 100), size)),
  );
  return [...named, ...more];
}

const mostAttachments = 20;

/** Where it came in, when, and what it is as a record. */
export function messageFacts(card: IncomingMessageCard, words: IncomingWords): readonly Fact[] {
  const { facts, lines } = words.texts.incoming;
  const { registration } = card;
  return [
    { title: facts.mailbox, value: card.mailbox.name },
    { title: facts.arrived, value: arrivedWords(card, words) },
    ...onlyIf(registration.kind !== 'open' || card.role === 'registrar', () => ({
      title: facts.registration,
      value: [registrationWords(registration, lines), ...registerByWords(card, words)].join(' · '),
    })),
  ];
}

/** By when, or by when it should have been. */
function registerByWords(
  { registerBy: day, now, secrecy, isRequest, ownDay }: IncomingMessageCard,
  { texts, zone }: IncomingWords,
): readonly string[] {
  if (day === undefined || secrecy?.isDeleted === true) return [];
  const today = dateOf(now, zone);
  // A request has one day, that of its answer.
  if (isRequest && ownDay !== undefined && day >= today) return [];
  const { registerBy, registerWasBy } = texts.incoming.beside;
  return [(day < today ? registerWasBy : registerBy)(weekdayWords(day, today, texts.time))];
}

function arrivedWords(card: IncomingMessageCard, words: IncomingWords): string {
  const { lines, inbox } = words.texts.incoming;
  // The first line says it already.
  const isTitle = card.answer.state === 'undecided' && card.answer.back === undefined;
  return [
    capital(words.texts.time.moment(datedWhen(card.arrivedAt, card.now, words))),
    ...(card.mark ? [lines.marks[card.mark]] : []),
    ...onlyIf(card.isInternal, () => lines.internal),
    ...onlyIf(card.isRequest, () => (isTitle ? inbox.answerAtOnce : lines.request)),
    ...onlyIf(card.appeal !== undefined && !isTitle, () => words.texts.incoming.appeal.word),
  ].join(' · ');
}

const longestWords = 200;

export function fromWords(
  words: Extract<ShownWords, { kind: 'read' }>,
  lines: IncomingTexts['lines'],
): string {
  const isEmpty = words.subject.trim() === '';
  const subject = isEmpty ? lines.noSubject : lines.subject(cutText(words.subject, longestWords));
  return words.from === undefined ? subject : lines.from(senderWords(words.from, lines), subject);
}

export const senderWords = (from: string, lines: IncomingTexts['lines']): string =>
  from.trim() === '' ? lines.noSender : cutText(from, 80);

function wordsLine(words: ShownWords, lines: IncomingTexts['lines']): readonly Line[] {
  if (words.kind === 'done') return [];
  return words.kind === 'read' ? [line(fromWords(words, lines))] : [subtle(lines[words.kind])];
}

export const registrationWords = (registration: Registration, lines: IncomingTexts['lines']): string =>
  lines.registration(
    registration.kind,
    registration.kind === 'registered'
      ? registration.number
      : registration.kind === 'passedOn'
        ? registration.to
        : '',
  );

const decisionLine = ({ decision, now, can }: IncomingMessageCard, words: IncomingWords): readonly Line[] =>
  decision ? [subtle(decisionWords(decision, { now, canApprove: can.approve }, words))] : [];

/** Of who is proposed or is to answer, to others; a refusal that names them says it. */
function awayLine({ answer, role, inTheWay, now }: IncomingMessageCard, { texts, zone }: IncomingWords) {
  const { responder, state } = answer;
  if (responder?.away === undefined || role === 'responder' || inTheWay?.name === responder.name) return [];
  const { name, away, backOn } = responder;
  const back = backOn && weekdayWords(backOn, dateOf(now, zone), texts.time);
  const { isAway, awayNext } = texts.incoming.beside;
  const next = away === 'through' && state === 'proposed' ? awayNext.orLater : awayNext.orWait;
  return [line(`${isAway[away](name, back)} ${next}`)];
}

function answerLines(card: IncomingMessageCard, words: IncomingWords): readonly Line[] {
  const { answer } = card;
  const { lines } = words.texts.incoming;
  return [
    ...(answer.responder &&
    answer.state !== 'filed' &&
    answer.state !== 'answered' &&
    !card.secrecy?.isDeleted
      ? [line(responderLine(card, words))]
      : []),
    ...freeDayLine(card, words),
    ...pastDayLine(card, words),
    ...awayLine(card, words),
    ...onlyIf(answer.isByAgreement, () => subtle(lines.byAgreement)),
    ...(answer.note === undefined || card.secrecy ? [] : [line(noteWords(card, answer.note, words))]),
    ...(answer.back && answer.state === 'undecided' && card.secrecy === undefined
      ? [line(lines.gaveBack(answer.back.by, answer.back.reason))]
      : []),
    ...(answer.way
      ? [
          line(
            lines.answeredHow(answer.way, answer.state === 'answered' ? answer.by : answer.responder?.name),
          ),
        ]
      : []),
    ...(answer.savedIn === undefined ? [] : [line(lines.savedIn(answer.savedIn))]),
  ];
}

/** A day off that was chosen is said, with the day that it became. */
function freeDayLine({ answer, now }: IncomingMessageCard, { texts, zone }: IncomingWords): readonly Line[] {
  const { freeDay, dueOn, state } = answer;
  const isRunning = state === 'proposed' || isAppointedState(state);
  if (freeDay === undefined || dueOn === undefined || !isRunning) return [];
  const today = dateOf(now, zone);
  const [free, due] = [freeDay, dueOn].map((day) => weekdayWords(day, today, texts.time));
  return [line(texts.incoming.lines.freeDay(capital(free ?? ''), due ?? ''))];
}

/** The day that was approved is another than the one that was proposed. */
function pastDayLine({ answer, now }: IncomingMessageCard, { texts, zone }: IncomingWords): readonly Line[] {
  const { pastDay, dueOn, state } = answer;
  if (pastDay === undefined || dueOn === undefined || !isAppointedState(state)) return [];
  const today = dateOf(now, zone);
  const [past, due] = [pastDay, dueOn].map((day) => weekdayWords(day, today, texts.time));
  return [line(texts.incoming.pastDay.counted(past ?? '', due ?? ''))];
}

/** Why a request needs no answer, or what is said to whoever answers. */
function noteWords({ answer, isRequest }: IncomingMessageCard, note: string, { texts }: IncomingWords) {
  const { lines, request } = texts.incoming;
  return isRequest && answer.state === 'notNeeded' ? request.why(note) : lines.note(note);
}

/** What happens next, or otherwise. */
function nextLines(card: IncomingMessageCard, words: IncomingWords): readonly Line[] {
  const { lines } = words.texts.incoming;
  const { answer, secrecy, can } = card;
  const today = dateOf(card.now, words.zone);
  const otherwise = otherwiseWords(card, words);
  if (secrecy?.isDeleted) return [subtle(lines.restorable)];
  if (secrecy?.deletion) return [subtle(secrecy.deletion === 'failed' ? lines.notDeleted : lines.deleting)];
  if (secrecy?.isGone && !secrecy.isPrinted)
    return [line(lines.gone), ...onlyIf(can.prepareDelete, () => subtle(lines.goneNext))];
  if (secrecy && card.role === 'responder' && can.answered)
    return [line(lines.answerSecret(card.mailbox.name)), subtle(otherwise)];
  if (secrecy && card.decision && can.approve) return decisionLine(card, words);
  if (secrecy) return secretLines(card, words);
  if (card.isGone && card.role !== 'responder') return [subtle(words.texts.incoming.beside.gone.next)];
  if (card.decision && card.role !== 'responder') return decisionLine(card, words);
  if (isAppointedState(answer.state)) {
    if (answer.forwarding === 'failed') return [subtle(lines.forwardFailed)];
    if (answer.forwarding === 'givenUp') return [subtle(lines.forwardGivenUp(can.give))];
    if (answer.forwarding === 'bounced')
      return card.role === 'responder'
        ? [line(lines.bouncedYours), subtle(otherwise)]
        : [subtle(lines.bounced(can.give))];
    if (can.take === true) return [line(lines.takeIt), subtle(otherwise)];
    if (answer.isUntaken === true && can.reassign) {
      const given = weekdayWords(dateOf(answer.since, words.zone), today, words.texts.time);
      return [line(lines.untakenNext(given, can.give)), subtle(otherwise)];
    }
    if (can.answered)
      return [line(answer.forwarding === 'link' ? lines.linkOnly : lines.saveBoth), subtle(otherwise)];
    return onlyIf(answer.forwarding === 'waiting', () => subtle(lines.forwarding));
  }
  return onlyIf(can.file, () => [...saveLines(card, words), subtle(lines.caseFile[card.caseFile])]).flat();
}

/** What follows when it is not answered by its day, or has followed. */
function otherwiseWords(
  { answer, isRequest, now, isLead }: IncomingMessageCard,
  { texts, zone }: IncomingWords,
) {
  const { request, pastDay } = texts.incoming;
  if (answer.dueOn !== undefined && answer.dueOn < dateOf(now, zone))
    return pastDay.otherwise[isLead === true ? 'you' : 'manager'];
  return (isRequest ? request.dueOtherwise : pastDay.ahead)[isLead === true ? 'you' : 'manager'];
}

/** To whoever answered: what is left, and when they hear of it again. */
function saveLines({ answer, role, now }: IncomingMessageCard, { texts, zone }: IncomingWords) {
  const { lines } = texts.incoming;
  if (role !== 'responder' || answer.responder?.isReader !== true) return [];
  const next = answer.saveReminderOn;
  const day = next === undefined ? undefined : weekdayWords(next, dateOf(now, zone), texts.time);
  return [line(lines.saveNext), subtle(day === undefined ? lines.savedOtherwise : lines.saveReminder(day))];
}

/** The way on paper, and who deletes it then. */
function secretLines(card: IncomingMessageCard, words: IncomingWords): readonly Line[] {
  const { lines, secret } = words.texts.incoming;
  const { secrecy, can, registration } = card;
  if (secrecy === undefined || !can.register) return [];
  const first = onlyIf(registration.kind !== 'registered', () => line(secret.numberFirst));
  if (secrecy.isDeletable === false) return [...first, line(secret.byHand)];
  if (secrecy.isPrinted) return onlyIf(can.confirmDelete, () => subtle(lines.deleteNext));
  const count = secrecy.attachments?.length ?? 0;
  return onlyIf(can.prepareDelete, () => [
    ...first,
    ...onlyIf(count > 0, () => line(secret.notOnSheet(count))),
    ...onlyIf(secrecy.attachments === undefined, () => subtle(secret.attachmentsUnread)),
    subtle(lines.secretNext),
  ]).flat();
}
