// The buttons about an absence and its delegation (F2, P7).

import { z } from 'zod';
import { absenceId, delegationId, noticeId, personId } from '../core/ids';
import { maskPersonalNumbers } from '../core/personal-numbers';
import { actOnDelegation } from './flows/act-on-delegation';
import type { DelegationVerb } from './flows/act-on-delegation';
import { endAbsence } from './flows/say-absence';
import type { CardHandler } from '../platform/teams/card-handler';
import { asAnswer, guid, sayRefusal } from '../platform/teams/card-handler';

/** An input that was left empty comes as an empty text. */
const optional = <T extends z.ZodTypeAny>(type: T) =>
  z.union([z.literal('').transform(() => undefined), type]).optional();

const delegationData = z.object({
  delegation: guid.transform(delegationId),
  notice: guid.transform(noticeId).optional(),
  version: z.coerce.number().int().min(0),
  delegate: optional(z.string().max(200)),
  how: z
    .string()
    .max(1_000)
    .transform((text) => maskPersonalNumbers(text.replaceAll('\0', '')))
    .optional(),
});

const absenceData = z.object({ absence: guid.transform(absenceId) });

function on(verb: DelegationVerb): CardHandler {
  return async (context, { person, action }) => {
    const data = delegationData.safeParse(action.data);
    if (!data.success) return sayRefusal('bad-input');
    const { delegation, notice, version, delegate, how } = data.data;
    const chosen = delegate === undefined ? undefined : guid.safeParse(delegate);
    if (chosen?.success === false) return sayRefusal('delegate-unknown');
    const answer = await actOnDelegation(context, {
      verb,
      actorId: person.id,
      delegationId: delegation,
      noticeId: notice,
      version,
      delegate: chosen && personId(chosen.data),
      how,
    });
    if (answer.card) return { kind: 'card', facts: answer.card };
    return sayRefusal(answer.refusal ?? 'not-found');
  };
}

export const absenceActions = {
  'absence.end': async (context, { person, action }) => {
    const data = absenceData.safeParse(action.data);
    if (!data.success) return sayRefusal('bad-input');
    return asAnswer(await endAbsence(context, person.id, data.data.absence));
  },
  'delegation.name': on('delegation.name'),
  'delegation.readMyself': on('delegation.readMyself'),
  'delegation.notExternal': on('delegation.notExternal'),
  'delegation.exempt': on('delegation.exempt'),
  'delegation.askManager': on('delegation.askManager'),
  'delegation.confirm': on('delegation.confirm'),
  'delegation.end': on('delegation.end'),
  'delegation.accept': on('delegation.accept'),
  'delegation.decline': on('delegation.decline'),
  'delegation.recordConsent': on('delegation.recordConsent'),
  'delegation.recordNone': on('delegation.recordNone'),
  'delegation.contact': on('delegation.contact'),
} satisfies Readonly<Record<string, CardHandler>>;
