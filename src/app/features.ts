// The features, merged: each line of a feature's table of contents is joined here with those of the others.

import type { Act } from '../chat/domain/acts/acts';
import type { Hears } from '../chat/domain/acts/heard-line';
import type { Saying } from '../chat/domain/acts/saying';
import type { ChatActs } from '../core/chat-act';
import type { Person } from '../people/domain/person';
import type { CardFacts } from './cards';
import { absence } from '../absence/feature';
import type { AbsenceNotices } from '../absence/domain/absence-notices';
import type { AnyCard } from '../core/card-facts';
import type { FlowContext } from './flow-context';
import type { JobSteps } from '../core/job-step';
import { join } from '../core/members';
import type { NoticeContent, NoticeTable, Why } from '../core/notice';
import { desk } from '../desk/feature';
import type { DeskNotices } from '../desk/domain/desk-notices';
import type { RecordKind } from '../desk/domain/retention';
import { duty } from '../duty/feature';
import type { DutyNotices } from '../duty/domain/duty-notices';
import type { DutyDrawing } from '../duty/flows/draw-duty-notice';
import { incoming } from '../incoming/feature';
import type { MessageNotices } from '../incoming/domain/shown/message-notices';
import { look } from '../look/feature';
import { people } from '../people/feature';
import type { Button } from '../platform/teams/card-button';
import { platformRecords, type Records } from '../platform/db/old-records';
import type { PeopleTable, PersonalData } from '../platform/db/person-data';
import { roster } from '../roster/feature';
import type { RosterNotices } from '../roster/domain/roster-notices';
import { rules } from '../rules/feature';
import type { RulesNotices } from '../rules/domain/registrar-question';

export const steps: readonly JobSteps<FlowContext>[] = [
  roster,
  absence,
  rules,
  look,
  duty,
  incoming,
  desk,
].map((feature) => feature.steps);

/** Kinds of work, each carried out until nothing is left to do or that real time has come. */
export type WorkTable = Readonly<
  Record<string, (context: FlowContext, untilMillis?: number) => Promise<void>>
>;

/** Those that wait for Microsoft Graph. */
export const workTable: WorkTable = { ...absence.work, ...duty.work, ...incoming.work };

/** Those that wait for a receiver outside. */
export const outsideTable: WorkTable = { ...roster.work, ...incoming.outside };

export const personal: readonly PersonalData[] = [people, roster, absence, look].map(
  (feature) => feature.personal,
);
export const peopleTables: readonly PeopleTable[] = personal.flatMap((feature) => feature.people ?? []);

/** What a retention plan can name of the bot's own records. */
export const records: Records<RecordKind> = join(
  join(join(platformRecords, people.records), join(absence.records, rules.records)),
  join(join(roster.records, look.records), incoming.records),
);

type Notices = RosterNotices & AbsenceNotices & RulesNotices & DutyNotices & MessageNotices & DeskNotices;

export const noticeTable: NoticeTable<Notices, FlowContext & DutyDrawing, AnyCard> = join(
  join(join(roster.notices, absence.notices), join(rules.notices, duty.notices)),
  join(incoming.notices, desk.notices),
);

/** Undefined for a kind that nobody has any more. */
export function whyOf(content: NoticeContent): Why | undefined {
  if (!Object.hasOwn(noticeTable, content.kind)) return undefined;
  const { why } = noticeTable[content.kind as keyof Notices];
  return typeof why === 'string' ? why : (why as (content: NoticeContent) => Why)(content);
}

export const chatActs: ChatActs<Act, FlowContext, Person, Saying, CardFacts> = join(
  join(join(people.acts, absence.acts), rules.acts),
  join(incoming.acts, desk.acts),
);

/** What the rooms know better of a line than its words: each hears what the one before it made of it, until one answers. */
export const hears: readonly Hears<FlowContext, CardFacts>[] = [
  ...desk.hears,
  ...rules.hears,
  ...incoming.hears,
];

const allButtons = join(
  join(join(absence.buttons, rules.buttons), join(duty.buttons, incoming.buttons)),
  join(roster.buttons, desk.buttons),
);
/** Every card button: who may use it and what it does. */
export const buttons: Readonly<Record<keyof typeof allButtons, Button<FlowContext, Person, CardFacts>>> =
  allButtons;
