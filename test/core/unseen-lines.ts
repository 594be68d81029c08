/**
 * Lines that were written before the words and the test that read them, and apart from the list of signs. Every second
 * one was held out while those were made: figures count on the held-out half.
 */
interface UnseenLines {
  readonly seen: readonly string[];
  readonly heldOut: readonly string[];
}

export function halves(text: string): UnseenLines {
  const lines = text.trim().split('\n');
  const half = (rest: number) => lines.filter((_, at) => at % 2 === rest);
  return { seen: half(0), heldOut: half(1) };
}

/** A person, and their health or family. */
export const statements = halves(`
Anna har lupus
Bo har MS
Anna går på Antabus
Anna har gått i väggen
Lisa har fått en propp i benet
Erik ska byta höft i mars
Karin har fått sitt besked från onkologen
Jag väntar tvillingar i maj
Min svärfar gick bort i helgen
Hon äter antidepressiva
Han har fått beskedet att det är elakartat
Kerstin har brutit lårbenshalsen
Jag har haft ett anfall i natt
Peter sitter hemma med en unge som kräks
Hon har kastat upp hela natten
Jag har svårt att andas
Johan är på avgiftning
Hon ligger på intensiven
Vår chef har fått en stroke
Kollegan har fått diagnosen ALS
Jag har ont i käken efter tandingreppet
Ulla har fått blödningar
Anders har fått pacemaker
Jag kommer att genomgå IVF
Ge det till Bo, Anna är utmattad
Lämnas tillbaka eftersom Erik är sjukskriven
Sara har panikattacker
Hans fru har lämnat honom
Jag ligger i skilsmässa
Min dotter är inlagd på BUP
Per har börjat dricka igen
Jag tar Sertralin
Hon får strålning varje tisdag
Han dialyseras tre gånger i veckan
Gunilla har blivit dement
Nils har tappat synen på ett öga
Jag är gravid i sjunde månaden
Fatima har missfall
Han har skurit sig
Hon har borrelia
Mohammed har fått njursten
Jag går i terapi
Tog över eftersom Eva ska opereras
Ahmed har kronisk värk
Kim har bältros
Hon har fått feber efter vaccinet
Jag har hjärtflimmer
Bosse har gikt i tån
Anna är bakis
Erik är alkoholist
Anna has lupus
She is expecting
He is bedridden
Tom has MS
I have a slipped disc
My wife is in labour
Bo is on sick leave for burnout
She had a miscarriage last week
He takes insulin
Lisa is recovering from knee surgery
I have my period and cramps
My kid threw up all night
Anna has a lump in her breast
He was diagnosed with Parkinson's
Peter is in rehab
She is getting chemo
I am seeing a psychiatrist
Karin had a stroke
My father passed away on Sunday
He is going through a divorce
Sara has shingles
I broke my ankle
She has been hospitalised
John is depressed
Eva is off with her nerves
My mum has dementia
I am pregnant
He has a drinking problem
Per has an eating disorder
She is HIV positive
Nils had a seizure at work
I have an appointment with the oncologist
Ulla has sciatica
He suffers from migraines
Hand it to Bo since Anna is ill
She is bipolar
Maria has endometriosis
I caught covid again
My son has a fever
Erik fainted yesterday
She is on antidepressants
He needs a kidney transplant
Johan has gout
I have been throwing up
Gunilla is in a wheelchair now
Anna's baby came early
He is grieving his brother
I have tinnitus
She has whiplash
Kim is in hospital
`);

/** Questions with somebody’s health or family in them. */
export const healthQuestions = halves(`
vad gör jag, jag vill dö
hur säger jag att jag har lupus
vad gäller för mig som har MS
får jag gå hem när jag har blödningar
får jag byta dag, jag ska ta bort livmodern
får jag gå på AA på arbetstid
vad gör jag när kollegan luktar sprit
kan någon ta min brevlåda, jag har fått en propp
vad gäller när jag går i samtal för mina nerver
vem läser min post när jag är på avgiftning
hur gör vi när Anna får cellgifter
vad ska jag säga till chefen om min utmattning
får man jobba hemma när man har löss
måste jag säga varför jag ska till onkologen
vem tar brevlådan när jag föder barn
får jag vara borta när min katt ska begravas
vad händer med min mejl om jag dör
ska jag berätta att jag äter Lyrica
kan jag få tid för dialys på arbetstid
hur länge får jag vara borta när pappa dör
får jag ta telefonen hem när jag har ångest
vad gör man när registratorn är full
kan jag byta pass för att jag ska göra abort
vem svarar när Eva är på rehab
hur döljer jag i kalendern att jag går hos psykolog
är det okej att vila när man har foglossning
får jag ha mobilen på när mamma ligger på sjukhus
vad gör jag när det snurrar i huvudet
kan man läsa mejl med hjärnskakning
vem tar över när hon går på föräldraledigt
får jag säga nej till kvällsjour på grund av ryggen
vad gäller om man har adhd
måste man tala om att man är hivsmittad
vem tar min brevlåda när jag byter kön
hur meddelar jag att vi väntar tillökning
får jag gå ifrån för att pumpa ut mjölk
vad gör jag med posten när jag sitter i karantän
kan jag slippa telefonen, jag stammar
får jag ta medicin i receptionen
hur säger jag att min son är inlagd
vad gäller vid klimakteriebesvär
kan jag få hjälp med spelmissbruk
vem läser när jag är på kur
får jag byta rum, jag är överkänslig mot ljud
måste jag svara i telefon när jag tappat rösten
vad gör jag om jag får ett anfall i växeln
vem hämtar posten när Lars sitter på behandlingshem
kan jag jobba när jag har urinvägsproblem
hur ska jag orka svara alla
får jag gå på hiv-provtagning
can I stay home when my tummy hurts
what if I have my period
who reads my mail while I get my hip done
may I leave early for chemo
how do I tell them I am expecting
what do I do when my colleague smells of booze
who takes the mailbox when I give birth
can I go to AA during office hours
do I have to say why I see a shrink
may I skip the phone, I have laryngitis
what happens to my mail if I die
who covers for Anna while she is in rehab
can I swap days, I am having my womb removed
what if my kid is throwing up
how long may I be away when my dad dies
should I say that I am on Prozac
can I bring my insulin to the front desk
what do we do when Bo has a seizure
may I nap when I am dizzy
who answers while he is in hospice
is it ok to work with a concussion
how do I hide that I see a therapist
can I work from home with the runs
what applies to me as a diabetic
who opens the mailbox when the registrar is drunk
may I pump milk at work
what do I write when I am too sad to work
can I get leave for IVF
should the switchboard know that I have cancer
what if I faint in the reception
do I have to answer when I have lost my voice
may I keep my phone on while mum is in surgery
how do I say that we lost the baby
who reads my mail when I have my knee replaced
can one work with lice
what about people with dyslexia like me
may I refuse evenings because of my back
who takes over when she goes on maternity leave
can I get a quiet room, I have tinnitus
what should I do, I want to end it all
is there help for my drinking
how do I tell my boss about my breakdown
may I attend dialysis on Tuesdays
who fetches the post when Lars is at the clinic
can I come in with a rash
what if my epilepsy comes back
how long can I be off for grief
may I have time off for my wedding
do I tell anyone that I am transitioning
should I answer calls with a fever
`);
