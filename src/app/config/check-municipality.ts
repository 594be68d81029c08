// What a single key cannot tell about the municipality file: addresses outside the domains, double ids, order of times.

import type { Language } from '../../core/municipality';
import { dueRegistrations, isRecordKind, parseMessagesDue, recordKinds } from '../../desk/domain/retention';
import { whatLeaves } from './check-outside';
import { again, isKnown, type Found, type KnownFile, type Named } from './found';
import { numberPattern } from './number-pattern';
import { problemWords, type ProblemWords } from './problem-words';
import type { Path } from './yaml-file';

export type PathProblem = ProblemWords & { readonly path: Path };

/** Every such problem of what is known of a file; what could follow from a part that is wrong is left unsaid. */
export function checkMunicipality(file: KnownFile, language: Language): readonly PathProblem[] {
  const found = [
    ...addressesOutside(file),
    ...doubles(file),
    ...functionsOf(file),
    ...whatLeaves(file),
    ...ladders(file),
    ...shortDays(file),
    ...switchedMailboxes(file),
    ...retentionKinds(file),
    ...numberExamples(file),
  ];
  return found.map(({ path, code, values }) => ({ path, ...problemWords(code, language, values) }));
}

type Mailbox = NonNullable<NonNullable<KnownFile['mailboxes']>[number]>;

/** With its place in the file, which stays when another one cannot be read. */
const mailboxesOf = (file: KnownFile): readonly (readonly [mailbox: Mailbox, index: number])[] =>
  (file.mailboxes ?? []).flatMap((mailbox, index) => (mailbox ? [[mailbox, index] as const] : []));

function addressesOutside(file: KnownFile): readonly Found[] {
  const domains = file.domains?.filter(isKnown) ?? [];
  // The one that is missing may be the one that an address is in.
  if (domains.length === 0 || domains.length < (file.domains?.length ?? 0)) return [];
  const { switchboard } = file;
  const named: readonly Named[] = [
    ...(file.admins ?? []).map((who, index) => [who, ['admins', index]] as const),
    ...(file.rules?.editors ?? []).map((who, index) => [who, ['rules', 'editors', index]] as const),
    [file.lastResort, ['lastResort']],
    [file.notify?.from, ['notify', 'from']],
    ...(file.duty?.protected ?? []).map((who, index) => [who, ['duty', 'protected', index]] as const),
    ...(switchboard && 'people' in switchboard ? (switchboard.people ?? []) : []).map(
      (who, index) => [who, ['switchboard', 'people', index]] as const,
    ),
    ...mailboxesOf(file).flatMap(addressesOf),
    ...(file.functions ?? []).flatMap((one, index) =>
      (one?.people ?? []).map((who, i) => [who, ['functions', index, 'people', i]] as const),
    ),
  ];
  return named.flatMap(([address, path]) => {
    if (address === undefined || domains.includes(address.slice(address.lastIndexOf('@') + 1))) return [];
    return [{ path, code: 'outside-domains', values: [address, domains.join(', ')] }];
  });
}

function addressesOf([mailbox, index]: readonly [Mailbox, number]): readonly Named[] {
  const at = (...path: Path) => ['mailboxes', index, ...path];
  return [
    [mailbox.address, at('address')],
    [mailbox.manager, at('manager')],
    [mailbox.deputyManager, at('deputyManager')],
    ...rosterOf(mailbox).map((who, i) => [who, at('roster', i)] as const),
  ];
}

const rosterOf = ({ roster }: Mailbox): readonly (string | undefined)[] =>
  (roster ?? []).map((entry) => {
    if (typeof entry !== 'object') return entry;
    return 'person' in entry ? entry.person : undefined;
  });

/** What is named must be there, and be one. */
function functionsOf(file: KnownFile): readonly Found[] {
  const ids = (file.functions ?? []).map((one) => one?.id);
  const twice = again(ids.map((id, i) => [id, ['functions', i, 'id']])).map(([id, path]): Found => ({
    path,
    code: 'twice',
    values: [id, 'id'],
  }));
  // One that cannot be read may be the one that is meant.
  if (!ids.every(isKnown)) return twice;
  const unknown = mailboxesOf(file).flatMap(([{ roster }, index]) =>
    (roster ?? []).flatMap((entry, i): readonly Found[] => {
      const named = typeof entry === 'object' && 'function' in entry ? entry.function : undefined;
      if (named === undefined || ids.includes(named)) return [];
      return [
        { path: ['mailboxes', index, 'roster', i, 'function'], code: 'no-such-function', values: [named] },
      ];
    }),
  );
  return [...twice, ...unknown];
}

