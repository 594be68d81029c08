import type { SendOnCard } from '../domain/message-cards';
import type { ListRow, MessageListCard, OverdueCard, OverdueRow } from '../domain/list-cards';
import { dateOf } from '../../core/time';
import { capital, rangeWords, weekdayWords } from '../../core/texts/time-words';
import { standings } from '../domain/standing';
import { choiceInput, form, textInput, type FormView } from './form-view';
import type { MessageButtonsView } from './message-buttons';
import { waitWords } from './wait-words';
import { manyLines, manyRefusals, undoManyButton } from './many-lines';
import { fromWords, registrationWords } from './message-lines';
import type { IncomingWords } from '../texts/sv';
import type { Button, CardView, Line, Link, Row } from '../../core/cards/view';
import { button, cut, datedWhen, line, onlyIf, subtle } from '../../core/cards/view';

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
  readonly forms: readonly FormView[];
}

/** Without what only the list of a mailbox has. */
type RowsView = Omit<MessageListView, 'links' | 'buttons' | 'forms'>;

export function messageListView(card: MessageListCard, words: IncomingWords): MessageListView {
  const { list, beside, inbox } = words.texts.incoming;
  const span = rangeWords(card.from, card.lastDay, words.texts.time);
  const emptied = card.isNotYours === true ? list.notYours : list.replaced;
  const arrived = card.total === 0 ? list.none(span) : list.title(card.total, span);
  const counted = card.found === undefined ? arrived : beside.found(card.total);
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
    lines: card.isReplaced
      ? []
      : [
          ...onlyIf(card.found === undefined, () => line(card.mailbox.name)),
          ...manyLines(card, words),
          ...onlyIf(card.pages > 1, () => subtle(inbox.page(card.page, card.pages))),
        ],
    rows: card.rows.map((row) => listRow(row, card, words)),
    notes: card.isReplaced
      ? []
      : [
          ...onlyIf(card.found === 'cut', () => subtle(beside.foundCut)),
          subtle(card.found === undefined ? list.how(card.mailbox.id, other) : beside.foundHow),
          ...(links.length > 0 ? [subtle(list.logged)] : []),
        ],
    links,
    buttons: card.isReplaced
      ? []
      : [...turns(card, words), ...undoManyButton(card, { notice: card.noticeId }, words)],
    forms: onlyIf(!card.isReplaced, () => findForm(card, words)),
  };
}

function turns(card: MessageListCard, { texts }: IncomingWords): readonly Button[] {
  const { inbox } = texts.incoming;
  const to = (page: number) => ({ notice: card.noticeId, page });
  return [
    ...onlyIf(card.page > 1, () => button(inbox.previous, 'message.find', to(card.page - 1))),
    ...onlyIf(card.page < card.pages, () => button(inbox.next, 'message.find', to(card.page + 1))),
  ];
}

/** Looks in all mailboxes of the reader's, or in one. */
function findForm(card: MessageListCard, { texts }: IncomingWords): FormView {
  const { beside, inputs } = texts.incoming;
  const all = { title: inputs.allMailboxes, value: 'all' };
  const own = card.mailboxes.map(({ id, name }) => ({ title: name, value: String(id) }));
  const choices = (['all', ...standings] as const).map((value) => ({
    title: beside.inputs.standings[value],
    value,
  }));
  const send = button(beside.buttons.findSend, 'message.find', { notice: card.noticeId });
  return form(beside.buttons.find, send, {
    choices: [
      ...onlyIf(own.length > 1, () => choiceInput('mailbox', inputs.mailbox, [all, ...own])),
      choiceInput('standing', beside.inputs.standing, choices),
    ],
    texts: [textInput('words', beside.inputs.words), textInput('number', beside.inputs.number)],
  });
}

