// Reads the municipality file: text → checked → the domain's Municipality. Every problem is told at once with its line.

import { readFile } from 'node:fs/promises';
import type { ZodIssue } from 'zod';
import { folderPath, mailboxId, upn } from '../../core/ids';
import type {
  DiaryOf,
  Language,
  Municipality,
  DutyFunction,
  DutyMailbox,
  DutyTold,
  RosterEntry,
} from '../../core/municipality';
import { localDate, localTime, zone, type LocalDate } from '../../core/time';
import { checkMunicipality, type PathProblem } from './check-municipality';
import { knownParts } from './known-parts';
import { ConfigurationFault, type FileProblem } from './file-problem';
import { municipalitySchema, holidayNamesOf, holidaysOf, type MunicipalityFile } from './municipality-schema';
import { numberPattern } from './number-pattern';
import { isProblemCode, problemWords, type ProblemCode, type ProblemWords } from './problem-words';
import { readYaml, type Path } from './yaml-file';

/** Throws ConfigurationFault with every problem of the file. */
export async function readMunicipality(path: string): Promise<Municipality> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch {
    const missing = { place: 'MUNICIPALITY_FILE', line: undefined, ...problemWords('no-file', 'sv') };
    throw new ConfigurationFault(path, [missing], 'sv');
  }
  return parseMunicipality(text, path);
}

/** The same from text; `source` names it in messages. */
export function parseMunicipality(text: string, source: string): Municipality {
  const yaml = readYaml(text);
  const language = languageIn(text);
  const parsed = yaml.value === undefined ? undefined : municipalitySchema.safeParse(yaml.value);
  const known = knownParts(municipalitySchema, yaml.value);
  const found = [
    ...(parsed?.error?.issues ?? []).flatMap((issue) => toProblems(issue, language)),
    ...checkMunicipality(known ?? {}, language),
  ].filter(({ path }) => !yaml.isAtFault(path));
  const problems: readonly FileProblem[] = [
    ...yaml.faults.map(({ line, words }) => ({
      ...problemWords('not-yaml', language, [words]),
      place: 'YAML',
      line,
    })),
    ...found.map(({ path, ...words }) => ({
      ...words,
      place: placeOf(path) || (language === 'sv' ? 'filen' : 'the file'),
      line: yaml.lineOf(path),
    })),
  ];
  if (problems.length === 0 && parsed?.success) return toMunicipality(parsed.data);
  const ordered = problems.toSorted((a, b) => (a.line ?? Infinity) - (b.line ?? Infinity));
  throw new ConfigurationFault(source, ordered, language);
}

/** Of the people who run this: the file's own language, also of one that cannot be read to its end. */
const languageIn = (text: string): Language => (/^language:\s*["']?en\b/m.test(text) ? 'en' : 'sv');

/** `mailboxes[0].roster[1]`. */
const placeOf = (path: Path): string =>
  path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return text === '' ? part : `${text}.${part}`;
  }, '');

function toProblems(issue: ZodIssue, language: Language): readonly PathProblem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...issue.path, key],
      ...problemWords('unknown-key', language),
    }));
  }
  if (issue.code === 'invalid_union') return unionProblems(issue, language);
  return [{ path: issue.path, ...wordsFor(issue, language) }];
}

const isPlain = (value: unknown): boolean => typeof value !== 'object' || value === null;
const kindOf = (value: unknown): string => (Array.isArray(value) ? 'array' : typeof value);

/**
 * Of a choice of forms the one that comes nearest is told: whose problems lie deepest, then no single word where
 * something else stands, then who has fewest.
 */
function unionProblems(
  issue: Extract<ZodIssue, { code: 'invalid_union' }>,
  language: Language,
): readonly PathProblem[] {
  const branches = issue.unionErrors.map(({ issues }) => {
    const problems = issues.flatMap((one) => toProblems(one, language));
    const [first] = issues;
    const isWord = first?.code === 'invalid_literal' && !isPlain(first.received);
    return { problems, depth: Math.max(...problems.map(({ path }) => path.length)), isWord: Number(isWord) };
  });
  const [nearest] = branches.toSorted(
    (a, b) => b.depth - a.depth || a.isWord - b.isWord || a.problems.length - b.problems.length,
  );
  return nearest?.problems ?? [];
}

