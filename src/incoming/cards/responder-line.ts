import type { IncomingMessageCard } from '../domain/shown/message-cards';
import { isForwardInTrouble } from '../domain/answering/answer-moves';
import { isAppointedState } from '../domain/incoming';
import { onlyIf } from '../../core/cards/view';
import { capital, weekdayWords } from '../../core/texts/time-words';
import { dateOf, type LocalDate } from '../../core/time';
import type { IncomingWords } from '../texts/sv';

/** Its first line says who answers. */
const isNamedAbove = ({ answer, role, step, isRequest, secrecy }: IncomingMessageCard): boolean =>
  isAppointedState(answer.state) &&
  role !== 'responder' &&
  !(isRequest && role === 'manager') &&
  secrecy === undefined &&
  step !== 'newDay' &&
  answer.isUntaken !== true &&
  !isForwardInTrouble(answer);

/** Who answers, or is proposed to, and by when. */
export function responderLine(card: IncomingMessageCard, { texts, zone }: IncomingWords): string {
  const { answer } = card;
  const { lines } = texts.incoming;
  const name = answer.responder?.name ?? '';
  const today = dateOf(card.now, zone);
  const isReaders = answer.responder?.isReader === true && answer.state !== 'proposed';
  const proposed = answer.isOwnProposal ? lines.proposesSelf(name) : lines.proposes(answer.proposedBy, name);
  const who = answer.state === 'proposed' ? proposed : lines.answers(name);
  const dueWords = ({ state }: typeof answer, dueOn: LocalDate) => {
    const { wasDueOn, hasPassed } = texts.incoming.pastDay;
    const past = state === 'proposed' ? hasPassed : isAppointedState(state) ? wasDueOn : lines.dueOn;
    return (dueOn < today ? past : lines.dueOn)(weekdayWords(dueOn, today, texts.time));
  };
  const parts = [
    ...onlyIf(!isReaders && !(isNamedAbove(card) && answer.dueOn !== undefined), () => who),
    ...(answer.responder?.otherDepartment === undefined || isReaders
      ? []
      : [lines.otherDepartment(answer.responder.otherDepartment)]),
    ...(answer.dueOn === undefined ? [] : [dueWords(answer, answer.dueOn)]),
    ...onlyIf(answer.hasMoreTime, () => lines.moreTime),
  ];
  return capital(parts.join(' · '));
}
