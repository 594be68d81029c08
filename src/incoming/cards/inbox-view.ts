import { outlookMailbox } from '../../core/outlook-link';
import { capital, listWords } from '../../core/texts/time-words';
import type { InboxCard, InboxRow } from '../domain/shown/list-cards';
import type { ChoiceInput } from './form-view';
import { asLabel, choiceInput, cutText } from './form-view';
import { buttonSets, type MessageButtonsView } from './message-buttons';
import { manyLines, manyRefusals, undoLines, undoManyButton } from './many-lines';
import type { IncomingWords } from '../texts/sv';
import type { ActionData, Button, CardView, Line, Link } from '../../core/cards/view';
import type { Instant } from '../../core/time';
import { waitWords } from './wait-words';
import { button, datedWhen, line, onlyIf, linkTo, subtle } from '../../core/cards/view';

interface InboxView extends CardView {
  readonly refusals: readonly string[];
  readonly lines: readonly Line[];
  readonly choices: readonly ChoiceInput[];
  readonly notes: readonly Line[];
  readonly sets: readonly MessageButtonsView[];
  readonly links: readonly Link[];
  readonly buttons: readonly Button[];
}

export function inboxView(card: InboxCard, words: IncomingWords): InboxView {
  return {
    title: titleOf(card, words),
    ...(card.isReplaced ? {} : { state: card.total === 0 ? 'done' : 'open' }),
    refusals: manyRefusals(card, words),
    lines: linesOf(card, words),
    choices: card.isReplaced
      ? []
      : [...mailboxChoice(card, words), ...messageChoice(card, words), ...elsewhereChoice(card, words)],
    notes: card.isReplaced ? [] : undoLines(card, words),
    sets: card.isReplaced ? [] : setsOf(card, words),
    links: card.rows.length > 0 ? linksOf(card, words) : [],
    buttons: onlyIf(card.rows.length > 0, () => many(card, words)).flat(),
  };
}

function linksOf({ mailboxes, pageUrl }: InboxCard, { texts }: IncomingWords): readonly Link[] {
  const { inbox, buttons } = texts.incoming;
  const [only, ...others] = mailboxes;
  const outlook = only !== undefined && others.length === 0 ? outlookMailbox(only.address) : undefined;
  return [...linkTo(buttons.workPage, pageUrl), ...linkTo(inbox.openMailbox, outlook)];
}

function titleOf(card: InboxCard, { texts }: IncomingWords): string {
  const { inbox } = texts.incoming;
  if (card.isReplaced) return card.isNotYours === true ? inbox.notYours : inbox.replaced;
  if (card.total === 0) return inbox.empty;
  return card.isReminder ? inbox.left(card.total) : inbox.waiting(card.total);
}

function linesOf(card: InboxCard, words: IncomingWords): readonly Line[] {
  const { inbox, beside } = words.texts.incoming;
  const oldestAt = card.page === 1 ? card.oldestAt : undefined;
  return [
    ...manyLines(card, words),
    ...urgentLine(card, words),
    ...onlyIf(card.total > 0, () => line(beside.standing(card.standing))),
    ...(oldestAt === undefined ? [] : [line(inbox.oldest(datedWhen(oldestAt, card.now, words)))]),
    ...onlyIf(card.pages > 1, () => subtle(inbox.page(card.page, card.pages))),
    ...onlyIf(card.pages > 1 && card.pageUrl !== undefined, () => line(inbox.onWorkPage(card.total))),
    ...onlyIf(card.marked > 0, () => line(inbox.marked(card.marked))),
    ...categoryLine(card, words),
    ...onlyIf(card.rows.length > 0, () => subtle(card.pages > 1 ? inbox.whatOnPage : inbox.what)),
    ...onlyIf((card.unticked ?? 0) > 0, () => line(inbox.unticked(card.unticked ?? 0))),
  ];
}

/** How many are marked in Outlook; a number is asked for where one is needed. */
function categoryLine({ categories, page }: InboxCard, { texts }: IncomingWords): readonly Line[] {
  const { category } = texts.incoming.beside;
  const count = Object.values(categories ?? {}).reduce((sum, one) => sum + one, 0);
  if (categories === undefined || count === 0 || page !== 1) return [];
  const { registered } = categories;
  return [
    line([category.count(count), ...onlyIf(registered > 0, () => category.numbers(registered))].join(' ')),
  ];
}

