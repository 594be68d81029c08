import { answererWords } from './wait-words';
import type { OverdueCard, OverdueRow, ApprovedRow } from '../domain/shown/list-cards';
import { dateOf } from '../../core/time';
import { capital, listWords, weekdayWords } from '../../core/texts/time-words';
import { atOnceWords, awayForms, givenAtOnce } from './away-form';
import type { ChoiceInput, FormView } from './form-view';
import { manyLines, manyRefusals } from './many-lines';
import { fromWords } from './message-lines';
import { buttonSets } from './message-buttons';
import type { RowsView, RowWithButtons } from './message-list-view';
import { isByItself, isOfOne, proposalButtons, proposalChoice } from './proposal-ticks';
import type { IncomingWords } from '../texts/sv';
import { button, cut, datedWhen, line, onlyIf, subtle, type Button, type Line } from '../../core/cards/view';

/** What is late as rows, and proposals as rows to be ticked. */
interface OverdueView extends RowsView {
  readonly choices: readonly ChoiceInput[];
  readonly buttons: readonly Button[];
  readonly forms: readonly FormView[];
}

/** As many as one batch of live reads holds. */
const mostTicked = 20;

/** As many rows with their buttons as a card holds. */
const mostOverdue = 10;

export function overdueView(card: OverdueCard, words: IncomingWords): OverdueView {
  const { overdue } = words.texts.incoming;
  const proposals = card.rows.filter(({ proposedAt }) => proposedAt !== undefined);
  const others = card.rows.filter(({ proposedAt }) => proposedAt === undefined);
  const { shown, more } = cut(others, words.texts, mostOverdue);
  const ticks = cut(proposals, words.texts, mostTicked);
  return {
    title: overdueTitle(card, words),
    state: stateOf(card, words),
    lines: [
      ...onlyIf(card.about === 'proposals' && card.name !== undefined, () => line(card.name ?? '')),
      ...manyLines(card, words),
      ...wishLines(card, words),
      ...card.late.map(({ mailbox, count, oldestAt }) =>
        line(overdue.late(mailbox, count, datedWhen(oldestAt, card.now, words))),
      ),
    ],
    refusals: manyRefusals(card, words),
    rows: [...approvedRows(card, words), ...shown.map((row) => overdueRow(row, card, words))],
    choices: onlyIf(ticks.shown.length > 0, () => proposalChoice(ticks.shown, card, words)),
    buttons: [
      ...onlyIf(ticks.shown.length > 0, () => proposalButtons(card, words)).flat(),
      ...onlyIf(card.late.length > 0, () => button(overdue.showInbox, 'chat.do', { act: 'inbox' })),
    ],
    forms: awayForms(card, { rows: shown, together: shown.filter((row) => !isByItself(row)) }, words),
    notes: [
      ...more,
      ...ticks.more,
      ...(card.elsewhere === undefined || card.isReplaced ? [] : [subtle(overdue.elsewhere(card.elsewhere))]),
      ...onlyIf(others.length > 0, () => subtle(whatOf(card, words))),
      ...bothNotes(card, words),
      ...emptyNotes(card, words),
      ...onlyIf(card.isTicked === true && proposals.some(isByItself), () => subtle(overdue.byItself)),
      ...onlyIf(proposals.length > 0, () => subtle(whatToTick(card, words))),
      ...onlyIf(card.late.length > 0, () => subtle(overdue.whatLate)),
    ],
  };
}

/** What is counted as both: without it the numbers were more than there are messages. */
function bothNotes({ rows, late }: OverdueCard, { texts }: IncomingWords): readonly Line[] {
  const both = rows.filter(
    ({ isUnregistered, mailbox }) => isUnregistered === true && late.some((one) => one.mailbox === mailbox),
  ).length;
  const total = late.reduce((sum, { count }) => sum + count, rows.length - both);
  return onlyIf(both > 0, () => subtle(texts.incoming.overdue.both(both, total)));
}

type About = OverdueCard['about'];
type Title = (card: OverdueCard, texts: IncomingWords['texts']) => string;

/** What each list is called, and whether it is late by itself, once a day of it has passed, or never. */
const lists: Readonly<
  Record<About, { readonly title: Title; readonly isLate: 'always' | 'pastDay' | 'never' }>
