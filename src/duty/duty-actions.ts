// The buttons about a duty mailbox's day and about who is away (F1, F2).

import { z } from 'zod';
import { absenceId, mailboxId, noticeId, personId } from '../core/ids';
import { isLocalDate } from '../core/time';
import { actOnDuty } from './flows/act-on-duty';
import type { DutyVerb } from './flows/duty-action';
import { endAbsence } from '../absence/flows/say-absence';
import { undoRosterChange } from '../desk/flows/undo-roster-change';
import type { CardHandler } from '../platform/teams/card-handler';
import { asAnswer, guid, sayRefusal } from '../platform/teams/card-handler';

const dutyData = z.object({
  notice: guid.transform(noticeId),
  mailbox: z.string().min(1).max(64).transform(mailboxId),
  date: z.string().refine(isLocalDate),
  version: z.coerce.number().int().min(0),
  person: guid.transform(personId).optional(),
});
const absenceData = z.object({ absence: guid.transform(absenceId) });
const changeData = z.object({ change: guid, notice: guid.transform(noticeId).optional() });

function onDuty(verb: DutyVerb): CardHandler {
  return async (context, { person, action }) => {
    const data = dutyData.safeParse(action.data);
    if (!data.success) return sayRefusal('bad-input');
    const { notice, mailbox, date, version, person: chosen } = data.data;
    const answer = await actOnDuty(context, {
      verb,
      actorId: person.id,
      noticeId: notice,
      mailboxId: mailbox,
      date,
      version,
      personId: chosen,
    });
    if (answer.card) return { kind: 'card', facts: answer.card };
    return sayRefusal(answer.refusal ?? 'not-found', answer.onDuty);
  };
}

export const dutyActions = {
  'opening.confirm': onDuty('opening.confirm'),
  'opening.retract': onDuty('opening.retract'),
  'opening.yesterday': onDuty('opening.yesterday'),
  'junk.reviewed': onDuty('junk.reviewed'),
  'duty.accept': onDuty('duty.accept'),
  'duty.passOn': onDuty('duty.passOn'),
  'duty.give': onDuty('duty.give'),
  'roster.undo': async (context, { person, action }) => {
    const data = changeData.safeParse(action.data);
    if (!data.success) return sayRefusal('bad-input');
    const { change, notice } = data.data;
    return asAnswer(
      await undoRosterChange(context, { actorId: person.id, changeId: change, noticeId: notice }),
    );
  },
  'absence.end': async (context, { person, action }) => {
    const data = absenceData.safeParse(action.data);
    if (!data.success) return sayRefusal('bad-input');
    return asAnswer(await endAbsence(context, person.id, data.data.absence));
  },
} satisfies Readonly<Record<string, CardHandler>>;
