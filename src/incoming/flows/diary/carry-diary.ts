// Carries out what the register of cases is asked for: once, whatever is lost on the way (F3; OSL 5:1–2).

import { diaryPlaceOf, type DiaryPlace } from '../../../core/municipality';
import { dateOf } from '../../../core/time';
import { carryWork, isLastTry, putOff, type CarryContext } from '../../../platform/db/work/carry-work';
import type { Work, WorkEnd } from '../../../platform/db/work/work';
import type { DiaryCase, DiaryOutcome, NewCase, Diary } from '../../../core/diary';
import type { IncomingContext } from '../../context';
import { diaryWork, type KnownDiaryWork } from '../../store/diary-work-store';
import { loadMessage, isHidden, type MessageScene } from '../message/message-scene';
import { noteNews, noteTaken, noteMessage } from './note-diary';

/** So many at once; the register says of itself that many at once disturb its users. */
const atOnce = 2;
/** Real milliseconds for which a register may still be busy with a case whose answer was lost. */
const settlesMillis = 60_000;

type Context = IncomingContext & CarryContext;

export const carryDiary = (context: Context, untilMillis?: number): Promise<void> =>
  carryWork(context, { kind: diaryWork, atOnce, carry }, untilMillis);

async function carry(context: Context, claimed: Work): Promise<WorkEnd> {
  const work = await context.store.diaryWork.find(claimed.key);
  const scene = work && (await loadMessage(context, work.incomingId));
  if (work === undefined) return { kind: 'done' };
  if (scene === undefined) return dropped(context, work);
  const place = diaryPlaceOf(context.municipality(), work.mailboxId);
  const diary = context.diary?.();
  if (place === undefined || diary === undefined) return off(context, { claimed, work });
  const task: DiaryTask = { claimed, work, scene, place, diary };
  return work.caseId === undefined ? register(context, task) : carryAlong(context, task, work.caseId);
}

/** It was registered in another way, or is gone: what was written for the register is not kept for nothing. */
async function dropped(context: Context, { reference }: KnownDiaryWork): Promise<WorkEnd> {
  await context.store.save({ diaryEnds: [{ reference }] });
  return { kind: 'done' };
}

/** The file names no register any more. */
async function off(
  context: Context,
  { claimed, work }: Pick<DiaryTask, 'claimed' | 'work'>,
): Promise<WorkEnd> {
  const news = { state: 'refused', reason: 'off', fields: [] } as const;
  return (await noteNews(context, work, news)) ? { kind: 'done' } : putOff(context, claimed);
}

async function register(context: Context, task: DiaryTask): Promise<WorkEnd> {
  const { claimed, work } = task;
  const { store, clock } = context;
  if (work.triedAtMillis !== undefined) {
    const restMillis = work.triedAtMillis + settlesMillis - clock.realMillis();
    if (restMillis > 0) return putOff(context, { attempts: 0 }, restMillis);
    const found = await find(task);
    if (found.kind !== 'done') return notYet(context, task, { ...found, isTried: true });
    if (found.value !== undefined) return taken(context, task, found.value);
  }
  const asked = caseOf(context, task);
  if (task.scene.message.diary?.reference !== work.reference) return dropped(context, work);
  if (asked === undefined) return refused(context, task, { reason: 'marking', fields: [] });
  if (!(await store.diaryWork.tried(claimed, clock.realMillis()))) return { kind: 'done' };
  const made = await task.diary.create(asked);
  if (made.kind === 'done') return taken(context, task, made.value);
  if (made.kind === 'refused') return refused(context, task, made);
  if (made.kind === 'later') await store.diaryWork.tried(claimed, undefined);
  return notYet(context, task, { ...made, isTried: made.kind === 'lost' });
}

async function refused(
  context: Context,
  { work, claimed }: DiaryTask,
  { reason, fields }: Pick<Extract<DiaryOutcome<never>, { kind: 'refused' }>, 'reason' | 'fields'>,
): Promise<WorkEnd> {
  const isNoted = await noteNews(context, work, { state: 'refused', reason, fields });
  return isNoted ? { kind: 'done' } : putOff(context, claimed);
}

/** Since the day on which it was asked for, in the municipality's zone. */
const find = ({ diary, place, work, scene: { zone } }: DiaryTask) =>
  diary.find({ place, reference: work.reference, registeredOn: dateOf(work.createdAt, zone) });

