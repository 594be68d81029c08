// "ångra": takes back what the sender did last today; after ten minutes, or other lines, it is shown with its own button (F2, E4).

import { listEndings } from '../../../absence/flows/away/say-again';
import type { PlainSay } from '../../../chat/domain/says/plain-says';
import { type ActOrFamily, isOneOf, type Act } from '../../../chat/domain/acts/acts';
import type { Spoken } from '../../../chat/context';
import { takesBackApproval } from '../../../chat/domain/forms/messages/approval-undone';
import type { Saying } from '../../../chat/domain/acts/saying';
import type { UndoKind } from '../../../chat/domain/acts/understanding';
import { orRefusal, sentence } from '../../../core/card-facts';
import { dateToday } from '../../../core/context';
import type { PersonId } from '../../../core/ids';
import { accept } from '../../../core/refusal';
import { latest, minutesBetween, type Instant } from '../../../core/time';
import type { Person } from '../../../people/domain/person';
import type { DeskContext } from '../../context';
import { beyondUndo } from '../../domain/beyond-undo';
import { ask, startOfToday, undoables } from './undoable';
import { mostShown, type Days, type Undoable, type UndoAnswer, type Undone } from './undone';

/** "Glöm det" may be of something else by then. */
const recentMinutes = 10;

/** "ångra"; of several in a row each goes one further back. */
export async function answerUndo(
  context: DeskContext,
  person: Person,
  saying: Saying,
): Promise<readonly UndoAnswer[]> {
  const all = await undoables(context, person);
  const spoken = context.chat.spoken.find(person.id);
  const last = lastOf(all, spoken?.done);
  if (saying.undoes !== undefined) {
    const meant = all.find(({ at, kind }) => at === saying.undoes && kind === (saying.undone ?? kind));
    return meant ? orRefusal(await meant.undo()) : [sentence({ what: 'undoneBefore' })];
  }
  // A button that says no more than "the last" may be an old one.
  if (saying.text === '') return last ? toChooseFrom(context, [last]) : [sentence({ what: 'nothingToUndo' })];
  if (takesBackApproval(saying.text)) return approvalUndone(context, all);
  if (ofAll.test(saying.text) && all.length > 1) return toChooseFrom(context, all.slice(-mostShown));
  // "Jag menade inte att ge bort den": of no absence.
  if (ofGiving.test(saying.text) && last !== undefined && /^(?:away|back|hours)$/.test(last.kind)) {
    const given = all.findLast(({ kind }) => kind === 'roster');
    return given ? toChooseFrom(context, [given]) : [sentence({ what: 'nothingToUndo' })];
  }
  if (!saying.mayChange) return askedOfUndo(context, saying, { all, last });
  const isOneMore = spoken?.understood?.act === 'undo';
  const named = daysNamed(saying);
  if (named !== undefined || /\d/.test(saying.text))
    return orRefusal(await undoNamed(context, person.id, { all, named }));
  const isOther =
    spoken?.done !== undefined && unkept.test(spoken.done.act) && spoken.done.at > (last?.at ?? '');
  // "Ta tillbaka det", of a card that was only shown: nothing of it is done, but by a button pressed since.
  const isSince =
    last !== undefined && spoken !== undefined && (last.at > spoken.at || isOfLine(spoken, last));
  const isShown = isOneOf(spoken?.understood?.act, ...shown) && spoken?.done?.isLast !== true && !isSince;
  const isOfShown = isShown && !ofLast.test(saying.text.trim());
  if (last !== undefined && (isOther || isOfShown)) return toChooseFrom(context, [last]);
  const undoneAt = isOneMore ? spoken.at : undefined;
  if (last !== undefined && (await hasDoneMore(context, person.id, latest(last.at, undoneAt ?? last.at))))
    return toChooseFrom(context, [last], 'laterStands');
  if (last !== undefined && !isOneMore && isInDoubt(context, saying, { last, spoken }))
    return toChooseFrom(context, [last]);
  const isTold = spoken?.isStandingTold === true && last !== undefined && last.at <= spoken.at;
  if (isTold && last.isStanding === true) return standsStill(context, all);
  return orRefusal(await undoLast(context, person.id, { last, isOneMore }));
}

