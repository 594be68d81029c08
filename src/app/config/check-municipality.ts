// What a single key cannot tell about the municipality file: addresses outside the domains, double ids, order of times.

import type { Language } from '../../domain/municipality';
import { dueRegistrations, isRecordKind, parseMessagesDue, recordKinds } from '../../domain/retention';
import type { FileProblem } from './file-problem';
import type { MunicipalityFile } from './municipality-schema';
import { numberPattern } from './number-pattern';
import type { ProblemCode } from './problem-words';
import { problemWords } from './problem-words';

type Path = readonly (string | number)[];
type Problem = Omit<FileProblem, 'line'> & { readonly path: Path };

/** A problem before it has words. */
interface Found {
  readonly path: Path;
  readonly code: ProblemCode;
  readonly values: readonly string[];
}

/** Every such problem of a file whose form is right. */
export function checkMunicipality(file: MunicipalityFile, language: Language): readonly Problem[] {
  const found = [
    ...addressesOutside(file),
    ...doubles(file),
    ...ladders(file),
    ...shortDays(file),
    ...switchedMailboxes(file),
    ...retentionKinds(file),
    ...numberExamples(file),
  ];
  return found.map(({ path, code, values }) => ({
    path,
    place: placeOf(path),
    ...problemWords(code, language, values),
  }));
}

type MailboxEntry = MunicipalityFile['mailboxes'][number];

function addressesOutside(file: MunicipalityFile): readonly Found[] {
  const isOwn = (address: string) => file.domains.includes(address.slice(address.lastIndexOf('@') + 1));
  const named: readonly (readonly [string, readonly (string | number)[]])[] = [
    ...file.admins.map((who, index) => [who, ['admins', index]] as const),
    ...(file.lastResort === undefined ? [] : [[file.lastResort, ['lastResort']] as const]),
    ...(file.switchboard && 'people' in file.switchboard
      ? file.switchboard.people.map((who, index) => [who, ['switchboard', 'people', index]] as const)
      : []),
    ...file.mailboxes.flatMap((mailbox, index) => addressesOf(mailbox, index)),
  ];
  return named
    .filter(([address]) => !isOwn(address))
    .map(([address, path]) => ({
      path,
      code: 'outside-domains',
      values: [address, file.domains.join(', ')],
    }));
}

function addressesOf(
  mailbox: MailboxEntry,
  index: number,
): readonly (readonly [string, readonly (string | number)[]])[] {
  const at = (...path: readonly (string | number)[]) => ['mailboxes', index, ...path];
  return [
    [mailbox.address, at('address')],
    [mailbox.manager, at('manager')],
    ...(mailbox.deputyManager === undefined ? [] : [[mailbox.deputyManager, at('deputyManager')] as const]),
    ...mailbox.roster.map(
      (entry, i) => [typeof entry === 'string' ? entry : entry.person, at('roster', i)] as const,
    ),
  ];
}

function doubles(file: MunicipalityFile): readonly Found[] {
  const problems: Found[] = [];
  for (const key of ['id', 'address'] as const) {
    const seen = new Set<string>();
    for (const [index, mailbox] of file.mailboxes.entries()) {
      if (seen.has(mailbox[key])) problems.push(double(index, key, mailbox[key]));
      seen.add(mailbox[key]);
    }
  }
  for (const [index, { roster }] of file.mailboxes.entries()) {
    const people = roster.map((entry) => (typeof entry === 'string' ? entry : entry.person));
    const twice = people.find((who, i) => people.indexOf(who) !== i);
    if (twice !== undefined) problems.push(double(index, 'roster', twice));
  }
  return problems;
}

const double = (index: number, key: string, value: string): Found => ({
  path: ['mailboxes', index, key],
  code: key === 'roster' ? 'twice-in-roster' : 'twice',
  values: [value, key],
});

function ladders(file: MunicipalityFile): readonly Found[] {
  const [opens, closes] = file.officeHours.split('-');
  return file.mailboxes.flatMap((mailbox, index) => {
    const { checkBy, ladder } = mailbox;
    const times = [opens ?? '', checkBy, ladder.substitute, ladder.manager, ladder.close, closes ?? ''];
    const isOrdered = times.every((time, i) => i === 0 || (times[i - 1] ?? '') <= time);
    if (isOrdered && checkBy < ladder.close) return [];
    return [
      {
        path: ['mailboxes', index, 'ladder'],
        code: 'ladder-order',
        values: [times.slice(1, -1).join(', '), file.officeHours],
      },
    ];
  });
}

/** A short day must leave some office time, or nothing could be said on it. */
function shortDays(file: MunicipalityFile): readonly Found[] {
  const opens = file.officeHours.split('-')[0] ?? '';
  return Object.entries(file.calendar.shortDays)
    .filter(([, time]) => (time ?? '') <= opens)
    .map(([date]) => ({
      path: ['calendar', 'shortDays', date],
      code: 'short-day',
      values: [opens],
    }));
}

/** A person's own address as a duty mailbox would watch a personal mailbox. */
function switchedMailboxes(file: MunicipalityFile): readonly Found[] {
  const people = new Set(
    file.mailboxes.flatMap((mailbox) => [
      mailbox.manager,
      ...mailbox.roster.map((entry) => (typeof entry === 'string' ? entry : entry.person)),
    ]),
  );
  return file.mailboxes.flatMap((mailbox, index) =>
    people.has(mailbox.address)
      ? [
          {
            path: ['mailboxes', index, 'address'],
            code: 'personal-mailbox',
            values: [mailbox.address],
          },
        ]
      : [],
  );
}

/** An example that the pattern refuses would send everybody who follows it the wrong way. */
function numberExamples(file: MunicipalityFile): readonly Found[] {
  return file.mailboxes.flatMap(({ registrationPattern, registrationExample: example }, index) => {
    if (example === undefined || registrationPattern === undefined) return [];
    if (numberPattern(registrationPattern)?.(example) !== false) return [];
    return [{ path: ['mailboxes', index, 'registrationExample'], code: 'not-an-example', values: [example] }];
  });
}

/** A kind that nobody knows would never be due, and nobody would be told. */
function retentionKinds(file: MunicipalityFile): readonly Found[] {
  const ids = new Set(file.mailboxes.map(({ id }) => id));
  return file.retention.flatMap(({ what }, index) => {
    const messages = parseMessagesDue(what);
    if (isRecordKind(what) || (messages !== undefined && ids.has(messages.mailbox))) return [];
    const path = ['retention', index, 'what'];
    return [{ path, code: 'not-a-record', values: [recordKinds.join(', '), dueRegistrations.join(', ')] }];
  });
}

/** `mailboxes[0].roster[1]`. */
export const placeOf = (path: readonly (string | number)[]): string =>
  path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return text === '' ? part : `${text}.${part}`;
  }, '');
