// "Vabbar idag, kan någon meddela växeln?": of what is done by an absence no rule is asked.

import { bareWords } from '../../../core/plain-words';
import { isOneOf } from '../acts/acts';
import { ofPhishing } from '../forms/about/phishing';
import type { Understanding } from '../acts/understanding';
import { writtenIn } from '../reading/tokens';
import { actOf, type Heard } from './heard';

export function askedBeside(
  heard: Understanding,
  { parts }: { readonly parts: readonly Heard[] },
): Understanding {
  if (!heard.changes || !heard.act.startsWith('away') || !heard.also.includes('rule')) return heard;
  const asked = parts.filter((part) => actOf(part) === 'rule');
  const left = asked.filter(({ reading }) => !toSwitchboard.test(bareWords(writtenIn(reading.tokens))));
  return asked.length > 0 && left.length === 0
    ? { ...heard, also: heard.also.filter((act) => act !== 'rule') }
    : heard;
}

/** "Kan någon meddela växeln?": it is told of an absence by itself. */
const toSwitchboard =
  /^(?:(?:och|men|and|but|sa|snalla|please) )*(?:(?:kan|kunde|skulle|can|could|will|vill) )?(?:nan|nagon|du|ni|someone|somebody|you|meddelar|sager|meddela|sag|tell|inform)\b(?: \p{L}+){0,3} (?:vaxeln|vaxel|switchboard)(?: (?:da|tack|please|det|om det|at mig|for me))*$/u;

/** Such a mail is passed on to nobody, and no rule is asked for beside it. */
export const warnedAlone = (heard: Understanding, text: string): Understanding =>
  heard.act === 'incident' && ofPhishing(text) !== undefined
    ? {
        ...heard,
        also: heard.also.filter((act) => !isOneOf(act, 'guide.*', 'rule', 'message.find', 'inbox')),
      }
    : heard;
