// Who decides in somebody's place, which gives no mailbox; and who has decided that somebody else takes one, which does.

import type { Reading } from '../../reading/reading';

const decides =
  '(?:godkann(?:a|er|anden?)|beslut(?:a|ar|en)?|chefsbeslut|avgora?|bestam(?:ma|mer)|approv(?:es?|als?)|deci(?:des?|sions?))';
const decided =
  '(?:bestamt|bestamde|beslutat|beslutade|godkant|godkande|avgjort|avgjorde|decided|approved|sagt ok|sagt ja)';
const speaksOf = new RegExp(`(?:^| )${decides}(?: |$)`);

/** "Bo tar över i morgon, Carin bestämmer", "Carin bestämmer att Bo tar över": by whom, beside who takes it. */
const name = '(?!(?:jag|i|vi|we|han|hon|hen|he|she|du|you|vem|who) )[§\\p{L}]+';
const whoSaysSo = new RegExp(
  `(?: (?:och|sa|for|som|and|so|as))* (?:${name} (?:(?:har|ju|redan|far|ska|will) )*(?:${decides}|${decided})|(?<= sa )${decides} ${name})(?: (?:det|detta|sa|om det|it|that|so))*$|^${name} (?:(?:har|ju|redan) )*(?:${decides}|${decided})(?: (?:att|that|det|sa))*(?= [§\\p{L}]+ )`,
  'u',
);
const takes = /(?:^| )(?:tar?|ger?|skoter|vaktar|takes?|gives?)(?: |$)/;

/** Of plain words, with names or without: "David beslutar i mitt ställe", "kan David ta besluten". */
export function isOfDeciding(said: string): boolean {
  const rest = said.replace(whoSaysSo, '');
  return speaksOf.test(takes.test(rest) ? rest : said);
}

const inPlace = new RegExp(
  `(?:^| )${decides}(?: (?!(?:att|that|tar?|takes?|laser|skoter|oppnar) )\\S+)* (?:at mig|i mitt stalle|i stallet for mig|istallet for mig|for me|on my behalf|in my place)(?: |$)`,
);
/** "Vem beslutar i mitt ställe"; "Carin har bestämt att Bo tar ks åt mig" gives it. */
export const isOfDecidingForMe = (said: string): boolean => inPlace.test(said) && isOfDeciding(said);

/** "Kan Bo ta över, Carin har bestämt det": whoever has decided gets nothing. */
export const isDecider = ({ tokens }: Reading, { to }: { readonly to: number }): boolean =>
  behindDecider.test(
    tokens
      .slice(to)
      .map(({ word }) => word)
      .join(' '),
  );
const behindDecider = new RegExp(
  `^(?:(?:har|hade|has|had|redan|ju|already) )*(?:${decided}|bestammer|beslutar|godkanner|decides|approves)(?: |$)`,
);
