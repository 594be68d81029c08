// What the buttons of an opening card send (F1, F2); what each does is its deed.

import { z } from 'zod';
import type { DutyContext } from './context';
import { mailboxId, personId } from '../core/ids';
import { mapTable } from '../core/members';
import {
  button,
  freshCard,
  guid,
  localDate,
  notice,
  version,
  type Clicker,
} from '../platform/teams/card-button';
import { dutyDeeds, type DutyVerb } from './domain/duty-deeds';
import { actOnDuty } from './flows/act-on-duty';

const inputs = z.object({
  notice,
  mailbox: z.string().min(1).max(64).transform(mailboxId),
  date: localDate,
  version,
  person: guid.transform(personId).optional(),
});

export const dutyButtons = mapTable(dutyDeeds, (verb: DutyVerb) =>
  button({
    may: dutyDeeds[verb].may,
    inputs,
    run: async (context: DutyContext, { id: actorId }: Clicker, data) => {
      const { notice: noticeId, mailbox, person, ...shown } = data;
      const click = { verb, actorId, noticeId, mailboxId: mailbox, personId: person, ...shown };
      return freshCard(await actOnDuty(context, click));
    },
  }),
);
