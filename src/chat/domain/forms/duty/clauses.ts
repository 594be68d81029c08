// Where one thing that is said of an opening ends and the next begins: at a sign, and at "och", "men" where somebody or something new stands behind. Of masked words.

/** "… och har öppnat", "… and I", and not "har inte gått in och öppnat". */
const anew =
  /^(?:jag|ja|vi|we|hon|han|hen|she|he|§person|den|det|it|ladan|brevladan|har|have|ar|is|nu|now|sen|then)$/;
const mostBeforePair = 2;
const who = /^(?:jag|ja|vi|i|we|hon|han|hen|she|he|§person)$/;
/** "… och kommun är öppnad", and not "ks och kommun". */
const states = /^(?:ar|is|har|has|hann|hinner|tar|oppna[dt]|opened|kolla[dt]|genomgangen)$/;
const joins = /^(?:och|o|and|samt)$/;
const turns = /^(?:men|fast|utan|but)$/;

export function clausesIn(words: readonly string[]): readonly (readonly string[])[] {
  const found: string[][] = [[]];
  words.forEach((word, at) => {
    const [last = '', next = ''] = [words[at - 1], words[at + 1]];
    // "Jag och Bo har öppnat", and not "kollade med Bo och hon har öppnat".
    const isPair = who.test(last) && (found.at(-1)?.length ?? 0) <= mostBeforePair;
    const isOfBox = next === '§mailbox' && states.test(words[at + 2] ?? '');
    const isOwn = isOfBox || anew.test(next) || (next === 'i' && ofMe.test(words[at + 2] ?? ''));
    if (!/^[\p{L}§\d]/u.test(word) || turns.test(word) || (joins.test(word) && isOwn && !isPair))
      found.push([]);
    else found.at(-1)?.push(word);
  });
  return found.filter((clause) => clause.length > 0);
}

/** "I have", and not "i morse". */
export const ofMe =
  /^(?:have|ve|opened|checked|looked|read|went|did|do|am|was|will|just|already|also|only|can|could|think|took)$/;
