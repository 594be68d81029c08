// What the register of cases has answered, noted with its message and told where somebody has to act (F3).

import { untilSaved } from '../../../core/until-saved';
import type { DiaryCase } from '../../../core/diary';
import type { IncomingContext } from '../../context';
import { isDiaryInTrouble, noteAlong, noteDiary, type DiaryNews } from '../../domain/record/diary-moves';
import type { IncomingMessage } from '../../domain/incoming';
import type { MessageEvent } from '../../domain/shown/message-log';
import { handOverDay } from '../../domain/arrival/tracks';
import type { DiaryWorkEnd, KnownDiaryWork } from '../../store/diary-work-store';
import { messageEntry, messageNotice } from '../message/message-change';
import { loadMessage, registrarOf, type MessageScene } from '../message/message-scene';

const tries = 20;

/** Its number. False: not noted yet. */
export function noteTaken(context: IncomingContext, work: KnownDiaryWork, made: DiaryCase): Promise<boolean> {
  return note(context, work, (scene) => {
    const { message, now } = scene;
    const { calendar } = context.municipality();
    const news = {
      state: 'taken',
      number: made.number,
      handOverOn: handOverDay(message.arrivedAt, now, calendar),
      at: now,
    } as const;
    const moved = noteDiary(message, work.reference, news);
    const end = work.isAlong && moved !== undefined ? { caseId: made.id } : {};
    return moved === undefined
      ? { end, message, event: lateEvent(message, work, made) }
      : { end, message: moved, event: { what: 'message.inDiary' } };
  });
}

/** Registered in another way meanwhile: the log says that there is a case. What is noted already is no news. */
const lateEvent = (
  { diary }: IncomingMessage,
  { reference }: KnownDiaryWork,
  { number }: DiaryCase,
): MessageEvent | undefined =>
  diary?.reference === reference && diary.state === 'taken'
    ? undefined
    : { what: 'message.diaryLate', number };

type OtherNews = Exclude<DiaryNews, { state: 'taken' }>;

/** Not taken, or not known. Only what is asked again keeps what was written for it. */
export function noteNews(context: IncomingContext, work: KnownDiaryWork, news: OtherNews): Promise<boolean> {
  return note(context, work, ({ message, now }) => {
    const moved = noteDiary(message, work.reference, { ...news, at: now });
    const end = news.state === 'failed' ? undefined : {};
    return { end, message: moved ?? message, event: moved && eventOf(news) };
  });
}

function eventOf(news: OtherNews): MessageEvent | undefined {
  if (news.state === 'refused') return { what: 'message.diaryRefused', reason: news.reason };
  if (news.state === 'failed') return undefined;
  return { what: 'message.diaryGivenUp', ...(news.state === 'unsure' && { isUnsure: true }) };
}

/** The message lies in its case, or is left to be put there by hand. */
export const noteMessage = (
  context: IncomingContext,
  work: KnownDiaryWork,
  along: 'sent' | 'failed',
): Promise<boolean> =>
  note(context, work, ({ message }) => {
    const moved = noteAlong(message, work.reference, along);
    const event: MessageEvent = { what: 'message.diaryAlong', isSent: along === 'sent' };
    return { end: {}, message: moved ?? message, event: moved && event };
  });

interface Noted {
  readonly message: IncomingMessage;
  readonly event: MessageEvent | undefined;
  /** What is left of the work; undefined: all of it. */
  readonly end: Omit<DiaryWorkEnd, 'reference'> | undefined;
}

/** Tried again when somebody else has just changed the message; false when that goes on. */
async function note(
  context: IncomingContext,
  { incomingId, reference }: KnownDiaryWork,
  noted: (scene: MessageScene) => Noted,
): Promise<boolean> {
  const outcome = await untilSaved(async () => {
    const scene = await loadMessage(context, incomingId);
    if (scene === undefined) return 'nothing';
    const { message, event, end } = noted(scene);
    const isMoved = message !== scene.message;
    return context.store.save({
      incoming: isMoved ? [{ expectedVersion: scene.message.version, message }] : [],
      diaryEnds: end ? [{ reference, ...end }] : [],
      notices: isMoved && isDiaryInTrouble(message) ? troubleNotices(context, scene, message) : [],
      log: event ? [messageEntry(message, event, { at: scene.now, actorId: undefined })] : [],
    });
  }, tries);
  if (outcome === 'saved') context.wakeOutbox();
  return outcome !== 'conflict';
}

/** To whoever asked, as long as the mailbox is theirs; else to whoever looks after it. */
function troubleNotices(context: IncomingContext, scene: MessageScene, message: IncomingMessage) {
  const asked = message.diary?.byId;
  const isTheirs = asked !== undefined && [...scene.roster, ...scene.managers].includes(asked);
  const receiverId = isTheirs && !scene.staff.away.has(asked) ? asked : registrarOf(scene);
  if (receiverId === undefined) return [];
  const detail = `${message.diary?.state ?? ''}${message.diary?.along ?? ''}${scene.now}`;
  return [messageNotice(context, message, { receiverId, role: 'registrar', step: 'diaryFailed', detail })];
}
