// "Vad har Gunilla gett mig", "är det nåt akut hos er", "vet du om Maja har öppnat": lists and standings, asked in words that are like much else.

import type { Act } from '../../acts/acts';
import { saysDanger } from '../danger';
import { isKindOfMessage } from './kind-of-message';
import type { Reading } from '../../reading/reading';
import { clean, tokensOf } from '../../reading/tokens';
import { saidText, withMailboxes } from '../../reading/said-words';

const lead =
  '^\\s*(?:(?:hej|hejsan|morrn|god ?morgon|tjena|och|men|ok|du|vet du|kan du säga|hi|hello|and)[ ,.!]+)*';
const name = '\\p{L}+(?: \\p{Lu}\\p{L}+)?';

const mine = [
  // "Vad har Gunilla gett mig", "vad har Carin lagt på mig".
  `(?:vad|va|vilka?|what)(?: \\p{L}+){0,2}? (?:har|has|did) ${name} (?:gett|givit|lagt|lämnat|skickat|delat ut|tilldelat|föreslagit|given|give|put|assigned?|sent)(?: (?:på|till|hos|över|to|on))* (?:mig|mej|me)`,
  // "Vad vill Lars att jag gör".
  `(?:vad|va|what) (?:vill|ville|does|did) ${name} (?:att jag|want me to) (?:ska )?(?:gör|göra|svarar?|do|answer)`,
  `(?:vad|va|what)(?: (?:är|har jag|finns|ligger|is|do i have|det|som))* (?:kvar|left) (?:hos|på|for|with) (?:mig|mej|mitt bord|me)`,
  `(?:hur många|how many)(?: \\p{L}+)? (?:har|ska|do|have) (?:jag|i) (?:\\p{L}+ )?(?:att|to)? ?(?:svara på|besvara|answer)`,
  // "Va är det ja ska besluta om idag", and no rule of what somebody may decide.
  `(?:vad|va|what)(?: (?:är|e|finns|det|som|is it|that))* (?:jag|ja|i) (?:ska|skall|måste|have to|must|should) (?:besluta(?: om)?|bestämma(?: om)?|godkänna|avgöra|ta ställning till|decide(?: on)?|approve)`,
  `(?:vad|va|what) (?:ska|skall|måste|must|should) (?:jag|ja|i) (?:besluta(?: om)?|bestämma(?: om)?|godkänna|avgöra|ta ställning till|decide(?: on)?|approve)(?= (?:i ?dag|nu|today|now)(?!\\p{L}))`,
].map((form) => new RegExp(`${lead}${form}(?: (?:på|nu|i ?dag|just|då|now|today|then))*[?.! ]*$`, 'iu'));

/** "Är det nåt akut, ring 112?" is no list. */
const notLate = 'sjuk|borta|112|(?<!\\p{L})(?:ring|larm|ambulans|polis|hjälp|call|help|ta |take )';
const late = [
  `(?:hur (?:ser det ut|är det|står det till|går det)|vad gäller) (?:med|för) (?:förseningarna|det (?:försenade|sena)|de (?:försenade|sena)|alla förseningar)`,
  `(?:är det|finns det|har ni|har vi|har jag|har ja|is there)(?: (?:nåt|något|nånting|någonting|anything)) (?:akut|brådskande|försenat|som är (?:akut|sent|försenat|bråttom)|urgent|overdue)(?: (?:hos (?:er|oss|mig)|i (?:lådan|brevlådan|\\p{L}+@)|i ?dag|just|nu|kvar|with us|today|now))*(?= *(?:[,.?!]|$))`,
  // "Vad är sent i mina lådor o varför".
  `(?:vad|va|vilka|what)(?: (?:det|som|är|e|ligger|is|are))* (?:sent|sena|försenat|försenade|för sent|late|overdue)(?: (?:i|hos|for|in|på|mina|min|våra|vår|oss|mig|my|our|lådor|lådorna|lådan|brevlådor|brevlådan|ks|mailbox(?:es)?|nu|i ?dag|now|today))*,? (?:och|o|å|and|&) (?:varför|vad beror det på|hur länge|why|how long)(?: (?:det|de|då|så|är det|är de|har det|har de|legat|väntat|is it|are they))*[?.! ]*$`,
].map((form) => new RegExp(`${lead}${form}(?!\\p{L})(?!.*(?:${notLate}))`, 'iu'));

