// Mail from the bot's own mailbox to somebody's own: that a consent of theirs was recorded by somebody else (P7).

import { postText, type PostDeps } from '../../platform/graph/post-text';
import type { OwnMail, WriteLetter } from '../domain/consent-letter';

interface MailDeps extends PostDeps {
  readonly write: WriteLetter;
}

export const graphOwnMail = ({ write, ...deps }: MailDeps): OwnMail => ({
  tellOfConsent: async (letter) => {
    const { from, to } = letter;
    const answer = await postText(deps, { from, to, ...write(letter) });
    if (answer.kind === 'unavailable') return { kind: 'later', afterMillis: answer.afterMillis };
    return { kind: answer.kind === 'ok' ? 'done' : 'refused' };
  },
});
