// Says things of the bot's own accord; each call is one request, never repeated here.

import type { ConversationAccount } from 'botbuilder';
import { isChannel } from '../../core/channel';
import type { PersonId } from '../../core/ids';
import { cardActivity, drawSafely } from './draw-card';
import { ConnectorFault, outcomeOf } from './http-transport';
import type { Conversation, Messenger, SendOutcome } from './messenger';
import type { Connector } from './sdk';
import type { DrawnCard, TeamsEdge } from './teams-options';
import { isTrustedServiceUrl } from './trust';

type ConnectorFor = (serviceUrl: string) => Promise<Connector>;

export function connectorMessenger(edge: TeamsEdge, connectorFor: ConnectorFor): Messenger {
  const { serviceUrl } = edge;
  const bot = { id: `28:${edge.appId === '' ? 'brevvakt' : edge.appId}`, name: 'Brevvakt' };
  const call = callsOf(edge, connectorFor);
  const addressed = (to: Conversation, drawn: DrawnCard) => ({
    ...cardActivity(drawn),
    ...addressOf(to),
    from: bot,
  });
  return {
    open: async (personId, channel) => {
      // A channel is a conversation from its beginning: a post in it needs no opening.
      if (channel)
        return { kind: 'done', value: { personId, conversationId: channel.channelId, serviceUrl } };
      const outcome = await call('open', serviceUrl, async ({ conversations }) => {
        const opened = await conversations.createConversation({ ...conversationOf(edge, personId), bot });
        return { personId, conversationId: requireId(idOf(opened)), serviceUrl };
      });
      return repeatable(edge, outcome);
    },
    say: async (to, drawing) => {
      const drawn = drawSafely(edge, drawing);
      if (drawn === undefined) return { kind: 'refused', code: 'not-drawn' };
      return call('say', to.serviceUrl, async ({ conversations }) => {
        const activity = { ...addressed(to, drawn), ...(drawing.isUrgent === true && important) };
        const said = await conversations.sendToConversation(to.conversationId, activity);
        return idOf(said) ?? '';
      });
    },
    redraw: async (to, activityId, drawing) => {
      const drawn = drawSafely(edge, drawing);
      if (drawn === undefined || activityId === '') return { kind: 'refused', code: 'not-drawn' };
      const activity = { ...addressed(to, drawn), id: activityId };
      const outcome = await call('redraw', to.serviceUrl, async ({ conversations }) => {
        await conversations.updateActivity(to.conversationId, activityId, activity);
      });
      return repeatable(edge, outcome);
    },
  };
}

/** @source Bot Framework, Activity.importance; Teams shows it as "Important!" over the message */
const important = { importance: 'high' } as const;

const conversationOf = ({ tenantId }: TeamsEdge, personId: PersonId) => ({
  isGroup: false,
  members: [{ id: personId, name: '' }],
  tenantId,
  channelData: { tenant: { id: tenantId } },
});

function addressOf({ personId, conversationId, serviceUrl }: Conversation) {
  const isGroup = isChannel(personId);
  const conversationType = isGroup ? 'channel' : 'personal';
  // Only the SDK's type asks for a name; an empty one would be taken for the conversation's own.
  const conversation = { id: conversationId, isGroup, conversationType } as ConversationAccount;
  return { channelId: 'msteams', serviceUrl, conversation };
}

/** Done twice, it is as if it were done once: a lost answer is only a reason to try again. */
const repeatable = <T>({ limits }: TeamsEdge, outcome: SendOutcome<T>): SendOutcome<T> =>
  outcome.kind === 'lost'
    ? { kind: 'later', afterMillis: limits.backOffMillis, code: outcome.code }
    : outcome;

const callsOf =
  (edge: TeamsEdge, connectorFor: ConnectorFor) =>
  async <T>(
    operation: 'open' | 'say' | 'redraw',
    serviceUrl: string,
    run: (connector: Connector) => Promise<T>,
  ): Promise<SendOutcome<T>> => {
    if (!isTrustedServiceUrl(serviceUrl, edge)) return { kind: 'refused', code: 'service-url' };
    const startedAt = performance.now();
    const outcome = await outcomeOf(() => connectorFor(serviceUrl).then(run), edge.limits.backOffMillis);
    if (outcome.kind === 'refused')
      edge.log.warn('The Connector refused a request', { operation, code: outcome.code });
    const millis = performance.now() - startedAt;
    edge.count({ what: 'called', operation, outcome: outcome.kind, millis });
    return outcome;
  };

/** The types promise an id; an answer can come without. */
const idOf = (resource: { readonly id?: string }): string | undefined => resource.id;

function requireId(id: string | undefined): string {
  if (id === undefined || id === '') throw new ConnectorFault({ kind: 'lost' }, 'no-id');
  return id;
}
