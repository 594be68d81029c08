// From decisions to notices: one a person and step, over all the mailboxes that it is about (F1, F2).

import { openingKey, type DutyNotice } from '../domain/duty-notices';
import { nextOfficeTime } from '../../core/calendar';
import type { DutyDecision, DutyFacts } from '../domain/decide-duty';
import { noticeId, type PersonId } from '../../core/ids';
import type { Step } from '../domain/ladder';
import type { NewNotice, NoticeSubject } from '../../core/notice';
import type { Instant, LocalDate } from '../../core/time';
import type { DutyContext } from '../context';
import type { DutyBoard } from './load-duty';
import { idsOf } from '../../people/flows/load-staff';

/** A decision with the facts that it was made on. */
export interface DecidedDay {
  readonly facts: DutyFacts;
  readonly decision: DutyDecision;
}

interface Group {
  readonly step: Step;
  readonly receiverId: PersonId;
  readonly date: LocalDate;
  readonly now: Instant;
  readonly subjects: NoticeSubject[];
}

/** The notices that the decisions tell people, grouped so that nobody gets two cards for the same step at once. */
export function openingNotices(
  context: DutyContext,
  decided: readonly DecidedDay[],
): readonly NewNotice<DutyNotice>[] {
  const groups = new Map<string, Group>();
  for (const { facts, decision } of decided) {
    for (const telling of decision.tell) {
      const id = `${facts.date}/${telling.step}/${telling.personId}`;
      const group = groups.get(id) ?? newGroup(facts, telling.step, telling.personId);
      const key = openingKey(facts.mailboxId, facts.date, telling);
      group.subjects.push({ key, mailboxId: facts.mailboxId, date: facts.date });
      groups.set(id, group);
    }
  }
  return [...groups.values()].map((group) => toNotice(context, group));
}

const newGroup = (facts: DutyFacts, step: Step, receiverId: PersonId): Group => ({
  step,
  receiverId,
  date: facts.date,
  now: facts.now,
  subjects: [],
});

function toNotice(context: DutyContext, group: Group): NewNotice<DutyNotice> {
  const { step, receiverId, date, now, subjects } = group;
  return {
    id: noticeId(context.newId()),
    key: subjects[0]?.key ?? `opening/${date}/${step}/${receiverId}`,
    receiverId,
    content: { kind: 'opening', step, date },
    subjects,
    notBefore: nextOfficeTime(context.municipality().calendar, now),
    createdAt: now,
  };
}

/** The admins hear once a day that mailboxes could not be read, and that nobody could be told about others. */
export function adminNotices(
  context: DutyContext,
  board: DutyBoard,
  decided: readonly DecidedDay[],
): readonly NewNotice<DutyNotice>[] {
  const told = decided.filter(({ decision }) => decision.tellAdmins);
  const isDead = ({ decision }: DecidedDay) => decision.day.isDeadEnd;
  const admins = idsOf(context.municipality().admins, board.staff);
  return admins.flatMap((receiverId) => [
    ...alert(context, { kind: 'deadEnd', receiverId, decided: told.filter(isDead) }),
    ...alert(context, { kind: 'unreadableForAdmins', receiverId, decided: told.filter((it) => !isDead(it)) }),
  ]);
}

interface Alert {
  readonly kind: 'deadEnd' | 'unreadableForAdmins';
  readonly receiverId: PersonId;
  readonly decided: readonly DecidedDay[];
}

function alert(context: DutyContext, { kind, receiverId, decided }: Alert): readonly NewNotice<DutyNotice>[] {
  const [first] = decided;
  if (first === undefined) return [];
  const { now, date } = first.facts;
  const keyOf = ({ facts }: DecidedDay) => `${kind}/${facts.mailboxId}/${date}/${receiverId}`;
  return [
    {
      id: noticeId(context.newId()),
      key: keyOf(first),
      receiverId,
      content: { kind, date },
      subjects: decided.map((it) => ({ key: keyOf(it), mailboxId: it.facts.mailboxId, date })),
      notBefore: nextOfficeTime(context.municipality().calendar, now),
      createdAt: now,
    },
  ];
}
