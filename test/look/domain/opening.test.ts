import { keysOf } from '../../../src/core/members';
import type { FolderPath } from '../../../src/core/ids';
import { folderPath, inbox, junk, mailboxId, messageId, sentItems } from '../../../src/core/ids';
import type { KnownMessage, MessageChange, Opening, OpeningKind } from '../../../src/look/domain/opening';
import {
  findEvidence,
  firstOpening,
  isStandingWord,
  isWord,
  openingKinds,
} from '../../../src/look/domain/opening';
import type { Instant } from '../../../src/core/time';
import { instant, plusMillis } from '../../../src/core/time';
import { at as atDate, stockholm } from '../../core/calendars';
import { anna } from '../../duty/domain/duty-run';

const at = (time: string): Instant => atDate('2026-03-03', time);
const yesterday = (time: string): Instant => atDate('2026-03-02', time);

interface Story {
  readonly arrived: Instant;
  /** When the last change was made, for a message that is still there. */
  readonly modified?: Instant;
  readonly isRead?: boolean;
  readonly isDraft?: boolean;
  readonly isRemoved?: boolean;
  readonly isOurs?: boolean;
  /** Whether it was known before, and if it was read then. */
  readonly known?: 'unread' | 'read';
  readonly firstSeen?: Instant;
  readonly previousLook?: Instant | undefined;
  readonly now?: Instant;
  readonly folder?: FolderPath;
}

function evidenceOf(story: Story): Opening | undefined {
  const id = messageId('m1');
  const folder = story.folder ?? inbox;
  const { arrived, isOurs = false } = story;
  const change: MessageChange = story.isRemoved
    ? { id, isRemoved: true, isOurs }
    : {
        id,
        isRemoved: false,
        arrivedAt: arrived,
        isRead: story.isRead ?? true,
        lastModifiedAt: story.modified ?? arrived,
        isDraft: story.isDraft ?? false,
        isOurs,
      };
  const known: KnownMessage | undefined = story.known && {
    id,
    folder,
    arrivedAt: arrived,
    isRead: story.known === 'read',
    firstSeenAt: story.firstSeen ?? arrived,
  };
  const previousLookAt = 'previousLook' in story ? story.previousLook : at('09:55');
  const now = story.now ?? at('10:00');
  const facts: Parameters<typeof findEvidence>[0] = {
    mailboxId: mailboxId('ks'),
    folder,
    zone: stockholm,
    now,
    previousLookAt,
    known,
    change,
  };
  return findEvidence(facts);
}

const brief = (story: Story) => {
  const opening = evidenceOf(story);
  return opening && `${opening.kind} ${opening.date} ${opening.at}`;
};

describe('a message that was unread and is read', () => {
  test('opens the mailbox at the time of the change, and names nobody', () => {
    expect(evidenceOf({ arrived: yesterday('15:42'), known: 'unread', modified: at('09:57') })).toEqual({
      mailboxId: 'ks',
      date: '2026-03-03',
      kind: 'read',
      at: at('09:57'),
      personId: undefined,
      retractedAt: undefined,
    });
  });

  test.each([inbox, junk, folderPath('Inbox/Formulär')])('counts in %s', (folder) => {
    expect(brief({ folder, arrived: yesterday('15:42'), known: 'unread', modified: at('09:57') })).toContain(
      'read 2026-03-03',
    );
  });

  test('belongs to yesterday when it was read yesterday and is only seen today', () => {
    const story = { arrived: yesterday('08:00'), known: 'unread', modified: yesterday('15:50') } as const;
    expect(brief(story)).toBe(`read 2026-03-02 ${yesterday('15:50')}`);
  });

  test('is not dated later than now when the clock of Graph is ahead', () => {
    const story = { arrived: at('11:00'), known: 'unread', modified: at('11:30'), now: at('10:00') } as const;
    expect(brief(story)).toBe(`read 2026-03-03 ${at('10:00')}`);
  });

  test('proves nothing when it was read before', () => {
    expect(evidenceOf({ arrived: yesterday('15:42'), known: 'read', modified: at('09:57') })).toBeUndefined();
  });

  test('proves nothing when it is still unread', () => {
    expect(
      evidenceOf({ arrived: yesterday('15:42'), known: 'unread', isRead: false, modified: at('09:57') }),
    ).toBeUndefined();
  });

  test('proves nothing when the bot did it', () => {
    expect(
      evidenceOf({ arrived: yesterday('15:42'), known: 'unread', modified: at('09:57'), isOurs: true }),
    ).toBeUndefined();
  });

  test('proves nothing when it is a draft', () => {
    expect(
      evidenceOf({ arrived: yesterday('15:42'), known: 'unread', modified: at('09:57'), isDraft: true }),
    ).toBeUndefined();
  });

  test.each([
    [0, false],
    [119_999, false],
    [120_000, true],
  ])('%d ms after its arrival: is it evidence? %p', (millis, expected) => {
    const arrived = at('09:50');
    const story = { arrived, known: 'unread', modified: plusMillis(arrived, millis) } as const;
    expect(evidenceOf(story) !== undefined).toBe(expected);
  });
});

