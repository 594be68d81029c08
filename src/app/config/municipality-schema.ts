// The form of the municipality file (docs/reference.md, The municipality file); what is allowed, with its defaults.

import Holidays from 'date-holidays';
import { z } from 'zod';
import type { HolidayName } from '../../core/calendar';
import { languages, type Language } from '../../core/municipality';
import { isLocalDate, isLocalTime, isZone, weekdays, type LocalDate } from '../../core/time';
import { channel, mailboxOrFunctionId, person, text } from './file-parts';
import { diary, duty, publish, watch } from './outside-schema';
import { isPattern, numberPattern } from './number-pattern';
import type { ProblemCode } from './problem-words';

/** Free by custom and agreement though no red days; date-holidays lists them as bank days. */
const freeEves: ReadonlySet<string> = new Set(['midsommarafton', 'julafton', 'nyårsafton']);

/** Whether there are holidays to know for a country, by its ISO 3166 code of two letters. */
const hasHolidays = (country: string): boolean => Object.hasOwn(new Holidays().getCountries(), country);

/**
 * Whether a date is a public holiday of the country or one of the three free eves. Knows nothing of weekends.
 * Throws RangeError for a country without holidays, which would make every day a working day.
 * @source date-holidays, whose data is CC-BY-3.0 and asks for attribution
 */
export function holidaysOf(country: string): (date: LocalDate) => boolean {
  const known = freeDaysOf(country, 'sv');
  return (date) => known(date) !== undefined;
}

/** What such a date is called, in each language. */
export function holidayNamesOf(country: string): (date: LocalDate) => HolidayName | undefined {
  const [sv, en] = [freeDaysOf(country, 'sv'), freeDaysOf(country, 'en')];
  return (date) => {
    const name = sv(date);
    return name === undefined ? undefined : { sv: name, en: en(date) ?? name };
  };
}

/** The names of the free days, by the country's own calendar dates: the machine's zone has no say. */
function freeDaysOf(country: string, language: Language): (date: LocalDate) => string | undefined {
  const [swedish, named] = [
    new Holidays(country, { languages: 'sv' }),
    new Holidays(country, { languages: language }),
  ];
  if (Object.keys(swedish.getRules()).length === 0) throw new RangeError(`No holidays known for ${country}`);
  const years = new Map<string, ReadonlyMap<string, string>>();
  return (date) => {
    const year = date.slice(0, 4);
    const known = years.get(year) ?? namesIn(Number(year));
    years.set(year, known);
    return known.get(date);
  };

  function namesIn(year: number): ReadonlyMap<string, string> {
    // A date may be of other kinds as well: 6 November is Gustaf Adolf's day, whatever else it is.
    const keyOf = ({ date, type }: { readonly date: string; readonly type: string }) =>
      `${date.slice(0, 10)} ${type}`;
    const names = new Map(named.getHolidays(year).map((day) => [keyOf(day), day.name]));
    return new Map(
      swedish
        .getHolidays(year)
        .filter(({ type, name }) => type === 'public' || (type === 'bank' && freeEves.has(name)))
        .map((day) => [day.date.slice(0, 10), names.get(keyOf(day)) ?? day.name]),
    );
  }
}

const time = z.string().refine(isLocalTime, 'not-a-time' satisfies ProblemCode);
const date = z.string().refine(isLocalDate, 'not-a-date' satisfies ProblemCode);
const officeHours = z
  .string()
  .refine(isSpan, { message: 'not-a-span' satisfies ProblemCode })
  .refine((value) => !isSpan(value) || (value.split('-')[0] ?? '') < (value.split('-')[1] ?? ''), {
    message: 'span-reversed' satisfies ProblemCode,
  });

function isSpan(text: string): boolean {
  const times = text.split('-');
  return times.length === 2 && times.every(isLocalTime);
}

const inTurn = {
  days: z
    .array(z.enum(weekdays))
    .min(1, 'no-days' satisfies ProblemCode)
    .optional(),
  rotation: z.strictObject({ weeks: z.number().int().min(2).max(52), starts: date }).optional(),
};

const rosterEntry = z.union([
  person,
  z.strictObject({ person, ...inTurn }),
  z.strictObject({ function: mailboxOrFunctionId, ...inTurn }),
]);

const ladder = z.strictObject({
  substitute: time.default('13:00'),
  manager: time.default('14:30'),
  close: time.default('16:00'),
});

const pattern = z
  .string()
  .refine(isPattern, 'not-a-pattern' satisfies ProblemCode)
  .refine((source) => !isPattern(source) || numberPattern(source) !== undefined, {
    message: 'pattern-unsupported' satisfies ProblemCode,
  });

