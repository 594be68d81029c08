// Days that are said around their words: "varken tisdag eller onsdag" denies both, "reser fredag, hem tisdag" is back on Tuesday, "slutar inte fredag, den slutar onsdag" ends on Wednesday.

import type { Token } from '../reading/tokens';
import { weekdayNames } from './day-words';
import { findRuns } from './find-runs';
import { isDayPiece, isWeek } from './piece';
import { withWeekdays } from './short-weekdays';
import { withResumption, withoutSinceFirst } from './resumed';

const mostBetween = 12;

export const reworded = (tokens: readonly Token[]): readonly Token[] =>
  steps.reduce((said, step) => step(said), tokens);

/** "Korta ner semestern till 14–16" is "ändra … till 14–16", and "korta semestern till 16" ends on the 16th; "korta den till 15" may be an hour. */
function withShortened(tokens: readonly Token[]): readonly Token[] {
  const words = tokens.map(({ word }) => word);
  const cut = words.findIndex((word) => /^(?:for|av)?korta$/.test(word));
  const at = words.findIndex((word, place) => place > cut && /^(?:till|tom)$/.test(word)) + 1;
  const [token, till] = [tokens[cut], tokens[at - 1]];
  const ofLeave = /^\p{L}*(?:ledighet|semester)\p{L}*$/u;
  const beside = /^(?:min|mitt|mina|den|det|ner|ned)$/;
  const isDay = /^(?:[1-9]|[12]\d|3[01])$/.test(words[at] ?? '');
  if (
    !token ||
    !till ||
    at === 0 ||
    !isDay ||
    !words.slice(cut + 1, at - 1).every((word) => ofLeave.test(word) || beside.test(word)) ||
    !words.slice(cut + 1, at - 1).some((word) => ofLeave.test(word)) ||
    words.slice(at).some((word) => /^(?:idag|dag|kl|klockan)$/.test(word))
  )
    return tokens;
  const between = tokens.slice(cut + 1, at - 1).filter(({ word }) => !/^ne[rd]$/.test(word));
  const isRange = words[at + 1] === '-' && /^\d{1,2}$/.test(words[at + 2] ?? '');
  if (isRange) return [...tokens.slice(0, cut), as(token, 'andra'), ...between, till, ...tokens.slice(at)];
  if (/^[.:/-]$/.test(words[at + 1] ?? '')) return tokens;
  return [...tokens.slice(0, cut + 1), ...between, till, as(till, 'den'), ...tokens.slice(at)];
}

const as = (token: Token, word: string): Token => ({ ...token, word, written: word });

const hour = /^(?:[01]?\d|2[0-4])$/;
const beforeHour = /^(?:kl|klockan|at)$/;

/** "Går inte 14 utan 15" is "går 15 i stället för 14". */
function withHourInstead(tokens: readonly Token[]): readonly Token[] {
  const words = tokens.map(({ word }) => word);
  const afterMark = (at: number) => at + (beforeHour.test(words[at] ?? '') ? 1 : 0);
  const afterPlace = (at: number) => at + (/^(?:in|inne)$/.test(words[at] ?? '') ? 1 : 0);
  /** With its minutes, "9.30". */
  const afterHour = (at: number) =>
    at +
    (/^[.:]$/.test(words[at + 1] ?? '') &&
    /^[0-5]\d$/.test(words[at + 2] ?? '') &&
    tokens[at + 2]?.isGlued === true
      ? 3
      : 1);
  const not = words.findIndex((word, at) => {
    const old = afterMark(afterPlace(at + 1));
    const but = afterHour(old);
    return (
      /^(?:inte|not)$/.test(word) &&
      hour.test(words[old] ?? '') &&
      /^(?:utan|but)$/.test(words[but] ?? '') &&
      hour.test(words[afterMark(but + 1)] ?? '')
    );
  });
  const token = tokens[not];
  if (token === undefined) return tokens;
  const place = afterPlace(not + 1);
  const but = afterHour(afterMark(place));
  const meant = afterMark(but + 1);
  const [mark, ...instead] = (
    words[not] === 'inte' ? ['kl', 'i', 'stallet', 'for'] : ['at', 'instead', 'of']
  ).map((word) => as(token, word));
  return [
    ...tokens.slice(0, not),
    ...tokens.slice(not + 1, place),
    ...(meant > but + 1 || mark === undefined ? tokens.slice(but + 1, meant) : [mark]),
    ...tokens.slice(meant, afterHour(meant)),
    ...instead,
    ...tokens.slice(place, but),
    ...tokens.slice(afterHour(meant)),
  ];
}

