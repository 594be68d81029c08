// What Brevvakt itself goes by where the rules in force say nothing: told beside that they do not (F3).

import { fold } from '../words/words';

export type OwnWay = 'requestAtOnce';

const ofRequest =
  /\b(?:begaran\p{L}*|begar|begart|utlamnande\p{L}*|handlingsbegaran|lamna\p{L}* ut|ut allmanna? handling\p{L}*|allmanna? handling\p{L}*|requests?|requested|public (?:records?|documents?))\b/u;
const ofTime =
  /\b(?:hur (?:snabbt|fort|lange|snart|brattom|lang tid)|nar|inom (?:vilken|hur)|tidsfrist\p{L}*|tidsgrans\p{L}*|svarstid\p{L}*|deadline|genast|skyndsamt|brattom|how (?:fast|quickly|soon|long)|time limit|by when|when must|right away|at once)\b/u;
const ofAnswer =
  /\b(?:besvara\p{L}*|svar\p{L}*|lamna\p{L}*|ut|utlamna\p{L}*|hantera\p{L}*|answer\p{L}*|hand\p{L}* out|disclos\p{L}*|releas\p{L}*|repl\p{L}*|respon\p{L}*)\b/u;

/** "Hur snabbt ska en begäran om allmän handling besvaras". */
export function ownWayIn(question: string): OwnWay | undefined {
  const text = fold(question, 'plain');
  return ofRequest.test(text) && ofTime.test(text) && ofAnswer.test(text) ? 'requestAtOnce' : undefined;
}
