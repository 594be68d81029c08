// Understands what people write: the act first, then its parts, then what may be done.

import type { LocalDate } from '../../core/time';
import { dateOf, minutesOf, timeOf } from '../../core/time';
import type { Act } from './acts';
import type { Guess } from './act-model';
import { choose } from './choose';
import { commandOf } from './commands';
import { contrastIn } from './contrast';
import { daysMeant } from './days-meant';
import { withWeekdays } from './days/short-weekdays';
import { delegateNamed } from './forms/delegate-named';
import type { Chosen } from './choose';
import { mayChange, mayKeep, type Parts } from './consequences';
import { amendIn, type Amended } from './amend';
import { actGoingOn } from './going-on';
import type { Mind } from './mind';
import type { KnownPerson } from './names';
import { newOrderIn, type NewOrder } from './forms/new-order';
import { withoutManners } from './parting';
import { faultOrCannot, noAccess, saysNoAccess } from './forms/no-access';
import { optionsOf } from './options';
import { takersIn } from './forms/several-takers';
import type { Reading } from './reading';
import { writtenWords } from './reading';
import { askedByForm, soughtIn } from './sought';
import { withOwnHalf, withoutDenied, withoutPerhaps } from './forms/set-aside';
import { swapIn, type Swap } from './forms/swap';
import { isUnable } from './forms/unable';
import { toldIn } from './forms/told-by-words';
import type { Circumstances, Understanding } from './understanding';
import { weekdaysOffIn, type WeekdaysOff } from './forms/weekdays-off';
import type { Said } from './when-said';
import { daysSaid } from './when-said';

const mostCandidates = 3;

/** What a text is understood as. Pure, in a straight line with its length, and it never fails. */
export function understand(text: string, around: Circumstances, mind: Mind): Understanding {
  const written = withWeekdays(writtenWords(text, around));
  const { tokens, hasMore } = withoutPerhaps(withOwnHalf(withoutDenied(withoutManners(written))));
  const chosen = choose(tokens, around, mind);
  const { command, ...forms } = formsIn(text, chosen, around);
  const before = goesOn(around.before);
  const isForm = command !== undefined || forms.act !== undefined;
  const amends = isForm
    ? undefined
    : (amendIn(chosen, { ...around, before }, written) ?? contrastIn(chosen, around));
  const going =
    command === undefined && !amends && before
      ? actGoingOn(chosen.whole.reading.words, chosen.whole, before)
      : undefined;
  const sought = isForm || amends ? undefined : soughtIn(chosen, around, before);
  const seeking = sought ? 'away.is' : isForm || amends ? undefined : askedByForm(text, chosen);
  const isFault = !isForm && !amends && saysNoAccess(chosen.whole.reading);
  const told = isFault ? noAccess : isForm || amends ? undefined : toldIn(chosen, before);
  const delegate = isForm || told || amends?.said ? undefined : delegateNamed(chosen, around, before);
  const other = isForm || amends || told || seeking ? undefined : ofOther(chosen, around);
  const act =
    command?.act ?? forms.act ?? amends?.act ?? delegate?.act ?? told?.act ?? seeking ?? other ?? going;
  const led = act === undefined ? chosen.main.guesses : leadBy(act, chosen.main.guesses);
  const guesses = amends?.act === 'away.end' ? led.slice(0, 1) : led;
  const isGoingOn =
    (amends !== undefined && amends.isAlone !== true) || (going !== undefined && act === going);
  const previous = isGoingOn ? before : undefined;
  const isTaught = act !== undefined;
  const { swap, off, order } = forms;
  const found = { swap, off, order, amends, hasMore };
  const understood = assemble({ text, around, chosen, guesses, isTaught, mind, previous, ...found });
  if (delegate) return { ...understood, ...delegate, ...aside };
  if (isFault) return { ...understood, ...aside, ...faultOrCannot(understood, chosen.whole.reading) };
  if (told ?? sought)
    return { ...understood, flaw: undefined, ...sought, ...told, asked: true, changes: false, also: [] };
  return command === undefined
    ? understood
    : { ...understood, also: [], mailbox: command.mailbox ?? understood.mailbox, ...command.days };
}

/** What is known by the form of its words, or letter by letter. */
function formsIn(text: string, chosen: Chosen, around: Circumstances) {
  const now = nowOf(around);
  const swap = swapIn(chosen.whole.reading, now);
  const off = swap ? undefined : weekdaysOffIn(chosen.whole.reading, now);
  const order = swap || off ? undefined : newOrderIn(chosen, now);
  const command = commandOf(text, dateOf(around.at, around.calendar.zone), around.mailboxes);
  const act: Act | undefined = swap
    ? 'duty.give'
    : off
      ? 'away.weekdays'
      : order
        ? 'roster.order'
        : undefined;
  return { swap, off, order, command, act };
}

