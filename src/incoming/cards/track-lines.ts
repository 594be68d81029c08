import type { IncomingMessageCard } from '../domain/shown/message-cards';
import type { ShownAppeal } from '../domain/shown/shown-tracks';
import { dateOf, type LocalDate } from '../../core/time';
import { weekdayWords } from '../../core/texts/time-words';
import type { IncomingWords } from '../texts/sv';
import { datedWhen, line, onlyIf, subtle, type Line } from '../../core/cards/view';

/** What the kind asks for, and how far an appeal has come. */
export function trackLines(card: IncomingMessageCard, words: IncomingWords): readonly Line[] {
  const { request } = words.texts.incoming;
  const { appeal, answer, can } = card;
  if (appeal) return appealLines(card, appeal, words);
  if (!card.isRequest) return [];
  const isGivable = can.propose && answer.state === 'undecided';
  return [
    ...onlyIf(isGivable, () => line(request.next)),
    ...(isGivable && card.ownDay !== undefined ? [line(requestDay(card, card.ownDay, words))] : []),
    ...onlyIf(can.answered && card.role === 'responder', () => line(request.how)),
    ...onlyIf(can.sayEnd === true, () => line(request.endedHow)),
    ...onlyIf(answer.way === 'notHandedOut' || answer.way === 'partlyHandedOut', () => line(request.told)),
  ];
}

/** How far an appeal has come, and what comes next. */
function appealLines(card: IncomingMessageCard, appeal: ShownAppeal, words: IncomingWords): readonly Line[] {
  const { appeal: texts } = words.texts.incoming;
  const { can } = card;
  const today = dateOf(card.now, words.zone);
  const { isInTime, dueOn, handedOverTo, handedOverAt, missedOn } = appeal;
  const isDismissed = isInTime === false;
  const isDone = handedOverTo !== undefined;
  return [
    ...(isInTime === undefined ? [] : [line(isInTime ? texts.inTime : texts.tooLate)]),
    ...onlyIf(isDone, () =>
      line(
        (isDismissed ? texts.dismissedAs : texts.handedOver)(
          handedOverTo ?? '',
          datedWhen(handedOverAt ?? card.now, card.now, words),
        ),
      ),
    ),
    ...(isDone || dueOn === undefined
      ? []
      : [
          line(
            (isDismissed ? texts.dismissBy : texts.handOverBy)(weekdayWords(dueOn, today, words.texts.time)),
          ),
        ]),
    ...(isDone || missedOn === undefined
      ? []
      : [line(texts.missed(weekdayWords(missedOn, today, words.texts.time)))]),
    ...(card.ownDay === undefined || card.registration.kind !== 'open' || !can.register
      ? []
      : [
          line(
            (card.ownDay < today ? texts.nextWas : texts.next)(
              weekdayWords(card.ownDay, today, words.texts.time),
            ),
          ),
        ]),
  ];
}

/** By when a request that nobody has been given is to be answered. */
function requestDay({ now }: IncomingMessageCard, day: LocalDate, { texts, zone }: IncomingWords): string {
  const { request } = texts.incoming;
  const today = dateOf(now, zone);
  return (day < today ? request.wasDueOn : request.dueOn)(weekdayWords(day, today, texts.time));
}

/** Whether anything was sent, and where it came from. */
export function passingLines(card: IncomingMessageCard, words: IncomingWords): readonly Line[] {
  const { passing: texts } = words.texts.incoming;
  const { passing, origin, asksSecrecy, registration } = card;
  const isInWords = registration.kind === 'passedOn' && passing === undefined;
  const shown = (it: NonNullable<IncomingMessageCard['passing']>) =>
    texts.states[it.state](it.mailbox, datedWhen(it.at, card.now, words));
  return [
    ...(origin ? [subtle((origin.isOther ? texts.cameFromOther : texts.cameFrom)(origin.mailbox))] : []),
    ...(asksSecrecy ? [line(texts.question(asksSecrecy.name))] : []),
    ...(passing ? [line(shown(passing))] : []),
    ...onlyIf(isInWords, () => line(card.passTo ? texts.notSent : texts.notSentSecret)),
    ...onlyIf(
      card.passTo === undefined && card.can.register && card.words.kind === 'hidden' && !isInWords,
      () => subtle(texts.strict),
    ),
  ];
}
