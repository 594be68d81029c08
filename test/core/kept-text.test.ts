import { isPlainQuestion } from '../../src/rules/domain/question/kept-question';
import { hasSign, tellsOfSomebody as tells } from '../../src/core/private-text/kept-text';
import { book, known } from '../rules/rule-words';
import { healthLines } from '../chat/flows/health-lines';

const tellsOfSomebody = (text: string) => tells(text, known);
const isPlain = (text: string) => isPlainQuestion(text, book.wordKind);

describe('a text that tells of somebody’s health or family', () => {
  it.each(healthLines)('is known and no plain question: %s', (line) => {
    expect([hasSign(line), isPlain(line)]).toEqual([true, false]);
  });

  it.each([
    ['without å, ä and ö', 'har halsont och ar forkyld'],
    ['in capitals', 'HAR FEBER'],
    ['with a letter too many', 'är sjukskrriven'],
    ['with a letter missing', 'har influesa'],
    ['with two letters swapped', 'ska opereras av kirugren, har cellgfiter'],
    ['with another letter', 'är förkulen och förkild'],
    ['drawn out', 'är sjuuuuk'],
    ['with marks in it', 'fe\u00adber, fe\u200bber'],
    ['as a compound', 'barnen har vinterkräksjuka, halsfluss och öronbarnsfeber'],
    ['in dialect', 'ja e sjuker å ungen e möe dålig'],
    ['in emoji alone', 'borta 🤒'],
    ['of a relative', 'min lilla son behöver mig'],
    ['with somebody’s document', 'Annas läkarintyg ligger i pärmen'],
    ['with one’s own document', 'får jag mejla mitt läkarintyg'],
    ['with a document and a name', 'Ska läkarintyg från Lisa diarieföras?'],
    ['in English', 'my kid has a fever'],
    ['with a doctor by two letters', 'have to see my GP at noon'],
    ['as people say it', 'Anna har gått i väggen'],
  ])('is known %s: %s', (_how, text) => {
    expect(hasSign(text)).toBe(true);
  });

  it.each([
    'Får läkarintyg skickas med e-post?',
    'Ska sjukanmälningar diarieföras?',
    'vem läser posten när kollegan är sjuk?',
    'Vad gör vi när någon är sjuk?',
    'Ska växeln veta det vid sjukdom?',
    'Får vi ta emot post från sjukhuset?',
    'Får eleverna mejla rektorn?',
    'Vad kostar kopior av allmänna handlingar?',
  ])('is none of these, which are plain questions: %s', (text) => {
    expect([tellsOfSomebody(text), isPlain(text)]).toEqual([false, true]);
  });

  it.each([
    'Vad gäller för e-post till barn- och utbildningsförvaltningen?',
    'Hur länge ska överlämnade meddelanden sparas?',
    'Ska benämningen på en handling finnas i diariet?',
    'Does a missed call have to be returned?',
    'May a medical certificate be sent by e-mail?',
    'Hur länge sparas läkarintyg?',
    'Var registreras sjukanmälningar?',
    'Hur länge sparas en ansökan om vigsel?',
    'Vi är trötta på gropar, vem svarar?',
    'Bygglov för förskolan Gullvivan, ta den Erik',
    'kan man få ledigt för psykolog?',
  ])('is none of these, which may be sent on: %s', (text) => {
    expect(tellsOfSomebody(text)).toBe(false);
  });

  it.each(['Anna har lupus', 'Anna går på Antabus', 'han har Skenz', 'he is bedridden'])(
    'is known by the person and a word that is no ordinary one: %s',
    (text) => {
      expect([hasSign(text), tellsOfSomebody(text)]).toEqual([false, true]);
    },
  );

  it.each([
    'Sade ja i telefon 1 december',
    'På papper, i pärmen hos registratorn',
    'Muntligt vid möte, Carin var med',
    'Erik svarade förra gången.',
    'Hör till en annan enhet.',
    'Läkarintyg ska inte hit',
    'Mappen GP i min brevlåda',
    'Min mapp GP 2026',
    'Mappen SVT i min brevlåda',
    'Inkorgen/GP',
    'GP',
  ])('is none of these notes: %s', (text) => {
    expect(tellsOfSomebody(text)).toBe(false);
  });

  const aboutKnown = (text: string) => tells(text, known, true);

  it.each([
    'Det är Eva på samhällsbyggnad som ska ha den.',
    'Det är Eva som ska ha den.',
    'Det var Petra som skrev förra svaret.',
    'Det är Fatima på kulturskolan som har hand om bokningarna.',
    'Det är Gunilla Grön som är chef där nu.',
    'Det är Östen Nilsson på lantmäteriet som mätte.',
    'Det är Björn i växeln som tog samtalet.',
    'Den är en dubblett av KS 2026/101.',
    'Frågan är Lottas sedan i våras.',
    'Handläggaren är Eva Lund.',
    'Eva har redan besvarat den här i våras, be henne skicka kopian.',
    'Det var Johan som höll i samrådet i somras.',
    'Tomas är tillförordnad tills vidare.',
    'Hon är ekonom och kan svara på fakturafrågan.',
    'Vi väntar på Robert, han är på semester till måndag.',
    'Kan Viktor ta den? Han var på platsen.',
    'Ge till Rut, det är hennes förskolor.',
    'Enligt Gunnar är det Region Skåne som ska svara.',
    'It is Eva at planning who should have it.',
    'It was Peter who wrote the last answer.',
  ])('is none of these notes that name somebody known: %s', (text) => {
    expect(aboutKnown(text)).toBe(false);
  });

  it.each([
    'Det är Eva som är sjuk, ge den till någon annan.',
    'Det är Eva på samhällsbyggnad som har lupus.',
    'Det är Nils som ligger i skilsmässa.',
    'Det är Sara som fick missfall.',
    'Det är Karin som är höggravid.',
    'Det är Eva som är dement.',
    'Handläggaren är Eva, och hon går på Antabus.',
    'Eva är sedan i våras hemma med utmattning.',
    'Eva har Skenz',
    'Ge den till Åsa, Lotta mår så dåligt nu.',
    'Erik är blind på ena ögat.',
    'Mohamed är bipolär.',
    'Bo dricker igen.',
    'Annika har tid hos kuratorn varje tisdag.',
    'Ylva har just fått sin diagnos.',
    'Tomas är tillförordnad, för Lena är inlagd på psyk.',
    'Han har nyss förlorat sin fru.',
    'Göran går på metadon.',
    'It is Eva who has diabetes.',
    'It is Karin who is going through a divorce.',
  ])('is known also where it says who it is: %s', (text) => {
    expect(aboutKnown(text)).toBe(true);
  });

  it('takes a moment also for the longest that can be written', () => {
    const texts = [
      'läkarintyg as ',
      'a',
      'när man är sjuk ',
      ' \t',
      'ab c',
      '🤒'.slice(0, 1),
      'Sjukhus X ',
      'sparas recept ',
      'Anna har lupus ',
    ];
    for (const text of texts) {
      const long = text.repeat(Math.ceil(10_000 / text.length)).slice(0, 10_000);
      const begun = process.cpuUsage();
      isPlain(long);
      tellsOfSomebody(long);
      expect(process.cpuUsage(begun).user / 1_000).toBeLessThan(1_000);
    }
  });
});

describe('a plain question', () => {
  it.each([
    ['points at nobody', 'Får vi öppna hennes mejl?'],
    ['is no story', 'Jag är ledig i juli och undrar en sak, får någon läsa min mejl?'],
    ['is short', `Får jag ${'mycket '.repeat(60)}?`],
    ['holds no address', 'Får jag svara lisa@example.com?'],
  ])('%s, unlike: %s', (_what, text) => {
    expect(isPlain(text)).toBe(false);
  });
});
