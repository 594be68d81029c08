// An order about one message, by its words: what is to be done, and what is said of the message.

import { ordersOf } from '../../../src/chat/domain/forms/messages/message-orders';
import { understood } from '../understood';

describe('an order about a message is known by what is to be done with it', () => {
  test.each([
    ['erik ska svara på den om förskola', 'propose', 'den om förskola'],
    ['Kan Bo svara på mejlet från Lisa Larsson?', 'propose', 'mejlet från Lisa Larsson'],
    ['låt nils ta remissen om cykelvägar', 'propose', 'remissen om cykelvägar'],
    ['ge klagomålet om snöröjning till Erik', 'handOn', 'klagomålet om snöröjning'],
    ['Erik should answer the one about preschool', 'propose', 'the one about preschool'],
    ['lägg reklamen om kopiatorer som ringa betydelse', 'minor', 'reklamen om kopiatorer'],
    ['nyhetsbrevet från SKR är av ringa betydelse', 'minor', 'nyhetsbrevet från SKR'],
    ['please mark the newsletter from SKR as minor importance', 'minor', 'the newsletter from SKR'],
    ['lägg orosanmälan som sekretess', 'secret', 'orosanmälan'],
    ['sekretessmärk mejlet från skolan', 'secret', 'mejlet från skolan'],
    ['markera brevet om Anderssons som hemligt', 'secret', 'brevet om Anderssons'],
    ['begäran från lokaltidningen får KS 2026/415', 'register', 'begäran från lokaltidningen'],
    ['sätt KS 2026/17 på remissen', 'register', 'remissen'],
    ['diarieför skrivelsen från länsstyrelsen', 'register', 'skrivelsen från länsstyrelsen'],
    ['godkänn erik på remissen', 'approve', 'remissen'],
    ['godkänn förslaget om bullerplanket', 'approve', 'bullerplanket'],
    ['lämna tillbaka remissen', 'giveBack', 'remissen'],
    ['ja kan inte svara på remissen, lämna tillbaka', 'giveBack', 'remissen'],
    ['hand back the request from the newspaper', 'giveBack', 'the request from the newspaper'],
    ['remissen om buller hör till miljöförvaltningen', 'passOn', 'remissen om buller'],
    ['inbjudan från regionen behöver inget svar', 'notNeeded', 'inbjudan från regionen'],
    ['the invitation from the region does not need an answer', 'notNeeded', 'the invitation from the region'],
    ['markera mejlet från Lisa som besvarat', 'answered', 'mejlet från Lisa'],
    ['svaret på remissen om buller är sparat i akten', 'file', 'svaret på remissen om buller'],
    ['yttrandet är sparat i platina', 'file', 'yttrandet'],
    ['ge gp-journalisten sofia till erik, hon vill ha kvitton', 'handOn', 'gp-journalisten sofia'],
    ['ge intervjun med p4 till karin kommunchef, svar idag', 'handOn', 'intervjun med p4'],
    ['vem ger simhallen intervju, ge den till karin kommunchef', 'handOn', 'simhallen intervju'],
    ['give the interview about the pool to Erik', 'handOn', 'the interview about the pool'],
    ['remissen från jo ska till carin senast 10 dec', 'handOn', 'remissen från jo'],
    ['lägg reklammen om kopiatorer som ringa betydlese', 'minor', 'reklammen om kopiatorer'],
  ])('"%s"', (text, deed, about) => {
    expect(ordersOf(text)).toMatchObject([{ deed, about }]);
    expect(understood(text)).toMatchObject({ act: 'message.find', changes: false, keeps: false });
  });

  test('several in one line, each with its own', () => {
    const text =
      'lägg reklamen om kopiatorer som ringa betydelse, o begäran från lokaltidningen får KS 2026/415';
    const both = [
      { deed: 'minor', about: 'reklamen om kopiatorer' },
      { deed: 'register', about: 'begäran från lokaltidningen' },
    ];
    expect(ordersOf(text)).toMatchObject(both);
    expect(ordersOf(text.replace(', o', ' och'))).toMatchObject(both);
    expect(ordersOf('diarieför skrivelsen från länsstyrelsen och sekretessmärk den')).toMatchObject([
      { deed: 'register', about: 'skrivelsen från länsstyrelsen' },
      { deed: 'secret', about: 'skrivelsen från länsstyrelsen' },
    ]);
  });
});

