import type { OverdueCard, OverdueRow } from '../domain/shown/list-cards';
import { button, datedWhen, onlyIf, type Button } from '../../core/cards/view';
import { weekdayWords } from '../../core/texts/time-words';
import { dateOf } from '../../core/time';
import type { IncomingWords } from '../texts/sv';
import { asLabel, choiceInput, cutText, type ChoiceInput } from './form-view';
import { shownWords } from './inbox-view';
import { answererWords } from './wait-words';

/** An appeal, and what is secret, is decided about by itself. */
export const isByItself = ({ kind = 'ordinary', words }: OverdueRow): boolean =>
  kind !== 'ordinary' || words.kind === 'secret';
const isTickedAhead = (row: OverdueRow): boolean => !isByItself(row) && row.isExcepted !== true;

const tickedAhead = (rows: readonly OverdueRow[]): string => tickValues(rows.filter(isTickedAhead));

/** A single one leaves nothing to choose among. */
const isAhead = (rows: readonly OverdueRow[], { isTicked, ticked }: OverdueCard): boolean =>
  isTicked === true || (rows.length === 1 && ticked === undefined);

function stillTicked(rows: readonly OverdueRow[], { ticked = [] }: OverdueCard): string {
  const ids = new Set(ticked.map(({ id }) => id));
  return tickValues(rows.filter(({ id }) => ids.has(id)));
}

const tickValues = (rows: readonly OverdueRow[]): string =>
  rows.map(({ id, version }) => `${id}.${version}`).join(',');

/** The heading names its mailbox. */
export const isOfOne = ({ about, name }: OverdueCard): boolean => about === 'proposals' && name !== undefined;

/** One proposal a row; what is ticked carries the version that is shown. */
export const proposalChoice = (
  rows: readonly OverdueRow[],
  card: OverdueCard,
  words: IncomingWords,
): ChoiceInput => ({
  ...choiceInput(
    'messages',
    words.texts.incoming.overdue.proposals,
    rows.map((row) => ({ title: proposalWords(row, card, words), value: `${row.id}.${row.version}` })),
  ),
  style: 'expanded',
  isMultiSelect: true,
  value: isAhead(rows, card) ? tickedAhead(rows) : stillTicked(rows, card),
});

function proposalWords(row: OverdueRow, card: OverdueCard, words: IncomingWords): string {
  const { overdue, lines, appeal, pastDay } = words.texts.incoming;
  const { time } = words.texts;
  const today = dateOf(card.now, words.zone);
  const [shown = overdue.message] = row.words.kind === 'read' ? shownWords(row, words) : [];
  const known = [
    ...onlyIf(!isOfOne(card), () => row.mailbox),
    overdue.arrived(time.moment(datedWhen(row.arrivedAt, card.now, words))),
    ...onlyIf(row.kind === 'appeal', () => appeal.word),
    ...(row.dueOn === undefined
      ? []
      : [(row.dueOn < today ? pastDay.hasPassed : lines.dueOn)(weekdayWords(row.dueOn, today, time))]),
    ...(row.proposedBy === undefined ? [] : [overdue.by(row.proposedBy)]),
    ...onlyIf(card.about !== 'proposals' && row.proposedAt !== undefined, () =>
      overdue.waits(weekdayWords(dateOf(row.proposedAt ?? card.now, words.zone), today, time)),
    ),
    ...(row.otherDepartment === undefined ? [] : [lines.otherDepartment(row.otherDepartment)]),
    ...(row.note === undefined ? [] : [lines.note(cutText(row.note, 120))]),
    ...onlyIf(row.words.kind === 'secret', () => words.texts.incoming.list.unread.secret),
  ];
  const who = answererWords(row, today, words) ?? '';
  return asLabel(`${overdue.proposal(who, shown)} (${known.join(' · ')})`);
}

export function proposalButtons(
  { noticeId: notice }: OverdueCard,
  { texts }: IncomingWords,
): readonly Button[] {
  const { overdue, inbox } = texts.incoming;
  return [
    button(overdue.approve, 'assignment.approve', { notice, ticked: 1 }),
    button(inbox.open, 'inbox.page', { notice, page: 1, open: 1 }),
  ];
}
