// Spoken, dialect and hurried spellings, read as what they are.

/** Whole words as they are typed, in lower case, and the words that they stand for. */
const standsFor: Readonly<Record<string, string>> = {
  e: 'är',
  sjug: 'sjuk',
  sjukar: 'sjukanmäler',
  ledi: 'ledig',
  te: 'till',
  ä: 'är',
  äre: 'är',
  å: 'och',
  o: 'och',
  oxå: 'också',
  frv: 'frånvarande',
  frånv: 'frånvarande',
  ida: 'idag',
  idak: 'idag',
  idah: 'idag',
  imorrn: 'imorgon',
  imorn: 'imorgon',
  imorron: 'imorgon',
  imorro: 'imorgon',
  imon: 'imorgon',
  morrn: 'morgon',
  morron: 'morgon',
  tmrw: 'tomorrow',
  tmr: 'tomorrow',
  inge: 'inget',
  int: 'inte',
  kmr: 'kommer',
  ente: 'inte',
  itte: 'inte',
  ej: 'inte',
  nåt: 'något',
  nån: 'någon',
  nåra: 'några',
  dar: 'dagar',
  dan: 'dagen',
  mej: 'mig',
  dej: 'dig',
  dom: 'de',
  de: 'det',
  dä: 'det',
  nånting: 'något',
  nått: 'något',
  morn: 'morgon',
  månd: 'måndag',
  tisd: 'tisdag',
  onsd: 'onsdag',
  torsd: 'torsdag',
  tossda: 'torsdag',
  tossdan: 'torsdag',
  fredda: 'fredag',
  månda: 'måndag',
  tisda: 'tisdag',
  onsda: 'onsdag',
  torsda: 'torsdag',
  freda: 'fredag',
  fredan: 'fredag',
  heme: 'hemma',
  förmiddan: 'förmiddagen',
  eftermiddan: 'eftermiddagen',
  måndan: 'måndag',
  tisdan: 'tisdag',
  onsdan: 'onsdag',
  torsdan: 'torsdag',
  lördan: 'lördag',
  söndan: 'söndag',
  skall: 'ska',
  sku: 'skulle',
  tbx: 'tillbaka',
  tebax: 'tillbaka',
  tebaks: 'tillbaka',
  tebaka: 'tillbaka',
  tillbaks: 'tillbaka',
  tillbacka: 'tillbaka',
  åter: 'tillbaka',
  mail: 'mejl',
  mails: 'mejl',
  mailen: 'mejlen',
  mailet: 'mejlet',
  email: 'mejl',
  emails: 'mejl',
  epost: 'mejl',
  eposten: 'mejlen',
  okej: 'ok',
  okay: 'ok',
  asap: 'nu',
  xmas: 'christmas',
  eow: 'end of week',
  eod: 'end of day',
  ngn: 'någon',
  ngt: 'något',
  nä: 'nej',
  jobbe: 'jobbet',
  nie: 'nio',
  tie: 'tio',
  elve: 'elva',
  tålv: 'tolv',
  nte: 'inte',
  ons: 'onsdag',
  pls: 'please',
  plz: 'please',
  u: 'you',
  thx: 'thanks',
  wfh: 'working from home',
  ooo: 'out of office',
  '👍': 'ok',
  '👌': 'ok',
  '✅': 'ok',
  '🙏': 'tack',
  '👋': 'hej',
};

/** What "ja" is followed by where it is "jag", spoken. */
const afterI =
  /^(?:e|ä|är|va|var|har|kan|ska|skall|vill|kommer|blir|tar|får|måste|behöver|jobbar|vabbar?|mår|går|åker|hinner|stannar|tänkte|menade?|fick|la|tryckte|råkade|orkar|vet|fattar|undrar|sitter|slutar|är)$/;

/** What comes before "ja" where it is "jag": "har ja", "när ja". */
const beforeI =
  /^(?:har|får|kan|ska|skall|måste|är|e|när|om|att|som|så|vill|behöver|kommer|blir|tar|och|å|men|innan|medan|var|gör|hur|vad)$/;

const isI = (previous: string | undefined, next: string | undefined): boolean =>
  next !== undefined &&
  /^\p{L}/u.test(next) &&
  (afterI.test(next) || (previous !== undefined && beforeI.test(previous)));

/** What comes before "va" where it is "vara". */
const beforeBe = /^(?:ska|skall|skulle|kan|vill|kommer|att|får|måste|å|inte|behöver|jag|ja|då|alltid)$/;

/** What "t" is "till" before: "t fredag", "t imorrn", "t v 50". */
const beforeDay =
  /^(?:(?:mån|man|tis|ons|tors|fre|lör|lor|sön|son)(?:dag|dan|dagen)?|imor\p{L}*|idag|nästa|och|v|vecka|den|\d{1,2}|jul|lunch|kl)$/u;

/** "fredagseftermiddagen", "måndagkväll". */
const partOfWeekday =
  /^((?:mån|man|tis|ons|tors|fre|lör|lor|sön|son)dag)s?(förmiddag|formiddag|eftermiddag|morgon|kväll|kvall)(?:en)?$/;

/** The word or words that a typed word stands for; `next` is the word after it. */
export function readSpoken(word: string, previous: string | undefined, next: string | undefined): string {
  if (word === 'ja' && isI(previous, next)) return 'jag';
  if (word === 'å' && /^(?:resten|slutet|början|mitten|hälften|delar|del|stor)$/.test(previous ?? ''))
    return 'av';
  if (word === 'va' && beforeBe.test(previous ?? '')) return 'vara';
  if (word === 'va' && /^(?:borta|sjuk|ledig|hemma|ju|på|tvungen|in|inne|nyss)$/.test(next ?? ''))
    return 'varit';
  if (word === 'va') return previous === undefined && next !== undefined ? 'vad' : word;
  if (word === 'vart' && /^(?:har|hade)$/.test(previous ?? '')) return 'varit';
  if (word === 't' && beforeDay.test(next ?? '')) return 'till';
  if (word === 'm' && /^\p{L}{2,}$/u.test(next ?? '')) return 'med';
  const compound = partOfWeekday.exec(word);
  if (compound) return `${compound[1] ?? ''} ${compound[2] ?? ''}`;
  return Object.hasOwn(standsFor, word) ? (standsFor[word] ?? word) : word;
}
