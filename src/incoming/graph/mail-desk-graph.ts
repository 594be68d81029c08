// Single messages in the duty mailboxes behind Microsoft Graph: live reads, forwards, filing, deleting (F3–F5, K3).

import { z } from 'zod';
import type { MessageId } from '../../core/ids';
import { messageId } from '../../core/ids';
import type { Letter, MailDesk, MailOutcome, MessagePlace, Original } from './mail-desk';
import type { GraphCall } from '../../platform/graph/calls/graph-caller';
import type { Act, MailDeskDeps } from './mail-calls';
import { asVoid, outcomeOf } from './mail-calls';
import {
  attachmentExpansion,
  originalFields,
  parseMessageResource,
  sheetFields,
  toOriginal,
  toSheet,
} from './message-bodies';
import type { MessageResource } from './message-bodies';
import { moveMessage } from './move-message';
import { folderResource, keyProperty, messagePath } from '../../platform/graph/paths';
import type { RecentOriginals } from './read-messages';
import { searchMessages } from './search-messages';
import { readArrivals, readInternetIds, readWords, recentOriginals } from './read-messages';

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
