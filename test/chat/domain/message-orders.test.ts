// An order about one message, by its words: what is to be done, and what is said of the message.

import { understood } from '../understood';

describe('an order about a message in its plainest form', () => {
  test.each([
    ['erik ska svara på den om förskola', 'order.propose'],
    ['Kan Bo svara på mejlet från Lisa Larsson?', 'order.propose'],
    ['låt nils ta remissen om cykelvägar', 'order.propose'],
    ['ge klagomålet om snöröjning till Erik', 'order.propose'],
    ['Erik should answer the one about preschool', 'order.propose'],
    ['lägg reklamen om kopiatorer som ringa betydelse', 'order.minor'],
    ['nyhetsbrevet från SKR är av ringa betydelse', 'order.minor'],
    ['please mark the newsletter from SKR as minor importance', 'order.minor'],
    ['lägg orosanmälan som sekretess', 'order.secret'],
    ['sekretessmärk mejlet från skolan', 'order.secret'],
    ['markera brevet om Anderssons som hemligt', 'order.secret'],
    ['begäran från lokaltidningen får KS 2026/415', 'order.register'],
    ['sätt KS 2026/17 på remissen', 'order.register'],
    ['diarieför skrivelsen från länsstyrelsen', 'order.register'],
    ['godkänn erik på remissen', 'order.approve'],
    ['godkänn förslaget om bullerplanket', 'order.approve'],
    ['säg ja till alla', 'order.approve'],
    ['yes to both of them', 'order.approve'],
    ['lämna tillbaka remissen', 'order.giveBack'],
    ['brittas begäran, har skickat anbuden nu', 'answers.done'],
    ['brittas begäran, jag har svarat', 'answers.done'],
    ['jonas ek ringer jag upp, blir klart idag. skolskjutsen är redan besvarad', 'order.answered'],
    ['brittas begäran är ingen begäran', 'order.noRequest'],
    ['ja kan inte svara på remissen, lämna tillbaka', 'order.giveBack'],
    ['hand back the request from the newspaper', 'order.giveBack'],
    ['remissen om buller hör till miljöförvaltningen', 'order.passOn'],
    ['inbjudan från regionen behöver inget svar', 'order.notNeeded'],
    ['the invitation from the region does not need an answer', 'order.notNeeded'],
    ['markera mejlet från Lisa som besvarat', 'order.answered'],
    ['yttrandet är sparat i platina', 'answers.saved'],
    ['ge intervjun med p4 till karin kommunchef, svar idag', 'order.propose'],
    ['vem ger simhallen intervju, ge den till karin kommunchef', 'order.propose'],
    ['give the interview about the pool to Erik', 'order.propose'],
    // Nobody has met her, and her name is none of the common ones.
    ['föreslå zaida på badhuset', 'order.propose'],
    ['föreslå tuva på synpunkter på badhuset', 'order.propose'],
    ['remissen från jo ska till carin senast 10 dec', 'order.propose'],
    ['lägg reklammen om kopiatorer som ringa betydlese', 'order.minor'],
    ['kan du lägga reklamen om kopiatorer som ringa betydelse?', 'order.minor'],
    ['could you mark the newsletter from SKR as minor importance?', 'order.minor'],
    ['kan Bo ta remissen om buller?', 'order.propose'],
    ['vi behöver inte svara på enkäten från SCB', 'order.notNeeded'],
    ['ansökan från Lisa ska vara hemlig', 'order.secret'],
    ['lägg Lisas brev som sekretess', 'order.secret'],
    ['Bo ska ta mejlet från i går', 'order.propose'],
    ['Erik ska svara på remissen om buller i dag', 'order.propose'],
    ['skicka vidare remissen om buller till Bo', 'order.propose'],
    ['skicka remissen vidare till Bo', 'order.propose'],
    ['då får Bo svara på remissen om lediga tomter', 'order.propose'],
  ])('"%s" is %s', (text, act) => {
    expect(understood(text)).toMatchObject({ act, changes: false, keeps: false });
  });

  test('several in one line, each with its own words', () => {
    const text =
      'lägg reklamen om kopiatorer som ringa betydelse, o begäran från lokaltidningen får KS 2026/415';
    expect(understood(text).orders).toEqual([
      { act: 'order.minor', text: 'lägg reklamen om kopiatorer som ringa betydelse,' },
      { act: 'order.register', text: 'o begäran från lokaltidningen får KS 2026/415' },
    ]);
    const two = 'erik ska svara på den om förskola och carin ska svara på remissen om buller';
    expect(understood(two).orders?.map(({ act }) => act)).toEqual(['order.propose', 'order.propose']);
  });
});

/** Each is of a day, a mailbox, a rule or leave: hardly any is taken for an order, and none does what was not said. */
const others: readonly string[] = [
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
  'godkänn att bo har brevlådan på fredag',
  'godkänn att Erik jobbar på fredag',
  'godkänn Eriks ledighet',
  'godkänn ledigheten för erik',
  'godkänn Eriks semster',
  'godkänn bytet mellan bo och nils',
  'godkänn bo på fredag',
  'godkänn Eriks resa',
  'neka ansökan om semester',
  'avslå begäran om föräldraledighet',
  'neka förfrågan från Bo om tjänstledighet i mars',
  'lämna tillbaka delegeringen',
  'approve the request for leave',
  'reject the application for vacation',
  'bo tar mejlen på fredag',
  'nils tar mejlen i morgon',
  'bo tar mejlen från måndag',
  'Bo ska ta hand om ärendet på fredag',
  'kan Lisa ta ärendet nästa vecka?',
  'Bo ska ta posten v 50',
  'ge ärendena till Nils',
  'skicka kallelsen till Bo',
  'skicka påminnelsen till Bo',
  'sänd protokollet till erik',
  'send the invitation to Bo',
  'Bo takes the mail on Friday',
];

test('what has the words of an order, and is none, does nothing at once', () => {
  const meant =
    /^(?:jag är borta i morgon, Bo tar lådan|erik ska ta brevlådan i morgon|ge brevlådan till Bo på fredag|jag kan inte ta lådan i dag|registrera mig som sjuk i dag|mark me as away|give the mailbox to Bo|godkänn att bo har brevlådan på fredag|ge den allmänna lådan till Bo|ge eftermiddagen till Bo|flytta min ledighet till v 51|markera fredag som ledig|påminn mig kl 14 om remissen|skriv in att jag är hemma|bo ska till tandläkaren)$/;
  expect(others.filter((text) => !meant.test(text) && understood(text).changes)).toEqual([]);
});

test('few of them are taken for an order', () => {
  const taken = others.filter((text) => understood(text).act.startsWith('order.'));
  expect(taken.length / others.length).toBeLessThanOrEqual(0.4);
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
    expect(understood(text)).toMatchObject({ act: 'order.register', also: [] });
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

test.each([
  ['vem har vindkraften, ge den till bo', 'order.propose', 'bo.ersattare@ale.example'],
  ['vem har simhallens intervju, låt david ta den', 'order.propose', 'david.chef@ale.example'],
  ['vem har bullerplanket, jag tar det', 'order.claim', undefined],
])('"%s": what is given is the message that was asked for, and no mailbox', (text, act, person) => {
  const { also, ...said } = understood(text);
  expect(said).toMatchObject({ act, person });
  expect(also).toEqual([]);
});

test.each(['vem har ks på fredag, ge den till bo', 'vem har lådan idag, ge den till bo'])(
  '"%s" is of the mailbox',
  (text) => {
    expect(understood(text)).toMatchObject({ act: 'duty.give', also: ['duty.who'] });
  },
);
