import { agreementId, folderPath, inbox, junk, mailboxId, messageId, personId } from '../../../src/core/ids';
import type { Agreement } from '../../../src/incoming/domain/answering/agreement';
import { findAgreement } from '../../../src/incoming/domain/answering/agreement';
import type { ArrivalReading } from '../../../src/incoming/domain/arrival/arrival';
import type { Arrival } from '../../../src/look/domain/arrival';
import { isInside, markOf, unreadArrival } from '../../../src/incoming/domain/arrival/arrival';
import { kindOfSubject } from '../../../src/incoming/domain/arrival/tracks';
import { otherSubjects, requestSubjects } from './subjects';
import {
  guideAfter,
  guideChoices,
  guideQuestions,
  guideStart,
} from '../../../src/incoming/domain/record/guide';
import { instant } from '../../../src/core/time';
import { svGuide } from '../../../src/incoming/texts/sv-guide';

const reading = (
  headers: Readonly<Record<string, string>>,
  more: Partial<ArrivalReading> = {},
): ArrivalReading => ({
  ...unreadArrival,
  sender: 'lisa@post.example',
  headers: new Map(Object.entries(headers)),
  ...more,
});

test.each([
  [{ 'auto-submitted': 'auto-replied' }, 'automaticReply'],
  [{ 'auto-submitted': 'no' }, undefined],
  [{ precedence: 'auto_reply' }, 'automaticReply'],
  [{ 'content-type': 'multipart/report; report-type=delivery-status' }, 'bounce'],
  [{ 'return-path': '<>' }, 'bounce'],
  [{ 'x-ms-exchange-message-is-ndr': '' }, 'bounce'],
  [{ 'x-failed-recipients': 'erik@ale.example' }, 'bounce'],
  [{ 'return-path': '<>', 'auto-submitted': 'auto-replied' }, 'automaticReply'],
  [{ 'content-type': 'multipart/report; report-type=disposition-notification' }, 'automaticReply'],
  [
    { 'content-type': 'multipart/report; report-type=delivery-status', 'auto-submitted': 'auto-replied' },
    'bounce',
  ],
  [{ 'list-unsubscribe': '<mailto:x@x.example>' }, 'newsletter'],
  [{ 'list-id': 'Nytt <nytt.x.example>' }, 'newsletter'],
  [{ precedence: 'bulk' }, 'newsletter'],
  [{ 'x-auto-response-suppress': 'All' }, undefined],
  [{}, undefined],
] as const)('headers %j: %s', (headers, mark) => {
  expect(markOf(reading(headers), inbox)).toBe(mark);
});

test('mail from a mailer daemon is a bounce, and what lies in junk is marked so when nothing else is known', () => {
  expect(markOf(reading({}, { sender: 'mailer-daemon@post.example' }), inbox)).toBe('bounce');
  expect(markOf(reading({}), junk)).toBe('junk');
  expect(markOf(reading({ 'list-id': 'x' }), junk)).toBe('newsletter');
});

test.each([
  ['Begäran om allmän handling', true],
  ['Vill ta del av handlingar i ärende 12', true],
  ['Begäran av protokoll', true],
  ['Begäran om protokoll', true],
  ['Begäran om utdrag ur diariet', true],
  ['Begäran om ordförandens mejl', true],
  ['Begäran: kommundirektörens mejl vecka 47', true],
  ['Begäran – protokoll från nämnden', true],
  // A copy that is asked for, and one that is sent.
  ['Begär kopia av protokoll från GR', true],
  ['Jag önskar en kopia av protokollet från mötet', true],
  ['Kan jag få kopior på besluten?', true],
  ['Vill ha en kopia av avtalet', true],
  ['Skulle vilja få en kopia av rapporten', true],
  ['Kan ni skicka mig en kopia av protokollet från 3 november', true],
  ['Kopia av protokoll från nämnden önskas', true],
  ['Kopia på detaljplanen?', true],
  ['Kopia av beslutet, tack', true],
  ['Please send a copy of the minutes', true],
  ['Can I have copies of the decisions', true],
  ['Kopia av protokoll från GR', false],
  ['Kopia av protokoll från GR (24)', false],
  ['VB: Kopia av avtal', false],
  ['Kopia på beslut', false],
  ['Kopior av ritningar och protokoll', false],
  ['För kännedom: kopia av protokoll', false],
  ['Protokoll från kommunförbundet', false],
  ['Här kommer en kopia av rapporten', false],
  ['Skickar kopior av handlingar enligt överenskommelse', false],
  ['Kopia av tjänsteskrivelse i vårt ärende 2026-44', false],
  ['Copy of the minutes of 3 November', false],
  ['Copies of contracts', false],
  ['Please send a copy of the invoice', false],
  ['Begäran om anstånd', false],
  ['Begäran: ledighet vecka 8', false],
  ['Begäran: anstånd med yttrande', false],
  ['Begäran: offert på kopiatorer', false],
  ['Begäran om ändrad e-postadress', false],
  ['Fråga om protokollet', false],
  ['Request for public documents', true],
  ['Fråga om bullerplank', false],
  ['Nya handlingar till mötet', false],
  ['', false],
])('“%s” asks for public documents: %s', (subject, asks) => {
  expect(kindOfSubject(subject) === 'request').toBe(asks);
});

