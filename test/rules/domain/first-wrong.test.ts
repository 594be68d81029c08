import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { saysHowLong } from '../../../src/rules/domain/question/asked-for';
import { openRuleBook } from '../../../src/rules/documents/open-rule-book';
import { ALE } from '../rules-fixture';

const book = openRuleBook(ALE);
const asked = (text: string) => {
  const { sure, refused, answers } = book.ask({ text });
  return { sure, refused, ids: answers.map(({ rule }) => rule.id) };
};

/** What went wrong first, each kind with questions that differ in their words. */
describe('what is asked by kind', () => {
  it.each([
    ['Ska alla mejl in i diariet?', 'K3'],
    ['Måste varje mejl diarieföras?', 'K3'],
    ['Ska all post skrivas ut på papper?', 'K3'],
    ['Måste varje brev registreras i diariet?', 'K3'],
    ['Ska samtliga e-brev diarieföras?', 'K3'],
    ['Behöver alla mejl skrivas ut?', 'K3'],
    ['Har äldreomsorgen någon egen mejladress?', 'P6'],
    ['Vem bestämmer vem som tar hand om ett brev till nämnden?', 'T5'],
    ['Finns det en egen låda för byggnadsnämnden?', 'P6'],
    ['Har socialnämnden en egen brevlåda?', 'P6'],
    ['Får jag utse vem som svarar på nämndens post?', 'T5'],
    ['Får jag bestämma vem som besvarar brevet till nämnden?', 'T5'],
    ['jag har ett brev på papper, ska det också diarieföras', 'K3'],
    ['får jag radera mejl från elever', 'K3'],
    ['en mamma skrev elaka grejer om rektorn i mejl, får jag radera', 'K3'],
    ['Kan jag radera otrevliga mejl?', 'K3'],
    ['får jag säga att någon är sjuk till den som ringer', 'T10'],
    ['Kan man berätta för uppringaren varför kollegan är borta?', 'T10'],
    ['en medborgare har klagat fyra gånger, måste jag svara varje gång', 'P4'],
    ['samma person mejlar hela tiden, måste jag besvara varje mejl', 'P4'],
    ['Vem tömmer papperskorgen?', 'K3'],
    ['senast när måste mejlet vara registrerat i diariet', 'E2'],
    ['när senast ska handlingen läggas till akten', 'E2'],
    ['By when must a message be registered?', 'E2'],
    ['är det lag på att jag måste svara på mejl inom två dagar?', 'P7'],
    ['finns det någon lag som säger att vi måste ha telefontid?', 'T3'],
    ['vilken lag säger att vi ska diarieföra?', 'E2'],
    ['is it the law that we answer within two days?', 'P7'],
  ])('"%s": what shares a word or two (%s) is no sure answer', (text, id) => {
    const { sure, ids } = asked(text);
    expect(sure && ids[0] === id).toBe(false);
  });

  it.each([
    ['Har miljökontoret en egen myndighetsbrevlåda?', ['A3']],
    ['Finns det en egen låda för byggnadsnämnden?', ['A3']],
    ['Finns en separat adress till socialförvaltningen?', ['A3']],
    ['Har räddningstjänsten egen e-postlåda?', ['A3']],
    ['Finns det en separat mejlbox till miljökontoret?', ['A3']],
    ['Har socialnämnden en egen brevlåda?', ['A3']],
    ['Har bygglovsenheten en egen brevlåda?', ['A3']],
    ['Ska alla mejl in i diariet?', ['E2', 'F3', 'E4']],
    ['Måste vartenda mejl diarieföras?', ['E2', 'F3', 'E4']],
    ['Är simhallen bunden av dokumentet?', ['meta']],
    ['Måste kulturskolan följa de här reglerna?', ['meta']],
    ['Får jag utse vem som svarar på nämndens post?', ['F4']],
    ['Kan jag själv peka ut handläggare för ett inkommet mejl?', ['F4']],
    ['Vem lottar ut mejlen till handläggarna?', ['F4']],
    ['Jag fick ett mejl av registratorn att besvara, vart ska kopian?', ['F5', 'P5']],
    ['Var arkiverar jag svaret på ett fördelat mejl?', ['F5', 'P5', 'F6']],
    ['Kan jag ha min kommunmejl till båtklubben?', ['V1']],
    ['Får jag använda arbetsmejlen för husförsäkringen?', ['V1']],
    ['Får jag anmäla mig till tandläkaren med kommunens mejladress?', ['V1']],
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
    'Kan någon avlyssna mitt samtal?',
    'Får växeln lyssna på våra samtal?',
    'Hur spelar jag in ett nytt meddelande i röstbrevlådan?',
    'Ska anteckningar från Teams sparas i diariet?',
    'När öppnar växeln efter jul?',
  ])('"%s" is near, but outside: no sure answer', (text) => {
    expect(asked(text).sure).toBe(false);
  });
});

