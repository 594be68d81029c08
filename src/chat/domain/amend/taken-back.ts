// "Ta tillbaka min frånvaro nästa vecka och säg till växeln": an absence that is taken back is never one that lasts until then; what more is said of it is asked.

import { findRuns } from '../days/find-runs';
import { isHour } from '../days/piece';
import type { Reading } from '../reading/reading';
import { saidText } from '../reading/said-words';
import { partsOf } from '../acts/saying';
import type { Chosen } from '../sentences/choose';
import type { Circumstances, Options, Told } from '../acts/understanding';
import { daysSaid } from '../when/when-said';
import { saidBeside } from '../when/worked-half';
import { plain, type Amended } from './amended';

export const takesBackAbsence = ({ words }: Reading): boolean => takingBack.test(saidText(words));
const takingBack =
  /(?:^| )(?:ta|tar|take|taking) (?:(?:jag|ja|i) )?(?:tillbaka|back) (?:(?:min|mitt|mina|my|all|hela|the) )*(?:franvaro|franvaron|\p{L}*ledighet|\p{L}*ledigheten|\p{L}*semester|\p{L}*semestern|absence|leave|vacation|holiday)(?: |$)/u;

/** Where it is no plain order, or more is said behind it: of the days of its own sentence. */
export function takenBackIn({ whole, main }: Chosen, around: Circumstances): Amended | undefined {
  const { reading } = whole;
  if (!takesBackAbsence(reading)) return undefined;
  const { tokens, runs } = reading;
  const verb = tokens.findIndex(({ word }) => /^(?:tillbaka|back)$/.test(word));
  const end = partingAt(tokens, verb);
  const rest = tokens.filter(
    ({ word }, at) =>
      end >= 0 && at > end && /^\p{L}/u.test(word) && !runs.some(({ from, to }) => from <= at && at < to),
  );
  const clause = tokens.slice(0, rest.every(({ word }) => polite.test(word)) ? tokens.length : end);
  const own = { ...reading, tokens: clause, runs: findRuns(clause) };
  const isPlain = clause.length === tokens.length && /^(?:ta|take)$/.test(tokens[verb - 1]?.word ?? '');
  if (own.runs.length === 0 || isPlain || main.asked) return undefined;
  const said = daysSaid(own, 'away.end', around);
  return { ...plain, said, others: [], act: 'away.end', isAlone: true };
}
const partingAt = (tokens: Reading['tokens'], verb: number): number =>
  tokens.findIndex(({ word }, at) => at > verb && parting.test(word));
const parting = /^(?:[.,;!]|och|o|and|men|but|fast)$/;
const polite = /^(?:och|o|and|tack|please|snalla|hej)$/;

/** "…, fredag är jag borta i stället", "… och lägg den v 52", "… och går kl 14 i stället": each has its button. */
export function awayInstead(told: Told, { whole }: Chosen, around: Circumstances): Options | undefined {
  const { reading } = whole;
  if (told.act !== 'away.end' || told.asked || !takesBackAbsence(reading)) return undefined;
  const { tokens } = reading;
  const verb = tokens.findIndex(({ word }) => /^(?:tillbaka|back)$/.test(word));
  const end = partingAt(tokens, verb);
  const rest = end < 0 ? [] : tokens.slice(end + 1);
  const runs = findRuns(rest);
  const words = rest.map(({ word }) => word);
  const isAway = away.test(words.join(' ')) && !words.some((word) => /^(?:inte|ej|not|if|om|\?)$/.test(word));
  if (runs.length === 0 || !isAway) return undefined;
  const said = saidBeside({ ...reading, tokens: rest, words, runs }, told, around);
  if (said.from === undefined || said.flaw !== undefined) return undefined;
  const isOfDays = runs.some(({ pieces }) => pieces.some(({ piece }) => !isHour(piece)));
  const days = isOfDays ? { from: said.from, until: said.until ?? said.from } : told;
  const none = partsOf({ ...told, spans: undefined, instead: undefined });
  const other = { ...none, from: days.from, until: days.until, isOpen: said.isOpen, part: said.part };
  return {
    ask: 'each',
    choices: [
      { ...partsOf(told), act: 'away.end' },
      { ...other, act: 'away' },
    ],
  };
}
const away =
  /(?:^| )(?:jag|ar|blir|i) .*(?:borta|ledig|ledigt|semester|away|off)(?: |$)|^(?:(?:och|i stallet) )*(?:lagg|satt|boka|put|book)(?: in)? (?:den|det|it) |^(?:(?:den|det|it) )(?:blir|tas) |^(?:(?:och|jag) )*(?:gar|slutar|sticker|leave) (?:(?:hem|jag|kl|klockan|at) )*\d/;
