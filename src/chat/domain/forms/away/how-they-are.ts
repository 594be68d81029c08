// What is said of how somebody is or seems to be, and of where they are nothing: "Bo är inte insatt", "Rut ser sjuk ut", "I am not in the mood".

import type { Understanding } from '../../acts/understanding';
import { meaningOf } from '../../reading/meanings';
import type { Reading } from '../../reading/reading';
import { saidText } from '../../reading/said-words';
import { clausesOf } from './clauses';

/** Of somebody else: what they are, what somebody thinks, or what is only near or usual. */
export const isHowTheyAre = (words: readonly string[]): boolean =>
  isNoPlace(words) ||
  isOfQuality(saidText(words)) ||
  (seeming.test(saidText(words)) && !clausesOf(words).some((said) => isPlainlyAway(said)));

const isPlainlyAway = (said: string): boolean => plainlyAway.test(said) && !seeming.test(said);
const plainlyAway =
  /(?:^|\s)(?:ar|blir|is|har) (?:(?:inte|ej|not) (?:har|inne|pa (?:plats|jobbet)|in|here|at work)|borta|sjuk|ledigt?|hemma|sjukskriven|franvarande|feber|away|sick|ill|off)(?:\s|$)/;
/** "Hasse hostar, han borde gå hem", "Rut ser sjuk ut", "Tage håller på att bli sjuk". */
const seeming =
  /(?:^|\s)(?:borde|hostar|snorar|nyser|verkar|verkade|ser|sag|later|lat|haller pa att bli|skulle behova|snart|nastan|alltid|jamt|standigt|ofta|aldrig|should|ought|looks?|looked|seems?|seemed|sounds?|sounded|soon|almost|nearly|always|often|never)(?:\s|$)/;

/** "Not in the mood", "out of ideas", "kommer inte ihåg": the words of being away, said of something else. */
export const isNoPlace = (words: readonly string[]): boolean => {
  const said = saidText(words);
  return noPlace.some((form) => form.test(said));
};
const placeIn =
  '(?:§|(?:the |my |his |her |their )?(?:office|building|house|country|town|room|school)\\b|yet\\b|till\\b|until\\b|this\\b|next\\b|the (?:morning|afternoon|evening)|for\\b|from\\b|to work|work\\b|at\\b|on\\b|before\\b|after\\b|either\\b|because\\b|so\\b|as\\b|and\\b|but\\b|then\\b|again\\b|any ?more|today|tomorrow|right|early|late|now|sick|ill|\\d)';
const noPlace = [
  // "Not in the mood", "not in charge"; "not in until 10" is a place.
  new RegExp(`(?:^|\\s)(?:not|aint) in (?!${placeIn})\\S`, 'u'),
  /(?:^|\s)(?:am|is|are|m|s|re) out of (?!(?:the |my |his |her )?(?:office|town|country|building|house|work|action|hospital|bed|reach)(?:\s|$)|§)\S/u,
  /(?:^|\s)(?:am|is|are|m|s|re) (?:a bit |totally |way )?off (?:his|her|my|their|topic|track|target|base|key|point|course|to a|to an|limits|guard|the (?:mark|record|hook|grid|charts))(?:\s|$)/u,
  /(?:^|\s)(?:sick|ill|tired) (?:and tired )?of(?:\s|$)/u,
  /(?:^|\s)not at (?!(?:§|work|the office|home|(?:my|his|her|their) (?:desk|place)|school|all |it)(?:\s|$)?)\S/u,
  // "Kommer inte på fredag" and "inte in i dag" are absences.
  /(?:^|\s)(?:kommer|kom)(?: (?:jag|han|hon|hen|vi|alls|bara))* (?:inte|ej)(?: (?:alls|riktigt|bara))* (?:ihag|at|undan|loss|vidare|overens|igang|ur|tillratta|ifran|till tals|till ratta|over det|pa (?!§|jobb|kontor|plats|mote)\S+|in (?:i|pa) (?!§|jobb|kontor)\S+)/u,
  /(?:^|\s)(?:hemma|inne|bortkopplad) (?:i|pa) (?!§|huset|kontoret|jobbet|rummet|stan|sverige|veckan|natt|kvall)\p{L}+(?:en|et|an|n|t)(?:\s|$)/u,
];

/** "Bo är inte insatt", "is not important". */
function isOfQuality(said: string): boolean {
  const what = notSuch.exec(said)?.groups?.['what'];
  return (
    what !== undefined &&
    !presence.test(what) &&
    !what.split(' ').some((word) => word !== 'in' && ofPresence.has(meaningOf(word) ?? ''))
  );
}
const notSuch = /(?:^|\s)(?:ar|e|is|blir) (?:(?:ju|visst|tyvarr|nog) )*(?:inte|ej|not) (?<what>.+)$/u;
const ofPresence: ReadonlySet<string> = new Set(
  'inne work home back healthy away sick care come there'.split(' '),
);
const presence =
  /^(?:(?:sa|riktigt|helt|alls|ens|langre|speciellt|sarskilt|jatte\p{L}*|feeling|doing|very|really|quite|§(?:day|time)|nagot) )*(?:(?:kvar|hos|here|bra|pigg|ok|okej|well|good|fine)(?: |$)|har$|har (?:§|an|idag|nu|pa|forran|for|men|utan|och|efter)|in(?: |$)|at (?:work|home|the office)|med(?= (?:oss|us)|$))|^§day$/u;

/** "Rut ser trött ut, hon borde vara hemma", "Lars mår inte bra men kommer ändå": nobody says that they are away. */
export function leavesOthersBe(
  { act, sure, asked, also }: Pick<Understanding, 'act' | 'sure' | 'asked' | 'also'>,
  { words }: Reading,
): boolean {
  const said = saidText(words);
  if (act !== 'away.of' || sure || asked || also.length > 0 || words.includes('?')) return false;
  return comesAllTheSame.test(said) || (ought.test(said) && !isGone.test(said));
}
const ought =
  /(?:^|\s)(?:borde|hostar|snorar|nyser|(?:ser|sag) (?:\p{L}+ ){1,3}ut|skulle behova|should|ought|looks?|looked|coughing|sneezing)(?:\s|$)/u;
const isGone =
  /(?:^|\s)(?:inte|ej|not|borta|ledigt?|gick|gatt|akt|stannar|vabbar|gone|left|away|off|§time|(?:ar|is) (?:sjuk|ill|sick))(?:\s|$)/;
const comesAllTheSame =
  /(?:^|\s)(?:kommer|jobbar|arbetar|ar (?:har|pa plats|pa jobbet)|is (?:coming|here|in)|comes|works)(?: (?:in|hit|till jobbet|nog|idag|§day))* (?:anda|i alla fall|iallafall|trots allt|som vanligt|anyway|all the same|regardless|as usual)(?:\s|$)/;