/** "Går kl 10, är tillbaka 12": an hour, too. */
function withBackHour(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(
    ({ word }, place) =>
      /^(?:[7-9]|1\d|2[0-2])$/.test(word) &&
      /^(?:tillbaka|ater|back)$/.test(tokens[place - 1]?.word ?? '') &&
      !/^[\p{L}\d:./-]/u.test(tokens[place + 1]?.word ?? ''),
  );
  const [token] = tokens.slice(at, at + 1);
  const isAfterHour = tokens
    .slice(0, Math.max(0, at))
    .some(({ word }, place) => /^(?:kl|klockan)$/.test(word) && /^\d/.test(tokens[place + 1]?.word ?? ''));
  return token && at > 0 && isAfterHour
    ? [...tokens.slice(0, at), as(token, 'kl'), ...tokens.slice(at)]
    : tokens;
}

/** "Varken A eller B" is "inte A och B", where days are denied. */
function withNeither(tokens: readonly Token[]): readonly Token[] {
  const start = tokens.findIndex(({ word }) => /^(?:varken|neither)$/.test(word));
  const joint = tokens.findIndex(
    ({ word }, at) => at > start && at <= start + mostBetween && /^(?:eller|nor|or)$/.test(word),
  );
  if (start < 0 || joint < 0 || !beginsWithDay(tokens, joint + 1)) return tokens;
  const isEnglish = tokens[start]?.word === 'neither';
  return tokens.map((token, at) =>
    at === start
      ? as(token, isEnglish ? 'not' : 'inte')
      : at === joint
        ? as(token, isEnglish ? 'and' : 'och')
        : token,
  );
}

const cannot = /^(?:kan|hinner|klarar|orkar|tar|can|could|will)$/;
const denying = /^(?:inte|not)$/;

/** "Kan inte ta lådan den 14 eller 15" is of both. */
function withNoneOf(tokens: readonly Token[]): readonly Token[] {
  const start = tokens.findIndex(
    ({ word }, at) =>
      denying.test(word) && [-1, -2].some((step) => cannot.test(tokens[at + step]?.word ?? '')),
  );
  const joint = tokens.findIndex(({ word }, at) => at > start && /^(?:eller|or)$/.test(word));
  if (start < 0 || joint < 0 || tokens.some(({ word }) => word === '?')) return tokens;
  const isNumber = [-1, 1].every((step) => /^\d{1,2}$/.test(tokens[joint + step]?.word ?? ''));
  const isDays = isNumber || (beginsWithDay(tokens, joint + 1) && hasDay(tokens.slice(start + 1, joint)));
  return isDays ? tokens.map((token, at) => (at === joint ? as(token, 'och') : token)) : tokens;
}

/** "Ledig hela veckan, men inte onsdag" is all of it but that day. */
function withExcept(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(
    ({ word }, place) => /^(?:men|fast|but)$/.test(word) && denying.test(tokens[place + 1]?.word ?? ''),
  );
  const isOfDays =
    at > 0 &&
    beginsWithDay(tokens, at + 2) &&
    findRuns(tokens.slice(0, at)).some(({ pieces }) =>
      pieces.some(({ piece, link }) => isWeek(piece) || piece.kind === 'month' || link === 'to'),
    );
  const [token] = tokens.slice(at, at + 1);
  return isOfDays && token ? [...tokens.slice(0, at), as(token, 'utom'), ...tokens.slice(at + 2)] : tokens;
}

