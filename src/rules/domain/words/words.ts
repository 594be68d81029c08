// Turns text into comparable words: folded, without å ä ö, stemmed beyond the plain Swedish stemmer.

/** The languages in which rules and questions about them are read; what people are answered in can be more. */
export type RuleLanguage = 'sv' | 'en';

/** A Snowball stemmer for folded words, handed in from outside. */
export type Stemmer = (word: string, language: RuleLanguage) => string;

/** How letters are compared: with å ä ö as they are, or `plain`, as people type when the keyboard lacks them. */
export type Spelling = 'accented' | 'plain';

const kept = { å: '\u0001', ä: '\u0002', ö: '\u0003' } as const;

/** Lower case, composed, and without diacritics; å ä ö are kept in the accented spelling. */
export function fold(text: string, spelling: Spelling): string {
  const lower = text.normalize('NFKC').toLowerCase().replace(/ø/g, 'ö').replace(/æ/g, 'ä');
  const guarded =
    spelling === 'plain' ? lower : lower.replace(/[åäö]/g, (letter) => kept[letter as keyof typeof kept]);
  const folded = guarded.normalize('NFD').replace(/\p{M}+/gu, '');
  return spelling === 'plain'
    ? folded
    : folded.replace(/[\u0001-\u0003]/g, (mark) => 'åäö'[mark.charCodeAt(0) - 1] ?? mark);
}

/** Whether a text shows that its writer types å ä ö. */
export function spellingOf(text: string): Spelling {
  return /[åäö]/iu.test(text.normalize('NFC')) ? 'accented' : 'plain';
}

/** Markup, addresses and joined spellings made plain, so that only words are left. */
function withoutMarks(text: string): string {
  return (
    text
      .replace(/[\u0001-\u0008]/g, ' ')
      .replace(/<\/?[a-z!][^<>]{0,300}>/giu, ' ')
      .toLowerCase()
      // From the beginning of a run of letters only: tried from each of them, a long run would take time squared.
      .replace(/(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, ' epostadress ')
      .replace(/(?:https?:\/\/|www\.)\S+/g, ' webbadress ')
      .replace(/(?<!\p{L})e[\s\u2010-\u2013-]{0,2}(post|mail|mejl|brev)/gu, 'e$1')
      .replace(/n['’]t\b/g, ' not')
      .replace(/(\p{L})['’](?:s|m|ll|ve|re|d)\b/gu, '$1')
      .replace(/['’]/g, '')
  );
}

/** The longest word that is read whole, in letters: splitting and stemming take time by the square of its length. */
const longestWord = 40;

/** Nearly all of the thesaurus is such words, in which there is nothing to make plain. */
const plainWord = /^[a-zåäö]{2,40}$/;
const withoutRings = { å: 'a', ä: 'a', ö: 'o' } as const;

/** The folded words of a text in order; single letters and pure numbers carry no meaning here and are left out. */
export function wordsOf(text: string, spelling: Spelling): readonly string[] {
  if (plainWord.test(text))
    return [spelling === 'plain' ? text.replace(/[åäö]/g, (letter) => withoutRings[letter as 'å']) : text];
  const found = fold(withoutMarks(text), spelling).match(/[\p{L}\p{N}]+/gu) ?? [];
  const words = found.map((word) => word.slice(0, longestWord));
  return words.filter((word) => (word.length > 1 || word === 'i' || word === 'a') && !/^\d+$/.test(word));
}

/** Nouns made of verbs: hänvisning and hänvisar are one. */
const verbNouns = [/ning(?:en|ar|arna)?s?$/, /ing(?:en|ar|arna)?s?$/];
const shortestVerb = 4;

const endings = [/(?<=[^s])s$/, /(?<=a)n$/, /e[tn]$/, /(?<=or)n$/];
const shortestNoun = 4;

/** Without the definite and genitive endings that the Snowball stemmer leaves: brevlådan, registratorns, svaret. */
function withoutEnding(word: string): string {
  const cut = endings
    .map((ending) => word.replace(ending, ''))
    .find((rest) => rest !== word && rest.length >= shortestNoun);
  return cut ?? word;
}

function verbOf(word: string): string | undefined {
  return verbNouns
    .map((ending) => word.replace(ending, ''))
    .find((rest) => rest !== word && rest.length >= shortestVerb);
}

/** Meddelande and meddelanden are one noun, not forms of meddela. */
const gerundEnd = /^(\p{L}{3,}and)e(?:[nt]|na)?s?$/u;

/** Short results are kept only when a plain ending was cut (dagar → dag), not a guessed one (månad → mån). */
const plainEnding = /^(?:[ae]?n|et|ar|er|or|arna|erna|orna|a|e|s|t)$/;

/** The Swedish stem of a folded word: joins brevlådan and brevlådor, svar and svaret, gallra and gallring. */
export function swedishStem(word: string, stem: Stemmer): string {
  const gerund = gerundEnd.exec(word);
  const verb = gerund ? gerund[1] : verbOf(word);
  if (verb !== undefined) return verb;
  let bare = word;
  for (let round = 0; round < 3; round += 1) bare = withoutEnding(bare);
  const stemmed = stem(bare, 'sv');
  return stemmed.length > 3 || plainEnding.test(word.slice(stemmed.length)) ? stemmed : bare;
}