/** What is new before one goes is how the mailbox stands, with what is unread. */
const beforeGoing = new RegExp(
  `${lead}(?:är det|finns det|har det (?:kommit|hänt)|is there)(?: (?:in|nåt|något|nån|nånting|någonting|anything))* (?:nytt|new)(?!\\p{L}).*(?<!\\p{L})(?:eller|innan|or|before)(?: \\p{L}+)? (?:jag|i|vi|we)(?!\\p{L})`,
  'iu',
);
/** "Vem har öppnat sbf i dag?", "vet du om Maja har öppnat?"; "har idag öppnat ks" is said of oneself, "vem har öppnat dörren" of no mailbox. */
const opened = new RegExp(
  '^(?:(?:hej|hejsan|morrn|god morgon|godmorgon|tjena|och|men|ok|du|vet|kan|saga|hi|hello|and) )*' +
    '(?:(?:vem|vilka|who)(?: (?:det|som|har|var|has|was))*|(?:om|har|has|do you know if|know if) (?:§person|du|ni|you)(?: (?:har|has))?(?: (?:redan|already|inte))?) (?:oppnat|oppnade|opened|kollat|kollade|checked)' +
    '(?: (?:i|pa|in|den|dem|it|the|ladan|ladorna|brevladan|brevladorna|inkorgen|mailbox|inbox|mejlen|mailen|§mailbox|§day|§time|idag|dag|morse|nu|redan|an|annu|today|now|yet|already|kl|och|&))*$',
);
/** A question of oneself or of anybody has its sign: "har jag öppnat ks?" */
const iOpened =
  /^(?:(?:hej|och|men|ok) )*har (?:jag|vi|nan|nagon) oppnat(?: (?:i|den|ladan|brevladan|§mailbox|§day|idag))*$/;
const asksOpened = (reading: Reading): boolean => {
  const said = saidText(withMailboxes(reading));
  return opened.test(said) || (reading.words.includes('?') && iOpened.test(said));
};

/** "Oj blev fel, Oves är 398": a number, and nothing is taken back. */
const wrongNumber =
  /^[\s,]*(?:(?:oj|hoppsan|nej|men|sorry|hej)[\s,]+)*(?:(?:det )?(?:blev|var) fel|\p{L}+ (?:blev|fick|har|var|is|got) (?:fel|wrong) (?:nr|nummer|dnr|diarienummer|number)|(?:fel|wrong) (?:nr|nummer|dnr|diarienummer|number)(?=[\s,.]+(?:det |it )?(?:är|ska|skulle|should) ))(?!\p{L}).*(?<!\p{L})(?:är|ska va(?:ra)?|skulle va(?:ra)?|ska ha|should be)\s+(?:nr |nummer )?\d{3,6}(?: (?:inte|och inte|not) \d+)?[\s.!]*$/iu;

/** "Det blev fel, svarsdagen är 15 december": of a message, and nothing is taken back. */
const wrongDay =
  /^[\s,]*(?:(?:oj|hoppsan|nej|men|sorry|hej)[\s,]+)*(?:(?:det )?(?:blev|var) fel)(?!\p{L}).*(?<!\p{L})svars(?:dag|tid|datum)\p{L}* (?:är|blir|ska(?:ll)?|skulle|borde)(?!\p{L})/iu;

/** "Har han nåt som väntar på svar", of whoever was spoken of. */
const theirs =
  /^\s*(?:(?:hej|och|men|ok|and|but)[ ,]+)*(?:har|hade|has|does) (?:han|hon|hen|he|she)(?: have)?(?: (?:nåt|något|nån|någon|nå|några|nånting|någonting|mycket|anything|something))+(?: (?:mejl|meddelanden?|ärenden?|annat|messages?|mail))?(?: (?:som|that))? ?(?:(?:väntar|ligger|is waiting)(?: (?:på svar|kvar|och väntar|for an answer))*|(?:kvar )?(?:att|to) (?:svara(?: på)?|besvara|answer)|obesvarat|obesvarade|unanswered)(?: (?:nu|kvar|i ?dag|now|today))*[?.! ]*$/iu;
/** "Vilka har inte svarat än", "vem väntar vi fortfarande på": whoever has something to answer. */
const unanswered =
  /^\s*(?:(?:hej|och|men|ok|and|but)[ ,]+)*(?:(?:vem|vilka|vilken|who)(?: (?:är|e|det|som|is|hasn't|haven't))* (?:(?:har|has|have) )?(?:inte|ej|ännu inte|not|yet to)? ?(?:svarat|answered|replied|answer|reply)|(?:vilka|vems|whose|which) (?:svar|answers|replies) (?:saknas|fattas|väntar vi på|are missing|do we wait for)|(?:vem|vilka) (?:saknas|fattas) (?:det )?svar (?:från|av))(?: (?:än|ännu|nu|fortfarande|på sina|på sitt|mejl|meddelanden|ärenden|yet|still|i ?dag|today))*[?.! ]*$/iu;
