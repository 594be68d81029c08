import type { Activity } from 'botbuilder';
import { z } from 'zod';
import type { IncomingAction } from './receiver';

const verb = z.string().min(1).max(100);
const executeSchema = z.object({
  action: z.object({
    type: z.literal('Action.Execute'),
    verb,
    data: z.record(z.unknown()).nullish(),
  }),
});
const submitSchema = z.object({ verb }).passthrough();

/** The click that an `adaptiveCard/action` carries; undefined when no card of ours can have sent it. */
export function parseExecute(activity: Activity): IncomingAction | undefined {
  const action = executeSchema.safeParse(activity.value).data?.action;
  return (
    action && { verb: action.verb, data: withoutVerb(action.data ?? {}), activityId: activity.replyToId }
  );
}

/** The click that the fallback of an old client sends as a message. */
export function parseSubmit(activity: Activity): IncomingAction | undefined {
  const data = submitSchema.safeParse(activity.value).data;
  return data && { verb: data.verb, data: withoutVerb(data), activityId: activity.replyToId };
}

const withoutVerb = (data: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(data).filter(([name]) => name !== 'verb' && name !== 'msteams'));
