import { gatheredLog } from '../../sandbox/gathered-log';
import { incomingId, mailboxId, personId } from '../../src/core/ids';
import type { LogEntry, LogEvent } from '../../src/core/log-entry';
import { logSentence } from '../../src/core/texts/log-lines';
import { instant } from '../../src/core/time';
import { textsOf } from '../../src/app/texts';

const anna = personId('anna');
const ks = mailboxId('ks');

interface Written {
  readonly minute: string;
  readonly event: LogEvent & Readonly<Record<string, unknown>>;
  readonly actorId?: typeof anna;
}

/** Latest first, as the log is listed. */
const log = (...written: readonly Written[]): readonly LogEntry[] =>
  written.map(({ minute, event, actorId }, at) => ({
    number: written.length - at,
    at: instant(`2026-12-01T08:${minute}Z`),
    ...{ actorId, mailboxId: ks, date: undefined, event },
  }));

const of = (minute: string) => ({
  id: incomingId(`m-${minute}`),
  arrivedAt: instant(`2026-12-01T07:${minute}:00Z`),
});

const said = (entries: readonly LogEntry[]) =>
  gatheredLog(entries).map((entry) =>
    logSentence(entry, { person: String, mailbox: String, zone: 'Europe/Stockholm' as never }, textsOf('sv')),
  );

const sent = (minute: string, message: string, toMailboxId = 'kommun'): Written => ({
  minute,
  event: { what: 'message.passSent', toMailboxId, of: of(message) },
});

test('what was done alike with several messages in a minute is one line, where the latest of them stands', () => {
  const arrived = { what: 'message.passArrived', toMailboxId: 'kommun' };
  expect(
    said(
      log(
        { minute: '15:40', event: { ...arrived, of: of('03') } },
        sent('15:30', '03'),
        { minute: '15:20', event: { ...arrived, of: of('02') } },
        sent('15:10', '02'),
      ),
    ),
  ).toEqual([
    'ks · 2 meddelanden (som kom 2026-12-01 kl. 08.03, som kom 2026-12-01 kl. 08.02) kom fram till kommun',
    'ks · 2 meddelanden (som kom 2026-12-01 kl. 08.03, som kom 2026-12-01 kl. 08.02) skickades till kommun',
  ]);
});

test('another minute, another receiver, another person and what is about no message are lines of their own', () => {
  const taken = { what: 'message.taken', of: of('05') };
  const entries = log(
    sent('16:00', '04'),
    sent('15:30', '03'),
    sent('15:30', '02', 'soc'),
    { minute: '15:20', event: taken, actorId: anna },
    { minute: '15:20', event: { ...taken, of: of('06') } },
    { minute: '15:10', event: { what: 'day.missed' } },
    { minute: '15:10', event: { what: 'day.missed' } },
  );
  expect(gatheredLog(entries)).toEqual(entries);
});
