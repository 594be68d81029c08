// The duty mailboxes behind Microsoft Graph: message deltas by folder (F1).

import type { MessageChange } from '../domain/opening';
import type { OperatorLog } from '../../core/log';
import type { FolderCursor, LookBudget, LookOutcome, MailRoom } from './mail-room';
import { laneOf } from '../../platform/graph/calls/gate';
import type { Answer, CallGraph } from '../../platform/graph/calls/graph-caller';
import { folderResource, type GraphHosts } from '../../platform/graph/paths';
import { missingOr, type FolderIds } from './folder-ids';
import { changeOf, messageFields, parsePage, type Complete } from './message-delta';

interface MailRoomDeps {
  readonly call: CallGraph;
  readonly complete: Complete;
  readonly hosts: GraphHosts;
  readonly folders: FolderIds;
  readonly log: OperatorLog;
}

/** Graph holds ten on a page unless told otherwise. */
const pageSize = 'odata.maxpagesize=500';

export function graphMailRoom(deps: MailRoomDeps): MailRoom {
  return { look: (cursor, budget) => look(deps, cursor, budget) };
}

async function look(deps: MailRoomDeps, cursor: FolderCursor, budget: LookBudget): Promise<LookOutcome> {
  const { until } = budget;
  if (cursor.link !== undefined) {
    const path = deps.hosts.relative(cursor.link);
    // A link of another host was given by another Graph, and leads nowhere here.
    if (path === undefined) return { kind: 'startOver' };
    // Graph may name the mailbox by another of its names in a link: it is the same mailbox all the same.
    const lane = laneOf(folderResource(cursor.address, 'any'));
    return judge(deps, cursor, {
      answer: await deps.call({ method: 'GET', path, until, prefer: [pageSize], lane }),
      until,
    });
  }
  const folder = await deps.folders.find(cursor.address, cursor.folder, until);
  if (folder.kind !== 'found') return folder;
  const path = `${folderResource(cursor.address, folder.id)}/messages/delta?$select=${messageFields(cursor.categories)}`;
  const answer = await deps.call({ method: 'GET', path, until, prefer: [pageSize] });
  const isStale = isMissing(answer) && deps.folders.forget(cursor.address, cursor.folder);
  return isStale ? look(deps, cursor, budget) : judge(deps, cursor, { answer, until });
}

interface Given {
  readonly answer: Answer;
  readonly until: number;
}

async function judge(
  deps: MailRoomDeps,
  cursor: FolderCursor,
  { answer, until }: Given,
): Promise<LookOutcome> {
  if (answer.kind !== 'ok') return refused(deps, cursor, answer);
  const page = parsePage(answer.body);
  if (page === undefined) return { kind: 'unavailable', code: 'unexpectedAnswer' };
  const link = deps.hosts.relative(page.link);
  if (link === undefined) return { kind: 'unavailable', code: 'foreignHost' };
  const agreed = { categories: cursor.categories };
  const completed = await deps.complete({ address: cursor.address, entries: page.entries, until, ...agreed });
  if ('kind' in completed) return completed;
  const changes = completed
    .map((entry) => changeOf(entry, cursor.categories))
    .filter((change): change is MessageChange => change !== undefined);
  const skipped = page.skipped + completed.length - changes.length;
  if (skipped > 0)
    deps.log.warn('Entries of a mail folder could not be understood and were left out.', { skipped });
  return { kind: 'changed', page: { changes, link, isLast: page.isLast } };
}

const tooOld = /^(syncState(NotFound|Invalid)|resync\w*|ErrorInvalidSyncStateData)$/i;

function refused(
  deps: MailRoomDeps,
  cursor: FolderCursor,
  answer: Exclude<Answer, { kind: 'ok' }>,
): LookOutcome {
  const isTooOld = answer.kind === 'refused' && (answer.status === 410 || tooOld.test(answer.code));
  if (isTooOld)
    return cursor.link === undefined ? { kind: 'unavailable', code: answer.code } : { kind: 'startOver' };
  // The folder may have been made anew under the same name.
  if (isMissing(answer) && cursor.link !== undefined && deps.folders.forget(cursor.address, cursor.folder)) {
    return { kind: 'startOver' };
  }
  return missingOr(answer);
}

const isMissing = (answer: Answer): boolean => answer.kind === 'refused' && answer.status === 404;
