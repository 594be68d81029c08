// Mail from the bot's own mailbox to whoever Teams does not reach (F2).

import { z } from 'zod';
import type { Clock } from '../../core/clock';
import type { CallGraph } from '../../platform/graph/calls/graph-caller';
import type { Pace } from '../../platform/graph/calls/pace';
import { folderResource, keyProperty, userPath } from '../../platform/graph/paths';
import type { DutyPost, WriteDutyLetter } from '../domain/duty-letter';

interface PostDeps {
  readonly call: CallGraph;
  readonly clock: Clock;
  readonly pace: Pace;
  readonly write: WriteDutyLetter;
}

const listBody = z.object({ value: z.array(z.object({ id: z.string() })) });

/** @source Microsoft Graph: user: sendMail; singleValueLegacyExtendedProperty: Get, by a filter on the collection */
export const graphDutyPost = ({ call, clock, pace, write }: PostDeps): DutyPost => ({
  send: async (letter) => {
    const { subject, text } = write(letter);
    const message = {
      subject,
      body: { contentType: 'text', content: text },
      toRecipients: [{ emailAddress: { address: letter.to } }],
      singleValueExtendedProperties: [{ id: keyProperty, value: letter.key }],
    };
    const answer = await call({
      method: 'POST',
      path: `${userPath(letter.from)}/sendMail`,
      body: { message, saveToSentItems: true },
      until: clock.realMillis() + pace.patienceMillis,
    });
    if (answer.kind === 'ok') return 'done';
    return answer.kind === 'unavailable' ? 'lost' : 'refused';
  },
  wasSent: async (from, key) => {
    const isIt = `ep/id eq '${keyProperty}' and ep/value eq '${key.replaceAll("'", "''")}'`;
    const filter = encodeURIComponent(`singleValueExtendedProperties/any(ep: ${isIt})`);
    const answer = await call({
      method: 'GET',
      path: `${folderResource(from, 'sentitems')}/messages?$select=id&$filter=${filter}`,
      until: clock.realMillis() + pace.patienceMillis,
    });
    const list = answer.kind === 'ok' ? listBody.safeParse(answer.body) : undefined;
    return list?.success === true ? list.data.value.length > 0 : undefined;
  },
});
