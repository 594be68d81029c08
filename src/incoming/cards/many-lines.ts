import type { LeftMessage, ManyOutcome, UndoableBatch } from '../domain/shown/list-cards';
import { undoableUntil } from '../domain/undoing/batch';
import type { NoticeId } from '../../core/ids';
import { dateOf, type Instant } from '../../core/time';
import { listWords, weekdayWords } from '../../core/texts/time-words';
import { refusalOnCard, refusalInFull, button, datedWhen, line, onlyIf, subtle } from '../../core/cards/view';
import type { ActionData, Button, Line } from '../../core/cards/view';
import type { IncomingWords } from '../texts/sv';

/** A list of messages and what its reader did about many of them. */
interface ManyCard extends ManyOutcome {
  readonly noticeId: NoticeId;
  readonly now: Instant;
  readonly undo?: UndoableBatch | undefined;
}

/** Why nothing was done, or not with all of them. */
export function manyRefusals(
  { refusal, inTheWay, left = [], now }: ManyCard,
  words: IncomingWords,
): readonly string[] {
  return [
    ...(refusal === undefined ? [] : [refusalOnCard(refusal, words.texts, { inTheWay })]),
    ...leftWords(left, now, words),
  ];
}

/** So many arrivals are named: as many as a page of the list holds. */
const mostNamed = 20;

/** One sentence a reason: which were not changed, and why. */
export function leftWords(
  left: readonly LeftMessage[],
  now: Instant,
  words: IncomingWords,
): readonly string[] {
  const { texts } = words;
  const { many } = texts.incoming;
  const whyOf = ({ refusal, inTheWay }: LeftMessage) => refusalInFull(refusal, inTheWay, texts);
  const reasons = [...new Set(left.map(whyOf))];
  return reasons.map((reason) => {
    const of = left.filter((it) => whyOf(it) === reason);
    const arrivals = [...new Set(of.map((it) => arrivalWords(it, now, words)))];
    const rest = arrivals.length - mostNamed;
    const named = [...arrivals.slice(0, mostNamed), ...onlyIf(rest > 0, () => many.andMore(rest))];
    const which = many.left(of.length, listWords(named, texts.time));
    return `${which} ${reason}`;
  });
}

const arrivalWords = ({ arrivedAt, mailbox }: LeftMessage, now: Instant, words: IncomingWords): string =>
  [
    words.texts.time.moment(datedWhen(arrivedAt, now, words)),
    ...(mailbox === undefined ? [] : [mailbox]),
  ].join(' · ');

/** What was done just now. */
export function manyLines({ done }: ManyCard, { texts }: IncomingWords): readonly Line[] {
  if (done === undefined) return [];
  const { undone = [], count, choice } = done;
  const whose = [...new Set(undone.map((one) => texts.incoming.beside.undone(one)))];
  const said = texts.incoming.many.done(count, choice);
  return [line([...whose, said].join(' '))];
}

/** Below the rows: what was done earlier today, unless the first line says it, and until when it can be taken back. */
export function undoLines({ done, undo, now }: ManyCard, words: IncomingWords): readonly Line[] {
  if (undo === undefined) return [];
  const { many } = words.texts.incoming;
  const isUndoOfIt = done?.choice === 'minor' || done?.choice === 'keptInOrder';
  const until = weekdayWords(undoableUntil(undo.at, words.zone), dateOf(now, words.zone), words.texts.time);
  return [
    ...onlyIf(!isUndoOfIt, () =>
      subtle(many.doneBefore(undo.count, undo.choice, datedWhen(undo.at, now, words))),
    ),
    subtle(many.undoableUntil(undo.count, until)),
  ];
}

/** `place`: where on the list it is pressed. */
export const undoManyButton = (
  { undo }: ManyCard,
  place: ActionData,
  { texts }: IncomingWords,
): readonly Button[] =>
  undo ? [button(texts.incoming.buttons.undo, 'message.undo', { ...place, batch: undo.batch })] : [];
