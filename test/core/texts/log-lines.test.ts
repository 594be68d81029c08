import { mailboxId, personId } from '../../../src/core/ids';
import { textsOf } from '../../../src/app/texts';
import type { AbsenceEvent } from '../../../src/absence/domain/absence-log';
import type { CoreEvent, LogEntry } from '../../../src/core/log-entry';
import type { RosterEvent } from '../../../src/roster/domain/roster-log';
import type { MessageEvent } from '../../../src/incoming/domain/shown/message-log';
import type { DutyEvent } from '../../../src/duty/domain/duty-log';
import type { RulesEvent } from '../../../src/rules/domain/rules-log';
import { channelReceiver } from '../../../src/core/channel';
import { instant, localDate, zone } from '../../../src/core/time';
import { logSentence, spokenLog } from '../../../src/core/texts/log-lines';

type LogEvent = MessageEvent | CoreEvent | DutyEvent | AbsenceEvent | RosterEvent | RulesEvent;

const sv = textsOf('sv');
const en = textsOf('en');
const anna = personId('anna');
const bo = personId('bo');
const lookup: Parameters<typeof logSentence>[1] = {
  person: (id) =>
    new Map([
      [anna, 'Anna Registrator'],
      [bo, 'Bo Ersättare'],
    ]).get(id),
  mailbox: (id) => (id === mailboxId('ks') ? 'Kommunstyrelsen' : undefined),
  zone: zone('Europe/Stockholm'),
};

const entry = (event: LogEvent, changes: Partial<LogEntry> = {}): LogEntry => ({
  number: 1,
  at: instant('2026-12-01T11:14:00Z'),
  actorId: undefined,
  mailboxId: mailboxId('ks'),
  date: localDate('2026-12-01'),
  event,
  ...changes,
});

const events: readonly LogEvent[] = [
  { what: 'day.opened', how: 'attested' },
  { what: 'day.opened', how: 'read' },
  { what: 'day.openedLater', how: 'sent' },
  { what: 'day.missed' },
  { what: 'day.notCheckable' },
  { what: 'opening.retracted' },
  { what: 'junk.reviewed' },
  { what: 'duty.accepted' },
  { what: 'duty.passedOn' },
  { what: 'archive.made', from: localDate('2026-11-01'), lastDay: localDate('2026-11-30'), count: 2 },
  { what: 'duty.given', toId: bo },
  { what: 'duty.changed', toId: undefined },
  { what: 'roster.undone' },
  { what: 'absence.said', personId: anna },
  { what: 'absence.reported', personId: anna },
  { what: 'absence.ended', personId: anna },
  { what: 'mailbox.unreadable' },
  { what: 'mailbox.readable' },
  { what: 'ladder.deadEnd' },
  { what: 'notice.said', kind: 'opening', step: 'check', toId: anna },
  { what: 'notice.perhapsTwice', kind: 'week', toId: anna },
  { what: 'notice.unreachable', kind: 'retention', toId: anna },
  { what: 'notice.failed', kind: 'something.new', toId: anna },
  { what: 'notice.dropped', kind: 'deadEnd', toId: anna },
  { what: 'action.refused', verb: 'duty.give', refusal: 'not-allowed' },
  { what: 'action.refused', verb: 'x', refusal: 'something-new' },
  ...(['tie.proposed', 'tie.made', 'tie.declined', 'tie.ended'] as const).flatMap((what) => [
    { what, rule: 'F4' },
    { what, rule: undefined },
  ]),
];

