// The button that takes back a change of a roster (F2).

import { z } from 'zod';
import { noticeId } from '../core/ids';
import { undoRosterChange } from './flows/undo-roster-change';
import type { CardHandler } from '../platform/teams/card-handler';
import { asAnswer, guid, sayRefusal } from '../platform/teams/card-handler';

const changeData = z.object({ change: guid, notice: guid.transform(noticeId).optional() });

export const deskActions = {
  'roster.undo': async (context, { person, action }) => {
    const data = changeData.safeParse(action.data);
    if (!data.success) return sayRefusal('bad-input');
    const { change, notice } = data.data;
    return asAnswer(
      await undoRosterChange(context, { actorId: person.id, changeId: change, noticeId: notice }),
    );
  },
} satisfies Readonly<Record<string, CardHandler>>;
