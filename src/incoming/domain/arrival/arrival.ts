// What a message that has just arrived is: ours, an answer that comes back, or an incoming message with its marks (F3).

import { junk, sentItems, type FolderPath } from '../../../core/ids';
import type { DutyMailbox } from '../../../core/municipality';
import type { Arrival } from '../../../look/domain/arrival';
import type { Mark } from '../incoming';

/**
 * What is read of a message when it arrives. Sender and subject live as long as this value does: what is kept is what
 * is derived from them here.
 */
export interface ArrivalReading {
  readonly conversation: string | undefined;
  /** Lower case; empty when there is none. */
  readonly sender: string;
  /** Undefined where it was not read: a strict mailbox. */
  readonly subject: string | undefined;
  readonly isOurs: boolean;
  /** To and copy, lower case; undefined where it was not told. */
  readonly recipients?: readonly string[] | undefined;
  /** Its Internet message id; undefined where it was not told. */
  readonly internetId?: string | undefined;
  /** By lower-case name. */
  readonly headers: ReadonlyMap<string, string>;
}

/** A message where it arrived, as it was read. */
export interface Arrived {
  readonly mailbox: DutyMailbox;
  readonly arrival: Arrival;
  readonly reading: ArrivalReading;
}

/** Nothing could be read of it: it is incoming without marks. */
export const unreadArrival: ArrivalReading = {
  conversation: undefined,
  sender: '',
  subject: undefined,
  isOurs: false,
  headers: new Map(),
};

/** The Internet ids of what a message says that it replies to, and of what stands before that. @source RFC 5322, 3.6.4 */
export const repliedTo = ({ headers }: ArrivalReading): ReadonlySet<string> =>
  new Set(
    ['in-reply-to', 'references'].flatMap(
      (name) =>
        headers
          .get(name)
          ?.match(/<[^<>\s]{1,250}>/g)
          ?.slice(-50) ?? [],
    ),
  );

/** Automatic replies, bounces and newsletters say so in their headers. @source RFC 3834, RFC 3464, RFC 2919, RFC 8058 */
export function markOf(reading: ArrivalReading, folder: FolderPath): Mark | undefined {
  const header = headerOf(reading);
  if (isBounce(reading)) return 'bounce';
  const submitted = header('auto-submitted');
  const isAutomatic = submitted !== '' && submitted !== 'no';
  if (isAutomatic || header('x-autoreply') || header('precedence') === 'auto_reply') return 'automaticReply';
  if (isReport(header)) return 'automaticReply';
  // Whatever else comes from nobody.
  if (header('return-path') === '<>') return 'bounce';
  const isList =
    header('list-unsubscribe') || header('list-id') || /^(bulk|list|junk)$/.test(header('precedence'));
  if (isList) return 'newsletter';
  return folder === junk ? 'junk' : undefined;
}

type Header = (name: string) => string;
const headerOf =
  ({ headers }: ArrivalReading): Header =>
  (name) =>
    headers.get(name)?.trim().toLowerCase() ?? '';

const isReport = (header: Header): boolean => header('content-type').startsWith('multipart/report');

/**
 * A machine says that a mail has not arrived, or not yet: which of them stands in its text, which is not read. A receipt
 * that it was read is none. @source RFC 3464; RFC 8098; Exchange: x-ms-exchange-message-is-ndr
 */
export function isBounce(reading: ArrivalReading): boolean {
  const header = headerOf(reading);
  if (reading.headers.has('x-ms-exchange-message-is-ndr') || header('x-failed-recipients') !== '')
    return true;
  const isReceipt = header('content-type').includes('disposition-notification');
  if (isReport(header)) return !isReceipt;
  return /^(mailer-daemon|postmaster|microsoftexchange[0-9a-f]+)@/.test(reading.sender);
}

/** Whether an address is in one of the municipality's own domains. */
export function isInside(address: string, domains: readonly string[]): boolean {
  const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  return address.includes('@') && domains.includes(domain);
}

/** A message of the bot's own, or one that the mailbox itself sent, is never incoming. */
export const isSent = (arrival: Arrival): boolean => arrival.folder === sentItems;
