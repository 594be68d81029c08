import type { LogData } from '../../core/log';
import type { Drawing } from './messenger';
import type { DrawnCard, TeamsEdge } from './teams-options';

/** The card, or undefined when it cannot be drawn: one bad card must not take others with it. */
export function drawSafely(edge: TeamsEdge, { facts, language }: Drawing): DrawnCard | undefined {
  try {
    return edge.draw(facts, language, edge.zone);
  } catch (error) {
    edge.log.error('A card could not be drawn', { card: facts.card, ...faultData(error) });
    return undefined;
  }
}

/** What an operator may read of a fault: its kind and place, not its message, which can hold what people wrote. */
export function faultData(error: unknown): LogData {
  if (!(error instanceof Error)) return { error: typeof error };
  const at = error.stack?.split('\n').find((line) => /^\s+at /.test(line));
  return { error: error.name, at: at?.trim() };
}
