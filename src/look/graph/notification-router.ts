// Where Microsoft Graph tells of changes: answers at once, and believes only what carries the bot's own clientState.

import { Router, json, type Request, type RequestHandler, type Response } from 'express';
import { z } from 'zod';
import { escapeHtml } from '../../core/escape-html';
import type { MailboxId } from '../../core/ids';
import type { OperatorLog } from '../../core/log';
import type { HintReceiver } from './subscriptions';
import { clientStates } from './client-state';

interface NotificationDeps {
  /** The one that the subscriptions were made with. */
  readonly secret: string;
  readonly receiver: HintReceiver;
  readonly log: OperatorLog;
  /** Counts what came in. */
  readonly count: (what: 'accepted' | 'wrongClientState') => void;
}

const mostBytes = 256 * 1024;
const mostTokenLength = 2_048;

const notification = z.object({
  subscriptionId: z.string().max(200),
  clientState: z.string().max(200).nullish(),
  lifecycleEvent: z
    .enum(['reauthorizationRequired', 'subscriptionRemoved', 'missed'])
    .nullish()
    .catch(undefined),
});
const collection = z.object({ value: z.array(notification).max(1_000) });
type Notification = z.infer<typeof notification>;
type Known = Notification & { readonly mailboxId: MailboxId };

/** `POST /api/notifications` and `POST /api/lifecycle`. */
export function notificationRouter(deps: NotificationDeps): Router {
  const router = Router();
  router.post('/api/notifications', shakeHands, readBody, receive(deps, tellChanges));
  router.post('/api/lifecycle', shakeHands, readBody, receive(deps, tellLifecycle));
  return router;
}

/** Graph asks whether the address is really ours, by a word that it wants back. */
function shakeHands(request: Request, response: Response, next: () => void): void {
  const token: unknown = request.query['validationToken'];
  if (token === undefined) {
    next();
    return;
  }
  const isFit = typeof token === 'string' && token.length <= mostTokenLength;
  response.set('X-Content-Type-Options', 'nosniff').type('text/plain');
  response.status(isFit ? 200 : 400).send(isFit ? escapeHtml(token) : '');
}

const parseBody: RequestHandler = json({ limit: mostBytes, type: () => true });
const refusedBody = z.object({ status: z.number().min(400).max(499) });

/** A body that is too large is answered with 413, one that is no JSON with 400. */
function readBody(request: Request, response: Response, next: (error?: unknown) => void): void {
  parseBody(request, response, (error?: unknown) => {
    const refused = refusedBody.safeParse(error);
    if (refused.success) response.status(refused.data.status).end();
    else next(error);
  });
}

type Tell = (receiver: HintReceiver, known: readonly Known[]) => void;

function receive(deps: NotificationDeps, tell: Tell) {
  const states = clientStates(deps.secret);
  return (request: Request, response: Response): void => {
    const parsed = collection.safeParse(request.body);
    response.status(parsed.success ? 202 : 400).end();
    if (!parsed.success) return;
    const known = parsed.data.value.flatMap((one): Known[] => {
      const mailboxId = states.check(one.clientState ?? '');
      deps.count(mailboxId === undefined ? 'wrongClientState' : 'accepted');
      return mailboxId === undefined ? [] : [{ ...one, mailboxId }];
    });
    const dropped = parsed.data.value.length - known.length;
    if (dropped > 0)
      deps.log.warn('Change notifications with a wrong clientState were dropped.', { dropped });
    tell(deps.receiver, known);
  };
}

const tellChanges: Tell = (receiver, known) => {
  new Set(known.map((one) => one.mailboxId)).forEach((mailboxId) => {
    receiver.changed(mailboxId);
  });
};

const tellLifecycle: Tell = (receiver, known) => {
  for (const { mailboxId, subscriptionId, lifecycleEvent: event } of known) {
    if (event) receiver.lifecycle({ mailboxId, subscriptionId, event });
  }
};
