// Where one thing that is said of an opening ends and the next begins: at a sign, and at "och", "men" where somebody or something new stands behind. Of masked words.

/** "… och har öppnat", "… and I", and not "har inte gått in och öppnat". */
const anew =
  /^(?:jag|ja|vi|we|hon|han|hen|she|he|§person|§mailbox|den|det|it|ladan|brevladan|har|have|ar|is|nu|now|sen|then)$/;
/** "Jag och Bo har öppnat". */
const who = /^(?:jag|ja|vi|i|we|hon|han|hen|she|he|§person)$/;
const joins = /^(?:och|o|and|samt)$/;
const turns = /^(?:men|fast|utan|but)$/;

export function clausesIn(words: readonly string[]): readonly (readonly string[])[] {
  const found: string[][] = [[]];
  words.forEach((word, at) => {
    const [last = '', next = ''] = [words[at - 1], words[at + 1]];
    const isOwn = anew.test(next) || (next === 'i' && ofMe.test(words[at + 2] ?? ''));
    if (!/^[\p{L}§\d]/u.test(word) || turns.test(word) || (joins.test(word) && isOwn && !who.test(last)))
      found.push([]);
    else found.at(-1)?.push(word);
  });
  return found.filter((clause) => clause.length > 0);
}

/** "I have", and not "i morse". */
export const ofMe =
  /^(?:have|ve|opened|checked|looked|read|went|did|do|am|was|will|just|already|also|only|can|could|think|took)$/;