describe('a rule that says nothing of what the question turns on is not shown', () => {
  it.each([
    ['inom vilken tid ska jag svara', ['P5', 'T6']],
    ['hur länge får jag vänta med att registrera?', []],
    ['hur länge kan jag dröja med att diarieföra en skrivelse', []],
    ['inom hur många dagar ska en begäran besvaras', []],
    ['hur lång tid har jag på mig att lämna ut handlingar', []],
    ['how quickly do we have to register a letter', []],
  ])('"%s": no time that holds when something else does, or for another thing (%j)', (text, ids) => {
    expect(asked(text).ids).toEqual(ids);
  });

  it('"hur snabbt måste jag svara?" is of mail, then of telephones', () => {
    expect(asked('hur snabbt måste jag svara?').ids.slice(0, 2)).toEqual(['P5', 'T6']);
  });

  it.each([
    'hur länge får jag vara borta innan någon annan måste öppna min mejl',
    'hur snabbt ska någon annan läsa min post när jag är borta',
    'Efter hur många dagar måste min brevlåda delegeras?',
  ])('"%s" asks of that case', (text) => {
    expect(asked(text).ids[0]).toBe('P7');
  });

  it.each([
    'får jag fråga vem som begär ut handlingen?',
    'måste den som begär en handling uppge sitt namn',
    'får man kräva legitimation av den som vill läsa våra mejl',
    'kan jag fråga varför någon vill ha ut ett protokoll',
    'måste journalisten säga vem hon är',
    'måste jag säga vem jag är när jag begär ut en handling',
    'måste man säga varför man vill läsa ett protokoll',
    'får vi efterfråga syftet med begäran',
    'may I ask who wants the document',
  ])('"%s": none says whether that may be asked', (text) => {
    expect(asked(text)).toEqual({ sure: false, refused: true, ids: [] });
  });

  it.each([
    'får jag vidarebefordra jobbmejl till min gmail',
    'kan jag skicka arbetsmejl till min privata adress',
    'kan jag koppla jobbmejlen vidare till hotmail',
    'får man lägga kommunens mejl i sin egen dropbox',
    'är det ok att svara på jobbmejl från min privata adress',
  ])('"%s": nothing but a rule of what is private', (text) => {
    expect(asked(text).ids.filter((id) => id !== 'V1')).toEqual([]);
  });
});

test.each([
  ['almby', 'En journalist vill ha ut ett mejl, får jag fråga varför?', 'A34'],
  ['fagerby', 'Hur lång tid har vi på oss att svara en invånare?', 'G14'],
  ['gullnas', 'Hur fort ska jag svara på mejl?', 'H15'],
])('what a document of others (%s) says of it is found: %s', (name, text, id) => {
  const other = openRuleBook(join(__dirname, `../other/${name}.md`));
  expect(other.ask({ text }).answers.map(({ rule }) => rule.id)).toContain(id);
});

describe('what an official must say, and an outright prohibition, are answers', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'book-')), 'handlingar.md');
  writeFileSync(
    file,
    `---
title: Riktlinjer för allmänna handlingar
issuer: Provby kommun
---

# Utlämnande av handlingar

- [U1] Ett avslag på en begäran om en allmän handling ska alltid motiveras skriftligt och skickas till den som begärde den.
- [U2] Vid utlämnande av en handling ska handläggaren säga vem hen är och vilken enhet hen arbetar på.
- [U3] En begäran om en allmän handling besvaras samma dag.

# Jobbmejl

- [J1] Jobbmejl får inte skickas vidare till andra än kommunens anställda.
- [J2] Brevlådan öppnas varje arbetsdag.
`,
  );
  const provby = openRuleBook(file);

  it.each([
    ['måste jag motivera varför jag inte lämnar ut en handling', 'U1'],
    ['måste kommunen motivera varför en handling inte lämnas ut', 'U1'],
    ['måste jag säga vem jag är när jag lämnar ut en handling', 'U2'],
    ['får jag vidarebefordra jobbmejl till min gmail', 'J1'],
    ['kan jag skicka arbetsmejl till min privata adress', 'J1'],
  ])('"%s": %s', (text, id) => {
    expect(provby.ask({ text }).answers.map(({ rule }) => rule.id)).toContain(id);
  });

  it.each([
    'måste den som begär en handling säga vem hen är',
    'får jag fråga varför någon begär en handling',
  ])('"%s" is not answered by what the official must say', (text) => {
    const ids = provby.ask({ text }).answers.map(({ rule }) => rule.id);
    expect(ids).not.toContain('U1');
  });
});

test('who asks how often is shown a rule that says how many times', () => {
  expect(saysHowLong('utrymning ovas tva ganger om aret, en gang oanmalt')).toBe(true);
  expect(saysHowLong('las brevladan en gang om dagen')).toBe(true);
  expect(saysHowLong('levande ljus ar forbjudna')).toBe(false);
});

describe('a question of which one word alone means something to the rules', () => {
  it.each([
    'What is for lunch today?',
    'Var kan jag äta lunch?',
    'Är det halt ute?',
    'när blir det fredagsfika',
    'how do I print double sided',
    'kan jag gå i pension vid 64',
    'what should I wear to work',
  ])('"%s" gets no sure answer', (text) => {
    expect(asked(text).sure).toBe(false);
  });
});