describe('a message that is new to the bot and read already', () => {
  test('opens the mailbox when it arrived today', () => {
    expect(brief({ arrived: at('09:50'), modified: at('09:57') })).toBe(`read 2026-03-03 ${at('09:57')}`);
  });

  test('proves nothing when a rule read it as it arrived', () => {
    expect(evidenceOf({ arrived: at('09:50'), modified: at('09:51') })).toBeUndefined();
  });

  test('proves nothing when it arrived yesterday and was changed today, for it may have been read before', () => {
    expect(evidenceOf({ arrived: yesterday('15:42'), modified: at('09:57') })).toBeUndefined();
  });

  test('opens yesterday when it arrived and was read yesterday after the bot had gone down', () => {
    const story = {
      arrived: yesterday('14:00'),
      modified: yesterday('14:30'),
      previousLook: yesterday('13:55'),
    };
    expect(brief(story)).toBe(`read 2026-03-02 ${yesterday('14:30')}`);
  });

  test('proves nothing of a day before the previous look, which had read that day', () => {
    const story = { arrived: yesterday('14:00'), modified: yesterday('14:30'), previousLook: at('09:55') };
    expect(evidenceOf(story)).toBeUndefined();
  });

  test('opens today at the very first look, and no day before it', () => {
    expect(brief({ arrived: at('09:50'), modified: at('09:57'), previousLook: undefined })).toContain(
      'read 2026-03-03',
    );
    expect(
      evidenceOf({ arrived: yesterday('09:50'), modified: yesterday('09:57'), previousLook: undefined }),
    ).toBeUndefined();
  });

  test('opens today when the clock of Graph is a day ahead', () => {
    const story = { arrived: atDate('2026-03-04', '09:00'), modified: atDate('2026-03-04', '09:30') };
    expect(brief(story)).toBe(`read 2026-03-03 ${at('10:00')}`);
  });
});

describe('a message that was moved or deleted', () => {
  test('opens the mailbox at the last look that saw it, two minutes after it had come', () => {
    const story = {
      isRemoved: true,
      known: 'unread',
      arrived: at('09:53'),
      previousLook: at('09:55'),
    } as const;
    expect(brief(story)).toBe(`movedOrDeleted 2026-03-03 ${at('09:55')}`);
  });

  test('proves nothing when no look saw it two minutes after its arrival', () => {
    const arrived = plusMillis(at('09:53'), 1);
    expect(
      evidenceOf({ isRemoved: true, known: 'unread', arrived, previousLook: at('09:55') }),
    ).toBeUndefined();
  });

  test('has lain there since it was first seen when the clock of Graph is ahead', () => {
    const story = { isRemoved: true, known: 'unread', arrived: at('23:00'), firstSeen: at('09:50') } as const;
    expect(brief(story)).toContain('movedOrDeleted 2026-03-03');
  });

  test('proves nothing when the bot never knew it, never looked before, or moved it itself', () => {
    const story = { isRemoved: true, arrived: yesterday('15:42') } as const;
    expect(evidenceOf(story)).toBeUndefined();
    expect(evidenceOf({ ...story, known: 'read', previousLook: undefined })).toBeUndefined();
    expect(evidenceOf({ ...story, known: 'read', isOurs: true })).toBeUndefined();
  });

  test('counts in junk, and not in sent items', () => {
    const story = { isRemoved: true, known: 'read', arrived: yesterday('15:42') } as const;
    expect(brief({ ...story, folder: junk })).toContain('movedOrDeleted');
    expect(evidenceOf({ ...story, folder: sentItems })).toBeUndefined();
  });
});

