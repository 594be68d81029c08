// From decisions to notices: one a person and step, over all the mailboxes that it is about (F1, F2).

import { openingKey, type DutyNotice } from '../domain/duty-notices';
import { newNotice } from '../../core/new-notice';
import type { DutyDecision, DutyFacts } from '../domain/decide-duty';
import type { PersonId } from '../../core/ids';
import type { Step } from '../domain/ladder';
import type { NewNotice, NoticeSubject } from '../../core/notice';
import type { LocalDate } from '../../core/time';
import type { DutyContext } from '../context';

/** A decision with the facts that it was made on. */
export interface DecidedDay {
  readonly facts: DutyFacts;
  readonly decision: DutyDecision;
}

interface Group {
  readonly step: Step;
  readonly receiverId: PersonId;
  readonly date: LocalDate;
  readonly subjects: NoticeSubject[];
}

/** The notices that the decisions tell people, grouped so that nobody gets two cards for the same step at once. */
export function openingNotices(
  context: DutyContext,
  decided: readonly DecidedDay[],
): readonly NewNotice<DutyNotice>[] {
  const groups = new Map<string, Group>();
  for (const { facts, decision } of decided) {
    const { mailboxId, date } = facts;
    for (const telling of decision.tell) {
      const { step, personId: receiverId } = telling;
      const id = `${date}/${step}/${receiverId}`;
      const group = groups.get(id) ?? { step, receiverId, date, subjects: [] };
      group.subjects.push({ key: openingKey(mailboxId, date, telling), mailboxId, date });
      groups.set(id, group);
    }
  }
  return [...groups.values()].map(({ step, receiverId, date, subjects }) =>
    newNotice(context, {
      key: subjects[0]?.key ?? `opening/${date}/${step}/${receiverId}`,
      receiverId,
      content: { kind: 'opening', step, date },
      subjects,
    }),
  );
}
