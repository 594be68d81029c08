// What a municipality's administrations deal with, in the words of those who call: beginnings of words without accents, to
// find the mailbox that a caller's matter is for. A compound may be of two ("skolbibliotek").

import { meaningOf } from './meanings';

interface Field {
  /** In the names of departments, which those words begin. */
  readonly names: RegExp;
  /** Whether a folded word is of its matters. */
  readonly isOf: (word: string) => boolean;
}

/** Of every field. */
const allBegins = new Set<string>();
const allAlone = new Set<string>();

const field = (names: string, matters: string, whole: string): Field => {
  const begins = new Set(wordsOf(matters));
  const alone = new Set(wordsOf(whole));
  for (const word of begins) allBegins.add(word);
  for (const word of alone) allAlone.add(word);
  return {
    names: new RegExp(`(?<!\\p{L})(?:${wordsOf(names).join('|').replaceAll('_', ' ')})`, 'u'),
    isOf: (word) => isLong(word) && (alone.has(word) || holds(word, begins)),
  };
};

const isLong = ({ length }: string): boolean => length >= shortest && length <= longest;

/** At its beginning, and within a compound what is long enough to be no accident. */
function holds(word: string, begins: ReadonlySet<string>): boolean {
  for (let from = 0; from + shortest <= word.length; from++)
    for (
      let to = from + (from === 0 ? shortest : shortestWithin);
      to <= Math.min(word.length, from + longestStem);
      to++
    )
      if (begins.has(word.slice(from, to))) return true;
  return false;
}
const shortest = 4;
const shortestWithin = 6;
const longestStem = 25;
/** Nobody writes a longer word. */
const longest = 40;

const wordsOf = (text: string): readonly string[] => text.split(/\s+/u).filter((word) => word !== '');

