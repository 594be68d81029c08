// What the work page is told of an act about messages that was refused: who was first, what is missing, who is away (F3, F4).

import { refusalInFull, refusalWords } from '../core/cards/view';
import type { MailboxId } from '../core/ids';
import type { InTheWay } from '../core/refusal';
import type { LogTexts } from '../core/texts/log-lines';
import type { Instant } from '../core/time';
import type { PageReader } from '../platform/web/page-entry';
import { entryWords, type PageWords } from './cards/message-page-view';
import type { IncomingContext } from './context';
import type { MessageRow } from './domain/shown/page-row';
import type { NotMoved } from './flows/many/move-many';
import type { MessageVerb } from './flows/message/message-transitions';
import { lacksSeries } from './domain/record/offered-number';
import { lastChange, whyNotUndone, type LastChange } from './flows/message/page-card';

export type MessagesReader = PageReader<PageWords & { readonly texts: LogTexts }>;
type Context = IncomingContext;

/** Each that was left, by its id. */
export const named = (left: readonly NotMoved[], { words }: MessagesReader) =>
  left.map(({ message: { id }, ...why }) => ({ id, words: leftWords(why, words.texts) }));

/** On the page there is no card that showed it. */
function leftWords(
  { refusal, inTheWay }: Omit<NotMoved, 'message'>,
  texts: MessagesReader['words']['texts'],
): string {
  const { stale, refusals } = texts.incoming.page;
  const own: Readonly<Partial<Record<string, string>>> = refusals;
  if (refusal === 'stale' || refusal === 'busy') return stale(undefined);
  return own[refusal] ?? refusalInFull(refusal, inTheWay, texts);
}

/** Who was first, else what has happened to it since. */
function staleWords(last: LastChange | undefined, now: Instant, words: MessagesReader['words']): string {
  const { stale, staleSince } = words.texts.incoming.page;
  if (last === undefined || last.otherName !== undefined) return stale(last?.otherName);
  const { at, text } = entryWords(last.entry, { now, ...last }, words);
  return staleSince(text, at);
}

interface RefusedAct {
  readonly id: MessageRow['id'];
  readonly verb: MessageVerb;
  readonly refusal: string;
  readonly mailboxId: MailboxId | undefined;
  /** As it was typed. */
  readonly number: string | undefined;
  readonly inTheWay: InTheWay | undefined;
}

export async function refusedWords(
  context: Context,
  { person, words }: MessagesReader,
  { id, verb, refusal, mailboxId: box, number = '', inTheWay }: RefusedAct,
): Promise<string> {
  const { texts } = words;
  if (refusal === 'stale' || refusal === 'busy') {
    const last = await lastChange(context, id, person.id);
    const isOwnUndo = verb === 'message.undo' && last?.otherName === undefined;
    const why = isOwnUndo ? await whyNotUndone(context, id) : undefined;
    return why === undefined ? staleWords(last, context.clock.now(), words) : refusalWords(why, texts);
  }
  const mailboxes = context.municipality().mailboxes;
  const example = mailboxes.find((it) => it.id === box)?.registrationExample;
  const own: Readonly<Partial<Record<string, string>>> = texts.incoming.page.refusals;
  if (own[refusal] !== undefined) return own[refusal];
  const { numberLike, seriesMissing } = texts.incoming.page;
  if (refusal === 'number-pattern' && example !== undefined)
    return lacksSeries(number, example) ? seriesMissing(example) : numberLike(example);
  return refusalInFull(refusal, inTheWay, texts);
}
