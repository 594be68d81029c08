// Questions that were proposed for rules and tied to them (P3).

import type { NoticeId, TieId } from '../../core/ids';
import type { Tie } from '../domain/tied/tie';

/** A tie as it is to be from now on. */
export interface TieChange {
  /** The version that the decision was made on; 0 for one that was not saved yet. */
  readonly expectedVersion: number;
  readonly tie: Tie;
}

/** Reads see what has been saved; ties are changed through `Store.save` alone. */
export interface TieStore {
  find(id: TieId): Promise<Tie | undefined>;
  /** Those that are tied, or wait for an editor as long as their question is kept; oldest first. */
  listOpen(): Promise<readonly Tie[]>;
  /** The notices that show it to the editors. */
  listNotices(id: TieId): Promise<readonly NoticeId[]>;
}
