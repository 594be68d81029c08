// A clause that denies opens nothing: "ingen har öppnat sbf än va", "har inte hunnit öppna", "lådan är oöppnad". Of masked words.

import { clausesIn, ofMe } from './clauses';

const not = /^(?:inte|aldrig|ej|not|never)$/;
const none = /^(?:ingen|inget|ingenting|inga|nobody|noone|none|nothing|neither)$/;
const opening =
  /^(?:oppn\p{L}*|kollat|kollade|kollad|tittat|tittade|opened|checked|looked|genomgang\p{L}*|genomgatt)$/u;
const unopened = /^(?:ooppna\p{L}*|unopened)$/u;
/** "Inte sjuk längre", and what is said behind it is not denied. */
const ofState = /^(?:sjuk|borta|ledig|hemma|ill|sick|away|off)$/;
/** "Öppnade jag inte", "öppnat inget än"; "öppnat inget nytt" is no such thing. */
const behind =
  /\b(?:oppnade|kollade|tittade)(?: \p{L}+){0,2} (?:inte|aldrig|ej)\b(?! §mailbox)|\b(?:oppnat|oppnade|opened) (?:inget|ingenting|ingen|nothing|none)(?: (?:an|annu|idag|yet|today|§day))*$/u;

/** Of whatever is recognised as an opening: "ingen har varit inne i soc". */
const anyDoing =
  /^(?:varit|var|gatt|gick|last|laste|sett|tagit|tog|tomt|tomd|rensat|rensad|fixat|fixad|gjort|gjord|klart?|been|gone|went|read|done|handled|taken)$/;

/** A clause that denies and speaks of an opening. */
export function isDenied(clause: readonly string[], isAny = false): boolean {
  if (clause.some((word) => unopened.test(word)) || behind.test(clause.join(' '))) return true;
  const opened = Math.max(
    0,
    clause.findLastIndex((word) => opening.test(word) || (isAny && anyDoing.test(word))),
  );
  return clause.slice(0, opened).some((word, at) => {
    // "Hittar inte mejlet som jag öppnade".
    if (/^(?:.* )?(?:som|that) (?:jag|i) /.test(clause.slice(at, opened).join(' ') + ' ')) return false;
    if (not.test(word)) return !ofState.test(clause[at + 1] ?? '');
    const isNone = none.test(word) || (word === 'no' && clause[at + 1] === 'one');
    // "Inga problem jag har öppnat".
    return isNone && !clause.slice(at, opened).some((one, later) => isOwn(one, clause[at + later + 1]));
  });
}
const isOwn = (word: string, next = ''): boolean =>
  /^(?:jag|ja|vi|we)$/.test(word) || (word === 'i' && ofMe.test(next));

/** "Har inte hunnit öppna", "nobody has opened it yet": no opening is offered for that. */
export const deniesOpened = (words: readonly string[], isAny = false): boolean =>
  clausesIn(words).some((clause) => isDenied(clause, isAny));
