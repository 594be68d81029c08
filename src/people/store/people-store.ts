// People whom the file, a group or an activity named, and when they are away.

import type { AbsenceId, PersonId, Upn } from '../../core/ids';
import type { Language } from '../../core/municipality';
import type { Instant } from '../../core/time';
import type { Conversation } from '../../platform/teams/messenger';
import type { Absence } from '../domain/absence';
import type { DaysOff } from '../domain/days-off';
import type { Person } from '../domain/person';
import type { DirectoryPerson } from '../graph/directory';

/** Some people: by the names of the file, and by id. */
export interface PeopleScope {
  readonly upns: readonly Upn[];
  readonly ids: readonly PersonId[];
}

export interface Talking {
  readonly person: Person;
  readonly conversation: Conversation | undefined;
}

/** What one decision changes about people. */
export interface PeoplePart {
  /** Inserted, or replaced whole by id. */
  readonly absences?: readonly Absence[];
  /** Inserted, or ended by id. */
  readonly daysOff?: readonly DaysOff[];
}

/** People whom the file, a group or an activity named, and their absences. */
export interface PeopleStore {
  list(only?: PeopleScope): Promise<readonly Person[]>;
  find(id: PersonId): Promise<Person | undefined>;
  findNamed(upn: Upn | undefined): Promise<Person | undefined>;
  /** With where the person is talked with, if that is known. */
  findTalking(id: PersonId): Promise<Talking | undefined>;
  /** From the directory; `undefined` person: the UPN is in the file but not in the directory. */
  saveFromDirectory(people: readonly DirectoryPerson[]): Promise<void>;
  /** The person is gone from the directory: counts as absent. */
  deactivate(id: PersonId): Promise<void>;
  setLanguage(id: PersonId, language: Language): Promise<void>;
  /** A sign of life in Teams: keeps the locale, clears `unreachableSince`. */
  saveSeen(id: PersonId, locale: string | undefined): Promise<void>;
  /** Absences that touch the span; of these people, or everybody. */
  listAbsences(from: Instant, to: Instant, only?: readonly PersonId[]): Promise<readonly Absence[]>;
  /** Of these people, or everybody; ended ones too. */
  listDaysOff(only?: readonly PersonId[]): Promise<readonly DaysOff[]>;
  /** Those with an absence not over at that instant, after that id, in the order of their ids. */
  listAwayAfter(after: PersonId | undefined, from: Instant, most: number): Promise<readonly PersonId[]>;
  findAbsence(id: AbsenceId): Promise<Absence | undefined>;
  /** Those not ended of one source: what a sweep compares with what it sees. */
  listOpenAbsences(source: Absence['source'], at: Instant): Promise<readonly Absence[]>;
}
