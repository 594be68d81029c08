// Messages as they came, from Graph into the package: what is gone is told, what is refused or does not come ends it all.

import type { Clock } from '../../src/core/clock';
import type { MessageId } from '../../src/core/ids';
import type { OriginalMail } from '../../src/incoming/graph/mail-desk';
import { ArchiveTrouble } from './archive-trouble';
import { mostHeadBytes, readMailHeaders, type MailHeaders } from './mail-headers';
import { openFile, type OpenFile, type WrittenFile } from './package-file';

export interface FetchedMail {
  readonly file: WrittenFile;
  readonly headers: MailHeaders;
}

export interface FetchDeps {
  readonly originalMail: OriginalMail;
  readonly clock: Clock;
  /** How long one message is waited for, in real milliseconds: Graph may ask for a pause of minutes. */
  readonly patienceMillis: number;
}

interface MailPlace {
  readonly address: string;
  readonly id: MessageId;
  /** The representation's folder, and the file below it. */
  readonly folder: string;
  readonly path: string;
}

/** Undefined: it does not lie there any more. Throws ArchiveTrouble. */
export async function fetchMail(deps: FetchDeps, place: MailPlace): Promise<FetchedMail | undefined> {
  const taking = { done: undefined as FetchedMail | undefined };
  const outcome = await deps.originalMail.read(
    place,
    async (bytes) => {
      taking.done = undefined;
      taking.done = await take(place, bytes);
    },
    deps.clock.realMillis() + deps.patienceMillis,
  );
  if (outcome.kind === 'gone') return undefined;
  if (outcome.kind === 'done' && taking.done !== undefined) return taking.done;
  throw new ArchiveTrouble(
    wordsOf(outcome.kind === 'done' ? { kind: 'later', code: 'empty' } : outcome, place),
  );
}

async function take({ folder, path }: MailPlace, bytes: AsyncIterable<Uint8Array>): Promise<FetchedMail> {
  const file = await openFile(folder, path);
  const head = await fill(file, bytes).catch(async (error: unknown) => {
    await file.drop();
    throw error;
  });
  return { file: await file.close(), headers: readMailHeaders(head) };
}

/** Gives back how it begins. */
async function fill(file: OpenFile, bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const head: Uint8Array[] = [];
  let length = 0;
  for await (const piece of bytes) {
    await file.write(piece);
    if (length < mostHeadBytes) head.push(piece);
    length += piece.length;
  }
  return Buffer.concat(head).subarray(0, mostHeadBytes);
}

function wordsOf(outcome: { readonly kind: string; readonly code: string }, { address }: MailPlace): string {
  if (outcome.kind === 'refused')
    return `Microsoft Graph refused to hand over a message of ${address} (${outcome.code}). The app needs Mail.Read for it: npm run doctor says more.`;
  if (outcome.code === 'noToken')
    return `There is no token for Microsoft Graph, so no message of ${address} could be asked for. Mend the sign-in first: npm run doctor says why (identity.token).`;
  return `Microsoft Graph did not hand over a message of ${address} in time (${outcome.code}). Run the command again when it answers.`;
}
