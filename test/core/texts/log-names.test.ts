import { chatButtons } from '../../../src/app/conversation/chat-button';
import { buttons } from '../../../src/app/features';
import { textsOf } from '../../../src/app/texts';
import type { CoreEvents, LogEntry, LogEvent } from '../../../src/core/log-entry';
import { mailboxId, personId } from '../../../src/core/ids';
import { logSentence } from '../../../src/core/texts/log-lines';
import { instant, localDate, zone } from '../../../src/core/time';
import type { DutyEvents } from '../../../src/duty/domain/duty-log';
import { kindsOf, type MessageEvents } from '../../../src/incoming/domain/shown/message-log';

// Every sentence of the log about messages and mailboxes can be followed: which message, which mailbox, which day.

const [toId, actorId] = [personId('bo'), personId('anna')];
const [ks, soc] = [mailboxId('ks'), mailboxId('soc')];
const to = { toId };
const over = { toMailboxId: soc };
const answered = { way: 'phone' } as const;

/** Each event about messages: one that is left out does not compile. */
const aboutMessages: Readonly<
  Omit<
    MessageEvents,
    | 'agreement.proposed'
    | 'agreement.made'
    | 'agreement.ended'
    | 'list.exported'
    | 'archive.made'
    | 'quarantine.told'
    | 'quarantine.reviewed'
  >
> = {
  'message.registered': { choice: 'minor' },
  'message.kind': { kindName: 'request' },
  'message.handedOver': {},
  'message.passedOn': over,
  'message.passSent': over,
  'message.passFailed': over,
  'message.passArrived': over,
  'message.cameFrom': over,
  'message.toDiary': { isAlong: true },
  'message.inDiary': {},
  'message.diaryAlong': { isSent: true },
  'message.diaryRefused': { reason: 'title' },
  'message.diaryGivenUp': { isUnsure: true },
  'message.diaryLate': { number: 'KS 2026/8' },
  'message.registeredMany': { choice: 'keptInOrder', count: 1 },
  'message.undone': { count: 1 },
  'message.secret': {},
  'message.printed': {},
  'message.deleteConfirmed': {},
  'message.deleted': {},
  'message.deleteFailed': {},
  'message.gone': {},
  'message.back': {},
  'message.noted': {},
  'message.noteRemoved': {},
  'message.published': {},
  'message.publishChanged': {},
  'message.unpublished': {},
  'message.taken': {},
  'message.released': {},
  'message.sheet': {},
  'answer.waitedFor': {},
  'answer.notNeeded': {},
  'answer.proposed': to,
  'answer.given': to,
  'answer.withdrawn': {},
  'answer.approved': to,
  'answer.agreed': to,
  'answer.returned': {},
  'answer.reassigned': to,
  'answer.taken': {},
  'answer.forwarded': to,
  'answer.forwardFailed': {},
  'answer.forwardBounced': {},
  'answer.answered': answered,
  'answer.ended': { way: 'handedOut' },
  'answer.seen': {},
  'answer.moreTime': {},
  'answer.handedBack': {},
  'answer.filed': {},
};

const notice = { kind: 'message', toId };
const ofTheBot: Readonly<CoreEvents> = {
  'notice.said': notice,
  'notice.perhapsTwice': notice,
  'notice.unreachable': notice,
  'notice.failed': notice,
  'notice.dropped': notice,
  'action.refused': { verb: 'assignment.approve', refusal: 'not-allowed' },
};

const ofDays: Readonly<DutyEvents> = {
  'day.opened': { how: 'read' },
  'day.openedLater': { how: 'sent' },
  'day.missed': {},
  'day.notCheckable': {},
  'opening.retracted': {},
  'junk.reviewed': {},
  'duty.accepted': {},
  'duty.passedOn': {},
  'duty.given': to,
  'duty.changed': to,
  'duty.mailed': to,
  'mailbox.unreadable': {},
  'mailbox.readable': {},
  'ladder.deadEnd': {},
};

const steps = kindsOf('step', 'claim', 'stands');
const isTakenBack = (what: string): boolean => steps.includes(what);

const lookup: Parameters<typeof logSentence>[1] = {
  person: (id) => ({ anna: 'Anna Registrator', bo: 'Bo Ersättare' })[String(id)],
  mailbox: (id) => ({ ks: 'Kommunstyrelsen', soc: 'Socialnämnden' })[String(id)],
  zone: zone('Europe/Stockholm'),
};
const entry = (event: LogEvent, date?: string): LogEntry => ({
  ...{ number: 1, at: instant('2026-12-01T11:14:00Z'), actorId, mailboxId: ks, event },
  date: date === undefined ? undefined : localDate(date),
});
const all = (events: object): readonly LogEvent[] =>
  Object.entries(events).map(([what, facts]) => ({ what, ...(facts as object) }));
const read = (event: LogEvent, date?: string) =>
  (['sv', 'en'] as const).map((language) => logSentence(entry(event, date), lookup, textsOf(language)));

const arrivedAt = instant('2026-11-30T08:12:00Z');

test.each(all({ ...aboutMessages, ...ofTheBot }))(
  '$what names its message by number, else by arrival',
  (event) => {
    for (const line of read({ ...event, of: { arrivedAt, number: 'KS 2026/7' } } as LogEvent))
      expect(line).toMatch(/^Kommunstyrelsen · .*KS 2026\/7/u);
    for (const line of read({ ...event, of: { arrivedAt } } as LogEvent))
      expect(line).toMatch(/^Kommunstyrelsen · .*2026-11-30/u);
  },
);

test.each(all(ofDays))(
  '$what names its mailbox, and its day where that is not the day of the entry',
  (event) => {
    for (const line of read(event, '2026-11-27')) expect(line).toMatch(/^Kommunstyrelsen · 2026-11-27 · \S/u);
    for (const line of read(event, '2026-12-01')) expect(line).not.toContain('2026');
  },
);

test.each(all(aboutMessages).filter(({ what }) => isTakenBack(what)))(
  '$what can be said to whoever did it: of nobody as a third person',
  (event) => {
    const toReader = { ...lookup, person: () => 'du' };
    for (const language of ['sv', 'en'] as const)
      expect(logSentence(entry(event), toReader, textsOf(language))).not.toMatch(
        /(?<!\p{L})(?:sin|sitt|sina|sig|hans|hennes|their|his|her|has)(?!\p{L})/iu,
      );
  },
);

test('every sentence about messages, days and notices is walked', () => {
  const walked = new Set(Object.keys({ ...aboutMessages, ...ofTheBot, ...ofDays }));
  const ours = /^(message|answer|day|duty|opening|junk|mailbox|ladder|notice|action)\./u;
  const left = Object.keys(textsOf('sv').log).filter((what) => ours.test(what) && !walked.has(what));
  expect(left).toEqual([]);
});

const key = /[a-z]\w*\.[a-z]\w*/u;

test.each([...Object.keys({ ...buttons, ...chatButtons }), 'duty.ofNewerVersion'])(
  'who was refused %s is said in words, never by its key',
  (verb) => {
    const lines = read({ what: 'action.refused', verb, refusal: 'not-allowed' } as LogEvent);
    const others = read({ what: 'action.refused', verb: 'toString', refusal: 'not-allowed' } as LogEvent);
    for (const [at, line] of lines.entries()) {
      expect(line).not.toMatch(key);
      // Each in its own words; what no version knows has those of none.
      expect(line === others[at]).toBe(verb === 'duty.ofNewerVersion');
    }
  },
);
