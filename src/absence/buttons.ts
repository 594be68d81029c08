// The buttons about an absence and its delegation (F2, P7).

import { z } from 'zod';
import type { AbsenceContext } from './context';
import { absenceId, delegationId, personId } from '../core/ids';
import { mapTable } from '../core/members';
import { isLocalDate } from '../core/time';
import {
  asAnswer,
  button,
  emptyAs,
  freshCard,
  guid,
  notice,
  sayRefusal,
  version,
  written,
  type Clicker,
} from '../platform/teams/card-button';
import { delegationVerbs, type DelegationVerb } from './domain/delegation-offers';
import { actOnDelegation } from './flows/delegation/act-on-delegation';
import { endAbsence } from './flows/away/end-absence';

const inputs = z.object({
  delegation: guid.transform(delegationId),
  notice: notice.optional(),
  version,
  delegate: emptyAs(z.string().max(200)),
  how: written(1_000),
  heardOn: emptyAs(z.string().max(10)),
  gone: z.literal(1).optional(),
});

const on = (verb: DelegationVerb) =>
  button({
    may: delegationVerbs[verb].may,
    inputs,
    run: async (context: AbsenceContext, { id: actorId }: Clicker, data) => {
      const chosen = data.delegate === undefined ? undefined : guid.safeParse(data.delegate);
      if (chosen?.success === false) return sayRefusal('delegate-unknown');
      const delegate = chosen && personId(chosen.data);
      const { delegation, notice: noticeId, version: shown, how, heardOn, gone } = data;
      if (heardOn !== undefined && !isLocalDate(heardOn)) return sayRefusal('bad-input');
      const of = { verb, actorId, noticeId, delegationId: delegation, version: shown };
      const action = { ...of, delegate, how, heardOn, isRuleGone: gone === 1 };
      return freshCard(await actOnDelegation(context, action));
    },
  });

export const absenceButtons = {
  'absence.end': button({
    may: ['anyone'],
    inputs: z.object({
      absence: guid.transform(absenceId),
      whole: z.literal(1).optional(),
      breath: z.literal(1).optional(),
    }),
    run: async (context: AbsenceContext, { id }: Clicker, { absence, whole, breath }) =>
      asAnswer(
        await endAbsence(context, {
          actorId: id,
          id: absence,
          isWhole: whole === 1,
          isBreath: breath === 1,
          isUndo: true,
        }),
      ),
  }),
  ...mapTable(delegationVerbs, on),
};
