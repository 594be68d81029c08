// What somebody does that no "ångra" takes back: nothing older is undone in its place (F2, E4).

import type { AbsenceEvents } from '../../absence/domain/absence-log';
import type { DutyEvents } from '../../duty/domain/duty-log';
import { kindsOf } from '../../incoming/domain/shown/message-log';
import type { RosterEvents } from '../../roster/domain/roster-log';
import type { RulesEvents } from '../../rules/domain/rules-log';

type What = keyof (AbsenceEvents & DutyEvents & RosterEvents & RulesEvents);

/** False: "ångra" takes it back, it is itself a taking back, the bot does it, or it changes nothing. */
const isBeyond: Readonly<Record<What, boolean>> = {
  'absence.said': false,
  'absence.hoursSaid': false,
  'absence.hoursEnded': false,
  'absence.reported': false,
  'absence.ended': false,
  'delegation.asked': false,
  'delegation.named': false,
  'delegation.answered': false,
  'delegation.accepted': true,
  'delegation.declined': true,
  'delegation.inEffect': true,
  'delegation.toManager': true,
  'delegation.recorded': false,
  'delegation.noneNeeded': false,
  'delegation.contacted': true,
  'delegation.moved': false,
  'delegation.longer': false,
  'delegation.kept': true,
  'delegation.endsAsSaid': true,
  'delegation.delegateBack': false,
  'delegation.prolonged': true,
  'delegation.undone': false,
  'delegation.escalated': false,
  'delegation.chased': false,
  'delegation.missing': false,
  'delegation.found': false,
  'delegation.denied': true,
  'delegation.ruleGone': false,
  'delegation.ended': true,
  'day.opened': false,
  'day.openedLater': false,
  'day.missed': false,
  'day.notCheckable': false,
  'opening.retracted': false,
  'junk.reviewed': true,
  'duty.accepted': true,
  'duty.passedOn': true,
  'duty.given': true,
  'duty.changed': false,
  'duty.mailed': false,
  'mailbox.unreadable': false,
  'mailbox.readable': false,
  'ladder.deadEnd': false,
  'roster.given': false,
  'roster.givenOutside': false,
  'roster.taken': false,
  'roster.passed': false,
  'roster.swapAsked': false,
  'roster.swapped': false,
  'roster.declined': true,
  'roster.undone': false,
  'roster.daysOff': false,
  'roster.ordered': false,
  'roster.orderUndone': false,
  'rule.helpful': false,
  'rule.notHelpful': false,
  'ai.helpful': false,
  'ai.notHelpful': false,
  'question.asked': true,
  'question.movedOn': false,
  'question.answered': true,
  'tie.proposed': true,
  'tie.made': true,
  'tie.declined': true,
  'tie.ended': true,
};

/** The events of the log that say so. */
export const beyondUndo: readonly string[] = [
  ...kindsOf('beside'),
  ...Object.entries(isBeyond).flatMap(([what, isIt]) => (isIt ? [what] : [])),
];
