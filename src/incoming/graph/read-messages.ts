// Live reads of messages: what they are when they arrive, and subject and sender for a card that is being drawn.

import type { MessageId } from '../../core/ids';
import type { ArrivalReading } from '../domain/arrival/arrival';
import type { Clock } from '../../core/clock';
import type { MailOutcome, MessagePlace, Original, WordsReading } from './mail-desk';
import type { Answer } from '../../platform/graph/calls/graph-caller';
import { outcomeOf, type MailDeskDeps } from './mail-calls';
import {
  arrivalFields,
  attachmentExpansion,
  keyExpansion,
  parseMessageResource,
  toOriginal,
  toReading,
  toWords,
  wordsFields,
} from './message-bodies';
import { messagePath } from '../../platform/graph/paths';
import { readSerially } from '../../platform/graph/serial-batch';

/** What a forward needs was often read a moment before, for the card on which somebody approved it. */
export interface RecentOriginals {
  keep(id: MessageId, original: Original): void;
  /** Once. */
  take(id: MessageId): Original | undefined;
}

const keptMillis = 30_000;
const mostKept = 2_000;

/** In this process's memory for half a minute, and nowhere else. */
export function recentOriginals(clock: Clock): RecentOriginals {
  const kept = new Map<MessageId, { readonly original: Original; readonly at: number }>();
  return {
    keep: (id, original) => {
      if (kept.size >= mostKept) kept.clear();
      kept.set(id, { original, at: clock.realMillis() });
    },
    take: (id) => {
      const found = kept.get(id);
      kept.delete(id);
      return found && clock.realMillis() - found.at < keptMillis ? found.original : undefined;
    },
  };
}

export async function readArrivals(
  deps: MailDeskDeps,
  asked: readonly (MessagePlace & { readonly withSubject: boolean })[],
  until: number,
): Promise<ReadonlyMap<MessageId, MailOutcome<ArrivalReading>>> {
  const pathOf = ({ address, id, withSubject }: (typeof asked)[number]) =>
    `${messagePath(address, id)}?$select=${withSubject ? `subject,${arrivalFields}` : arrivalFields}&$expand=${encodeURIComponent(keyExpansion)}`;
  const answers = await readSerially(deps, asked.map(pathOf), until);
  return new Map(asked.map((one) => [one.id, arrivalOf(answers.get(pathOf(one)))]));
}

function arrivalOf(answer: Answer | undefined): MailOutcome<ArrivalReading> {
  if (answer === undefined) return { kind: 'later', code: 'notInTime' };
  const outcome = outcomeOf(answer);
  if (outcome.kind !== 'done') return outcome;
  const message = parseMessageResource(outcome.value);
  return message
    ? { kind: 'done', value: toReading(message) }
    : { kind: 'refused', code: 'unexpectedAnswer' };
}

export async function readWords(
  deps: MailDeskDeps,
  places: readonly (MessagePlace & { readonly withAttachments?: boolean })[],
  { until, recent }: { readonly until: number; readonly recent: RecentOriginals },
): Promise<ReadonlyMap<MessageId, WordsReading>> {
  const pathOf = ({ address, id, withAttachments }: (typeof places)[number]) => {
    const path = `${messagePath(address, id)}?$select=${wordsFields}`;
    return withAttachments === true ? `${path}&$expand=${encodeURIComponent(attachmentExpansion)}` : path;
  };
  const answers = await readSerially(deps, places.map(pathOf), until);
  return new Map(
    places.map((place): [MessageId, WordsReading] => {
      const answer = answers.get(pathOf(place));
      const isGone = answer?.kind === 'refused' && answer.status === 404;
      const message = answer?.kind === 'ok' ? parseMessageResource(answer.body) : undefined;
      if (message === undefined) return [place.id, { kind: isGone ? 'gone' : 'late' }];
      recent.keep(place.id, toOriginal(message));
      return [place.id, { kind: 'read', words: toWords(message) }];
    }),
  );
}

export async function readInternetIds(
  deps: MailDeskDeps,
  places: readonly MessagePlace[],
  until: number,
): Promise<ReadonlyMap<MessageId, string>> {
  const pathOf = ({ address, id }: MessagePlace) => `${messagePath(address, id)}?$select=internetMessageId`;
  const answers = await readSerially(deps, places.map(pathOf), until);
  return new Map(
    places.flatMap((place): readonly [MessageId, string][] => {
      const answer = answers.get(pathOf(place));
      const message = answer?.kind === 'ok' ? parseMessageResource(answer.body) : undefined;
      return message?.internetMessageId ? [[place.id, message.internetMessageId]] : [];
    }),
  );
}
