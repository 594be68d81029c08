// The ids of a mailbox's folders by their paths, read anew at each check.

import { z } from 'zod';
import { folderResource } from '../../src/platform/graph/paths';
import type { ProbeAnswer, TenantProbe } from '../../src/platform/graph/probe-tenant';

const page = z.object({
  value: z.array(z.object({ id: z.string(), displayName: z.string().nullish() })),
  '@odata.nextLink': z.string().optional(),
});

export interface MailFolder {
  readonly id: string;
  readonly name: string;
}

type Refused = Exclude<ProbeAnswer, { kind: 'ok' }>;

/** All children of a folder, or what refused. */
export async function listChildren(
  probe: TenantProbe,
  address: string,
  parent: string,
): Promise<readonly MailFolder[] | Refused> {
  const folders: MailFolder[] = [];
  let path: string | undefined =
    `${folderResource(address, parent)}/childFolders?$select=id,displayName&$top=100`;
  while (path !== undefined) {
    const answer: ProbeAnswer = await probe.get(path);
    if (answer.kind !== 'ok') return answer;
    const read = page.safeParse(answer.body);
    if (!read.success) return { kind: 'unavailable', code: 'unexpectedAnswer' };
    folders.push(...read.data.value.map(({ id, displayName }) => ({ id, name: displayName ?? '' })));
    const next = read.data['@odata.nextLink'];
    path = next === undefined ? undefined : probe.relative(next);
  }
  return folders;
}

type Found =
  | { readonly kind: 'found'; readonly id: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'refused'; readonly answer: Refused };

const wellKnown = new Set(['inbox', 'junkemail', 'sentitems']);

/** `Inbox/Formulär` begins at a well-known folder; any other path begins below the root. */
export async function findWatchedFolder(probe: TenantProbe, address: string, path: string): Promise<Found> {
  const [first = '', ...rest] = path.split('/');
  const isKnown = wellKnown.has(first.toLowerCase());
  let id = isKnown ? first.toLowerCase() : 'msgfolderroot';
  for (const name of isKnown ? rest : [first, ...rest]) {
    const children = await listChildren(probe, address, id);
    if ('kind' in children) {
      const isMissing = children.kind === 'refused' && children.status === 404;
      return isMissing ? { kind: 'missing' } : { kind: 'refused', answer: children };
    }
    const child = children.find((folder) => fold(folder.name) === fold(name));
    if (child === undefined) return { kind: 'missing' };
    id = child.id;
  }
  return { kind: 'found', id };
}

const fold = (name: string): string => name.normalize('NFC').trim().toLocaleLowerCase('sv');
