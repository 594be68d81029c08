// What the buttons of an opening card send (F1, F2); what each does is its transition.

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
  type CardAnswer,
  type Clicker,
} from '../platform/teams/card-button';
import type { SentenceCard } from '../core/card-facts';
import type { RosterChangeCard } from '../roster/domain/roster-cards';
import type { OpeningCard } from './domain/opening-cards';
import { dutyTransitions, type DutyVerb } from './domain/duty-transitions';
import { giveByButton, givingInputs, passByButton, planners } from '../roster/buttons';
import { actOnDuty } from './flows/act-on-duty';

const inputs = z.object({
  notice,
  mailbox: z.string().min(1).max(64).transform(mailboxId),
  date: localDate,
  version,
  person: guid.transform(personId).optional(),
});

const ofDay = mapTable(dutyTransitions, (verb: DutyVerb) =>
  button({
    may: dutyTransitions[verb].may,
    inputs,
    run: async (context: DutyContext, { id: actorId }: Clicker, data) => {
      const { notice: noticeId, mailbox, person, ...shown } = data;
      const click = { verb, actorId, noticeId, mailboxId: mailbox, personId: person, ...shown };
      return freshCard(await actOnDuty(context, click));
    },
  }),
);

/** For the day of an opening card as before; for days of their own, or from elsewhere, as the roster has it. */
const forDays = (verb: 'duty.give' | 'duty.passOn', ofSpan: typeof giveByButton) =>
  button({
    may: planners[verb],
    inputs: givingInputs.passthrough(),
    run: async (
      context: DutyContext,
      who: Clicker,
      data,
    ): Promise<CardAnswer<OpeningCard | RosterChangeCard | SentenceCard>> => {
      const isOfDay = data.from === undefined && data.until === undefined && 'notice' in data;
      return isOfDay ? ofDay[verb].press(context, who, data) : ofSpan(context, who, data);
    },
  });

export const dutyButtons = {
  ...ofDay,
  'duty.give': forDays('duty.give', giveByButton),
  'duty.passOn': forDays('duty.passOn', passByButton),
};
