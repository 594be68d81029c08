// One's own mail, and who is to read it: "min inkorg", "my personal mailbox", "mitt ombud", and no duty mailbox.

import type { Upn } from '../../../../core/ids';
import type { Act } from '../../acts/acts';
import type { Reading } from '../../reading/reading';
import { saidText } from '../../reading/said-words';
import type { Understanding } from '../../acts/understanding';

const kind = '(?:egen|egna|eget|own|personlig\\p{L}*|privata?|personal|private|work)';
export const ownMail =
  '(?:e ?post\\p{L}*|e ?mails?|mejl|mejlen|mejlkorg\\p{L}*|mail|mails|mailen|jobbmejl|jobbmail|post|posten|inkorg|inkorgen|inbox)';
const box = '(?:brevlada|brevladan|lada|ladan|mailbox|mailboxes|box)';
const mine = new RegExp(`(?:^| )(?:(?:min|mina|mitt|my)(?: ${kind})* ${ownMail}|${kind} ${box})(?: |$)`, 'u');
const reader =
  /(?:^| )(?:ombud|ombudet|ombuden|delegat|delegaten|delegate|delegation|delegering|delegeringen|fullmakt|fullmakten)(?: |$)/;
/** Of a duty mailbox besides: "ta lådan och min mejl". */
const duty = new RegExp(
  `(?:^| )(?:§mailbox|(?<!${kind} )${box}|\\p{L}+(?:brevladan?|brevlador\\p{L}*))(?: |$)`,
  'u',
);

/** Of masked words: nothing that is given or taken in them is a duty mailbox. */
export function isOfOwnMail(words: readonly string[]): boolean {
  const said = saidText(words);
  return (mine.test(said) || reader.test(said)) && !duty.test(said);
}

/** "Min mejl får inte läsas av nån annan", "byt ombud till Erik", "byt ut Hasse mot Erik som ombud". */
export function saidOfOwnMail(words: readonly string[]): Act | undefined {
  const said = saidText(words);
  if (unread.test(said)) return 'delegation.end';
  const isAnother = another.test(said) && !denied.test(said);
  return isAnother || notOther.test(said) ? 'delegation.ask' : undefined;
}
/** "Erik ska läsa min mejl, inte Hasse". */
const notOther = new RegExp(
  `^(?:(?:hej|och|men|nej|but|no) )*(?:jag vill att |i want )?§person (?:(?:ska|skall|far|kan|should|will|can|to) )?(?:lasa|laser|skota|skoter|bevaka|bevakar|kolla|kollar|read|reads|handle|handles) (?:min|mina|mitt|my)(?: ${kind})* ${ownMail} (?:och |and )?(?:inte|not) §person$`,
  'u',
);
const denied = /(?:^| )(?:inte|ej|aldrig|not|never)(?: |$)/;
const unread = new RegExp(
  `^(?:(?:hej|och|men|nej|and|but|no) )*(?:min|mina|mitt|my)(?: ${kind})* ${ownMail} (?:far|ska|skall|bor|may|must|should|shall)(?: (?:absolut|under inga omstandigheter|ju))* (?:inte|ej|aldrig|not|never) (?:be )?(?:lasas?|oppnas|ses|read|opened|seen)(?: |$)`,
  'u',
);

const another =
  /(?:^| )(?:byt|byta|byter|byte av|andrar|(?<=^|(?:^| )(?:vill|kan|ska|att|du|jag|behover|hej) )andra|change|changing|switch|replace)(?: (?:ut|jag|man|i|mitt|min|my|the|§person|mot|with|som|as|to|fran|from|till|av))* (?:ombud|ombudet|delegat|delegaten|delegate)(?: |$)/u;

const ridOf =
  /(?:^| )(?:istallet for|i stallet for|instead of|snarare an|rather than|fran|from|(?:byt|byta|byter) ut|replace|replacing|(?:ta|tar) bort|remove|inte|ej|not)$/;
const chosen = /(?:^| )(?:till|to|mot|at|lat|let|med|with|valj|utse|be|ask)$/;

/** "Byt ombud från Hasse till Erik": who is to read the writer's mail, where several are named, and nobody who is to be rid of it. */
export function withReader(
  heard: Understanding,
  { people, tokens, words }: Reading,
  who: Upn,
): Understanding {
  const told = notOther.test(saidText(words)) ? { ...heard, also: [] } : heard;
  const isOfReader =
    told.act === 'delegation.ask' || (told.act === 'away' && told.also.includes('delegation.ask'));
  if (!isOfReader || people.length === 0) return told;
  const ahead = (at: number) => tokens.slice(0, at).map(({ word }) => word);
  const meant = people.flatMap(({ from, people: of }) => {
    const before = ahead(from).join(' ');
    const [one, homonym] = of;
    const isMeant = one !== undefined && homonym === undefined && one.upn !== who && !ridOf.test(before);
    return isMeant ? [{ upn: one.upn, isChosen: chosen.test(before) }] : [];
  });
  const reader = meant.find(({ isChosen }) => isChosen) ?? meant[0];
  if (reader !== undefined) return { ...told, person: reader.upn, people: [], flaw: flawOf(told) };
  return people.every(({ from }) => ridOf.test(ahead(from).join(' ')))
    ? { ...told, person: undefined }
    : told;
}

/** Of several who were named one alone is meant. */
const flawOf = ({ flaw }: Understanding): Understanding['flaw'] => (flaw === 'several' ? undefined : flaw);
