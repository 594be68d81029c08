import { readRuleDocument } from '../../../src/rules/documents/rule-index-file';
import { findCitation, findRule, metaRule, type RuleDocument } from '../../../src/rules/domain/document';
import { ALE } from '../rules-fixture';

const ale = readRuleDocument(ALE);

describe('the rule document in force', () => {
  it('has every rule of the municipality under its own id', () => {
    expect(ale.rules).toHaveLength(41);
    expect(findRule(ale, 'p7')?.section).toBe('Din egen brevlåda');
    expect(findRule(ale, 'X9')).toBeUndefined();
  });

  it('tells its facts as a rule of its own', () => {
    expect(findRule(ale, 'meta')).toEqual(metaRule(ale.facts));
    expect(metaRule(ale.facts).text).toContain('Beslutat av: Kommundirektören.');
    expect(metaRule(ale.facts).text).toContain('Gäller från: 2006-05-15.');
  });

  it('opens a citation of an older version, and falls back to the newest that has the rule', () => {
    const rule = { id: 'F1', section: 'Brevlådan', context: '', text: 'Öppna brevlådan varje dag.' };
    const old: RuleDocument = { facts: { title: 'Gamla' }, rules: [rule], version: 'gammal' };
    expect(findCitation([ale, old], { id: 'F1', version: 'gammal' })?.rule.text).toBe(rule.text);
    expect(findCitation([ale, old], { id: 'F1', version: 'okänd' })?.document).toBe(ale);
    expect(findCitation([ale, old], { id: 'Z1' })).toBeUndefined();
  });
});
