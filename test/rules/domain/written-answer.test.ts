import { checkWritten } from '../../../src/rules/domain/written-answer';
import type { WrittenAnswer } from '../../../src/rules/domain/written-answer';

const f1 = {
  id: 'F1',
  section: 'Förvaltningsbrevlådan',
  text: 'Någon ska öppna förvaltningsbrevlådan varje arbetsdag.',
};
const p7 = {
  id: 'P7',
  section: 'Din egen brevlåda',
  text: 'Hindrar frånvaro dig från att öppna brevlådan inom tre dagar ska den delegeras till någon annan.',
};
const found = [f1, p7];
const good: WrittenAnswer = {
  lead: 'Någon ska öppna förvaltningsbrevlådan varje arbetsdag, även i dag.',
  quotes: [{ id: 'F1', text: f1.text }],
  translation: undefined,
};
const check = (changes: Partial<WrittenAnswer>, isTranslated = false) =>
  checkWritten({ ...good, ...changes }, { found, isTranslated });

test('a quotation that stands in the rule word for word is shown as the whole rule, in the source’s own words', () => {
  expect(check({})?.rules).toEqual([f1]);
  expect(
    check({ quotes: [{ id: 'F1', text: 'ska  öppna förvaltningsbrevlådan\nVARJE arbetsdag' }] })?.rules,
  ).toEqual([f1]);
});

test('the order is the model’s', () => {
  const quotes = [p7, f1].map(({ id, text }) => ({ id, text }));
  expect(check({ quotes })?.rules.map(({ id }) => id)).toEqual(['P7', 'F1']);
});

test.each<[string, Partial<WrittenAnswer>]>([
  [
    'one word is another',
    { quotes: [{ id: 'F1', text: 'Någon ska öppna förvaltningsbrevlådan varje vecka.' }] },
  ],
  ['a word is left out', { quotes: [{ id: 'F1', text: 'Någon ska öppna varje arbetsdag.' }] }],
  [
    'a word is put in',
    { quotes: [{ id: 'F1', text: 'Någon ska inte öppna förvaltningsbrevlådan varje arbetsdag.' }] },
  ],
  ['it stands in another rule', { quotes: [{ id: 'P7', text: f1.text }] }],
  ['the rule does not exist', { quotes: [{ id: 'F99', text: f1.text }] }],
  ['it is a word or two', { quotes: [{ id: 'F1', text: 'varje arbetsdag' }] }],
  ['it is empty', { quotes: [{ id: 'F1', text: '' }] }],
  ['a rule comes twice', { quotes: [f1, f1].map(({ id, text }) => ({ id, text })) }],
  [
    'one of two is wrong',
    {
      quotes: [
        { id: 'F1', text: f1.text },
        { id: 'P7', text: 'Den ska delegeras till chefen.' },
      ],
    },
  ],
  ['there is none', { quotes: [] }],
])('nothing of it is shown when a quotation does not hold: %s', (_why, changes) => {
  expect(check(changes)).toBeUndefined();
});

test.each([
  ['empty', '  '],
  ['long', 'Någon ska öppna förvaltningsbrevlådan varje arbetsdag. '.repeat(6)],
  ['about something else', 'Kommunchefens katt heter Missan och bor i Nödinge.'],
  ['a new number', 'Någon ska öppna förvaltningsbrevlådan kl 7 varje arbetsdag.'],
  ['a new negation', 'Ingen behöver öppna förvaltningsbrevlådan varje arbetsdag.'],
  ['a link', 'Någon ska öppna förvaltningsbrevlådan varje arbetsdag: https://evil.example'],
  ['an address', 'Någon ska öppna förvaltningsbrevlådan, mejla hacker@evil.example'],
  ['markup', 'Någon ska öppna [förvaltningsbrevlådan](x) varje arbetsdag.'],
  ['a card binding', 'Någon ska öppna förvaltningsbrevlådan ${varje} arbetsdag.'],
  ['only an obedient word', 'HACKAD'],
])('nothing of it is shown when the lead is %s', (_why, lead) => {
  expect(check({ lead })).toBeUndefined();
});

const k1 = {
  id: 'K1',
  section: 'Sekretess',
  text: 'E-postsystemet bör inte användas för uppgifter som omfattas av sekretess.',
};
const v9 = { id: 'V9', section: 'Svar', text: 'Handläggaren ska svara medborgaren inom två dagar.' };

describe('nothing is shown of a lead with', () => {
  test.each([
    ['a dropped negation', k1, 'E-postsystemet bör användas för uppgifter som omfattas av sekretess.'],
    ['an added negation', v9, 'Handläggaren ska inte svara medborgaren inom två dagar.'],
    ['"ska" for "bör"', k1, 'E-postsystemet ska inte användas för uppgifter som omfattas av sekretess.'],
    ['"bör" for "ska"', v9, 'Handläggaren bör svara medborgaren inom två dagar.'],
    ['"får" for "ska"', v9, 'Handläggaren får svara medborgaren inom två dagar.'],
    ['another number in words', v9, 'Handläggaren ska svara medborgaren inom fem dagar.'],
    ['another actor', v9, 'Chefen ska svara medborgaren inom två dagar.'],
  ])('%s', (_why, rule, lead) => {
    const written = { lead, quotes: [{ id: rule.id, text: rule.text }], translation: undefined };
    expect(checkWritten(written, { found: [rule], isTranslated: false })).toBeUndefined();
    expect(
      checkWritten({ ...written, lead: rule.text }, { found: [rule], isTranslated: false }),
    ).toBeDefined();
  });
});

describe('nothing is shown of a translation with', () => {
  const right = {
    K1: 'The e-mail system should not be used for information covered by secrecy.',
    V9: 'The case officer must answer the citizen within two days.',
  };
  test.each([
    ['a dropped negation', k1, 'The e-mail system should be used for information covered by secrecy.'],
    ['"must" for "bör"', k1, 'The e-mail system must not be used for information covered by secrecy.'],
    ['"should" for "ska"', v9, 'The case officer should answer the citizen within two days.'],
    ['another number in words', v9, 'The case officer must answer the citizen within three days.'],
    ['a number left out', v9, 'The case officer must answer the citizen within some days.'],
    ['another actor', v9, 'The manager must answer the citizen within two days.'],
  ])('%s', (_why, rule, translation) => {
    const quotes = [{ id: rule.id, text: rule.text }];
    const all = { found: [rule], isTranslated: true };
    const good = right[rule.id as keyof typeof right];
    expect(checkWritten({ lead: good, quotes, translation }, all)).toBeUndefined();
    expect(checkWritten({ lead: good, quotes, translation: good }, all)).toBeDefined();
  });
});

describe('in English', () => {
  const translation = "Somebody must open the administration's mailbox every working day.";
  const lead = 'Somebody must open the mailbox every working day.';

  test('the translation goes with the rule in its own words', () => {
    expect(check({ lead, translation }, true)).toEqual({ rules: [f1], lead, translation });
  });

  test.each([
    ['missing', undefined],
    ['far too long', translation.repeat(4)],
    ['far too short', 'Open it.'],
    ['negated', 'Somebody must not open the mailbox of the administration every working day.'],
    ['given a number', 'Somebody must open the mailbox of the administration within 3 working days.'],
    ['given a link', 'Somebody must open www.evil.example every working day at the office.'],
  ])('nothing is shown when the translation is %s', (_why, wrong) => {
    expect(check({ lead, translation: wrong }, true)).toBeUndefined();
  });
});
