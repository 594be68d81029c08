// "Vad väntar på mig i dag", "vad ska jag göra nu när Anna är hos tandläkaren", "vad får jag göra när Carin är borta": what there is to do, for whoever asks.

const open =
  '^(?:(?:hej|hejsan|och|men|ok|okej|sa|o|du|forresten|hi|hello|and|but|so|hey|god morgon|good morning|jag ar tillbaka|(?:jag ar )?ny har|snalla|please|kan du saga|vet du|tell me) )*';
const soon =
  '(?: (?:da|nu|just|idag|i|dag|ida|forst|for mig|for me|av|allt|har|egentligen|kvar|harnast|brevladan|ladan|pa|jobbet|resten|dagen|eftermiddag|innan|lunch|then|now|right|today|first|here|next|left|this|afternoon))*';
const away =
  '(?:borta|ledig|franvarande|sjuk|hemma|bortrest|upptagen|tandlak\\p{L}*|lakar\\p{L}*|doktor\\p{L}*|semester|mote|kurs|vab\\p{L}*|lunch|inte har|inte inne|inte pa plats|away|off|out|absent|ill|sick|leave|dentist\\p{L}*|doctor\\p{L}*|vacation|meeting)';
const meanwhile = `(?: (?:nu )?(?:nar|medan|om|eftersom|while|when|as|since|if) (?!(?:jag|ja|vi|man|i|we|det|it)\\b)\\p{L}+(?: \\p{L}+){0,4}? ${away}(?: \\p{L}+){0,3})`;
const i = '(?:jag|ja|i)';

const whatWaits = [
  `(?:vad|va|what|whats)(?: (?:det|som|is|ar|it|that))* (?:vantar|ligger|finns|star|waiting|waits)(?: (?:kvar|och|o|vantar|idag|i|dag|nu))* (?:pa|for|hos|on|with) (?:mig|mej|me)`,
  `(?:vad|va|what) (?:ska|skall|maste|behover|bor|borde|should|must|do|shall) ${i}(?: (?:have to|need to))? (?:gora|ta tag i|borja med|ta hand om|fixa|do|start with|deal with|take care of)`,
  `(?:vad|va|what) (?:har|do) ${i} (?:att gora|kvar att gora|pa mitt bord|pa min lista|have to do|have on my desk|have left to do)`,
  `(?:what is|whats|what s) (?:on my (?:plate|desk|list)|my to do list|there for me to do)`,
  // "Nåt kvar som måste göras i dag".
  `(?:ar det|finns det|har vi|har jag|ligger det|is there|do i have)? ?(?:nat|nagot|nanting|nagonting|vad|va|what|anything|something)(?: (?:mer|annat|kvar|som|ar|det|finns|vi|har|left|else|that))* (?:maste|behover|ska|skall|must|has to|needs to)(?: (?:absolut|verkligen|bara|really))* (?:goras|bli klart|bli gjort|hinnas|hanteras|fixas|klaras av|be done|get done)(?: (?:klart|med))?(?= (?:i|nu|idag|fore|innan|today|now|before|just)\\b)`,
  `(?:vad|va|what) (?:ar|e|is) (?:det )?(?:viktigast|mest brattom|brattomast|most urgent|most important)(?: (?:for mig|att gora|for me|to do))*`,
].map((form) => new RegExp(`${open}(?:${form})(?<soon>${soon})(?<meanwhile>${meanwhile})?$`, 'u'));

const may = new RegExp(
  `${open}(?:vad|va|what) (?:(?:far|kan|may|can) ${i} (?:gora|do)|(?:far|kan|ska|maste|bor|may|can|should|must) ${i} (?:besluta(?: om)?|bestamma(?: om| over)?|godkanna|avgora|decide(?: on)?|approve))${soon}${meanwhile}$`,
  'u',
);

/** Of plain words. Beside somebody's absence where `isNamed`: who that is is known. */
export function asksWaiting(words: string, isNamed: boolean): boolean {
  if (words.length > longest) return false;
  if (may.test(words)) return isNamed;
  const found = whatWaits.map((form) => form.exec(words)).find((match) => match !== null);
  if (found === undefined) return false;
  const { soon: now = '', meanwhile } = found.groups ?? {};
  return meanwhile === undefined || (isNamed && isSoNow(meanwhile, now));
}

/** "Vad ska jag göra om Bo är sjuk" asks of what may be, and is no question of what waits. */
const isSoNow = (meanwhile: string, now: string): boolean =>
  !/^ (?:om|if) /.test(meanwhile) &&
  (/^ (?:nu |medan|eftersom|while|since|as)/.test(meanwhile) || /\b(?:nu|now|idag|dag|today)\b/.test(now));

const longest = 160;
