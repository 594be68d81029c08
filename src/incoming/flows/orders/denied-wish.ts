// "Ska inte till Ines", "alla utom Bo", "hör inte till oss": what is said not to be done with a message is no wish.

const never = "(?:inte|ej|aldrig|inget|ingenting|not|never|don['’]?t|doesn['’]?t|won['’]?t|shouldn['’]?t)";
const onwards = '(?:utan|men|but|så|ge|låt|välj|skicka|give|let|send)';
const clause = `(?:(?!(?<!\\p{L})${onwards}(?!\\p{L}))[^,.;])*`;
const deed =
  '(?:gå|ta|tar|svara|svarar|besvara|hemma|tid|ha|har|få|får|ges|skickas|lämnas|hamna|hanteras|skötas|sköta|vara|bli|go|be|belong|have|take|answer|handle|any|get)';

const meantNot: readonly RegExp[] = [
  // "Erik kan inte", "Erik är borta"; of the message what follows is denied.
  /(?<!\p{L})\p{L}+ (?:(?:kan|kunde|hinner|orkar|vill|får|ska|har|can) (?:inte|ej|not)(?! (?:till|hos|åt|gå|to)(?!\p{L}))|cannot|can't|(?:är|e|is) (?:borta|sjuk|ledig|away|sick|off)|har semester)(?!\p{L})/giu,
  new RegExp(`(?<!\\p{L})${never} ${deed}(?!\\p{L})${clause}`, 'giu'),
  // "I stället för torsdag", "inte den 14:e", "alla utom Bo"; "nej förresten Eva".
  new RegExp(
    `(?<!\\p{L})(?:i ?stället för|instead of|rather than|utom|förutom|except|${never}(?! (?:förrän|until|before))) (?:(?:den|på|till|för|hos|åt|the|to|for) )*[^\\s,.]+`,
    'giu',
  ),
];

export const withoutDenied = (text: string): string =>
  meantNot.reduce((said, denied) => said.replace(denied, ' '), text);

const upTo = new RegExp(`(?<!\\p{L})${never}(?!\\p{L})${clause}$`, 'iu');

/** What stands behind these words is denied by them. */
export const isDeniedUpTo = (words: readonly string[]): boolean => upTo.test(words.join(' '));
