// A number from the register of cases: asked for, given, refused, or never answered (F3; OSL 5:1–2).

import { accept, refuse } from '../../../core/refusal';
import type { Instant, LocalDate } from '../../../core/time';
import type { DiaryReason } from '../../../core/diary';
import { isEnded, isInDiaryQueue, type InDiary, type IncomingMessage } from '../incoming';
import type { MessageResult } from '../shown/message-refusal';
import { isUnderWay } from './passing-moves';
import { register, type By } from './registration-moves';

/** The register takes titles of so many signs. @source Formpipe, Create a journalized case */
export const longestTitle = 200;

interface AskDiary {
  /** Ours, by which the case is found again. */
  readonly reference: string;
  readonly isAlong: boolean;
  /** Of an appeal. */
  readonly isInTime: boolean | undefined;
}

/** It stays open until the register has given its number. */
export function askDiary(
  message: IncomingMessage,
  { reference, isAlong, isInTime }: AskDiary,
  by: By,
): MessageResult<IncomingMessage> {
  if (isEnded(message)) return refuse('message-deleted');
  if (message.registration.kind === 'registered') return refuse('already-done');
  if (isInDiaryQueue(message)) return refuse('diary-waits');
  // A case may have been made already under the reference of before.
  if (message.diary?.state === 'failed') return refuse('diary-waits');
  if (message.passing?.state === 'sent' || isUnderWay(message, undefined)) return refuse('on-its-way');
  if (by.actorId === undefined) return refuse('not-allowed');
  const said = isInTime ?? message.appeal?.isInTime;
  if (message.appeal !== undefined && said === undefined) return refuse('in-time-missing');
  const diary: InDiary = {
    state: 'waiting',
    since: by.at,
    byId: by.actorId,
    reference,
    along: isAlong ? 'waiting' : undefined,
    isInTime: message.appeal && said,
  };
  return accept({ ...message, diary, version: message.version + 1 });
}

export type DiaryNews =
  | { readonly state: 'taken'; readonly number: string; readonly handOverOn: LocalDate }
  | { readonly state: 'refused'; readonly reason: DiaryReason; readonly fields: readonly string[] }
  | { readonly state: 'failed' | 'givenUp' | 'unsure' };

/** Undefined: it was decided otherwise meanwhile, or is known already. */
export function noteDiary(
  message: IncomingMessage,
  reference: string,
  news: DiaryNews & { readonly at: Instant },
): IncomingMessage | undefined {
  const { diary } = message;
  if (diary?.reference !== reference || diary.state === news.state || diary.state === 'taken')
    return undefined;
  if (news.state !== 'taken') {
    const why = news.state === 'refused' ? { reason: news.reason, fields: news.fields } : {};
    const along = news.state === 'failed' ? diary.along : undefined;
    return {
      ...message,
      diary: { ...diary, state: news.state, ...why, along },
      version: message.version + 1,
    };
  }
  const { at, number, handOverOn: dueOn } = news;
  const moved = register(
    { ...message, diary: undefined },
    {
      registration: { kind: 'registered', number },
      // What the register has given is a number, whatever it looks like.
      pattern: undefined,
      appeal: { isInTime: diary.isInTime, dueOn },
    },
    { at, actorId: diary.byId },
  );
  // It is put right in the register, not taken back here.
  return moved.ok
    ? {
        ...moved.value,
        diary: { ...diary, state: 'taken', reason: undefined, fields: undefined },
        undo: undefined,
      }
    : undefined;
}

/** The message lies in its case, or has to be put there by hand. */
export function noteAlong(
  message: IncomingMessage,
  reference: string,
  along: 'sent' | 'failed',
): IncomingMessage | undefined {
  const { diary } = message;
  if (diary?.reference !== reference || diary.state !== 'taken' || diary.along === along) return undefined;
  return { ...message, diary: { ...diary, along }, version: message.version + 1 };
}

/** Somebody has to do something about it. */
export const isDiaryInTrouble = ({ diary }: IncomingMessage): boolean =>
  diary !== undefined &&
  (['failed', 'refused', 'givenUp', 'unsure'].includes(diary.state) || diary.along === 'failed');
