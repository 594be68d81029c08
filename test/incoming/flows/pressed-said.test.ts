// What was said of a message that one press does: how it was answered, and what is denied, asked or to come (F4, F5).

import { pressedIn } from '../../../src/incoming/flows/orders/pressed-said';

test.each([
  ['handlingen är utlämnad', ['handedOut']],
  ['jag skickade handlingarna till Lokaltidningen kl 11, allt lämnades ut', ['handedOut']],
  ['begäran är klar, lämnade ut alla handlingar', ['handedOut']],
  ['I sent them the documents', ['handedOut']],
  ['handed out the contract', ['handedOut']],
  ['lämnade ut avtalet delvis', ['partlyHandedOut']],
  ['svarat journalisten, maskade personnumren', ['partlyHandedOut']],
  ['handlingen lämnas inte ut', ['notHandedOut']],
  ['svarat att handlingen inte lämnas ut', ['notHandedOut']],
  ['svarat tidningen, handlingen finns inte', ['doesNotExist']],
  ['ringde henne nyss', ['phone']],
  ['har svarat per telefon', ['phone']],
  ['mejlade dem i morse', ['mail']],
  ['answered by phone', ['phone']],
  ['jag har lämnat ut allt, inga sekretesshinder', ['handedOut']],
  ['det fanns inga hinder, allt är utlämnat', ['handedOut']],
  ['allt utlämnat, inget maskat', ['handedOut']],
  ['lokaltidningen har fått svar att handlingen inte finns', ['doesNotExist']],
  ['det finns inga sådana handlingar', ['doesNotExist']],
  ['jag lämnade inte ut handlingarna', ['notHandedOut']],
  ['nekade begäran', ['notHandedOut']],
  ['gatubelysningen har jag svarat på per telefon', ['phone']],
  ['gatubelysningen är besvarad per telefon', ['phone']],
  ['har mejlat svar på frågan', ['mail']],
  ['ringde upp Ove', ['phone']],
])('"%s" was answered by %s', (text, ways) => {
  expect(pressedIn('answered', text)).toEqual({ pressed: 'answered', ways });
});

test.each([
  'har svarat tidningen nu',
  'klar med begäran',
  'har inte lämnat ut handlingarna än',
  'ska lämna ut handlingen i morgon',
  'är handlingen utlämnad?',
  'jag tror att handlingen är utlämnad',
  'kanske ringde jag henne',
  "I haven't sent the documents",
  'nekade först men lämnade sen ut allt',
  'vi lämnade ut avtalet men inte bilagan',
  'har inte fått handlingarna',
  'begäran är utlämnad till mig',
  'inget maskat',
  'nothing redacted',
  'ringde Lokaltidningen men fick inget svar',
  'ringde Ove men fick inget svar',
  'har ringt tekniska om gatubelysningen',
  'har du svarat på gatubelysningen per telefon',
  'Anna har svarat per telefon',
  'Kim har besvarat den per telefon',
  'gatubelysningen är besvarad per telefon av Kim',
  'gatubelysningen besvaras bäst per telefon',
  'jag skulle ha svarat per telefon',
  'jag glömde svara på gatubelysningen per mejl',
  'mejlade motfråga',
  'Ove har mejlat igen',
  'ringde för att säga att svaret dröjer',
])('"%s" says no way in which it was answered', (text) => {
  expect(pressedIn('answered', text)).toBeUndefined();
});

test.each([
  ['minor', 'reklamen är ringa betydelse', true],
  ['minor', 'reklamen är inte av ringa betydelse', false],
  ['minor', 'är det här ringa betydelse?', false],
  ['minor', 'allt utom remissen är ringa betydelse', false],
  ['notNeeded', 'inbjudan behöver inget svar', true],
  ['notNeeded', 'inbjudan behöver inte besvaras', true],
  ['notNeeded', 'inbjudan får inte vara obesvarad', false],
  ['notNeeded', 'undrar om inbjudan behöver svar', false],
  ['notNeeded', 'inbjudan behöver inget svar före fredag', false],
  ['notNeeded', 'inbjudan behöver inget svar i dag', false],
  ['notNeeded', 'inbjudan behöver inget svar från mig', false],
  ['notNeeded', 'mötet på fredag behöver inget svar', true],
  ['minor', 'frukostmötet är viktigt', false],
  ['minor', 'gatubelysningen är för viktig för att vara ringa', false],
  ['minor', 'gatubelysningen var tidigare ringa betydelse', false],
  ['minor', 'glöm gatubelysningen', false],
  ['minor', 'det är bara reklam', true],
  ['approve', 'Kim är godkänd av David', false],
  ['approve', 'Kim har godkänt Bo', false],
  ['approve', 'jag ska godkänna Bo', false],
  ['approve', 'godkänn Bo, eller?', false],
  ['approve', 'inga problem, godkänn Bo', true],
  ['approve', 'jag godkänner Bo', true],
] as const)('%s, "%s": %s', (pressed, text, is) => {
  expect(pressedIn(pressed, text) !== undefined).toBe(is);
});
