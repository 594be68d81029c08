// One's own mail and who is to read it, in whatever words: never a duty mailbox, and whoever is named comes along.

import { upn } from '../../../src/core/ids';
import { aboutBot } from '../../../src/chat/domain/forms/about/about-bot';
import { understood } from '../understood';

const person = (name: string) => upn(`${name}@ale.example`);
const [erik, maja, hasse, bo] = ['erik.handlaggare', 'maja.assistent', 'hasse.bygglov', 'bo.ersattare'].map(
  (name) => person(name),
);
const fredrik = { who: person('fredrik.plan') };

test.each([
  'byt ombud till Erik istället för Hasse',
  'byt ombud från Hasse till Erik',
  'byt ut Hasse mot Erik som ombud',
  'replace Hasse with Erik as my delegate',
  'jag vill att Erik läser min mejl istället för Hasse',
  'Erik ska läsa min mejl, inte Hasse',
])('"%s" chooses Erik, and gives no mailbox', (text) => {
  const said = understood(text, fredrik);
  expect(said).toMatchObject({ act: 'delegation.ask', person: erik, changes: false });
  expect(said.candidates).not.toContain('duty.give');
});

test.each([
  'Can Maja cover my personal mailbox 7-9 December?',
  'kan Maja ta hand om min inkorg 7-9 december',
  'Maja tar min personliga brevlåda 7-9 december',
])('"%s" is of the writer’s own mail', (text) => {
  const days = { from: '2026-12-07', until: '2026-12-09' };
  expect(understood(text, fredrik)).toMatchObject({ act: 'delegation.ask', person: maja, ...days });
});

test.each([
  'min mejl får inte läsas av nån annan',
  'min post får inte öppnas av någon annan',
  'my email must not be read by others',
])('"%s" takes no day of a mailbox', (text) => {
  const { act, candidates } = understood(text, fredrik);
  expect(act).toBe('delegation.end');
  expect(candidates).not.toContain('duty.cannot');
});

test.each([
  ['kan Bo ta lådan på fredag', 'duty.give'],
  ['kan Bo ta min dag på fredag', 'duty.give'],
  ['kan Bo ta kommun och ks på fredag', 'duty.give'],
  ['byt fredag mot torsdag med Bo', 'duty.give'],
])('"%s" is of the mailbox', (text, act) => {
  expect(understood(text)).toMatchObject({ act, person: bo });
});

test('who is named beside somebody’s absence is not whoever is away', () => {
  expect(understood('Rut är borta idag, kan Bo läsa min mejl v 51').person).toBe(person('rut.registrator'));
  expect(understood('Hasse ska inte vara ombud längre').person).toBe(hasse);
});

test.each([
  'Maja har gett mig fullmakt muntligt för v 50, var skriver jag in det?',
  'Maja gav mig ett muntligt samtycke, var anger jag det?',
  'Maja gave me her permission, where do I record it?',
])('"%s" tells of a consent', (text) => {
  expect(understood(text).isConsent).toBe(true);
});

test.each([
  'har Maja gett dig fullmakt?',
  'Lisa har sagt ja till mötet, hur registrerar jag det?',
  'hur ger jag fullmakt?',
])('"%s" tells of none', (text) => {
  expect(understood(text).isConsent).toBeUndefined();
});

const topicOf = (text: string) => aboutBot(text, understood(text), undefined);

test.each([
  'är det ordnat med Tages mejl när han är borta',
  'är Tages delegering ordnad',
  'har Tage ordnat vem som läser hans mejl',
  'Tages mejl, är det fixat?',
  'has Tage arranged who reads his email?',
])('"%s" is asked of Tage', (text) => {
  expect(topicOf(text)).toBe('mailOfOther');
});

test.each([
  'Kan jag neka att läsa Gunillas e-post?',
  'måste jag läsa Gunillas mejl',
  'kan jag säga nej till att vara ombud',
  'can I decline to read Gunilla’s mail?',
])('"%s" asks whether that is voluntary', (text) => {
  expect(topicOf(text)).toBe('mayDecline');
});

test.each([
  ['får jag läsa Gunillas e-post', 'readOthers'],
  ['vi måste in i Annas mejl hon är långtidssjuk vad gör vi', 'readOthers'],
  ['vi behöver komma in i Annas inkorg', 'readOthers'],
  ['we need to get into Anna’s email, she is on long sick leave', 'readOthers'],
  ['Bo har sagt på telefon att Anna får läsa hans mejl', undefined],
  ['är det ordnat med min mejl nästa vecka', undefined],
  ['har Maja sagt ja till att läsa min mejl', undefined],
  ['är Tages mejl besvarat', undefined],
  ['vems mejl ska jag läsa', undefined],
  ['hur svarar jag på Tages mejl som ombud?', undefined],
  ['måste jag läsa alla mejl', undefined],
])('"%s" asks something else', (text, topic) => {
  expect(topicOf(text)).toBe(topic);
});