/** What comes first; the rows below begin with it. */
function urgentLine({ urgent, total }: InboxCard, { texts }: IncomingWords): readonly Line[] {
  const { appeal, request } = texts.incoming;
  if (urgent === undefined || total === 0) return [];
  const kinds = [
    ...onlyIf(urgent.appeals > 0, () => appeal.count(urgent.appeals)),
    ...onlyIf(urgent.requests > 0, () => request.count(urgent.requests)),
  ];
  return onlyIf(kinds.length > 0, () => line(texts.incoming.inbox.first(listWords(kinds, texts.time))));
}

function mailboxChoice(card: InboxCard, { texts }: IncomingWords): readonly ChoiceInput[] {
  const { inputs } = texts.incoming;
  if (card.mailboxes.length < 2) return [];
  const all = { title: inputs.allMailboxes, value: 'all' };
  const choices = [all, ...card.mailboxes.map(({ id, name }) => ({ title: name, value: String(id) }))];
  return [{ ...choiceInput('mailbox', inputs.mailbox, choices), value: card.shownMailbox ?? 'all' }];
}

function messageChoice(card: InboxCard, words: IncomingWords): readonly ChoiceInput[] {
  const { inputs } = words.texts.incoming;
  const ticked = new Set(card.ticked?.map(({ id }) => id));
  return onlyIf(card.rows.length > 0, () => ({
    ...tickInput('messages', inputs.messages, {
      rows: card.rows,
      title: (row) => rowTitle(row, card, words),
    }),
    value: tickValues(card.rows.filter(({ id }) => ticked.has(id))),
  }));
}

/** What is ticked on other pages stays in sight, and can be let go of. */
function elsewhereChoice(card: InboxCard, words: IncomingWords): readonly ChoiceInput[] {
  const { elsewhere: rows = [] } = card;
  const { tickedElsewhere } = words.texts.incoming.inbox;
  return onlyIf(rows.length > 0, () => ({
    ...tickInput('also', tickedElsewhere, { rows, title: (row) => elsewhereTitle(row, card, words) }),
    value: tickValues(rows),
  }));
}

const tickValue = ({ id, version }: InboxRow): string => `${id}.${version}`;
const tickValues = (rows: readonly InboxRow[]): string => rows.map(tickValue).join(',');

interface TickRows {
  readonly rows: readonly InboxRow[];
  readonly title: (row: InboxRow) => string;
}

const tickInput = (id: string, label: string, { rows, title }: TickRows): ChoiceInput => ({
  ...choiceInput(
    id,
    label,
    rows.map((row) => ({ title: capital(title(row)), value: tickValue(row) })),
  ),
  style: 'expanded',
  isMultiSelect: true,
});

/** Arrival, then who and what as far as may be shown, and in brackets what is known of it. */
function rowTitle(row: InboxRow, card: InboxCard, words: IncomingWords): string {
  const known = knownOf(row, card.now, words);
  return asLabel(`${whichRow(row, card, words)}${known.length === 0 ? '' : ` (${known.join(', ')})`}`);
}

function whichRow(row: InboxRow, card: InboxCard, words: IncomingWords): string {
  const isOneMailbox = card.mailboxes.length === 1 || card.shownMailbox !== undefined;
  const when = words.texts.time.moment(datedWhen(row.arrivedAt, card.now, words));
  return [when, ...onlyIf(!isOneMailbox, () => row.mailbox), ...shownWords(row, words)].join(' · ');
}

/** So short that many have room; the mailbox comes last, since the list may show another. */
function elsewhereTitle(row: InboxRow, card: InboxCard, words: IncomingWords): string {
  const when = words.texts.time.moment(datedWhen(row.arrivedAt, card.now, words));
  const parts = [when, ...shownWords(row, words), ...onlyIf(card.mailboxes.length > 1, () => row.mailbox)];
  return asLabel(cutText(parts.join(' · '), 90));
}

