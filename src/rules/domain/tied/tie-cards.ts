// What the cards about questions that are tied to rules show.

import type { TieId } from '../../../core/ids';
import type { Instant } from '../../../core/time';
import type { RulesRefusal } from '../registrar-question';
import type { ShownRule } from '../rule-duties';
import type { TieState } from './tie';

/** A registrar chooses the rule that answers a question, or says that none does (`tie.propose`). */
export interface TieProposalCard {
  readonly card: 'tieProposal';
  readonly gapId: number;
  readonly text: string;
  /** The likeliest first, then the document's own order. */
  readonly choices: readonly ShownRule[];
  readonly refusal: RulesRefusal | undefined;
}

/** A proposal, for the editors who decide (`tie.confirm`, `tie.decline`) and for who made it; then what became of it. */
export interface TieCard {
  readonly card: 'tie';
  readonly now: Instant;
  readonly tieId: TieId;
  readonly version: number;
  readonly state: TieState;
  /** The editor's wording; before, the question as it was asked. Undefined when that is gone. */
  readonly text: string | undefined;
  /** The id that was proposed; undefined: outside the rules. */
  readonly rule: string | undefined;
  /** Undefined where there is none, or not any more. */
  readonly shown: ShownRule | undefined;
  readonly proposerName: string | undefined;
  readonly decided: { readonly name: string | undefined; readonly at: Instant } | undefined;
  /** Who will see it: for who made it. */
  readonly editors: readonly string[];
  readonly canDecide: boolean;
  readonly refusal: RulesRefusal | undefined;
}

export interface TieRow {
  readonly tieId: TieId;
  readonly version: number;
  readonly text: string;
  readonly rule: string | undefined;
  readonly tiedBy: string | undefined;
  readonly tiedAt: Instant;
  /** False: the rule's text has changed since, so that it does not count. */
  readonly holds: boolean;
}

/** Everything that is tied to the rules in force (`tie.end`, `tie.again`). */
export interface TieListCard {
  readonly card: 'tieList';
  readonly now: Instant;
  readonly title: string;
  readonly version: string;
  readonly rows: readonly TieRow[];
  /** Proposals that wait for an editor. */
  readonly waiting: number;
  readonly canDecide: boolean;
  readonly refusal: RulesRefusal | undefined;
}

export type TieCards = TieProposalCard | TieCard | TieListCard;
