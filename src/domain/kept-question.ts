// Which texts may be kept as questions that the rules did not answer: plain questions that name nobody (P3, K1).

const opening =
  /^(?:(?:och|men|eller|så|ok|okej|hej|and|but|or|so|hi)[\s,]+)*(?:hur|vad|va|var|vart|varifrån|när|vem|vems|vilka?|vilket|varför|får|ska|skall|måste|kan|kunde|behöver|behövs|bör|borde|är|finns|har|gäller|räcker|måst|om|how|what|where|when|who|whose|whom|which|why|may|must|can|could|should|shall|do|does|did|is|are|am|has|have|need|if)(?!\p{L})/iu;

/** Chat words, short orders and plain sentences ("ångra", "Bo är tillbaka") are none. */
export const isQuestion = (text: string): boolean => /\?\s*$/.test(text.trim()) || opening.test(text.trim());

const address = /\S@\S|https?:|www\./iu;
const longNumber = /(?:\d[\s-]?){6}/u;

/** A way to reach somebody: an address or a long number. */
export const hasContact = (text: string): boolean => address.test(text) || longNumber.test(text);

const wellKnown: ReadonlySet<string> = new Set(
  'Teams Outlook Word Excel Microsoft Brevvakt Google Facebook Instagram Internet Swedish English Monday Tuesday Wednesday Thursday Friday Saturday Sunday'
    .toLowerCase()
    .split(' '),
);

/** A word with a capital inside a sentence may be somebody's name; `known` are the words of the rules' own title. */
export function hasCapitalInside(text: string, known: string): boolean {
  const own = new Set(known.toLowerCase().match(/\p{L}+/gu) ?? []);
  const inside = text.matchAll(/(?=\p{Lu}\p{Ll})(?<=[^\s.!?:…"”]\s+["”(]*)\p{Lu}\p{Ll}+/gu);
  return [...inside].some(([word]) => {
    const plain = word.toLowerCase();
    return !wellKnown.has(plain) && !own.has(plain) && !own.has(plain.replace(/s$/u, ''));
  });
}

/** First names that are everyday words as well: only with a capital are they taken for names. */
const everyday: ReadonlySet<string> = new Set(
  'dag per bo sten stig tor max björn rut my mi kim love siv alf ann may will mark grant bill rose pat art frank john'.split(
    ' ',
  ),
);
const mostWords = 60;

/** The words that may be first names of people in the directory. */
export function possibleNames(text: string): readonly string[] {
  const words = text.match(/\p{L}+(?:-\p{L}+)*/gu) ?? [];
  const long = words.filter((word) => word.length > 1 && !everyday.has(word));
  return [...new Set(long.map((word) => word.toLowerCase()))].slice(0, mostWords);
}
