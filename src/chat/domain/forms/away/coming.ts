// Who comes is not away: "kommer i morgon", "ska försöka komma in på fredag", "I'll be in tomorrow", "Anna är på plats".

import { isHour } from '../../days/piece';
import type { Reading } from '../../reading/reading';
import { saidText } from '../../reading/said-words';

export const comingWords: ReadonlySet<string> = new Set(
  [
    '§day jag ja i vi we nej na men och vanta hej no but yes also too ocksa am ar blir be will ska skall tanker forsoker forsoka',
    'forsok try trying to att going kan can nog iallafall hoppas tror mar bra battre som vanligt as usual normal anda after all',
    'kommer komma kom come coming in inne har here kvar pa plats jobbet kontoret till hit jobb at the office work en stund a while',
    'motet mote moten meeting the meeting alla wait hello hi ok okej bara just probably definitely sakert',
  ].flatMap((line) => line.split(' ')),
);
/** Heard beside them; what is misspelt is not put right to these. */
const counting: ReadonlySet<string> = new Set(
  'raknar med vara planerar rakna expect expecting igen again tillbaka hela dagen'.split(' '),
);
const comes = /^(?:kommer|komma|come|coming|in|inne)$/;
/** "Räknar med att vara på jobbet i morgon". */
const atWork = /(?:^| )(?:pa (?:jobbet|plats|kontoret)|at (?:work|the office))(?= |$)/;
/** It may be late, or a return that ends or moves what runs. */
const other = /^(?:inte|ej|not|aldrig|never|\?)$/;

export function saysComing({ words, runs }: Pick<Reading, 'words' | 'runs'>): boolean {
  const plain = words.filter((word) => /^[\p{L}§?]/u.test(word));
  return (
    plain.includes('§day') &&
    !runs.some(({ pieces }) => pieces.some(({ piece }) => isHour(piece))) &&
    (plain.some((word) => comes.test(word)) || atWork.test(plain.join(' '))) &&
    !plain.some((word) => other.test(word)) &&
    !/(?:^| )till(?:baka)? §day/.test(plain.join(' ')) &&
    plain.every((word) => comingWords.has(word) || counting.has(word))
  );
}

/** "Anna kommer i morgon", "Hasse är på plats": no absence of theirs. */
export const saysTheyCome = ({ words, runs }: Pick<Reading, 'words' | 'runs'>): boolean =>
  !runs.some(({ pieces }) => pieces.some(({ piece }) => isHour(piece))) && theyCome.test(saidText(words));
const here =
  '(?:coming|working|in|hit|har|dar|inne|kvar|here|there|around|i tjanst|(?:pa|till) (?:plats|jobbet|kontoret)|(?:at|in) (?:work|the office|office))';
const already = '(?: (?:ju|nog|redan|da|already))*';
const theyCome = new RegExp(
  `^(?:(?:och|men|for|and|but) )*§person (?:(?:kommer|ar|e|jobbar|arbetar|is|comes|works)${already}(?: ${here})* §day|(?:kommer|ar|e|finns|sitter|gar|is|comes)${already}(?: ${here})+|(?:ar|e|is)${already}(?: nog)? (?:pa vag|on (?:his|her|the|their) way)(?: (?:in|hit|ner|till jobbet|till kontoret))?|(?:jobbar|arbetar|works))(?: (?:igen|again|som vanligt|as usual|§day|da|nu|now|i stallet|istallet|instead))*$`,
);
