import type { SendOnCard } from '../domain/shown/message-cards';
import type { ListRow, MessageListCard } from '../domain/shown/list-cards';
import { capital, rangeWords } from '../../core/texts/time-words';
import { standings } from '../domain/standing';
import { choiceInput, form, textInput, type FormView } from './form-view';
import { standingWords } from './standing-words';
import { waitWords } from './wait-words';
import { buttonSets, undoTitle, type MessageButtonsView } from './message-buttons';
import { manyLines, manyRefusals, undoLines, undoManyButton } from './many-lines';
import { fromWords, registrationWords } from './message-lines';
import type { IncomingWords } from '../texts/sv';
import type { Button, CardView, Line, Link, Row } from '../../core/cards/view';
import { button, cut, datedWhen, line, onlyIf, linkTo, subtle } from '../../core/cards/view';

export interface RowWithButtons extends Row {
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
export type RowsView = Omit<MessageListView, 'links' | 'buttons' | 'forms'>;

export function messageListView(card: MessageListCard, words: IncomingWords): MessageListView {
  const { list, inbox } = words.texts.incoming;
  const links = [
    ...linkTo(list.csv, card.links?.csv),
    ...linkTo(list.xlsx, card.links?.xlsx),
    ...linkTo(list.choose, card.links?.choose),
  ];
  return {
    title: titleOf(card, words),
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
      : [...notesOf(card, words), ...onlyIf(links.length > 0, () => subtle(list.logged))],
    links,
    buttons: card.isReplaced
      ? []
      : [...turns(card, words), ...undoManyButton(card, { notice: card.noticeId }, words)],
    forms: onlyIf(!card.isReplaced && card.isStanding !== true, () => findForm(card, words)),
  };
}

/** Of one whose standing was asked that stands first. */
function titleOf(card: MessageListCard, words: IncomingWords): string {
  const { list, beside } = words.texts.incoming;
  if (card.isReplaced) return card.isNotYours === true ? list.notYours : list.replaced;
  const [only] = card.rows;
  if (only && isOfOne(card)) return standingWords(only, card.now, words);
  if (card.found !== undefined && card.isOfDays !== true) return beside.found(card.total);
  const span = rangeWords(card.from, card.lastDay, words.texts.time);
  return card.total === 0 ? list.none(span) : list.title(card.total, span);
}

const isOfOne = ({ isStanding, total }: MessageListCard): boolean => isStanding === true && total === 1;

function notesOf(card: MessageListCard, words: IncomingWords): readonly Line[] {
  const { list, beside } = words.texts.incoming;
  const other = card.mailboxes.find(({ id }) => id !== card.mailbox.id);
  const isUnseen = card.rows.some(
    ({ isRequest, words: shown }) => isRequest && shown.kind === 'read' && shown.from === undefined,
  );
  return [
    ...undoLines(card, words),
    ...onlyIf(card.found === 'cut', () => subtle(beside.foundCut)),
    ...onlyIf(card.found !== undefined && isUnseen, () => subtle(beside.senderUnseen)),
    ...onlyIf(card.isStanding !== true, () =>
      subtle(card.found === undefined ? list.how(card.mailbox.id, other) : beside.foundHow),
    ),
  ];
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

/** How it stands as a record and with its answer; where that was asked, first who has it. */
function stateLines(row: ListRow, card: MessageListCard, words: IncomingWords): readonly Line[] {
  const { lines, inbox } = words.texts.incoming;
  const registration = registrationWords(row.registration, lines);
  if (card.isStanding === true)
    return [...onlyIf(!isOfOne(card), () => line(standingWords(row, card.now, words))), subtle(registration)];
  const waits = waitWords(row, card.now, words);
  const { kind } = row.registration;
  // That it needs no answer follows from it; nobody has said so.
  const isTold = row.answer === 'notNeeded' && (kind === 'minor' || kind === 'passedOn');
  const done = row.answer === 'undecided' || isTold ? '' : inbox.answers[row.answer];
  const answer = waits.length > 0 ? waits.join(', ') : done;
  return [subtle([registration, answer].filter(Boolean).join(' · '))];
}

function listRow(row: ListRow, card: MessageListCard, words: IncomingWords): RowWithButtons {
  const { lines, beside } = words.texts.incoming;
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
    lines: [...shown, ...stateLines(row, card, words)],
    sets: buttonSets([
      button(beside.buttons.open, 'message.find', data),
      ...onlyIf(row.canUndo, () =>
        button(undoTitle(row, words.texts.incoming), 'message.undo', { ...data, version: row.version }),
      ),
    ]),
  };
}

export function sendOnView(card: SendOnCard, { texts }: IncomingWords): Omit<RowsView, 'refusals'> {
  const { sendOn, takeOver } = texts.incoming.guide;
  const { shown, more } = cut(card.mailboxes, texts, 20);
  const rows = shown.map(({ name, address, composeUrl }) => ({
    name,
    lines: [line(address)],
    sets: composeUrl === undefined ? [] : [{ links: linkTo(takeOver.compose, composeUrl), buttons: [] }],
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