/** Nothing is undone: the opening, or the last, with its button. */
function askedOfUndo(
  context: DeskContext,
  saying: Saying,
  { all, last }: { readonly all: readonly Undoable[]; readonly last: Undoable | undefined },
): Promise<readonly UndoAnswer[]> | readonly UndoAnswer[] {
  const opening = ofOpening.test(saying.text) ? all.findLast(({ kind }) => kind === 'opened') : undefined;
  const isOfLast =
    whatCanBe.test(saying.text) || (last && isRecent(context, last) && whatWasDone.test(saying.text));
  const shown = opening ?? (isOfLast ? last : undefined);
  return shown ? toChooseFrom(context, [shown]) : [sentence({ what: 'askedUndo' })];
}

/** Why it stands was said: what was done before it is shown, with its button. */
function standsStill(context: DeskContext, all: readonly Undoable[]): Promise<readonly UndoAnswer[]> {
  const before = all.findLast(({ isStanding }) => isStanding !== true);
  return before === undefined
    ? Promise.resolve([sentence({ what: 'standsStill' })])
    : toChooseFrom(context, [before], 'laterStands');
}

/** Asked, each of them where there are several; what stands says why. */
async function approvalUndone(
  context: DeskContext,
  all: readonly Undoable[],
): Promise<readonly UndoAnswer[]> {
  const approved = all.filter(({ isApproval }) => isApproval === true).slice(-mostShown);
  if (approved.length === 0) return [sentence({ what: 'noApprovalLately' })];
  if (approved.some(({ isStanding }) => isStanding !== true))
    return toChooseFrom(context, approved, 'allDone');
  return (await Promise.all(approved.map((one) => one.show()))).flat();
}

/** What was done a moment ago, or was the last that passed between them, with its button; nothing is undone. */
export async function showLastDone(
  context: DeskContext,
  person: Person,
  isLast: boolean,
): Promise<readonly UndoAnswer[]> {
  const last = (await undoables(context, person)).at(-1);
  return last !== undefined && (isLast || isRecent(context, last)) ? toChooseFrom(context, [last]) : [];
}

/** "Ångra alltihop": what is meant is pressed. */
const ofAll = /(?<!\p{L})(?:allt|alltihop|allihop|alla|båda|bägge|everything|all|both)(?!\p{L})/iu;

const ofGiving =
  /(?<!\p{L})(?:(?:ge|gav|gett|ger|lämna|lämnade|lämnat|give|gave|given|hand(?:ed)?)(?: \p{L}+){0,2} (?:bort|över|ifrån|away|over)|byta (?:bort|dag)|swap)(?!\p{L})/iu;

/** "Har inte öppnat den, det var fel". */
const ofOpening = /öppn|open/iu;

/** The word itself promises the last of today (docs/reference.md); empty for a button. */
const plainly = /^(?:ångra|undo)?[.!]*$/iu;

/** Of several at one instant what the line before did. */
function lastOf(all: readonly Undoable[], done: Spoken['done']): Undoable | undefined {
  const last = all.at(-1);
  // It can only come after the absence that it is about.
  if (last?.kind === 'mailChoice') return last;
  const kind = done && kinds[done.act];
  return all.findLast((one) => one.at === last?.at && one.kind === kind) ?? last;
}
const kinds: Partial<Record<Act, UndoKind>> = {
  ...{ away: 'away', 'away.of': 'away', 'away.change': 'away', 'away.end': 'back' },
  ...{ 'duty.opened': 'opened', 'duty.give': 'roster', 'duty.take': 'roster', remind: 'reminder' },
};

interface InDoubt {
  readonly last: Undoable;
  readonly spoken: Spoken | undefined;
}

/** Hours or other lines lie between; what is done about messages on cards and page has no line, and its answer names it. */
function isInDoubt(context: DeskContext, { text }: Saying, { last, spoken }: InDoubt): boolean {
  if (plainly.test(text.trim()) && /^(?:message|many)$/.test(last.kind)) return false;
  return isSpokenSince(spoken, last) || !isRecent(context, last);
}

/** Something else was spoken of after it: nobody knows which of them is meant. */
const isSpokenSince = (spoken: Spoken | undefined, { at }: Undoable): boolean =>
  spoken?.understood !== undefined &&
  spoken.done?.isLast !== true &&
  minutesBetween(at, spoken.at) * 60 > inOneBreath &&
  !small.test(spoken.understood.act);