/** "Sjuk sen i måndags" is since then. */
const withSince = (tokens: readonly Token[]): readonly Token[] =>
  tokens.map((token, at) => (token.word === 'sen' && isPastAt(tokens, at + 1) ? as(token, 'sedan') : token));

function isPastAt(tokens: readonly Token[], at: number): boolean {
  const [first] = findRuns(tokens.slice(at, at + mostBetween));
  const piece = first?.from === 0 ? first.pieces[0]?.piece : undefined;
  return (piece?.kind === 'weekday' && piece.turn === 'past') || (piece?.kind === 'offset' && piece.days < 0);
}

const setsOut =
  /^(?:aker|reser|flyger|drar|sticker|bortrest|\p{L}*resa|resor|leaving|leave|flying|fly|travelling|traveling|trip)$/u;
const joins = /^(?:,|och|and|kommer|komma|coming|come|jag|i|am|ar)$/;
const comes = /^(?:kom|kommer|komma|coming|come)$/;
const again = /^(?:igen|again|tillbaka|ater|back)$/;
const isHome = /^(?:hem|hemma|home|landar|aterkommer|lands?|landing)$/;

const isAway = /^(?:ledig|ledigt|borta|franvarande|semester|off|away|holiday)$/;

/** Who sets out on one day and is home on another is back then. */
function withReturns(tokens: readonly Token[]): readonly Token[] {
  const start = tokens.findIndex(
    ({ word, written }) => setsOut.test(word) || isAway.test(word) || written.toLowerCase() === 'far',
  );
  const isJourney = tokens.some(({ word, written }) => setsOut.test(word) || written.toLowerCase() === 'far');
  const home = tokens.findIndex(
    ({ word }, at) =>
      at > start + 1 &&
      ((isJourney && isHome.test(word)) || (comes.test(word) && again.test(tokens[at + 1]?.word ?? ''))) &&
      beginsWithDay(tokens, again.test(tokens[at + 1]?.word ?? '') ? at + 2 : at + 1),
  );
  if (start < 0 || home < 0 || !hasDay(tokens.slice(start + 1, home))) return tokens;
  let cut = home;
  while (cut > start && joins.test(tokens[cut - 1]?.word ?? '')) cut--;
  const out = tokens
    .slice(start, cut)
    .map((token, at) => (at === 0 && token.word === 'far' ? as(token, 'reser') : token));
  return [
    ...tokens.slice(0, start),
    ...out,
    ...tokens.slice(home, home + 1).map((token) => as(token, 'tillbaka')),
    ...tokens.slice(home + 1),
  ];
}

/** "Åker på torsdag, åter måndagen efter": a return is the first such day after those that were said. */
function withNextReturn(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(
    ({ word }, place) =>
      /^(?:efter|darpa|darefter|after)$/.test(word) &&
      weekdayNames.has(tokens[place - 1]?.word ?? '') &&
      !beginsWithDay(tokens, place + 1),
  );
  const led = tokens
    .slice(0, Math.max(0, at - 1))
    .findLast(({ word }) => !/^(?:pa|on|the|forst)$/.test(word));
  const isReturn = at > 0 && /^(?:tillbaka|back|ater)$/.test(led?.word ?? '');
  return isReturn && hasDay(tokens.slice(0, at - 1))
    ? [...tokens.slice(0, at), ...tokens.slice(at + 1)]
    : tokens;
}

const hasDay = (tokens: readonly Token[]): boolean =>
  findRuns(tokens).some(({ pieces }) => pieces.some(({ piece }) => isDayPiece(piece)));

function beginsWithDay(tokens: readonly Token[], at: number): boolean {
  const [first] = findRuns(tokens.slice(at, at + mostBetween));
  return first?.from === 0 && first.pieces.some(({ piece }) => isDayPiece(piece));
}

const ends = /^(?:slutar|sluta|upphor|ends|end|finishes|finish)$/;
const denies = /^(?:inte|ej|not)$/;

