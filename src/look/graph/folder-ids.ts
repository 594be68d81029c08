// From a watched folder's path to the id that Graph knows it by.

import { z } from 'zod';
import type { FolderPath } from '../../core/ids';
import type { Answer, CallGraph } from '../../platform/graph/calls/graph-caller';
import { folderResource, type GraphHosts } from '../../platform/graph/paths';

export type FolderAnswer =
  | { readonly kind: 'found'; readonly id: string }
  | { readonly kind: 'missing' }
  | Extract<Answer, { kind: 'unavailable' }>;

export interface FolderIds {
  find(address: string, folder: FolderPath, until: number): Promise<FolderAnswer>;
  /** Its id no longer leads anywhere: look it up again. True when there was one to forget. */
  forget(address: string, folder: FolderPath): boolean;
}

/** Names that Graph takes in place of an id; any other path begins below the mailbox's root. */
const wellKnown: readonly string[] = ['inbox', 'junkemail', 'sentitems', 'drafts', 'deleteditems', 'archive'];
const root = 'msgfolderroot';

const foldersBody = z.object({
  value: z.array(z.object({ id: z.string().min(1), displayName: z.string().nullish() })),
  '@odata.nextLink': z.string().nullish(),
});

export function folderIds(call: CallGraph, hosts: GraphHosts): FolderIds {
  const known = new Map<string, string>();
  const find = async (address: string, folder: FolderPath, until: number): Promise<FolderAnswer> => {
    const cached = known.get(keyOf(address, folder));
    if (cached !== undefined) return { kind: 'found', id: cached };
    const [first = '', ...rest] = folder.split('/');
    const isKnown = wellKnown.includes(first.toLowerCase());
    const names = isKnown ? rest : [first, ...rest];
    let found: FolderAnswer = { kind: 'found', id: isKnown ? first.toLowerCase() : root };
    for (const name of names) {
      if (found.kind !== 'found') return found;
      found = await findChild({ call, hosts, address, until }, found.id, name);
    }
    if (found.kind === 'found' && names.length > 0) known.set(keyOf(address, folder), found.id);
    return found;
  };
  return { find, forget: (address, folder) => known.delete(keyOf(address, folder)) };
}

const keyOf = (address: string, folder: FolderPath): string => `${address}/${folder}`;

const same = (a: string, b: string): boolean => fold(a) === fold(b);
const fold = (name: string): string => name.normalize('NFC').trim().toLocaleLowerCase('sv');

interface Search {
  readonly call: CallGraph;
  readonly hosts: GraphHosts;
  readonly address: string;
  readonly until: number;
}

async function findChild(search: Search, parentId: string, name: string): Promise<FolderAnswer> {
  let path: string | undefined =
    `${folderResource(search.address, parentId)}/childFolders?$select=id,displayName`;
  while (path !== undefined) {
    const answer: Answer = await search.call({
      method: 'GET',
      path,
      until: search.until,
      prefer: ['odata.maxpagesize=100'],
    });
    if (answer.kind !== 'ok') return missingOr(answer);
    const page = foldersBody.safeParse(answer.body);
    if (!page.success) return { kind: 'unavailable', code: 'unexpectedAnswer' };
    const found = page.data.value.find((folder) => same(folder.displayName ?? '', name));
    if (found) return { kind: 'found', id: found.id };
    const next = page.data['@odata.nextLink'] ?? undefined;
    path = next && search.hosts.relative(next);
    if (next && !path) return { kind: 'unavailable', code: 'foreignHost' };
  }
  return { kind: 'missing' };
}

/** No such mailbox or folder, or an answer for want of one. */
export function missingOr(answer: Exclude<Answer, { kind: 'ok' }>): Exclude<FolderAnswer, { kind: 'found' }> {
  if (answer.kind === 'unavailable') return answer;
  return answer.status === 404 ? { kind: 'missing' } : { kind: 'unavailable', code: answer.code };
}
