// The list for the municipality's own web: what a person describes, with its number and day; never from whom (F3).

import type { MailboxId } from '../../../core/ids';
import type { DutyMailbox, Publishing } from '../../../core/municipality';
import { hasPersonalNumber } from '../../../core/private-text/personal-numbers';
import { phoneNumbersIn } from '../../../core/private-text/phone-numbers';
import { accept, refuse } from '../../../core/refusal';
import { plusDays, type Instant, type LocalDate } from '../../../core/time';
import type { IncomingMessage, Undo } from '../incoming';
import type { MessageResult } from '../shown/message-refusal';
import type { Published } from './published';

/** As the list shows it. */
export interface PublishedItem {
  readonly mailboxId: MailboxId;
  readonly number: string;
  readonly arrivedAt: Instant;
  readonly kind: string;
  readonly text: string;
  readonly lastDay: LocalDate;
}

/** Short: what it is about, no summary. */
const longestText = 200;
/** So far ahead at most. */
const mostDays = 366;

/** Only what has a number and is open to all: no request, nothing secret. */
export const isFit = ({ registration, isRequest, secrecy }: IncomingMessage): boolean =>
  registration.kind === 'registered' && !isRequest && secrecy === undefined;

export const publishes = (
  publish: Publishing | undefined,
  { id, secrecy }: Pick<DutyMailbox, 'id' | 'secrecy'>,
): publish is Publishing => publish !== undefined && secrecy !== 'strict' && publish.mailboxes.includes(id);

interface Asked {
  readonly kind: string | undefined;
  readonly text: string | undefined;
  readonly lastDay: LocalDate | undefined;
  readonly kinds: readonly string[];
  /** The municipality's own, as `plainPhone` has them: they lead to nobody else. */
  readonly ownPhones: readonly string[];
  readonly today: LocalDate;
  readonly by: Pick<Published, 'byId' | 'at'>;
}

/** What would name somebody to all the world. */
const pointsOut = (text: string): boolean => /\S@\S/.test(text) || hasPersonalNumber(text);

export function publish(
  message: IncomingMessage,
  { kind, text = '', lastDay, kinds, ownPhones, today, by }: Asked,
): MessageResult<IncomingMessage> {
  if (!isFit(message)) return refuse('not-to-publish');
  const short = text.replace(/\s+/g, ' ').trim();
  const known = kinds.find((one) => one === kind);
  if (known === undefined) return refuse('publish-kind');
  if (short === '' || short.length > longestText || pointsOut(short)) return refuse('publish-text');
  if (phoneNumbersIn(short).some((phone) => !ownPhones.includes(phone))) return refuse('publish-phone');
  if (lastDay === undefined || lastDay < today || lastDay > plusDays(today, mostDays))
    return refuse('publish-days');
  const published = { kind: known, text: short, lastDay, ...by };
  return accept({ ...message, published, version: message.version + 1 });
}

export function takeDown(message: IncomingMessage): MessageResult<IncomingMessage> {
  if (message.published === undefined) return refuse('already-done');
  return accept({ ...message, published: undefined, version: message.version + 1 });
}

/** What became secret, lost its number or turned out to be a request is off the list in the same step. */
export const withoutUnfit = (message: IncomingMessage): IncomingMessage =>
  message.published === undefined || isFit(message) ? message : { ...message, published: undefined };

/** The step that took it off the list, and whose undo puts it there again. */
export const heldForUndo = (undo: Undo | undefined): Undo | undefined =>
  undo?.published === undefined ? undo && heldForUndo(undo.before) : undo;

/** After its last day, and when it cannot be undone any more, nothing of it is held. */
export const withoutHeld = (undo: Undo | undefined): Undo | undefined =>
  undo && { ...undo, published: undefined, before: withoutHeld(undo.before) };
