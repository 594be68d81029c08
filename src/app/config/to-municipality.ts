// From the file's form to the domain's Municipality.

import { swedishHolidays } from './swedish-holidays';
import { folderPath, mailboxId, upn } from '../../core/ids';
import type { DutyFunction, DutyMailbox, Municipality, RosterEntry } from '../../core/municipality';
import { localDate, localTime, zone, type LocalDate } from '../../core/time';
import type { MunicipalityFile } from './municipality-schema';
import { numberPattern } from './number-pattern';

/** Defaults are in place; names and addresses are lower case. */
export function toMunicipality(file: MunicipalityFile): Municipality {
  const functions = file.functions.map(({ people, ...named }) => ({ ...named, people: people.map(upn) }));
  return {
    name: file.name,
    language: file.language,
    calendar: toCalendar(file),
    domains: file.domains,
    admins: file.admins.map(upn),
    switchboard: toSwitchboard(file.switchboard),
    lastResort: file.lastResort === undefined ? undefined : upn(file.lastResort),
    mailboxes: file.mailboxes.map((mailbox) => toMailbox(mailbox, functions)),
    functions,
    authorities: file.authorities,
    staff: { watch: file.staff.watch ?? 'none', managerOf: file.staff.managerOf },
    absence: file.absence,
    assignments: file.assignments,
    retention: file.retention,
  };
}

function toCalendar(file: MunicipalityFile): Municipality['calendar'] {
  const [from, to] = file.officeHours.split('-');
  const shortDays = Object.entries(file.calendar.shortDays).flatMap(([date, time]) =>
    time === undefined ? [] : [[localDate(date), time] as const],
  );
  return {
    zone: zone(file.timeZone),
    officeHours: { from: localTime(from ?? ''), to: localTime(to ?? '') },
    isHoliday: swedishHolidays(file.calendar.country),
    closedDays: new Set<LocalDate>(file.calendar.closedDays.map(localDate)),
    shortDays: new Map(shortDays),
  };
}

function toSwitchboard(file: MunicipalityFile['switchboard']): Municipality['switchboard'] {
  if (file === undefined) return undefined;
  return 'people' in file ? { people: file.people.map(upn) } : file;
}

function toMailbox(
  file: MunicipalityFile['mailboxes'][number],
  functions: readonly DutyFunction[],
): DutyMailbox {
  const { ladder } = file;
  return {
    ...file,
    id: mailboxId(file.id),
    roster: file.roster.flatMap((entry) => toEntries(entry, functions)),
    manager: upn(file.manager),
    deputyManager: file.deputyManager === undefined ? undefined : upn(file.deputyManager),
    checkBy: localTime(file.checkBy),
    ladder: {
      substitute: localTime(ladder.substitute),
      manager: localTime(ladder.manager),
      close: localTime(ladder.close),
    },
    folders: file.folders.map(folderPath),
    registrationPattern:
      file.registrationPattern === undefined ? undefined : numberPattern(file.registrationPattern),
    registrationExample: file.registrationExample,
  };
}

function toEntries(
  entry: MunicipalityFile['mailboxes'][number]['roster'][number],
  functions: readonly DutyFunction[],
): readonly RosterEntry[] {
  if (typeof entry === 'string') return [{ person: upn(entry), days: undefined }];
  const { days, rotation: turn } = entry;
  const rotation = turn && { weeks: turn.weeks, starts: localDate(turn.starts) };
  if ('person' in entry) return [{ person: upn(entry.person), days, ...(rotation && { rotation }) }];
  const people = functions.find(({ id }) => id === entry.function)?.people ?? [];
  return people.map((person) => ({
    person,
    days,
    functionId: entry.function,
    ...(rotation && { rotation }),
  }));
}
