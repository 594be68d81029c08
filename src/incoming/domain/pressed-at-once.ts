// What one press on a message's card does, as it was ordered in words (F3–F5).

import type { LocalDate } from '../../core/time';
import type { AnswerWay } from './incoming';

export type AtOnce =
  | {
      readonly is: 'propose' | 'give' | 'approveOther';
      readonly responder: { readonly id: string; readonly name: string };
      readonly dueOn: LocalDate;
    }
  | { readonly is: 'registered'; readonly number: string }
  | { readonly is: 'passedOn'; readonly to: string; readonly name: string }
  | { readonly is: 'keptInOrder' | 'minor' | 'notNeeded' }
  | { readonly is: 'answered' | 'ended'; readonly way: AnswerWay }
  | { readonly is: 'approve'; readonly name: string; readonly dueOn: LocalDate };
