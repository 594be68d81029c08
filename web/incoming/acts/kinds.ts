// What a message is said to be: said otherwise and taken back by the same step.

import type { Message, Row } from '../../frame/facts';

const verb = 'message.kind';

type Kinds = Pick<Row, 'isRequest' | 'isAppeal'>;

export const kindOf = ({ isRequest, isAppeal }: Kinds): 'appeal' | 'request' | 'ordinary' =>
  isAppeal ? 'appeal' : isRequest ? 'request' : 'ordinary';

/** It is as it was then. */
export const kindUndoer = (was: Kinds) => ({ verb, inputs: { kind: kindOf(was) } });

const isNone = ({ buttons }: Message): boolean =>
  buttons.some((one) => one.verb === verb && one.data['kind'] === 'ordinary');

/** That of a message: what can be said to be none is one of the two. */
export const kindsOf = (message: Message): Kinds => ({
  isRequest: message.isRequest,
  isAppeal: !message.isRequest && isNone(message),
});