function doubles(file: KnownFile): readonly Found[] {
  const mailboxes = mailboxesOf(file);
  const twice = (['id', 'address'] as const).flatMap((key) =>
    again(mailboxes.map(([mailbox, index]) => [mailbox[key], ['mailboxes', index, key]])).map(
      ([value, path]) => ({ path, code: 'twice' as const, values: [value, key] }),
    ),
  );
  const inRosters = mailboxes.flatMap(([mailbox, index]) =>
    again(rosterOf(mailbox).map((who, i) => [who, ['mailboxes', index, 'roster', i]])).map(([who, path]) => ({
      path,
      code: 'twice-in-roster' as const,
      values: [who],
    })),
  );
  return [...twice, ...inRosters];
}

function ladders(file: KnownFile): readonly Found[] {
  const [opens, closes] = file.officeHours?.split('-') ?? [];
  return mailboxesOf(file).flatMap(([{ checkBy, ladder }, index]) => {
    const steps = [checkBy, ladder?.substitute, ladder?.manager, ladder?.close].filter(isKnown);
    const times = [opens, ...steps, closes].filter(isKnown);
    const isOrdered = times.every((time, i) => i === 0 || (times[i - 1] ?? '') <= time);
    const leavesTime = checkBy === undefined || ladder?.close === undefined || checkBy < ladder.close;
    if (isOrdered && leavesTime) return [];
    const values = [steps.join(', '), file.officeHours === undefined ? '' : ` ${file.officeHours}`];
    return [{ path: ['mailboxes', index, 'ladder'], code: 'ladder-order', values }];
  });
}

/** A short day must leave some office time, or nothing could be said on it. */
function shortDays(file: KnownFile): readonly Found[] {
  const opens = file.officeHours?.split('-')[0];
  if (opens === undefined) return [];
  return Object.entries(file.calendar?.shortDays ?? {})
    .filter(([, time]) => time !== undefined && time <= opens)
    .map(([date]) => ({ path: ['calendar', 'shortDays', date], code: 'short-day', values: [opens] }));
}

/** A person's own address as a duty mailbox, or as the bot's own, would watch a personal mailbox. */
function switchedMailboxes(file: KnownFile): readonly Found[] {
  const mailboxes = mailboxesOf(file);
  const people = new Set([
    ...mailboxes.flatMap(([mailbox]) => [mailbox.manager, mailbox.deputyManager, ...rosterOf(mailbox)]),
    ...(file.admins ?? []),
    file.lastResort,
  ]);
  const named: readonly Named[] = [
    [file.notify?.from, ['notify', 'from']],
    ...mailboxes.map(([{ address }, index]) => [address, ['mailboxes', index, 'address']] as const),
  ];
  return named.flatMap(([address, path]) =>
    address !== undefined && people.has(address)
      ? [{ path, code: 'personal-mailbox', values: [address] }]
      : [],
  );
}

/** An example that the pattern refuses would send everybody who follows it the wrong way. */
function numberExamples(file: KnownFile): readonly Found[] {
  return mailboxesOf(file).flatMap(([{ registrationPattern, registrationExample: example }, index]) => {
    if (example === undefined || registrationPattern === undefined) return [];
    if (numberPattern(registrationPattern)?.(example) !== false) return [];
    return [{ path: ['mailboxes', index, 'registrationExample'], code: 'not-an-example', values: [example] }];
  });
}

/** A kind that nobody knows would never be due, and nobody would be told. */
function retentionKinds(file: KnownFile): readonly Found[] {
  const ids = file.mailboxes?.map((mailbox) => mailbox?.id) ?? [];
  const areIdsKnown = ids.length > 0 && ids.every(isKnown);
  return (file.retention ?? []).flatMap((entry, index) => {
    const what = entry?.what;
    if (what === undefined || isRecordKind(what)) return [];
    const messages = parseMessagesDue(what);
    // An id that cannot be read may be the one that is meant.
    if (messages !== undefined && (!areIdsKnown || ids.includes(messages.mailbox))) return [];
    const path = ['retention', index, 'what'];
    return [{ path, code: 'not-a-record', values: [recordKinds.join(', '), dueRegistrations.join(', ')] }];
  });
}
