// What leaves the bot, and what one key of it cannot tell alone: mailboxes that are there, and nothing said twice.

import { again, isKnown, type Found, type KnownFile, type Named } from './found';
import type { Path } from './yaml-file';

export const whatLeaves = (file: KnownFile): readonly Found[] => [
  ...ownMailbox(file),
  ...toldMailboxes(file),
  ...diaryMailboxes(file),
  ...markingsOf(file),
  ...publishedMailboxes(file),
  ...saidTwice((file.publish?.kinds ?? []).map((kind, index) => [kind, ['publish', 'kinds', index]])),
  ...categoriesOf(file),
];

/** The bot's own mailbox takes bounces alone: a duty mailbox is what it watches. */
function ownMailbox({ notify, duty, mailboxes }: KnownFile): readonly Found[] {
  const named: readonly Named[] = [
    [notify?.from, ['notify', 'from']],
    ...(duty?.protected ?? []).map((who, index) => [who, ['duty', 'protected', index]] as const),
  ];
  const addresses = new Set(mailboxes?.map((mailbox) => mailbox?.address));
  return named.flatMap(([address, path]): readonly Found[] =>
    address !== undefined && addresses.has(address)
      ? [{ path, code: path[0] === 'notify' ? 'not-its-own' : 'not-a-person', values: [address] }]
      : [],
  );
}

/** A name that says two things says nothing. */
const categoriesOf = ({ categories }: KnownFile): readonly Found[] =>
  saidTwice(
    (['minor', 'registered', 'keptInOrder'] as const).flatMap((kind) =>
      (categories?.[kind] ?? []).map((name, index) => [name, ['categories', kind, index]] as const),
    ),
  );

/** Written otherwise it is the same to whoever chooses. */
function saidTwice(named: readonly Named[]): readonly Found[] {
  const plain = named.map(([name, path]) => [name?.normalize('NFC').toLowerCase(), path] as const);
  const names = new Map(named.map(([name, path]) => [path, name]));
  return again(plain).map(([, path]) => ({ path, code: 'said-twice', values: [names.get(path) ?? ''] }));
}

/** Of whom it is told outside. */
const toldMailboxes = (file: KnownFile): readonly Found[] =>
  unknownMailboxes(file, file.duty?.mailboxes ?? [], ['duty', 'mailboxes']);

/** Each registers in one place, and is there. */
function diaryMailboxes(file: KnownFile): readonly Found[] {
  const { diary } = file;
  const places = diary && 'places' in diary ? (diary.places ?? []) : [];
  const named = places.flatMap((place, index) =>
    (place?.mailboxes ?? []).map((id, i) => [id, ['diary', 'places', index, 'mailboxes', i]] as const),
  );
  const twice = again(named).map(([id, path]): Found => ({ path, code: 'two-places', values: [id] }));
  const unknown = places.flatMap((place, index) =>
    unknownMailboxes(file, place?.mailboxes ?? [], ['diary', 'places', index, 'mailboxes']),
  );
  return [...twice, ...unknown];
}

/** A registrar chooses by the name; without its paragraphs the register takes no level. */
function markingsOf({ diary }: KnownFile): readonly Found[] {
  const markings = diary && 'markings' in diary ? (diary.markings ?? []) : [];
  return [
    ...saidTwice(markings.map((one, index) => [one?.name, ['diary', 'markings', index, 'name']])),
    ...markings.flatMap((one, index): readonly Found[] =>
      (one?.level ?? 0) > 0 && one?.paragraphs?.length === 0
        ? [
            {
              path: ['diary', 'markings', index, 'paragraphs'],
              code: 'no-paragraphs',
              values: [String(one.level)],
            },
          ]
        : [],
    ),
  ];
}

/** Each is there and not protected. */
function publishedMailboxes(file: KnownFile): readonly Found[] {
  const named = file.publish?.mailboxes ?? [];
  const strict = new Set(
    (file.mailboxes ?? []).flatMap((mailbox) => (mailbox?.secrecy === 'strict' ? [mailbox.id] : [])),
  );
  return [
    ...unknownMailboxes(file, named, ['publish', 'mailboxes']),
    ...named.flatMap((id, index): readonly Found[] =>
      id !== undefined && strict.has(id)
        ? [{ path: ['publish', 'mailboxes', index], code: 'publishes-strict', values: [id] }]
        : [],
    ),
  ];
}

function unknownMailboxes(
  file: KnownFile,
  named: readonly (string | undefined)[],
  path: Path,
): readonly Found[] {
  const ids = file.mailboxes?.map((mailbox) => mailbox?.id) ?? [];
  // One that cannot be read may be the one that is meant.
  if (!ids.every(isKnown)) return [];
  return named.flatMap((id, index): readonly Found[] =>
    id === undefined || ids.includes(id)
      ? []
      : [{ path: [...path, index], code: 'no-such-mailbox', values: [id] }],
  );
}
