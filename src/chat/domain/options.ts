// What is asked back where the act is plain and the days are not: which of them, or which half of one.

import { mondayOf } from '../../core/time';
import { saysCancelled } from './forms/away/taken-place';
import { saidText } from './reading/said-words';
import { isOneOf, type Act } from './acts/acts';
import type { Amended } from './amend/amended';
import type { Said } from './when/when-said';
import type { Reading } from './reading/reading';
import type { Choice, Circumstances } from './acts/understanding';
import type { Chosen } from './sentences/choose';
import { eachAwayThen } from './sentences/each-away';
import { turned } from './when/part-away';
import { isAbleOnly } from './when/there';
import type { DayPart } from './days/day-part';
import { partsOf } from './acts/saying';
import type { Told, Understanding } from './acts/understanding';

interface Beside {
  readonly amends: Amended | undefined;
  readonly chosen: Chosen;
  readonly around: Circumstances;
}

/** Undefined where nothing has to be asked. */
export function optionsOf(told: Told, { amends, chosen, around }: Beside): Understanding['options'] {
  const { before } = around;
  const { reading } = chosen.whole;
  const choice: Choice = { ...partsOf(told), act: told.act };
  const isReached = told.act === 'away' && saysReached(reading);
  if (isOneOf(told.act, 'present', 'away') && !told.asked && (isReached || readsMailElsewhere(reading)))
    return { ask: 'reach', choices: (['present', 'away'] as const).map((act) => ({ ...choice, act })) };
  // Who works half of it is away the other half.
  if (told.flaw === 'half' && isOneOf(told.act, 'away.change', 'away.of', 'away', 'present'))
    return {
      ask: told.isOpen ? 'hours' : 'half',
      choices: halvesOf(told.part).map((part) => ({ ...choice, act: added(told.act), part })),
    };
  if (told.act === 'away.end' && told.from === undefined && !told.asked && saysCancelled(reading))
    return { ask: 'which', choices: (['undo', 'away.mine'] as const).map((act) => ({ ...choice, act })) };
  if (!told.asked && isAskedAlone(told.act, reading)) return { ask: 'which', choices: [choice] };
  const each = eachAwayThen(told, chosen, around);
  if (each.length > 0) return { ask: 'each', choices: each };
  if (told.weekdays?.isRest === true) return { ask: 'which', choices: [choice] };
  if (amends?.said === undefined || told.flaw !== undefined) return undefined;
  if (before?.inReturn !== undefined && told.act === 'duty.give')
    return { ask: 'which', choices: swapsWith(before, choice, [amends.said, ...amends.others]) };
  if (amends.orSpan)
    return {
      ask: 'which',
      choices: [{ ...choice, ...daysIn(amends.orSpan), instead: undefined, isMoved: undefined }, choice],
    };
  if (amends.isEither) {
    const alone = { ...choice, act: added(told.act), instead: undefined, isMoved: undefined };
    return { ask: 'which', choices: [alone, choice] };
  }
  const days = [amends.said, ...amends.others].filter(({ flaw }) => flaw === undefined);
  return days.length < 2
    ? undefined
    : { ask: 'which', choices: days.map((one) => ({ ...choice, ...daysIn(one) })) };
}

/** "Semestern nästa vecka blir inte av": nobody says anew that they are away then. */
const isAskedAlone = (act: Act, reading: Reading): boolean =>
  act === 'away.end'
    ? saysCancelled(reading) && !removing.test(saidText(reading.words))
    : act === 'away' && isAbleOnly(reading.tokens.map(({ word }) => word));
const removing = /^(?:ta bort|stryk|avboka|stall in|slopa|radera|remove|cancel|delete)(?: |$)/;

const halvesOf = (part: DayPart | undefined): readonly DayPart[] =>
  part === undefined ? ['am', 'pm'] : [part, turned(part)];

