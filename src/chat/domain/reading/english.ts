// Whether a line is English: by small words that the other language does not have. Short and mixed lines are neither.

import { plainWords } from '../../../core/plain-words';

const english = set(`
  the is am are was were be been my your you we they he she it his her their what who whom whose when where why how
  which do does did can could would should may must shall have has had will not no yes and or of to from with this
  that these there here about away sick ill back off today tomorrow yesterday next week month until till please thanks
  thank hello hi hey any anybody anyone somebody someone nobody everyone mailbox mailboxes inbox mail mails email work
  working holiday vacation leave show give take ask tell cover covers remind morning afternoon noon monday tuesday
  wednesday thursday friday saturday sunday sent wrong address need think while for if anything everything whos im ive
  its dont cant leaving coming going feeling rough unwell late early out sorry meant mean actually now at after before
  only again marked lunch undo cancel forget never mind too also both instead tonight day days reminder opened reading
  staying making a an me us him them every each other another same such but just very more most much many some few
  than then because without between through during into since yet new old lot one two three first last everybody
  really already still ever isn doesn didn hasn haven won wasn aren wouldn couldn shouldn ll ve re get gets got
  getting send sending stop start set makes made check checked close closed switch pass approve register registered
  answer answered reply forward forwarded delete find search look looking see know understand say said call called
  clicked moved changed joining being went took gave asked told wants likes help helped good evening cheers rule rules
  question questions agreement agreements colleague colleagues client clients letter newsletter newsletters unread
  unanswered minute minutes hour hours quarter half past months weeks years duty don
`);
const swedish = set(`
  jag du vi ni hon han hen den det de är e var har varit bli blir min mitt mina din dina vad vem vilka när vart varför hur
  vilken ska kan kunde skulle får måste har hade och eller av till från med denna detta där här om borta sjuk ledig
  tillbaka idag imorgon igår nästa vecka veckan månad tack hej någon nån ingen alla brevlådan brevlåda inkorgen mejl
  mejlen post jobba jobbar semester visa ge ta fråga säg hitta sök leta öppna flytta lägg registrera diarieför lista
  släng skicka lämna godkänn föreslå svara byt ändra rätta notera anteckna inkorg frånvaro hjälp ångra lathund frågor
  signatur överenskommelser ja nej o å ju va oxå nu sen bara kommer kom går gick gör gjort fick fått vill behöver
  finns blev mig dig oss dom honom henne något några nåt mer allt andra annan efter innan under mellan vid utan både
  båda så men ej inge hemma klar klart hos ut upp ner hem igen åter tom tills sedan redan aldrig alltid kanske imorrn
  imorn ida tandläkare barn barnet barnen kurs möte mötet svenska påminn i på för inte att som man en ett dag dagen
  måndag tisdag onsdag torsdag fredag språk engelska
`);

function set(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

const fewest = 2;
const mostRead = 60;
/** By one of them a line of few words is English. */
const telling = set(`
  the my your you am are is who what when where how why which undo cancel meant leaving coming going feeling sick away
  today tomorrow tonight yesterday thursday friday monday tuesday wednesday both opened forget actually
  morning hello thanks please cheers anything everything nothing everybody agreements questions unread checked rule pass ill
`);
const mostFew = 4;

/** "I" with what stands behind it in English alone; "i dag" is Swedish. */
const first =
  /(?<!\p{L})i(?:'(?:m|ll|d|ve)(?!\p{L})|(?= (?:am|have|had|think|need|want|would|will|can|was|got|sent|lost|left|do(?:n't)?|did(?:n't)?|can't|cannot|won't|work|came|come|went|feel|felt|know|see|forgot|meant|mean|hope|guess|believe|could|should|would|might|must|never|already|returned|cancelled|canceled|booked|answered|replied|leave|go|start|finish|take|took|cover|covered|open|opened|called|said|told|may|ll|ve|d|m)(?!\p{L})))/gu;

/** "I" as English has it; "i snön" is nobody. */
export function saysI(text: string): boolean {
  if (text.search(first) >= 0) return true;
  const words = text.match(/\p{L}+/gu) ?? [];
  const isAmong = words.some((word, at) => word === 'i' && isBehindI.has(words[at + 1] ?? ''));
  return isAmong && !words.some((word) => word !== 'i' && swedish.has(word));
}
const isBehindI: ReadonlySet<string> = new Set([
  ...english,
  ...set('gotta probably usually actually head stay'),
]);

function isEnglish(text: string): boolean {
  const words = wordsOf(text);
  const count = (known: ReadonlySet<string>): number => words.filter((word) => known.has(word)).length;
  const [found, others] = [count(english), count(swedish)];
  if (others === 0 && words.length <= mostFew && count(telling) > 0) return true;
  return found >= fewest && found > 2 * others;
}

const wordsOf = (text: string): readonly string[] =>
  plainWords(text)
    .replace(first, 'my')
    .match(/\p{L}+/gu)
    ?.slice(0, mostRead) ?? [];

/** English, or a few words of neither behind a line that was: "ok", "Bo", "ks". */
export function goesOnInEnglish(text: string, wasEnglish: boolean): boolean {
  if (isEnglish(text) || wantsEnglish(text)) return true;
  const words = wordsOf(text);
  return (
    wasEnglish && words.length <= mostFew && !words.some((word) => swedish.has(word) || /[åäö]/.test(word))
  );
}

/** "Can I get this in English? …", "svara på engelska: …": this answer, whatever is chosen. */
const wantsEnglish = (text: string): boolean =>
  /(?<!\p{L})(?:in english|på engelska|pa engelska)(?!\p{L}).*[?:.!]\s*\p{L}+\s+\p{L}+/iu.test(text);

/** What was asked for in it: "Can I get this in English? May he use Gmail?"; undefined where little is. */
export function askedInEnglish(text: string): string | undefined {
  if (!wantsEnglish(text)) return undefined;
  const rest = withoutLanguage(text);
  return (rest.match(/\p{L}+/gu)?.length ?? 0) >= fewestAsked && !/^(?:thank|tack)/i.test(rest)
    ? rest
    : undefined;
}
const fewestAsked = 4;

export const withoutLanguage = (text: string): string =>
  text.replace(/^.*?(?:in english|på engelska)[^\p{L}]*/iu, '');
