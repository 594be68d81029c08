import { readFileSync } from 'node:fs';
import { upn } from '../../../src/core/ids';
import { understood } from '../understood';

const erik = { who: upn('erik.handlaggare@ale.example') };
const answerer = { ...erik, answers: 'alone' as const };

/** None of them is a line that is learnt from. */
const said = {
  'answers.done': [
    'jag har svarat på den om isbanan',
    'Jag har redan svarat på KS 2026/206!',
    'jag har svarat lokaltidningen',
    'har svarat på begäran från lokaltidningen',
    'svarade karin nyström nyss',
    'mailade pappan igår om skolskjutsen',
    'har hört av mig till sökanden och gett besked',
    'remissen är besvarad och ivägskickad',
    'gav tidningen kopiorna i morse',
    'I have already answered KS 2026/206',
    'I replied to the one about the ice rink',
    'sent the papers to the reporter an hour ago',
  ],
  'answers.saved': [
    'svaret finns i mappen Klagomål',
    'nu ligger det i akten',
    'har lagt undan mejlet och mitt svar i ärendet',
    'sparat i H:\\gata\\2026',
    'la in anteckningen från samtalet i diariet',
    'the answer is in the folder Complaints',
  ],
  'answers.back': [
    'det här borde miljö svara på, inte jag',
    'jag vill inte svara på den där, ge den till någon annan',
    'fel person, det är inte jag som har den handlingen',
    'I should not have this, it belongs to planning',
  ],
  'answers.later': [
    'jag hinner inte svara på 210 i tid',
    'jag kommer inte att hinna svara i tid',
    'måste ha mer tid på vattenfrågan, typ till torsdag 17',
    'kan jag svara på måndag i stället',
    'remissen blir inte klar till den 11, ge mig tre dagar till',
    "I won't be able to answer 210 in time",
    'could the deadline for the referral be moved to Friday',
  ],
  'answers.mine': ['till när ska jag ha svarat', 'when must my reply be sent'],
} as const;

test.each(Object.entries(said).flatMap(([act, lines]) => lines.map((line) => [line, act] as const)))(
  '"%s" of whoever has something to answer: %s, and nothing is changed',
  (text, act) => {
    expect(understood(text, answerer)).toMatchObject({ act, changes: false, sure: true });
  },
);

const ofAnswers = /^answers\./;

test.each([
  'jag har öppnat brevlådan',
  'var sparar jag mejlet när jag har svarat på det',
  'I replied from the department’s mailbox. Where do I keep my reply?',
  'hinner inte titta i brevlådan i dag',
  'jag är sjuk i dag',
  'borta till fredag',
  'kommer först på måndag',
  'tillbaka på måndag',
  'fått ett mejl som inte är mitt bord, vart ska det',
  'får man lämna ut mejl till en journalist',
  'hur länge ska mejl sparas',
])('"%s" is of something else, also of whoever has something to answer', (text) => {
  expect(understood(text, answerer).act).not.toMatch(ofAnswers);
});

test.each([
  'jag skickade mejlet till fel person',
  'mejlet gick till fel person, det var inte jag',
  'sent it to the wrong person',
])('"%s" went astray', (text) => {
  expect(understood(text, answerer).act).toBe('incident');
});

/** By somebody who had seen neither the lines that are learnt nor the code; none of them is learnt from. */
const apart = JSON.parse(readFileSync('test/chat/lines.answers.json', 'utf8')) as readonly {
  readonly text: string;
  readonly kind: string;
}[];
const kinds: Readonly<Record<string, string>> = {
  'answers.done': 'done',
  'answers.saved': 'saved',
  'answers.back': 'back',
  'answers.later': 'later',
  'answers.mine': 'due',
};

test.each([
  ['done', 0.76],
  ['saved', 0.76],
  ['back', 0.6],
  ['later', 0.5],
  ['due', 0.8],
  ['other', 0.98],
])('of lines kept apart, those of the kind "%s": at least %d are understood so', (kind, least) => {
  const heard = apart
    .filter((line) => line.kind === kind)
    .map(({ text }) => kinds[understood(text, { ...erik, answers: 'beside' }).act] ?? 'other');
  expect(heard.filter((one) => one === kind).length / heard.length).toBeGreaterThanOrEqual(least);
});
