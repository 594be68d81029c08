import { line, onlyIf, subtle, when, type Button, type Line } from '../../core/cards/view';
import type { IncomingId, MailboxId, PersonId } from '../../core/ids';
import type { LogEntry } from '../../core/log-entry';
import { spokenLog, type LogTexts } from '../../core/texts/log-lines';
import { capital, sizeWords } from '../../core/texts/time-words';
import { dateOf, timeOf, type Instant } from '../../core/time';
import type { IncomingMessageCard } from '../domain/shown/message-cards';
import type { IncomingWords } from '../texts/sv';
import { fromWords, registrationWords, senderWords } from './message-lines';
import { withPassForm } from './pass-form';
import { messageView, type MessageView } from './message-view';

export interface PageWords extends IncomingWords {
  readonly texts: IncomingWords['texts'] & LogTexts;
}

interface Telling {
  readonly now: Instant;
  readonly nameOf: (id: PersonId) => string | undefined;
  readonly mailboxNameOf: (id: MailboxId) => string | undefined;
}

interface Shown extends Omit<Telling, 'now'> {
  readonly cards: readonly [IncomingMessageCard, ...IncomingMessageCard[]];
  readonly log: readonly LogEntry[];
  readonly openBy: readonly string[];
  readonly sameConversation: { readonly id: IncomingId; readonly number: string } | undefined;
}

/** One message beside the list: what its cards say and offer, each thing once, and what has happened. */
export function messagePageView(shown: Shown, words: PageWords) {
  const [card] = shown.cards;
  const first = messageView(card, words);
  const views = [first, ...shown.cards.slice(1).map((one) => messageView(one, words))];
  return {
    id: card.incomingId,
    version: card.version,
    mailboxId: card.mailbox.id,
    arrivedAt: card.arrivedAt,
    words: card.closedWords ?? card.words,
    title: first.title,
    isRequest: card.isRequest,
    state: first.state,
    facts: first.facts ?? [],
    lines: [
      ...withLastDone(
        once(
          views.flatMap(({ lines }) => lines),
          ({ text }) => text,
        ).filter(isNoFile(card, words)),
        shown,
        words,
      ).flatMap(withoutSubject(card, words)),
      ...besideWhatItIs(card, words),
    ],
    ...offersOf(views, card, words),
    attachments: attachmentsOf(card, words),
    number: card.registration.kind === 'registered' ? card.registration.number : undefined,
    registration: registrationWords(card.registration, words.texts.incoming.lines),
    answer: card.answer.state,
    numberExample: card.numberExample,
    taken: card.taken && { name: card.taken.name, isReader: card.taken.isReader },
    openBy: shown.openBy,
    sameConversation: shown.sameConversation,
    log: logOf(shown, words),
    copy: copyOf(card, words),
  };
}

function offersOf(views: readonly MessageView[], card: IncomingMessageCard, words: PageWords) {
  const sets = views.flatMap((view) => view.sets);
  const buttons = [...views.flatMap((view) => view.buttons), ...sets.flatMap((set) => set.buttons)];
  const links = [...views.flatMap((view) => view.links), ...sets.flatMap((set) => set.links)];
  const forms = once(
    views.flatMap((view) => view.forms),
    ({ title }) => title,
  );
  return {
    links: once(links, ({ url }) => url),
    buttons: once(buttons, ({ title, verb }) => `${verb} ${title}`)
      .filter(({ verb }) => verb !== 'rules.show')
      .map(plain),
    forms: withPassForm(forms, card, words).map((form) => ({
      ...form,
      people: form.people.map((one) => ({ ...one, findAt: `/messages/${card.incomingId}/people` })),
      buttons: form.buttons.map(plain),
    })),
  };
}

/** The subject stands in the heading: below it whom it is from. */
function withoutSubject(
  { words: shown, closedWords }: IncomingMessageCard,
  { texts }: PageWords,
): (line: Line) => readonly Line[] {
  const words = closedWords ?? shown;
  if (words.kind !== 'read' || words.subject.trim() === '') return (one) => [one];
  const { lines, page } = texts.incoming;
  const said = fromWords(words, lines);
  const from = words.from === undefined ? [] : [line(page.detail.from(senderWords(words.from, lines)))];
  return (one) => (one.text === said ? from : [one]);
}

/** By its subject it is nothing else, and nobody has looked yet. */
const isPlain = ({ can, role, isRequest, appeal }: IncomingMessageCard): boolean =>
  can.kind === true && role === 'registrar' && !isRequest && appeal === undefined;

