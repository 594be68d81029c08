// Words by which a text tells of somebody's health or family, Swedish and English: such a text is never kept (K1).
// Lower case, without accents (å ä → a, ö → o) and apostrophes. In doubt a word belongs here.

const list = (words: string): readonly string[] => words.trim().split(/\s+/);
const phrases = (lines: string): readonly string[] =>
  lines
    .trim()
    .split(/\s*[\n,]\s*/)
    .filter(Boolean);

/** Anywhere in a word: compounds and inflections come along. */
export const signsInside = list(`
  sjuk forkyl influens huvudvark tandvark magknip magont ryggont matforgift febril feber halsont halsfluss tonsillit
  lunginflamm bronkit oroninflamm ogoninflamm bihale ryggskott ischias diskbrack nacksparr krasslig krakning 
  vinterkrak diarre diarrh illamaende yrsel svimm covid corona utbrand utmatt utstressad angest
  depress deppig panikatt panikang sjalvmord suicid psykisk psykos psykolog psykiat psychiat psycholog bipolar autis
  adhd asperger neuropsyk atstorning anorexi bulimi alkoholi missbruk narkoman nykterhet  beroendevard
  abstinens gravid foglossning missfall forlossning  mensvark klimakter endometrios insemin
  foraldraledi foraldrale foraldrapenn foraldradag mammaledi pappaledi mammadag pappadag barnledi narstaende
  begravning bisattning dodsfall avlid minnesstund bouppteck doende hospis palliativ
  skilsmass vardnadstvist vaxelvis brollop vigsel forlova barnbidrag barnpassning barnvakt hamtadagis
  cancer tumor cellgift stralbehandl leukemi metastas diabet insulin astma allergi epilep hjartinf hjartprob
  hjartflim hjartsjuk hjartsvikt blodtryck blodprov blodpropp rontgen mammograf ultraljud magnetkamera provtagning
  vaccin operera opererad opererat kirurg narkos akutmottag akutvard ambulans tandlakar tandhyg tandregler rotfyll
  visdomstand vardcentral vardkontakt lakar doktor terapeut terapi sjukgymn fysioterap naprapat kiroprakt rehab
  kurator penicillin antibiotik alvedon ipren panodil medicin karensdag karensavdrag infektion inflammation
  funktionsneds funktionshind funktionsvari rullstol ledarhund assistanshund synskad horselskad dement demens alzheimer parkinson hjarnskak
  hjarnblod fraktur benbrott armbrott stukad stukat stukning blindtarm gallsten njursten urinvag benskor skoldkort
  reumat fibromyalg artros  eksem psoriasis skabb vattkoppor scharlak magsar gastrit tarmsjuk 
  trafikolycka bilolycka cykelolycka olycksfall arbetsskad misshand  symtom symptom friskskriv friskanmal
  valdtag kvinnojour skyddatboende pregnan miscarr childbirth childcare daycare maternity paternity breastfe bereave
  funeral divorc dementia hospitali surger surgical physician pediatric therapist medication antibiotic chemo
  vomit nausea nauseou headache toothache backache stomachache earache wheelchair contagious infectious postpartum
  overdos rheumat inskolning utvecklingssamtal foraldramote
  deprimer mamma pappa rontg cellprov dialys transplant prostat utbran utbrann fobi somnapn somnprob somnlos insomni
  hjartop knaoperation hoftoperation ogonoperation ryggoperation nygift kremer urnsattn jordfast dodsannons
  onkolog avgiftning springmask huvudlus lusmedel svinkopp hostblas halsbrann hepatit klamydia borrelia salmonell norovirus calici
  atstord tvangstank livskris bakfull horapparat tvangsvard faderskap fertilit mother father infection
  pneumon bronchit concuss tonsil radiation alcohol addict hangover hungover seizure chickenpox measles midwife
  aterbesok ortoped modravard barnmorsk lasarett halsocentral larben nyckelben
  ultrasound ambulanc postnatal honeymoon widow diagnosed diagnos coeliac celiac pacemaker kejsarsnitt respirator
  kortison kissat avforing menstruat nackspar livmod aggstock vasectom blodning oncolog domning collaps sockerprob forstfodd avvanj forlost forlosning boendestod olyckan stresspa sectioned fertility biopsi amputer
`);

const bodyParts =
  'hjart|lung|mag|tarm|njur|rygg|kna|hoft|axel|armbags|nack|hals|hjarn|huvud|ogon|oron|tand|kak|livmoder|aggstock|skoldkortel|prostata|urin|urinvags|blod|blas|bukspottkortel|gall|led|muskel|nerv|hud|fot|ben|arm|brost|handleds|underlivs|synsk?|horsel|humor|somn|andnings';