/** It shows, and changes nothing. */
const aside = {
  sure: true,
  asked: false,
  changes: false,
  keeps: false,
  also: [],
  options: undefined,
  instead: undefined,
};

/** "Visa Tages frånvaro" asks of Tage; "du skrev fel, jag är borta onsdag" undoes nothing before it is asked. */
function ofOther({ main, whole }: Chosen, { who }: Circumstances): Act | undefined {
  const isOther = whole.reading.people.some(({ people }) => people.every(({ upn }) => upn !== who));
  return main.guesses[0]?.act === 'away.mine' && isOther ? 'away.is' : undefined;
}

/** Danger is said anew or not at all: a name behind it is none. */
const goesOn = (before: Understanding | undefined): Understanding | undefined =>
  before?.act === 'urgent' ? undefined : before;

/** Forms are read in the whole: a sentence of it by itself would be another act. */
const nowOf = ({ at, calendar }: Circumstances) => ({
  ...{ today: dateOf(at, calendar.zone), minutes: minutesOf(timeOf(at, calendar.zone)) },
  ...{ isBack: false, isArriving: false },
});

const leadBy = (act: Act, guesses: readonly Guess[]): readonly Guess[] => [
  { act, share: 1 },
  ...guesses.filter((one) => one.act !== act),
];

interface Assembling {
  readonly text: string;
  readonly around: Circumstances;
  readonly chosen: Chosen;
  readonly guesses: readonly Guess[];
  /** By its form or letter by letter, or by what was said before: not by likeness. */
  readonly isTaught: boolean;
  readonly mind: Mind;
  /** What was understood before, where this goes on with it. */
  readonly previous: Understanding | undefined;
  readonly swap: Swap | undefined;
  readonly off: WeekdaysOff | undefined;
  readonly order: NewOrder | undefined;
  /** How it goes on with it, where that is put right, added to or taken out. */
  readonly amends: Amended | undefined;
  /** Days that are only perhaps are left out. */
  readonly hasMore: boolean;
}

function assemble(assembling: Assembling): Understanding {
  const { around, chosen, guesses, previous, amends, hasMore } = assembling;
  const today = dateOf(around.at, around.calendar.zone);
  const form = formOf(assembling);
  const { reading } = form ? chosen.whole : chosen.main;
  const isOffered = amends?.isOffered === true;
  const isAsked = form ? chosen.whole.asked || chosen.main.asked : chosen.main.asked;
  const asked = isAsked || isOffered;
  const likeliest = guesses[0]?.act ?? 'unclear';
  const told = daysSaid(chosen.dated, likeliest, around);
  const { people: named, hasStranger } = chosen.whole.reading;
  const isOfOther = named.length > 0 || hasStranger;
  const isFixed = guesses.length === 1;
  const dated =
    amends?.act ??
    (isFixed ? likeliest : actByDays(likeliest, { reading: chosen.dated, told, isOfOther }, today));
  const act = dated === 'away.change' && !amends && !previous && isIllBeside(chosen) ? 'away' : dated;
  const ahead = act === likeliest ? told : daysSaid(chosen.dated, act, around);
  const days = form ?? daysMeant({ act, ahead, chosen, around, previous, amends });
  const people = peopleIn(reading.people.length > 0 ? reading : chosen.whole.reading, act, around);
  const person =
    people.length === 1 ? people[0]?.upn : people.length === 0 && !isOffered ? previous?.person : undefined;
  /** "Lisa är tillbaka", of whom nobody knows, is not the writer. */
  const isOfStranger = /^(?:away\.end|delegation\.ask)$/.test(act) && people.length === 0 && hasStranger;
  const parts = {
    act,
    asked,
    person,
    people: people.length > 1 ? people.map(({ upn }) => upn) : [],
    mailbox: mailboxIn(chosen, act) ?? previous?.mailbox ?? mailboxThere(act, chosen, around.before),
    ...days,
    rule: chosen.whole.reading.rule ?? (previous?.act === 'rule.show' ? previous.rule : undefined),
    flaw: people.length > 1 ? ('several' as const) : isOfStranger ? ('nobody' as const) : days.flaw,
    ...(amends?.instead && { instead: amends.instead }),
    ...(amends?.isAdded === true && { isAdded: true }),
    ...(hasMore && { hasMore }),
  };
  return concluded(parts, { assembling, today });
}

/** "Är tillbaka på måndag, ligger hemma i influensa" says until when one is away from now on. */
const isIllBeside = ({ isBesideAway, whole }: Chosen): boolean => isBesideAway && isUnable(whole.reading);

interface Concluding {
  readonly assembling: Assembling;
  readonly today: LocalDate;
}

