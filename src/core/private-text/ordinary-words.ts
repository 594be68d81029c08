// Words of everyday work that neither the rules nor everyday speech list: by how they are made, and by what a compound ends in.

const list = (words: string): string => words.trim().split(/\s+/).join('|');

/** What a municipality's work is about; the last part of a compound says what it is. */
const matters = list(`
  adress anbud anslag anstånd ansvar arkiv arkitekt arrende avfall avgift avlopp avtal badhus bana beslut besked betyg bibliotek
  bidrag biljett bolag bostad bredband brist bro bron brott buller byggherre byggnad byrå chef damm data deltagare deponi
  detaljplan diarie dom domstol dörr enhet enkät entreprenad entreprenör fack faktura fastighet fil fiske flytt forum
  fullmakt föreläggande förening fritid färdtjänst förslag försäkring gata grupp gymnasium hall hamn handling hemsida hus
  hyra hyresgäst hytt hållplats idrott insats inspektion inventarie invånare jurist jävig jäv kabel kalender kalkyl karta kassa klagande
  klassrum kod kommitté kommun konsult konto kontrakt kort korg korsning kostnad kultur kurs källare kö lag lampa land ledamot ledning kund mål paragraf besök bokning
  leverantör leverans licens lina lista lokal lov läge län lärare lön mall mark material matsal medborgare miljö mobil moms möbler möte
  nyckel nämnd nätverk område ombud omröstning ordning ort park parkering parti pass pärm pengar plan plats plog politiker
  polis pool post press pris program projekt protokoll pump punkt rapport rektor region remiss rum rutin ränta rätt
  sal schema sekretess sekreterare server servitut signal sida skjuts skola skolskjuts skrivare skylt sköt snö soptunna
  spel spår staket stad stadga stat stig stol stopp styrelse stuga system summa taxa tavla telefon tema tidning tillsyn tillstånd
  tjänst toalett tomt tork torg trafik tribun trottoar tunnel tur tält upphandling uppgift utskott utställning vägg väg vakt val
  vatten verk verksamhet version vikarie vite värd yta yttrande ändring ägare ärende översikt
`);
const endings = '(?:en|et|n|t|ar|er|or|r|na|arna|erna|orna|a|ens|ets|s)?';

const matter = new RegExp(`(?:${matters})${endings}$`, 'u');
const trade = /(?:tekt|iker|are|ist|eyor|ctor|eer)(?:en|n|s)?$/u;
const done = /(?:[aåi]t|[^aeiouyåäö]t|tt|ts|ade|dde|[lmnrks]de|te)$/u;
const made: readonly RegExp[] = [
  /(?:ande|ende|ning|ling|else|het|skap|nad|tion|sion|itet|eri|verk|tekt|tör|iker|are|man|män|mannen|männen)(?:en|n|et|ar|er|s|arna|erna|na)?$/u,
  /(?:tion|sion|ment|ance|ence|ency|ship|ity|ary|able|ible|ing|ings|ed|ly|eyor|ctor|ators?|eer|ist)$/u,
];

const words: ReadonlySet<string> = new Set(
  `
  våras somras höstas vintras höll tillförordnad tillförordnade ekonom ekonomen kommunalråd kommunalrådet
  slog upp fel insatt dåligt bra sämre år året åren gång gången gånger förra förut finska svenska norska danska engelska arabiska gode god mellandagarna lovat avtalad fastän alltjämt emellanåt snarast omgående
  cannot hard reach behind against ahead almost alone although always anymore anyone back because before begin began begins bring brought build
  buy call calls change check close come comes cover date decide doubt draw early easy end every explain far fast find follow full glad guess half
  hand hear heard hope join keep kept know last late later leave left less letter list listen long look low mind month move near never nobody note
  number often old once open page paper phone pick picks place please point quick quite reads reason remember reply retire run runs said same second
  seen send sent set short show side since soon sorry speak stand start stop story talk tell thanks themselves thing think third together told took
  topic turn twice under until used useful usual voice vote wait walk week weekly weekend whole wide wish without wonder word work write wrote yet
  agency agenda appendix approval archive author badge batch binder board bridge budget building bus builder buyer cable calendar campus carpet
  caretaker centre chair chairman childcare church clerk code committee company contract contractor council county court curb
  customer cycle deadline deed department desk developer director district draft drain drainage drawing drawings drone
  easement electricity email engineer entrance estate extension facility fence field file fire floor folder footpath forest form
  garage garbage gate grant gravel ground hall harbour heating highway house housing invoice journalist junction keys
  lamp land landlord lawyer lease library licence license light lighting locker manager map market mayor minutes ministry model neighbour
  neighbours newsletter noise officer outage owner parcel park pavement payment permit pipe plan planner playground plot plough
  policy pool post power premises price printer project proposal pupil purchase railing recycling referral renewal rent road roof school schools
  room rota route sewage sewer shelf shop sign signage site snow sports square stairwell street supplier survey tax tender tenant
  theatre ticket timetable town traffic tree trees tunnel valve vehicle vendor venue version waste water week window winter zoning
`
    .trim()
    .split(/\s+/),
);

/** A word of the work itself; in lower case. */
export const isWorkWord = (word: string): boolean =>
  words.has(word) || words.has(word.replace(/s$/u, '')) || matter.test(word) || trade.test(word);

/** What somebody has done: "lovat", "tecknat". */
export const isDone = (word: string): boolean => done.test(word);

/** One of these, or made as words of work are. */
export const isOrdinaryWord = (word: string): boolean =>
  isWorkWord(word) || isDone(word) || made.some((form) => form.test(word));
