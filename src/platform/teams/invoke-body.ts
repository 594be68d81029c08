/** The body that answers an `adaptiveCard/action`. @source Teams: Universal Actions, the invoke's response format */
export type InvokeBody =
  | {
      readonly statusCode: 200;
      readonly type: 'application/vnd.microsoft.card.adaptive';
      readonly value: object;
    }
  | {
      readonly statusCode: 200;
      readonly type: 'application/vnd.microsoft.activity.message';
      readonly value: string;
    }
  | {
      readonly statusCode: 400 | 500;
      readonly type: 'application/vnd.microsoft.error';
      readonly value: { readonly code: string; readonly message: string };
    };

export const invokeCard = (card: object): InvokeBody => ({
  statusCode: 200,
  type: 'application/vnd.microsoft.card.adaptive',
  value: card,
});

export const invokeMessage = (text: string): InvokeBody => ({
  statusCode: 200,
  type: 'application/vnd.microsoft.activity.message',
  value: text,
});

/** 400: no card of ours sends that; 500: a fault of the bot's own. The message is for the person. */
export const invokeError = (statusCode: 400 | 500, message: string): InvokeBody => ({
  statusCode,
  type: 'application/vnd.microsoft.error',
  value: { code: statusCode === 400 ? 'BadRequest' : 'InternalServerError', message },
});
