// Mail from the bot's own mailbox to whoever Teams does not reach (F2).

import { z } from 'zod';
import type { CallGraph } from '../../platform/graph/calls/graph-caller';
import { folderResource, keyProperty } from '../../platform/graph/paths';
import { postText } from '../../platform/graph/post-text';
import type { DutyPost, WriteDutyLetter } from '../domain/duty-letter';

const folderBody = z.object({ unreadItemCount: z.number().int().nonnegative() });
const listBody = z.object({ value: z.array(z.object({ id: z.string() })) });

/** @source Microsoft Graph: singleValueLegacyExtendedProperty: Get, by a filter on the collection */
export const graphDutyPost = (call: CallGraph, write: WriteDutyLetter): DutyPost => ({
  send: async (letter) => {
    const { from, to, key } = letter;
    const answer = await postText(call, { from, to, key, ...write(letter) });
    if (answer.kind === 'ok') return 'done';
    return answer.kind === 'unavailable' ? 'lost' : 'refused';
  },
  wasSent: async (from, key) => {
    const isIt = `ep/id eq '${keyProperty}' and ep/value eq '${key.replaceAll("'", "''")}'`;
    const filter = encodeURIComponent(`singleValueExtendedProperties/any(ep: ${isIt})`);
    const answer = await call({
      method: 'GET',
      path: `${folderResource(from, 'sentitems')}/messages?$select=id&$filter=${filter}`,
    });
    const list = answer.kind === 'ok' ? listBody.safeParse(answer.body) : undefined;
    return list?.success === true ? list.data.value.length > 0 : undefined;
  },
  countUnread: async (from) => {
    const answer = await call({
      method: 'GET',
      path: `${folderResource(from, 'inbox')}?$select=unreadItemCount`,
    });
    return answer.kind === 'ok' ? folderBody.safeParse(answer.body).data?.unreadItemCount : undefined;
  },
});
