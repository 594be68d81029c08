import { holidaysOf } from '../../src/app/config/municipality-schema';
import { frameAfter } from '../../src/chat/domain/going-on';
import { understand } from '../../src/chat/domain/understand';
import type { Circumstances, Understanding } from '../../src/chat/domain/acts/understanding';
import { loadMind } from '../../src/chat/files/mind-file';
import type { Calendar } from '../../src/core/calendar';
import { mailboxId, upn } from '../../src/core/ids';
import { instant, localDate, localTime, zone } from '../../src/core/time';
import { seedMailboxes, seedPeople } from '../../sandbox/tenant/seed-people';

const calendar: Calendar = {
  zone: zone('Europe/Stockholm'),
  officeHours: { from: localTime('08:00'), to: localTime('16:30') },
  isHoliday: holidaysOf('SE'),
  closedDays: new Set([localDate('2026-12-23')]),
  shortDays: new Map(),
};

const ids = ['ks', 'sbf', 'utb', 'soc', 'kommun'];
const managers = ['carin.chef', 'eva.samhall', 'johan.skolchef', 'olga.social', 'carin.chef'];
const departments = ['Kommunstyrelsens förvaltning', 'Samhällsbyggnad', 'Utbildning', 'Socialförvaltningen'];

/** The sandbox's people and mailboxes on Tuesday 1 December 2026 at 12:05, as Anna. */
export const sandbox: Circumstances = {
  who: upn('anna.registrator@ale.example'),
  at: instant('2026-12-01T12:05:00+01:00'),
  before: undefined,
  calendar,
  manager: upn('carin.chef@ale.example'),
  people: seedPeople.map(({ upn: user, name, department }) => ({
    upn: upn(`${user}@ale.example`),
    name,
    department,
  })),
  mailboxes: seedMailboxes.map(({ user, name }, at) => ({
    id: mailboxId(ids[at] ?? user),
    name,
    address: `${user}@ale.example`,
    department: departments[at] ?? 'Kommunstyrelsens förvaltning',
    manager: upn(`${managers[at] ?? 'carin.chef'}@ale.example`),
  })),
};

const mind = loadMind();

type Other = Partial<Omit<Circumstances, 'before'>> & { readonly before?: readonly string[] };

/** `before`: what the same person wrote, oldest first. */
export function understood(text: string, { before = [], ...other }: Other = {}): Understanding {
  const around = { ...sandbox, ...other };
  const last = before.reduce<Understanding | undefined>(
    (said, line) => frameAfter(understand(line, { ...around, before: said }, mind), said),
    undefined,
  );
  return understand(text, { ...around, before: last }, mind);
}