/** "Min semester slutar inte 29 januari, den slutar 5 februari" ends on the latter. */
function withoutWrongEnd(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(
    ({ word }, place) =>
      denies.test(word) && [-1, 1].some((step) => ends.test(tokens[place + step]?.word ?? '')),
  );
  if (at < 0) return tokens;
  const first = ends.test(tokens[at + 1]?.word ?? '') ? at + 2 : at + 1;
  const wrong = findRuns(tokens.slice(first))[0];
  if (wrong?.from !== 0 || !beginsWithDay(tokens, first)) return tokens;
  const rest = first + wrong.to;
  const start = tokens.findIndex(({ word }, place) => place >= rest && !turned.test(word));
  return start > rest && beginsWithDay(tokens, start)
    ? [...tokens.slice(0, at), ...tokens.slice(at + 1, first), ...tokens.slice(start)].filter(
        ({ word }) => !/^(?:does|do|will)$/.test(word),
      )
    : tokens;
}
const turned = /^(?:[,.;]|utan|men|but|den|det|it|slutar|sluta|ar|ends|is|forst|rather)$/;

const isAt =
  /^(?:(?:hej|jag|i|vi) )*(?:(?:ar|am|finns)(?: \p{L}+)? (?:pa plats|pa jobbet|inne|har|in|here|at work)|(?:jobbar|arbetar|work|working|am working)) $/u;
const isNotAt =
  /^(?:(?:hej|jag|i|ar|am|kommer|att|vara|be|will) )*(?:inte|not) (?:(?:vara|be) )?(?:inne|pa plats|pa jobbet|pa kontoret|har|in|here|at work|in the office) $/u;

/** "På fredag", "jag är där på fredag". */
function isDayAlone(tokens: readonly Token[]): boolean {
  const [only, another] = findRuns(tokens);
  const rest = tokens.filter((_, at) => only === undefined || at < only.from || at >= only.to);
  return (
    only !== undefined &&
    another === undefined &&
    only.pieces.some(({ piece }) => isDayPiece(piece)) &&
    rest.every(({ word }) => /^(?:jag|i|ar|am|dar|inne|plats|pa|there|in|kommer|[^\p{L}\d])$/u.test(word))
  );
}

const leaves =
  /^(?:(?:jag|i|ar|am) )*(?:ledig|ledigt|borta|franvarande|semester|bortrest|tar ut|tar ledigt|tar semester|off|away|on leave|taking)(?: |$)/u;

/** "Jag är på plats i mellandagarna men ledig första veckan i januari": the days on which one is there say nothing. */
function withoutPresence(tokens: readonly Token[]): readonly Token[] {
  const joint = tokens.findIndex(({ word }) => /^(?:men|but)$/.test(word));
  const [there] = joint < 0 ? [] : findRuns(tokens.slice(0, joint));
  const isBefore = there?.to === joint || (there?.to === joint - 1 && tokens[joint - 1]?.word === ',');
  if (there === undefined || !isBefore || !beginsWithDay(tokens, there.from)) return tokens;
  const said = (part: readonly Token[]): string => part.map(({ word }) => `${word} `).join('');
  const behind = tokens.slice(joint + 1);
  // "Inte inne på torsdag, men på fredag".
  if (isNotAt.test(said(tokens.slice(0, there.from))) && isDayAlone(behind)) return tokens.slice(0, there.to);
  return isAt.test(said(tokens.slice(0, there.from))) && leaves.test(said(behind)) && hasDay(behind)
    ? behind
    : tokens;
}

/** Each reads what those before it have made. */
const steps: readonly ((tokens: readonly Token[]) => readonly Token[])[] = [
  withWeekdays,
  withoutSinceFirst,
  withHourInstead,
  withShortened,
  withBackHour,
  withSince,
  withNeither,
  withNoneOf,
  withExcept,
  withResumption,
  withReturns,
  withNextReturn,
  withoutWrongEnd,
  withoutPresence,
];
