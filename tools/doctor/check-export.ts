// Forgotten addresses: shared mailboxes and groups of an exported list that stand in no roster. No mail is read.

import type { Municipality } from '../../src/core/municipality';
import type { ExportedAddress } from './exported-addresses';
import { ok, warn, type Finding } from './finding';

/** One line for each that nobody has, mailboxes first; then one for those that somebody has. */
export function checkExport(
  { mailboxes, notifyFrom }: Pick<Municipality, 'mailboxes' | 'notifyFrom'>,
  exported: readonly ExportedAddress[],
): readonly Finding[] {
  const known = new Set([...mailboxes.map(({ address }) => address), ...(notifyFrom ? [notifyFrom] : [])]);
  const isKnown = ({ all }: ExportedAddress) => all.some((address) => known.has(address));
  const strays = exported.filter((one) => !isKnown(one));
  const there = new Set(exported.flatMap(({ all }) => all));
  const missing = mailboxes.filter(({ address }) => !there.has(address));
  return [
    ...strays.toSorted(byKind).map(stray),
    ...missing.map(({ id, address }) =>
      warn('inventory', address, {
        words: `stands in the file (${id}) and not in the list`,
        remedy: 'Export the list anew, or mend the address in the file',
      }),
    ),
    ok('inventory', undefined, `${exported.length - strays.length} of ${exported.length} stand in a roster`),
  ];
}

const isMailbox = ({ kind }: ExportedAddress): boolean => /mailbox$/i.test(kind) && !/^group/i.test(kind);

const byKind = (a: ExportedAddress, b: ExportedAddress): number =>
  Number(isMailbox(b)) - Number(isMailbox(a)) || a.address.localeCompare(b.address);

function stray(one: ExportedAddress): Finding {
  const { name, address, kind } = one;
  const remedy = isMailbox(one)
    ? 'Give it a roster in the municipality file, or forward it to a mailbox that has one, or take it away'
    : 'See that each who can write to it reaches a mailbox with a roster, or take it away';
  return warn('inventory', address, { words: `${name} (${kind}) stands in no roster`, remedy });
}