> = {
  late: { title: lateTitle, isLate: 'always' },
  asked: { title: askedTitle, isLate: 'always' },
  mine: { title: mineTitle, isLate: 'pastDay' },
  of: { title: ofTitle, isLate: 'pastDay' },
  all: { title: allTitle, isLate: 'pastDay' },
  away: { title: awayTitle, isLate: 'never' },
  proposals: { title: proposalsTitle, isLate: 'never' },
};

/** What its rows are for. */
const whatOf = ({ about, rows }: OverdueCard, { texts }: IncomingWords): string => {
  const { awayWhat, mineWhat, what } = texts.incoming.overdue;
  if (about === 'away') return awayWhat(rows.length, givenAtOnce(rows));
  return about === 'mine' ? mineWhat : what;
};

const whatToTick = ({ about, isTicked }: OverdueCard, { texts }: IncomingWords): string => {
  const { whatTicked, whatProposals } = texts.incoming.overdue;
  return isTicked === true ? whatTicked : whatProposals(about === 'proposals');
};

function stateOf(
  { about, rows, late, isBack, isReplaced, movedTo, now }: OverdueCard,
  { zone }: IncomingWords,
) {
  if (isReplaced === true || movedTo !== undefined) return undefined;
  if (rows.length + late.length === 0 || isBack === true) return 'done';
  const today = dateOf(now, zone);
  const isPast = rows.some(({ dueOn, isAnswered }) => !isAnswered && dueOn !== undefined && dueOn < today);
  const { isLate } = lists[about];
  return isLate === 'always' || (isLate === 'pastDay' && isPast) ? 'late' : 'open';
}

function overdueTitle(card: OverdueCard, { texts }: IncomingWords): string {
  if (card.isReplaced !== true) return lists[card.about].title(card, texts);
  return isOfOne(card) || card.elsewhere !== undefined
    ? texts.sentences.newerCard
    : texts.incoming.list.replaced;
}

function awayTitle({ name = '', rows, isBack, waitedFor = 0 }: OverdueCard, texts: IncomingWords['texts']) {
  const { overdue } = texts.incoming;
  if (isBack === true) return overdue.back(name);
  if (rows.length > 0) return overdue.away(name, rows.length);
  return waitedFor > 0 ? overdue.awayWaits(name, waitedFor) : overdue.awayDone(name);
}

function ofTitle({ name = '', rows }: OverdueCard, { incoming: { overdue } }: IncomingWords['texts']) {
  return (rows.length === 0 ? overdue.ofNone : overdue.of)(name);
}

function allTitle({ rows }: OverdueCard, { incoming: { overdue } }: IncomingWords['texts']): string {
  return rows.length === 0 ? overdue.allNone : overdue.all(rows.length);
}

function askedTitle(card: OverdueCard, texts: IncomingWords['texts']): string {
  const isNone = card.rows.length + card.late.length === 0;
  return isNone ? texts.incoming.overdue.noneLate : lateTitle(card, texts);
}

function proposalsTitle(card: OverdueCard, texts: IncomingWords['texts']): string {
  return card.rows.length === 0 ? texts.incoming.overdue.noneLeft : lateTitle(card, texts);
}

function lateTitle({ rows, late, movedTo }: OverdueCard, { incoming, time }: IncomingWords['texts']): string {
  const { overdue } = incoming;
  const waiting = rows.filter((row) => row.proposedAt !== undefined || row.isProposed).length;
  const count = late.reduce((sum, ones) => sum + ones.count, 0);
  const isAnswers = rows.every(({ kind }) => kind !== 'appeal');
  if (rows.length > 0)
    return listWords(
      overdue.title({ passed: rows.length - waiting, waiting, unregistered: count, isAnswers }),
      time,
    );
  if (count > 0) return overdue.lateTitle(count);
  return movedTo === undefined ? overdue.none : overdue.moved(movedTo);
}

function mineTitle({ rows }: OverdueCard, { incoming }: IncomingWords['texts']): string {
  const answered = rows.filter(({ isAnswered }) => isAnswered).length;
  return rows.length === 0
    ? incoming.overdue.mineNone
    : incoming.overdue.mine(rows.length - answered, answered);
}