const complaints =
  'ont|vark|besvar|smart|svikt|infarkt|skott|sparr|brack|sten(?:ar)?$|blodning|kramp|propp|nedsattning|problem|operation|operer|op$|mottagning|klinik|skad|byte$|prote[st]|prov|tryck|apne|sar$|katarr|kirurgi|undersokning|svarighet';

/** Words of one kind by how they are made: a part of the body and what ails it, and the endings of medicine. */
export const signsMade: readonly RegExp[] = [
  new RegExp(`^(?:${bodyParts})(?:${complaints})`),
  /(?:syndrom|infarkt|fraktur|demens|inkontinens|skleros|artros|trombos|psykos|cirros|fibros|stenos|plegi|dystrofi|neuropati|ektomi|oskopi|ostomi|karcinom|melanom|lymfom|sarkom|glaukom)\p{L}{0,3}$/u,
  /(?:artr|burs|bronk|gastr|cyst|dermat|neur|mening|encefal|nefr|pankreat|sinu|tendin|kard|divertikul|appendic|konjunktiv|fasci|laryng|mast|flebi)it(?:en)?$/,
  /^(?:kol|ot|rin|uve)it(?:en)?$/,
  /(?:an|leuk|isk|glyk|ur)emi(?:n)?$/,
  /(?:my|neur|artr)algi(?:n|er)?$/,
  /^(?:urolog|kardio|neurolog|dermatolog|reumatolog|hematolog|endokrino|geriatri|gyneko|pediatri)/,
  /(?:ungdoms|kris|missbruks|kvinno|abort|diabetes|smart)mottagning|\p{L}{3}klinik|behandlingshem|vardhem|minnesutred|minnesmottag/u,
  /[a-z]{3}(?:mab|pril|olol|statin|sartan|prazol|azepam|zolam|cillin|mycin|oxetin|lopram|triptan|tinib|profen|kodon|codone|tadin)$/,
  /(?:itis|oscopy|ectomy|otomy|aemia|plegia|algia|(?:arth|psych|fibr|cirrh|thromb|scler|sten)osis|(?:carcin|lymph|glauc|melan|fibr)oma)$/,
];

/** At the beginning of a word. */
export const signsFirst = list(`
  stodsamtal krissamtal samtalsstod vab vobb krak kraks hosta hostn hostig snuv spydd spytt stroke trauma abort adoption adoptera adopterat epilept operationss migrananf
  migranat migranhu allerg asthm tumour injur sprain cough sneez fever autism anxi pregn recuperat adhd
  fosterbarn fosterhem styvbarn bonusbarn barnbarn tvilling bebis svarmor svarfar svarfor mormor farmor morfar farfar
  mamma pappa sambo fastm exman exfru dotterdot dotterson syskon hustru grandm grandp grandf grandd grands stepson stepdau fiance
  boyfriend girlfriend toddler newborn babysit
`);

/** Whole words. */
export const signsWhole = list(`
  sick sickness sickleave sickday ill illness unwell flu ache aches aching sore pain pains painful poorly migraine
  migraines migran migranen injured hospital doctor doctors dentist dentists clinic therapy burnout depressed
  suicide cancer disability disabilities crutches mourning grief grieving died dies dying death married
  wedding spouse wife husband daughter mom mum mommy mummy mama daddy dad baby babies feel feeling feels felt
  painkiller painkillers prescription kindergarten preschool nursery symptoms infected vaccinated vaccination
  hangig risig vissen ruggig mosig dackad yr frossa smittad smittat smitta smittsam spyr krya kry kryare pigg
  piggare frisk ont ammar amning amningen gikt vark varkar magen halsen ryggen knat hjartat armbagen axeln svimmat bb mens ivf kbt ptsd
  gyn gynekolog mvc bvc bup akuten apoteket recept receptet tabletter operation operationen operationer vardas
  vardad sangliggande sjals stressad panik grater gratit ledsen orkar orkade orka sorg sorgen sorjer sorja
  dott dod doden frun fru maken dotter dottern dottrar barnet barnen barnens sonen bebisen ungen ungarna lillan lillen grabben tosen
  glytten pagen ongen brorsan syrran familjen slakting slaktingar kusinen svagerskan svagern gift
  gifter skild separerad separerat dop dopet dagis dagiset forskolan fritids gifta nyfodd nyfodda fodsel fodde
  oppenvard rehabilitering cellprov biopsi dropp gips gipsad kryckor febrar klen klent krank forkyld
  sjul sjuj sjik skuk sjk sjuuk sjh sujk sjuh shuk sjuck sjku kjuk schuk schjuk sjuek sjuko sikc scik siick sikk sickk
  febr feebr fber febber febern feberr
  hiv tbe tbc lvm soc ekg mri snorig nyser nysningar feberfri sangen sanglage morsan farsan gumman tonaringen
  lillkillen storasyster lillasyster storebror lillebror sarbo separation ankling dov blind protes strep stitches
  biopsy breast nursing xray ocd panic mental dizzy faint fainted blood kidney lung lungs heart knee deaf rash lice
  nits custody nanny tooth teeth exhausted stressed medical nurse sober carer utmattande stralning bakis nykter
  kolik bloja blojor psyket vardnaden sorgpermission graviditeten sjukling bipolart
`);