export const fields: readonly Field[] = [
  // Pre-schools, schools and adult education.
  field(
    'barn-_och barn_och barnomsorg bildning elevhals forskol fritidshem grundskol gymnasi komvux kunskap larande pedagog skol undervisning utbildning vuxenutbildning',
    `
      amneslarar andrasprak anlaggningsprogram antagning arskurs avgangsbetyg bamba barngrupp
      barnomsorg barnpeng barnschema barnskotar betyg bully byggprogrammet byskol childcare
      chromebook classroom curriculum dagbarnvardar daghem dagis dagmamm daycare distanskurs
      distansundervis distansutbild dyskalkyl dyslexi edlevo ekonomiprogrammet elevassist
      elevboend elevdator elevenkat elevens elever elevforsakr elevhals elevhem elevinflyt
      elevkort elevombud elevpeng elevrad elevresa elevresor elevskap elevstod elprogram
      estetprogram examensbetyg examensbevis extraanpassn femarsverksam foraldrakooperat
      foraldramote foraldrarad foraldrasamverk forberedelseklass fordonsprogram forskol
      forstelarar friluftsdag friskol fritidsavgift fritidset fritidshem fritidsklubb fritidslarar
      fritidspedagog fritidsplats fritidsprogrammet grundskol grundvux gymnasi handelsprogram
      headmaster hemkunskap hemmasittar hemskol hemsprak hemundervis hemuppgift hogskoleforbered
      hogstadi homework horselklass hosttermin hotellprogram inackordering industritekn infomentor
      inskolning interkommunal introduktionsprogram kamratstodj kindergarden kindergarten
      klassbyte klassforestandar klassfoto klasskamrat klasskonferens klasslarar klasslist
      klassmentor klassplacering klassresa klassrum klassstorlek klasstorlek komvux kunskapskrav
      kunskapsresult kurslitteratur kursplan kvartssamtal lagerskol lagstadi larar larcent
      larlingsprogram larlingsutbildn larobock larobok laromedel laroplan larplattform larvux
      lasar lasinlar lassvarighet lassvart laxa laxhjalp laxor lekis lekskol likabehandlingsplan
      lovdagar lovskol matematiklarar mellanstadi mentorssamtal meritpoang meritvard mobb
      mobilforbud modersmal montessor morgonfritids natmobb nattis naturbruk naturskol
      naturvetenskap omsorgsprogram omsorgsschema orienteringskurs pedag prao pryo quiculum
      rastvakt reggio rekto restaurangprogram resurspedagog resursskol sameskol samhallsvetenskap
      sarskol sarvux school sexarsverksam skol skrivsvarighet slojdlarar slojdsal slutbetyg
      sommarskol speciallarar specialpedagog specialskol sprakintroduktion spraklarar sprakskol
      storklass studentexamen studieavbrott studiedag studiehandled studieintyg studieomdom
      studieplan studiero studieuppehall studievagled svenskkurs svenskundervis syskonfortur
      syskonrabatt syslojd teacher teknikprogrammet tempus terminsbetyg terminsslut terminsstart
      terminstid textilslojd tillaggsbelopp timplan traningsskol traslojd unikum utvecklingssamtal
      vartermin vistelseschema vistelsetid vklass vuxenutbild waldorf yrkeshogskol yrkesprogram
      yrkesutbild yrkesvagled yrkesvux
    `,
    `
      apl busskort busskortet elev examen fritids grades lektion lektionen lektioner nursery
      principal pupil pupils sfi student studenten students syv undervisning undervisningen
    `,
  ),
  // Care of the elderly and the disabled, social services.
  field(
    'aldre bistandsenh familjeratt forsorjningsstod funktionshind funktionsneds funktionsstod funktionsvari hemtjanst hemvard ifo individ lss omsorg social valfard vard-_och vard_och',
    `
      abuse addict adopter adoption akutboend alcoholi alderdom aldreboend aldreenhet aldrehem
      aldrekonsulent aldrekurator aldrelots aldreombud aldreomsorg aldrepedagog aldrepsyk
      aldrestod aldretraff aldrevard alkoholberoend alkoholist alkoholproblem alzheimer
      anhoriganstall anhorigbidrag anhorigcent anhoriggrupp anhorigkonsulent anhorigombud
      anhorigstod anhorigvard arbetsterap assistansanord assistansbolag assistansersatt
      assistanstim avhys avlastningsboend avlastningshem avlastningsplats avlos barnahus
      barnaktenskap barnavardsutred barnfrid barnhandlaggar barnmissh barnsekret barnutred
      begravningshjalp behandlingshem beroendeenhet beroendemottag beroendevard bistand
      boendeassist boendecoach boendeforalder boendestod fardtjanst bostadslos bostadssocial
      bostodj brottsoffer budgetradgiv caregiver custody dagcentral dagvard dagverksam demens
      dementia disabilit distriktsskoter dodsboanm dodsbohandlaggar drogberoend droger drogproblem
      drogtest duschhjalp eldercare elderly elskuld ensamkommand evicted eviction existensminimum
      faderskap fallolyck fallprevent faltassist faltgrupp faltsekret familjebehand familjecentr
      familjehem familjepedagog familjeradgiv familjeratt familjestod familjeteam familjeterap
      familjevald fixartjanst flyktingbarn foraldraskap foraldrastod foraldrautbild
      forsorjningsstod foster funktionshind funktionsneds funktionsratt funktionsstod
      funktionsvari fysioterap gruppboend gruppbostad habersattn habiliteringsersatt
      handikappomsorg harbarge hedersfortryck hedersrelater hedersvald hemgang hemhjalp hemlos
      hemrehab hemsjukvard hemskoterska hemteam hemtjanst hemvard hjalpmedel homecare homeless
      hyresskuld inkontinens inkopshjalp jourboend jourfamilj jourhem kontaktfamilj korttidsavd
      korttidsboend korttidshem korttidsplats korttidstillsyn korttidsvard korttidsvistels
      kvinnofrid kvinnohus kvinnojour kvinnomissh larmpatrull ledsag mansjour matdistrib matlad
      matleverans matpengar medicindel missbruk misshandl narkoman narkotika narstaendestod
      nattillsyn nattpatrull nodboend normberakn nursing nyckelgomm omsorgsassist omsorgspersonal
      omsorgstagar orosanm orossamtal overskuldsatt palliativ parsamtal parterap partnervald
      relationsvald riksnorm rollator rullstol sabo samarbetssamtal sarvard servicebostad
      servicehus sjukgymn sjukhem sjukskotersk skuldradgiv skuldsaner skyddsboend socialarbet
      socialassist socialbidrag socialchef socialforvaltn socialhandlaggar socialjour socialkontor
      socialkontrakt sociallagenh socialnamnd socialpedagog socialpsykiatri socialsekret
      socialtjanst socialworker soctant spelberoend stadhjalp stodassist stodboend stodfamilj
      stodpedagog stodsamtal tjejjour traffpunkt trygghetsboend trygghetslarm trygghetsring
      trygghetsteam trygghetstelefon tvangsomhand tvangsvard umgange underskoter ungdomshem
      ungdomskontrakt ungdomstjanst ungdomsvard uteligg valdsutov valdsutsatt vantjanst vardbitrad
      vardboend vardhem vardnadstvist vardnadsutred vardpersonal vardplan vardplats vardtagar
      vaxelboend vaxelvard vrak welfare wheelchair
    `,
    `
      assistans assistansen avlastning brukare brukaren hvb ifo lss lvm lvu omvardnad omvardnaden
      soc vardnad vardnaden
    `,
  ),
  // Streets, water, waste, planning, building and the environment.
  field(
    'atervinn avfall avlopp bygg exploater fastighet gata gatu geodata halsoskydd infrastruktur kart lantmat mark-_och mark_och markenhet miljo naturvard park plan-_och plan_och planavdel planenhet plankontor renhall samhallsbyggn samhallsplan samhallsutveckl stadsbyggn stadsmiljo stadsutveckl tekni trafik va- va_enhet va_och vatten',
    `
      algblom altan arrende asbest asfalt aterbruk atervinn attefall avfall avlopp avstyckn avverk
      belysning bergvarme bostadsbygg brunnar brunnslock bullermat bullerstor bullrig buskar
      busskur bygganmal byggarbet bygginspekt bygglov byggnadsinspekt byggnadsnamnd byggplats
      carport cockroach crosswalk cykelban cykelstall cykelvag dagvatten detaljplan djurhall
      dricksvatten eldstad elsparkcyk energiradgiv exploater fartgupp farthinder fasad
      fastighetsagar fastighetsbeteckn fastighetsbild fastighetsgrans felanmal fontan fordonsflytt
      fororena fortkor friggebod fuktskad gangban gangbro gangtunnel gangvag garage garbage gata
      gatlamp gatljus gator gatu gemensamhetsanlagg getingbo godsel graffiti grannehor grasklipp
      grasmatt gravning gravtillst grop grovsop grundvatten gungor hacken hackklipp halk hallplats
      halsoskydd hastighetsbegr hastighetsgrans hundbajs hundpas hundrast hundskit hygienlokal
      industritomt inglasning inomhusklim inomhusmilj invasiv ishalk jatteloka jordvarme
      kackerlack kantsten karttjanst kemikalie klimatradgiv kloak klotter klottr kokningsrek
      kolonilott koloniomrad komplementbygg kompost kontrollansvarig korsning laddstolp lantmat
      lapplis latrin lekpark lekplats littering livsmedel lukta lupin lyktstolp markanvisn marklov
      markupplat matforgift miljofarlig miljoinspekt miljokontor miljoskydd miljostation
      miljotillsyn minirening mogel naturreserv naturvard nedskrap noise nybyggnadskart odehus
      odlingslott ogras oljetank oljud overgangsstall oversiktsplan oversvamm papperskorg parkbank
      parkera parkeri parking parkmark parkskotsel parkslide pavement pergola planbesked plank
      planprogram plansamrad plantering playground ploga plogbil plogn pollut pothole potthal
      radon recycl renhalln reningsverk ritning rivningslov roadwork rondell rubbish rutschk
      saltning samfallighet sandlad sandning sandsop schakt servitut sewage sewer sidewalk
      skadedjur skogsvard skorsten skrap skrotbil skyddsjakt skylt skymmer slamtom slutbesked
      slyroj snoplog snoroj snoskott snovall snowplow solari solcell sopbil sophamt sopkarl
      sopnedkast sopor soprum sopsort soptipp soptunn spillvatten stadsarkitekt stadsplan staket
      stank startbesked stodmur stormfall strandskydd streetlamp streetlight svartbygg tatuer
      tillbyggn tomter tomtgrans tomtko tomtratt torghandel tradfall tradgard tradgren trafik
      trash trekammar trottoar uterum uteserver utslapp vagarbet vagbelys vagbidrag vagbom vagbula
      vagbulor vagforening vaggloss vaghall vaghinder vagkant vagmark vagskad vagskylt
      vagunderhall varmepump vattenavgift vattenforsorj vattenkvalit vattenlack vattenledn
      vattenmat vattenprov vattenrakning vattenskydd vattentryck vattenverk vaxthus vedeldning
      vedrok ventilat vildsvin villatomt viltvard vindkraft zoning
    `,
    `
      broar brunn brunnen building buller bullret bygga bygger byggs grava graver gravt ovk park
      parken parker parkerna pcb rats rivning rivningen road roads sno snon snow street streets
      tipp tippen tomt tomtmark torget trad traden tradet traffic tree trees vatten vattnet waste
      gator gatan vagar vagarna vagen
      rattor rattorna
    `,
  ),
  // Libraries, baths, sports and clubs.
  field(
    'arena badhus bibliot bibliotek fritid idrott konserthus konsthall kultur kulturskol musei museum musikskol simhall sport teater upplevelse',
    `
      aktivitetsbidrag akvarell arena aventyrsbad babysim badanlagg badbrygg badhus badhytt
      badkort badland badmast badminton badplats badsasong badstrand badtemp badtid badvakt balett
      bandy basket bassang bibbla biblan bibliot bildskol biograf blockflojt bokbestall bokbuss
      bokcafe bokcirk bokklubb boklan bokprat bokreservation bokslapp bollhall bollplan bouleban
      bowling boxning bradspel brottning bygdegard cello concert crawl curling dansa dansen
      dansfore dansgrupp danskurs danslekt dansskol dansundervis discgolf dramalekt elljusspar
      exhibition festival filmfest filmklubb filmvisn fiol fiskekort fjarrlan folkpark football
      foreningsbidrag foreningsbyra foreningskonsul foreningsliv foreningslokal foreningsmot
      foreningsreg foreningsstod forfattarbes forfattark fotboll fotoutstall friluftsbad
      friluftsgard friluftsl friluftsomr frisbeegolf fritidsaktiv fritidsanlagg fritidsbank
      fritidschef fritidsforv fritidsgard fritidskonsul fritidskont fritidskort fritidsled
      fritidslokal fritidsnamn fritidsutbud galleri gitarr golfban grasplan grusplan gymkort
      gymmet gymnastic gymnastik gympa hallbokn hallfordeln hallhyra halltid handboll hembygd
      hockey hostlovsakt icerink idrott innebandy inomhusbad instrumenthyr instrumentlan isbana
      ishall isrink istid kampsport kanot keramik klarinett klatterhall klattervagg konsert
      konstak konstgras konsthall konstinkop konstklubb konstnar konstrunda konstsaml konstskol
      konstsno konstutstall konstverk korsang kultur laktar lanekort langdspar lantag lasecirk
      lasesal lasframj leisure librar litterar litteraturfest litteraturkv ljudbock ljudbok
      lokalbokn lokalhistor lokstod loparspar lopspar lovaktiv lovprogram malarkurs malarskol
      matchtid meroppet midsommarfir minisim minnesmark motionscentr motionsspar motocross
      multiarena multihall museer museet musei museum musikfore musikhus musikkurs musiklekt
      musikskol musikundervis nationaldagsfir omlan operaforestall orienteringsklubb orkester
      padel parkour pasklovsakt piano pulkaback pumptrack replokal ridhus ridskol rollspel
      sagostund samlingslokal sanglekt saxofon scenkonst schack scouter scoutkar simborgar
      simgrupp simhall simklubb simkort simlarar simlektion simma simskol simtran simundervis
      skate skating skidak skidback skidspar skonlitter skridsko skulptur slalom soccer
      sommaraktiv spelkvall sportanlagg sportfalt sportfisk sporthall sportklubb sportlovsakt
      staty strandbad studiecirk studieforb styrketran swimming talbock talbok teater tennis
      theater theatre traningskort traningstid trummor trumpet tvarflojt ungdomscaf ungdomsgard
      ungdomshus ungdomslokal utebad utegym utlaning utomhusbad utstallningshall valborgsfir
      vandringsled vattengymp vattenpark vattenrutsch volleyboll
    `,
    `
      bada badet bio bion bmx bocker bockerna bok boken books boule cultural culture forening
      foreningar foreningen gym instrument instrumentet konst konsten ridning sports swim
    `,
  ),
  // Work and integration.
  field(
    'arbete_och arbetsliv arbetsmarknad etablering integration jobb kompetensforsorj sysselsattning',
    `
      arbetsintegr arbetskonsul arbetslos arbetsmarknad arbetsprov arbetssok arbetstran
      beredskapsjobb etableringsins etableringspers extratjanst feriearb feriejobb ferieprakt
      flyktingmottag flyktingsam integration jobbcent jobbcoach jobbspar jobbtorg jobless jobseek
      lonebidrag nystartsjobb refugee samhallsorientering sommarjobb sprakprakt summerjob unemploy
      ungdomsjobb
    `,
    ``,
  ),
  // The executive board: elections, procurement, finance, staff, trade, press.
  field(
    'administrativ arkiv beredskap dataskydd digitali ekonomi fullmaktig hr- hr_avdel hr_enhet hr_och human_resource inkop it- it_avdel it_enhet it_och juridi kansli kommunchef kommundirekt kommunfullm kommungemensam_stab kommunikation kommunkansli kommunkontor kommunled kommunstyr krisled ledningsforv ledningskont ledningsstab lon namndadm namndsekr naringsliv personal press revision sakerhet stab stadsdirekt stadskansli stadsled strateg turis upphandl valnamnd',
    `
      agardirektiv anbud anstallningsavt anstallningsbev anstallningsint arbetsgivarint arkiv
      arsredovis autogiro avbetaln bankgiro beredskapschef beredskapslag beredskapsplan
      beredskapssam besoksnar betalningsanst betalningspam bisyssl bluffmail bluffmejl bokslut
      bolagsordn borgarrad borgerlig borgmast brottsforeb centralarkiv civilforsv civilplikt
      councillor councilor cyberatt cybersak dataintrang dataskydd delarsrap delbetaln
      delegationsordn digitalisering efaktura ekonomiavd ekonomichef ekonomidirekt ekonomienh
      ekonomikont ekonomisyst entrepreneur entreprenorsk facebook facklig fakturaadr fakturafrag
      fakturamark fakturaref fakturering flaggdag flaggning flaggor folkinitiativ folkomrost
      foretagar foretagsbes foretagsetabl foretagsfrukost foretagsklimat foretagslots foretagsrad
      fortidsrost fortroendeupp fortroendevald friskvardsbidrag fullmaktig gdpr gruppledar
      hedersmedborg helpdesk hemberedskap hemsid informationsavd informationschef informator
      inkasso inkopsavd inkopschef inkopspol inkopssam instagram interpell invoice itavdel
      itsupport jobbannons journalist jurist kamerabevak kameraoverv kollektivavtal kommunalbesvar
      kommunallag kommunalrad kommunalskatt kommunalval kommunarkiv kommunbudget kommunchef
      kommundirekt kommunfullm kommunikationsavd kommunikationsch kommunikationsdir
      kommunikationsenh kommunikator kommunkansli kommunled kommunpolit kommunrevis kommunsammansl
      kommunsekret kommunskatt kommunstrateg kommunstyr kommunutveckl kommunval kommunvapen
      korruption kravbrev krigsorg krigsplac krisberedskap krisinform kriskommunik krislada
      krisled krisplan laglighetsprov ledamot leverantors logotyp loneadm loneavd lonebesk
      lonecent lonefrag lonehand lonekont lonerev lonesamt lonespec lonestat loneutbet
      mandatfordel mandatperiod mayor medarbetarund medborgarbudget medborgardialog medborgarforsl
      medborgarloft medborgarund mediakont medieforen medieforet mediefrag mutor namninsaml
      naringsliv natfiske nyetabler nyforetag nyhetsbrev offentlighetspr oppositionsled
      oppositionsrad ordningsvakt organisationsnum orgnum paminnelseavg partigrupp partistod
      payroll personalavd personalchef personaldirekt personalenh personalfrag personalkont
      personalpol personuppgift phishing platsannons plusgiro politician politiker pressansv
      presschef pressekr pressfrag presskonf presskont pressmedd presstalesp presstjanst
      procurement ramavtal recruit redaktion regionval reglement rekryter reporter revisor
      riksdagsval rostkort rostlangd rostmott rostning rostratt sakerhetsavd sakerhetschef
      sakerhetssamord sakerhetsskydd sakerhetsstrateg salaries salary servicedesk sevardhet
      skattehoj skattesank skattesats skyddsrum spontanansok stadsarkiv stadsdirekt stadskansli
      stadsled stadsvapen tjanstepension tjanstgoringsint totalforsv tourism tourist
      trygghetspunkt trygghetssamord turis upphandl valarbetar valdag valdistrikt valforratt
      valkansli vallokal valnamnd valresultat valsedel valsedl vanort vigsel vigsl visselblas
      voting webbadmin webbansvar webbmaster webbplats webbredakt webbsid webmaster
    `,
    `
      beredskap beredskapen budget budgeten business council dpo election elections faktura
      fakturan fakturera fakturor fakturorna media motion motionen motioner press pressen svt
      tender tenders
    `,
  ),
];

/** Whether a folded word speaks of what a municipality does for those who live there, and means nothing else here. */
export const isMatter = (word: string): boolean =>
  meaningOf(word) === undefined && isLong(word) && (allAlone.has(word) || holds(word, allBegins));
