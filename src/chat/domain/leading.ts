// What leads a line beside what it is like: its form, its words letter by letter, and what it goes on with.

import { dateOf, minutesOf, timeOf } from '../../core/time';
import { factsOf, isOfAnswer, isOfOneMessage, isOrder, type Act, isDutyDeed, isOneOf } from './acts/acts';
import type { Guess } from './model/act-model';
import { amendIn } from './amend/amend';
import { takenBackIn } from './amend/taken-back';
import type { Chosen } from './sentences/choose';
import { commandOf, type Command } from './forms/commands';
import { contrastIn } from './amend/contrast';
import { workedBeside } from './amend/worked-beside';
import { delegateNamed } from './forms/duty/delegate-named';
import { saysGoodbye } from './forms/goodbye';
import { movedDays } from './forms/away/moved-days';
import { movedByLength, movedTo } from './forms/away/moved-to';
import { newOrderIn } from './forms/duty/new-order';
import { howItWent } from './forms/duty/how-it-went';
import { faultOrCannot, cannotNow, noAccess, saysNoAccess, saysWhyNot } from './forms/duty/no-access';
import { ofOther } from './forms/about/of-other';
import { ruleNumberIn } from './forms/about/rule-number';
import { dropsBeside, ofReminders, reminderMeant } from './forms/reminders';
import { afterwardsIn } from './forms/away/taken-place';
import { swapIn } from './forms/duty/swap';
import { isIllBeside } from './forms/away/unable';
import { toldIn } from './forms/away/told-by-words';
import { asksOfTheirs, asksWhoShould } from './forms/messages/asks-own';
import { ofNoMailbox, saysFinished } from './forms/messages/no-mailbox';
import { ofShown } from './forms/messages/ordinal';
import { toldToTake } from './forms/duty/told-to-take';
import { isLikelyAway } from './forms/away/likely';
import { weekdaysOffIn } from './forms/away/weekdays-off';
import { actGoingOn } from './going-on';
import { askedByForm, soughtIn } from './forms/sought';
import type { Reading } from './reading/reading';
import type { Token } from './reading/tokens';
import { alike, actOf, namesMessage, pointsAtIt } from './sentences/heard';
import { isClause, ordersApart, saysMeant } from './sentences/orders-in';
import { goneOnWith } from './sentences/said-by';
import type { Circumstances, Understanding } from './acts/understanding';

interface Heard {
  readonly chosen: Chosen;
  readonly around: Circumstances;
  readonly written: readonly Token[];
}

type Leading = ReturnType<typeof leadingIn>;

export function leadingIn(text: string, { chosen, around, written }: Heard) {
  const before = goneOnWith(around.before, chosen.whole.reading);
  if (chosen.isOpening) return { ...opening, text, before };
  const then = { ...around, before };
  const moved = takenBackIn(chosen, then) ?? movedDays(chosen, then) ?? movedTo(chosen, then);
  const { command, ...forms } = formsIn(text, chosen, { around, isMoved: moved !== undefined });
  const reminders = command === undefined ? ofReminders(text, before) : undefined;
  const isForm = command !== undefined || forms.act !== undefined || reminders !== undefined;
  const amends = isForm
    ? undefined
    : (moved ??
      workedBeside(chosen, around) ??
      amendIn(chosen, then, written) ??
      movedByLength(chosen, then) ??
      contrastIn(chosen, around));
  const going =
    isForm || amends || !before ? undefined : actGoingOn(chosen.whole.reading.words, chosen.whole, before);
  const others = isForm || amends ? noOthers : othersIn(text, chosen, { around, before });
  const delegate = isForm || others.told || amends?.said ? undefined : delegateNamed(chosen, around, before);
  const { told, seeking, other } = others;
  const formed: Act | undefined = command?.act ?? reminders ?? forms.act ?? amends?.act;
  const act = formed ?? delegate?.act ?? told?.act ?? seeking ?? other ?? going;
  const isGoingOn =
    (amends !== undefined && amends.isAlone !== true) || (going !== undefined && act === going);
  const previous = isGoingOn ? before : undefined;
  return { text, act, amends, previous, forms, command, reminders, delegate, before, ...others };
}