export const asksOfTheirs = (text: string): boolean =>
  theirs.test(text) ||
  (unanswered.test(text) &&
    /(?<!\p{L})(?:inte|ej|not|yet|hasn't|haven't|saknas|fattas|missing|väntar|wait)(?!\p{L})/iu.test(text));

/** "Vad har jag idag egentligen?", "nej vi bytte inte, jag har den idag?": which mailbox, and when. */
const ownDuty =
  /^\s*(?:(?:hej|men|och|nej|nä|näe|jo|ja|ok|alltså|no|but)[ ,]+)*(?:(?:vad|va|what) (?:har|do) (?:jag|ja|i)(?: have)? (?:i ?dag|i ?morgon|imorn|today|tomorrow)(?: (?:egentligen|då|nu|för nåt|really))*|(?:vi|we) (?:(?:bytte|byter|did|har|swapped)(?: (?:ju|väl|aldrig|inte|not|bytt|swap))+),? (?:så |då |and |so )?(?:jag|ja|i) (?:har|have) (?:väl |ju |fortfarande |still )?(?:den|lådan|brevlådan|it|the mailbox)(?: (?:i ?dag|i ?morgon|imorn|today|tomorrow|då|väl|va|ju|still|fortfarande))*\s*\?)[?.! ]*$/iu;

/** "Carin är i möte, ska jag godkänna nåt åt henne?" */
const inTheirPlace =
  /(?:^|[,.;!?] ?)(?:(?:och|men|så) )?(?:ska|måste|behöver|should|must) (?:jag|ja|i) (?:godkänna|besluta|avgöra|bestämma|approve|decide) (?:nåt|något|nån|någonting|anything|something) (?:åt|för|i ?stället för|for|instead of) \p{L}+(?: \p{Lu}\p{L}+)?[\s?.!]*$/iu;

/** "Remissen om cykelplan, vem skulle ha den": asked of it, and nobody is proposed. */
const whoShould =
  /[,.;] ?(?:(?:och|men) )?(?:vem|vilken|who) (?:skulle|ska|was|should|is) (?:det som )?(?:ha|ta|få|svara på|to have|have|take|answer) (?:den|det|it|that)(?: (?:nu|då|egentligen))*[\s?.!]*$/iu;
export const asksWhoShould = (text: string, { words, tokens, mailboxes }: Reading): boolean =>
  whoShould.test(text) &&
  words.some(isKindOfMessage) &&
  mailboxes.length === 0 &&
  !words.some((word) => /brevlad|lada|mailbox/.test(word)) &&
  !saysDanger(tokens);

/** "Råkade mejla remissen till en journalist, vem skulle ha den?": what stands before such a question, all of it and without what it asks of. */
export function questionBehind(
  text: string,
): { readonly act: Act; readonly before: readonly string[] } | undefined {
  const found = whoShould.exec(text) ?? inTheirPlace.exec(text);
  const rest = text.slice(0, found?.index);
  if (found === null || !/\p{L}/u.test(rest)) return undefined;
  if (inTheirPlace.test(text)) return { act: 'answers.mine', before: [rest] };
  const last = rest.search(/(?<!\p{L}\.o\.m)[,.;!?]\s+[^,;!?]*$/u);
  const before = last > 0 ? [rest.slice(0, last), rest] : [rest];
  return { act: 'message.find', before: isOfMessage(rest) ? before : [] };
}
const isOfMessage = (text: string): boolean =>
  tokensOf(clean(text)).some(({ word }) => isKindOfMessage(word));

export const asksOwn = (text: string, reading: Reading): Act | undefined =>
  mine.some((form) => form.test(text)) || inTheirPlace.test(text)
    ? 'answers.mine'
    : ownDuty.test(text)
      ? 'duty.mine'
      : late.some((form) => form.test(text))
        ? 'messages.late'
        : asksOpened(reading) || beforeGoing.test(text)
          ? 'mailbox.status'
          : wrongNumber.test(text)
            ? 'order.register'
            : asksWhoShould(text, reading)
              ? 'message.find'
              : wrongDay.test(text)
                ? 'order.due'
                : undefined;
