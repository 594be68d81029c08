// What the log says of what several rooms share.

import type { Of } from '../../core/members';

export interface DeskEvents {
  'roster.undone': object;
}

export type DeskEvent = Of<DeskEvents, 'what'>;
