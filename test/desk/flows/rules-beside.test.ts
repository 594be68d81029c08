import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { desk } from '../../../src/desk/feature';
import { openRuleBook } from '../../../src/rules/documents/open-rule-book';
import type { Saying } from '../../../src/chat/domain/acts/saying';
import type { FlowHouse } from '../../support/flow-house';
import { id, openFlowHouse } from '../../support/flow-house';

const file = join(mkdtempSync(join(tmpdir(), 'beside-')), 'lillby.md');
writeFileSync(
  file,
  `---
title: Rutin för telefon och dator
---

# Mobiltelefon

- [R-GUTY] Förlorad mobiltelefon anmäls till servicedesk samma dag, och numret spärras.

# Misstänkta länkar

- [R-AB2C] Den som har klickat på en misstänkt länk ska stänga av nätverket och ringa servicedesk.

# Hot

- [R-K7LM] Vid hot i telefon avslutas samtalet, och säkerhetssamordnaren underrättas om hotet.

# Avslutad anställning

- [R-NP34] Den som slutar ska gå igenom sin e-post med chefen, och kontot stängs på den sista dagen.

# Kalender

- [R-QR56] Namn på elever får inte skrivas i kalendern.
`,
);
const rules = openRuleBook(file);

let house: FlowHouse;
beforeAll(async () => {
  house = await openFlowHouse('2026-12-01T10:00:00+01:00');
  await house.write('erik', 'hej');
});
afterAll(() => house.close());

async function answered(act: 'incident' | 'urgent' | 'staff.change' | 'other', text: string) {
  const person = await house.store.people.find(id('erik'));
  const context = { ...house.context, rules };
  return desk.acts[act].run(context, person!, { act, text, asked: text.endsWith('?') } as Saying);
}

test.each([
  ['incident', 'Jag har tappat bort mobiltelefonen, vem ska jag ringa?', 'R-GUTY'],
  ['incident', 'Jag klickade på en misstänkt länk', 'R-AB2C'],
  ['urgent', 'Någon hotar mig i telefon, vad gör jag?', 'R-K7LM'],
  ['staff.change', 'En medarbetare slutar på fredag, vad händer med kontot?', 'R-NP34'],
] as const)('%s: "%s" has the rule of the municipality below', async (act, text, rule) => {
  const [own, beside] = await answered(act, text);
  expect(JSON.stringify(own)).not.toMatch(/inRules/iu);
  const { sure } = rules.ask({ text });
  expect(beside).toMatchObject({ card: 'choices', say: { what: sure ? 'inRules' : 'maybeInRules' } });
  expect(beside).toHaveProperty('choices.0', expect.objectContaining({ act: 'rule', rules: [rule] }));
  expect(JSON.stringify(beside)).not.toContain(text);
});

test('despair has no rule below it, and danger none that is about something else', async () => {
  expect(await answered('urgent', 'Jag orkar inte leva längre')).toHaveLength(1);
  expect(await answered('urgent', 'Det brinner hos mobiltelefonen')).toHaveLength(1);
});

test('a question that seems to be of something else is answered by a rule that is surely meant', async () => {
  const [answer] = await answered('other', 'Får jag skriva namn på elever i kalendern?');
  expect(answer).toMatchObject({
    card: 'answer',
    rule: { id: 'R-QR56' },
    question: undefined,
    isKept: false,
  });
  expect(await answered('other', 'Vad blir det för mat i dag?')).toMatchObject([
    { say: { what: 'otherAsked' } },
  ]);
});
