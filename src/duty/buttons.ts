// The buttons about a duty mailbox's day (F1, F2).

import { z } from 'zod';
import type { DutyContext } from './context';
import { mailboxId, personId } from '../core/ids';
import { button, freshCard, guid, localDate, notice, version } from '../platform/teams/card-button';
import type { Buttons, Clicker } from '../platform/teams/card-button';
import type { DutyVerb, dutyVerbs } from './domain/duty-verbs';
import { actOnDuty } from './flows/act-on-duty';

const inputs = z.object({
  notice,
  mailbox: z.string().min(1).max(64).transform(mailboxId),
  date: localDate,
  version,
  person: guid.transform(personId).optional(),
});

const onDuty = (verb: DutyVerb) =>
  button({
    inputs,
    run: async (context: DutyContext, { id: actorId }: Clicker, data) => {
      const { notice: noticeId, mailbox, person, ...shown } = data;
      const action = { verb, actorId, noticeId, mailboxId: mailbox, personId: person, ...shown };
      return freshCard(await actOnDuty(context, action));
    },
  });

export const dutyButtons = {
  'opening.confirm': onDuty('opening.confirm'),
  'opening.retract': onDuty('opening.retract'),
  'opening.yesterday': onDuty('opening.yesterday'),
  'junk.reviewed': onDuty('junk.reviewed'),
  'duty.accept': onDuty('duty.accept'),
  'duty.passOn': onDuty('duty.passOn'),
  'duty.give': onDuty('duty.give'),
} satisfies Buttons<typeof dutyVerbs>;
