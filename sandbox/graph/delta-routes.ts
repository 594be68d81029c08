// Message delta: everything in a folder once, then only what has changed since the link was given.

import { immutableIdOf, mutableIdOf, encodeItemId } from '../tenant/folder';
import type { Folder, FolderChange, StoredMessage } from '../tenant/folder';
import type { Mailbox } from '../tenant/mailbox';
import { segmentsOf, type GraphAnswer, type GraphCall, type Route } from './graph-call';
import { badRequest } from './graph-error';
import { followedLink, linkTo, pageSizeOf } from './pages';
import { messageDrawing } from './render-message';
import { plainOptions } from './user-routes';
import { folderIn, mailboxIn } from './whereabouts';

/** With a filter the first round goes no deeper than so many messages. */
const mostFiltered = 5_000;
const firstRound = -1;

interface Round {
  readonly mailbox: Mailbox;
  readonly folder: Folder;
  readonly options: ReadonlyMap<string, string>;
  /** Where in the folder's log it begins; -1 is the first round, with every message. */
  readonly from: number;
  readonly end: number;
  /** Messages handed out so far. */
  readonly start: number;
  readonly pageSize: number;
}

function roundOf(call: GraphCall): Round {
  const mailbox = mailboxIn(call);
  const folder = folderIn(call, mailbox);
  const link = followedLink(call);
  if (link !== undefined && call.query.size > 1)
    throw badRequest('A next or delta link must be followed as it was given.');
  const options = link === undefined ? call.query : new Map(Object.entries(link.options));
  const isWithin = link !== undefined && call.query.has('$skiptoken');
  return {
    mailbox,
    folder,
    options,
    from: link?.from ?? firstRound,
    end: isWithin ? link.end : folder.changes.length,
    start: isWithin ? link.cursor : 0,
    pageSize: call.prefer.maxPageSize ?? link?.pageSize ?? pageSizeOf(call, { usual: 10, most: 1_000 }),
  };
}

/** Graph filters a message delta by arrival and by nothing else. */
function sinceOf(options: ReadonlyMap<string, string>): number {
  const filter = options.get('$filter');
  const orderBy = options.get('$orderby');
  if (orderBy !== undefined && orderBy.toLowerCase() !== 'receiveddatetime desc')
    throw badRequest('Only receivedDateTime desc is supported with change tracking.');
  if (filter === undefined) return -Infinity;
  const [, operator, time = ''] = /^receivedDateTime (ge|gt) (\S+)$/i.exec(filter.trim()) ?? [];
  const since = Date.parse(time) / 1000;
  if (operator === undefined || Number.isNaN(since))
    throw badRequest(`The query filter '${filter}' is not supported with change tracking.`);
  return operator.toLowerCase() === 'ge' ? since : since + 1;
}

/** A page of the first round: latest first; messages that come meanwhile are left for the next round. */
function firstPage(round: Round): {
  readonly page: readonly StoredMessage[];
  readonly cursor: number | undefined;
} {
  const since = sinceOf(round.options);
  const page: StoredMessage[] = [];
  let seen = round.start === 0 ? Infinity : round.start;
  const newest = round.folder.newestFirst();
  const numbers = since === -Infinity ? newest : newest.slice(0, mostFiltered);
  for (let at = firstBelow(numbers, seen); at < numbers.length; at += 1) {
    const message = round.folder.messages.get(numbers[at] ?? 0);
    if (message === undefined || message.receivedAt < since) continue;
    if (page.length === round.pageSize) return { page, cursor: seen };
    page.push(message);
    seen = message.n;
  }
  return { page, cursor: undefined };
}

/** Where in a falling row of numbers those begin that are below a limit. */
function firstBelow(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < limit) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The round's changes: the last of each message, unless the day is bad. */
function changesOf(call: GraphCall, round: Round): readonly FolderChange[] {
  const { duplicates, disorder } = call.state.faults.faults;
  const changes = round.folder.changes.slice(round.from, round.end);
  const listed = duplicates === true ? [...changes, ...changes] : lastOfEach(changes);
  return disorder === true ? [...listed].reverse() : listed;
}