function listRow(row: ListRow, card: MessageListCard, words: IncomingWords): RowWithButtons {
  const { lines, inbox, beside, buttons } = words.texts.incoming;
  const waits = waitWords(row, card.now, words);
  const done = row.answer === 'undecided' ? '' : inbox.answers[row.answer];
  const answer = waits.length > 0 ? waits.join(', ') : done;
  const data = { notice: card.noticeId, message: row.id };
  const when = capital(words.texts.time.moment(datedWhen(row.arrivedAt, card.now, words)));
  const shown =
    row.words.kind === 'read'
      ? [line(fromWords(row.words, lines))]
      : row.words.kind === 'done'
        ? []
        : [subtle(lines[row.words.kind])];
  return {
    name: row.mailbox === undefined ? when : `${when} · ${row.mailbox}`,
    lines: [
      ...shown,
      subtle([registrationWords(row.registration, lines), answer].filter(Boolean).join(' · ')),
    ],
    sets: [
      {
        links: [],
        buttons: [
          button(beside.buttons.open, 'message.find', data),
          ...onlyIf(row.canUndo, () =>
            button(buttons.undo, 'message.undo', { ...data, version: row.version }),
          ),
        ],
      },
    ],
  };
}

/** As many rows with their buttons as a card holds. */
const mostOverdue = 10;

export function overdueView(card: OverdueCard, words: IncomingWords): RowsView {
  const { overdue } = words.texts.incoming;
  const { shown, more } = cut(card.rows, words.texts, mostOverdue);
  return {
    title: overdueTitle(card, words),
    ...(card.rows.length + card.late.length === 0 ? {} : { state: card.about === 'late' ? 'late' : 'open' }),
    lines: [
      ...manyLines(card, words),
      ...card.late.map(({ mailbox, count, oldestAt }) =>
        line(overdue.late(mailbox, count, datedWhen(oldestAt, card.now, words))),
      ),
    ],
    refusals: manyRefusals(card, words),
    rows: shown.map((row) => overdueRow(row, card, words)),
    notes: [
      ...more,
      ...onlyIf(card.rows.length > 0, () => subtle(card.about === 'away' ? overdue.awayWhat : overdue.what)),
      ...onlyIf(card.late.length > 0, () => subtle(overdue.whatLate)),
    ],
  };
}

function overdueTitle(card: OverdueCard, { texts }: IncomingWords): string {
  const { overdue } = texts.incoming;
  const count = card.rows.length;
  if (card.about === 'away') {
    const name = card.name ?? '';
    if (card.isBack === true) return overdue.back(name);
    return count === 0 ? overdue.awayDone(name) : overdue.away(name, count);
  }
  const waiting = card.rows.filter((row) => row.proposedAt !== undefined).length;
  if (count > 0) return overdue.title(count - waiting, waiting);
  const late = card.late.reduce((sum, ones) => sum + ones.count, 0);
  return late === 0 ? overdue.none : overdue.lateTitle(late);
}

function overdueRow(row: OverdueRow, card: OverdueCard, words: IncomingWords): RowWithButtons {
  const { overdue, lines, beside } = words.texts.incoming;
  const { time } = words.texts;
  const today = dateOf(card.now, words.zone);
  const { arrivedAt, dueOn, proposedAt } = row;
  const arrived = time.moment(datedWhen(arrivedAt, card.now, words));
  const told =
    proposedAt === undefined
      ? overdue.row(arrived, dueOn === undefined ? '' : weekdayWords(dueOn, today, time))
      : overdue.waitingRow(arrived, weekdayWords(dateOf(proposedAt, words.zone), today, time));
  const who = row.responder === undefined || proposedAt !== undefined ? [] : [overdue.answers(row.responder)];
  const data = { notice: card.noticeId, message: row.id };
  const isAway = card.about === 'away';
  return {
    name: [row.mailbox, ...(row.number === undefined ? [] : [row.number])].join(' · '),
    lines: [
      ...(row.words.kind === 'read' ? [line(fromWords(row.words, lines))] : []),
      line([...who, told].join(' · ')),
      ...kindLine(row, words),
    ],
    sets: [
      {
        links: [],
        buttons: [
          button(isAway ? beside.buttons.give : beside.buttons.open, 'message.find', data),
          ...onlyIf(isAway, () =>
            button(beside.buttons.wait, 'assignment.wait', { ...data, version: row.version }),
          ),
        ],
      },
    ],
  };
}

const kindLine = ({ kind }: OverdueRow, { texts }: IncomingWords): readonly Line[] => {
  const { lines, appeal } = texts.incoming;
  if (kind === 'request') return [subtle(capital(lines.request))];
  return onlyIf(kind === 'appeal', () => subtle(capital(appeal.word)));
};

export function sendOnView(card: SendOnCard, { texts }: IncomingWords): Omit<RowsView, 'refusals'> {
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
