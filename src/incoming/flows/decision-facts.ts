// Of a proposal that waits: who has been asked to decide, and what follows when nobody does (F4).

import { nameIn } from '../../people/flows/load-staff';
import type { ShownDecision } from '../domain/message-cards';
import { deciderOf, decisionTimes, deputyOf } from '../domain/assignment-times';
import type { Municipality } from '../../core/municipality';
import type { MessageScene } from './message-scene';

export function decisionOf(
  { message, managers, staff, now }: MessageScene,
  { calendar, assignments }: Municipality,
): ShownDecision | undefined {
  const { state, since } = message.answer;
  if (state !== 'proposed') return undefined;
  const { remindAt, askDeputyAt } = decisionTimes(since, { calendar, ...assignments });
  const deputy = deputyOf(managers, staff.away);
  const isDeputyAsked = now >= askDeputyAt;
  const asked = [deciderOf(managers, staff.away), ...(isDeputyAsked ? [deputy] : [])];
  const name = nameIn(staff, deputy);
  return {
    asked: asked.flatMap((id) => (id === undefined || staff.away.has(id) ? [] : (nameIn(staff, id) ?? []))),
    remindAt: now < remindAt ? remindAt : undefined,
    deputy: name === undefined || isDeputyAsked ? undefined : { name, at: askDeputyAt },
  };
}