function wordsFor(issue: ZodIssue, language: Language): ProblemWords {
  const say = (code: ProblemCode, ...values: readonly (string | number | bigint)[]) =>
    problemWords(code, language, values.map(String));
  if (isProblemCode(issue.message)) return say(issue.message);
  switch (issue.code) {
    case 'invalid_type':
      return issue.received === 'undefined'
        ? say('missing')
        : say('wrong-type', kindWords(issue.received, language), kindWords(issue.expected, language));
    case 'invalid_enum_value':
      return say('not-allowed', issue.received, issue.options.join(', '));
    case 'invalid_literal':
      return isPlain(issue.received)
        ? say('not-allowed', String(issue.received), String(issue.expected))
        : say('wrong-type', kindWords(kindOf(issue.received), language), String(issue.expected));
    case 'too_small':
      return say('too-small', issue.minimum);
    case 'too_big':
      return say('too-large', issue.maximum);
    default:
      return say('wrong-type', issue.message, 'docs/reference.md');
  }
}

/** From the file's form to the domain's Municipality. Defaults are in place; names and addresses are lower case. */
function toMunicipality(file: MunicipalityFile): Municipality {
  const functions = file.functions.map(({ people, ...named }) => ({ ...named, people: people.map(upn) }));
  return {
    name: file.name,
    language: file.language,
    calendar: toCalendar(file),
    domains: file.domains,
    admins: file.admins.map(upn),
    switchboard: toSwitchboard(file.switchboard),
    contacts: { urgent: file.contacts.urgent, dataProtection: file.contacts.dataProtection },
    ...(file.notify === undefined ? {} : { notifyFrom: upn(file.notify.from) }),
    ...(file.duty && { duty: toDutyTold(file.duty) }),
    ...(file.watch.quarantine && { quarantine: file.watch.quarantine }),
    ...(file.diary?.system === 'platina' && { diary: toDiary(file.diary) }),
    ...(file.publish && { publish: { ...file.publish, mailboxes: file.publish.mailboxes.map(mailboxId) } }),
    ...(file.categories && { categories: file.categories }),
    lastResort: file.lastResort === undefined ? undefined : upn(file.lastResort),
    mailboxes: file.mailboxes.map((mailbox) => toMailbox(mailbox, functions)),
    functions,
    authorities: file.authorities,
    staff: { watch: file.staff.watch ?? 'none', managerOf: file.staff.managerOf },
    absence: toAbsence(file.absence),
    assignments: file.assignments,
    ...(file.figures && { figures: file.figures }),
    rules: { editors: file.rules.editors.map(upn) },
    drafts: file.drafts,
    retention: file.retention,
  };
}

const toDutyTold = (duty: NonNullable<MunicipalityFile['duty']>): DutyTold => ({
  key: duty.key,
  mailboxes: duty.mailboxes?.map(mailboxId),
  names: duty.names,
  protected: duty.protected.map(upn),
  webhook: duty.webhook,
  channel: duty.channel,
});

const toDiary = ({
  places,
  ...diary
}: Extract<MunicipalityFile['diary'], { readonly system: 'platina' }>): DiaryOf => ({
  ...diary,
  places: places.map((place) => ({ ...place, mailboxes: place.mailboxes.map(mailboxId) })),
});

/** A rule for an owner who is away is made on a named decision alone. */
function toAbsence({ decision, ...rest }: MunicipalityFile['absence']): Municipality['absence'] {
  if (decision !== undefined || rest.whileAway === 'task') return rest;
  return { ...rest, whileAway: 'task', isDecisionMissing: true };
}

function toCalendar(file: MunicipalityFile): Municipality['calendar'] {
  const [from, to] = file.officeHours.split('-');
  const shortDays = Object.entries(file.calendar.shortDays).flatMap(([date, time]) =>
    time === undefined ? [] : [[localDate(date), time] as const],
  );
  return {
    zone: zone(file.timeZone),
    officeHours: { from: localTime(from ?? ''), to: localTime(to ?? '') },
    isHoliday: holidaysOf(file.calendar.country),
    holidayName: holidayNamesOf(file.calendar.country),
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

/** The kinds of values that a file can hold, as YAML and zod name them. */
const kinds: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  string: { sv: 'text', en: 'text' },
  number: { sv: 'ett tal', en: 'a number' },
  integer: { sv: 'ett heltal', en: 'a whole number' },
  float: { sv: 'ett decimaltal', en: 'a decimal number' },
  boolean: { sv: 'sant eller falskt', en: 'true or false' },
  array: { sv: 'en lista', en: 'a list' },
  object: { sv: 'en samling nycklar', en: 'a set of keys' },
  null: { sv: 'tomt', en: 'nothing' },
};

/** A kind of value in words. */
const kindWords = (kind: string, language: Language): string => kinds[kind]?.[language] ?? kind;
