// The words of all rooms: each room's own under its name, and one list of refusals, events of the log and notices.

import { absence } from '../absence/feature';
import type { AbsenceWords } from '../absence/texts/sv';
import { en as chatEn } from '../chat/texts/en';
import { sv as chatSv, type ChatWords } from '../chat/texts/sv';
import type { Language } from '../core/municipality';
import { en as coreEn } from '../core/texts/en';
import { sv as coreSv } from '../core/texts/sv';
import { desk } from '../desk/feature';
import type { DeskWords } from '../desk/texts/sv';
import { duty } from '../duty/feature';
import type { DutyWords } from '../duty/texts/sv';
import { incoming } from '../incoming/feature';
import type { IncomingWords } from '../incoming/texts/sv';
import { people } from '../people/feature';
import type { PeopleWords } from '../people/texts/sv';
import { roster } from '../roster/feature';
import type { RosterWords } from '../roster/texts/sv';
import { rules } from '../rules/feature';
import type { RulesWords } from '../rules/texts/sv';

/** What every view can speak with. */
export type AllWords = PeopleWords &
  RosterWords &
  AbsenceWords &
  RulesWords &
  DutyWords &
  IncomingWords &
  ChatWords &
  DeskWords;

function joined(language: Language) {
  const rooms: AllWords['texts'] = {
    ...{ sv: coreSv, en: coreEn }[language],
    people: people.texts[language],
    roster: roster.texts[language],
    absence: absence.texts[language],
    rules: rules.texts[language],
    duty: duty.texts[language],
    incoming: incoming.texts[language],
    chat: { sv: chatSv, en: chatEn }[language],
    desk: desk.texts[language],
  };
  const inTheWay = { ...rooms.inTheWay, ...rooms.roster.inTheWay, ...rooms.incoming.inTheWay };
  return { ...rooms, ...listsOf(rooms), inTheWay };
}

/** What the rooms say of refusals, events, buttons and notices, each as one list. */
function listsOf(rooms: AllWords['texts']) {
  const { roster: who, absence: away, rules: asked, duty: days, incoming: mail, desk: shared } = rooms;
  return {
    refusals: {
      ...rooms.refusals,
      ...who.refusals,
      ...rooms.people.refusals,
      ...asked.refusals,
      ...away.refusals,
      ...mail.refusals,
    },
    log: { ...rooms.log, ...who.log, ...away.log, ...asked.log, ...days.log, ...mail.log },
    verbs: {
      ...rooms.verbs,
      ...who.verbs,
      ...away.verbs,
      ...asked.verbs,
      ...days.verbs,
      ...mail.verbs,
      ...shared.verbs,
    },
    notices: {
      ...who.notices,
      ...away.notices,
      ...asked.notices,
      ...days.notices,
      ...mail.notices,
      ...shared.notices,
    },
  };
}

type Texts = ReturnType<typeof joined>;

const all: Readonly<Record<Language, Texts>> = { sv: joined('sv'), en: joined('en') };

/** The wording in that language. */
export const textsOf = (language: Language): Texts => all[language];
