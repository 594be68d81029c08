import { adaptiveCard, asJson, bot, invokeAnswer, shortMessage, type Json } from './activity';
import { conversationIdOf, memberIdOf, type TeamsPerson } from './activity';
import type { Exchange } from './traffic';

interface BotClientDeps {
  readonly botUrl: () => string;
  readonly serviceUrl: () => string;
  readonly tenantId: string;
  readonly now: () => Date;
  /** Teams gives up on a bot that has not answered by then; 15 seconds unless told. */
  readonly patienceMillis?: number | undefined;
  readonly heard?: ((exchange: Exchange) => void) | undefined;
}

/** What came of a click on a card. */
export type ClickResult =
  | { readonly kind: 'card'; readonly card: Json }
  | { readonly kind: 'message'; readonly text: string }
  | { readonly kind: 'nothing' }
  /** `status` is the answer's, or 0 when no answer came. */
  | { readonly kind: 'error'; readonly status: number; readonly text: string };

/** The half of Teams that speaks to the bot. */
export class BotClient {
  private sent = 0;

  public constructor(private readonly deps: BotClientDeps) {}

  /** Posts an activity that wants no answer; fails when the bot does not take it. */
  public async tell(person: TeamsPerson, activity: Json): Promise<void> {
    const { isOk, status } = await this.post(person, activity);
    if (!isOk) throw new Error(`The bot answered ${String(status)}.`);
  }

  public async ask(person: TeamsPerson, activity: Json): Promise<ClickResult> {
    try {
      const invoke = { type: 'invoke', name: 'adaptiveCard/action', ...activity };
      const { isOk, status, text } = await this.post(person, invoke);
      return isOk ? resultOf(text) : { kind: 'error', status, text };
    } catch (error) {
      return { kind: 'error', status: 0, text: error instanceof Error ? error.message : String(error) };
    }
  }

  private async post(person: TeamsPerson, activity: Json) {
    const { botUrl, heard, patienceMillis = 15_000 } = this.deps;
    const asked = { ...this.frameOf(person), ...activity };
    const response = await fetch(botUrl(), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json; charset=utf-8' },
      body: JSON.stringify(asked),
      signal: AbortSignal.timeout(patienceMillis),
    });
    const { ok: isOk, status } = response;
    const text = await response.text();
    heard?.({
      to: 'bot',
      method: 'POST',
      path: new URL(botUrl()).pathname,
      asked,
      status,
      answered: parseJson(text),
    });
    return { isOk, status, text };
  }

  /** What every activity from a personal chat in Teams carries. */
  private frameOf(person: TeamsPerson): Json {
    const { tenantId } = this.deps;
    this.sent += 1;
    return {
      id: `f:${String(Date.now())}-${String(this.sent)}`,
      channelId: 'msteams',
      serviceUrl: this.deps.serviceUrl(),
      timestamp: this.deps.now().toISOString(),
      from: { id: memberIdOf(person.id), name: person.name, aadObjectId: person.id },
      recipient: bot,
      conversation: { conversationType: 'personal', tenantId, id: conversationIdOf(person.id) },
      channelData: { tenant: { id: tenantId } },
    };
  }
}

function resultOf(body: string): ClickResult {
  if (body === '') return { kind: 'nothing' };
  const parsed = invokeAnswer.safeParse(parseJson(body));
  if (!parsed.success) return { kind: 'error', status: 200, text: body };
  const { statusCode, type, value } = parsed.data;
  if (statusCode >= 300) return { kind: 'error', status: statusCode, text: messageOf(value) };
  const card = type === adaptiveCard ? asJson(value) : undefined;
  if (card !== undefined) return { kind: 'card', card };
  return type === shortMessage ? { kind: 'message', text: messageOf(value) } : { kind: 'nothing' };
}

function messageOf(value: unknown): string {
  if (typeof value === 'string') return value;
  const message = asJson(value)?.message;
  return typeof message === 'string' ? message : '';
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