interface Beside {
  readonly around: Circumstances;
  readonly before: Understanding | undefined;
}

/** What is told or asked by the words, where nothing is put right. */
function othersIn(text: string, chosen: Chosen, { around, before }: Beside) {
  const isNone = toldToTake(chosen.main.reading.words) || asksOfTheirs(text);
  const sought = isNone ? undefined : soughtIn(chosen, around, before);
  const formed = sought
    ? 'away.is'
    : (otherOne(chosen, before) ??
      afterwardsIn(chosen.whole.reading) ??
      askedByForm(text, chosen.whole.reading, before));
  const likeliest = formed ?? chosen.main.guesses[0]?.act;
  const seeking =
    ofMail(likeliest, chosen, before) ??
    (formed === undefined
      ? (howItWent(likeliest, text) ??
        ofNoMailbox(likeliest, chosen.whole.reading, before?.act) ??
        ofSpoken(chosen, before))
      : undefined) ??
    formed;
  const isShut = saysNoAccess(chosen.whole.reading);
  const isFault = isShut && !saysWhyNot(chosen.whole.reading);
  const told = isFault ? noAccess : isShut ? cannotNow : toldIn(text, chosen, before);
  const other = told || seeking ? undefined : ofOther(chosen, around);
  return { sought, seeking, isFault, told, other, isFinding: seeking === 'message.find' };
}

/** "Kan Nils ta det i stället?" of the mail that the writer reads for somebody, and of no mailbox. */
function ofMail(act: Act | undefined, { whole }: Chosen, before: Understanding | undefined): Act | undefined {
  const isOfThat = isOneOf(before?.act, 'delegation.ask', 'delegation.mine') && !saysBox(whole.reading);
  return isOfThat && isDutyDeed(act) ? 'delegation.mine' : undefined;
}

const saysBox = ({ words, mailboxes }: Reading): boolean =>
  mailboxes.length > 0 || words.some((word) => /brevlad|lada|mailbox|^(?:pass|tur|vakt|jour)/.test(word));

/** "Ge den till Erik", "jag tar den": of the message that was just found, or of the mailbox that was just spoken of. */
function ofSpoken({ whole, main }: Chosen, before: Understanding | undefined): Act | undefined {
  const pair = alike.find((acts) => acts.includes(main.guesses[0]?.act ?? 'unclear'));
  if (pair === undefined || saysBox(whole.reading) || !pointsAtIt(whole.reading)) return undefined;
  // "Den om altanen menar jag" goes on with what was said of another.
  if (saysMeant(whole)) return isOfOneMessage(before?.act) ? undefined : 'message.find';
  const sum = main.guesses.reduce((all, { act, share }) => (pair.includes(act) ? all + share : all), 0);
  if (sum < enoughOfPair) return undefined;
  const [ofMessage, ofMailbox] = pair;
  // "Betygskopian hinner jag inte, kan Maja ta den?" names it.
  if (isOfOneMessage(before?.act) || namesMessage(whole)) return ofMessage;
  return whole.reading.runs.length === 0 &&
    isOneOf(before?.act, 'duty.who', 'duty.mine', 'duty.give', 'mailbox.status')
    ? ofMailbox
    : undefined;
}
const enoughOfPair = 0.6;
/** "Den andra", "no, the other one": of two mailboxes both are shown; of anything else nobody can tell. */
function otherOne({ whole }: Chosen, before: Understanding | undefined): Act | undefined {
  const text = whole.reading.words.filter((word) => /^\p{L}/u.test(word)).join(' ');
  if (bothAlone.test(text) && !ofShown(before?.act)) return 'unclear';
  if (addedAlone.test(text) && whole.reading.runs.length === 0) return 'unclear';
  if (!other.test(text) || isOfOneMessage(before?.act)) return undefined;
  return before && isOneOf(before.act, 'duty.who', 'duty.mine', 'mailbox.status') ? before.act : 'unclear';
}
const other =
  /^(?:(?:nej|na|no|inte den|not that(?: one)?|jag menar|jag menade|i mean|i meant|och|and|ok|men) )*(?:den andra|det andra|den andre|the other(?: one)?)(?: (?:da|then|brevladan|ladan|mailbox|sa (?:han|hon)|alltsa))*$/;

