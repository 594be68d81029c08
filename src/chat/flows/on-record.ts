// What is put right long after it was said: the writer's own absence on record is what "7–9 i stället" goes on from.

import { lastDayOf } from '../../core/period';
import { dateOf, plusMinutes } from '../../core/time';
import { endOf } from '../../people/domain/absence';
import { isPartOfDay } from '../../people/domain/part-of-day';
import type { Person } from '../../people/domain/person';
import type { ChatContext } from '../context';
import { isAbsence } from '../domain/amend/amended';
import { isOfBareNumbers } from '../domain/forms/away/unsettled';
import { frameOfChoice } from '../domain/going-on';
import { nothingNamed } from '../domain/acts/saying';
import type { Understanding } from '../domain/acts/understanding';

const dayMinutes = 24 * 60;
/** So far back an absence may have begun, and so far ahead it may lie. */
const [backMinutes, aheadMinutes] = [120 * dayMinutes, 400 * dayMinutes];

interface Heard {
  readonly text: string;
  /** As it is by what was last spoken of. */
  readonly heard: Understanding;
  readonly before: Understanding | undefined;
}

/** Each of the writer's days away, as a frame, where bare numbers are of one; none where one was just spoken of. */
export async function absencesOnRecord(
  { store, clock, municipality }: Pick<ChatContext, 'store' | 'clock' | 'municipality'>,
  { id }: Pick<Person, 'id'>,
  { text, heard, before }: Heard,
): Promise<readonly Understanding[]> {
  if (!isOfBareNumbers(heard, text) || heard.asked || (before && isAbsence(before.act))) return [];
  const now = clock.now();
  const { calendar } = municipality();
  const span = [plusMinutes(now, -backMinutes), plusMinutes(now, aheadMinutes)] as const;
  const own = (await store.people.listAbsences(...span, [id])).filter(
    (one) =>
      one.source === 'said' &&
      one.endedAt === undefined &&
      (endOf(one) ?? span[1]) > now &&
      !isPartOfDay(one, calendar),
  );
  return own.flatMap((one) => {
    const [from, until] = [dateOf(one.from, calendar.zone), lastDayOf(one.until, calendar.zone)];
    const days = { from, until, isOpen: until === undefined };
    return frameOfChoice({ ...nothingNamed, ...days, act: 'away' }, undefined) ?? [];
  });
}

/** The one whose days the line is of, said in its frame: whole days that meet it. */
export const isOfRecord = (said: Understanding, frame: Understanding): boolean => {
  const [from, until = from] = [said.from ?? said.until, said.until];
  return (
    said.part === undefined &&
    from !== undefined &&
    until !== undefined &&
    frame.from !== undefined &&
    from <= (frame.until ?? until) &&
    until >= frame.from
  );
};
