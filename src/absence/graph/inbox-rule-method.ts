// A delegation by an inbox rule of the owner's own mailbox, known by its name; rules of others are never touched (P7).

import { z } from 'zod';
import type { DelegationMethod, DelegationTask, MethodOutcome, MethodReading } from './delegation-method';
import type { Answer, CallGraph } from '../../platform/graph/calls/graph-caller';
import { userPath } from '../../platform/graph/paths';

export const inboxRuleMethod = (call: CallGraph): DelegationMethod => ({
  begin: (task) => begin(call, task),
  look: (task) => look(call, task),
  end: (task) => end(call, task),
});

const recipient = z.object({ emailAddress: z.object({ address: z.string().nullish() }).nullish() });
const ruleBody = z.object({
  id: z.string().min(1),
  displayName: z.string().nullish(),
  isEnabled: z.boolean().nullish(),
  actions: z.object({ redirectTo: z.array(recipient).nullish() }).nullish(),
  exceptions: z.object({ senderContains: z.array(z.string()).nullish() }).nullish(),
});
type Rule = z.infer<typeof ruleBody>;
const listBody = z.object({ value: z.array(z.unknown()) });

const pathOf = ({ ownerId }: DelegationTask): string => `${userPath(ownerId)}/mailFolders/inbox/messageRules`;

/** A rule that an earlier try made, before its answer was lost or the process died, is found by its name. */
async function begin(call: CallGraph, task: DelegationTask): Promise<MethodOutcome> {
  const before = await listOurs(call, task);
  if (!Array.isArray(before)) return before;
  if (!before.some((rule) => doesIt(rule, task))) {
    const cleared = await removeAll(call, task, before);
    if (cleared) return cleared;
    const made = await call({ method: 'POST', path: pathOf(task), body: ruleFor(task) });
    if (made.kind === 'refused') return { kind: 'refused', code: made.code };
  }
  const after = await listOurs(call, task);
  if (!Array.isArray(after)) return after;
  return after.some((rule) => doesIt(rule, task)) ? { kind: 'done' } : { kind: 'later', code: 'notVerified' };
}

async function look(call: CallGraph, task: DelegationTask): Promise<MethodReading> {
  const rules = await listOurs(call, task);
  if (!Array.isArray(rules)) return 'unknown';
  if (rules.length === 0) return 'missing';
  if (rules.some((rule) => doesIt(rule, task))) return 'inPlace';
  return rules.some((rule) => doesIt(rule, { ...task, never: [] })) ? 'outdated' : 'changed';
}

async function end(call: CallGraph, task: DelegationTask): Promise<MethodOutcome> {
  const rules = await listOurs(call, task);
  if (!Array.isArray(rules)) return rules.kind === 'refused' && rules.isGone ? { kind: 'done' } : rules;
  const failed = await removeAll(call, task, rules);
  if (failed) return failed;
  const left = rules.length === 0 ? [] : await listOurs(call, task);
  if (!Array.isArray(left)) return left;
  return left.length === 0 ? { kind: 'done' } : { kind: 'later', code: 'stillThere' };
}

/** Undefined when all are gone; one that somebody else took away meanwhile is gone, too. */
async function removeAll(
  call: CallGraph,
  task: DelegationTask,
  rules: readonly Rule[],
): Promise<MethodOutcome | undefined> {
  for (const rule of rules) {
    const path = `${pathOf(task)}/${encodeURIComponent(rule.id)}`;
    const answer = await call({ method: 'DELETE', path });
    if (answer.kind === 'unavailable') return { ...answer, kind: 'later' };
  }
  return undefined;
}

type Failed =
  | Extract<MethodOutcome, { kind: 'later' }>
  /** `isGone`: the mailbox itself is there no more. */
  | { readonly kind: 'refused'; readonly code: string; readonly isGone: boolean };

async function listOurs(call: CallGraph, task: DelegationTask): Promise<Rule[] | Failed> {
  const answer: Answer = await call({ method: 'GET', path: pathOf(task) });
  if (answer.kind === 'unavailable') return { ...answer, kind: 'later' };
  if (answer.kind === 'refused') return { kind: 'refused', code: answer.code, isGone: answer.status === 404 };
  const body = listBody.safeParse(answer.body);
  if (!body.success) return { kind: 'later', code: 'unexpectedAnswer' };
  return body.data.value
    .flatMap((rule) => ruleBody.safeParse(rule).data ?? [])
    .filter((rule) => rule.displayName === task.name);
}

const keptFrom = ({ domains, never }: Pick<DelegationTask, 'domains' | 'never'>): readonly string[] => [
  ...domains.map((domain) => `@${domain}`),
  ...never,
];

/** Redirecting leaves the original where it is, and an answer goes to its sender. */
const ruleFor = ({ name, delegate, ...senders }: DelegationTask) => ({
  displayName: name,
  sequence: 1,
  isEnabled: true,
  actions: {
    redirectTo: [{ emailAddress: { name: delegate.name, address: delegate.upn } }],
    stopProcessingRules: false,
  },
  exceptions: { senderContains: keptFrom(senders) },
});

function doesIt(rule: Rule, task: DelegationTask): boolean {
  const to = (rule.actions?.redirectTo ?? []).map((one) => one.emailAddress?.address?.toLowerCase());
  const kept = (rule.exceptions?.senderContains ?? []).map((word) => word.toLowerCase());
  const isOnlyToDelegate = to.length === 1 && to[0] === task.delegate.upn;
  return (
    rule.isEnabled !== false &&
    isOnlyToDelegate &&
    keptFrom(task).every((it) => kept.includes(it.toLowerCase()))
  );
}
