// "Vad har Gunilla gett mig", "är det nåt akut hos er", "vet du om Maja har öppnat": lists and standings, asked in words that are like much else.

import type { Act } from '../../acts';

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
].map((form) => new RegExp(`${lead}${form}(?: (?:på|nu|i ?dag|just|då|now|today|then))*[?.! ]*$`, 'iu'));

const late = [
  `(?:hur (?:ser det ut|är det|står det till|går det)|vad gäller) (?:med|för) (?:förseningarna|det (?:försenade|sena)|de (?:försenade|sena)|alla förseningar)`,
  `(?:är det|finns det|har ni|har vi|is there)(?: (?:nåt|något|nånting|någonting|anything)) (?:akut|brådskande|försenat|som är (?:akut|sent|försenat|bråttom)|urgent|overdue)`,
].map((form) => new RegExp(`${lead}${form}(?!\\p{L})(?!.*(?:sjuk|borta))`, 'iu'));

/** What is new before one goes is how the mailbox stands, with what is unread. */
const beforeGoing = new RegExp(
  `${lead}(?:är det|finns det|har det (?:kommit|hänt)|is there)(?: (?:in|nåt|något|nån|nånting|någonting|anything))* (?:nytt|new)(?!\\p{L}).*(?<!\\p{L})(?:eller|innan|or|before)(?: \\p{L}+)? (?:jag|i|vi|we)(?!\\p{L})`,
  'iu',
);
/** What is said of oneself, and asked only with a question mark: "har precis öppnat ks", "har jag öppnat ks?". */
const noName = 'redan|nu|precis|just|nyss|nyligen|äntligen|inte|också|ju|väl|jag|vi|already';
const iOpened = '(?:jag|vi|nån|någon)(?= öppnat (?:\\p{L}+|lådan|den)(?: i ?dag)?\\s*\\?)';
/** "Vem har öppnat sbf i dag?", "vet du om Maja har öppnat?" */
const opened = new RegExp(
  `${lead}(?:(?:vem|vilka|who)(?: (?:det|som|har|var|has|was))*|(?:(?:vet du )?om|har|has|do you know if) (?:${iOpened}|(?!(?:${noName})(?!\\p{L}))${name})(?: (?:har|has))?(?: (?:redan|already|inte))?) (?:öppnat|öppnade|opened|kollat|kollade|checked)(?!\\p{L})(?!.*(?:mejl|mail|brev\\p{L}* från|remiss|begäran|ärende|fråga|meddelande|bilag|länk|message|letter|request))`,
  'iu',
);

/** "Oj blev fel, Oves är 398": a number, and nothing is taken back. */
const wrongNumber =
  /^[\s,]*(?:(?:oj|hoppsan|nej|men|sorry|hej)[\s,]+)*(?:(?:det )?(?:blev|var) fel|\p{L}+ (?:blev|fick|har|var|is|got) (?:fel|wrong) (?:nr|nummer|dnr|diarienummer|number))(?!\p{L}).*(?<!\p{L})(?:är|ska va(?:ra)?|skulle va(?:ra)?|ska ha|should be)\s+(?:nr |nummer )?\d{3,6}(?: (?:inte|och inte|not) \d+)?[\s.!]*$/iu;

export const asksOwn = (text: string): Act | undefined =>
  mine.some((form) => form.test(text))
    ? 'answers.mine'
    : late.some((form) => form.test(text))
      ? 'messages.late'
      : opened.test(text) || beforeGoing.test(text)
        ? 'mailbox.status'
        : wrongNumber.test(text)
          ? 'order.register'
          : undefined;
