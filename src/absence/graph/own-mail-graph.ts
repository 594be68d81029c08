// Mail from the bot's own mailbox to somebody's own: that a consent of theirs was recorded by somebody else (P7).

import type { Clock } from '../../core/clock';
import type { CallGraph } from '../../platform/graph/calls/graph-caller';
import type { Pace } from '../../platform/graph/calls/pace';
import { userPath } from '../../platform/graph/paths';
import type { OwnMail, WriteLetter } from '../domain/consent-letter';

interface MailDeps {
  readonly call: CallGraph;
  readonly clock: Clock;
  readonly pace: Pace;
  readonly write: WriteLetter;
}

export const graphOwnMail = ({ call, clock, pace, write }: MailDeps): OwnMail => ({
  tellOfConsent: async (letter) => {
    const { subject, text } = write(letter);
    const answer = await call({
      method: 'POST',
      path: `${userPath(letter.from)}/sendMail`,
      body: {
        message: {
          subject,
          body: { contentType: 'text', content: text },
          toRecipients: [{ emailAddress: { address: letter.to } }],
        },
        saveToSentItems: false,
      },
      until: clock.realMillis() + pace.patienceMillis,
    });
    if (answer.kind === 'unavailable') return { kind: 'later', afterMillis: answer.afterMillis };
    return { kind: answer.kind === 'ok' ? 'done' : 'refused' };
  },
});