function overdueRow(row: OverdueRow, card: OverdueCard, words: IncomingWords): RowWithButtons {
  const { overdue, lines, beside } = words.texts.incoming;
  const { time } = words.texts;
  const { arrivedAt, dueOn } = row;
  const arrived = time.moment(datedWhen(arrivedAt, card.now, words));
  const due = dueOn === undefined ? '' : weekdayWords(dueOn, dateOf(card.now, words.zone), time);
  const told = overdue.row(arrived, due, row.kind !== 'appeal');
  const isMine = card.about === 'mine';
  const who = isMine || (card.about === 'of' && !row.isProposed) ? [] : [whoHas(row, card, words)];
  const left = onlyIf(row.isAnswered === true, () => beside.waits.filing);
  const data = { notice: card.noticeId, message: row.id };
  const isAway = card.about === 'away';
  return {
    name: [row.mailbox, ...(row.number === undefined ? [] : [row.number])].join(' · '),
    lines: [
      ...(row.words.kind === 'read' ? [line(fromWords(row.words, lines))] : []),
      line(
        [
          ...who,
          ...(row.isAnswered ? [overdue.row(arrived, ''), ...left] : [told]),
          ...onlyIf(isAway, () => atOnceWords(row, card, words)).flat(),
        ].join(' · '),
      ),
      ...kindLine(row, words),
    ],
    sets: buttonSets([
      button(beside.buttons.open, 'message.find', data),
      ...onlyIf(isAway, () =>
        button(beside.buttons.wait, 'assignment.wait', { ...data, version: row.version }),
      ),
      ...moveButton(row, card, words),
    ]),
  };
}

/** To the day that was written, or the working day that it becomes. */
function moveButton(row: OverdueRow, card: OverdueCard, { texts, zone }: IncomingWords): readonly Button[] {
  const { wished, noticeId: notice, now } = card;
  if (wished === undefined || row.canMove !== true) return [];
  const day = weekdayWords(wished.day, dateOf(now, zone), texts.time);
  const data = { notice, message: row.id, version: row.version, until: wished.day };
  return [button(texts.incoming.overdue.moveTo(day), 'assignment.moreTime', data)];
}

/** A free day that was written is not what it becomes, which is said before it is pressed. */
function wishLines({ wished, now, rows }: OverdueCard, { texts, zone }: IncomingWords): readonly Line[] {
  if (wished === undefined || wished.on === wished.day || rows.length === 0) return [];
  const today = dateOf(now, zone);
  const [free = '', day = ''] = [wished.on, wished.day].map((date) => weekdayWords(date, today, texts.time));
  return [line(texts.incoming.overdue.wishedFree(capital(free), day))];
}

/** Whether they are away the heading says of one. */
function whoHas(row: OverdueRow, { about, now }: OverdueCard, words: IncomingWords): string {
  const { taken, isProposed, isReaders } = row;
  const { overdue, lines, beside } = words.texts.incoming;
  const responder = about === 'away' ? row.responder : answererWords(row, dateOf(now, words.zone), words);
  if (responder === undefined) return taken === undefined ? overdue.nobodyHas : beside.taken(taken);
  if (isReaders === true) return overdue.youAnswer;
  return isProposed === true
    ? `${lines.proposes(undefined, responder)} · ${beside.waits.decision}`
    : overdue.answers(responder);
}

/** Of what nothing is late, where it was asked. */
const emptyNotes = (card: OverdueCard, { texts }: IncomingWords): readonly Line[] =>
  onlyIf(
    card.about === 'asked' && card.isReplaced !== true && card.rows.length + card.late.length === 0,
    () => line(texts.incoming.overdue.noneLateOf),
  );

const kindLine = ({ kind }: OverdueRow, { texts }: IncomingWords): readonly Line[] => {
  const { lines, appeal } = texts.incoming;
  if (kind === 'request') return [subtle(capital(lines.request))];
  return onlyIf(kind === 'appeal', () => subtle(capital(appeal.word)));
};

/** What the reader has approved on a list of proposals: one receipt each, with its undoing while there is one. */
const approvedRows = (card: OverdueCard, words: IncomingWords): readonly RowWithButtons[] =>
  (card.approved ?? []).map((row) => approvedRow(row, card, words));

function approvedRow(row: ApprovedRow, card: OverdueCard, words: IncomingWords): RowWithButtons {
  const { overdue } = words.texts.incoming;
  const about =
    row.number ?? overdue.thatArrived(words.texts.time.moment(datedWhen(row.arrivedAt, card.now, words)));
  const data = { notice: card.noticeId, undone: row.id, version: row.version };
  return {
    name: overdue.approved(overdue.proposal(row.responder, about)),
    lines: [],
    sets: buttonSets(
      onlyIf(row.canUndo, () => button(words.texts.incoming.buttons.undo, 'message.undo', data)),
    ),
  };
}
