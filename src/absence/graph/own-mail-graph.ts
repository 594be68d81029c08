// Mail from the bot's own mailbox to somebody's own: that a consent of theirs was recorded by somebody else (P7).

import type { CallGraph } from '../../platform/graph/calls/graph-caller';
import { postText } from '../../platform/graph/post-text';
import type { OwnMail, WriteLetter } from '../domain/consent-letter';

export const graphOwnMail = (call: CallGraph, write: WriteLetter): OwnMail => ({
  tellOfConsent: async (letter) => {
    const { from, to } = letter;
    const answer = await postText(call, { from, to, ...write(letter) });
    if (answer.kind === 'unavailable') return { kind: 'later', afterMillis: answer.afterMillis };
    return { kind: answer.kind === 'ok' ? 'done' : 'refused' };
  },
});
