// One's own days away that are moved in one line: "flytta min frånvaro från v 50 till v 51", "ta bort v 50 och lägg v 51 i stället".

import type { Amended } from '../amend';
import { isAbsence } from '../amend';
import type { Chosen } from '../choose';
import { findRuns } from '../days/find-runs';
import type { Token } from '../tokens';
import type { Circumstances } from '../understanding';
import { daysSaid, type Said } from '../when-said';

const moving = /^(?:andra|andrar|flytta|flyttar|skjut|skjuter|change|move|reschedule|shift)$/;
const swapping = /^(?:byt|byta|byter|swap|switch)$/;
const removing =
  /^(?:ta bort|tar bort|plocka bort|stryk|stryker|avboka|avbokar|angra|stall in|stryk bort|slang|skippa|skip|remove|cancel|delete|drop|scrap|take out|take away)$/;
const ofAway =
  /^(?:franvaro|franvaron|ledighet|ledigheten|ledig|ledigt|semester|semestern|semestervecka|semesterveckan|borta|vab|vabb|absence|leave|vacation|holiday|holidays|away|off)$/;
const light =
  /^(?:jag|i|kan|kunde|skulle|vill|du|ni|can|could|would|like|att|you|please|tack|hej|hi|oj|nej|no|snalla|och|o|a|&|and|men|but|sa|so|sen|then|da|min|mitt|mina|my|the|den|det|it|fran|from|for|pa|on|i|under|vecka|stallet|istallet|instead|ar|am|will|be|blir|ska|nu|now|ta|tar|take|ha|have|in|dit|vara|bort|upp|fram|[^\p{L}\d]+)$/u;
const putting =
  /^(?:lagg|lagger|lagga|satt|satter|skriv|skriver|registrera|anteckna|notera|boka|bokar|add|put|book|note|record|till|istallet|stallet|instead)$/;
const becoming = /^(?:flyttas|flyttats|skjuts|byts|blir|becomes|moves|moved|changes)$/;
const noun =
  /^(?:franvaro|franvaron|ledighet|ledigheten|semester|semestern|semesterveckan|absence|leave|vacation|holiday|holidays)$/;
const towards = /^(?:till|to|mot|emot|for)$/;

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
  return {
    ...{ act: 'away.change', said: meant, others: [], isEither: false, isAdded: false, isAlone: true },
    instead: { person: undefined, from, until, isOpen, part: undefined },
    isDoubted: !isKnown || whole.asked,
    isMoved: true,
  };
}

const isWhole = ({ from, flaw, part }: Said): boolean =>
  from !== undefined && flaw === undefined && part === undefined;

const saysAway = (tokens: readonly Token[]): boolean => tokens.some(({ word }) => ofAway.test(word));

/** The days that are moved, and those to which. */
function partsOf(
  tokens: readonly Token[],
): { readonly wrong: Part; readonly meant: Part; readonly isSwap: boolean } | undefined {
  const at = tokens.findIndex(({ word }) => !light.test(word) || /^(?:ta|tar|take)$/.test(word));
  const verb = verbAt(tokens, at);
  if (verb === undefined) return becomingIn(tokens);
  const rest = tokens.slice(verb.next);
  const seams = rest.flatMap(({ word }, place) =>
    (verb.isRemoving ? putting : towards).test(word) ? [place] : [],
  );
  for (const seam of seams) {
    const [wrong, meant] = [partIn(rest.slice(0, seam)), partIn(rest.slice(seam + 1))];
    if (wrong && meant) return { wrong, meant, isSwap: verb.isSwap };
  }
  return verb.isRemoving ? inTheirPlace(rest) : undefined;
}

/** "Min ledighet v 50 flyttas till v 51", "semestern den 18 blir den 17 i stället". */
function becomingIn(tokens: readonly Token[]) {
  const seam = tokens.findIndex(({ word }) => becoming.test(word));
  const before = tokens.slice(0, Math.max(0, seam));
  const isOfAbsence = before.some(({ word }) => noun.test(word));
  if (!isOfAbsence || before.some(({ word }) => /^(?:jag|i)$/.test(word))) return undefined;
  const [wrong, meant] = [partIn(before), partIn(tokens.slice(seam + 1))];
  return wrong && meant && { wrong, meant, isSwap: false };
}

/** "Ta bort v 50, v 51 i stället". */
function inTheirPlace(tokens: readonly Token[]) {
  const isInstead = tokens.slice(-2).some(({ word }) => /^(?:istallet|stallet|instead)$/.test(word));
  const seam = tokens.findIndex(({ word }) => /^(?:,|\.|och|o|and|men|but|&)$/.test(word));
  if (!isInstead || seam < 0) return undefined;
  const [wrong, meant] = [partIn(tokens.slice(0, seam)), partIn(tokens.slice(seam + 1))];
  return wrong && meant && { wrong, meant, isSwap: false };
}

function verbAt(tokens: readonly Token[], at: number) {
  const [word = '', next = ''] = [tokens[at]?.word, tokens[at + 1]?.word];
  const isTwo = removing.test(`${word} ${next}`);
  const isRemoving = isTwo || removing.test(word);
  const isSwap = swapping.test(word);
  if (!isRemoving && !isSwap && !moving.test(word)) return undefined;
  return { isRemoving, isSwap, next: at + (isTwo ? 2 : 1) };
}

const isLeading = (word: string): boolean => light.test(word) || ofAway.test(word) || putting.test(word);

/** Days of one run, and else nothing but words of being away; "från v 50" is no open end here. */
function partIn(all: readonly Token[]): Part | undefined {
  const start = all.findIndex(({ word }) => !isLeading(word));
  const tokens = all.filter(({ word }, at) => at > start || !/^(?:fran|from|till|to)$/.test(word));
  const runs = findRuns(tokens);
  const isInRun = (at: number) => runs.some(({ from, to }) => from <= at && at < to);
  const isPlain = tokens.every(({ word }, at) => isInRun(at) || isLeading(word));
  return isPlain && runs.length === 1 ? { tokens, runs } : undefined;
}
