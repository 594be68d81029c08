// Which kind of message a question asks for: requests, appeals, what is urgent; or whether it is registered (F3).

import { isKindOfMessage } from '../../../chat/domain/forms/messages/kind-of-message';
import { bareWords, folded } from '../../../core/plain-words';

export type KindAsked = 'request' | 'appeal' | 'urgent';

/** "Öppnad. Finns det nåt bråttom?": by itself, where no message is spoken of beside it. */
export function kindAsked(text: string): KindAsked | undefined {
  const parts = text.split(/[.!?;]+\s*/u).filter((part) => part.trim() !== '');
  if (parts.length < 2 || seeking.test(folded(text))) return kindOf(text);
  const kinds = parts.map(kindOf);
  const isOfMessage = parts.some(
    (part, at) => kinds[at] === undefined && bareWords(part).split(' ').some(isKindOfMessage),
  );
  return isOfMessage ? undefined : kinds.find((kind) => kind !== undefined);
}
const seeking = /\b(?:hitta\p{L}*|sok|soker|leta\p{L}*|find|search|look)\b/u;

/** "Vilka begäranden är öppna?": all of a kind; what "begäran från Lisa" names is looked for. */
function kindOf(text: string): KindAsked | undefined {
  const said = folded(text);
  // "Vilka begäran brådskar": of what is urgent those alone.
  if (ofKind.test(said)) return /overklag|appeal/.test(said) ? 'appeal' : 'request';
  return ofUrgent.test(said) ? 'urgent' : undefined;
}
const ofUrgent =
  /^(?!.*\b(?:har|ar|is) (?:den|det har|den har|han|hon|it)\b)(?:(?:hej|och|men|and) )*(?:vad|vilka|vilket|visa|lista|finns|har|ligger|which|what|show|list|are there|any|do we)\b(?!.*\b(?:fran|av|om|ang|angaende|rorande|kring|from|by|about|regarding)\b).*\b(?:brattom(?:ast)?|bradskande|bradskar|akuta?|viktigast|urgent|pressing)\b/;
const ofKind =
  /^(?:(?:hej|och|men|and) )*(?:vilka|vad for|visa|lista|hur manga|finns|har|ligger|vantar|alla|oppna|obesvarade|vantande|pagaende|which|what|show|list|how many|are there|do we|any|all|open|unanswered|waiting)\b(?!.*\b(?:fran|av|from|by)\b).*\b(?:begaran(?:den)?|utlamnandebegaran|handlingsbegaran|overklagan\w*|requests?|appeals?)\b/;

/** "Fick du meddelandet om kvitton diariefört, KS 2026/721?"; "hitta KS 2026/601 om cykelplanen" looks for that number alone. */
export const asksRecord = (text: string): boolean => ofRecord.test(text);
const ofRecord =
  /^(?!.*(?<!\p{L})(?:hitta|sök|leta|visa|find|search|show)\p{L}*(?!\p{L})).*(?<!\p{L})(?:diarief|registr|regist)/isu;
