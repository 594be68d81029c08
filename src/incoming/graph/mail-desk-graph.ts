// Single messages in the duty mailboxes behind Microsoft Graph: live reads, forwards, filing, deleting (F3–F5, K3).

import { z } from 'zod';
import { messageId, folderPath, type MessageId, type FolderPath } from '../../core/ids';
import type { Letter, MailDesk, MailOutcome, MessagePlace, Original, MailsFound } from './mail-desk';
import type { GraphCall } from '../../platform/graph/calls/graph-caller';
import { asVoid, outcomeOf, type Act, type MailDeskDeps } from './mail-calls';
import {
  attachmentExpansion,
  originalFields,
  parseMessageResource,
  sheetFields,
  toOriginal,
  toSheet,
  type MessageResource,
} from './message-bodies';
import { folderResource, keyProperty, messagePath, userPath } from '../../platform/graph/paths';
import {
  readArrivals,
  readInternetIds,
  readWords,
  recentOriginals,
  type RecentOriginals,
} from './read-messages';
import type { MailSearch, SearchTerm } from '../domain/search-terms';

export function graphMailDesk(deps: MailDeskDeps): MailDesk {
  const recent = recentOriginals(deps.clock);
  const act = async (call: GraphCall) => outcomeOf(await deps.call(call));
  const pathOf = ({ address, id }: MessagePlace) => messagePath(address, id);
  const put = async (path: string, body: object) => asVoid(await act({ method: 'PATCH', path, body }));
  return {
    readArrivals: (asked, until) => readArrivals(deps, asked, until),
    readWords: (places, until) => readWords(deps, places, { until, recent }),
    search: (address, search, until) => searchMessages(deps, { address, search, until }),
    readInternetIds: (places, until) => readInternetIds(deps, places, until),
    readSheet: async (place) => {
      const path = `${pathOf(place)}?$select=${sheetFields}&$expand=${encodeURIComponent(attachmentExpansion)}`;
      const prefer = ['outlook.body-content-type="text"'];
      return mapped(await act({ method: 'GET', path, prefer }), toSheet);
    },
    readOriginal: (place) => readOriginal(act, place, recent),
    createForward: async (place, { key, note }) => {
      const message = { singleValueExtendedProperties: [{ id: keyProperty, value: key }] };
      const path = `${pathOf(place)}/createForward`;
      return mapped(await act({ method: 'POST', path, body: { comment: note, message } }), ({ id }) => id);
    },
    findByKey: (address, key, folder) => {
      const isIt = `ep/id eq '${keyProperty}' and ep/value eq '${quoted(key)}'`;
      return findOne(act, { address, folder, filter: `singleValueExtendedProperties/any(ep: ${isIt})` });
    },
    findSent: (address, internetId) => {
      const filter = `internetMessageId eq '${quoted(internetId)}'`;
      return findOne(act, { address, folder: 'sentitems', filter });
    },
    write: (draft, letter) => put(pathOf(draft), bodyOf(letter)),
    send: async (draft) => asVoid(await act({ method: 'POST', path: `${pathOf(draft)}/send` })),
    categorise: (place, categories) => put(pathOf(place), { categories }),
    move: (place, folder) => moveMessage(deps, act, { place, folder }),
    remove: async (place) => {
      const outcome = asVoid(await act({ method: 'POST', path: `${pathOf(place)}/permanentDelete` }));
      return outcome.kind === 'gone' ? { kind: 'done', value: undefined } : outcome;
    },
  };
}

/** An answer that cannot be read is as good as lost. */
function mapped<T>(outcome: MailOutcome<unknown>, map: (message: MessageResource) => T): MailOutcome<T> {
  if (outcome.kind !== 'done') return outcome;
  const message = parseMessageResource(outcome.value);
  return message ? { kind: 'done', value: map(message) } : { kind: 'lost', code: 'unexpectedAnswer' };
}

async function readOriginal(
  act: Act,
  place: MessagePlace,
  recent: RecentOriginals,
): Promise<MailOutcome<Original>> {
  const known = recent.take(place.id);
  if (known) return { kind: 'done', value: known };
  const path = `${messagePath(place.address, place.id)}?$select=${originalFields}`;
  return mapped(await act({ method: 'GET', path }), toOriginal);
}

