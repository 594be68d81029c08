// What the command says at its end: what is in the package, and what is not and why.

import type { Municipality } from '../../src/core/municipality';
import type { RegistrationKind } from '../../src/incoming/domain/incoming';
import type { AskedArchive } from './archive-order';
import type { Delivered } from './deliver-package';

type Order = Extract<AskedArchive, { kind: 'make' }>;

const number = (count: number, one: string, many = `${one}s`): string =>
  `${String(count)} ${count === 1 ? one : many}`;

/** Why it is not the archive's, in the order in which it is told. */
const reasons: readonly (readonly [RegistrationKind, string])[] = [
  ['registered', 'registered: the register delivers them'],
  ['minor', 'of minor importance'],
  ['passedOn', 'passed on to somebody else'],
  ['open', 'not decided about yet'],
];

export function outcomeLines(
  delivered: Delivered,
  order: Order,
  municipality: Municipality,
): readonly string[] {
  const leftOut = [
    ...reasons.flatMap(([kind, words]) => {
      const count = delivered.leftOut.get(kind) ?? 0;
      return count === 0 ? [] : [`Left out: ${number(count, 'message')}, ${words}.`];
    }),
    ...strictLines(municipality),
  ];
  if (delivered.kind === 'nothing')
    return [
      `Nothing was kept in order from ${order.from} to ${order.until}, so no package was made.`,
      ...leftOut,
    ];
  return [...madeLines(delivered, order), ...leftOut];
}

function madeLines(
  { counts, files, held }: Extract<Delivered, { kind: 'made' }>,
  { out, from, until }: Order,
): readonly string[] {
  const { records, answers, traces, gone, unfinished } = counts;
  const some = (count: number, words: string): readonly string[] => (count === 0 ? [] : [words]);
  return [
    `${out} is whole and checked: ${number(records, 'record')} from ${from} to ${until}, ${number(answers, 'answer')}, ${number(files, 'file')}.`,
    ...some(
      traces,
      `${number(traces, 'secret that was deleted stands', 'secrets that were deleted stand')} in it as a trace alone.`,
    ),
    ...some(
      gone,
      `${number(gone, 'record is', 'records are')} told of without its message or an answer, which was not in the mailbox any more.`,
    ),
    ...some(unfinished, `${number(unfinished, 'record')}: the answer is not done yet.`),
    ...(held === undefined
      ? ['It was not held against the publishers’ schemas: --schemas FOLDER does that.']
      : [`Valid by the schemas: ${number(held, 'document')}.`]),
    'Nothing was deleted in the mailboxes or in Brevvakt.',
  ];
}

/** Protected ones are named only where their own decision is. */
function strictLines({ mailboxes }: Municipality): readonly string[] {
  const left = mailboxes.filter(({ secrecy, archive }) => secrecy === 'strict' && archive === undefined);
  if (left.length === 0) return [];
  const ids = left.map(({ id }) => id).join(', ');
  return [`Left out: ${ids}, protected and without a decision (mailboxes.archive in the municipality file).`];
}
