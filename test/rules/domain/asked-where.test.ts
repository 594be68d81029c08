// "Var står det?" is of the question before it, whose answer names rule and document.

import { withFollowUp } from '../../../src/rules/domain/finding/ask';

const before = 'måste jag spara mejl?';

test.each([
  'var står det?',
  'och var står det',
  'vilken regel är det?',
  'i vilket dokument står det?',
  'var kan jag läsa om det?',
  'where does it say that?',
  'which rule is that?',
])('"%s" asks the same again', (text) => {
  expect(withFollowUp(before, text)).toEqual({ text: before });
});

test.each([
  'var står det i reglerna om röstbrevlåda?',
  'vilken regel gäller för sms?',
  'var ska jag spara det?',
])('"%s" asks something of its own', (text) => {
  expect(withFollowUp(before, text).text).toBe(text);
});

test('where nothing was asked before it is a question like any other', () => {
  expect(withFollowUp(undefined, 'var står det?')).toEqual({ text: 'var står det?' });
});