/** What may follow, and what is asked back. */
function concluded(parts: Parts, { assembling, today }: Concluding): Understanding {
  const { text, guesses, isTaught, chosen, mind, previous, amends } = assembling;
  const { act } = parts;
  const isAmended = amends !== undefined;
  const spoken = assembling.around.before;
  const deciding = { text, guesses, isTaught, chosen, today, mind, previous, isAmended, spoken };
  const change = mayChange(parts, deciding);
  const options =
    optionsOf(parts, { amends, reading: chosen.whole.reading, before: spoken }) ??
    takersIn(parts, chosen, assembling.around);
  const likely = chosen.isDoubted ? (['rule'] as const) : guesses.map((guess) => guess.act);
  return {
    ...parts,
    ...(options && { options }),
    sure: change.sure && options === undefined,
    changes: change.changes && options === undefined,
    candidates: [...new Set([act, ...likely])].slice(0, mostCandidates),
    also:
      assembling.swap || assembling.off || assembling.order
        ? []
        : chosen.also.filter((other) => other !== act && !(isAmended && other === 'undo')),
    keeps: mayKeep(parts, deciding),
  };
}

const formOf = ({ swap, off, order }: Assembling) => {
  if (swap) return { ...swap, isOpen: false, flaw: undefined };
  const ordered = order && {
    ...{ from: order.from, until: undefined, flaw: order.flaw },
    weekdays: { days: order.days, isWorked: true, weeks: order.weeks },
  };
  const form = off ?? ordered;
  return form && { ...form, isOpen: form.from !== undefined && form.until === undefined, part: undefined };
};

/** "Åter i tjänst från i dag" ends what was; "åter i tjänst den 7 december" says until when it goes on, and "Bo är tillbaka på måndag" nothing of the writer. */
function actByDays(act: Act, { reading, told, isOfOther }: Dated, today: LocalDate): Act {
  if (act === 'away.change' && isReturn(reading, told, today)) return 'away.end';
  const isLater = told.from !== undefined && told.from > today && told.part === undefined;
  if (act === 'away' && isLater && !isOfOther && arrivesSooner(reading)) return 'away.change';
  return act === 'away.end' && isLater && !isOfOther && saysReturn(reading) ? 'away.change' : act;
}

/** "Kommer redan på torsdag" says until when one is away. */
const arrivesSooner = ({ tokens }: Reading): boolean =>
  /\b(?:kommer|borjar|coming|back|tillbaka)(?: (?:jag|i|am|is|nog|tillbaka|back|in))* (?:redan|tidigare|already|earlier)\b/.test(
    tokens.map(({ word }) => word).join(' '),
  );

interface Dated {
  readonly reading: Reading;
  readonly told: Said;
  readonly isOfOther: boolean;
}

const saysReturn = ({ words }: Reading): boolean =>
  words.some((word) =>
    /^(?:tillbaka|ater|tjanst|igen|jobbar|borjar|kommer|back|return|returning)$/.test(word),
  );

/** "Åter i tjänst från i dag" ends what was. */
const isReturn = ({ words }: Reading, { from, until, isOpen }: Said, today: LocalDate): boolean =>
  from === today &&
  (isOpen || until === today) &&
  words.some((word) => /^(?:tillbaka|tjanst|back|returned)$/.test(word));

const receiving = /^(?:till|to|at|lat|let|be|ask)$/;

/** Whom an act is about: of several who are named the one behind "till"; nobody twice. */
function peopleIn(reading: Reading, act: Act, { who }: Circumstances): readonly KnownPerson[] {
  const others = reading.people.filter(({ people: meant }) => !(meant.length === 1 && meant[0]?.upn === who));
  // "Inte Bo, Ines".
  const agreed = others.filter(({ from }) => !/^(?:inte|not|ej)$/.test(reading.tokens[from - 1]?.word ?? ''));
  const named = agreed.length > 0 ? agreed : others;
  const behind = named.find(({ from }) => receiving.test(reading.tokens[from - 1]?.word ?? ''));
  const self = /^(?:away\.(?:of|is)|answers\.of)$/.test(act) ? reading.people[0] : undefined;
  const one = (act === 'duty.give' ? behind : undefined) ?? named[0] ?? self;
  return one?.people ?? [];
}

/** "Hur många olästa är det där": of the mailbox that was spoken of. */
const mailboxThere = (act: Act, { whole }: Chosen, before: Understanding | undefined) =>
  ofMailbox.test(act) && whole.reading.words.some((word) => /^(?:dar|there)$/.test(word))
    ? before?.mailbox
    : undefined;

const ofMailbox =
  /^(?:duty\..+|roster\..+|mailbox\.status|inbox|list|message\.find|who\..+|week|guide\.passOn)$/;

function mailboxIn({ main, whole }: Chosen, act: Act): Understanding['mailbox'] {
  const named = [...main.reading.mailboxes, ...whole.reading.mailboxes];
  const plain = named.find(({ isDoubtful }) => !isDoubtful) ?? (ofMailbox.test(act) ? named[0] : undefined);
  return plain?.mailbox.id;
}
