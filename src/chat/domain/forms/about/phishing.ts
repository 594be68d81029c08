// "Fick ett konstigt mejl med en länk": nothing went astray where nothing was clicked, and it is told what not to do.

import { bareWords } from '../../../../core/plain-words';

const odd =
  '(?:konstig\\p{L}*|skum\\p{L}*|misstankt\\p{L}*|marklig\\p{L}*|underlig\\p{L}*|suspekt\\p{L}*|lurig\\p{L}*|falsk\\p{L}*|fejk\\p{L}*|weird|strange|suspicious|odd|dodgy|fishy|fake)';
const bluff = '(?:bluff ?(?:mejl|mail)\\p{L}*|phish\\p{L}*|natfiske\\p{L}*|scam\\p{L}*)';
const mail =
  '(?:\\p{L}*mejl\\p{L}*|\\p{L}*mail\\p{L}*|e ?post\\p{L}*|meddelande\\p{L}*|sms|message|messages|lank\\p{L}*|links?|sida|sidan|site|page)';
const lure =
  /\b(?:lank\p{L}*|klicka\p{L}*|losenord\p{L}*|inloggning\p{L}*|logga in|bank ?id|presentkort\p{L}*|bilag\p{L}*|bifogad\p{L}*|konto\p{L}*|links?|click|password|login|log in|gift ?cards?|attachments?|account)\b/u;
const suspect = new RegExp(`\\b(?:${odd} (?:\\p{L}+ ){0,3}${mail}|${mail} (?:\\p{L}+ ){0,4}${odd})\\b`, 'u');
const bluffed = new RegExp(`\\b${bluff}\\b`, 'u');
/** It has happened: clicked, or a password typed in. */
const fallen =
  /\b(?:klickade|klickat|skrev in|skrivit in|angav|angett|lamnade ut|loggade in|loggat in|oppnade|clicked|entered|typed|gave|opened|logged in)\b/u;
/** Of what came to a mailbox on duty, and is dealt with there; or more is said. */
const dealtWith =
  /\b(?:ringa|skrapp?\p{L}*|spam|junk|diarie\p{L}*|registrera\p{L}*|brevlada\p{L}*|inkorg|minor|register|sjuk\p{L}*|borta|ledig\p{L}*|vab\p{L}*|hemma|sick|away)\b/u;

export function ofPhishing(text: string): 'warned' | 'fallen' | undefined {
  const words = bareWords(text);
  const isSuspect = (suspect.test(words) && lure.test(words)) || bluffed.test(words);
  if (!isSuspect || dealtWith.test(words)) return undefined;
  return fallen.test(words) ? 'fallen' : 'warned';
}
