// A delegation by an inbox rule of the owner's own mailbox, known by its name; rules of others are never touched (P7).

import { z } from 'zod';
import type { Clock } from '../../core/clock';
import type { DelegationMethod, DelegationTask, MethodOutcome, MethodReading } from './delegation-method';
import type { Answer, CallGraph } from '../../platform/graph/calls/graph-caller';
import type { Pace } from '../../platform/graph/calls/pace';
import { userPath } from '../../platform/graph/paths';

interface RuleDeps {
  readonly call: CallGraph;
  readonly clock: Clock;
  readonly pace: Pace;
}

export const inboxRuleMethod = (deps: RuleDeps): DelegationMethod => ({
  begin: (task) => begin(deps, task),
  look: (task) => look(deps, task),
  end: (task) => end(deps, task),
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
const untilOf = ({ clock, pace }: RuleDeps): number => clock.realMillis() + pace.patienceMillis;

/** A rule that an earlier try made, before its answer was lost or the process died, is found by its name. */
async function begin(deps: RuleDeps, task: DelegationTask): Promise<MethodOutcome> {
  const before = await listOurs(deps, task);
  if (!Array.isArray(before)) return before;
  if (!before.some((rule) => doesIt(rule, task))) {
    const cleared = await removeAll(deps, task, before);
    if (cleared) return cleared;
    const made = await deps.call({
      method: 'POST',
      path: pathOf(task),
      body: ruleFor(task),
      until: untilOf(deps),
    });
    if (made.kind === 'refused') return { kind: 'refused', code: made.code };
  }
  const after = await listOurs(deps, task);
  if (!Array.isArray(after)) return after;
  return after.some((rule) => doesIt(rule, task)) ? { kind: 'done' } : { kind: 'later', code: 'notVerified' };
}

async function look(deps: RuleDeps, task: DelegationTask): Promise<MethodReading> {
  const rules = await listOurs(deps, task);
  if (!Array.isArray(rules)) return 'unknown';
  if (rules.length === 0) return 'missing';
  if (rules.some((rule) => doesIt(rule, task))) return 'inPlace';
  return rules.some((rule) => doesIt(rule, { ...task, never: [] })) ? 'outdated' : 'changed';
}

async function end(deps: RuleDeps, task: DelegationTask): Promise<MethodOutcome> {
  const rules = await listOurs(deps, task);
  if (!Array.isArray(rules)) return rules.kind === 'refused' && rules.isGone ? { kind: 'done' } : rules;
  const failed = await removeAll(deps, task, rules);
  if (failed) return failed;
  const left = rules.length === 0 ? [] : await listOurs(deps, task);
  if (!Array.isArray(left)) return left;
  return left.length === 0 ? { kind: 'done' } : { kind: 'later', code: 'stillThere' };
}

/** Undefined when all are gone; one that somebody else took away meanwhile is gone, too. */
async function removeAll(
  deps: RuleDeps,
  task: DelegationTask,
  rules: readonly Rule[],
): Promise<MethodOutcome | undefined> {
  for (const rule of rules) {
    const path = `${pathOf(task)}/${encodeURIComponent(rule.id)}`;
    const answer = await deps.call({ method: 'DELETE', path, until: untilOf(deps) });
    if (answer.kind === 'unavailable') return { ...answer, kind: 'later' };
  }
  return undefined;
}

type Failed =
  | Extract<MethodOutcome, { kind: 'later' }>
  /** `isGone`: the mailbox itself is there no more. */
  | { readonly kind: 'refused'; readonly code: string; readonly isGone: boolean };

async function listOurs(deps: RuleDeps, task: DelegationTask): Promise<Rule[] | Failed> {
  const answer: Answer = await deps.call({ method: 'GET', path: pathOf(task), until: untilOf(deps) });
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
