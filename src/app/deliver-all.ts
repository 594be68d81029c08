// Delivers the outbox and lets the ladder go on without those who could not be reached (F2).

import { sentence, type AnyCard } from '../core/card-facts';
import { earlierSaid, isOvertaken, laterDue, type OfMatter } from '../core/matter';
import type { PersonId } from '../core/ids';
import type { Notice, NoticeContent, NoticeEntry } from '../core/notice';
import { plusMillis } from '../core/time';
import { gatherBoards } from '../duty/flows/load-duty';
import { watchDuty } from '../duty/flows/watch-duty';
import { languageOf, type Person } from '../people/domain/person';
import { deliverOutbox, type Delivery, type NoticeKinds } from '../platform/teams/deliver-outbox';
import { noticeTable } from './features';
import type { FlowContext } from './flow-context';

/** Delivers until nothing is due; a receiver who refuses counts as absent, so the next is asked at once. */
export async function deliverAll(context: FlowContext, gatherMillis?: number): Promise<Delivery> {
  let carriedOut = 0;
  for (;;) {
    const delivery = await deliverOnce(context, gatherMillis);
    carriedOut += delivery.carriedOut;
    if (delivery.unreachable === 0) return { ...delivery, carriedOut };
    await watchDuty(context);
  }
}

/** Delivers what waits now. */
export const deliverOnce = async (context: FlowContext, gatherMillis?: number): Promise<Delivery> =>
  deliverOutbox(context, noticeKinds(context), gatherMillis);

/** What an answer is made with is made in so long. */
const answeringMillis = 10_000;

/**
 * What the delivery is told of notices: each is handed to the entry of its kind in the features' joined table. For
 * one delivery: what its notices ask for in the same moment is read once for all of them.
 */
function noticeKinds(context: FlowContext): NoticeKinds {
  const drawing = { ...context, board: gatherBoards(context) };
  const receiverOf = context.gather((ids: readonly PersonId[]) => loadPeople(context, ids));
  return {
    draw: async (notice) => {
      const isClosed = isOvertaken(notice, await matterOf(context, notice));
      const [receiver, facts] = await Promise.all([
        receiverOf(notice.receiverId),
        isClosed ? sentence({ what: 'newerCard' }) : entryOf(notice).draw(drawing, notice),
      ]);
      const spoken = receiver && context.chat.spoken.find(receiver.id);
      // What comes with the answer to an English line is English, too; no other card of that time.
      const line = spoken?.answering ?? spoken;
      const isEnglish =
        line?.isEnglish === true &&
        line.at <= notice.createdAt &&
        notice.createdAt <= plusMillis(line.at, answeringMillis);
      const language = isEnglish ? 'en' : languageOf(receiver, context.municipality().language);
      return facts && { facts, language };
    },
    isStillTrue: async (notice) => {
      const all = await matterOf(context, notice);
      if (isOvertaken(notice, all) || !(await isTrue(drawing, notice))) return false;
      for (const { id } of laterDue(notice, all, context.clock.now())) {
        const later = await context.store.findNotice(id);
        if (later && (await isTrue(drawing, later))) return false;
      }
      return true;
    },
    makeWay: (notice) => redrawEarlier(drawing, notice),
    isAnswer: (notice) => entryOf(notice).isAnswer?.(notice.content) ?? false,
    isUrgent: (notice) => entryOf(notice).isUrgent?.(notice.content) ?? false,
    missed: async (notice) => {
      await redrawEarlier(drawing, notice);
      await entryOf(notice).onMissed?.(drawing, notice);
    },
  };
}

type Drawing = FlowContext & { readonly board: ReturnType<typeof gatherBoards> };
type AnyEntry = NoticeEntry<Drawing, NoticeContent, AnyCard>;

/** The card of a notice that carries buttons of others, as it is now; undefined of any other. */
export async function drawGathered(context: FlowContext, notice: Notice): Promise<AnyCard | undefined> {
  const { isGathered, draw } = entryOf(notice);
  return isGathered === true ? draw({ ...context, board: gatherBoards(context) }, notice) : undefined;
}

/** The cast is sound: a notice was saved as one of its kind. */
function entryOf({ content }: Notice): AnyEntry {
  const entry = (noticeTable as Readonly<Record<string, unknown>>)[content.kind];
  if (entry === undefined) throw new Error(`No feature knows notices of the kind ${content.kind}`);
  return entry as AnyEntry;
}

async function isTrue(drawing: Drawing, notice: Notice): Promise<boolean> {
  const { isStillTrue } = entryOf(notice);
  return isStillTrue === 'always' || isStillTrue(drawing, notice);
}

/** None of a kind that has no matter. */
async function matterOf({ store }: FlowContext, notice: Notice): Promise<readonly OfMatter[]> {
  const { matter } = entryOf(notice);
  return typeof matter === 'string'
    ? []
    : store.outbox.listOfMatter(notice.receiverId, matter(notice.content));
}

/** Closed while the later one is said or being said, and live again where that reached nobody. */
async function redrawEarlier(drawing: Drawing, notice: Notice): Promise<void> {
  const earlier = earlierSaid(notice, await matterOf(drawing, notice)).map(({ id }) => id);
  const closed = (await entryOf(notice).closes?.(drawing, notice)) ?? [];
  const redrawNotices = [...new Set([...earlier, ...closed])];
  if (redrawNotices.length > 0) await drawing.store.save({ redrawNotices });
}

async function loadPeople(
  context: FlowContext,
  ids: readonly PersonId[],
): Promise<readonly (Person | undefined)[]> {
  const people = await context.store.people.list({ upns: [], ids: [...new Set(ids)] });
  const byId = new Map(people.map((person) => [person.id, person]));
  return ids.map((id) => byId.get(id));
}
