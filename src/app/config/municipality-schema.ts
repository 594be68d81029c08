// The form of the municipality file (contract.md: The municipality file); what is allowed, with its defaults.

import { z } from 'zod';
import { isLocalDate, isLocalTime, isZone, weekdays } from '../../domain/time';

const time = z.string().refine(isLocalTime, 'is no time of day|Write it as "HH:MM" in quotes, e.g. "12:00"');
const date = z.string().refine(isLocalDate, 'is no date|Write it as "YYYY-MM-DD" in quotes');
const person = z
  .string()
  .trim()
  .toLowerCase()
  .regex(
    /^[^\s@]+@[^\s@]+\.[^\s@]+$/,
    'is no user principal name|Write it like anna.registrator@ale.example',
  );
const text = z.string().trim().min(1, 'is empty|Write something, or leave the key out');
const officeHours = z
  .string()
  .refine((value) => value.split('-').length === 2 && value.split('-').every(isLocalTime), {
    message: 'is no span of time|Write it as "08:00-16:30" in quotes',
  })
  .refine((value) => (value.split('-')[0] ?? '') < (value.split('-')[1] ?? ''), {
    message: 'ends before it begins|Write the opening time first',
  });

const rosterEntry = z.union([
  person,
  z.strictObject({
    person,
    days: z.array(z.enum(weekdays)).min(1, 'is empty|Name weekdays, or leave days out'),
  }),
]);

const ladder = z.strictObject({
  substitute: time.default('13:00'),
  manager: time.default('14:30'),
  close: time.default('16:00'),
});

const pattern = z
  .string()
  .refine(isPattern, 'is no regular expression|See the registrationPattern in the example file');

function isPattern(source: string): boolean {
  try {
    return new RegExp(source) instanceof RegExp;
  } catch {
    return false;
  }
}

const mailbox = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'is no id|Use lower-case letters, digits and hyphens, e.g. ks'),
  name: text,
  address: person,
  department: text,
  roster: z.array(rosterEntry).min(1, 'is empty|Name at least one person who opens the mailbox'),
  manager: person,
  deputyManager: person.optional(),
  secrecy: z.enum(['strict', 'normal']).default('strict'),
  checkBy: time.default('12:00'),
  ladder: ladder.default({ substitute: '13:00', manager: '14:30', close: '16:00' }),
  evidence: z.enum(['observed', 'attested']).default('observed'),
  emptyMeans: z.enum(['opened', 'confirm']).default('opened'),
  folders: z.array(text).default([]),
  answeredFolder: text.default('Besvarat'),
  registrationPattern: pattern.optional(),
  caseFile: z.enum(['paper', 'system']).default('paper'),
});

const guid = z
  .string()
  .regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, 'is no group id|Copy the object id from Entra');

const switchboard = z.union([
  z.strictObject({ people: z.array(person).min(1, 'is empty|Name somebody at the switchboard') }),
  z.strictObject({ channel: z.strictObject({ teamId: text, channelId: text }) }),
]);

/** The whole file. Messages are `problem|remedy`. */
export const municipalitySchema = z.strictObject({
  name: text,
  language: z.enum(['sv', 'en']).default('sv'),
  timeZone: z.string().refine(isZone, 'is no time zone|Write Europe/Stockholm').default('Europe/Stockholm'),
  officeHours: officeHours.default('08:00-16:30'),
  domains: z.array(text.toLowerCase()).min(1, "is empty|Name the municipality's own mail domains"),
  calendar: z
    .strictObject({
      country: z
        .string()
        .regex(/^[A-Z]{2}$/, 'is no country|Write SE')
        .default('SE'),
      closedDays: z.array(date).default([]),
      shortDays: z.record(date, time).default({}),
    })
    .default({}),
  admins: z.array(person).min(1, 'is empty|Name at least one person who looks after the bot'),
  switchboard: switchboard.optional(),
  lastResort: person.optional(),
  mailboxes: z.array(mailbox).min(1, 'is empty|Describe at least one mailbox'),
  staff: z
    .strictObject({
      watch: z
        .union([
          z.literal('everyone'),
          z.array(z.strictObject({ group: guid })).min(1, 'is empty|Name groups, or leave staff out'),
        ])
        .optional(),
      managerOf: z.literal('directory').default('directory'),
    })
    .default({}),
  absence: z
    .strictObject({
      days: z
        .number()
        .int()
        .min(1, 'is too small|Write 1 or more')
        .max(90, 'is too large|Write 90 or less')
        .default(3),
      count: z.enum(['calendar', 'working']).default('calendar'),
      method: z.enum(['instructions', 'inboxRule']).default('instructions'),
    })
    .default({}),
  assignments: z
    .strictObject({
      dueWorkingDays: z.number().int().min(0).max(60).default(5),
      approveWithinHours: z.number().int().min(1).max(80).default(4),
    })
    .default({}),
  retention: z
    .array(z.strictObject({ what: text, keepMonths: z.number().int().min(1), decision: text }))
    .default([]),
});

export type MunicipalityFile = z.infer<typeof municipalitySchema>;