function lastOfEach(changes: readonly FolderChange[]): readonly FolderChange[] {
  const last = new Map<number, FolderChange>();
  for (const change of changes) {
    const before = last.get(change.n);
    last.delete(change.n);
    const isReadOnly = change.readOnly === true && (before === undefined || before.readOnly === true);
    last.set(change.n, isReadOnly ? change : { ...change, readOnly: false });
  }
  return [...last.values()];
}

function drawChange(
  call: GraphCall,
  round: Round,
  draw: (message: StoredMessage) => Record<string, unknown>,
) {
  const since = sinceOf(round.options);
  const { immutableIds } = call.prefer;
  return (change: FolderChange): Record<string, unknown> | undefined => {
    const message = round.folder.messages.get(change.n);
    if (message === undefined)
      return { id: goneId(call, round, change), '@removed': { reason: change.removed ?? 'deleted' } };
    if (change.readOnly === true && call.state.faults.faults.sparseReadFlips === true) {
      const id = immutableIds ? immutableIdOf(message) : mutableIdOf(message);
      return {
        '@odata.type': '#microsoft.graph.message',
        id,
        isRead: message.isRead,
        parentFolderId: round.folder.id,
      };
    }
    return change.receivedAt < since ? undefined : typed(draw(message));
  };
}

/** The id under which the client knew it: a mutable one is that of the place it has left. */
function goneId(call: GraphCall, round: Round, change: FolderChange): string {
  const kind = call.prefer.immutableIds ? 'immutable' : 'mutable';
  return encodeItemId({
    kind,
    box: round.folder.box,
    n: change.n,
    moves: kind === 'immutable' ? 0 : change.moves,
  });
}

const typed = (drawn: Record<string, unknown>) => ({ '@odata.type': '#microsoft.graph.message', ...drawn });

function messagesDelta(call: GraphCall): GraphAnswer {
  const round = roundOf(call);
  const draw = messageDrawing(call, round.mailbox, round.options);
  const rest = {
    options: plainOptions(round.options),
    pageSize: round.pageSize,
    end: round.end,
    from: round.from,
  };
  if (round.from === firstRound) {
    const { page, cursor } = firstPage(round);
    return answer(call, page.map(draw).map(typed), { ...rest, cursor });
  }
  const changes = changesOf(call, round);
  const stop = round.start + round.pageSize;
  const value = changes.slice(round.start, stop).map(drawChange(call, round, draw));
  return answer(call, value, { ...rest, cursor: stop < changes.length ? stop : undefined });
}

function answer(
  call: GraphCall,
  value: readonly unknown[],
  rest: Omit<Parameters<typeof linkTo>[2], 'cursor'> & { readonly cursor: number | undefined },
): GraphAnswer {
  const { cursor } = rest;
  const named = { ...call, path: linkPath(call.path) };
  const link =
    cursor === undefined
      ? { '@odata.deltaLink': linkTo(named, '$deltatoken', { ...rest, from: rest.end, cursor: 0 }) }
      : { '@odata.nextLink': linkTo(named, '$skiptoken', { ...rest, cursor }) };
  const context = 'https://graph.microsoft.com/v1.0/$metadata#Collection(message)';
  return {
    status: 200,
    body: { '@odata.context': context, ...link, value: value.filter((entry) => entry !== undefined) },
  };
}

export const deltaRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/users/{user-id}/mailFolders/{mailFolder-id}/messages/delta',
    query: ['$select', '$filter', '$orderby', '$top', '$expand'],
    isPaged: true,
    isMail: true,
    answer: messagesDelta,
  },
];

/** As Graph itself writes its links: `/users('ks%40ale.example')/mailFolders('inbox')/messages/delta`. */
const linkPath = (path: string): string =>
  `/${segmentsOf(path)
    .map((segment) => encodeURIComponent(segment))
    .join('/')
    .replace(/^users\/([^/]+)\/mailFolders\/([^/]+)/i, "users('$1')/mailFolders('$2')")}`;
