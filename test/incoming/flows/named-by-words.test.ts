// A message is found by its words in any form, by the parts of a compound, and by nothing that it does not say.

import { ks, townYaml } from '../../support/flow-house';
import { openOrderedHouse, type OrderedHouse } from './ordered-house';

const letters: readonly (readonly [subject: string, from: string])[] = [
  ['Borttappad cykel', 'Berit Sand'],
  ['Ansökan om bidrag till nytt tak', 'Byalaget'],
  ['Bygglov altan', 'Nina Dahl'],
  ['Nya läromedel i matematik', 'Natur och Kultur'],
  ['Lån av lokal', 'Rolf Bäck'],
  ['Prenumeration 2027', 'Lokaltidningen'],
  ['Faktura 4471', 'Ekonomibyrån'],
  ['Mobbning på Nolskolan', 'Stig Norr'],
  ['Avtal städning', 'Städbolaget'],
];

let ordered: OrderedHouse;
beforeEach(async () => {
  ordered = await openOrderedHouse(townYaml);
  const { house } = ordered;
  for (const [at, [subject, from]] of letters.entries()) {
    house.desk.put(`more-${at}`, { subject, from, conversation: `c-more-${at}` });
    house.mail.deliver(ks, `more-${at}`, house.at('09:01'));
  }
  await house.to('09:10');
});
afterEach(() => ordered.house.close());

const shown = async (text: string) => {
  const { answers, cards } = await ordered.write('anna', text);
  const subjects = cards.flatMap((card) => {
    if (card.card === 'message') return card.words.kind === 'read' ? [card.words.subject] : [];
    const rows = card.card === 'messageList' ? card.rows : [];
    return rows.map(({ words }) => (words.kind === 'read' ? words.subject : ''));
  });
  return { subjects, says: answers.map((card) => ('say' in card ? card.say.what : card.card)) };
};

test.each([
  ['ge cykeln till Erik', 'Borttappad cykel'],
  ['ge takbidraget till Erik', 'Ansökan om bidrag till nytt tak'],
  ['ge Nina Dahls fråga till Erik', 'Bygglov altan'],
  ['altanen behöver inget svar', 'Bygglov altan'],
  ['läromedlen är reklam, släng', 'Nya läromedel i matematik'],
  ['jag tar hand om lokalfrågan', 'Lån av lokal'],
  ['jag tar fakturan', 'Faktura 4471'],
  ['och bullret då? det är ju erik, ge det till erik', 'Remiss: buller från vägen'],
  ['ge bullret till Erik', 'Remiss: buller från vägen'],
  ['låt Erik svara på mobbningsärendet', 'Mobbning på Nolskolan'],
  ['jag tar den om städavtalet', 'Avtal städning'],
  ['förskolefrågan behöver inget svar', 'Fråga om förskola'],
])('"%s" is of %s', async (text, subject) => {
  expect(await shown(text)).toEqual({ subjects: [subject], says: ['orderOnCard'] });
});

test('a message is not pointed to for another one that is named beside it', async () => {
  const { subjects, says } = await shown('motionen är besvarad, och cykeln tar jag');
  expect({ subjects, says: says.at(-1) }).toEqual({ subjects: ['Borttappad cykel'], says: 'orderOnCard' });
  const both = await shown('fakturan är besvarad, och cykeln tar jag');
  expect(both.says).toEqual(['orderOnCard', 'orderOnCard']);
  expect(both.subjects.toSorted()).toEqual(['Borttappad cykel', 'Faktura 4471']);
});

test('what is no request is not offered to be closed', async () => {
  expect(await shown('cykeln är ingen begäran om handling')).toEqual({
    subjects: ['Borttappad cykel'],
    says: ['orderNoRequest'],
  });
});

test('"det är ingen begäran" is of the one that was shown, and of no request', async () => {
  await shown('hitta altan');
  expect(await shown('det är ingen begäran')).toEqual({
    subjects: ['Bygglov altan'],
    says: ['orderNoRequest'],
  });
});

test('a request that is withdrawn is closed, and is none that was never one', async () => {
  const { answers } = await ordered.write('anna', 'lokaltidningen har dragit tillbaka sin begäran');
  expect(answers).toMatchObject([{ say: { what: 'orderOnCard', button: 'close' } }]);
});
