// What an archive is told of one message: its dates, where it stands, what was done, and which files it has (F3, F4, K3).

import type { DutyMailbox } from '../../src/core/municipality';
import type { IncomingMessage } from '../../src/incoming/domain/incoming';
import { isClosed } from '../../src/incoming/domain/incoming';
import type { ArchiveTexts } from './archive-texts';
import type { FetchedMail } from './fetch-mail';
import type { LoggedAct } from './kept-log';
import type { Appendix, ErmsRecord } from './write-erms';

interface RecordFacts {
  readonly message: IncomingMessage;
  readonly mailbox: DutyMailbox;
  readonly acts: readonly LoggedAct[];
  /** Undefined: it does not lie there any more, or was deleted as secret. */
  readonly original: FetchedMail | undefined;
  /** In the order of the message's own; undefined for one that is gone. */
  readonly answers: readonly (FetchedMail | undefined)[];
  readonly responder: string | undefined;
}

export const isTrace = ({ secrecy }: IncomingMessage): boolean => secrecy?.deletedAt !== undefined;

export function recordOf(facts: RecordFacts, texts: ArchiveTexts): ErmsRecord {
  const { message, mailbox, original, responder } = facts;
  const isStrict = mailbox.secrecy === 'strict';
  // What the head of a protected message says is read by more people than the message itself.
  const headers = isStrict ? undefined : original?.headers;
  return {
    id: message.id,
    recordType: isTrace(message) ? texts.trace : texts.message,
    otherIds: headers?.internetId === undefined ? [] : [{ kind: 'Message-ID', id: headers.internetId }],
    title: titleOf(facts, texts),
    status: isTrace(message) ? 'obliterated' : isClosed(message) ? 'closed' : 'in_progress',
    restriction: isStrict
      ? { regulation: texts.strictRule, text: texts.strictDecision(mailbox.archive ?? '') }
      : undefined,
    agents: [
      ...(headers?.from === undefined ? [] : [{ kind: 'sender', name: headers.from }]),
      { kind: 'receiver', name: `${mailbox.name} <${mailbox.address}>` },
      ...(responder === undefined ? [] : [{ kind: 'responsible_person', name: responder }]),
    ],
    dates: datesOf(facts, texts),
    actions: facts.acts.map(({ text, what, at, who }) => ({ text, kind: what, at, who })),
    loggedWord: texts.logged,
    notes: notesOf(facts, texts),
    files: filesOf(facts, texts),
  };
}

function titleOf({ message, mailbox, original }: RecordFacts, texts: ArchiveTexts): string {
  if (isTrace(message)) return texts.deletedTitle;
  if (mailbox.secrecy === 'strict') return texts.secretTitle;
  return original?.headers.subject ?? texts.noTitle;
}

function datesOf(
  { message, acts, original, mailbox }: RecordFacts,
  texts: ArchiveTexts,
): ErmsRecord['dates'] {
  const kept = acts.findLast(({ entry }) => isKeeping(entry.event));
  const { answer, secrecy } = message;
  const isAnswered = answer.state === 'answered' || answer.state === 'filed';
  const sentAt = mailbox.secrecy === 'strict' ? undefined : original?.headers.sentAt;
  return [
    { kind: 'received', at: message.arrivedAt },
    ...(sentAt === undefined ? [] : [{ kind: 'sent', at: sentAt }]),
    ...(kept === undefined ? [] : [{ kind: 'captured', other: texts.keptAs, at: kept.at }]),
    ...(isAnswered ? [{ kind: 'finished', at: answer.since }] : []),
    ...(secrecy?.deletedAt === undefined ? [] : [{ kind: 'deleted', at: secrecy.deletedAt }]),
  ];
}

const isKeeping = (event: { readonly what: string; readonly choice?: unknown }): boolean =>
  /^message\.registered(Many)?$/.test(event.what) && event.choice === 'keptInOrder';

function notesOf({ message, original, answers }: RecordFacts, texts: ArchiveTexts): readonly string[] {
  const { registration } = message;
  const asWhat =
    registration.kind === 'registered'
      ? [texts.registered(registration.number)]
      : registration.kind === 'keptInOrder'
        ? [texts.keptInOrder]
        : [];
  if (isTrace(message)) return [...asWhat, texts.deleted];
  return [
    ...asWhat,
    ...(original === undefined ? [texts.gone] : []),
    ...answers.flatMap((answer, index) => (answer === undefined ? [texts.answerGone(index + 1)] : [])),
  ];
}

const mailFormat = 'message/rfc822';

/** Appendices are named below the document's folder, files below the representation's. */
const belowData = (path: string): string => path.replace(/^data\//, '');

function filesOf({ original, answers }: RecordFacts, texts: ArchiveTexts): readonly Appendix[] {
  const named = (mail: FetchedMail | undefined, name: string): readonly Appendix[] =>
    mail === undefined ? [] : [{ name, path: belowData(mail.file.path), format: mailFormat }];
  return [
    ...named(original, texts.original),
    ...answers.flatMap((answer, index) => named(answer, texts.answer(index + 1))),
  ];
}
