// "Öppnat ks och kollat skräpposten": both are noted, as their buttons do it (F1).

import { saysJunkSeen } from '../../../chat/domain/forms/duty/opened-first';
import type { Saying } from '../../../chat/domain/saying';
import { dateToday } from '../../../core/context';
import { actOnDuty } from '../../../duty/flows/act-on-duty';
import { loadDutyBoard } from '../../../duty/flows/load-duty';
import type { Person } from '../../../people/domain/person';
import type { DeskContext } from '../../context';
import { answerDutyAct } from './answer-duty-acts';
import { meantMailboxes, saysAllOf } from './meant-mailboxes';
import { ofOwnMailbox, ownOf } from './own-opened';

/** The junk first: what is shown of the opening says it. */
export async function answerOpened(context: DeskContext, writer: Person, saying: Saying) {
  const isJunkSeen = saying.isJunkSeen === true || saysJunkSeen(saying.text);
  if (saying.mayChange && isJunkSeen) await noteJunkSeen(context, writer, saying);
  return answerDutyAct('duty.opened')(context, writer, saying);
}

/** Where nothing lies in it, or somebody was there before, there is nothing to note. */
async function noteJunkSeen(context: DeskContext, writer: Person, said: Saying): Promise<void> {
  const date = dateToday(context);
  const saying = await ofOwnMailbox(context, writer, said);
  const today = (saying.from ?? date) === date && (saying.until ?? date) === date;
  if (!today || !saying.mayChange) return;
  const board = await loadDutyBoard(context, { date, now: context.clock.now() });
  const meant = meantMailboxes(context, board, { writer, saying, act: 'duty.opened', heldThen: [] });
  const { each } = saying;
  const ids = each ? await ownOf(context, writer, { ...saying, each }) : meant.map(({ id }) => id);
  if (ids.length > 1 && !each && !saysAllOf(saying.text, ids.length)) return;
  for (const mailboxId of ids)
    await actOnDuty(context, {
      ...{ verb: 'junk.reviewed', personId: undefined, actorId: writer.id, mailboxId, date },
      ...{ noticeId: undefined, version: board.days.get(mailboxId)?.version ?? 0 },
    });
}