/** "Båda", where no two things were spoken of. */
const bothAlone = /^(?:(?:ja|ok|och|ta|tar|yes) )*(?:bada|bagge|both)(?: (?:tva|tack|of them|please))*$/;

/** "Också", "det andra också": something more, and nothing says what. */
const addedAlone =
  /^(?:(?:och|and|ja|jo|yes) )*(?:(?:aven|likasa) )?(?:(?:det|den|de|that|this|the|it|those)(?: dar| har)? )?(?:(?:andra|andre|other)(?: one)? )?(?:ocksa|aven|likasa|also|too|as well)(?: (?:det|den|tack|please|that|it))*$/;

const noOthers = {
  ...{ sought: undefined, seeking: undefined, isFault: false, told: undefined, other: undefined },
  isFinding: false,
} as const;

/** "Öppnat, …": that, whatever goes on behind it. */
const opening = {
  act: 'duty.opened',
  ...{ amends: undefined, previous: undefined, command: undefined },
  ...{ forms: { swap: undefined, off: undefined, order: undefined, act: undefined } },
  ...{ reminders: undefined, delegate: undefined, ...noOthers },
} as const;

const besideOrder = /^(?:away|present|urgent|incident|remind|duty)/;

/** What tells or shows, and does nothing, where the words are likelier of that than of anything else but a message. */
const likelyEnough = 0.5;
function otherwiseIn(guesses: readonly Guess[]): Act | undefined {
  const others = guesses.filter(({ act }) => !isOfOneMessage(act));
  const [best] = others;
  const all = others.reduce((sum, { share }) => sum + share, 0);
  if (best === undefined || best.share < likelyEnough * all || noAnswer.has(best.act)) return undefined;
  const { changes, isOfAnswerer } = factsOf(best.act);
  return changes === true || isOfAnswerer === true ? undefined : best.act;
}
const noAnswer: ReadonlySet<Act> = new Set<Act>([
  ...(['other', 'unclear', 'reply', 'thanks', 'greeting'] as const),
  // Where nobody is away it offers an absence.
  'delegation.ask',
]);

/** What was understood, where a form says more or less of it. */
export function toldBy(
  led: Leading,
  heard: Understanding,
  { whole, main, orders, parts, beside: others }: Chosen,
): Understanding {
  const understood = led.seeking === undefined ? orderFirst(heard) : heard;
  const { reminders, before, delegate, isFault, told, sought, command, isFinding } = led;
  if (reminders) return { ...understood, ...aside, ...reminderMeant(reminders, understood, before) };
  if (delegate) return { ...understood, ...delegate, ...aside };
  if (isFault) return { ...understood, ...aside, ...faultOrCannot(understood, whole.reading) };
  if (told ?? sought)
    return { ...understood, flaw: undefined, asked: true, ...sought, ...told, changes: false, also: [] };
  // What else is said in words of messages is of the same.
  if (isFinding) {
    const isOfIt = asksWhoShould(led.text, whole.reading);
    const also = understood.also.filter((act) => besideOrder.test(act) && !(isOfIt && act === 'duty.who'));
    return { ...understood, also, ...ofMessages(main.guesses, before) };
  }
  if (isOrder(understood.act) || isOfAnswer(understood.act)) {
    const isSeveral = orders.length > 1;
    // "Nej vänta, ge den till Carin" takes nothing back, and "KS 2026/601 på remissen, Bo svarar" looks for nothing else.
    const isOfOrder = (act: Act): boolean =>
      (isSeveral && (isOrder(act) || isOfAnswer(act))) || isOnlyNamed(act, others);
    const also = understood.also.filter(
      (act) => !isOneOf(act, 'undo', 'message.find') && !isOfOrder(act) && !isAlike(act, understood.act),
    );
    const beside = dropsBeside(led.text) ? [...also, 'remind.mine' as const] : also;
    const several = ordersApart({ orders, parts }, understood.asides);
    return { ...understood, ...ofMessages(main.guesses, before), also: beside, ...several };
  }
  return command === undefined
    ? understood
    : {
        ...understood,
        also: [],
        mailbox: command.mailbox,
        rule: command.rule ?? understood.rule,
        ...(command.rule !== undefined && noDays),
        ...command.days,
      };
}

