// What "ångra" answers about messages: what it took back, or what stands, by name (F3, F4).

import { onlyIf, refusalWords, when, type SayTable } from '../../core/cards/view';
import type { LogEvent } from '../../core/log-entry';
import { spokenLog, type LogTexts } from '../../core/texts/log-lines';
import { capital, listWords } from '../../core/texts/time-words';
import { dateOf } from '../../core/time';
import type { StepTold, UndoSay } from '../domain/shown/message-cards';
import type { IncomingWords } from '../texts/sv';
import { asLabel, cutText } from './form-view';
import { leftWords } from './many-lines';
import { arrivedWords } from './message-row-view';

export const undoSays = {
  manyUndone: ({ count, left, now, of }, words) => {
    const { many } = words.texts.incoming;
    return [
      ...onlyIf(count > 0, () => many.done(count, 'undone')),
      ...onlyIf(count > 0, () => many.doneBefore(count, of.choice, when(of.at, now, words))),
      ...leftWords(left, now, words),
    ];
  },
  stepUndone: ({ left, ...told }, words) => [
    words.texts.incoming.undone.done(whatOf(told, words)),
    ...placeOf(told, words),
    ...leftWords(left, told.now, words),
  ],
  stepStands: ({ refusal, ...told }, words) => {
    const { stands, nothing } = words.texts.incoming.undone;
    return [
      stands(whatOf(told, words)),
      ...placeOf(told, words),
      refusalWords(refusal, words.texts),
      nothing,
    ];
  },
  stepDone: ({ refusal, ...told }, words) => [
    `${capital(whatOf(told, words))}.`,
    ...placeOf(told, words),
    ...(refusal === undefined ? [] : [refusalWords(refusal, words.texts)]),
  ],
} satisfies SayTable<UndoSay, IncomingWords>;

/** As the log says it, of the reader: "du diarieförde meddelandet KS 2026/509"; one press may be a proposal in one mailbox and hold at once in another, or name several people. */
function whatOf(told: StepTold, words: IncomingWords): string {
  const deeds = [...new Set(told.entries.map(deedOf))];
  const said = deeds.map((deed) =>
    saidOf({ ...told, entries: told.entries.filter((entry) => deedOf(entry) === deed) }, words),
  );
  return listWords(said, words.texts.time);
}

const deedOf = ({ event }: { readonly event: LogEvent & { readonly toId?: string } }): string =>
  `${event.what} ${event.toId ?? ''}`;

function saidOf({ entries, now, others, otherMailbox }: StepTold, words: IncomingWords): string {
  const [entry] = entries;
  if (entry === undefined) return '';
  const { you } = words.texts.incoming.undone;
  const named = entries.flatMap(({ event }) => ('of' in event ? event.of : [])) as readonly object[];
  const event = entries.length > 1 ? { ...entry.event, of: named } : entry.event;
  const lookup = {
    ...{ person: (id: string) => (id === entry.actorId ? you : others[id]), mailbox: () => otherMailbox },
    ...{ zone: words.zone, today: dateOf(now, words.zone), isSaidNow: true },
  };
  return spokenLog({ ...entry, mailboxId: undefined, date: undefined, event }, lookup, logOf(words));
}

/** Of this room alone: it has a sentence for each of its events. */
function logOf({ texts }: IncomingWords): LogTexts {
  const { log, notices, refusals, verbs } = texts.incoming;
  return { ...texts, log, notices, refusals, verbs };
}

/** What it is, in which mailbox it lies, and when it came. */
function placeOf({ mailbox, arrivedAt, now, subject }: StepTold, words: IncomingWords): readonly string[] {
  const { ordered, undone } = words.texts.incoming;
  const named = subject && ordered.subject(asLabel(cutText(subject, longest)));
  const parts = [named, mailbox, arrivedAt && undone.came(arrivedWords(arrivedAt, now, words))];
  const said = parts.filter((part) => part !== undefined && part !== '');
  return onlyIf(said.length > 0, () => said.join(' · '));
}
const longest = 70;
