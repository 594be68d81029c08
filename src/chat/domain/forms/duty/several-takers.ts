// "Kim kan ta 22–23 och Bo 28–30": each takes days of their own; asked back, each with a button of its own.

import type { MailboxId, Upn } from '../../../../core/ids';
import type { Chosen } from '../../sentences/choose';
import { isOneOf } from '../../acts/acts';
import { actOf } from '../../sentences/heard';
import type { Told } from '../../acts/understanding';
import { findRuns } from '../../days/find-runs';
import { readInFrame } from '../../amend/in-frame';
import { findMailboxes } from '../../reading/mailboxes';
import type { Reading } from '../../reading/reading';
import { partsOf } from '../../acts/saying';
import type { Choice, Circumstances, Options } from '../../acts/understanding';
import { daysSaid, type Said } from '../../when/when-said';

/** Undefined unless two or more are named, with days for each. */
export function takersIn(parts: Told, chosen: Chosen, around: Circumstances): Options | undefined {
  const reading = withoutOwnAway(chosen);
  // "Hasse är på kurs i dag, låt Ines ta brevlådan i morgon" gives Hasse nothing.
  const away = chosen.parts
    .filter((part) => actOf(part) === 'away.of')
    .flatMap((part) => part.reading.people);
  const isAway = (upn: string | undefined): boolean =>
    away.some(({ people }) => people.some((person) => person.upn === upn));
  const all = reading.people.flatMap(({ people: [one, another], from, to }): readonly Taker[] =>
    one === undefined || another !== undefined || isAway(one.upn) ? [] : [{ upn: one.upn, from, to }],
  );
  const named = all.filter(({ upn }) => upn !== around.who);
  if (!isOneOf(parts.act, 'duty.give', 'duty.take') || parts.inReturn !== undefined || named.length === 0)
    return undefined;
  const taking = { parts, reading, around };
  if (reading.runs.length < 2) return eachMailbox(taking, named);
  const withOwn = [...all, ...writerIn(reading, around)].toSorted((a, b) => a.from - b.from);
  return (withOwn.length > named.length ? each(taking, withOwn) : undefined) ?? each(taking, named);
}

/** "…, och på torsdag är jag ledig": nobody takes it on that day by that. */
function withoutOwnAway({ whole: { reading }, parts }: Chosen): Reading {
  const own = parts.findIndex((part) => actOf(part) === 'away' && part.reading.people.length === 0);
  const [token] = own > 0 ? (parts[own]?.reading.tokens ?? []) : [];
  const end = token === undefined ? -1 : reading.tokens.findIndex(({ at }) => at === token.at);
  if (end < 0 || reading.people.some(({ from }) => from >= end)) return reading;
  const tokens = reading.tokens.slice(0, end);
  const mailboxes = reading.mailboxes.filter(({ to }) => to <= end);
  return { ...reading, tokens, mailboxes, runs: findRuns(tokens) };
}

/** Whoever is to have it; the places of the name. */
interface Taker {
  readonly upn: Upn;
  readonly from: number;
  readonly to: number;
}

interface Taking {
  readonly parts: Told;
  readonly reading: Reading;
  readonly around: Circumstances;
}

/** "Jag tar måndag, Ines tisdag"; "jag har läkartid" takes nothing. */
const writerIn = ({ tokens, runs, mailboxes }: Reading, { who }: Circumstances): readonly Taker[] =>
  tokens.flatMap(({ word }, at) => {
    const verb = tokens[at + 1]?.word ?? '';
    const isOf = [...runs, ...mailboxes].some(({ from }) => from === at + 2);
    const isTaking = takes.test(verb) || (has.test(verb) && isOf);
    return /^(?:jag|ja|i)$/.test(word) && isTaking ? [{ upn: who, from: at, to: at + 1 }] : [];
  });
const takes = /^(?:tar|ta|vaktar|skoter|take)$/;
const has = /^(?:har|kan|have|can)$/;

