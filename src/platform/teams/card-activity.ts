// From facts to the card as Teams gets it, and the activity that carries it.

import { faultData } from '../../core/log';
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

export const adaptiveCard = 'application/vnd.microsoft.card.adaptive';

/** A message that holds a card; the toast says its first line, and nothing else leaves it for a lock screen. */
export const cardActivity = ({ card, summary, isByAi }: DrawnCard) => ({
  type: 'message' as const,
  summary,
  attachments: [{ contentType: adaptiveCard, content: card }],
  ...(isByAi === true && { entities: [aiLabel], channelData: { feedbackLoop: { type: 'default' } } }),
});

/** Teams says "AI generated" over the message. @source Teams: Format AI bot messages */
const aiLabel = {
  type: 'https://schema.org/Message',
  '@type': 'Message',
  '@context': 'https://schema.org',
  additionalType: ['AIGeneratedContent'],
};
