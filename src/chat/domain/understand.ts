// Understands what people write: the act first, then its parts, then what may be done.

import { dateOf } from '../../core/time';
import { isOrder, type Act, isOneOf } from './acts/acts';
import type { Guess } from './model/act-model';
import { choose, ledBySentence, type Chosen } from './sentences/choose';
import { reworded } from './days/reworded';
import { isOfOtherDays } from './when/dated-by';
import { daysMeant } from './when/days-meant';
import { wordAlone } from './forms/commands';
import { mayChange } from './consequences';
import { mayKeep } from './may-keep';
import { deniedOrderIn, isSmallTalk, nothingOrdered, saysWrongChat, turnedOrder } from './forms/denied-order';
import { isAbsence, type Amended } from './amend/amended';
import { withEarlier } from './amend/of-earlier';
import type { Mind } from './model/mind';
import type { NewOrder } from './forms/duty/new-order';
import { eachMailboxIn, mailboxIn, mailboxThere, peopleIn, personMeant, readingOf } from './sentences/meant';
import { askedBack } from './asked-back';
import { askedBeside, warnedAlone } from './sentences/rule-beside';
import { asidesIn, goesToo } from './sentences/asides';
import type { Heard } from './sentences/heard';
import { isMore, leftOverIn } from './sentences/left-over';
import { questionsIn } from './sentences/questions-in';
import { leadingIn, toldBy } from './leading';
import { ofAnother } from './sentences/of-another';
import { toldFirst } from './sentences/told-first';
import { saysAwayReached } from './options';
import { askedByForm } from './forms/sought';
import { mailboxTurnedTo } from './reading/turned-to';
import { read, writtenWords } from './reading/reading';
import { matterOf, textMeant } from './rewriting';
import type { Token } from './reading/tokens';
import { approvalTakenBack } from './forms/messages/approval-undone';
import { isOfPointed, namedAsShown } from './forms/messages/pointed';
import type { Swap } from './forms/duty/swap';
import { deniesAway } from './forms/said-plainly';
import { withoutSource } from './forms/about/by-whom';
import { withReader } from './forms/about/own-mail';
import { isUnlessSo } from './forms/away/not-decided';
import { isUnable } from './forms/away/unable';
import type { Circumstances, Told, Understanding } from './acts/understanding';
import type { WeekdaysOff } from './forms/away/weekdays-off';
import { mayBeAway, spokenOf } from './says-absence';
import { daysSaid } from './when/when-said';
import { whileAwayIn, withWhileAway } from './when/while-away';
import { actByDays } from './when/act-by-days';
import { saysThen } from './when/either-day';
import { openedBeside, openedThen } from './when/opened-day';
import { openedOtherwise, withListed } from './forms/duty/opened-otherwise';
import { saysAbleOnly } from './when/there';

const mostCandidates = 3;
const enoughBeside = 0.1; // A share from which it is offered where an absence is not.

/** What a text is understood as. Pure, in a straight line with its length, and it never fails. */
export function understand(text: string, circumstances: Circumstances, mind: Mind): Understanding {
  const around = withEarlier(text, circumstances);
  const shown = wordAlone(text);
  if (shown !== undefined) return { ...aWord, act: shown, candidates: [shown] };
  if (saysWrongChat(text)) return nothingOrdered;
  const denied = deniedOrderIn(text);
  if (denied === undefined) return understandWhole(text, around, mind);
  if (denied.meant !== undefined) return turnedOrder(understandWhole(denied.meant, around, mind), text);
  if (denied.isTurned) return turnedOrder(understandWhole(text, around, mind), text);
  const rest = understandWhole(denied.rest, around, mind);
  return isSmallTalk(rest.act) ? nothingOrdered : rest;
}

/** Of a word alone nothing else is to be found. */
const aWord = {
  ...{ sure: true, asked: false, changes: false, keeps: false, isOpen: false },
  ...{ person: undefined, people: [], mailbox: undefined, rule: undefined, flaw: undefined, also: [] },
  ...{ from: undefined, until: undefined, part: undefined },
} as const;

function understandWhole(written: string, around: Circumstances, mind: Mind): Understanding {
  const text = textMeant(written, around);
  const lasting = whileAwayIn(text, around, mind);
  const without = lasting && understandSaid(lasting.text, around, mind);
  if (lasting === undefined || without === undefined || !isOneOf(without.act, 'duty.give', 'duty.take'))
    return untilWell(understandSaid(text, around, mind), without, around);
  const { people } = read(writtenWords(lasting.text, around), around, mind.vocabulary);
  const named = people.flatMap((one) => one.people.map(({ upn }) => upn));
  return withWhileAway(text, lasting, { understood: without, named, before: around.before });
}

