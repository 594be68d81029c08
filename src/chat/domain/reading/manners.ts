// What is polite in a line and says nothing: greeting, name, thanks, signature and sighs go.

import { isSigh } from './day-sighed';
import { absent, meaningOf } from './meanings';
import type { Token } from './tokens';
import { isWord } from './tokens';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const openings = words(
  'hej hejsan hejhej halla tjena god godmorgon morgon hi hello hey good morning dag brevvakt alla ok oj snalla please du sorry ursakta forlat jaja jada jodu na',
);
const swears = words(
  'fan fasen fanken tusan jaklar javlar helvete attans sjutton usch shit damn bloody hell',
);
const closings = words('mvh vh halsningar halsning hlsn halsn regards');
const beforeClosing = words('med vanliga vanlig basta kind best varma');
const thanks = words('tack tackar thanks please snalla pa forhand va');

/** Most words that a signature has behind "mvh". */
const longestName = 5;
const fewestWords = 2;

/** Without greeting, thanks and signature, where anything else is said. */
export function withoutManners(tokens: readonly Token[]): readonly Token[] {
  const unsigned = withoutSigh(withoutName(withoutSignature(tokens)));
  const said = withoutThanks(unsigned);
  let start = 0;
  while (start < said.length && (opens(said, start) || isSign(said[start]))) start++;
  const rest = said.slice(start);
  const count = countOf(rest);
  const isLeft = count >= fewestWords || (count === 1 && start > 0 && !openings.has(rest[0]?.word ?? ''));
  return asked(isLeft ? rest : said, tokens);
}

/** "Hej igen"; "god förmiddag", "good afternoon": no half of a day. */
const opens = (said: readonly Token[], at: number): boolean =>
  openings.has(said[at]?.word ?? '') ||
  (at > 0 && /^(?:igen|again)$/.test(said[at]?.word ?? '')) ||
  (/^(?:god|good)$/.test(said[at - 1]?.word ?? '') &&
    /^(?:formiddag|middag|eftermiddag|kvall|afternoon|evening)$/.test(said[at]?.word ?? ''));

/** "Nä fasen, …", "shit jag är sjuk": of a line that says more than that. */
export function withoutSwearing(tokens: readonly Token[]): readonly Token[] {
  const [first = '', second = ''] = tokens.map(({ word }) => word);
  const led = /^(?:nej|na|ah|oh|no|men)$/.test(first) && swears.has(second) ? 2 : swears.has(first) ? 1 : 0;
  const rest = tokens.slice(led);
  const said = isWord(rest[0] ?? { word: '' }) ? rest : rest.slice(1);
  return led > 0 && countOf(said) > fewestWords ? said : tokens;
}

/** "Anna här, …", "det är Anna jag …": who writes is known. */
function withoutName(tokens: readonly Token[]): readonly Token[] {
  const start = tokens.findIndex((token) => !openings.has(token.word) && !isSign(token));
  if (start < 0) return tokens;
  const [first, second, third, fourth] = tokens.slice(start, start + 4);
  const isHere = (token: Token | undefined): boolean => /^(?:här|here)$/i.test(token?.written ?? '');
  const rest = isHere(second)
    ? start + 2
    : isHere(third) && third !== undefined
      ? start + 3
      : first?.word === 'det' &&
          second?.word === 'ar' &&
          fourth?.word === 'jag' &&
          !noName.test(third?.word ?? '')
        ? start + 3
        : start;
  const isSaid = rest > start && (isSign(tokens[rest]) || tokens[rest]?.word === 'jag');
  return isSaid && countOf(tokens.slice(rest)) >= fewestWords ? tokens.slice(rest) : tokens;
}

/** "Det är inte jag som …". */
const noName = /^(?:inte|ej|bara|val|nog|ju|kanske|alltid|da|nu|idag|fortfarande)$/;

/** "Måndag igen.. har Bo ks idag?", "äntligen fredag! status": which day it is, of which nothing follows. */
function withoutSigh(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findIndex((token) => !isWord(token));
  const said = tokens.slice(0, Math.max(0, end)).map(({ word }) => word);
  const rest = tokens.slice(end + 1).filter(({ word }) => word !== '.' && word !== '!');
  // "Fredag igen, ledig" says which day.
  const isOfDay = countOf(rest) < fewestWords && absent.has(meaningOf(rest[0]?.word ?? ''));
  return said.length > 1 && isSigh(said) && countOf(rest) > 0 && !isOfDay ? rest : tokens;
}

/** A question mark behind the signature still asks. */
const asked = (said: readonly Token[], whole: readonly Token[]): readonly Token[] => {
  const mark = whole.at(-1);
  return mark?.word === '?' && said.at(-1)?.word !== '?' ? [...said, mark] : said;
};

const isSign = (token: Token | undefined): boolean =>
  token !== undefined && !isWord(token) && token.word !== '?';

function withoutSignature(tokens: readonly Token[]): readonly Token[] {
  const slash = tokens.findLastIndex(
    ({ word, isGlued }, at) => word === '/' && (!isGlued || tokens[at - 1]?.word === '/'),
  );
  const closing = tokens.findLastIndex(({ word }) => closings.has(word));
  const at = Math.max(closing, slash);
  if (at <= 0 || tokens.slice(at + 1).filter(isWord).length > longestName) return tokens;
  if (tokens.slice(at + 1).some(({ word }) => /\d/.test(word)) && at === slash) return tokens;
  let end = at;
  while (end > 0 && (beforeClosing.has(tokens[end - 1]?.word ?? '') || tokens[end - 1]?.word === '/')) end--;
  return tokens.slice(0, end).some(isWord) ? tokens.slice(0, end) : tokens;
}

function withoutThanks(tokens: readonly Token[]): readonly Token[] {
  let end = tokens.length;
  while (end > 0 && (thanks.has(tokens[end - 1]?.word ?? '') || isSign(tokens[end - 1]))) end--;
  const rest = tokens.slice(0, end);
  return rest.filter(isWord).length >= fewestWords && tokens.slice(end).some(isWord) ? rest : tokens;
}

const countOf = (sentence: readonly Token[]): number => sentence.filter(isWord).length;