it.each(events)('$what is one sentence in both languages, with an actor and without', (event) => {
  for (const texts of [sv, en]) {
    for (const actorId of [anna, undefined]) {
      const line = logSentence(entry(event, { actorId }), lookup, texts);
      expect(line).not.toMatch(/undefined|\n|\[object/);
      expect(line).toMatch(/^Kommunstyrelsen · \S/u);
    }
  }
});

it('says which mailbox, who and what', () => {
  expect(logSentence(entry({ what: 'day.opened', how: 'attested' }, { actorId: anna }), lookup, sv)).toBe(
    'Kommunstyrelsen · Öppnad: Anna Registrator bekräftade det',
  );
  expect(logSentence(entry({ what: 'day.opened', how: 'read' }), lookup, en)).toBe(
    'Kommunstyrelsen · Opened: a message was read',
  );
});

it('names whoever was given the mailbox and by whom', () => {
  expect(logSentence(entry({ what: 'duty.given', toId: bo }, { actorId: anna }), lookup, sv)).toBe(
    'Kommunstyrelsen · Anna Registrator gav brevlådan till Bo Ersättare',
  );
});

it('names a mailbox and a person that are gone by their ids, and needs no mailbox', () => {
  const event: LogEvent = { what: 'absence.said', personId: personId('gone') };
  expect(logSentence(entry(event, { mailboxId: mailboxId('old') }), lookup, sv)).toBe(
    'old · gone sade att hen är borta',
  );
  expect(logSentence(entry(event, { mailboxId: undefined }), lookup, sv)).toBe('gone sade att hen är borta');
});

it.each([
  [sv, 'Beskedet till växeln skickades (Bo Ersättare)', 'Beskedet till växeln skickades (kanalen)'],
  [
    en,
    'The notice to the switchboard was sent (Bo Ersättare)',
    'The notice to the switchboard was sent (the channel)',
  ],
])(
  'names the receiver of a notice that is to somebody by its name, person or channel',
  (texts, person, channel) => {
    const said = (toId: typeof bo) =>
      logSentence(
        entry({ what: 'notice.said', kind: 'switchboard', toId }, { mailboxId: undefined }),
        lookup,
        texts,
      );
    expect(said(bo)).toBe(person);
    expect(said(channelReceiver({ teamId: 't', channelId: '19:x@thread.tacv2' }))).toBe(channel);
  },
);

const arrivedAt = instant('2026-11-30T08:12:00Z');

it.each<readonly [LogEvent, string]>([
  [
    { what: 'notice.said', kind: 'opening', step: 'substitute', toId: bo },
    'Frågan om brevlådan gick till Bo Ersättare, nästa i bemanningen',
  ],
  [
    { what: 'notice.said', kind: 'inbox', toId: bo },
    'Listan över det som inte är klart skickades till Bo Ersättare',
  ],
  [
    { what: 'notice.dropped', kind: 'opening', toId: bo },
    'Frågan om brevlådan behövdes inte längre och skickades inte till Bo Ersättare',
  ],
  [
    { what: 'message.undone', count: 1, took: 'registration', of: { arrivedAt, number: 'KS 7' } },
    'Anna Registrator ångrade registreringen, det senaste steget med meddelandet med nummer KS 7',
  ],
  [
    { what: 'message.registeredMany', choice: 'minor', count: 5 },
    'Anna Registrator bedömde 5 meddelanden som av ringa betydelse',
  ],
  [
    {
      what: 'message.registeredMany',
      choice: 'minor',
      count: 2,
      of: [{ arrivedAt }, { arrivedAt, number: 'KS 7' }],
    },
    'Anna Registrator bedömde 2 meddelanden (som kom 2026-11-30 kl. 09.12, med nummer KS 7) som av ringa betydelse',
  ],
  [
    {
      what: 'message.registeredMany',
      choice: 'minor',
      count: 3,
      of: [{ arrivedAt }, { arrivedAt }, { arrivedAt }],
    },
    'Anna Registrator bedömde 3 meddelanden (som kom 2026-11-30 kl. 09.12) som av ringa betydelse',
  ],
  [
    {
      what: 'notice.said',
      kind: 'message',
      toId: bo,
      of: [{ arrivedAt }, { arrivedAt }, { arrivedAt, number: 'KS 7' }],
    },
    'Beskedet om 3 meddelanden (2 som kom 2026-11-30 kl. 09.12, med nummer KS 7) skickades till Bo Ersättare',
  ],
  [{ what: 'day.missed' }, 'Dagen noterades utan öppning för brevlådan'],
  [
    { what: 'answer.proposed', toId: bo, of: { arrivedAt } },
    'Anna Registrator föreslog att Bo Ersättare svarar på meddelandet som kom 2026-11-30 kl. 09.12',
  ],
  [
    { what: 'message.registered', choice: 'registered', of: { arrivedAt, number: 'KS 7' } },
    'Anna Registrator diarieförde meddelandet med nummer KS 7',
  ],
  [
    {
      what: 'message.registered',
      choice: 'registered',
      isInTime: false,
      of: { arrivedAt, number: 'KS 7' },
    },
    'Anna Registrator diarieförde meddelandet med nummer KS 7, och bedömde att det kom för sent',
  ],
  [{ what: 'tie.made', rule: 'F4' }, 'Anna Registrator knöt en fråga till regel F4'],
  [
    { what: 'tie.ended', rule: undefined },
    'Anna Registrator tog tillbaka en fråga från dem utanför reglerna',
  ],
  [{ what: 'message.secret' }, 'Anna Registrator markerade ett meddelande som sekretess'],
])('reads aloud as people would say it: %j', (event, sentence) => {
  expect(logSentence(entry(event, { actorId: anna }), lookup, sv)).toBe(`Kommunstyrelsen · ${sentence}`);
});

test('days that were given are named with the last of them, and one day once', () => {
  const day = localDate('2026-12-08');
  const given = (lastDay: string) =>
    entry({ what: 'roster.given', toId: bo, lastDay: localDate(lastDay) }, { actorId: anna, date: day });
  expect(logSentence(given('2026-12-11'), lookup, sv)).toMatch(
    /2026-12-08 · Anna Registrator gav brevlådan till .* till och med 2026-12-11$/,
  );
  expect(logSentence(given('2026-12-08'), lookup, sv)).toMatch(
    /2026-12-08 · Anna Registrator gav brevlådan till Bo \S+$/,
  );
  expect(logSentence(given('2026-12-08'), lookup, en)).toMatch(/gave the mailbox to Bo \S+$/);
});

test('to who reads it its days are said as people write them, so that no line of before says “today”; the record has them in figures', () => {
  const given = entry({ what: 'duty.given', toId: bo }, { actorId: anna, date: localDate('2026-12-04') });
  expect(logSentence(given, lookup, sv)).toContain('2026-12-04 · ');
  const today = localDate('2026-12-04');
  expect(spokenLog(given, { ...lookup, today }, sv)).toContain('fredag 4 december · ');
  expect(spokenLog(given, { ...lookup, today: localDate('2026-12-01') }, en)).toContain(
    'Friday 4 December · ',
  );
});