describe('what is no order about a message is none', () => {
  test.each([
    'erik ska ta brevlådan i morgon',
    'ge skolan till Johan',
    'ge bevakningen till Bo',
    'ge eftermiddagen till Bo',
    'ge den allmänna lådan till Bo',
    'bo ska till tandläkaren',
    'vem har mejlen idag',
    'ge brevlådan till Bo på fredag',
    'ge mina mejl till nils medan jag är borta',
    'kan Bo svara på mina mejl när jag är borta?',
    'godkänn min semester v 50',
    'godkänn alla förslag',
    'lämna tillbaka brevlådan',
    'jag kan inte ta lådan i dag',
    'jag kan inte svara i telefon i dag',
    'registrera mig som sjuk i dag',
    'hur registrerar jag ett mejl?',
    'ska jag lägga reklam som ringa betydelse?',
    'vem ska svara på remissen?',
    'vad är ringa betydelse?',
    'får man svara på sekretessmejl från mobilen?',
    'kan jag svara på mejlet hemifrån?',
    'är orosanmälan sekretess?',
    'jag är borta i morgon, Bo tar lådan',
    'flytta min ledighet till v 51',
    'markera fredag som ledig',
    'skicka inga fler kort',
    'påminn mig kl 14 om remissen',
    'bo tar bygglov i dag',
    'skriv in att jag är hemma',
    'kan du svara på en fråga om semester?',
    'mark me as away',
    'give the mailbox to Bo',
  ])('"%s"', (text) => {
    expect(ordersOf(text)).toEqual([]);
  });
});