/** Each the days that stand behind the name, or before it. */
function each({ parts, reading, around }: Taking, named: readonly Taker[]): Options | undefined {
  if (named.length < 2) return undefined;
  const isAfter = (reading.runs[0]?.from ?? 0) > (named[0]?.from ?? 0);
  // "Ge kommun till Kim resten av veckan och ks till Bo i morgon".
  const own = eachOwn(reading, named, around);
  const choices: Choice[] = [];
  for (const [at, { upn, from, to }] of named.entries()) {
    const [start, end] = isAfter ? [to, named[at + 1]?.from] : [named[at - 1]?.to ?? 0, from];
    const tokens = reading.tokens.slice(start, end);
    if (tokens.some(({ word }) => isThere.test(word))) return undefined;
    const said = daysIn({ ...reading, tokens, runs: findRuns(tokens) }, choices[0], around);
    if (said === undefined) return undefined;
    const mailbox = own?.[at] ?? parts.mailbox;
    choices.push({ ...partsOf(parts), ...said, ...takenBy(upn, around), mailbox });
  }
  return { ask: 'each', choices };
}

/** "Jag tar måndag, Maja är tillbaka på tisdag": she takes nothing. */
const isThere = /^(?:tillbaka|ater|borta|ledig|sjuk|jobbar|kommer|oppnar|back|away|off|sick|works|comes)$/;

const takenBy = (upn: Upn, { who }: Circumstances) =>
  upn === who ? { act: 'duty.take' as const, person: undefined } : { act: 'duty.give' as const, person: upn };

/** One stands before each of them, or one behind each; undefined where it is not so. */
function eachOwn(
  reading: Reading,
  named: readonly Taker[],
  around: Circumstances,
): readonly MailboxId[] | undefined {
  const boxes = mailboxesIn(reading, around);
  const isLed = (boxes[0]?.from ?? 0) < (named[0]?.from ?? 0);
  const own = named.map(({ from, to }, at) => {
    const [start, end] = isLed ? [named[at - 1]?.to ?? 0, from] : [to, named[at + 1]?.from ?? Infinity];
    const between = boxes.filter((box) => start <= box.from && box.from < end);
    return between.length === 1 ? between[0]?.mailbox.id : undefined;
  });
  return own.every((id) => id !== undefined) ? own : undefined;
}

/** "Ge ks till Carin 12–15 och kommun till David": each mailbox to its own, on the same days. */
function eachMailbox({ parts, reading, around }: Taking, named: readonly Taker[]): Options | undefined {
  const own = mailboxesIn(reading, around).map(({ mailbox }) => mailbox.id);
  if (parts.act !== 'duty.give' || named.length < 2 || own.length !== named.length) return undefined;
  const choices = named.map(({ upn }, at) => ({
    ...partsOf(parts),
    ...takenBy(upn, around),
    mailbox: own[at],
  }));
  return { ask: 'each', choices };
}

/** Beside one that is plain a word that is ordinary elsewhere is a mailbox too. */
const mailboxesIn = (reading: Reading, { mailboxes }: Circumstances) =>
  reading.mailboxes.length === 0
    ? []
    : findMailboxes({ tokens: reading.tokens, mailboxes, isOrdinary: () => false });

/** "28–30" behind "22–23" is of the same month. */
function daysIn(
  reading: Reading,
  frame: Choice | undefined,
  around: Circumstances,
): Pick<Said, 'from' | 'until' | 'isOpen' | 'part' | 'spans'> | undefined {
  if (reading.runs.length === 0) return undefined;
  const said = frame
    ? readInFrame(reading, { ...frame, part: undefined, named: 'date' }, around).said[0]
    : daysSaid(reading, 'duty.give', around);
  if (said?.from === undefined || said.flaw !== undefined) return undefined;
  const { from, until, isOpen, part } = said;
  return { from, until, isOpen, part, spans: undefined };
}
