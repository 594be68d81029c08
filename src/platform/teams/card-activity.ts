import type { DrawnCard } from './teams-options';

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

export const textActivity = (text: string) => ({
  type: 'message',
  textFormat: 'plain' as const,
  text,
});
