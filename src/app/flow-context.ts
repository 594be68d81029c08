// What all flows together are given.

import type { DeskContext } from '../desk/context';
import type { Messenger } from '../platform/teams/messenger';
import type { Store } from './store';

export interface FlowContext extends DeskContext {
  readonly store: Store;
  readonly messenger: Messenger;
}