/** Whole words with their accents, where without them they are other words. */
export const signsAccented = list(`mår mådde trött trötta värk värken sår såret`);

/** Words one after the other. */
export const signPhrases = phrases(`
  mar bra, mar daligt, mar dalig, mar inte, mar illa, mar battre, mar samre, mar risigt, mar sa, mar lite, mar ej
  mar jag, mar hon, mar han, mar du, ar dalig, e dalig, blev dalig, blivit dalig, dalig i, dalig idag, dalig i dag
  kanner mig, kanns inte bra i, kanner sig, ar trott, sa trott, for trott, jatte trott, helt slut
  gatt bort, gick bort, vard av barn, vard av sjukt, hemma med barn, hamtar barn, hamta barn, lamnar barn, lamna barn, hemma med sjuk, sjukt barn, barn hemma
  vantar barn, barn pa vag, fott barn, fatt barn, hamta barn, lamna barn, hamtar barn, lamnar barn
  brutit benet, brutit armen, brutit foten, brutit handen, brutit nyckelbenet, brutit lilltan, bruten arm, brutet ben
  skadat mig, skadat sig, skadade mig, skadade sig, skadad i, gjort illa, gjorde illa, pa sjukhus, pa sjukhuset
  gar hos, gatt hos, ska ga hos, going to a counsellor, sees a counsellor, seeing a therapist, till sjukhus, till sjukhuset, inlagd pa, lagts in, min halsa, hennes halsa, hans halsa, halsoskal, halsoproblem
  min man, hennes man, sin man, din man, min gubbe, min karring, min kille, min tjej, min fastmo
  skiljer mig, skiljas, skilja mig, skilja oss, gifter mig, gifta mig, gifta oss, ska gifta, har separerat, ska separera
  vill inte leva, inte leva langre, ta livet av, skadar sig, skar sig, slar henne, slar mig, hotar mig
  a cold, bad cold, have cold, has cold, the flu, under the weather, passed away, in labour, in labor, sore throat
  broke my, broken arm, broken leg, broken foot, broken wrist, broken hand, broke her, broke his, operated on
  recovering from, recovered from, mental health, health issue, health issues, health problem, health problems
  health reasons, my health, her health, his health, blood pressure, blood test, heart attack, heart condition
  parental leave, compassionate leave, medical leave, sick leave, family emergency, family reasons, family matter
  getting married, the kid, the kids, the children, burned out, burnt out, period pain, throwing up, threw up
  going into labour, due date, school run, home with the, off sick, dont want to live, kill myself, hurt myself
  cant cope, cannot cope, med familjen, i familjen, av familjeskal, familjeskal
  in i vaggen, gatt i vaggen, gick i vaggen, i kris, 38 grader, 39 grader, 40 grader, mar pyton, mar kasst, mar skit, mar uselt, kass i, ont i
  gjort mig illa, ligger till sangs, i sangen, ska skiljas, vi skiljer, soc har, tagit mina barn, bf i
  food poisoning, x ray, root canal, hearing aid, hip replacement, nervous breakdown, twisted my, in bed with
  laid up, worn out, cant sleep, emergency room, car accident, had an accident, looking after my, caring for my
  orkar inte mer, for mycket for henne, for mycket for honom, for mycket for mig, forstar nog varfor, too much for her, too much for him, too much for me, vill do, skurit sig, kastat upp, eating disorder, har brutit, hade brutit, med barn hemma, hemma me barn, hemma me sjuk, me barn, vard a barn
  det tungt, det jobbigt, inte sovit, gar pa samtal, i samtal, forlorade barnet, tid pa avdelning, glomma saker
  fa barn, blir slagen, blev slagen, under kniven, spelar bort, in the er, at the er, my head, my back, my stomach, lyfta tungt, spridit sig, slutat ata, inte ata, vantar smatt, ar i vecka, blir foraldrar, bli foraldrar, blivit foraldrar, syn har
  a gp, the gp, my gp, your gp, his gp, her gp, our gp, their gp, to gp, at gp, see gp, gp appointment, gp appt, gp surgery, gp practice, gp visit, gp at, gp says, gp said
  test results, splitting up, split up, a temperature, partially sighted, bad back, remiss till specialist, hor nastan
  hor inget, ser inget, hor ingenting, ser ingenting, sig sjalv efter, inte igen oss, glommer allt, forlorat vart
  forlorat sin, forlorat min, lost the baby, lost the child, lost her, lost his, expecting in, expecting a baby, expecting twins, expecting her, drinking problem, byta hoft, borjat dricka, byta kna, skilja sig, skilt sig, tappat rosten, tappat synen, tappat haret, hor daligt, ser daligt, far inte luft, dricker for
  dricker igen, dricker pa, sover inte, inte sova, months along, weeks along, weeks pregnant, in recovery, cant hear
  separated from, not well, not feeling, school called, stomach bug, took ill, fell ill, fallen ill, called in
`);