/** How its kind is known, and how what is secret gets elsewhere. */
function besideWhatItIs(card: IncomingMessageCard, words: PageWords): readonly Line[] {
  const { kindHow, secretElsewhere } = words.texts.incoming.page.detail;
  return [
    ...onlyIf(isPlain(card), () => subtle(kindHow)),
    ...onlyIf(isKeptHere(card), () => line(secretElsewhere(card.registration.kind === 'registered'))),
  ];
}

/** What is secret is passed on to nobody from here, wherever it belongs. */
const isKeptHere = ({ secrecy, can, registration }: IncomingMessageCard): boolean =>
  secrecy !== undefined && !secrecy.isDeleted && can.register && registration.kind !== 'passedOn';

const ofCard: readonly string[] = ['notice', 'message', 'version'];

/** On the page there is no card: neither a notice nor what old clients send. */
const plain = ({ title, verb, data }: Button) => ({
  title,
  verb,
  data: Object.fromEntries(Object.entries(data).filter(([name]) => !ofCard.includes(name))),
});

const once = <T>(all: readonly T[], by: (one: T) => string): readonly T[] => [
  ...new Map(all.map((one) => [by(one), one])).values(),
];

/** Attachments stand by themselves. */
function isNoFile({ attachments = [] }: IncomingMessageCard, { texts }: PageWords): (line: Line) => boolean {
  const { beside, lines } = texts.incoming;
  const names = attachments.map(({ name, size }) => beside.attachment(name, size));
  return ({ text }) => text !== lines.attachments && !names.includes(text);
}

const attachmentsOf = ({ attachments = [] }: IncomingMessageCard, { texts }: PageWords) =>
  attachments.map(({ name, size }) => ({
    name: name.trim() === '' ? texts.incoming.beside.noName : name,
    size: sizeWords(size, texts.language === 'sv' ? ',' : '.'),
  }));

const tellingOf = ({ cards: [{ now }], nameOf, mailboxNameOf }: Shown): Telling => ({
  ...{ now, nameOf, mailboxNameOf },
});

const logOf = (shown: Shown, words: PageWords) =>
  shown.log.map((entry) => {
    const { at, text } = entryWords(entry, tellingOf(shown), words);
    return { at: capital(at), text };
  });

/** When it happened, and what; of one message, so that it is not named. */
export function entryWords(
  entry: LogEntry,
  { now, nameOf, mailboxNameOf }: Telling,
  words: PageWords,
): { readonly at: string; readonly text: string } {
  const lookup = {
    ...{ person: nameOf, mailbox: mailboxNameOf, zone: words.zone },
    today: dateOf(now, words.zone),
    isOfOne: true,
  };
  return {
    at: words.texts.time.moment(when(entry.at, now, words)),
    text: spokenLog({ ...entry, mailboxId: undefined, date: undefined }, lookup, words.texts),
  };
}

/** What is closed or gone from its mailbox shows nothing of itself: what somebody did with it last, and when, stands there. */
function withLastDone(lines: readonly Line[], shown: Shown, words: PageWords): readonly Line[] {
  const [card] = shown.cards;
  const isGone = card.isGone === true || card.words.kind === 'gone';
  if (!isGone && card.words.kind !== 'done') return lines;
  const place = isGone ? 1 : 0;
  const { closedWords: of } = card;
  return [
    ...(of?.kind === 'read' ? [line(fromWords(of, words.texts.incoming.lines))] : []),
    ...lines.slice(0, place),
    ...lastDone(shown, words, isGone),
    ...lines.slice(place),
  ];
}

function lastDone(shown: Shown, words: PageWords, isGone: boolean): readonly Line[] {
  const { detail } = words.texts.incoming.page;
  // Where it went says what was done.
  if (shown.cards[0].registration.kind === 'passedOn') return [];
  const last = shown.log.find(
    ({ actorId, event }) => actorId !== undefined && event.what !== 'action.refused',
  );
  if (last === undefined) return onlyIf(isGone, () => line(detail.nothingDone));
  const { at, text } = entryWords(last, tellingOf(shown), words);
  return [line(detail.lastDone(text, at))];
}

/** Date, sender and subject, for the register: in full, whatever day it is read. */
function copyOf(
  { words: shown, closedWords, arrivedAt }: IncomingMessageCard,
  { texts, zone }: PageWords,
): string | undefined {
  const words = closedWords ?? shown;
  if (words.kind !== 'read') return undefined;
  const at = texts.time.written(dateOf(arrivedAt, zone), timeOf(arrivedAt, zone));
  return texts.incoming.page.copied(at, words.from, words.subject);
}
