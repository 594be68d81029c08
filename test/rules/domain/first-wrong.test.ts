import { saysHowLong } from '../../../src/rules/domain/asked-for';
import { askRules } from '../../../src/rules/domain/ask';
import { indexDocument, readRuleDocument } from '../../../src/rules/documents/rule-index-file';
import { ALE } from '../rules-fixture';

const index = indexDocument(readRuleDocument(ALE));
const asked = (text: string) => {
  const { sure, refused, answers } = askRules(index, { text });
  return { sure, refused, ids: answers.map(({ rule }) => rule.id) };
};

/** What went wrong first, each kind with questions that differ in their words. */
describe('what is asked by kind', () => {
  it.each([
    ['Ska alla mejl in i diariet?', 'K3'],
    ['Måste varje mejl diarieföras?', 'K3'],
    ['Ska all post skrivas ut på papper?', 'K3'],
    ['Måste varje brev registreras i diariet?', 'K3'],
    ['Finns det en egen låda för byggnadsnämnden?', 'P6'],
    ['Har socialnämnden en egen brevlåda?', 'P6'],
    ['Får jag utse vem som svarar på nämndens post?', 'T5'],
    ['Får jag bestämma vem som besvarar brevet till nämnden?', 'T5'],
  ])('"%s": what shares a word or two (%s) is no sure answer', (text, id) => {
    const { sure, ids } = asked(text);
    expect(sure && ids[0] === id).toBe(false);
  });

  it.each([
    ['Har miljökontoret en egen myndighetsbrevlåda?', ['A3']],
    ['Har kulturförvaltningen en egen adress?', ['A3']],
    ['Does the document also bind the library?', ['meta']],
    ['Gäller reglerna också för bolagen?', ['meta']],
    ['Gäller bestämmelserna även förskolorna?', ['meta']],
    ['Do the rules apply to the schools?', ['meta']],
    ['Vem fördelar mejlen i förvaltningslådan?', ['F4']],
    ['Vem avgör vem som ska svara invånaren?', ['F4']],
    ['Registratorn skickade en fråga till mig, var lägger jag svaret efteråt?', ['F5', 'P5']],
    ['Jag har svarat på det som registratorn gav mig, var sparar jag svaret?', ['F5', 'P5']],
    ['Registratorn vidarebefordrade ett mejl, var ska svaret sparas?', ['F5', 'P5']],
    ['Kan jag hyra stuga via jobbets adress?', ['V1']],
    ['Får jag boka bilverkstad via jobbmejlen?', ['V1']],
    ['Får jag sälja barnvagnen via kommunens e-post?', ['V1']],
  ])('"%s" is answered, or asked back, with one of %j', (text, wanted) => {
    const { sure, ids } = asked(text);
    const shown = sure ? ids.slice(0, 1) : ids.slice(0, 3);
    expect(shown.some((id) => wanted.includes(id))).toBe(true);
  });

  it.each([
    'Får chefen spela in mina samtal?',
    'Får min chef avlyssna telefonen?',
    'Måste chattmeddelanden diarieföras?',
    'Ska Teamschattar diarieföras?',
    'När har växeln semesterstängt?',
    'När har växeln lunchstängt?',
    'Vilken kod slår man för att hämta ett samtal hos grannen?',
    'Vilken knapp trycker jag på för att ta över ett samtal?',
    'Vem får se samtalslistan?',
  ])('"%s" is near, but outside: no sure answer', (text) => {
    expect(asked(text).sure).toBe(false);
  });
});

test('who asks how often is shown a rule that says how many times', () => {
  expect(saysHowLong('utrymning ovas tva ganger om aret, en gang oanmalt')).toBe(true);
  expect(saysHowLong('las brevladan en gang om dagen')).toBe(true);
  expect(saysHowLong('levande ljus ar forbjudna')).toBe(false);
});