/** "Jag är borta tills hon är frisk" ends nothing: till further notice, and asked. */
function untilWell(
  whole: Understanding,
  without: Understanding | undefined,
  { at, calendar }: Circumstances,
): Understanding {
  if (whole.act !== 'away.end' || without?.act !== 'away') return whole;
  const from = without.from ?? dateOf(at, calendar.zone);
  return { ...without, from, until: undefined, isOpen: true, changes: false };
}

function understandSaid(text: string, around: Circumstances, mind: Mind): Understanding {
  const today = dateOf(around.at, around.calendar.zone);
  const first =
    approvalTakenBack(text) ??
    toldFirst(text, today, (said, before = around.before) =>
      understandSaid(said, { ...around, before }, mind),
    );
  if (first) return first;
  const written = reworded(writtenWords(text, around));
  const { tokens, hasMore } = matterOf(written);
  const own = ofShownOr(choose(tokens, around, mind), tokens, { around, mind });
  const led = leadingIn(text, { chosen: own, around, written });
  const { act, amends, previous, forms } = led;
  const chosen =
    act !== undefined && (act === led.seeking || (act === 'duty.cannot' && act === led.told?.act))
      ? ledBySentence(own, act, (part) => isOfForm(part, act))
      : own;
  const all = act === undefined ? chosen.main.guesses : leadBy(act, chosen.main.guesses);
  const isAlone = (amends ?? led.told)?.act === 'away.end' || led.seeking === 'duty.opened';
  const guesses = isAlone ? all.slice(0, 1) : all;
  const { swap, off, order } = forms;
  const found = { swap, off, order, amends, hasMore, previous, isTaught: act !== undefined };
  const heard = toldBy(led, assemble({ text, around, chosen, guesses, mind, ...found }), chosen);
  const told = ofAnother(askedBeside(heard, chosen), chosen, around);
  const { reading } = chosen.whole;
  return warnedAlone(withoutSource(withReader(told, reading, around.who), reading), text);
}

/** What points at a message that was just shown is heard as if it were named. */
function ofShownOr(
  own: Chosen,
  tokens: readonly Token[],
  { around, mind }: { readonly around: Circumstances; readonly mind: Mind },
): Chosen {
  const named = namedAsShown(tokens, around.before?.act);
  const chosen = named && choose(named, around, mind);
  return chosen && isOfPointed(own.main, chosen.main) ? chosen : own;
}

/** Its form is that of the sentence by itself. */
const isOfForm = ({ reading }: Heard, act: Act): boolean =>
  askedByForm(reading.tokens.map(({ written }) => written).join(' '), reading) === act;

const leadBy = (act: Act, guesses: readonly Guess[]): readonly Guess[] => [
  { act, share: 1 },
  // What is said to be of a mailbox is of no message.
  ...guesses.filter((one) => one.act !== act && !(act.startsWith('duty.') && isOrder(one.act))),
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
  const form = formOf(assembling);
  const { reading } = form ? chosen.whole : chosen.main;
  const isOffered = amends?.isOffered === true;
  const isAsked = form ? chosen.whole.asked || chosen.main.asked : chosen.main.asked;
  const likeliest = guesses[0]?.act ?? 'unclear';
  const told = daysSaid(chosen.dated, likeliest, around);
  const { people: named, hasStranger } = chosen.whole.reading;
  const isOfOther = named.length > 0 || hasStranger;
  const isFixed = guesses.length === 1;
  const dated =
    amends?.act ??
    (isFixed ? likeliest : actByDays(likeliest, { reading: chosen.dated, told, isOfOther, around }));
  const act = !isFixed && saysAbleOnly(chosen.whole.reading) ? 'away' : begunAs(dated, assembling);
  const ahead = act === likeliest ? told : daysSaid(chosen.dated, act, around);
  const meant = form ?? daysMeant({ act, ahead, chosen, around, previous, amends });
  const isLoose = isThenUnsaid(act, assembling) || isOfOtherDays(chosen);
  const days = { ...meant, ...openedThen(act, chosen, around), ...(isLoose && { flaw: 'vague' as const }) };
  const asked = isAsked || isOffered || isUnlessSo(act, chosen.whole.reading);
  const people = peopleIn(readingOf(act, reading, chosen.whole.reading), act, around);
  const { person, isOfStranger } = personMeant(act, chosen, {
    ...{ around, people, before: around.before, previous: isOffered ? undefined : previous },
  });
  const parts = {
    act,
    asked,
    person,
    people: people.length > 1 ? people.map(({ upn }) => upn) : [],
    mailbox: mailboxOf(act, { chosen, around, previous }),
    ...(people.length <= 1 && eachMailboxIn(withListed(chosen), act)),
    ...days,
    rule: chosen.whole.reading.rule ?? (previous?.act === 'rule.show' ? previous.rule : undefined),
    flaw: people.length > 1 ? ('several' as const) : isOfStranger ? ('nobody' as const) : days.flaw,
    ...(amends && beside(amends)),
    ...(hasMore && { hasMore }),
    ...openedOtherwise(chosen, act, around.before),
  };
  return concluded(parts, assembling);
}

