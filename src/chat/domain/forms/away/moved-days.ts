// One's own days away that are moved in one line: "flytta min frånvaro från v 50 till v 51", "ta bort v 50 och lägg v 51 i stället".

import type { Amended } from '../../amend/amended';
import { isAbsence } from '../../amend/amended';
import type { Chosen } from '../../sentences/choose';
import { findRuns } from '../../days/find-runs';
import { mondayOf } from '../../../../core/time';
import type { Token } from '../../reading/tokens';
import type { Circumstances } from '../../acts/understanding';
import { daysSaid, type Said } from '../../when/when-said';

export const moving = /^(?:flytta|flyttar|skjut|skjuter|move|reschedule|shift)$/;
export const changing = /^(?:andra|andrar|change)$/;
const swapping = /^(?:byt|byta|byter|swap|switch)$/;
const removing =
  /^(?:ta bort|tar bort|plocka bort|stryk|stryker|avboka|avbokar|angra|stall in|stryk bort|slang|skippa|skip|remove|cancel|delete|drop|scrap|take out|take away)$/;
const ofAway =
  /^(?:franvaro|franvaron|ledighet|ledigheten|ledig|ledigt|semester|semestern|semestervecka|semesterveckan|borta|vab|vabb|absence|leave|vacation|holiday|holidays|away|off)$/;
const light =
  /^(?:jag|i|kan|kunde|skulle|vill|du|ni|can|could|would|like|att|you|please|tack|hej|hi|oj|nej|no|snalla|och|o|a|&|and|men|but|sa|so|sen|then|da|min|mitt|mina|my|the|den|det|it|fran|from|for|pa|on|i|under|vecka|stallet|istallet|instead|ar|am|will|be|blir|ska|nu|now|ta|tar|take|ha|have|in|dit|vara|bort|upp|fram|[^\p{L}\d]+)$/u;
const putting =
  /^(?:lagg|lagger|lagga|satt|satter|skriv|skriver|registrera|anteckna|notera|boka|bokar|add|put|book|note|record|istallet|stallet|instead)$/;
const becoming = /^(?:flyttas|flyttats|skjuts|byts|blir|becomes|moves|moved|changes)$/;
const noun =
  /^(?:franvaro|franvaron|ledighet|ledigheten|semester|semestern|semesterveckan|absence|leave|vacation|holiday|holidays)$/;
const towards = /^(?:till|to|mot|emot|for)$/;
/** "Ändra min frånvaro så att den är från måndag till onsdag" says one span. */
const becomes = /^(?:ar|blir|vara|galler|galla|is|be|becomes)$/;

interface Part {
  readonly tokens: readonly Token[];
  readonly runs: ReturnType<typeof findRuns>;
}

/** Undefined where no days are set in the place of others; `isDoubted`: of which absence is not said. */
export function movedDays({ whole }: Chosen, around: Circumstances): Amended | undefined {
  const { reading } = whole;
  const before = around.before?.act;
  if (reading.people.length > 0 || reading.mailboxes.length > 0 || before?.startsWith('duty.') === true)
    return undefined;
  const parts = partsOf(reading.tokens);
  if (parts === undefined) return undefined;
  const isKnown = saysAway(reading.tokens) || (before !== undefined && isAbsence(before));
  if (parts.isSwap && !isKnown) return undefined;
  const [wrong, meant] = [parts.wrong, parts.meant].map(({ tokens, runs }) => {
    const said = daysSaid({ ...reading, tokens, runs }, 'away', around);
    return isWhole(said) ? said : undefined;
  });
  if (wrong?.from === undefined || meant === undefined) return undefined;
  const { from, until, isOpen } = wrong;
  const said = after(wrong, meant, { parts, reading, around });
  // "Ändra från måndag till onsdag" is a span as well.
  const span = parts.isEither ? daysSaid(reading, 'away.change', around) : undefined;
  return {
    ...{ act: 'away.change', said, others: [], isEither: false, isAdded: false, isAlone: true },
    instead: { person: undefined, from, until, isOpen, part: undefined },
    ...(span && isWhole(span) && { orSpan: span }),
    isDoubted:
      !isKnown || whole.asked || parts.isEither || parts.isOneOfSeveral || isEarlier(said, wrong, parts),
    isMoved: true,
  };
}

/** A weekday to which something is moved is one of its week, or comes behind it. */
function after(wrong: Said, meant: Said, { parts, reading, around }: Behind): Said {
  if (wrong.from === undefined || !isEarlier(meant, wrong, parts)) return meant;
  const { tokens, runs } = parts.meant;
  const again = daysSaid({ ...reading, tokens, runs }, 'away', { ...around, monday: mondayOf(wrong.from) });
  return isWhole(again) ? again : meant;
}

interface Behind {
  readonly parts: Parts;
  readonly reading: Chosen['whole']['reading'];
  readonly around: Circumstances;
}

const isEarlier = (meant: Said, wrong: Said, { meant: { runs } }: Parts): boolean =>
  meant.from !== undefined &&
  wrong.from !== undefined &&
  meant.from < wrong.from &&
  runs.some(({ pieces }) => pieces.some(({ piece }) => piece.kind === 'weekday'));

