import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askRules } from '../../../src/rules/domain/finding/ask';
import { openRuleBook } from '../../../src/rules/documents/open-rule-book';
import { indexDocument, readRuleDocument } from '../../../src/rules/documents/rule-index-file';
import { showNamedRules } from '../../../src/rules/flows/answer-rule-acts';
import { understood } from '../../chat/understood';

const file = join(mkdtempSync(join(tmpdir(), 'numbers-')), 'lillby.md');
writeFileSync(
  file,
  [
    '---\ntitle: Rutin för post\n---',
    '# 1. Inledning\n\n- [R-AB2C] Rutinen gäller alla som arbetar i kommunen.',
    '# 2. E-post\n\n## 2.1 Öppning\n\n- [R-GUTY] Brevlådan öppnas varje arbetsdag.\n- [R-K7LM] Den som öppnar den stämplar dagens post.',
    '# Telefon\n\n- [R-QR56] 3.1 Samtal besvaras inom tre signaler.\n- [R-TU78] 3.2 Telefonen hänvisas vid frånvaro.',
    '## 2.10 Signatur\n\n- [R-NP34] Signaturen ska innehålla namn och enhet.',
  ].join('\n\n'),
);
const rules = openRuleBook(file);
const shownFor = (text: string) =>
  showNamedRules({ rules }, { ...understood(text), text }).flatMap((card) =>
    card.card === 'rule' ? card.rules.map(({ id }) => id) : [card.card],
  );

test.each([
  ['R-GUTY', ['R-GUTY']],
  ['r-guty', ['R-GUTY']],
  ['Vad säger R-AB2C?', ['R-AB2C']],
  ['Gäller R-NP34 även mig som är vikarie?', ['R-NP34']],
  ['2.1', ['R-GUTY', 'R-K7LM']],
  ['2.10', ['R-NP34']],
  ['§ 2.1', ['R-GUTY', 'R-K7LM']],
  ['regel 2.10', ['R-NP34']],
  ['Vad står i avsnitt 2.10?', ['R-NP34']],
  ['regel R-XX99 och R-TU78', ['R-TU78']],
  ['regel R-GUTY och R-TU78', ['R-GUTY', 'R-TU78']],
  ['3.2', ['R-TU78']],
  ['regel 3.1', ['R-QR56']],
  ['kapitel 3', ['R-QR56', 'R-TU78']],
  ['kapitel 2', ['R-GUTY', 'R-K7LM', 'R-NP34']],
  ['show section 1', ['R-AB2C']],
  ['regel 7.4', ['sentence']],
])('%s asks for a rule by its number, and nobody is away by it', (text, wanted) => {
  expect(understood(text)).toMatchObject({ act: 'rule.show', sure: true, changes: false });
  expect(shownFor(text)).toEqual(wanted);
});

test.each(['borta 2.12', 'jag är ledig 1.12 och 2.12', 'borta den 3.12'])(
  '%s is no number of a rule',
  (text) => {
    expect(understood(text).act).toBe('away');
  },
);

test('a number that goes on with days is a day', () => {
  expect(understood('2.12', { before: ['jag är ledig i morgon'] }).act).not.toBe('rule.show');
});

test.each([
  ['2.10', ['R-NP34']],
  ['Vad säger R-GUTY?', ['R-GUTY']],
  ['avsnitt 2.1', ['R-GUTY', 'R-K7LM']],
])('and the rules themselves, asked %s, give it as sure', (text, wanted) => {
  const asked = askRules(indexDocument(readRuleDocument(file)), { text });
  expect(asked.sure).toBe(true);
  expect([...asked.answers, ...asked.related].map(({ rule }) => rule.id)).toEqual(wanted);
});
