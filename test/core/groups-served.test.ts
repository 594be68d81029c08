import { join } from 'node:path';
import { isPersonal } from '../../src/core/private-text/personal-text';
import { openRuleBook } from '../../src/rules/documents/open-rule-book';

const rules = openRuleBook(join(__dirname, '../../rules/ale-2006.md'));
const store = { questions: { isAnybodyNamed: () => Promise.resolve(false) } };
const tells = (text: string) => isPersonal({ rules, store }, text);

test.each([
  'Jag ska mejla alla vårdnadshavare i kommunen, ska någon godkänna det?',
  'Får vi skicka ett utskick till alla elever?',
  'Jag ska skriva till alla föräldrar, ska chefen säga ja till det?',
  'Vi vill starta ett Facebook för hemtjänsten, vem säger ja till det?',
  'Vi vill lägga upp ett konto för biblioteket, vem bestämmer det?',
])('of groups that the municipality serves, and of nobody: %s', async (text) => {
  expect(await tells(text)).toBe(false);
});

test.each([
  'Mina föräldrar är sjuka, får jag vara hemma?',
  'Alla elever som har ADHD i min klass, ska de in i diariet?',
  'Alla föräldrar är sjuka hemma hos oss, vem tar brevlådan?',
  'Min mamma är på äldreboende och är dålig, hur gör jag?',
  'Jag har cancer, ska alla elever få veta det?',
  'Vi vill skiljas, vem säger ja till det?',
])('of somebody all the same: %s', async (text) => {
  expect(await tells(text)).toBe(true);
});
