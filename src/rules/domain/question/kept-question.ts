// Which texts may be kept as questions that the rules did not answer: plain questions that name nobody (P3, K1).

import { hasSign } from '../../../core/private-text/kept-text';
import { withoutKindWords } from '../../../core/private-text/kind-words';
import { hasContact } from '../../../core/private-text/personal-text';
import type { WordKind } from '../words/known-words';

/** Longer than this it is a story, and stories are about somebody. */
const longestPlain = 300;

const before = '(?:(?:och|men|eller|så|ok|okej|hej|and|but|or|so|hi)[\\s,]+)*';
const asking =
  'hur|vad|va|var|vart|varifrån|när|vem|vems|vilken|vilket|vilka|varför|how|what|where|when|who|whose|whom|which|why|finns|gäller|räcker|behövs|krävs';
const may =
  'får|ska|skall|måste|måst|kan|kunde|behöver|bör|borde|skulle|may|must|can|could|should|shall|do|does|did|need';
const is = 'är|e|har|vill|om|is|am|are|has|have|if';
const subject =
  'jag|ja|man|vi|ni|du|det|den|de|dom|någon|nån|något|nåt|några|alla|allt|ingen|inget|en|ett|denna|detta|dessa|i|we|you|it|this|that|they|anyone|anybody|someone|there|a|an|the|one|\\p{L}{3,}(?:en|et|an|na|orn|arn|ern|eln)';
const noSubject =
  'på|i|till|te|hos|hem|hemma|med|me|från|in|ut|inte|ej|nu|snart|bara|också|vara|bli|gå|åka|ta|ha|hämta|lämna|iväg|to|at|with|from|not|now|go|be|have|get|stay|come';
const asked = new RegExp(
  `^${before}(?:(?:i|på|till|med|efter|från|av|för|åt|enligt|in|to|for|at|from|by)\\s+)?(?:${asking})(?!\\p{L})`,
  'iu',
);
const turned = new RegExp(`^${before}(?:${may}|${is})\\s+(?:${subject})(?!\\p{L})`, 'iu');
const allowed = new RegExp(`^${before}(?:${may})\\s+(?!(?:${noSubject})(?!\\p{L}))["”(]?\\p{L}`, 'iu');

/**
 * By its first words: "hur länge", "får jag"; a verb alone ("har migrän", "är hemma") only says something. Chat words,
 * orders and plain sentences ("ångra", "Bo är tillbaka") are none, nor is a story with a question at its end.
 */
export function isQuestion(text: string): boolean {
  const whole = text.trim();
  return asked.test(whole) || turned.test(whole) || (/[?？][\s?？!.]*$/u.test(whole) && allowed.test(whole));
}

/** Of what somebody pressed to have sent: a question of a sentence or two that points at nobody. */
export const isOfNobody = (text: string): boolean =>
  text.length <= longestPlain && (isQuestion(text) || /[?？]\s*$/u.test(text)) && !aboutSomebody.test(text);

/** Somebody that only the writer and the reader know. */
const aboutSomebody =
  /(?<!\p{L})(?:hon|han|hen|henne|honom|hennes|hans|hens|she|he|her|him|his|hers|kollegan|kollegans|chefen|chefens|colleague|boss)(?!\p{L})/iu;

const oneself = /(?<!\p{L})(?:jag|mig|mej|min|mitt|mina|i|me|my|mine|myself|im|ive)(?!\p{L})/u;
/** The one "jag" that tells nothing: what one may, shall or must. */
const whatOneMay =
  /^(?:får|ska|skall|måste|kan|bör|behöver|may|can|must|should|shall)\s+(?:jag|i)(?!\p{L})|^do\s+i\s+have\s+to(?!\p{L})/u;
const swedishIn = /(?<!\p{L})i(?!\p{L})/gu;

const generally =
  /(?<!\p{L})(?:när|om|when|if)\s+(?:man|någon|nån|kollegan|en kollega|someone|somebody|a colleague)\s+(?:är|blir|is)\s+(?:sjuk|sick|ill)(?!\p{L})/gu;

/**
 * Surely a plain question to the rules: it asks, tells nothing of its writer, points at nobody, and every word of it is
 * one of the rules or of work. Whether it names somebody whom the directory knows is looked up elsewhere.
 */
export function isPlainQuestion(text: string, kindOf: (word: string) => WordKind): boolean {
  if (text.length > longestPlain || !isQuestion(text) || hasContact(text) || hasSign(text)) return false;
  const asking = text
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replace(generally, ' ')
    .replace(/(?<!\p{L})e[- ]?(?=post|mail|mejl)/gu, '');
  const rest = withoutKindWords(asking.replace(whatOneMay, ' '));
  const isEnglish = /(?<!\p{L})(?:the|is|do|what|when|who|how|may|can|if)(?!\p{L})/u.test(rest);
  if (aboutSomebody.test(rest) || oneself.test(isEnglish ? rest : rest.replace(swedishIn, ' '))) return false;
  return (rest.match(/[\p{L}\p{N}]+/gu) ?? []).every((word) => kindOf(word) === 'work');
}
