// The buttons about the rules.

import { z } from 'zod';
import { showRule } from './flows/show-rule';
import type { CardHandler } from '../platform/teams/card-handler';
import { sayRefusal } from '../platform/teams/card-handler';

const ruleData = z.object({ rule: z.string().min(1).max(64) });

export const ruleActions = {
  'rules.show': (context, { action }) => {
    const data = ruleData.safeParse(action.data);
    if (!data.success) return Promise.resolve(sayRefusal('bad-input'));
    const shown = showRule(context, data.data.rule);
    return Promise.resolve(shown ? { kind: 'newCard', facts: shown } : sayRefusal('not-found'));
  },
} satisfies Readonly<Record<string, CardHandler>>;
