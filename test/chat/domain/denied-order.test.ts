import { deniedOrderIn } from '../../../src/chat/domain/forms/denied-order';
import { turnOf } from '../../../src/chat/domain/turn';
import { understood } from '../understood';

const lines: readonly string[] = [
  'Ge inte brevlådan till Hasse.',
  'ge den inte till Bo',
  "Don't give the mailbox to Bo",
  'låt inte Bo ta brevlådan på fredag',
  'do not let Cecilia take ks tomorrow',
  'Avsluta inte min delegering än',
  'avsluta aldrig min delegering',
  "I don't want to end my delegation",
  'ta inte bort min frånvaro',
  'ändra inte min frånvaro',
  "don't change my absence to Friday",
  'förläng inte min frånvaro till fredag',
  'lägg inte in mig som borta imorgon',
  'skriv inte in Bo som sjuk idag',
  "don't mark me as away tomorrow",
  'ångra inte',
  'byt inte till engelska',
  'byt inte torsdag mot fredag med Bo',
  'ändra inget',
  'jag vill inte att du ger ks till Bo',
  'snälla ta inte bort påminnelsen kl 15',
];

test.each(lines)('an order that is denied does nothing and says so: %s', (text) => {
  const said = understood(text);
  expect(said.changes).toBe(false);
  expect(turnOf({ text, understood: said, offered: [] })).toEqual({ kind: 'leave' });
});

test('it presses no button of whom it names', () => {
  const offered = understood('kan Bo ta ks på fredag?');
  const text = 'ge inte ks till Bo';
  const choice = { ...offered, act: 'duty.give' as const };
  const said = understood(text, { before: ['kan Bo ta ks på fredag?'] });
  expect(turnOf({ text, understood: said, offered: [choice] })).toEqual({ kind: 'leave' });
});

test.each([
  ['glöm inte att jag är borta på fredag', 'away'],
  ["don't forget to remind me at 3", 'remind'],
  ['jag kan inte ta den', 'duty.cannot'],
  ['jag kommer inte idag', 'away'],
  ["I can't take it today", 'duty.cannot'],
  ['jag är sjuk, ge inte ks till Bo', 'away'],
  ['vänta inte på mig, jag är sjuk', 'away'],
])('what is said beside it, or is no order, is done: %s', (text, act) => {
  expect(understood(text)).toMatchObject({ act, changes: true });
});

test.each([
  'ge inte ks till Bo utan till Cecilia',
  'avsluta inte min delegering utan förläng den',
  'ge inte ks till Bo, ge den till Cecilia',
])('with what is meant in its place nothing is done at once: %s', (text) => {
  expect(understood(text).changes).toBe(false);
});

test.each([
  'låt inte honom slå mig',
  'får jag ta bort mejl?',
  'påminn mig inte',
  'räkna inte med mig på fredag',
])('danger, a question and what is no order are not taken for one: %s', (text) => {
  expect(deniedOrderIn(text)).toBeUndefined();
});

test.each(['tie e för tidit, ta elva', 'tio är för tidigt, ta 11', 'nej elva', '10 passar inte, ta kl 11'])(
  'another hour for a reminder is no day: %s',
  (text) => {
    const said = understood(text, { before: ['påminn mig kl 15'] });
    expect(said).toMatchObject({ act: 'remind', part: '11:00-' });
  },
);

test.each(['borta tio år', 'ledig 20/12-28', 'tjänstledig till 1 mars 2029'])(
  'more than a year is not done at once: %s',
  (text) => {
    expect(understood(text).changes).toBe(false);
  },
);

test.each([
  'hypotetiskt, om jag är borta tre dagar, gäller P7 då?',
  'säg att jag är sjuk en vecka, gäller T8 då?',
])('a rule that is named is asked of: %s', (text) => {
  expect(understood(text)).toMatchObject({ act: 'rule.show', asked: true, changes: false, keeps: false });
});
