// Whose opening a clause tells of: "bo öppnade ks", "Anna har redan varit inne och kollat ks", "i morse öppnade Rut soc". Of masked words.

import { clausesIn, ofMe } from './clauses';
import { isOpening, word } from './opened-first';

const other =
  /^(?:§person|hon|han|hen|kollega|kollegan|chef|chefen|de|dom|they|vikarie|vikarien|registratorn|ersattaren|colleague|manager|boss|nagon|nan|she|he|somebody|someone)$/;
const opened = /^(?:oppnat|oppnade|oppna[dts]|oppna[dt]es|opened)$/;
const looked = /^(?:kollat|kollade|last|laste|checked|read)$/;
/** "Nu kollar Bo ks". */
const looks = /^(?:kollar|oppnar|laser|kikar|checks|opens|reads)$/;
/** What may stand before them: "redan klart, i morse", "jag tror att", "hon sa att". */
const ahead =
  /^(?:hej|ja|jo|nej|na|ok|okej|men|och|sa|nu|forresten|redan|klart|tydligen|apparently|hi|yes|no|but|so|well|and|idag|i|dag|morse|today|this|morning|already|§day|§time|§mailbox|kl|at|att|that|jag|last|laste|hort|sett|laser|hor|ser|tror|vet|horde|sag|antar|think|know|believe|heard|saw|sager|skriver|sade|said|says|min|en|my|a|the|det|it|var|ar|was|is|§person|hon|han|hen|she|he|ladan|brevladan|den)$/;
/** "Bo är sjuk öppnade åt honom", "Bo kan öppna": what is told of them is something else. */
const elsewhere =
  /^(?:ar|is|are|blir|blev|sa|sager|sade|said|says|kan|kunde|ska|far|vill|ville|bad|ber|asked|can|could|will|would|should|must|maste|hinner|tar|takes|inte|not|never|aldrig)$/;
const knows = /^(?:tror|vet|horde|sag|antar|sa|think|know|believe|heard|saw|said)$/;

const isOwn = (clause: readonly string[], at: number): boolean => {
  const [word = '', next = ''] = clause.slice(at, at + 2);
  if (knows.test(next)) return false;
  return /^(?:jag|vi|we)$/.test(word) || (word === 'ja' && at > 0) || (word === 'i' && ofMe.test(next));
};

/** "Bo säger att ks är öppnad", "enligt Bo är den öppnad", "… sa Bo". */
const hearsay =
  /(?:^| )(?:enligt|according to) (?:(?:min|my) )?(?:§person|chefen|kollegan|hon|han|her|him)(?: |$)|(?:^| )(?:§person|hon|han|she|he|chefen|kollegan) (?:sa|sager|sade|skrev|skriver|pastar|tror|said|says|wrote|thinks)(?: |$)|(?:^| )(?:sa|sager|said|says) (?:§person|hon|han|she|he)$/u;

/** Its subject is somebody else, wherever it stands, or "av Bo". */
function isOfOther(clause: readonly string[]): boolean {
  if (clause.some((_, at) => isOwn(clause, at))) return false;
  if (hearsay.test(clause.join(' ')) && saysOpened(clause)) return true;
  const find = (form: RegExp): number => clause.findIndex((word) => form.test(word));
  const verb = [opened, looked, looks].map(find).find((at) => at >= 0) ?? -1;
  const isBy = (word: string, at: number): boolean =>
    verb >= 0 && at > verb && /^(?:av|utav|by)$/.test(word) && isSomebody(clause, at + 1);
  if (clause.some(isBy)) return true;
  // "I morse öppnade Rut soc", and not "öppnade Bos låda".
  if (
    verb >= 0 &&
    isSomebody(clause, verb + 1) &&
    !/^(?:\p{L}*lad(?:a|an|or)|mailbox|inbox|inkorg)$/u.test(clause[verb + 2] ?? '')
  )
    return true;
  const end = verb < 0 ? clause.length : verb;
  const who = clause.findLastIndex(
    (word, at) => at < end && other.test(word) && clause.slice(0, at).every((one) => ahead.test(one)),
  );
  return (
    who >= 0 && who + 1 < clause.length && !clause.slice(who + 1, end).some((word) => elsewhere.test(word))
  );
}

/** "Min kollega", "Bo". */
const isSomebody = (clause: readonly string[], at: number): boolean =>
  other.test(clause[/^(?:min|en|my|a|the)$/.test(clause[at] ?? '') ? at + 1 : at] ?? '');

const saysOpened = (clause: readonly string[]): boolean => clause.some((word) => opened.test(word));

/** "Bo öppnade kommun men jag har öppnat ks": the writer's too; "jag har kollat schemat" is of no mailbox. */
const own = new RegExp(
  `(?:^| )(?:jag|vi|i|we) (?:(?:har|have|nu|redan|just|antligen) )*(?:(?:oppnat|oppnade|opened)(?: |$)|(?:last|laste|kollat|kollade|checked)(?:$| ${word}(?: |$)))`,
  'u',
);

/** What is said to be opened is so by somebody else, and nothing by the writer; `isOpeningAct`: whatever it is said by. */
export function isOpenedByOther(words: readonly string[], isOpeningAct: boolean): boolean {
  const clauses = clausesIn(words);
  if (clauses.some((clause) => !isOfOther(clause) && (isOpening(clause) || own.test(clause.join(' ')))))
    return false;
  const others = clauses.filter(isOfOther);
  if (others.some(saysOpened)) return true;
  const isOwnWord = clauses.some((clause) => !isOfOther(clause) && clause.some((word) => looked.test(word)));
  return (
    isOpeningAct &&
    others.length > 0 &&
    !isOwnWord &&
    !clauses.some((clause) => !isOfOther(clause) && saysOpened(clause))
  );
}

const beside =
  /^(?:har|has|have|precis|nyss|ocksa|just|now|ju|visst|av|utav|by|som|who|annan|else|at|mig|for|me|tack|thanks|den|dem|det|it|them|the|bada|bagge|alla|both|all|tva|two|lada|lador|ladorna|brevlador|brevladorna|mailbox|mailboxes|inbox|blev|har|blivit|been|gatt|gick|igenom|gone|through|over|sett|varit|var|inne|in|i|into)$/;

/** It says that, and nothing else. */
export function isOnlyByOther(words: readonly string[]): boolean {
  const [clause, another] = clausesIn(words);
  if (clause === undefined || another !== undefined || !isOfOther(clause)) return false;
  // "Öppnade Bo ks" asks.
  if (isSomebody(clause, 1) && /^(?:oppnade|opened|kollade)$/.test(clause[0] ?? '')) return false;
  const isBox = clause.some((word) => /^§mailbox$|lada|brevlad|mailbox|inbox/.test(word));
  return (
    (saysOpened(clause) ||
      (isBox && clause.some((word) => looked.test(word) || /^(?:igenom|through|inne)$/.test(word)))) &&
    clause.every((word) => [ahead, other, opened, looked, beside].some((known) => known.test(word)))
  );
}
