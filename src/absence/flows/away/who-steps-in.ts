// Who steps in for somebody: who is next in the rosters in which they stand, and who decides in a manager's place; of whoever has neither, who has the unit's mailboxes (F2, F4).

import type { StepsIn } from '../../../chat/domain/says/away-says';
import { isWorkingDay, nextWorkingDay } from '../../../core/calendar';
import { dateToday } from '../../../core/context';
import type { LocalDate } from '../../../core/time';
import type { Person } from '../../../people/domain/person';
import { nameIn } from '../../../people/flows/load-staff';
import { findStandIn } from '../../../roster/flows/acting-manager';
import { whoHas } from '../../../roster/flows/who-has';
import type { AbsenceContext } from '../../context';

export async function whoStepsIn(
  context: AbsenceContext,
  of: Person,
  day: LocalDate = dateToday(context),
): Promise<StepsIn> {
  const { calendar, mailboxes } = context.municipality();
  const date = isWorkingDay(calendar, day) ? day : nextWorkingDay(calendar, day);
  const { staff, answers } = await whoHas(context, { date });
  const orders = mailboxes.map((mailbox) => ({ mailbox, order: answers.get(mailbox.id)?.order ?? [] }));
  const own = orders.filter(({ order }) => order.includes(of.id));
  const isManager = mailboxes.some(({ manager }) => manager === of.upn);
  const decides = isManager ? await findStandIn(context, of.id, context.clock.now()) : undefined;
  const isOfUnit = own.length === 0 && !isManager;
  const shown = isOfUnit ? orders.filter(({ mailbox }) => mailbox.department === of.department) : own;
  return {
    isOfUnit,
    rows: shown.map(({ mailbox, order }) => ({
      mailbox: mailbox.name,
      name: nameIn(
        staff,
        order.find((id) => id !== of.id),
      ),
    })),
    ...(isManager && {
      decides: { name: decides === undefined ? undefined : (await context.store.people.find(decides))?.name },
    }),
  };
}
