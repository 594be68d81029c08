// What the flows of roster are given: people, and who has what.

import type { RosterPart, RosterStore } from './store/roster-store';
import type { Change as PeopleChange, PeopleContext, PeopleStores } from '../people/context';
import type { AlsoSaying, Save } from '../core/store';
import type { SendWebhook } from '../core/webhook';
import type { RosterNotice } from './domain/roster-notices';

/** All that one decision may change here. */
export type Change = AlsoSaying<PeopleChange, RosterNotice> & RosterPart;

export interface RosterStores extends PeopleStores {
  readonly roster: RosterStore;
  readonly save: Save<Change>;
}

export interface RosterContext extends PeopleContext {
  readonly store: RosterStores;
  /** Undefined where there is no secret to sign with. */
  readonly sendWebhook?: SendWebhook | undefined;
}