export const isWhole = ({ from, flaw, part }: Said): boolean =>
  from !== undefined && flaw === undefined && part === undefined;

export const saysAway = (tokens: readonly Token[]): boolean => tokens.some(({ word }) => ofAway.test(word));

interface Parts {
  readonly wrong: Part;
  readonly meant: Part;
  readonly isSwap: boolean;
  /** They can be one span, too. */
  readonly isEither: boolean;
  /** The line can be parted otherwise. */
  readonly isOneOfSeveral: boolean;
}

const certain = { isSwap: false, isEither: false, isOneOfSeveral: false };

/** The days that are moved, and those to which. */
function partsOf(tokens: readonly Token[]): Parts | undefined {
  const at = tokens.findIndex(({ word }) => !light.test(word) || /^(?:ta|tar|take)$/.test(word));
  const verb = verbAt(tokens, at);
  if (verb === undefined) return becomingIn(tokens);
  const rest = tokens.slice(verb.next);
  const all = rest.flatMap(({ word }, place) =>
    (verb.isRemoving ? putting : towards).test(word) ? partedAt(rest, place, verb) : [],
  );
  // "Från den 7 till den 11, till den 14 till den 18".
  const found = all[Math.floor(all.length / 2)];
  if (found === undefined) return verb.isRemoving ? inTheirPlace(rest) : undefined;
  const isFrom = rest.some(({ word }) => /^(?:fran|from)$/.test(word));
  const isSpan = found.wrong.runs.some(({ pieces }) => pieces.length > 1);
  return {
    ...{ wrong: found.wrong, meant: found.meant, isSwap: verb.isSwap },
    isEither: verb.isChange && isFrom && !isSpan,
    isOneOfSeveral: all.length > 1,
  };
}

/** One or none: "till torsdag till fredag" says to which alone. */
function partedAt(rest: readonly Token[], seam: number, { isChange }: { readonly isChange: boolean }) {
  const before = rest.slice(0, seam);
  const isTo = before.some(({ word }) => /^(?:till|to)$/.test(word)) && !hasSpan(before);
  const isOfOne = isTo || (isChange && before.some(({ word }) => becomes.test(word)));
  const [wrong, meant] = isOfOne ? [] : [partIn(before), partIn(rest.slice(seam + 1))];
  return wrong && meant ? [{ wrong, meant }] : [];
}

const hasSpan = (tokens: readonly Token[]): boolean =>
  findRuns(tokens).some(({ pieces }) => pieces.length > 1);

/** "Min ledighet v 50 flyttas till v 51", "semestern den 18 blir den 17 i stället". */
function becomingIn(tokens: readonly Token[]): Parts | undefined {
  const seam = tokens.findIndex(({ word }) => becoming.test(word));
  const before = tokens.slice(0, Math.max(0, seam));
  const isOfAbsence = before.some(({ word }) => noun.test(word));
  if (!isOfAbsence || before.some(({ word }) => /^(?:jag|i)$/.test(word))) return undefined;
  const [wrong, meant] = [partIn(before), partIn(tokens.slice(seam + 1))];
  return wrong && meant && { ...certain, wrong, meant };
}

/** "Ta bort v 50, v 51 i stället". */
function inTheirPlace(tokens: readonly Token[]): Parts | undefined {
  const isInstead = tokens.slice(-2).some(({ word }) => /^(?:istallet|stallet|instead)$/.test(word));
  const seam = tokens.findIndex(({ word }) => /^(?:,|\.|och|o|and|men|but|&)$/.test(word));
  if (!isInstead || seam < 0) return undefined;
  const [wrong, meant] = [partIn(tokens.slice(0, seam)), partIn(tokens.slice(seam + 1))];
  return wrong && meant && { ...certain, wrong, meant };
}

function verbAt(tokens: readonly Token[], at: number) {
  const [word = '', next = ''] = [tokens[at]?.word, tokens[at + 1]?.word];
  const isTwo = removing.test(`${word} ${next}`);
  const isRemoving = isTwo || removing.test(word);
  const isSwap = swapping.test(word);
  const isChange = changing.test(word);
  if (!isRemoving && !isSwap && !isChange && !moving.test(word)) return undefined;
  return { isRemoving, isSwap, isChange, next: at + (isTwo ? 2 : 1) };
}

export const isLeading = (word: string): boolean =>
  light.test(word) || ofAway.test(word) || putting.test(word) || word === 'till';

/** Days of one run, and else nothing but words of being away; "från v 50" is no open end here. */
export function partIn(all: readonly Token[]): Part | undefined {
  const start = all.findIndex(({ word }) => !isLeading(word));
  const tokens = all.filter(({ word }, at) => at > start || !/^(?:fran|from|till|to)$/.test(word));
  const runs = findRuns(tokens);
  const isInRun = (at: number) => runs.some(({ from, to }) => from <= at && at < to);
  const isPlain = tokens.every(({ word }, at) => isInRun(at) || isLeading(word));
  return isPlain && runs.length === 1 ? { tokens, runs } : undefined;
}
