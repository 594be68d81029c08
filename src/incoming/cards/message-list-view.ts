import type { ListRow, MessageListCard, OverdueCard, SendOnCard } from '../domain/message-cards';
import { dateOf } from '../../core/time';
import { capital, rangeWords, weekdayWords } from '../../core/texts/time-words';
import type { MessageButtonsView } from './message-buttons';
import { manyLines, manyRefusals, undoManyButton } from './many-lines';
import { fromWords, registrationWords } from './message-lines';
import type { IncomingWords } from '../texts/sv';
import type { Button, CardView, Line, Link, Row } from '../../core/cards/view';
import { cut, datedWhen, line, onlyIf, subtle } from '../../core/cards/view';

interface RowWithButtons extends Row {
  readonly sets: readonly MessageButtonsView[];
}

/** Rows with a heading above and notes below. */
export interface MessageListView extends CardView {
  readonly refusals: readonly string[];
  readonly lines: readonly Line[];
  readonly rows: readonly RowWithButtons[];
  readonly notes: readonly Line[];
  readonly links: readonly Link[];
  readonly buttons: readonly Button[];
}

/** Without what only the list of a mailbox has. */
type RowsView = Omit<MessageListView, 'links' | 'buttons' | 'refusals'>;

export function messageListView(card: MessageListCard, words: IncomingWords): MessageListView {
  const { list } = words.texts.incoming;
  const span = rangeWords(card.from, card.lastDay, words.texts.time);
  const { shown, more } = cut(card.rows, words.texts, 20);
  const left = card.total - shown.length;
  const emptied = card.isNotYours === true ? list.notYours : list.replaced;
  const counted = card.total === 0 ? list.none(span) : list.title(card.total, span);
  const title = card.isReplaced ? emptied : counted;
  const other = card.mailboxes.find(({ id }) => id !== card.mailbox.id);
  const links: readonly Link[] = card.links
    ? [
        { title: list.csv, url: card.links.csv, style: 'default' },
        { title: list.xlsx, url: card.links.xlsx, style: 'default' },
        { title: list.choose, url: card.links.choose, style: 'default' },
      ]
    : [];
  return {
    title,
    refusals: manyRefusals(card, words),
    lines: card.isReplaced ? [] : [line(card.mailbox.name), ...manyLines(card, words)],
    rows: shown.map((row) => listRow(row, card, words)),
    notes: card.isReplaced
      ? []
      : [
          ...more,
          ...(left > 0 ? [subtle(links.length > 0 ? list.restInFiles(left) : words.texts.more(left))] : []),
          subtle(list.how(card.mailbox.id, other)),
          ...(links.length > 0 ? [subtle(list.logged)] : []),
        ],
    links,
    buttons: undoManyButton(card, { notice: card.noticeId }, words),
  };
}

function listRow(row: ListRow, card: MessageListCard, words: IncomingWords): RowWithButtons {
  const { lines, inbox } = words.texts.incoming;
  const answer = row.answer === 'undecided' ? '' : inbox.answers[row.answer];
  const shown =
    row.words.kind === 'read'
      ? [line(fromWords(row.words, lines))]
      : row.words.kind === 'done'
        ? []
        : [subtle(lines[row.words.kind])];
  return {
    name: capital(words.texts.time.moment(datedWhen(row.arrivedAt, card.now, words))),
    lines: [
      ...shown,
      subtle([registrationWords(row.registration, lines), answer].filter(Boolean).join(' · ')),
    ],
    sets: [],
  };
}

export function overdueView(card: OverdueCard, words: IncomingWords): Omit<RowsView, 'lines'> {
  const { overdue } = words.texts.incoming;
  const { time } = words.texts;
  const today = dateOf(card.now, words.zone);
  const { shown, more } = cut(card.rows, words.texts);
  const waiting = card.rows.filter((row) => row.proposedAt !== undefined).length;
  const rowWords = ({ arrivedAt, dueOn, proposedAt }: OverdueCard['rows'][number]) => {
    const arrived = time.moment(datedWhen(arrivedAt, card.now, words));
    if (proposedAt !== undefined)
      return overdue.waitingRow(arrived, weekdayWords(dateOf(proposedAt, words.zone), today, time));
    return overdue.row(arrived, dueOn === undefined ? '' : weekdayWords(dueOn, today, time));
  };
  return {
    title: overdue.title(card.rows.length - waiting, waiting),
    rows: shown.map((row) => ({
      name: [row.mailbox, ...(row.number === undefined ? [] : [row.number])].join(' · '),
      lines: [line(rowWords(row)), ...kindLine(row, words)],
      sets: [],
    })),
    notes: [...more, subtle(overdue.what)],
  };
}

const kindLine = ({ kind }: OverdueCard['rows'][number], { texts }: IncomingWords): readonly Line[] => {
  const { lines, appeal } = texts.incoming;
  if (kind === 'request') return [subtle(capital(lines.request))];
  return onlyIf(kind === 'appeal', () => subtle(capital(appeal.word)));
};

export function sendOnView(card: SendOnCard, { texts }: IncomingWords): RowsView {
  const { sendOn, takeOver } = texts.incoming.guide;
  const { shown, more } = cut(card.mailboxes, texts, 20);
  const rows = shown.map(({ name, address, composeUrl }) => ({
    name,
    lines: [line(address)],
    sets: onlyIf(composeUrl !== undefined, () => ({
      links: [{ title: takeOver.compose, url: composeUrl ?? '', style: 'default' as const }],
      buttons: [],
    })),
  }));
  if (card.of === 'teamsMessage')
    return {
      title: takeOver.title,
      lines: takeOver.lines.map((text) => line(text)),
      rows,
      notes: [...more, subtle(takeOver.notKept)],
    };
  return {
    title: sendOn.title,
    lines: sendOn.steps.map((step, at) => line(`${at + 1}. ${step}`)),
    rows,
    notes: [...more, subtle(sendOn.teams)],
  };
}
