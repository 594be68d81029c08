// What is asked of the work page, of searching, of several at once and of the phone is answered, and what only sounds like it is not.

import { aboutBot } from '../../../src/chat/domain/forms/about/about-bot';
import { understood } from '../understood';

const topicOf = (text: string) => aboutBot(text, understood(text), undefined);

test.each([
  ['var är arbetssidan', 'workPage'],
  ['hur kommer jag till arbetssidan?', 'workPage'],
  ['vilka tangenter finns det', 'workPage'],
  ['finns det några kortkommandon?', 'workPage'],
  ['where do I find the work page', 'workPage'],
  ['which keyboard shortcuts are there', 'workPage'],
  ['hur söker jag', 'howToSearch'],
  ['hur hittar man gamla mejl?', 'howToSearch'],
  ['how do I search', 'howToSearch'],
  ['kan man registrera flera på en gång', 'manyAtOnce'],
  ['går det att markera alla samtidigt?', 'manyAtOnce'],
  ['can I select several at once', 'manyAtOnce'],
  ['kan jag godkänna från mobilen?', 'onMobile'],
  ['funkar det i mobilen', 'onMobile'],
  ['hur gör jag för att få mina dagar i outlook-kalendern?', 'ownCalendar'],
  ['kan jag få in mina pass i kalendern', 'ownCalendar'],
  ['prenumerera på mina dagar', 'ownCalendar'],
  ['can I get my days in my calendar?', 'ownCalendar'],
  ['can I approve on my phone?', 'onMobile'],
  ['visa alla förslag', 'proposals'],
  ['var ligger förslagen som väntar på mig', 'proposals'],
  ['show all proposals', 'proposals'],
  ['kan inte öppna bilagan i mejlet från skolinspektionen', 'attachments'],
  ['bilagan går inte att öppna', 'attachments'],
  ['den bifogade filen går inte att läsa', 'attachments'],
  ['bilagan är trasig', 'attachments'],
  ['hur öppnar jag bilagan?', 'attachments'],
  ["I can't open the attachment", 'attachments'],
  ['det ligger en massa skräp i skräpposten, fakturan från vattenfall hamnade där', 'fromJunk'],
  ['mejlet från Lisa har hamnat i skräpposten', 'fromJunk'],
  ['hur får jag ut ett mejl ur skräpposten?', 'fromJunk'],
  ['the invoice ended up in the junk folder', 'fromJunk'],
  ['varför får jag inget om ks?', 'whyNoCard'],
  ['varför har jag inte fått något kort om ks', 'whyNoCard'],
  ['bra, påminn Erik vid elva', 'remindsNobodyElse'],
  ['kan du påminna Bo om att öppna', 'remindsNobodyElse'],
  ["Remind Hasse about the reply, it's due tomorrow", 'remindsNobodyElse'],
  ['nåt kvar som måste göras idag?', 'waits'],
  ['finns det något som måste bli klart i dag', 'waits'],
  ['vad måste göras idag', 'waits'],
  ['anything left that must be done today?', 'waits'],
  ['ring tillbaka lista, vem väntar på nåt?', 'noCalls'],
  ['vem ska jag ringa tillbaka till?', 'noCalls'],
  ['Carin är borta, då är det väl jag som godkänner?', 'standIn'],
  ['är det jag som beslutar när Carin är borta?', 'standIn'],
])('"%s" is about %s', (text, topic) => {
  expect(topicOf(text)).toBe(topic);
});

test.each([
  'hur söker jag ledigt',
  'hur hittar jag till kommunhuset',
  'kan jag ta med mobilen hem',
  'går det att ringa registratorn från mobilen',
  'jag har ett förslag',
  'går det att hänvisa från mobilen',
  'kan vi ha telefonsvarare på mobilen',
  'kan jag svara i telefon',
  'kan jag ta emot sekretess på telefonen',
  'is it ok to read mail on my phone',
  'vad ska jag göra om Bo är sjuk',
  'får jag öppna en bilaga från någon jag inte känner?',
  'bilagan är öppnad, registrera mejlet',
  'bilagan är sekretess',
  'hur mycket ligger i skräpposten?',
  'ligger det något i skräpposten',
  'påminn mig att mejla Erik kl 14',
  'påminn mig kl 11',
  'vad måste göras när någon begär ut en handling',
  'Carin är borta i dag',
  'vad ska jag göra när Bo är sjuk?',
  ...['registrera rapporten till nämnden', 'hitta rapporten till revisionen'],
  ...['ge rapporten till nämndmötet till Carin', 'skicka rapporten till ledningen'],
  ...['jag har svarat på begäran om statistik till mötet', 'hitta mejlet med siffrorna i excel'],
])('"%s" is about none of it', (text) => {
  expect(topicOf(text)).toBeUndefined();
});

test.each(['hur många är sena', 'hur många mejl är försenade?', 'how many are overdue'])(
  '"%s" asks for what is late, and not who is away',
  (text) => {
    expect(understood(text).act).toBe('messages.late');
  },
);
