// "Öppnat ks och kollat skräpposten": both are noted, as their buttons do it (F1).

import { saysJunkSeen } from '../../../chat/domain/forms/duty/opened-first';
import type { Saying } from '../../../chat/domain/acts/saying';
import { orRefusal, sentence } from '../../../core/card-facts';
import { dateToday } from '../../../core/context';
import type { MailboxId } from '../../../core/ids';
import { actOnDuty } from '../../../duty/flows/act-on-duty';
import { loadDutyBoard } from '../../../duty/flows/load-duty';
import type { Person } from '../../../people/domain/person';
import type { DeskContext } from '../../context';
import { showOverview } from '../shown/show-overview';
import { undoables } from '../undoing/undoable';
import type { UndoAnswer } from '../undoing/undone';
import { answerDutyAct } from './answer-duty-acts';
import { meantMailboxes, saysAllOf } from './meant-mailboxes';
import { notOwnOpened, ofOwnMailbox, ownOf } from './own-opened';

type Answers = Promise<
  readonly (Awaited<ReturnType<ReturnType<typeof answerDutyAct>>>[number] | UndoAnswer)[]
>;

/** The junk first: what is shown of the opening says it. */
export async function answerOpened(context: DeskContext, writer: Person, saying: Saying): Answers {
  if (saying.opened === 'junk') return answerJunkAlone(context, writer, saying);
  if (saying.opened === 'soon') return [sentence({ what: 'notOpenedBy', how: 'soon' })];
  if (saying.opened === 'byOther') return [await onlyWhoOpened(context, writer, saying)];
  const before =
    saying.opened === 'instead' && saying.mayChange ? await takenBack(context, writer, saying) : [];
  const isJunkSeen = saying.isJunkSeen === true || saysJunkSeen(saying.text);
  if (saying.mayChange && isJunkSeen) await noteJunkSeen(context, writer, saying);
  return [...before, ...(await answerDutyAct('duty.opened')(context, writer, saying))];
}

/** What the writer last said to be opened, where it is what they did last; else the one that is named. */
async function takenBack(context: DeskContext, writer: Person, { mailbox, text }: Saying) {
  const all = await undoables(context, writer);
  const others = all.filter(({ kind, mailboxId }) => kind === 'opened' && mailboxId !== mailbox);
  const isNamed = (id: MailboxId | undefined): boolean => id !== undefined && text.toLowerCase().includes(id);
  const last = others.findLast((one) => one === all.at(-1) || isNamed(one.mailboxId));
  return last ? orRefusal(await last.undo()) : [];
}

/** Who it is said of says it themselves, whether or not it is a mailbox of theirs. */
async function onlyWhoOpened({ store }: DeskContext, { upn }: Person, { person }: Saying) {
  const of = person === upn ? undefined : await store.people.findNamed(person);
  return sentence({ what: 'notOpenedBy', how: 'byOther', by: of?.name });
}

/** The junk of one mailbox; of several it is asked which. */
async function answerJunkAlone(context: DeskContext, writer: Person, said: Saying): Answers {
  const others = await notOwnOpened(context, writer, said);
  if (others.length > 0) return others;
  const saying = await ofOwnMailbox(context, writer, said);
  const { each } = said;
  const ids = each ? await ownOf(context, writer, { ...said, each }) : await boxesOf(context, writer, saying);
  if (ids.length === 0) return [sentence({ what: 'notYourMailbox' })];
  if (ids.length > 1 && !each && !saysAllOf(said.text, ids.length))
    return [sentence({ what: 'notOpenedBy', how: 'junkOfWhich' })];
  await noteJunkSeen(context, writer, saying);
  const shown = await showOverview(context, writer, ids);
  const isNoted = shown.rows.some(({ junkReviewed }) => junkReviewed !== undefined);
  // Beside a day of something else nothing is noted, and nothing said to be none.
  const isOfNow = saying.mayChange && (saying.from ?? dateToday(context)) === dateToday(context);
  return isNoted || !isOfNow ? [shown] : [sentence({ what: 'notOpenedBy', how: 'noJunk' })];
}

async function boxesOf(context: DeskContext, writer: Person, saying: Saying): Promise<readonly MailboxId[]> {
  const board = await loadDutyBoard(context, { date: dateToday(context), now: context.clock.now() });
  return meantMailboxes(context, board, { writer, saying, act: 'junk', heldThen: [] }).map(({ id }) => id);
}

/** Where nothing lies in it, or somebody was there before, there is nothing to note. */
async function noteJunkSeen(context: DeskContext, writer: Person, said: Saying): Promise<void> {
  const date = dateToday(context);
  const saying = await ofOwnMailbox(context, writer, said);
  const today = (saying.from ?? date) === date && (saying.until ?? date) === date;
  if (!today || !saying.mayChange) return;
  const board = await loadDutyBoard(context, { date, now: context.clock.now() });
  const act = saying.opened ?? 'duty.opened';
  const meant = meantMailboxes(context, board, { writer, saying, act, heldThen: [] });
  const { each } = saying;
  const ids = each ? await ownOf(context, writer, { ...saying, each }) : meant.map(({ id }) => id);
  if (ids.length > 1 && !each && !saysAllOf(saying.text, ids.length)) return;
  for (const mailboxId of ids)
    await actOnDuty(context, {
      ...{ verb: 'junk.reviewed', personId: undefined, actorId: writer.id, mailboxId, date },
      ...{ noticeId: undefined, version: board.days.get(mailboxId)?.version ?? 0 },
    });
}