describe('near an order about one message', () => {
  test.each([
    ['what asks', 'mejlet innehåller sekretess, får jag vidarebefordra det'],
    ['what asks', 'mejlet innehåller sekretess'],
    ['what asks', 'brevet från skolan inehåller sekretess'],
    ['what asks', 'ansökan är hemlig, vad gör jag?'],
    ['what asks', 'ansökan är hemlig vad gör jag'],
    ['what asks', 'lägg remissen om buller som ringa betydelse, eller?'],
    ['what asks', 'remissen om buller behöver inget svar, eller hur'],
    ['what asks', 'får Bo svara på mejlet från Lisa?'],
    ['what asks', 'remissen om buller är besvarad?'],
    ['what asks', 'undrar om remissen om buller är besvarad'],
    ['what asks', 'the letter is confidential, may I forward it?'],
    ['what asks', 'mark the newsletter from SKR as minor importance, is that ok?'],
    ['messages as such', 'kan vi lägga reklam som ringa betydelse?'],
    ['messages as such', 'kan vi lägga reklamen om kopiatorer som ringa betydelse'],
    ['messages as such', 'kan du lägga reklamen som ringa betydelse?'],
    ['messages as such', 'kan ni lägga reklammen som ringa betydlese?'],
    ['messages as such', 'vi behöver inte svara på enkäten, eller?'],
    ['messages as such', 'vi behöver inte svara på enkäten'],
    ['messages as such', 'man behöver inte svara på reklamen'],
    ['messages as such', 'lägg reklam som ringa betydelse'],
    ['messages as such', 'lägg alla nyhetsbrev från SKR som ringa betydelse'],
    ['messages as such', 'lägg nyhetsbreven som ringa betydelse'],
    ['messages as such', 'reklamen är av ringa betydelse'],
    ['messages as such', 'mark newsletters as minor importance'],
    ['leave and rosters', 'godkänn att bo har brevlådan på fredag'],
    ['leave and rosters', 'godkänn att Erik jobbar på fredag'],
    ['leave and rosters', 'godkänn Eriks ledighet'],
    ['leave and rosters', 'godkänn ledigheten för erik'],
    ['leave and rosters', 'godkänn Eriks semster'],
    ['leave and rosters', 'godkänn bytet mellan bo och nils'],
    ['leave and rosters', 'godkänn bo på fredag'],
    ['leave and rosters', 'godkänn Eriks resa'],
    ['leave and rosters', 'neka ansökan om semester'],
    ['leave and rosters', 'avslå begäran om föräldraledighet'],
    ['leave and rosters', 'neka förfrågan från Bo om tjänstledighet i mars'],
    ['leave and rosters', 'lämna tillbaka delegeringen'],
    ['leave and rosters', 'approve the request for leave'],
    ['leave and rosters', 'reject the application for vacation'],
    ['several, a day, or sending', 'bo tar mejlen på fredag'],
    ['several, a day, or sending', 'nils tar mejlen i morgon'],
    ['several, a day, or sending', 'bo tar mejlen från måndag'],
    ['several, a day, or sending', 'Bo ska ta hand om ärendet på fredag'],
    ['several, a day, or sending', 'kan Lisa ta ärendet nästa vecka?'],
    ['several, a day, or sending', 'Bo ska ta posten v 50'],
    ['several, a day, or sending', 'ge ärendena till Nils'],
    ['several, a day, or sending', 'skicka kallelsen till Bo'],
    ['several, a day, or sending', 'skicka påminnelsen till Bo'],
    ['several, a day, or sending', 'sänd protokollet till erik'],
    ['several, a day, or sending', 'send the invitation to Bo'],
    ['several, a day, or sending', 'Bo takes the mail on Friday'],
  ])('%s is none: "%s"', (_, text) => {
    expect(ordersOf(text)).toEqual([]);
  });

  test.each([
    ['kan du lägga reklamen om kopiatorer som ringa betydelse?', 'minor', 'reklamen om kopiatorer'],
    ['could you mark the newsletter from SKR as minor importance?', 'minor', 'the newsletter from SKR'],
    ['kan Bo ta remissen om buller?', 'propose', 'remissen om buller'],
    ['vi behöver inte svara på enkäten från SCB', 'notNeeded', 'enkäten från SCB'],
    ['ansökan från Lisa ska vara hemlig', 'secret', 'ansökan från Lisa'],
    ['lägg Lisas brev som sekretess', 'secret', 'Lisas brev'],
    ['Bo ska ta mejlet från i går', 'propose', 'mejlet från i går'],
    ['Erik ska svara på remissen om buller i dag', 'propose', 'remissen om buller i dag'],
    ['skicka vidare remissen om buller till Bo', 'handOn', 'remissen om buller'],
    ['skicka remissen vidare till Bo', 'handOn', 'remissen'],
    ['då får Bo svara på remissen om lediga tomter', 'propose', 'remissen om lediga tomter'],
  ])('"%s" is one', (text, deed, about) => {
    expect(ordersOf(text)).toMatchObject([{ deed, about }]);
  });
});

describe('beside an order about a message', () => {
  test('what one does oneself comes first', () => {
    expect(understood('jag är sjuk i dag, erik ska svara på remissen')).toMatchObject({
      act: 'away',
      changes: true,
    });
    expect(understood('erik ska svara på remissen, jag är sjuk i dag')).toMatchObject({
      act: 'away',
      changes: true,
    });
  });

  test('no rule is looked for by its words', () => {
    const text =
      'lägg reklamen om kopiatorer som ringa betydelse, o begäran från lokaltidningen får KS 2026/415';
    expect(understood(text)).toMatchObject({ act: 'message.find', also: [] });
  });
});

test.each([
  ['P4', 'rule.show'],
  ['regel P4', 'rule.show'],
  ['vad säger p4?', 'rule.show'],
])('"%s" is the rule', (text, act) => {
  expect(understood(text)).toMatchObject({ act, rule: 'P4' });
});

test.each(['p4 ringer om simhallen vem tar det?', 'P4 ringer', 'har p4 hört av sig?'])(
  '"%s" is of the radio',
  (text) => {
    expect(understood(text).rule).toBeUndefined();
  },
);

test.each(['vem har begäran från expressen', 'vem svarar på remissen om buller'])('"%s" finds it', (text) => {
  expect(understood(text)).toMatchObject({ act: 'message.find' });
});
