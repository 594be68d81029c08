// Moves a message into a folder of its mailbox; the folder is made when it is missing (F5).

import { folderPath, type FolderPath } from '../../core/ids';
import type { MailOutcome, MessagePlace } from './mail-desk';
import { asVoid, type Act, type MailDeskDeps } from './mail-calls';
import { folderResource, messagePath } from '../../platform/graph/paths';

interface Move {
  readonly place: MessagePlace;
  readonly folder: FolderPath;
}

export async function moveMessage(deps: MailDeskDeps, act: Act, move: Move): Promise<MailOutcome<void>> {
  const { place, folder } = move;
  const found = await folderId(deps, act, { address: place.address, folder });
  if (found.kind !== 'done') return found;
  const path = `${messagePath(place.address, place.id)}/move`;
  const outcome = asVoid(await act({ method: 'POST', path, body: { destinationId: found.value } }));
  // The folder that was known may be gone, and not the message: the next try looks for it anew.
  const wasKnown = outcome.kind === 'gone' && deps.folders.forget(place.address, folder);
  return wasKnown ? { kind: 'later', code: 'folderGone' } : outcome;
}

interface Wanted {
  readonly address: string;
  readonly folder: FolderPath;
}

async function folderId(
  deps: MailDeskDeps,
  act: Act,
  { address, folder }: Wanted,
): Promise<MailOutcome<string>> {
  const until = deps.clock.realMillis() + deps.pace.patienceMillis;
  const found = await deps.folders.find(address, folder, until);
  if (found.kind === 'found') return { kind: 'done', value: found.id };
  if (found.kind === 'unavailable') return { ...found, kind: 'later' };
  const parts = folder.split('/');
  const name = parts.pop() ?? folder;
  const parent: MailOutcome<string> =
    parts.length === 0
      ? { kind: 'done', value: 'msgfolderroot' }
      : await folderId(deps, act, { address, folder: folderPath(parts.join('/')) });
  if (parent.kind !== 'done') return parent;
  const path = `${folderResource(address, parent.value)}/childFolders`;
  const made = await act({ method: 'POST', path, body: { displayName: name } });
  // One that somebody else made meanwhile is refused as existing, and found by the next try.
  if (made.kind !== 'done') return { ...made, kind: 'later', code: 'folderNotMade' };
  const again = await deps.folders.find(address, folder, until);
  return again.kind === 'found'
    ? { kind: 'done', value: again.id }
    : { kind: 'later', code: 'folderNotMade' };
}
