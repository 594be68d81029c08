// What the work page is told of an act about messages that was refused: who was first, what is missing, who is away (F3, F4).

import { refusalWords } from '../core/cards/view';
import { dateToday } from '../core/context';
import type { MailboxId, PersonId } from '../core/ids';
import type { LogTexts } from '../core/texts/log-lines';
import type { Instant } from '../core/time';
import type { PageReader } from '../platform/web/page-entry';
import { entryWords, type PageWords } from './cards/message-page-view';
import { refusedAwayWords } from './cards/not-there-words';
import type { IncomingContext } from './context';
import type { MessageRow } from './domain/page-row';
import type { NotMoved } from './flows/many/move-many';
import { refusedResponder } from './flows/message/find-responders';
import type { MessageVerb } from './flows/message/message-transitions';
import { lastChange, whyNotUndone, type LastChange } from './flows/message/page-card';

export type MessagesReader = PageReader<PageWords & { readonly texts: LogTexts }>;
type Context = IncomingContext;

/** Each that was left, by its id. */
export const named = (
  left: readonly NotMoved[],
  { words }: MessagesReader,
  own: Readonly<Partial<Record<string, string>>> = {},
) =>
  left.map(({ message: { id }, refusal }) => ({
    id,
    words: own[refusal] ?? leftWords(refusal, words.texts),
  }));

/** On the page there is no card that showed it. */
function leftWords(refusal: NotMoved['refusal'], texts: MessagesReader['words']['texts']): string {
  const { stale, refusals } = texts.incoming.page;
  const own: Readonly<Partial<Record<string, string>>> = refusals;
  if (refusal === 'stale' || refusal === 'busy') return stale(undefined);
  return own[refusal] ?? refusalWords(refusal, texts);
}

/** Who was first, else what has happened to it since. */
function staleWords(last: LastChange | undefined, now: Instant, words: MessagesReader['words']): string {
  const { stale, staleSince } = words.texts.incoming.page;
  if (last === undefined || last.otherName !== undefined) return stale(last?.otherName);
  const { at, text } = entryWords(last.entry, { now, ...last }, words);
  return staleSince(text, at);
}

interface RefusedPerson {
  readonly refusals: readonly string[];
  readonly responderId: PersonId | undefined;
}

/** Of who was chosen and is away, by the refusal. */
export async function awayWords(
  context: Context,
  { refusals, responderId }: RefusedPerson,
  words: MessagesReader['words'],
): Promise<Readonly<Partial<Record<string, string>>>> {
  if (!refusals.some((refusal) => refusal.startsWith('person-away'))) return {};
  const person = await refusedResponder(context, responderId);
  const today = dateToday(context);
  return Object.fromEntries(
    refusals.map((one) => [one, refusedAwayWords({ refusal: one, person }, today, words)]),
  );
}

interface RefusedAct {
  readonly id: MessageRow['id'];
  readonly verb: MessageVerb;
  readonly refusal: string;
  readonly mailboxId: MailboxId | undefined;
  readonly responderId: PersonId | undefined;
}

export async function refusedWords(
  context: Context,
  { person, words }: MessagesReader,
  { id, verb, refusal, mailboxId: box, responderId }: RefusedAct,
): Promise<string> {
  const { texts } = words;
  if (refusal === 'stale' || refusal === 'busy') {
    const last = await lastChange(context, id, person.id);
    const isOwnUndo = verb === 'message.undo' && last?.otherName === undefined;
    const why = isOwnUndo ? await whyNotUndone(context, id) : undefined;
    return why === undefined ? staleWords(last, context.clock.now(), words) : refusalWords(why, texts);
  }
  const away = await awayWords(context, { refusals: [refusal], responderId }, words);
  if (away[refusal] !== undefined) return away[refusal];
  const mailboxes = context.municipality().mailboxes;
  const example = mailboxes.find((it) => it.id === box)?.registrationExample;
  const own: Readonly<Partial<Record<string, string>>> = texts.incoming.page.refusals;
  if (own[refusal] !== undefined) return own[refusal];
  if (refusal === 'number-pattern' && example !== undefined) return texts.incoming.page.numberLike(example);
  return refusalWords(refusal, texts);
}
