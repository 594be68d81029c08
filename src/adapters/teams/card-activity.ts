import type { DrawnCard } from './teams-options';

const adaptiveCard = 'application/vnd.microsoft.card.adaptive';

/** A message that holds a card; the toast says its first line, and nothing else leaves it for a lock screen. */
export const cardActivity = ({ card, summary }: DrawnCard) => ({
  type: 'message' as const,
  summary,
  attachments: [{ contentType: adaptiveCard, content: card }],
});

export const textActivity = (text: string) => ({
  type: 'message',
  textFormat: 'plain' as const,
  text,
});
