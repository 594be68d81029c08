// "varför fick jag fredagen?" is answered from the roster.

import { drawCard } from '../../../src/app/cards';
import { zone } from '../../../src/core/time';
import { wordsOf } from '../../cards/card-samples';
import { openFlowHouse, type FlowHouse, type Who } from '../../support/flow-house';

let house: FlowHouse;
beforeEach(async () => {
  house = await openFlowHouse('2026-12-01T09:00:00+01:00');
});
afterEach(async () => {
  await house.close();
});

const asked = async (who: Who, text: string, language: 'sv' | 'en' = 'sv'): Promise<string> => {
  const [answer] = await house.write(who, text);
  if (answer === undefined) throw new Error('No answer');
  return wordsOf(drawCard(answer.facts, language, zone('Europe/Stockholm')).card).join('\n');
};

test('the order, whoever gave it, whoever cannot', async () => {
  expect(await asked('anna', 'varför fick jag fredagen?')).toContain('Den dagen är din enligt bemanningen');
  await house.write('anna', 'ge ks till bo på fredag');
  expect(await asked('bo', 'varför fick jag fredagen?')).toContain('Anna Testsson gav dig den dagen');
  expect(await asked('bo', 'why did I get Friday?', 'en')).toContain('Anna Testsson gave you that day');
  await house.write('anna', 'jag kan inte ta brevlådan på torsdag');
  expect(await asked('bo', 'varför har jag torsdagen?')).toContain(
    'Anna Testsson kan inte den dagen, och du står på tur',
  );
  expect(await asked('bo', 'varför fick jag torsdagen?')).toContain('Torsdag 3 december');
});

test('why one is next is not told when it is an absence', async () => {
  await house.write('anna', 'jag är borta på fredag');
  const answer = await asked('bo', 'varför fick jag fredagen?');
  expect(answer).toContain('du står på tur i bemanningen');
  expect(answer).not.toContain('Anna');
});

test('a day that one does not have is nothing that one was given', async () => {
  expect(await asked('bo', 'varför fick jag fredagen?')).not.toContain('enligt bemanningen');
});