/** A sign only when they are somebody's: after one of `ownerWords`, with a word between at most. */
export const ownedSigns = list(`
  son barn unge ungar far mor bror syster foraldrar foralder familj anhorig anhoriga slakt partner moster faster
  kusin svager svagerska kille tjej pojke flicka gubbe karring lillebror lillasyster storebror storasyster ex
  kid kids child children boy girl mother father parents parent sister brother family aunt uncle cousin twins
  nephew niece inlaws relatives relative
`);

export const ownerWords = list(`
  min mitt mina din ditt dina sin sitt sina hans hennes hens deras mi mina my your his her their our
  kollegans chefens registratorns elevens klientens brukarens patientens medarbetarens handlaggarens
`);

/** Emoji of illness, grief and birth. */
export const signMarks = list(`🤒 🤕 🤢 🤮 🤧 😷 🥴 🏥 💉 💊 🩺 🩹 🩼 🦽 🚑 🤰 🤱 🍼 👶 ⚰ 🪦 🦠 🥵 🥶`);

/** Slips of one key are recognised in these. */
export const slipWords = list(`
  sjukskriven sjukanmald sjukanmalan forkyld forkylning influensa magsjuka magsjuk huvudvark krasslig tandlakare
  vardcentral sjukhus begravning dodsfall skilsmassa foraldraledig utbrand utmattad cellgifter opererad
  opereras diabetes graviditet gravid missfall vabbar febrig pregnant hospital headache migraine vomiting
  migran surgery dentist doctor pregnancy parental maternity depressed anxiety unwell
`);

/** Bodies and professions, by the beginning of the word, although a sign is in it. */
export const bodiesFirst = list(`sjukhus sjukvard sjukskot`);

/** Kinds of documents and matters: ordinary words where nobody owns them. */
export const kinds = phrases(`
  lakarintyg, lakarintygen, lakarutlatande, lakarutlatanden, sjukintyg, sjukintygen, sjukskrivningsintyg
  sjukanmalan, sjukanmalningar, friskanmalan, friskanmalningar, vabanmalan, vabanmalningar, vab anmalan
  sjukjournal, sjukjournaler, dodsbevis, dodsattest, dodsfallsintyg, doktorsintyg, tandlakarintyg, medicinskt ansvarig
  vid sjukdom, vid sjukfranvaro, plotslig sjukdom, sjukfranvaro, foraldrapenning, sjukpenning, modersmal
  recept, receptet, sick note, sick notes, doctors note, doctors notes, medical certificate, medical certificates
  death certificate, birth certificate, sick leave notice, in case of illness, mother tongue, prescriptions
`);

/** Whole bodies and places. */
export const bodies = phrases(`
  barn och utbildning, barn och ungdom, forskola, forskolan, forskolor, forskoleplats, forskoleplatser, forskoleplatsen
  bvc, bup, mvc, kuratorn, psykologen, skolpsykologen, skollakaren, elevhalsan, foretagshalsovarden, fritids, dagis
  vardcentral, vardcentralen, vardcentraler, health care, healthcare, health centre, health center, nursery school
  preschool, preschools, nursery, kindergarten, begravningsplats, begravningsplatsen, apotek, apoteket, apoteken
`);

