// The buttons about a duty mailbox's day (F1, F2).

import { z } from 'zod';
import { mailboxId, noticeId, personId } from '../core/ids';
import { isLocalDate } from '../core/time';
import { actOnDuty } from './flows/act-on-duty';
import type { DutyVerb } from './flows/duty-action';
import type { CardHandler } from '../platform/teams/card-handler';
import { guid, sayRefusal } from '../platform/teams/card-handler';

const dutyData = z.object({
  notice: guid.transform(noticeId),
  mailbox: z.string().min(1).max(64).transform(mailboxId),
  date: z.string().refine(isLocalDate),
  version: z.coerce.number().int().min(0),
  person: guid.transform(personId).optional(),
});

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
} satisfies Readonly<Record<string, CardHandler>>;