/** "Registrera den, svarsdag 18 december": of the answer, and nothing that is said to be done. */
const isOnlyNamed = (act: Act, beside: Chosen['beside']): boolean =>
  (isOfAnswer(act) && beside.some((part) => actOf(part) === act && !isClause(part.reading.words))) ||
  // "Tar den, blir klar på torsdag": nobody is away then.
  (act === 'away' && beside.every((part) => actOf(part) !== act || saysFinished(part.reading)));

/** What was said as of a mailbox, and heard of a message. */
const isAlike = (act: Act, of: Act): boolean =>
  alike.some(([ofMessage, ofMailbox]) => ofMessage === of && ofMailbox === act) ||
  (of === 'order.answered' && act === 'duty.opened');

/** "Insändaren vill ha svar, ge den till Bo": nothing is looked for beside. */
function orderFirst(heard: Understanding): Understanding {
  const order = heard.act === 'message.find' && !heard.asked ? heard.also.find(isOrder) : undefined;
  return order === undefined
    ? heard
    : { ...heard, act: order, also: heard.also.filter((act) => act !== order) };
}

function ofMessages(guesses: readonly Guess[], before: Understanding | undefined) {
  const otherwise = otherwiseIn(guesses);
  return { isOfShown: before === undefined || ofShown(before.act), ...(otherwise && { otherwise }) };
}

/** "T9" is no time of a day. */
const noDays = { from: undefined, until: undefined, part: undefined, isOpen: false, flaw: undefined };

/** What is known by the form of its words, or letter by letter. */
function formsIn(
  text: string,
  chosen: Chosen,
  { around, isMoved }: { readonly around: Circumstances; readonly isMoved: boolean },
) {
  const now = nowOf(around);
  const swap = isMoved ? undefined : swapIn(chosen.whole.reading, now, around.before?.inReturn !== undefined);
  const off = swap ? undefined : weekdaysOffIn(chosen.whole.reading, now);
  const order = swap || off ? undefined : newOrderIn(chosen, now);
  const command =
    commandOf(text, dateOf(around.at, around.calendar.zone), around.mailboxes) ?? ruleCommand(text, around);
  const act: Act | undefined = swap
    ? 'duty.give'
    : off
      ? 'away.weekdays'
      : order
        ? 'roster.order'
        : saysGoodbye(text, around)
          ? 'greeting'
          : isIllBeside(chosen.whole.reading) ||
              isLikelyAway(chosen.whole.reading, chosen.main.guesses[0]?.act)
            ? 'away'
            : undefined;
  return { swap, off, order, command, act };
}

function ruleCommand(text: string, { before }: Circumstances): Command | undefined {
  const rule = ruleNumberIn(text, before === undefined || /^rule/.test(before.act));
  return rule === undefined ? undefined : { act: 'rule.show', rule };
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

/** Forms are read in the whole: a sentence of it by itself would be another act. */
const nowOf = ({ at, calendar }: Circumstances) => ({
  ...{ today: dateOf(at, calendar.zone), minutes: minutesOf(timeOf(at, calendar.zone)) },
  ...{ isBack: false, isArriving: false },
});
