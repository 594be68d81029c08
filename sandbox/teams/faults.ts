import type { Request, Response } from 'express';

export type SendKind = 'create' | 'send' | 'update';

export interface Refusal {
  readonly kind: 'status';
  readonly status: number;
  /** The error's code in the body. */
  readonly code?: string;
  readonly retryAfterSeconds?: number;
}

/** Something that goes wrong with the next request. */
export type Fault = (
  | Refusal
  /** No answer ever comes. */
  | { readonly kind: 'hang' }
  /** The connection is cut before the activity is accepted. */
  | { readonly kind: 'cutBefore' }
  /** The activity is accepted, but the answer is lost. */
  | { readonly kind: 'cutAfter' }
) & {
  /** How many requests it hits; 1 unless told. */
  readonly times?: number;
  /** Only requests of this kind; any of them unless told. */
  readonly on?: SendKind;
};

export type BlockCode =
  | 'BotDisabledInConversation'
  | 'ConversationBlockedByUser'
  | 'BotNotInConversationRoster';

export interface TeamsFaults {
  /** Whether the documented limits of the Connector are kept. */
  readonly enforceLimits?: boolean;
  /** People, by Entra id, who cannot be reached, and why. */
  readonly blocked?: Readonly<Record<string, BlockCode>>;
  readonly next?: readonly Fault[];
}

/** Deals out the faults that were ordered, each as many times as it was ordered. */
export class FaultBox {
  private settings: TeamsFaults = {};
  private queue: Fault[] = [];
  private readonly away = new Set<string>();

  public set(faults: TeamsFaults): void {
    this.settings = faults;
    this.queue = (faults.next ?? []).flatMap((fault) => Array<Fault>(fault.times ?? 1).fill(fault));
  }

  public get enforceLimits(): boolean {
    return this.settings.enforceLimits ?? false;
  }

  public setReached(personId: string, isReached: boolean): void {
    if (isReached) this.away.delete(personId);
    else this.away.add(personId);
  }

  public unreachable(): readonly string[] {
    return [...this.away];
  }

  public blockOf(personId: string): BlockCode | undefined {
    return (
      this.settings.blocked?.[personId] ??
      (this.away.has(personId) ? 'BotNotInConversationRoster' : undefined)
    );
  }

  public take(kind: SendKind): Fault | undefined {
    const index = this.queue.findIndex((fault) => fault.on === undefined || fault.on === kind);
    return index < 0 ? undefined : this.queue.splice(index, 1)[0];
  }
}

/** Drops the connection in the middle, as a broken network does. */
export const cut = (request: Request): void => {
  request.socket.destroy();
};

export function answerError(response: Response, status: number, code: string): void {
  response.status(status).json({ error: { code, message: code } });
}

export function answerRefusal(response: Response, refusal: Refusal): void {
  if (refusal.retryAfterSeconds !== undefined) response.set('Retry-After', String(refusal.retryAfterSeconds));
  answerError(response, refusal.status, refusal.code ?? 'ServiceError');
}
