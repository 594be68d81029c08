// "Oj fel person, jag menade Lars", just after an absence of one's own: said as "nej jag är inte borta, det är Lars".

import { isFirstName } from '../../../../core/private-text/first-names';
import type { Circumstances } from '../../acts/understanding';

const lead =
  '(?:(?:oj|nej|nä|näe|men|hoppsan|hoppla|aj|äsch|förlåt|ursäkta|sorry|fel|vänta|no|oh|oops|wait|wrong)[ ,.!–-]+)*';
const wrongOne =
  "(?:fel person|inte jag|ej jag|det (?:var|är|gällde|gäller) inte (?:jag|mig)|inte mig|wrong person|not me|it (?:was|is) ?n[o'’]t me)";
const meant =
  "(?:(?:utan|men|det (?:är|var|gäller|gällde|skulle vara)|ska vara|skulle vara|jag menade|jag menar|menade|menar|it['’]?s|it (?:is|was)|i meant?|meant?)[ ,]+)*(?:att )?";
const name =
  '(?<name>\\p{L}{2,})(?: (?<surname>(?!(?:som|är|var|is|was|skulle|alltså)(?!\\p{L}))\\p{L}{2,}))?(?: (?:som )?(?:är|var|is|was) (?:sjuk|borta|ledig|frånvarande|sick|ill|away|off)(?: i ?dag| today)?)?(?: (?:skulle det vara|alltså|såklart|förstås))?';
const end = '[ .!]*$';
const withoutMe = new RegExp(`^\\s*${lead}${wrongOne}(?:[ ,.!:–-]+${meant}${name})?${end}`, 'iu');
/** "Nej, jag menade Bo", and not "nej, jag menade torsdag". */
const insteadOfMe = new RegExp(
  `^\\s*(?=(?:oj|nej|nä|förlåt|fel|sorry|no|oops))${lead}(?:(?:jag menade|jag menar|menade|i meant?)[ ,]+(?:att )?${name}|(?<who>\\p{L}{2,}) (?:skulle det vara|var det|ska det vara)|det (?:är|var) (?<whom>\\p{L}{2,}) som (?:är|var|blev) (?:sjuk|borta|ledig))${end}`,
  'iu',
);

/** Of somebody else: "nej fel person", "fel person, jag menade Carin". */
const wrongPerson = /^[\p{L} ,.!–-]*?(?:fel person|wrong person)(?!\p{L})[ ,.!:–-]*/iu;

export function withNotMe(text: string, { before, people, who }: Circumstances): string {
  if (before?.act === 'away.of' && before.person !== undefined && withoutMe.test(text)) {
    const rest = text.replace(wrongPerson, '');
    return rest === '' ? 'det var inte han som var sjuk' : rest === text ? text : `nej, ${rest}`;
  }
  if (before?.act !== 'away' && before?.act !== 'away.change') return text;
  const found = withoutMe.exec(text) ?? insteadOfMe.exec(text);
  if (found === null) return text;
  const { name: called, surname, who: named, whom } = found.groups ?? {};
  const first = called ?? named ?? whom;
  if (first === undefined) return 'nej jag är inte borta';
  const own = people.find(({ upn }) => upn === who);
  const isCalled = (one: { readonly name: string }): boolean =>
    one.name.toLowerCase().startsWith(`${first.toLowerCase()} `);
  const isPerson = isFirstName(first.toLowerCase()) || people.some(isCalled);
  if (!isPerson || (own !== undefined && isCalled(own))) return text;
  return `nej jag är inte borta, det är ${surname === undefined ? first : `${first} ${surname}`}`;
}