const mailboxOf = (
  act: Act,
  { chosen, around, previous }: Pick<Assembling, 'chosen' | 'around' | 'previous'>,
): Understanding['mailbox'] =>
  mailboxIn(chosen, act) ??
  mailboxTurnedTo(act, chosen.whole.reading, around) ??
  previous?.mailbox ??
  mailboxThere(act, chosen, around.before);

/** "Borta 12–15 då", and no day was spoken of; "…, kan Bo ta ks då?" and "borta 12–15 då, Bo tar ks" mean the hours. */
const isThenUnsaid = (act: Act, { chosen, around, amends }: Assembling): boolean =>
  act === 'away' &&
  !amends &&
  [chosen.dated, chosen.whole.reading].every(saysThen) &&
  around.before?.from === undefined;

const beside = ({ instead, isAdded, isMoved, movedBy }: Amended) => ({
  ...(instead && { instead }),
  ...(isAdded && { isAdded: true }),
  ...(isMoved === true && { isMoved: true }),
  ...(movedBy !== undefined && { movedBy }),
});

const begunAs = (act: Act, { chosen, amends, previous }: Assembling): Act =>
  act === 'present' && !chosen.whole.asked && saysAwayReached(chosen.whole.reading)
    ? 'away'
    : act === 'away.change' && !amends && !previous && isSaidBeside(chosen)
      ? 'away'
      : act;

/** "Är tillbaka på måndag, ligger hemma i influensa" says until when one is away from now on. */
const isSaidBeside = ({ isBesideAway, whole, also }: Chosen): boolean =>
  also.includes('away.change') || (isBesideAway && isUnable(whole.reading));

/** What may follow, and what is asked back. */
function concluded(parts: Told, assembling: Assembling): Understanding {
  const { text, guesses, isTaught, chosen, mind, previous, amends, around } = assembling;
  const { act } = parts;
  const today = dateOf(around.at, around.calendar.zone);
  const isAmended = amends !== undefined;
  const spoken = around.before;
  const deciding = { text, guesses, isTaught, chosen, today, mind, previous, isAmended, spoken };
  const change = mayChange(parts, deciding);
  const options = askedBack(parts, assembling);
  const isGoingOn = (isAmended || previous !== undefined) && isAbsence(act);
  const isFormed = isTaught && !isAmended;
  const isBacked = isFormed || isGoingOn || options !== undefined || change.sure;
  const isOffered = (one: Act): boolean => isBacked || mayBeAway(one, chosen.whole.reading, mind);
  const isOpen = guesses.every((one) => isOffered(one.act));
  const offered = guesses.filter((one) => isOpen || (one.share >= enoughBeside && isOffered(one.act)));
  const likely = chosen.isDoubted ? (['rule'] as const) : offered.map((guess) => guess.act);
  const shown = [...new Set([act, ...likely])].filter(isOffered).slice(0, mostCandidates);
  const asides = [...asidesIn(parts, chosen, around), ...openedBeside(parts, chosen, around)];
  const isOthers = act === 'duty.opened' && parts.opened === 'byOther';
  const isForm = parts.opened === 'instead' || deniesAway(chosen.whole.reading.words) || hasForm(assembling);
  const also =
    isForm || amends?.isMoved ? [] : chosen.also.filter((other) => isMore(other, parts, isAmended));
  const rest = isAmended ? undefined : leftOverIn({ parts, also, isForm }, chosen, around);
  return {
    ...parts,
    ...(isUnlessSo(act, chosen.whole.reading) && { isUnlessSo: true }),
    ...(options && !isOthers && { options }),
    ...(asides.length > 0 && { asides }),
    ...((change.changes || deniesAway(chosen.main.reading.words)) &&
      goesToo(act, chosen, asides) && { goesToo: true }),
    ...(rest && { rest }),
    ...(act === 'rule' && { questions: questionsIn(chosen) }),
    sure: isOthers || (change.sure && options === undefined && amends?.isDoubted !== true),
    changes: change.changes && options === undefined && amends?.isDoubted !== true,
    candidates: isBacked ? shown : spokenOf(shown, chosen.whole.reading, { mind, before: spoken }),
    also,
    keeps: mayKeep(parts, deciding),
  };
}

const hasForm = ({ swap, off, order }: Assembling): boolean =>
  [swap, off, order].some((form) => form !== undefined);

const formOf = ({ swap, off, order }: Assembling) => {
  if (swap) return { ...swap, isOpen: false, flaw: undefined };
  const ordered = order && {
    ...{ from: order.from, until: undefined, flaw: order.flaw },
    weekdays: { days: order.days, isWorked: true, weeks: order.weeks },
  };
  const form = off ?? ordered;
  return form && { ...form, isOpen: form.from !== undefined && form.until === undefined, part: undefined };
};
