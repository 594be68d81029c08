// Ways of saying that are read once they are said more plainly: "flexar ut två", "räknar med att vara tillbaka på torsdag", "lunch till ett", "Bo tar ks då och det är öppnat för idag".

import { isOneOf } from '../acts/acts';
import type { Circumstances } from '../acts/understanding';

const hour =
  '(?:(?:halv|kvart (?:i|över)) )?(?:ett|två|tre|fyra|fem|sex|åtta|nio|tio|elva|tolv|\\d{1,2}(?:[.:]\\d\\d)?)(?! (?:dag|vecka|månad|timm|minut|h(?!\\p{L}))\\p{L}*| (?:dar|veckor|år)(?!\\p{L})|[\\p{L}\\d])';

const plainer: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(
      `(?<!\\p{L})(?:flexar|stämplar|checkar|loggar) ut (?:(?:vid|runt|kring|kl|klockan) )*(?=${hour})`,
      'giu',
    ),
    'går kl ',
  ],
  [
    new RegExp(
      `(?<!\\p{L})((?:borta|ledig|lunch|lunchen|möte|tandläkaren?|frånvarande)(?: (?:på|hos|idag|i dag|nu|lunch|lunchen))*) till (?=${hour}(?:[\\s.!]*$|[,.;!] | (?:idag|i dag|ungefär|typ|och|men|så|i ?morgon|på|o)(?!\\p{L})))`,
      'giu',
    ),
    '$1 till kl ',
  ],
  [
    /(?<!\p{L})räknar (?:jag )?med att (?:jag )?(?:vara|komma|är|kommer) (?:(?:tillbaka|åter|igen) )?(?=(?:på|till|den|i ?morgon|mån|tis|ons|tors|fre|\d))/giu,
    'är tillbaka ',
  ],
  [/(?<!\p{L})(?:expect|expecting) to be back(?!\p{L})/giu, 'back'],
  // "Tar den och så är jag borta i morgon".
  [/ och så (är|blir|går|tar|jobbar|kommer|slutar) jag(?!\p{L})/giu, ' och jag $1'],
  // The day of what is opened or who is back is its own.
  [
    /(?<=(?:^|[^\p{L}])(?:tar|har|får|sköter|ta) .{0,40}),? (?:och|men|så) (?:(?:i ?dag|nu) är (?:den|det|lådan) (?:redan )?öppna[dt]|(?:den|det|lådan) är (?:redan |nu )?öppna[dt](?: (?:för|redan))* i ?dag)(?!\p{L})/giu,
    '. det är öppnat för idag',
  ],
  [
    /(?<=(?:^|[^\p{L}])(?:tar|har|får|sköter|ta) .{0,40}),? (?:och|men|så) (?=(?:hon|han) är (?:tillbaka|här|inne) i ?dag(?!\p{L}))/giu,
    '. ',
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
  const { from, until = from } = before;
  return until === from ? text.replace(then, `$1 ${from} då. `) : text;
}
const then = /^([^.!?]*(?<!\p{L})(?:tar|har|får|sköter|takes|has)(?!\p{L})[^.!?]*) (?:då|then)\. /iu;
