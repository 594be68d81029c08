import { ofOwnAnswers } from '../../../src/chat/domain/forms/messages/own-answered';
import { upn } from '../../../src/core/ids';
import { understood } from '../understood';

test.each([
  'jag har svarat på den om isbanan',
  'Jag har redan svarat på KS 2026/206!',
  'isbanan är besvarad, varför ligger den kvar??',
  'den om isbanan är redan besvarad, varför står den kvar?',
  'det är redan besvarat',
  'jag hinner inte svara på 210 i tid',
  'jag kommer inte att hinna svara i tid',
  'I have already answered KS 2026/206',
  'I replied to the one about the ice rink',
  'the ice rink is answered, why is it still there?',
  "I won't be able to answer 210 in time",
])('"%s" is of what its writer is to answer, and changes nothing', (text) => {
  const said = understood(text, { who: upn('erik.handlaggare@ale.example') });
  expect({ act: said.act, changes: said.changes }).toEqual({ act: 'answers.mine', changes: false });
});

test.each([
  'jag har besvarat allt i brevlådan',
  'jag har svarat på alla mejlen',
  'jag har svarat på frågan',
  'jag har svarat ja',
  'var sparar jag mejlet när jag har svarat på det',
  'I replied from the department’s mailbox. Where do I keep my reply?',
  'är isbanan besvarad?',
  'hinner inte svara på mejl i dag',
  'jag hinner inte i dag',
])('"%s" is not', (text) => {
  expect(ofOwnAnswers(text)).toBe(false);
});

test.each([
  'jag har svarat lokaltidningen',
  'har svarat på begäran från lokaltidningen',
  'svarade karin nyström nyss',
  'måste ha mer tid på gatubelysningen, typ till fredag 11',
  'kan nån annan svara karin nyström, jag har inga såna mejl',
  'fel person, det är inte jag som har den handlingen',
  'I cannot answer Lokaltidningen, give it to somebody else',
])('"%s" is of what one is to answer oneself', (text) => {
  expect(understood(text)).toMatchObject({ act: 'answers.mine', changes: false });
});

test.each([
  'jag skickade mejlet till fel person',
  'mejlet gick till fel person, det var inte jag',
  'sent it to the wrong person',
])('"%s" went astray', (text) => {
  expect(understood(text).act).toBe('incident');
});

test.each([
  'har svarat ja',
  'jag svarade i telefonen',
  'svarade nån?',
  'har någon svarat på begäran från Lisa',
  'kan någon annan ta brevlådan',
])('"%s" is of none of it', (text) => {
  expect(understood(text).act).not.toBe('answers.mine');
});
