// Questions to our rules that are asked back and plain, and name nobody whom tests know; which of several are so depends on
// what was learnt last.

import { isPlainQuestion } from '../../src/rules/domain/question/kept-question';
import { openRuleBook } from '../../src/rules/documents/open-rule-book';
import { ALE } from './rules-fixture';

/** By the rule that they are near, beside others. */
const near = {
  F4: [
    'Får jag utse vem som svarar på nämndens post?',
    'Vem avgör vem som ska svara invånaren?',
    'Vem avgör om ett brev ska besvaras?',
    'Vem får svara på ett brev till nämnden?',
    'Vem vidarebefordrar ett brev till nämnden?',
    'Hur vet man vem som ska svara?',
    'Ska någon annan bedöma vem som får brevet?',
  ],
  V2: [
    'Kan någon annan läsa posten?',
    'Kan någon läsa all post?',
    'Får någon annan öppna brevet?',
    'Vem får läsa posten?',
    'Är det någon som öppnar all e-post?',
  ],
};

export function askedBackWith(rule: keyof typeof near): string {
  const { ask, wordKind } = openRuleBook(ALE);
  const found = near[rule].find((text) => {
    const { refused, sure, answers } = ask({ text });
    const ids = answers.map((answer) => answer.rule.id);
    return !refused && !sure && ids.length > 1 && ids.includes(rule) && isPlainQuestion(text, wordKind);
  });
  if (found === undefined) throw new Error(`None of the questions is asked back with ${rule} among others`);
  return found;
}