describe('a sent message', () => {
  test('opens the mailbox when it was sent', () => {
    expect(brief({ folder: sentItems, arrived: at('09:58') })).toBe(`sent 2026-03-03 ${at('09:58')}`);
  });

  test('proves nothing when it was known before, is a draft or is the bot’s', () => {
    expect(evidenceOf({ folder: sentItems, arrived: at('09:58'), known: 'read' })).toBeUndefined();
    expect(evidenceOf({ folder: sentItems, arrived: at('09:58'), isDraft: true })).toBeUndefined();
    expect(evidenceOf({ folder: sentItems, arrived: at('09:58'), isOurs: true })).toBeUndefined();
  });

  test('proves nothing of the days before the bot was there', () => {
    expect(
      evidenceOf({ folder: sentItems, arrived: yesterday('09:58'), previousLook: undefined }),
    ).toBeUndefined();
    expect(brief({ folder: sentItems, arrived: at('09:58'), previousLook: undefined })).toContain('sent');
  });
});

test('evidence is dated by the wall clock: 23:30 UTC is the next day in Stockholm', () => {
  const now = instant('2026-03-03T23:40:00Z');
  const story = {
    arrived: yesterday('15:42'),
    known: 'unread',
    modified: instant('2026-03-03T23:30:00Z'),
    now,
  } as const;
  expect(evidenceOf(story)?.date).toBe('2026-03-04');
});

describe('the opening that counts', () => {
  const opening = (kind: OpeningKind, time: string, retractedAt?: Instant): Opening => ({
    mailboxId: mailboxId('ks'),
    date: evidenceDate,
    kind,
    at: at(time),
    personId: kind === 'attested' ? anna : undefined,
    retractedAt,
  });
  const evidenceDate = evidenceOf({ arrived: at('09:50'), modified: at('09:57') })!.date;

  test('is the earliest that stands', () => {
    const openings = [
      opening('read', '11:00'),
      opening('sent', '09:00'),
      opening('attested', '08:30', at('08:31')),
    ];
    expect(firstOpening(openings, 'observed')).toBe(openings[1]);
    expect(firstOpening([], 'observed')).toBeUndefined();
  });

  test('of two at the same moment, is the one saved first', () => {
    const openings = [opening('read', '11:00'), opening('attested', '11:00')];
    expect(firstOpening(openings, 'observed')).toBe(openings[0]);
    expect(firstOpening(openings.toReversed(), 'observed')).toBe(openings[1]);
  });

  test('is attested where the mailbox asks for that', () => {
    const openings = [
      opening('read', '09:00'),
      opening('movedOrDeleted', '09:05'),
      opening('attested', '11:00'),
    ];
    expect(firstOpening(openings, 'attested')).toBe(openings[2]);
    expect(firstOpening(openings.slice(0, 2), 'attested')).toBeUndefined();
  });

  test.each(keysOf(openingKinds))(
    '%s counts there if it is somebody’s word, until it is taken back',
    (kind) => {
      const taken = opening(kind, '09:00', at('09:05'));
      const stands = opening(kind, '09:10');
      expect(firstOpening([taken], 'observed')).toBeUndefined();
      expect(firstOpening([taken, stands], 'attested')).toBe(isWord(kind) ? stands : undefined);
      expect([taken, stands].filter(isStandingWord)).toEqual(isWord(kind) ? [stands] : []);
    },
  );
});
