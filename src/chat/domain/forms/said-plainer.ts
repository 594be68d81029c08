// Ways of saying that are read once they are said more plainly: "flexar ut två", "räknar med att vara tillbaka på torsdag", "lunch till ett", "Bo tar ks då och det är öppnat för idag".

import { isOneOf } from '../acts/acts';
import type { Circumstances } from '../acts/understanding';

const inWords = '(?:(?:halv|kvart (?:i|över)) )?(?:ett|två|tre|fyra|fem|sex|åtta|nio|tio|elva|tolv)';
const hour = `(?:${inWords}|\\d{1,2}(?:[.:]\\d\\d)?)(?! (?:dag|dar|veck|månad|timm|minut|år)\\p{L}*|[\\p{L}\\d])`;

/** "Till ett möte" and "ut ett tag" are no hours. */
const notMore =
  '(?:[\\s.!]*$|[,.;!] | (?:idag|i dag|ungefär|typ|och|men|så|i ?morgon|på|o|tyvärr|bara)(?!\\p{L}))';

/** Told, and not asked, wished or supposed. */
const taken =
  '^(?![^.]*\\?|\\s*(?:hej,? )?(?:kan|ska|skulle|vill|om|ifall|låt|se|ser|be|hoppas)(?!\\p{L}))(.{0,60}(?<!\\p{L})(?:tar|får|sköter|har(?=[^.]* då(?!\\p{L}))) .{0,40}?)';

const plainer: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(
      `(?<!\\p{L})(?:flexar|stämplar|checkar|loggar) ut (?:(?:vid|runt|kring|kl|klockan) )*(?=${hour}${notMore})`,
      'giu',
    ),
    'går kl ',
  ],
  [
    new RegExp(
      `(?<!\\p{L})((?:borta|ledig|lunch|lunchen|möte|tandläkaren?|frånvarande)(?: (?:på|hos|idag|i dag|nu|lunch|lunchen))*) till (?=${inWords}${notMore})`,
      'giu',
    ),
    '$1 till kl ',
  ],
  [
    /(?<=(?<!\p{L})(?:sjuk|vab\p{L}*|borta|ledig|hemma|feber)(?!\p{L}).{0,60})(?<!\p{L})räknar (?:jag )?med att (?:jag )?(?:vara|komma|är|kommer) (?:(?:tillbaka|åter|igen) )?(?=(?:på|till|den|i ?morgon|mån|tis|ons|tors|fre|\d))/giu,
    'är tillbaka ',
  ],
  [/(?<!\p{L})(?:expect|expecting) to be back(?!\p{L})/giu, 'back'],
  // "Vem har ks och är den sen": no "sen" of later.
  [/(?<!\p{L})är (den|det|lådan|brevlådan|något|nåt) sen(?=[\s?!.]*$)/giu, 'är $1 försenad'],
  // Two questions.
  [
    /^(\s*(?:hej[, ]+)?(?:när kommer|när är|when is|when does) \p{L}+(?: (?:tillbaka|in|hit|back))?) (?:och|and) (?=(?:vilka|vem|who) )/iu,
    '$1? ',
  ],
  // "Tar den och så är jag borta i morgon".
  [/ och så (är|blir|går|tar|jobbar|kommer|slutar) jag(?!\p{L})/giu, ' och jag $1'],
  // The day of what is opened or who is back is its own; "så den är öppnad" is what it is for.
  [
    new RegExp(
      `${taken},? (?:och|men) (?:(?:i ?dag|nu) är (?:den|det|lådan) (?:redan )?öppna[dt]|(?:den|det|lådan) är (?:redan |nu )?öppna[dt](?: (?:för|redan))* i ?dag)(?!\\p{L}| av )`,
      'iu',
    ),
    '$1. det är öppnat för idag',
  ],
  [
    new RegExp(`${taken},? (?:och|men) (?=(?:hon|han) är (?:tillbaka|här|inne) i ?dag(?!\\p{L}))`, 'iu'),
    '$1. ',
  ],
];
const longest = 300;

export const withPlainer = (text: string, around: Pick<Circumstances, 'before'>): string =>
  text.length > longest
    ? text
    : withThen(
        plainer.reduce((said, [form, instead]) => said.replace(form, instead), text),
        around,
      );

/** "Bo tar ks då. …": the one day that was just said to be away, and none that is named behind it. */
function withThen(text: string, { before }: Pick<Circumstances, 'before'>): string {
  if (!isOneOf(before?.act, 'away', 'away.change') || before?.from === undefined) return text;
  const { from, until = from, part } = before;
  if (part !== undefined) return text.replace(bareHour, '$1 kl $2');
  return until === from ? text.replace(then, `$1 ${from} då. `) : text;
}
const then = /^([^.!?]*(?<!\p{L})(?:tar|har|får|sköter|takes|has)(?!\p{L})[^.!?]*) (?:då|then)\. /iu;
/** "Blir nog redan 14", after "går kl 15". */
const bareHour =
  /^(\s*(?:(?:nej|fast|men)[, ]+)?(?:det )?blir(?: (?:nog|kanske|förmodligen|troligen))? (?:redan|först)) (\d{1,2})(?=[\s.!]*$)/iu;
