import { isPlainQuestion } from '../../src/rules/domain/kept-question';
import { tellsOfSomebody } from '../../src/core/kept-text';
import { healthLines } from '../chat/flows/health-lines';

describe('a text that tells of somebody’s health or family', () => {
  it.each(healthLines)('is known and no plain question: %s', (line) => {
    expect([tellsOfSomebody(line), isPlainQuestion(line)]).toEqual([true, false]);
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
  ])('is known %s: %s', (_how, text) => {
    expect(tellsOfSomebody(text)).toBe(true);
  });

  it.each([
    'Får läkarintyg skickas med e-post?',
    'Ska sjukanmälningar diarieföras?',
    'May a medical certificate be sent by e-mail?',
    'vem läser posten när kollegan är sjuk?',
    'Vad gör vi när någon är sjuk?',
    'Ska växeln veta det vid sjukdom?',
    'Får vi ta emot post från sjukhuset?',
    'Vad gäller för e-post till barn- och utbildningsförvaltningen?',
    'Hur länge ska överlämnade meddelanden sparas?',
    'Ska benämningen på en handling finnas i diariet?',
    'Får eleverna mejla rektorn?',
    'Vad kostar kopior av allmänna handlingar?',
    'Does a missed call have to be returned?',
    'Can I recover a message that was passed on?',
  ])('is none of these, which are plain questions: %s', (text) => {
    expect([tellsOfSomebody(text), isPlainQuestion(text)]).toEqual([false, true]);
  });

  it.each([
    'Sade ja i telefon 1 december',
    'På papper, i pärmen hos registratorn',
    'Muntligt vid möte, Carin var med',
    'Erik svarade förra gången.',
    'Hör till en annan enhet.',
    'Läkarintyg ska inte hit',
  ])('is none of these notes: %s', (text) => {
    expect(tellsOfSomebody(text)).toBe(false);
  });

  it('takes a moment also for the longest that can be written', () => {
    const texts = ['läkarintyg as ', 'a', 'när man är sjuk ', ' \t', 'ab c', '🤒'.slice(0, 1), 'Sjukhus X '];
    for (const text of texts) {
      const long = text.repeat(Math.ceil(10_000 / text.length)).slice(0, 10_000);
      const begun = performance.now();
      isPlainQuestion(long);
      tellsOfSomebody(long);
      expect(performance.now() - begun).toBeLessThan(200);
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
    expect(isPlainQuestion(text)).toBe(false);
  });
});