const listBody = z.object({ value: z.array(z.object({ id: z.string().min(1) })) });

const quoted = (text: string): string => text.replaceAll("'", "''");

async function findOne(
  act: Act,
  { address, folder, filter }: { readonly address: string; readonly folder: string; readonly filter: string },
): Promise<MailOutcome<MessageId | undefined>> {
  const path = `${folderResource(address, folder)}/messages?$select=id&$filter=${encodeURIComponent(filter)}`;
  const outcome = await act({ method: 'GET', path });
  if (outcome.kind !== 'done') return outcome;
  const list = listBody.safeParse(outcome.value);
  if (!list.success) return { kind: 'lost', code: 'unexpectedAnswer' };
  const [first] = list.data.value;
  return { kind: 'done', value: first && messageId(first.id) };
}

const bodyOf = ({ to, replyTo }: Letter): object => ({
  toRecipients: [{ emailAddress: to }],
  replyTo: replyTo.map((emailAddress) => ({ emailAddress })),
});

interface Move {
  readonly place: MessagePlace;
  readonly folder: FolderPath;
}

async function moveMessage(deps: MailDeskDeps, act: Act, move: Move): Promise<MailOutcome<void>> {
  const { place, folder } = move;
  const found = await folderId(deps, act, { address: place.address, folder });
  if (found.kind !== 'done') return found;
  const path = `${messagePath(place.address, place.id)}/move`;
  const outcome = asVoid(await act({ method: 'POST', path, body: { destinationId: found.value } }));
  // The folder that was known may be gone, and not the message: the next try looks for it anew.
  const wasKnown = outcome.kind === 'gone' && deps.folders.forget(place.address, folder);
  return wasKnown ? { kind: 'later', code: 'folderGone' } : outcome;
}

async function folderId(
  deps: MailDeskDeps,
  act: Act,
  { address, folder }: { readonly address: string; readonly folder: FolderPath },
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

/** Graph finds no more than this, and gives so many at a time. */
const mostFound = 1_000;
const pageSize = 250;

const pageBody = z.object({
  value: z.array(z.object({ id: z.string().min(1).transform(messageId) })),
  '@odata.nextLink': z.string().nullish(),
});

/** `$search` stands alone: Graph takes neither `$filter` nor `$orderby` beside it. */
async function searchMessages(
  { call, hosts }: MailDeskDeps,
  {
    address,
    search,
    until,
  }: { readonly address: string; readonly search: MailSearch; readonly until: number },
): Promise<MailOutcome<MailsFound>> {
  const ids: MessageId[] = [];
  const clause = encodeURIComponent(`"${kqlOf(search)}"`);
  let path: string | undefined =
    `${userPath(address)}/messages?$search=${clause}&$select=id&$top=${String(pageSize)}`;
  while (path !== undefined && ids.length < mostFound) {
    const outcome = outcomeOf(await call({ method: 'GET', path, until }));
    if (outcome.kind !== 'done') return outcome;
    const page = pageBody.safeParse(outcome.value);
    if (!page.success) return { kind: 'lost', code: 'unexpectedAnswer' };
    ids.push(...page.data.value.map(({ id }) => id));
    const next = page.data['@odata.nextLink'];
    path = next ? hosts.relative(next) : undefined;
  }
  return { kind: 'done', value: { ids: ids.slice(0, mostFound), isCut: ids.length >= mostFound } };
}

const kqlOf = ({ terms, isAny, where }: MailSearch): string =>
  terms
    .map((term) => `${where === 'subject' ? 'subject:' : ''}${inKql(term)}`)
    .join(isAny ? ' OR ' : ' AND ');

/** Words are looked for by their beginning; within the clause's own quotation marks theirs are escaped. */
const inKql = ({ text, isWhole }: SearchTerm): string =>
  isWhole ? `\\"${text.replace(/["\\]/g, ' ')}\\"` : `${text.replace(/[^\p{L}\p{N}]/gu, '')}*`;
