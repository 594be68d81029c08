// Who is on the way or late, without an hour: "på väg in", "sitter på bussen, kommer snart", "är sen, tåget står still".

const carrier = '(?:bussen|taget|pendeln|tunnelbanan|sparvagnen|bilen|farjan|trafiken|trafik|ko|kon|bilko)';
const place = '(?:in|hit|ner|upp|jobbet|kontoret|huset|kommunhuset|plats|work|the office|there)';
const soon =
  '(?:(?:alldeles |precis )?(?:strax|snart)|om en (?:liten )?stund|soon|shortly|in a (?:bit|minute|moment))';
const there = '(?:inne|framme|dar|har|pa plats|there|here|in)';
const said = [
  `(?:(?:ar|am|is) )?(?:pa vag|on (?:my|the|her|his) way|omw)(?: (?:till |to |in |hit )?${place})?`,
  `(?:sitter|star|(?:ar |am )?(?:fast|stuck)|sitting)(?: (?:fast|stilla|still|pa|i|in|on|the))+ (?:${carrier}|traffic|train|bus|car)`,
  `${carrier} (?:star(?: (?:helt|stilla|still))*|(?:ar|blev) (?:sena?|forsena[dt]|installd|installt)|(?:kom|kommer|gick|gar) inte)`,
  'the (?:train|bus) (?:is|was) (?:late|delayed|cancelled)',
  `(?:kommer|ar ${there}|be ${there}) ${soon}`,
  `(?:ar )?${soon} ${there}`,
  '(?:nastan framme|almost there|nearly there)',
].join('|');
/** To be late alone may be an hour or a day. */
const late = '(?:ar|am|is|blir|running)(?: (?:lite|nagot|a bit))? (?:sen|forsenad|late|delayed)';
const beside = `hej|halla|morrn|god|morgon|sorry|ursakta|forlat|tyvarr|obs|jag|ja|i|idag|nu|bara|just|och|men|sa|alltsa|hello|hi|and|but|now|today|will|${late}`;
/** What is done there, whenever: no hour until which anybody is away. */
const opens =
  '(?:oppnar|kollar|tittar|laser|fixar|open|check|look)(?: (?!sjuk|borta|ledig)[\\p{L}\\d]+){0,8}';
/** "Maja är nog på väg men hon är sen, bussen": nor is somebody else. Of masked words. */
export function saysTheyAreOnTheWay(words: readonly string[]): boolean {
  const plain = words.filter((word) => /^[\p{L}§?]/u.test(word));
  const theirs = plain.filter((word) => !them.test(word));
  const said = theirs.join(' ');
  return theirs.length < plain.length && [said, said.replace(atEnd, '')].some((one) => onTheWay.test(one));
}
const them = /^(?:§person|han|hon|hen|he|she|nog|sakert|tydligen|visst|probably|apparently)$/;
const atEnd = new RegExp(` (?:${carrier}|bus|train|traffic)$`);
const onTheWay = new RegExp(
  `^(?:(?:${beside}) )*(?:${said})(?: (?:${beside}|${said})(?![\\p{L}\\d]))*(?: ${opens})?$`,
  'u',
);

/** Nobody is away by that; an hour that is said is one until which somebody is. Of words as they were written. */
export const saysOnTheWay = (tokens: readonly { readonly word: string }[]): boolean =>
  onTheWay.test(
    tokens
      .flatMap(({ word }) => (/^[\p{L}\d?]/u.test(word) ? [word] : []))
      .join(' ')
      .replaceAll('i dag', 'idag'),
  );
