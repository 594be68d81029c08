// "Kan du ta fredag åt mig?": the bot is asked to do what only a person can, which is to say that one cannot.

import { saidText } from '../../reading/said-words';

const asking =
  /^(?:(?:hej|snalla|please|du) )*(?:kan|kunde|skulle|vill|orkar|can|could|would|will) (?:du|ni|you)(?: (?:kunna|vilja|mojligtvis|mojligen|please|snalla|inte|ocksa|kanske))* (?:ta|tacka|vakta|overta|skota|bevaka|take|cover|watch) (?!(?:bort|tillbaka|hand|reda|fram|upp|away|back|out|care)(?:\s|$))/u;
const ofMailbox =
  /(?:^|\s)(?:§day|§mailbox|min|mitt|lada|ladan|brevlada|brevladan|dag|dagen|vecka|veckan|tur|pass|passet|my|mailbox|turn|shift)(?:\s|$)/u;
const forMe =
  /(?:^|\s)(?:at mig|at mej|for mig|i stallet|istallet|min|mitt|lada|ladan|brevlada|brevladan|§mailbox|for me|instead|my|mailbox)(?:\s|$)/u;

/** "Nån annan får ta den i morgon": nobody knows whom. */
const someoneElse =
  /(?:^|\s)(?:(?:nagon|en) annan|nagra andra|some(?:one|body) else|anyone else)(?: (?:far|maste|kan|ska|could|can|must|should|has to|needs to|will))? (?:ta|tar|ha|skota|oppna|kolla|vakta|take|have|cover|open)(?:\s|$)|(?:^|\s)(?:hitta|ordna|fixa|leta upp|find) (?:(?:nagon|en) annan|some(?:one|body) else)(?:\s|$)/u;

/** Of masked words, nobody named. */
export function asksToTake(words: readonly string[], isOfDuty = false): boolean {
  const text = saidText(words);
  const isMailbox = ofMailbox.test(text) || (isOfDuty && /(?:^|\s)(?:den|det|it|that)(?:\s|$)/.test(text));
  if (someoneElse.test(text) && isMailbox && !words.includes('§person')) return true;
  return asking.test(text) && ofMailbox.test(text) && forMe.test(text) && !words.includes('§person');
}
