// "Fel nummer, ska va 141", "nej 141", "141, inte 140", just after a number was said: another one of the same message.

import type { Act } from '../../acts/acts';

const lead =
  '(?:(?:nej|nä|näe|oj|hoppsan|förlåt|sorry|ursäkta|men|jag menar|jag menade|no|oops|i mean|i meant)[\\s,]+)';
const wrong = '(?:(?:det (?:är|var|blev) )?(?:fel|wrong) (?:nr|nummer|dnr|diarienummer|number)[\\s,.]+)';
const shouldBe =
  "(?:(?:det |it )?(?:ska(?:ll)?|skulle|borde|should)(?: (?:det|it))? (?:va|vara|ha|bli|be) |det (?:är|blir) |it(?:'s| is) )";
const number = '(?:nr |nummer |number )?(?<digits>\\d{1,6})';
/** Fewer digits may be an hour or a day: "ska vara 18, inte 15". */
const long = '(?:(?:(?:nr|nummer|number) )(?=\\d)|(?=\\d{3}))(?<digits>\\d{1,6})';
/** "Nej 2026", "det är 112", "nej 1130": a year, where one calls, an hour. */
const alone = `(?!(?:112|(?:19|20)\\d\\d|0\\d+|(?:1\\d|2[0-3])[03]0)(?!\\d))${long}`;
const instead = '(?:,? (?:och )?(?:inte|ej|not) \\d{1,6})';
const end = '(?: (?:ska(?:ll)?|skulle) det (?:va|vara))?(?: (?:tack|i ?stället|instead|please))*[\\s.!]*$';
const forms: readonly RegExp[] = [
  new RegExp(`^\\s*${lead}*${wrong}${shouldBe}?${number}${instead}?${end}`, 'iu'),
  // "Fel det var 89".
  new RegExp(
    `^\\s*${lead}*(?:det blev )?(?:fel|wrong)[\\s,.!]+(?:${shouldBe}|det var |it was )${number}${instead}?${end}`,
    'iu',
  ),
  new RegExp(
    `^\\s*${lead}*${shouldBe}(?:${long}${instead}|${alone.replace('<digits>', '<only>')})${end}`,
    'iu',
  ),
  new RegExp(`^\\s*${lead}*${shouldBe}?${long}${instead}${end}`, 'iu'),
  new RegExp(`^\\s*${lead}+${alone}${end}`, 'iu'),
];

/** The last part of it. */
export const otherNumber = (text: string): string | undefined =>
  forms
    .map((form) => form.exec(text)?.groups)
    .map((groups) => groups?.['digits'] ?? groups?.['only'])
    .find((digits) => digits !== undefined);

export const putsNumberRight = (text: string, before: Act | undefined): boolean =>
  before === 'order.register' && otherNumber(text) !== undefined;
