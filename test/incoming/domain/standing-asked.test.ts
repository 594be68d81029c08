// How it stands, asked in many ways, and what is like it and asks something else.

import { standingAsked } from '../../../src/incoming/domain/standing-asked';

test.each<[of: string, texts: readonly string[]]>([
  [
    'others',
    [
      'vad väntar vi på?',
      'vad väntar jag på från andra',
      'vad väntar jag på svar från nån annan nu',
      'vem har vad just nu',
      'vem svarar på vad',
      'vilka sitter på vad?',
      'vad ligger hos andra',
      'visa det som väntar på andra',
      'what are we waiting for',
      'hej, vad väntar vi fortfarande på',
      'who has what right now',
    ],
  ],
  [
    'undecided',
    [
      'vilka förslag väntar?',
      'väntar nåt på beslut',
      'vad är inte godkänt än',
      'visa det som inte är beslutat',
      'är förslagen godkända?',
      'har mina förslag blivit godkända än',
      'vad väntar på godkännande',
      'which proposals are waiting',
      'vad ligger och väntar på beslut',
      'ligger det något förslag för beslut',
    ],
  ],
  [
    'given',
    [
      'vad har jag gett bort idag?',
      'vad gav jag bort i dag',
      'vilka mejl har jag delat ut',
      'vem har jag föreslagit idag',
      'vad har jag fördelat',
      'vad har jag delat ut till andra',
      'what have i given away today',
      'vilka har jag föreslagit',
      'vad har vi delat ut idag',
      'vad delade jag ut',
    ],
  ],
  [
    'returned',
    [
      'vad fick jag tillbaka?',
      'vad har jag fått tillbaka',
      'har nåt lämnats tillbaka',
      'har jag fått nåt tillbaka',
      'visa det som är återlämnat',
      'vilka har lämnats tillbaka',
      'vad kom tillbaka',
      'har det kommit nåt tillbaka',
      'what did i get back',
      'är nåt återlämnat',
    ],
  ],
  [
    'unnumbered',
    [
      'vilka har inget diarienummer än?',
      'visa det som saknar nummer',
      'vad saknar nummer',
      'är det nåt som inte är diariefört?',
      'vad är inte registrerat',
      'vilka är oregistrerade',
      'finns det nåt utan nummer',
      'hur många saknar diarienummer',
      'lista allt som inte är diariefört',
      'what has no number yet',
    ],
  ],
  [
    'unassigned',
    [
      'vad har ingen tagit',
      'vilka är inte fördelade',
      'visa de som ingen har',
      'vilka saknar svarare',
      'vad har ingen svarat på',
      'visa det som ingen svarar på',
      'vilka är inte utdelade än',
      'what has nobody taken',
      'allt som ingen har tagit',
      'vilka har ingen som svarar',
    ],
  ],
])('%s', (of, texts) => {
  for (const text of texts) expect([text, standingAsked(text)]).toEqual([text, { of }]);
});

test.each([
  ['svarade Bo på bygdegården?', 'bo', 'bygdegården'],
  ['svarade Bo?', 'bo', ''],
  ['har ines svarat', 'ines', ''],
  ['har Bo redan svarat på den?', 'bo', 'den'],
  ['hur går det för david', 'david', ''],
  ['hur går det för david med gatubelysningen', 'david', 'gatubelysningen'],
  ['vad sa Carin?', 'carin', ''],
  ['vad sa carin om bullerplanket', 'carin', 'bullerplanket'],
  ['vad ligger hos chefen nu?', 'chefen', ''],
  ['vad väntar vi på från Bo', 'bo', ''],
  ['vad ligger hos karin kommunchef', 'karin kommunchef', ''],
  ['har chefen bestämt sig', 'chefen', ''],
  ['har Carin godkänt än?', 'carin', ''],
  ['hur långt har bo kommit', 'bo', ''],
  ['hur ligger Erik till', 'erik', ''],
  ['has Bo answered?', 'bo', ''],
  ['did Carin decide on the noise barrier', 'carin', 'the noise barrier'],
])('"%s" is of somebody', (text, name, matter) => {
  expect(standingAsked(text)).toEqual({ of: 'person', name, matter });
});

test.each([
  ['har det kommit nåt svar på bullerplanket', 'bullerplanket'],
  ['har vi fått svar om cykelplanen än', 'cykelplanen'],
  ['hur långt har vi kommit med bygdegården', 'bygdegården'],
  ['hur står remissen om buller till', 'remissen om buller'],
])('"%s" is of a message', (text, matter) => {
  expect(standingAsked(text)).toEqual({ of: 'message', matter });
});

test.each([
  'vad väntar på mig',
  'vem väntar vi på',
  'vad väntar vi på för besked från it om skrivaren',
  'har vi svarat på remissen',
  'hur går det',
  'har du svarat',
  'har jag svarat på allt',
  'vem har brevlådan',
  'vem har brevlådan nu',
  'vad händer idag',
  'hur mår david',
  'vad ligger hos mig',
  'vad har vi',
  'vad är inte klart',
  'vad är registrerat',
  'hur många är oregistrerade',
  'vad har jag idag',
  'jag har fått tillbaka nycklarna',
  'ge tillbaka den',
  'bo svarar på bygdegården',
  'låt bo svara på bygdegården',
  'Bo har svarat',
  'godkänn alla',
  'vad får jag inte registrera',
  'när ska en handling vara registrerad',
  'hur går det till att registrera',
  'ingen har tagit det',
])('"%s" asks nothing of it', (text) => {
  expect(standingAsked(text)).toBeUndefined();
});
