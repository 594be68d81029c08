import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runRulesCommand } from '../../../tools/rules-command';
import { checkRuleWordings } from '../../../tools/doctor/check-rule-wordings';
import { describeFinding, type DoctorContext } from '../../../tools/doctor/finding';
import { ALE } from '../../rules/rules-fixture';

const editor = 'carin.chef@ale.example';
let file: string;
beforeEach(() => {
  file = join(mkdtempSync(join(tmpdir(), 'wordings-')), 'regler.md');
  copyFileSync(ALE, file);
  copyFileSync(ALE.replace(/md$/, 'answers.yaml'), file.replace(/md$/, 'answers.yaml'));
});

const approve = (...args: readonly string[]) => runRulesCommand(['approve', ...args], { RULES_FILE: file });
const doctor = () =>
  checkRuleWordings({
    settings: { RULES_FILE: file },
    municipality: { rules: { editors: [editor] } },
  } as unknown as DoctorContext).map(describeFinding);
const change = (from: string, to: string) => {
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
};

test('an editor approves by name, the day is written, and the comments of the file stay', async () => {
  const { out, code } = await approve('F1', 'short', '--by', editor);
  expect(code).toBe(0);
  expect(out).toMatch(/F1 · short · visas · carin\.chef@ale\.example \d{4}-\d\d-\d\d/);
  expect(out).toContain('F1 · english · utkast, visas inte');
  expect(readFileSync(file.replace(/md$/, 'answers.yaml'), 'utf8')).toContain('# Korta svar på reglerna');
  expect(doctor()[0]).toMatch(/^ok {4}rules\.wordings: 2 shown/);
});

test('nobody else does', async () => {
  const { notes, code } = await approve('F1', 'short', '--by', 'erik.handlaggare@ale.example');
  expect(code).toBe(1);
  expect(notes).toContain('är inte redaktör för reglerna');
});

test('the doctor says which are gone when a rule is reworded or taken away', async () => {
  await approve('F1', 'short', '--by', editor);
  change('varje arbetsdag.', 'varje vardag.');
  change('- [T6]', '- [T66]');
  const found = doctor();
  expect(found.filter((line) => line.includes('(F1)'))).toHaveLength(3);
  expect(found.find((line) => line.includes('(F1)'))).toContain("the rule's words have changed");
  expect(found.find((line) => line.includes('(T6)'))).toContain('the rules in force have no such rule');
  const { notes } = await approve('F1', 'short', '--by', editor);
  expect(notes).toContain('skriven för en annan lydelse');
});

test('a file that cannot be read is told with its line', () => {
  writeFileSync(file.replace(/md$/, 'answers.yaml'), 'answers:\n  - rule: [\n');
  expect(doctor().join('\n')).toContain('Korta svar och engelska lydelser går inte att läsa');
});

test('where no file is yet it is said which, and what is to stand in it, which is then taken', async () => {
  const answers = file.replace(/md$/, 'answers.yaml');
  rmSync(answers);
  expect((await approve()).out).toContain(`att godkänna i ${answers}`);
  const { notes } = await approve('F1', 'short', '--by', editor);
  const [, form = ''] = /som inte finns än: (answers: .*)$/u.exec(notes) ?? [];
  writeFileSync(answers, form);
  expect((await approve('F1', 'short', '--by', editor)).out).toContain('F1 · short · visas');
});