/** A line is remembered a moment after its deed. */
const inOneBreath = 5;
/** "Jag läser själv" shows the card on which it is chosen, too. */
const isOfLine = ({ at: spokenAt }: Spoken, { at, kind }: Undoable): boolean =>
  kind === 'mailChoice' && minutesBetween(at, spokenAt) * 60 <= inOneBreath;
const small = /^(?:thanks|greeting|reply)$/;

/** "Vänta, vad har du gjort nu?" */
const whatWasDone = /(?<!\p{L})(?:gjort|gjorde|ändrat|ändrade|did|done|changed?)(?!\p{L})/iu;

/** "Vad kan jag ångra?" */
const whatCanBe =
  /(?<!\p{L})(?:(?:vad|vilket|what)(?!\p{L}).*(?:ångra|ångras|undo|undone|taken? back|(?:tas?|tar) tillbaka)|(?:finns|har jag|är)(?!\p{L}).*att ångra|anything to undo)(?!\p{L})/iu;

/** What shows a card whose buttons would do something. */
const shown: readonly ActOrFamily[] = [
  'delegation.ask',
  'delegation.mine',
  'order.*',
  'message.find',
  'answers.*',
];

/** The word for what was done last. */
const ofLast = /^(?:ångra|undo)\P{L}*$/iu;

/** What no "ångra" takes back. */
const unkept = /^language$/;

const isRecent = ({ clock }: DeskContext, { at }: Undoable): boolean =>
  minutesBetween(at, clock.now()) <= recentMinutes;

/** Something that nothing takes back: what was done before it is not what is meant. */
const hasDoneMore = async ({ store }: DeskContext, actorId: PersonId, since: Instant): Promise<boolean> =>
  (await store.log.listBy(actorId, beyondUndo, since)).some(({ at }) => at > since);

/** Each as it stands; the buttons of those that have none there stand below. */
async function toChooseFrom(
  context: DeskContext,
  found: readonly Undoable[],
  what: PlainSay = found.length > 1 ? 'allDone' : 'lastDone',
): Promise<readonly UndoAnswer[]> {
  const [only] = found;
  if (what === 'lastDone' && only?.isStanding === true) return orRefusal(await only.undo());
  const cards: UndoAnswer[] = [];
  for (const one of found) cards.push(...(await one.show()));
  const choices = found.flatMap(({ button }) => button ?? []);
  return choices.length > 0
    ? [...cards, { card: 'choices', today: dateToday(context), say: { what }, choices }]
    : [sentence({ what }), ...cards];
}

const daysNamed = ({ from, until, isOpen }: Saying): Days | undefined =>
  from === undefined ? undefined : { from, until: until ?? (isOpen ? undefined : from) };

interface Named {
  readonly all: readonly Undoable[];
  /** Undefined: numbers that may be days. */
  readonly named: Days | undefined;
}

/** "Ångra fredagen": what is of just those days, and else nothing. */
async function undoNamed(context: DeskContext, actorId: PersonId, { all, named }: Named): Promise<Undone> {
  const meant = all.filter(({ days }) => days?.from === named?.from && days?.until === named?.until);
  const [only, another] = named === undefined ? [] : meant;
  if (only !== undefined && another === undefined) return only.undo();
  const shown = (meant.length > 0 ? meant : all).slice(-mostShown);
  return shown.length > 0 ? accept(await toChooseFrom(context, shown)) : ask(context, actorId);
}

interface Last {
  readonly last: Undoable | undefined;
  readonly isOneMore: boolean;
}

/** Of today only, so that nothing old surprises. */
async function undoLast(context: DeskContext, actorId: PersonId, { last, isOneMore }: Last): Promise<Undone> {
  if (last === undefined) return accept([sentence({ what: 'nothingToUndo' })]);
  // An undo of before was the last, and nobody knows whether that is meant.
  const endings = await listEndings(context, actorId, startOfToday(context));
  if (!isOneMore && endings.some(({ isUndo, at }) => isUndo && at > last.at)) return ask(context, actorId);
  return last.undo();
}
