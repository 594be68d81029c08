// "Jag glömde i fredags men öppnade på kvällen", "varför är fredagen utan öppning, jag öppnade ju": of that day, and nothing is opened today (F1).

import { dateOf, type LocalDate } from '../../../core/time';
import { isOneOf, type Act } from '../acts/acts';
import type { Run } from '../days/piece';
import type { Reading } from '../reading/reading';
import type { Token } from '../reading/tokens';
import type { Chosen } from '../sentences/choose';
import { clausesIn } from '../forms/duty/clauses';
import { partsOf } from '../acts/saying';
import type { Choice, Circumstances, Told } from '../acts/understanding';
import { daysSaid } from './when-said';

const now = /^(?:nu|nyss|precis|idag|morse|imorse|today|now|just|morning)$/;
/** "I går morse". */
const dayBefore = /^(?:igar|gar|forrgar|yesterday|\p{L}+dags)$/u;
const noted =
  /^(?:noterad\p{L}*|noterat|noted|oppning\p{L}*|opening|missad\p{L}*|missed|missade|glomde|glomt|forgot|orapporterad\p{L}*)$/u;

/** The day that has been and that the line speaks of, wherever in it; nothing where it is opened today. */
export function openedThen(
  act: Act,
  { whole: { reading }, isOpening }: Pick<Chosen, 'whole' | 'isOpening'>,
  around: Circumstances,
): {
  readonly from?: LocalDate | undefined;
  readonly until?: LocalDate | undefined;
  readonly part?: undefined;
  readonly isOpen?: false;
} {
  const isNoted = reading.tokens.some(({ word }) => noted.test(word));
  if (act === 'duty.opened' && !isNoted && isOfElse(reading, around)) return ofToday;
  const isNow = reading.tokens.some(isNowAt);
  // "Glömde i går, öppnade nu i morse": it is done now, whatever was not done then.
  if (act === 'duty.opened' && isDoneNow(reading) && isForgotten(reading)) return ofToday;
  if (!isOneOf(act, 'duty.opened', 'why') || isOpening || isNow) return {};
  if (act === 'why' && !isNoted) return {};
  const run = reading.runs.find((one) => isPast(one) || (isNoted && isThatDay(reading, one)));
  const { from } = run ? daysSaid({ ...reading, runs: [run] }, 'mailbox.status', around) : {};
  return from === undefined ? {} : { from, until: from, part: undefined };
}

const isNowAt = ({ word }: Token, at: number, all: readonly Token[]): boolean =>
  now.test(word) && !dayBefore.test(all[at - 1]?.word ?? '');

/** "… öppnat i dag", and not "öppnade i går men glömde trycka, gör det nu". */
function isDoneNow({ tokens }: Reading): boolean {
  const clauses: Token[][] = [[]];
  for (const token of tokens) {
    if (/^(?:[,.;!]|men|och|fast|but|and)$/.test(token.word)) clauses.push([]);
    else clauses.at(-1)?.push(token);
  }
  return clauses.some((clause) => clause.some(isNowAt) && clause.some(({ word }) => opens.test(word)));
}
const opens = /^(?:oppna\p{L}*|opened|kolla[td]|kollade|gjorde|gjort|inne|did|checked)$/u;

const isForgotten = ({ runs, tokens }: Reading): boolean =>
  runs.some(isPast) &&
  tokens.some(({ word }) => forgotten.test(word)) &&
  !tokens.some(({ word }) => /^(?:inte|ej|not|varken|heller)$/.test(word));
const forgotten = /^(?:glomde|glomt|missade|missat|forgot|forgotten|missed)$/;

const ofToday = { from: undefined, until: undefined, part: undefined, isOpen: false } as const;

/** "Jag har kollat lådan och jag är ledig på fredag", "var inte inne igår, öppnat nu": what is told as done is of today, and that day of something else. */
function isOfElse(reading: Reading, around: Circumstances): boolean {
  const { from } = daysSaid(reading, 'duty.opened', around);
  const today = dateOf(around.at, around.calendar.zone);
  const clauses = clausesIn(reading.words);
  const undated = clauses.filter(
    (clause) => clause.some((word) => done.test(word)) && !clause.includes('§day'),
  );
  if (from === undefined || from === today || undated.length === clauses.length) return false;
  return undated.some((clause) => from > today || clause.some((word) => nowAlone.test(word)));
}
const nowAlone = /^(?:nu|nyss|precis|now|just)$/;
const done =
  /^(?:oppnat|oppnade|oppna[ds]|kolla[td]|kollade|genomgang\p{L}*|gatt|gick|last|laste|tittat|tittade|opened|checked|been|gone|went|read|looked)$/u;

/** Beside something else an opening has the days of its own sentence; beside an opening "kommun hann jag inte" is of that mailbox. */
export function openedBeside(
  parts: Told,
  { also, beside }: Pick<Chosen, 'also' | 'beside'>,
  around: Circumstances,
): readonly Choice[] {
  const act = parts.act === 'duty.opened' ? 'duty.cannot' : 'duty.opened';
  const own = beside.find(({ guesses }) => guesses[0]?.act === act);
  if (own === undefined || !also.includes(act) || (act === 'duty.cannot' && own.reading.runs.length > 0))
    return [];
  const { from, until } = daysSaid(own.reading, act, around);
  const mailbox = own.reading.mailboxes[0]?.mailbox.id ?? parts.mailbox;
  const meant = { ...partsOf(parts), spans: undefined, instead: undefined, inReturn: undefined };
  return [{ ...meant, act, from, until, part: undefined, isOpen: false, mailbox }];
}

const isPast = ({ pieces }: Run): boolean =>
  pieces.some(
    ({ piece }) =>
      (piece.kind === 'weekday' && piece.turn === 'past') || (piece.kind === 'offset' && piece.days < 0),
  );

/** "Fredagen", and not "till fredag". */
const isThatDay = ({ tokens }: Reading, { pieces, from, to }: Run): boolean =>
  pieces.length === 1 &&
  pieces.every(({ piece, link }) => piece.kind === 'weekday' && link === undefined) &&
  tokens.slice(from, to).some(({ word }) => word.endsWith('en'));
