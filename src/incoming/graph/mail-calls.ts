// One call about a message, and what it means for work that must not be done twice.

import type { MailOutcome } from './mail-desk';
import type { BatchDeps } from '../../platform/graph/calls/batch';
import type { FaultCode } from '../../platform/graph/calls/call-sheet';
import type { Answer, GraphCall } from '../../platform/graph/calls/graph-caller';
import type { FolderIds } from '../../look/graph/folder-ids';
import type { GraphHosts } from '../../platform/graph/paths';

export interface MailDeskDeps extends BatchDeps {
  readonly folders: FolderIds;
  readonly hosts: GraphHosts;
}

export type Act = (call: GraphCall) => Promise<MailOutcome<unknown>>;

/** Codes of calls that were never sent. */
const neverSent: readonly string[] = ['busy', 'held', 'noToken', 'foreignHost'] satisfies FaultCode[];
/** Turned away before anything was done. */
const tooMany = 429;

export function outcomeOf(answer: Answer): MailOutcome<unknown> {
  if (answer.kind === 'ok') return { kind: 'done', value: answer.body };
  const { code, status } = answer;
  if (answer.kind === 'refused') return status === 404 ? { kind: 'gone' } : { kind: 'refused', code };
  const isNotDone = status === tooMany || neverSent.includes(code);
  return { kind: isNotDone ? 'later' : 'lost', code, afterMillis: answer.afterMillis };
}

export const asVoid = (outcome: MailOutcome<unknown>): MailOutcome<void> =>
  outcome.kind === 'done' ? { kind: 'done', value: undefined } : outcome;