/** "Nej torsdag" of a swap is of one's own day or of the other's; it gives nothing away. */
function swapsWith(before: Understanding, choice: Choice, all: readonly Said[]): readonly Choice[] {
  const { from, until, part, inReturn } = before;
  const near = all.find(
    (one) => one.from !== undefined && from !== undefined && mondayOf(one.from) === mondayOf(from),
  );
  const said = near ?? all[0];
  if (inReturn === undefined || said?.from === undefined) return [choice];
  const plain = { ...choice, spans: undefined, instead: undefined };
  const days = { from: said.from, until: said.until ?? said.from };
  return [
    { ...plain, from, until, part, inReturn: { ...inReturn, ...days } },
    { ...plain, ...days, part: undefined, inReturn },
  ];
}

/** At a course or on a trip, reading mail: nobody knows about the telephone (T8). */
function readsMailElsewhere({ words }: Reading): boolean {
  const text = words.join(' ');
  return (
    words.some((word) => elsewhere.test(word)) &&
    /\b(?:laser|kollar|svarar pa|har koll pa|tittar pa|skoter|read|reading|check|checking|answer|answering|on) (?:min |mina |my |av )?(?:mejl|mejlen|mejlet|mejlar|mail|post|posten|meddelanden|messages)\b/.test(
      text,
    ) &&
    !/\b(?:inte|inga|ingen|not|no) (?:laser|kollar|svarar|read|reading|checking)\b|\b(?:laser|kollar|svarar) inte\b/.test(
      text,
    )
  );
}

/** "Är ute med klassen på fredag, nås på mobilen": there, and not at one's desk; who says away is away. */
function saysReached({ words }: Reading): boolean {
  const text = saidText(words);
  return reached.test(text) && !unreached.test(text) && !words.some((word) => absent.test(word));
}

/** "Ledig fredag, men jag kan nås på mobilen": away, whoever may call. */
export const saysAwayReached = ({ words, runs }: Reading): boolean => {
  const text = saidText(words);
  return (
    runs.length > 0 && reached.test(text) && words.some((word) => absent.test(word)) && !notAway.test(text)
  );
};
const notAway =
  /(?:^|\s)(?:inte|ej|not|aldrig|never)(?: \p{L}+){0,2} (?:borta|ledig\p{L}*|sjuk|semester|away|off|sick)(?:\s|$)/u;
const reached =
  /(?:^|\s)(?:nas|nar mig|nabar|antraffbar|gar att na|kan nas|(?:har|tar)(?: (?:jag|med(?: mig)?|jobb\p{L}*|min))* (?:datorn?|laptop(?:en)?|mobil(?:en)?|jobbmobilen|telefon(?:en)?) (?:med|pa)|svarar (?:i|pa) (?:mobil(?:en)?|telefon(?:en)?|teams)|reachable|(?:can be|be) reached|reach me|available (?:on|by|over|via)|(?:have|bring|bringing|got)(?: (?:my|the))? (?:laptop|phone|mobile|computer)|on my (?:mobile|phone|cell))(?:\s|$)/u;
const unreached =
  /(?:^|\s)(?:inte|ej|knappt|svart|aldrig|inga|ingen|utan|not|hardly|no|without|cannot|never|varken)(?:\s|$)|(?:^|\s)(?:nas|nar mig|nabar|antraffbar|reachable|available)(?: (?:igen|again|forst))* (?:efter|after|fran|from|igen|again|till|until)(?:\s|$)/u;
const absent =
  /^(?:borta|franvarande|\p{L}*ledig\p{L}*|semester\p{L}*|sjuk\p{L}*|vab\p{L}*|feber|komp\p{L}*|flex\p{L}*|away|absent|off|leave|holiday|vacation|sick|ill|out)$/u;

export const elsewhere =
  /^(?:kurs|kursen|konferens|konferensen|utbildning|utbildningen|massa|massan|seminarium|studiebesok|tjansteresa|resa|kongress|forelasning|fortbildning|kickoff|course|training|conference|trip|seminar|fair|congress)$/;

const added = (act: Understanding['act']): Understanding['act'] =>
  act === 'away.change' || act === 'present' ? 'away' : act;

const daysIn = ({ from, until, isOpen, part, spans }: Said) => ({ from, until, isOpen, part, spans });