const mailbox = z.strictObject({
  id: mailboxOrFunctionId,
  name: text,
  address: person,
  department: text,
  authority: text.optional(),
  roster: z.array(rosterEntry).min(1, 'no-roster' satisfies ProblemCode),
  manager: person,
  deputyManager: person.optional(),
  secrecy: z.enum(['strict', 'normal']).default('strict'),
  secretDeletion: text.optional(),
  archive: text.optional(),
  checkBy: time.default('12:00'),
  ladder: ladder.default({ substitute: '13:00', manager: '14:30', close: '16:00' }),
  evidence: z.enum(['observed', 'attested']).default('observed'),
  emptyMeans: z.enum(['opened', 'confirm']).default('opened'),
  folders: z.array(text).default([]),
  answeredFolder: text.default('Besvarat'),
  registrationPattern: pattern.optional(),
  registrationExample: text.optional(),
  caseFile: z.enum(['paper', 'system']).default('paper'),
});

const guid = z
  .string()
  .regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, 'not-a-group' satisfies ProblemCode);

const switchboard = z.union([
  z.strictObject({ people: z.array(person).min(1, 'no-switchboard' satisfies ProblemCode) }),
  z.strictObject({ channel }),
]);

const names = (usual: string) => z.array(text).max(20).default([usual]);

const contact = z
  .strictObject({
    name: text,
    phone: z
      .string()
      .trim()
      .regex(/^\+?\d[\d -]{1,20}$/, 'not-a-phone' satisfies ProblemCode)
      .optional(),
    address: person.optional(),
  })
  .refine(({ phone, address }) => phone !== undefined || address !== undefined, {
    message: 'no-way-to-reach' satisfies ProblemCode,
  });

/** What stands after the @ of an address, and nothing more. */
const domain = /^[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?(?:\.[\p{L}\p{N}-]+)+$/u;

/** The whole file. Messages are codes of problem-words.ts. */
export const municipalitySchema = z.strictObject({
  name: text,
  language: z.enum(languages).default('sv'),
  timeZone: z
    .string()
    .refine(isZone, 'not-a-zone' satisfies ProblemCode)
    .default('Europe/Stockholm'),
  officeHours: officeHours.default('08:00-16:30'),
  domains: z
    .array(text.toLowerCase().pipe(z.string().regex(domain, 'not-a-domain' satisfies ProblemCode)))
    .min(1, 'no-domains' satisfies ProblemCode),
  calendar: z
    .strictObject({
      country: z
        .string()
        .refine(hasHolidays, 'not-a-country' satisfies ProblemCode)
        .default('SE'),
      closedDays: z.array(date).default([]),
      shortDays: z.record(date, time).default({}),
    })
    .default({}),
  admins: z.array(person).min(1, 'no-admins' satisfies ProblemCode),
  switchboard: switchboard.optional(),
  contacts: z
    .strictObject({ urgent: z.array(contact).max(5).default([]), dataProtection: contact.optional() })
    .default({}),
  lastResort: person.optional(),
  notify: z.strictObject({ from: person }).optional(),
  duty: duty.optional(),
  diary: diary.optional(),
  publish: publish.optional(),
  categories: z
    .strictObject({
      minor: names('Ringa betydelse'),
      registered: names('Diarieförd'),
      keptInOrder: names('Håll ordnad'),
    })
    .optional(),
  watch: watch.default({}),
  mailboxes: z.array(mailbox).min(1, 'no-mailboxes' satisfies ProblemCode),
  functions: z
    .array(
      z.strictObject({
        id: mailboxOrFunctionId,
        name: text,
        people: z.array(person).min(1, 'empty-function' satisfies ProblemCode),
      }),
    )
    .default([]),
  authorities: z.array(z.strictObject({ name: text, departments: z.array(text) })).default([]),
  staff: z
    .strictObject({
      watch: z
        .union([
          z.literal('everyone'),
          z.array(z.strictObject({ group: guid })).min(1, 'no-groups' satisfies ProblemCode),
        ])
        .optional(),
      managerOf: z.literal('directory').default('directory'),
    })
    .default({}),
  absence: z
    .strictObject({
      days: z.number().int().min(1).max(90).default(3),
      count: z.enum(['calendar', 'working']).default('calendar'),
      method: z.enum(['instructions', 'inboxRule']).default('instructions'),
      whileAway: z.enum(['task', 'inboxRule']).default('task'),
      decision: text.optional(),
      neverRedirect: z.array(text.toLowerCase()).default([]),
    })
    .default({}),
  assignments: z
    .strictObject({
      dueWorkingDays: z.number().int().min(0).max(60).default(5),
      approveWithinHours: z.number().int().min(1).max(80).default(4),
    })
    .default({}),
  figures: z.strictObject({ decision: text }).optional(),
  rules: z.strictObject({ editors: z.array(person).default([]) }).default({}),
  drafts: z
    .array(z.strictObject({ name: text, text: z.string().trim().min(1).max(4_000) }))
    .max(10)
    .default([]),
  retention: z
    .array(z.strictObject({ what: text, keepMonths: z.number().int().min(1), decision: text }))
    .default([]),
});

export type MunicipalityFile = z.infer<typeof municipalitySchema>;
