// What people can write to the bot, Swedish and English: words → intent (contract.md: Chat words).

import type { Language } from '../municipality';
import type { LocalDate } from '../time';
import type { DateSpan } from './away-dates';
import { parseAwayDates } from './away-dates';
import type { MessageIntent } from './message-words';
import { parseMessageIntent } from './message-words';
import { foldAccents, plainWords } from './plain-words';

export type Intent =
  | MessageIntent
  | { readonly kind: 'help' }
  | { readonly kind: 'status' }
  | { readonly kind: 'whoHas' }
  | { readonly kind: 'back' }
  | { readonly kind: 'ownDelegation' }
  | { readonly kind: 'language'; readonly language: Language | undefined }
  | { readonly kind: 'away'; readonly span: DateSpan }
  | { readonly kind: 'awayUnclear' }
  | { readonly kind: 'reportAway'; readonly who: string }
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
    words: /^(hjalp|help|hjalp mig|vad kan du( gora)?|what can you do|\?|hej|hello|hi)$/,
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
    intent: { kind: 'ownDelegation' },
    words:
      /^(visa )?(min|mina) (delegering|delegeringar|fullmakt)$|^(show )?my delegations?$|^ordna (en |min )?(delegering|fullmakt)$|^arrange (a |my )?delegation$/,
  },
  {
    intent: { kind: 'back' },
    words: /^(jag ar )?(tillbaka|tillbaks|tbx)( igen| nu)?$|^(i am |i'm |im )?back( again| now)?$/,
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

const ownAbsence =
  /^(?:jag (?:ar|blir) |jag (?=vabb?ar)|jag kommer (?:att )?vara |i am |i'm |im |i will be |i'll be )?(?:borta|ledig|franvarande|sjuk|hemma sjuk|krasslig|vab|vabb|vabbar|vabar|sick|ill|away|out of office|on leave|absent|out|off)(?: (.+))?$/;
const otherAbsence =
  /^(.+?) (?:ar|is) (?:borta|ledig|franvarande|away|out|absent|sjuk|sick)(?: (?:i ?dag|today))?$/;

/** Never fails: what is none of the words is a question to the rules. */
export function parseIntent(text: string, today: LocalDate): Intent {
  const words = foldAccents(plainWords(text));
  const known = fixed.find((entry) => entry.words.test(words));
  if (known) return known.intent;
  const message = parseMessageIntent(words, today);
  if (message) return message;
  const spoken = language.exec(words);
  if (spoken) return { kind: 'language', language: languages[spoken[1] ?? ''] };
  return (
    parseOwnAbsence(words, today) ?? parseOtherAbsence(text, words) ?? { kind: 'question', text: text.trim() }
  );
}

function parseOwnAbsence(words: string, today: LocalDate): Intent | undefined {
  const match = ownAbsence.exec(words);
  if (match === null) return undefined;
  const dates = match[1];
  if (dates === undefined) return { kind: 'away', span: { from: today, lastDay: today } };
  const span = parseAwayDates(dates, today);
  return span ? { kind: 'away', span } : { kind: 'awayUnclear' };
}

function parseOtherAbsence(text: string, words: string): Intent | undefined {
  const match = otherAbsence.exec(words);
  const length = match?.[1]?.split(' ').length ?? 0;
  if (
    length === 0 ||
    length > 4 ||
    /^(jag|och|men|eller|fast|annars|hur|varfor|vilken|vilka|and|but|or|how|why|i|vem|vad|who|what|nar|when|om|if|man|det|it)\b/.test(
      words,
    )
  )
    return undefined;
  const who = plainWords(text).split(' ').slice(0, length).join(' ');
  return { kind: 'reportAway', who };
}
