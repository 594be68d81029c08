// Which of one's absences is moved, and to which days: the only one there is at once, one of several when it is chosen (F2).

import type { ChoicesCard } from '../../../chat/domain/says/chat-cards';
import { partsOf, type Saying } from '../../../chat/domain/acts/saying';
import { isWorkingDay } from '../../../core/calendar';
import { sentence } from '../../../core/card-facts';
import { dateToday } from '../../../core/context';
import type { PersonId } from '../../../core/ids';
import { plusDays, type LocalDate } from '../../../core/time';
import { isPartOfDay } from '../../../people/domain/part-of-day';
import { datesOf } from '../../../roster/flows/who-has';
import type { AbsenceContext } from '../../context';
import type { AbsenceAnswer } from '../../domain/delegation-cards';
import { isStanding } from '../../domain/switchboard';
import { openOnes, stretchesOf, type Stretch } from './own-absences';

/** More are not offered as buttons. */
const mostOffered = 3;

type Move = Pick<Saying, 'from' | 'until' | 'isOpen' | 'instead'>;

/** One of them is done; else what is answered. */
type Moving =
  | { readonly move: Move }
  | { readonly move: undefined; readonly answers: readonly AbsenceAnswer[] };

/** Of what is moved nothing was said but that it is one's own. */
export async function findMove(context: AbsenceContext, personId: PersonId, saying: Saying): Promise<Moving> {
  const known = (await openOnes(context, personId)).filter(isStanding);
  const stretches = await stretchesOf(context, personId, known);
  if (stretches.length === 0) return { move: undefined, answers: notThere(context, saying) };
  const moves = stretches.map((stretch) => movesOf(context, stretch, saying));
  const [only, another] = moves.flat();
  if (only === undefined) return { move: undefined, answers: [sentence({ what: 'awayUnclear' })] };
  const isPlain = another === undefined && moves.length === 1 && startsAtWork(context, only);
  if (isPlain && saying.mayChange) return { move: only };
  const choices = moves.flat().slice(0, mostOffered);
  return { move: undefined, answers: [offered(context, saying, choices)] };
}

/** Nothing is moved; the days to which it was to be can be said. */
export const notThere = (context: AbsenceContext, saying: Saying): readonly AbsenceAnswer[] =>
  saying.from === undefined
    ? [sentence({ what: 'noAbsences' })]
    : [
        sentence({ what: 'notAwayThen' }),
        card(context, [{ ...partsOf(saying), act: 'away', instead: undefined, isMoved: undefined }]),
      ];

const offered = (context: AbsenceContext, saying: Saying, moves: readonly Move[]): ChoicesCard =>
  card(
    context,
    moves.map((move) => ({ ...partsOf(saying), ...move, act: 'away.change', isMoved: true })),
  );

const card = (
  context: AbsenceContext,
  choices: readonly Omit<ChoicesCard['choices'][number], 'name' | 'mailboxName'>[],
): ChoicesCard => ({
  card: 'choices',
  today: dateToday(context),
  say: { what: choices.length === 1 ? 'confirm' : 'didYouMean' },
  choices: choices.map((choice) => ({ ...choice, name: undefined, mailboxName: undefined })),
});

/** None where the days cannot be told; two where one day is said of a longer absence. */
function movesOf(context: AbsenceContext, { period, parts }: Stretch, saying: Saying): readonly Move[] {
  const { from, lastDay } = period;
  const today = dateToday(context);
  // What has begun, or is half of a day, has days of its own.
  const isHours = parts.some((part) => isPartOfDay(part, context.municipality().calendar));
  if (isHours || from < today || lastDay === undefined) return [];
  const instead = { person: undefined, from, until: lastDay, isOpen: false, part: undefined };
  const at = (first: LocalDate, last: LocalDate): Move => ({
    ...{ from: first, until: last, isOpen: false, instead },
  });
  const { movedBy } = saying;
  if (movedBy !== undefined)
    return plusDays(from, movedBy) < today ? [] : [at(plusDays(from, movedBy), plusDays(lastDay, movedBy))];
  if (saying.from === undefined) return [];
  const { from: first, until: last = first } = saying;
  const isLonger = first === last && lastDay > from;
  const asLong = at(first, plusDays(first, datesOf(from, lastDay).length - 1));
  return isLonger ? [asLong, at(first, last)] : [at(first, last)];
}

/** "En dag framåt" from a Friday is a Saturday. */
const startsAtWork = (context: AbsenceContext, { from, until }: Move): boolean =>
  [from, until].some((day) => day !== undefined && isWorkingDay(context.municipality().calendar, day)) &&
  (from === undefined || isWorkingDay(context.municipality().calendar, from));
