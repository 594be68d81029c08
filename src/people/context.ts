// What the flows of people are given: who there is.

import type { OutboxStore } from '../platform/db/outbox/outbox-store';
import type { Directory } from './graph/directory';
import type { PeoplePart, PeopleStore } from './store/people-store';
import type { CoreContext } from '../core/context';
import type { CoreChange, CoreStore, Save } from '../core/store';

/** All that one decision may change here. */
export type Change = CoreChange<never> & PeoplePart;

export interface PeopleStores extends CoreStore {
  readonly people: PeopleStore;
  readonly outbox: OutboxStore;
  readonly save: Save<Change>;
}

export interface PeopleContext extends CoreContext {
  readonly store: PeopleStores;
  readonly directory: Directory;
}