/** Signs that ordinary work has too: they tell only of a person who stands right before them. */
export const looseSigns = phrases(`
  ont, trott, trotta, panik, panic, stressad, stressed, ledsen, orkar, orka, feel, feels, feeling, felt, operation
  operationen, operationer, heart, hjartat, knee, mother, father, pain, protes, blind, dov, deaf, breast, dropp
  blood, lung, gift, gifta, skild, vard, sorg, grief, died, dead, dod, doden, nurse, nursing, tooth, teeth, mental
  medical, sangen, magen, ryggen, protest, familjen, barnet, barnen, barnens, ungarna, child, death, tablet, strep
  stitches, custody, carer, sober, exhausted, dop, dopet, blint, pigg, frisk, vigsel, vigslar, brollop, wedding, married
  lungan, lungorna, levern, njuren, njurarna, huden, ogat, ogonen, orat, foten, handen, benet, benen, armen, hoften, axlarna, kna, knan
  tanden, tanderna, kroppen, blasan, huvudet, lederna, nerver, nerverna, musklerna, propp, proppar, proppen, beroende, hurt
  hip, hips, shoulder, ankle, wrist, spine, bladder, womb, liver, skin, jaw, chest, throat, belly, tummy, stomach, eyesight
  undersokning, undersokas, behandlingen, specialist, halvtid, lugnande, forvirrad, biten, slaget, hjarta, nacke, mage, rygg
  sight, collapsed, lyfta, foraldrar
  behandlingen av, undersokning av, ont om, trott pa, trotta pa, i handen, for handen, beroende pa, hurt by
`);

/** Signs of a threat, by their beginning; what is written of them is never kept either. */
export const threatsFirst = list(`
  hotad hotar hotelse hotbrev mordhot dodshot bombhot kniv vapen doda dodat dodar skadar livrad radd radsla slagen
  slaget valdsam valdta overgrep trakasser mobba mobbn kidnap threat weapon violen abuse bully harass suicid kill scared
  misshandl orosanmal
`);

/** Words for a person whom the reader knows. */
export const personWords = list(`
  registrator chef kollega jag mig min mitt mina hon han hen henne honom hennes hans hens i me my mine she he her him his hers
  kollegan kollegans chefen chefens registratorn registratorns handlaggaren handlaggarens medarbetaren medarbetarens
  vikarien eleven elevens klienten klientens brukaren brukarens patienten patientens colleague boss
  mamma pappa mormor farmor morfar farfar frun fru maken sambo sambon dotter dottern sonen svarmor svarfar brorsan
  syrran morsan farsan mum mom dad wife husband daughter son kid kids
`);

/** Where work is kept: whose they are tells of nobody. */
export const placesOfWork = list(`
  mapp mappen mappar brevlada inkorg epost mejl mejlkorg postfack akt parm dator disk enhet server skrivbord hylla arkiv
  inbox mailbox folder folders computer drive desk binder shelf
`);

/** Between a person and what they have or are. */
export const stateVerbs = list(`
  har hade fick far ar e var blev blir har gar ater tar lider has had have is was am got gets takes suffers
`);

/** What may stand between such a verb and the state. */
export const betweenWords = list(`
  en ett fatt haft varit blivit borjat slutat med pa av i sin sitt sina min mitt mina mycket lite valdigt svar svart kronisk akut nu igen
  a an the on in at from of with some very been got had having suffering
`);

/** A sentence that begins with them tells of its writer. */
export const oneselfWords = list(`
  ar e har ligger mar blir kanner gar stannar hemma borta fatt sitter hamtar lamnar feeling having got home off have vab vabb
`);

/** A short sentence that begins with them asks. */
export const askWords = list(`
  hur vad va var vart nar vem vems vilken vilket vilka varfor far ska skall maste kan bor behover finns galler
  how what where when who whose which why may must can should does do is are could
`);

/** With these a kind is somebody's own. */
export const ownings = phrases(`
  jag har, har jag, jag fick, fick jag, jag fatt, jag ska till, jag ar pa, jag var pa, i have, ive got, i got, i am at
  jag far, hon far, han far, har ett, har en, fatt ett, fatt en, fick ett, fick en, has a, got a, have a, tid hos, tid pa, tid for, besok pa
  besok hos, ar pa, ligger pa, ska till, maste till, aker till, at the, till sjukhus, till sjukhuset, pa sjukhus
  pa sjukhuset, pa vardcentral, pa vardcentralen, pa bvc, pa bup, pa forskolan, gar pa, gick pa, ar stangd
`);