/** Undefined where the file has its marking no more. */
function caseOf(context: Context, { work, scene, place }: DiaryTask): NewCase | undefined {
  const { message, zone } = scene;
  const { language, diary } = context.municipality();
  const marking = diary?.markings.find(({ name }) => name === work.marking);
  const { title, reference } = work;
  const arrival = { arrivedAt: message.arrivedAt, reference };
  if (marking === undefined) return undefined;
  return {
    ...{ place, title, reference, marking },
    description: context.letters.caseDescription(arrival, { language, zone }),
    arrivedOn: dateOf(message.arrivedAt, zone),
    registeredOn: dateOf(work.createdAt, zone),
  };
}

async function taken(context: Context, task: DiaryTask, made: DiaryCase): Promise<WorkEnd> {
  const isNoted = await noteTaken(context, task.work, made);
  if (!isNoted) return putOff(context, task.claimed);
  return task.work.isAlong ? again(context) : { kind: 'done' };
}

/** The message is put into the case by the next go. */
const again = ({ clock }: CarryContext): WorkEnd => ({ kind: 'later', notBeforeMillis: clock.realMillis() });

type NotNow = Extract<DiaryOutcome<never>, { kind: 'later' | 'lost' | 'refused' }> & {
  /** A case may have been made. */
  readonly isTried: boolean;
};

/** Tried again; the registrar hears of it at the third failure, and when nothing is tried any more. */
async function notYet(context: Context, { claimed, work }: DiaryTask, why: NotNow): Promise<WorkEnd> {
  const { isTried } = why;
  const code = why.kind === 'refused' ? why.reason : why.code;
  context.log.warn('The register of cases has not answered; it is asked again', {
    code,
    tries: claimed.attempts + 1,
  });
  if (isLastTry(claimed)) {
    const isNoted = await noteNews(context, work, { state: isTried ? 'unsure' : 'givenUp' });
    return isNoted ? { kind: 'done' } : putOff(context, claimed);
  }
  if (claimed.attempts >= 2) await noteNews(context, work, { state: 'failed' });
  const afterMillis = why.kind === 'later' ? why.afterMillis : undefined;
  return putOff(context, claimed, why.kind === 'lost' ? settlesMillis : afterMillis);
}

interface DiaryTask {
  readonly claimed: Work;
  readonly work: KnownDiaryWork;
  readonly scene: MessageScene;
  readonly place: DiaryPlace;
  readonly diary: Diary;
}

async function carryAlong(context: Context, task: DiaryTask, caseId: string): Promise<WorkEnd> {
  const { claimed, work } = task;
  const outcome = await attach(context, task, caseId);
  const isGivenUp = outcome.kind === 'refused' || (outcome.kind !== 'done' && isLastTry(claimed));
  if (outcome.kind !== 'done' && !isGivenUp)
    return putOff(context, claimed, outcome.kind === 'later' ? outcome.afterMillis : undefined);
  const isNoted = await noteMessage(context, work, outcome.kind === 'done' ? 'sent' : 'failed');
  return isNoted ? { kind: 'done' } : putOff(context, claimed);
}

/** What became secret meanwhile stays here. */
async function attach(
  context: Context,
  { work, scene, place, diary }: DiaryTask,
  caseId: string,
): Promise<DiaryOutcome<undefined>> {
  const { mailbox, message, zone } = scene;
  const marking = context.municipality().diary?.markings.find(({ name }) => name === work.marking);
  const { originalMail } = context;
  if (isHidden(scene) || marking === undefined || originalMail === undefined)
    return { kind: 'refused', reason: 'other', fields: [] };
  const parts: Uint8Array[] = [];
  const read = await originalMail.read(
    { address: mailbox.address, id: message.messageId },
    async (bytes) => {
      parts.length = 0;
      for await (const part of bytes) parts.push(part);
    },
    context.clock.realMillis() + readMillis,
  );
  if (read.kind === 'gone' || read.kind === 'refused')
    return { kind: 'refused', reason: 'other', fields: [] };
  if (read.kind === 'later') return { kind: 'later', code: read.code, afterMillis: read.afterMillis };
  return diary.attach({
    ...{ place, marking, caseId, reference: work.reference },
    // The register has the title already; it is kept nowhere else.
    title: context.letters.caseMail(context.municipality().language),
    arrivedOn: dateOf(message.arrivedAt, zone),
    eml: Buffer.concat(parts),
  });
}

const readMillis = 60_000;
