// What people can write to the bot, Swedish and English: words → intent (docs/reference.md, Chat words).

import type { Language } from '../../src/core/municipality';
import type { LocalDate } from '../../src/core/time';
import type { AbsenceIntent } from './absence-words';
import { parseAbsenceIntent } from './absence-words';
import type { AskedIntent } from './asked-words';
import { hasQuestionMark, parseAsked } from './asked-words';
import type { MessageIntent } from './message-words';
import { parseMessageIntent } from './message-words';
import { beginningOf, foldAccents, plainWords } from '../../src/core/plain-words';

export type Intent =
  | MessageIntent
  | AbsenceIntent
  | AskedIntent
  | { readonly kind: 'help' }
  | { readonly kind: 'status' }
  | { readonly kind: 'whoHas' }
  /** What a button on the mailbox's card does, in words. */
  | { readonly kind: 'dutyDeed' }
  | { readonly kind: 'thanks' }
  | { readonly kind: 'whoIsAway' }
  /** Only asked, it is shown and nobody is asked anew. */
  | { readonly kind: 'ownDelegation'; readonly isAsked: boolean }
  | { readonly kind: 'language'; readonly language: Language | undefined }
  | { readonly kind: 'signature' }
  | { readonly kind: 'firstDay'; readonly audience: 'employee' | 'registrar' | undefined }
  | { readonly kind: 'questions' }
  | { readonly kind: 'question'; readonly text: string };

const fixed: readonly { readonly intent: Intent; readonly words: RegExp }[] = [
  {
    intent: { kind: 'signature' },
    words: /^(visa )?(min |my )?(signatur|signature|mejlsignatur|e-postsignatur)$/,
  },
  {
    intent: { kind: 'firstDay', audience: undefined },
    words: /^(visa )?(lathund|lathunden|cheat ?sheet|guide)$/,
  },
  {
    intent: { kind: 'firstDay', audience: 'registrar' },
    words: /^(lathund|cheat ?sheet|guide) (for )?((a )?new |nya? )?(registrator(er)?|registrars?)$/,
  },
  {
    intent: { kind: 'firstDay', audience: 'employee' },
    words:
      /^(lathund|cheat ?sheet|guide) (for )?((a )?new |nya? )?(anstallda?|nyanstallda?|medarbetare|employees?)$/,
  },
  {
    intent: { kind: 'questions' },
    words: /^(visa )?(fragor|fragorna|obesvarade fragor|questions|open questions)$/,
  },
  {
    intent: { kind: 'help' },
    words:
      /^(hjalp|help|(kan du )?hjalpa? mig|(can you )?help me|vad kan du( gora)?|what can you do|hur gor jag|\?|hej|hej hej|hejsan|god morgon|hello|hi|good morning)$/,
  },
  {
    intent: { kind: 'thanks' },
    words:
      /^(ok|okej|okay)?[ ,]*(tack|tack ska du ha|tack sa mycket|stort tack|thanks|thank you)( for hjalpen| for your help)?$/,
  },
  {
    intent: { kind: 'whoIsAway' },
    words:
      /^(vem|vilka) ar (borta|franvarande|sjuka?)( i ?dag| nu| i ?morgon)?$|^who is (away|absent|sick)( today| now| tomorrow)?$/,
  },
  {
    intent: { kind: 'status' },
    words: /^(visa |show )?(status|laget|dagens brevlador|brevlador|today'?s mailboxes|mailboxes)$/,
  },
  {
    intent: { kind: 'whoHas' },
    words:
      /^(vem|vilka) har (forvaltnings|myndighets)?(brevladan|brevladorna|brevladan i dag|brevladan idag)$|^who has (the )?(shared )?(mailbox|mailboxes)( today)?$/,
  },
  {
    intent: { kind: 'dutyDeed' },
    words:
      /^(jag )?(kan|hinner) inte (ta |oppna )?(den |brevladan )?(i ?dag|nu)$|^(jag )?kan inte$|^jag tar (den|brevladan|over)( i ?dag)?$|^jag har oppnat (den|brevladan)( i ?dag| nu)?$|^i (can't|cannot)( open it| take it)?( today)?$|^(i will|i'll) take it( today)?$|^i have opened (it|the mailbox)( today)?$/,
  },
  {
    intent: { kind: 'ownDelegation', isAsked: false },
    words:
      /^(visa )?(min|mina) (delegering|delegeringar|fullmakt)$|^(show )?my delegations?$|^ordna (en |min )?(delegering|fullmakt)$|^arrange (a |my )?delegation$/,
  },
];

const language = /^(?:sprak|language)(?:\s*[:=]?\s*(\S+))?$/;
const languages: Readonly<Record<string, Language>> = {
  svenska: 'sv',
  swedish: 'sv',
  sv: 'sv',
  engelska: 'en',
  english: 'en',
  en: 'en',
};

/** All of it in quotes: words of somebody else, who is not the writer. */
const quoted = /^\s*["'”“„‘’«»][^"'”“„‘’«»]*["'”“„‘’«»][\s.!]*$/u;

/** Never fails: what is none of the words is a question to the rules. What is only asked changes nothing. */
export function parseIntent(text: string, today: LocalDate): Intent {
  const words = beginningOf(foldAccents(plainWords(text)));
  const isAsked = hasQuestionMark(text);
  const known = fixed.find((entry) => entry.words.test(words))?.intent;
  if (known) return known.kind === 'ownDelegation' ? { ...known, isAsked } : known;
  const message = parseMessageIntent(words, today);
  if (message) return message;
  const spoken = language.exec(words);
  if (spoken) return { kind: 'language', language: isAsked ? undefined : languages[spoken[1] ?? ''] };
  const asked = parseAsked(text, today);
  if (asked) return asked;
  const said = isAsked || quoted.test(text) ? undefined : parseAbsenceIntent({ text, words }, today);
  return said ?? { kind: 'question', text: text.trim() };
}
