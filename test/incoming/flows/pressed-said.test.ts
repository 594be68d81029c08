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
] as const)('%s, "%s": %s', (pressed, text, is) => {
  expect(pressedIn(pressed, text) !== undefined).toBe(is);
});
