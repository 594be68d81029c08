// A question that a registrar proposed for a rule, or for none, and an editor tied in a wording of their own (P3).

import type { PersonId, TieId } from '../../../core/ids';
import type { Instant } from '../../../core/time';
import type { TiedQuestion } from './tied-questions';

export interface Tie {
  readonly id: TieId;
  /** 1 while it is proposed; goes with every action. */
  readonly version: number;
  /** The question that the rules did not answer; its words are kept there alone, and as long as there. */
  readonly gapId: number;
  /** The id of the rule; undefined: the rules say nothing about it. */
  readonly rule: string | undefined;
  /** The document's version and the mark of the rule's text that it was proposed for, then tied to. */
  readonly documentVersion: string;
  readonly ruleMark: string | undefined;
  readonly proposedById: PersonId;
  readonly proposedAt: Instant;
  readonly decided: Decision | undefined;
  /** Taken back, or not tied at all. */
  readonly ended: { readonly byId: PersonId; readonly at: Instant } | undefined;
}

interface Decision {
  readonly byId: PersonId;
  readonly at: Instant;
  /** The editor's wording; undefined: it was not tied. */
  readonly text: string | undefined;
}

export type TieState = 'proposed' | 'tied' | 'declined' | 'ended';

export function tieState({ decided, ended }: Tie): TieState {
  if (decided === undefined) return 'proposed';
  if (decided.text === undefined) return 'declined';
  return ended === undefined ? 'tied' : 'ended';
}

/** What is in force: the document's version, and a mark of each rule's text that changes when the text does. */
export interface RulesInForce {
  readonly version: string;
  readonly markOf: (id: string) => string | undefined;
}

/** Whether it still counts: its rule says what it said, and what the rules say nothing about holds for their version alone. */
export const holds = (
  tie: Pick<Tie, 'rule' | 'ruleMark' | 'documentVersion'>,
  inForce: RulesInForce,
): boolean =>
  tie.rule === undefined
    ? tie.documentVersion === inForce.version
    : tie.ruleMark !== undefined && inForce.markOf(tie.rule) === tie.ruleMark;

/** Those that count, in the editor's wording and, as long as it is kept, as it was asked. */
export const tiedQuestions = (
  ties: readonly Tie[],
  inForce: RulesInForce,
  asked: ReadonlyMap<number, string> = new Map(),
): readonly TiedQuestion[] =>
  ties.flatMap((tie) => {
    const text = tie.decided?.text;
    if (text === undefined || tie.ended !== undefined || !holds(tie, inForce)) return [];
    const before = asked.get(tie.gapId);
    return [text, ...(before === undefined || before === text ? [] : [before])].map((one) => ({
      text: one,
      rule: tie.rule,
    }));
  });
