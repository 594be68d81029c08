// Which addresses a message may be sent to that leaves for a name in the file: none inside, but those that the file names.

import { lookup, type LookupAddress, type LookupOptions } from 'node:dns';
import { BlockList, isIP } from 'node:net';

/** @source IANA, special-purpose address registries for IPv4 and IPv6 */
const isInside = listOf([
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12'],
  ...['192.0.0.0/24', '192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24'],
  ...['203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4', '::/96', '::ffff:0:0/96', '64:ff9b::/96'],
  ...['64:ff9b:1::/48', '100::/64', '2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20', '5f00::/16'],
  ...['fc00::/7', 'fe80::/10', 'fec0::/10', 'ff00::/8'],
]);

type Check = (address: string) => boolean;

/** IPv4 and IPv6 apart: a list takes an IPv4 address for the IPv6 one that stands for it. */
function listOf(networks: readonly string[]): Check {
  const lists = { ipv4: new BlockList(), ipv6: new BlockList() };
  for (const network of networks) {
    const [address = '', bits] = network.split('/');
    const family = familyOf(address);
    if (bits === undefined) lists[family].addAddress(address, family);
    else lists[family].addSubnet(address, Number(bits), family);
  }
  return (address) => lists[familyOf(address)].check(address, familyOf(address));
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIP(address) === 6 ? 'ipv6' : 'ipv4';
}

/** Whether that address may be connected to; `named` are addresses and networks of the municipality's own. */
export const mayReach = (address: string, named: readonly string[]): boolean =>
  !isInside(address) || listOf(named)(address);

/** Told from a name that is unknown: somebody has to mend the file, or somebody leads the bot inside. */
class InsideFault extends Error {
  readonly code = 'inside';
}

type Answer = (error: Error | null, address: string | LookupAddress[], family?: number) => void;
export type Resolve = (
  name: string,
  options: LookupOptions & { all: true },
  answer: (error: Error | null, addresses: LookupAddress[]) => void,
) => void;

/**
 * Resolves a name at the moment of connecting, so that what was checked is what is connected to; one address inside is
 * enough to refuse them all.
 */
export const checkedLookup =
  (named: readonly string[], resolve: Resolve = lookup) =>
  (name: string, options: LookupOptions, answer: Answer): void => {
    resolve(name, { ...options, all: true }, (error, addresses) => {
      const [first] = error === null ? addresses : [];
      if (first === undefined) answer(error ?? new Error('no address'), '');
      else if (!addresses.every(({ address }) => mayReach(address, named))) answer(new InsideFault(), '');
      else if (options.all === true) answer(null, addresses);
      else answer(null, first.address, first.family);
    });
  };