/** Who and what, as far as may be shown. */
export function shownWords(
  { words: shown }: Pick<InboxRow, 'words'>,
  { texts }: IncomingWords,
): readonly string[] {
  const { lines, inbox, list } = texts.incoming;
  if (shown.kind === 'hidden') return [inbox.hidden];
  if (shown.kind === 'done') return [];
  if (shown.kind !== 'read') return [list.unread[shown.kind]];
  const subject = shown.subject.trim();
  const about = subject === '' ? lines.noSubject : inbox.quoted(cutText(subject, 70));
  if (shown.from === undefined) return [about];
  return [`${cutText(shown.from.trim() || lines.noSender, 40)}: ${about}`];
}

function knownOf(row: InboxRow, now: Instant, words: IncomingWords): readonly string[] {
  const { texts } = words;
  const { lines, inbox, beside } = texts.incoming;
  // What is answered, or needs no answer, has no day for it.
  const isAsked = row.isRequest && row.dueOn !== undefined;
  const waits = isAsked ? row.waits.filter((wait) => wait !== 'answerer') : row.waits;
  return [
    ...(row.mark ? [lines.marks[row.mark]] : []),
    ...onlyIf(row.isInternal, () => lines.internal),
    ...(row.category ? [texts.incoming.beside.category.marked(row.category)] : []),
    ...onlyIf(row.isRequest, () => lines.request),
    ...onlyIf(row.isAppeal === true, () => texts.incoming.appeal.word),
    ...onlyIf(isAsked, () => inbox.answerAtOnce),
    ...(row.registration === 'open' ? [] : [inbox.registrations[row.registration]]),
    ...waitWords({ ...row, waits }, now, words),
    ...(row.taken === undefined ? [] : [beside.taken(row.taken)]),
  ];
}

/** What the buttons do is done to the list as it is shown, and the list stays where it is. */
const placeOf = (card: InboxCard): ActionData => ({
  notice: card.noticeId,
  page: card.page,
  shown: card.shownMailbox ?? 'all',
});

function many(card: InboxCard, { texts }: IncomingWords): readonly Button[] {
  const { buttons, inbox } = texts.incoming;
  const here = placeOf(card);
  return [
    button(inbox.open, 'inbox.page', { notice: card.noticeId, page: card.page, open: 1 }),
    button(buttons.minor, 'message.registerMany', { ...here, registration: 'minor' }),
    button(buttons.kept, 'message.registerMany', { ...here, registration: 'keptInOrder' }),
    // What takes back stands after what is to be done.
    ...onlyIf(
      card.rows.some(({ canUndo }) => canUndo === true),
      () => button(inbox.undoTicked, 'message.undo', { ...here, ticked: 1 }),
    ),
  ];
}

/** Several that were done in one go: a list of them, on which each has its own. */
const undoEachButton = ({ undo, noticeId: notice, page }: InboxCard, { texts }: IncomingWords) =>
  undo !== undefined && undo.count > 1
    ? [button(texts.incoming.inbox.undoEach, 'inbox.page', { notice, page, batch: undo.batch })]
    : [];

function setsOf(card: InboxCard, words: IncomingWords): readonly MessageButtonsView[] {
  const { inbox } = words.texts.incoming;
  const here = placeOf(card);
  const data = { notice: card.noticeId };
  return buttonSets([
    ...undoManyButton(card, here, words),
    ...undoEachButton(card, words),
    ...onlyIf(card.mailboxes.length > 1, () => button(inbox.show, 'inbox.page', { ...data, page: 1 })),
    ...onlyIf(card.page > 1, () => button(inbox.previous, 'inbox.page', { ...data, page: card.page - 1 })),
    ...onlyIf(card.page < card.pages, () =>
      button(inbox.next, 'inbox.page', { ...data, page: card.page + 1 }),
    ),
    ...onlyIf(card.marked > 0, () =>
      button(inbox.markedMinor(card.marked), 'message.registerMany', {
        ...here,
        registration: 'minor',
        select: 'marked',
      }),
    ),
    ...categoryButtons(card, here, words),
  ]);
}

/** Those that are marked alike, all at once. */
function categoryButtons({ categories }: InboxCard, here: ActionData, { texts }: IncomingWords) {
  return (['minor', 'keptInOrder'] as const).flatMap((registration) => {
    const count = categories?.[registration] ?? 0;
    const name = texts.incoming.beside.category.all[registration](count);
    return onlyIf(count > 0, () =>
      button(name, 'message.registerMany', { ...here, registration, select: 'category' }),
    );
  });
}
