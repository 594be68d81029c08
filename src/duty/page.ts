// The work page's addresses about a duty mailbox's day: what the buttons of its card do (F1, F2).

import { z } from 'zod';
import { refusalInFull } from '../core/cards/view';
import { mailboxId, personId } from '../core/ids';
import { keysOf } from '../core/members';
import { accept } from '../core/refusal';
import { guid, localDate, version } from '../platform/teams/card-button';
import { pageEntry, type PageReader } from '../platform/web/page-entry';
import type { DutyContext } from './context';
import { dutyTransitions, type DutyVerb } from './domain/duty-transitions';
import { actOnDuty } from './flows/act-on-duty';
import type { DutyWords } from './texts/sv';

const verbs = keysOf(dutyTransitions) as [DutyVerb, ...DutyVerb[]];

export const dutyPage = {
  'POST /mailboxes/:mailbox/acts': pageEntry({
    says: 'What a button of the mailbox’s card does about its day, made on the version that was shown.',
    inputs: z.object({
      mailbox: z.string().min(1).max(64).transform(mailboxId),
      verb: z.enum(verbs),
      date: localDate,
      version,
      person: guid.transform(personId).optional(),
    }),
    answer: z.object({}),
    run: async (context: DutyContext, { person: reader, words }: PageReader<DutyWords>, asked) => {
      const { mailbox, person, ...click } = asked;
      const { refusal, inTheWay } = await actOnDuty(context, {
        ...click,
        actorId: reader.id,
        noticeId: undefined,
        mailboxId: mailbox,
        personId: person,
      });
      if (refusal === undefined) return accept({});
      return { ok: false, refusal, now: undefined, words: refusalInFull(refusal, inTheWay, words.texts) };
    },
  }),
};