test('of fifty-four requests next to none is missed, and of sixty-three subjects that sound so next to none is taken for one', () => {
  const asks = (subject: string) => kindOfSubject(subject) === 'request';
  expect([requestSubjects.length, otherSubjects.length]).toEqual([54, 63]);
  expect(requestSubjects.filter((one) => !asks(one)).length).toBeLessThanOrEqual(2);
  expect(otherSubjects.filter(asks).length).toBeLessThanOrEqual(1);
});

test('a subject that was not read asks for nothing', () => {
  expect(kindOfSubject(undefined)).toBe('ordinary');
});

test.each([
  ['Överklagande av beslut om bygglov', 'appeal'],
  ['Jag överklagar ert beslut', 'appeal'],
  ['ÖVERKLAGAN', 'appeal'],
  ['Appeal against your decision', 'appeal'],
  ['Begäran om handlingar i överklagandet', 'appeal'],
  ['Fråga om bullerplank', 'ordinary'],
  ['Komplettering av överklagande KS 2026/211', 'ordinary'],
  ['Sv: Kvittens på ditt överklagande', 'ordinary'],
  ['Fråga om överklagande av bygglov', 'ordinary'],
  ['Överklagande, komplettering följer', 'appeal'],
])('“%s” is %s', (subject, kind) => {
  expect(kindOfSubject(subject)).toBe(kind);
});

test.each([
  ['erik@ale.example', true],
  ['erik@ALE.example', true],
  ['erik@ale.example.com', false],
  ['erik@sub.ale.example', false],
  ['ale.example', false],
])('%s is inside: %s', (address, inside) => {
  expect(isInside(address, ['ale.example'])).toBe(inside);
});

describe('standing agreements', () => {
  const at = instant('2026-12-01T09:00:00+01:00');
  const arrival: Arrival = {
    mailboxId: mailboxId('ks'),
    messageId: messageId('m1'),
    folder: inbox,
    arrivedAt: at,
  };
  const about = reading({}, { subject: 'Fråga om bullerplank vid infarten' });
  const agreement = (more: Partial<Agreement>): Agreement => ({
    id: agreementId('a1'),
    mailboxId: mailboxId('ks'),
    responderId: personId('erik'),
    folder: undefined,
    domain: undefined,
    words: undefined,
    madeById: personId('anna'),
    madeAt: at,
    agreedById: personId('carin'),
    agreedAt: at,
    endedById: undefined,
    endedAt: undefined,
    ...more,
  });

  test.each([
    [{ words: 'bullerplank' }, true],
    [{ words: 'Bullerplank infarten' }, true],
    [{ words: 'bullerplank simhall' }, false],
    [{ domain: 'post.example' }, true],
    [{ domain: 'ost.example' }, false],
    [{ folder: folderPath('Inbox') }, true],
    [{ folder: folderPath('Inbox/Formulär') }, false],
    [{ words: 'bullerplank', domain: 'region.example' }, false],
    [{}, false],
    [{ words: 'bullerplank', agreedAt: undefined }, false],
    [{ words: 'bullerplank', endedAt: at }, false],
    [{ words: 'bullerplank', mailboxId: mailboxId('sbf') }, false],
  ] as const)('%j is about it: %s', (more, isAbout) => {
    expect(findAgreement([agreement(more)], arrival, about) !== undefined).toBe(isAbout);
  });

  test('of two the older one counts', () => {
    const newer = agreement({
      id: agreementId('a2'),
      words: 'bullerplank',
      madeAt: instant('2026-12-01T10:00:00+01:00'),
    });
    const older = agreement({ words: 'bullerplank' });
    expect(findAgreement([newer, older], arrival, about)?.id).toBe('a1');
  });
});

test('the guide ends after at most five answers, whatever they are, and reaches every end', () => {
  const ends = new Set<string>();
  const follow = (step: typeof guideStart, depth: number): void => {
    expect(depth).toBeLessThanOrEqual(guideQuestions.length);
    if (step.kind === 'end') ends.add(step.end);
    else for (const choice of guideChoices) follow(guideAfter(step.question, choice), depth + 1);
  };
  follow(guideStart, 0);
  expect([...ends].toSorted()).toEqual(Object.keys(svGuide.ends).toSorted());
});
