import { performance } from 'node:perf_hooks';
import type { ConversationAccount } from 'botbuilder';
import type { PersonId } from '../../core/ids';
import type { Channel } from '../../core/channel';
import { isChannel } from '../../core/channel';
import type { Conversation, Drawing, Messenger, SendOutcome } from './messenger';
import { cardActivity } from './card-activity';
import type { Connector } from './sdk-types';
import { ConnectorFault, outcomeOf } from './connector-fault';
import { drawSafely } from './draw-safely';
import { isTrustedServiceUrl } from './service-url';
import type { DrawnCard, TeamsEdge } from './teams-options';

type ConnectorFor = (serviceUrl: string) => Promise<Connector>;

interface Call<T> {
  readonly operation: 'open' | 'say' | 'redraw';
  readonly serviceUrl: string;
  readonly run: (connector: Connector) => Promise<T>;
}

/** Says things of the bot's own accord; each call is one request, never repeated here. */
export class ConnectorMessenger implements Messenger {
  private readonly bot: { readonly id: string; readonly name: string };

  constructor(
    private readonly edge: TeamsEdge,
    private readonly connectorFor: ConnectorFor,
  ) {
    this.bot = { id: `28:${edge.appId === '' ? 'brevvakt' : edge.appId}`, name: 'Brevvakt' };
  }

  async open(personId: PersonId, channel?: Channel): Promise<SendOutcome<Conversation>> {
    const { serviceUrl, tenantId } = this.edge;
    // A channel is a conversation from its beginning: a post in it needs no opening.
    if (channel) return { kind: 'done', value: { personId, conversationId: channel.channelId, serviceUrl } };
    const outcome = await this.call({
      operation: 'open',
      serviceUrl,
      run: async ({ conversations }) => {
        const opened = await conversations.createConversation({
          isGroup: false,
          bot: this.bot,
          members: [{ id: personId, name: '' }],
          tenantId,
          channelData: { tenant: { id: tenantId } },
        });
        return { personId, conversationId: requireId(idOf(opened)), serviceUrl };
      },
    });
    return this.repeatable(outcome);
  }

  async say(to: Conversation, drawing: Drawing): Promise<SendOutcome<string>> {
    const drawn = drawSafely(this.edge, drawing);
    if (drawn === undefined) return { kind: 'refused', code: 'not-drawn' };
    return this.call({
      operation: 'say',
      serviceUrl: to.serviceUrl,
      run: async ({ conversations }) => {
        const said = await conversations.sendToConversation(to.conversationId, this.addressed(to, drawn));
        return idOf(said) ?? '';
      },
    });
  }

  async redraw(to: Conversation, activityId: string, drawing: Drawing): Promise<SendOutcome<void>> {
    const drawn = drawSafely(this.edge, drawing);
    if (drawn === undefined || activityId === '') return { kind: 'refused', code: 'not-drawn' };
    const outcome = await this.call({
      operation: 'redraw',
      serviceUrl: to.serviceUrl,
      run: async ({ conversations }) => {
        await conversations.updateActivity(to.conversationId, activityId, {
          ...this.addressed(to, drawn),
          id: activityId,
        });
      },
    });
    return this.repeatable(outcome);
  }

  private addressed(to: Conversation, drawn: DrawnCard) {
    const isGroup = isChannel(to.personId);
    const conversationType = isGroup ? 'channel' : 'personal';
    // Only the SDK's type asks for a name; an empty one would be taken for the conversation's own.
    const conversation = { id: to.conversationId, isGroup, conversationType } as ConversationAccount;
    return {
      ...cardActivity(drawn),
      channelId: 'msteams',
      serviceUrl: to.serviceUrl,
      from: this.bot,
      conversation,
    };
  }

  /** Done twice, it is as if it were done once: a lost answer is only a reason to try again. */
  private repeatable<T>(outcome: SendOutcome<T>): SendOutcome<T> {
    if (outcome.kind !== 'lost') return outcome;
    return { kind: 'later', afterMillis: this.edge.limits.backOffMillis, code: outcome.code };
  }

  private async call<T>({ operation, serviceUrl, run }: Call<T>): Promise<SendOutcome<T>> {
    if (!isTrustedServiceUrl(serviceUrl, this.edge)) return { kind: 'refused', code: 'service-url' };
    const startedAt = performance.now();
    const outcome = await outcomeOf(
      () => this.connectorFor(serviceUrl).then(run),
      this.edge.limits.backOffMillis,
    );
    if (outcome.kind === 'refused')
      this.edge.log.warn('The Connector refused a request', { operation, code: outcome.code });
    this.edge.count({
      what: 'called',
      operation,
      outcome: outcome.kind,
      millis: performance.now() - startedAt,
    });
    return outcome;
  }
}

/** The types promise an id; an answer can come without. */
const idOf = (resource: { readonly id?: string }): string | undefined => resource.id;

function requireId(id: string | undefined): string {
  if (id === undefined || id === '') throw new ConnectorFault({ kind: 'lost' }, 'no-id');
  return id;
}
