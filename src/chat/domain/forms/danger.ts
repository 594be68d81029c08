// Whether a line says that somebody is in danger, or that somebody reports it: 112 is named for that and nothing else.

import { clean, tokensOf, type Token } from '../reading/tokens';

/** Folded, each the whole word or its beginning ("…*"). */
const signs = `
  hot hotet hoten hota hotar hotat hotade hotad hotas hotades hotande hotbild* hotbrev* hotmejl* hotsamtal* hotfull* hotels* bombhot* mordhot*
  dodshot* sjalvmordshot* vapenhot* threat* undsag*
  vapen* bevapn* kniv* yxa pistol* gevar* bossa bossan gun guns knife knives weapon* armed rifle bomb* spranga spranger
  sprangas skjut* skot skott skottloss* shoot* gunshot* explo*
  doda dodar dodat dodade dodas ihjal mord* mordar* mordat kill* murder* slakta
  sla slar slog slas slagen slaget slagna slagit slass misshand* sparkar sparkade stryper strop beat beats beaten
  beating hit hits hitting punch* kicks kicked strangl* violen* valdsam* valdta* brutal* assault* attack* anfall*
  overfall* overgrepp* abus* rape* raping molest* tafsar utnyttj* trakass* harass* mobba* mobbn* bully* bullied forfolj* stalk*
  kidnap* bortrov* hedersv* hedersf* bortgift* tvingas instangd inlast
  sjalvmord* suicid* sjalvskad* overdos* tabletter pills balkong* hoppa jump* knuff* push*
  fara faran livsfara danger* akut* nodlage* emergenc* ambulan* polis* police 112 911 999 brand branden brinner branna fire
  arson rok inbrott* burgl* blod* bleed* medvetslos* unconscious andas breathing drunkna* drown* olyck* skada skadar skadat
  skadad skadade skadas skadan hurt* harm* injur* wound* hjartstopp
  radd radda radsla livradd* skrackslagen afraid scared frighten* terrif* vettskramd orolig oroliga oroar oroad worried concern*
  orosanm* blamark* marken bruis* svalt* starv* vanvard* vansk* neglect* forsvunn* forsvann missing rymt unsafe
  aggressiv* aggressive skriker skrek scream* dricker drunk drinking drogar drogad drogpav* knark*
  utvag utvagen hopplos* hopeless* grat* grater gratit crying forsvinna disappear leva levande utsatt utsatta utsatts
  die dies dying doende
  socialjour* kvinnojour* tjejjour* mansjour* jourhavande krisstod* kristelefon* krislinj* krisjour* foretagshals* stodlinj*
  crisis helpline occupational
  ramlat rasat segnat kollaps* collapsed svimmat svimmar fainted livlos* valdsamm*`;

const [beginnings, wholes] = parted(signs.trim().split(/\s+/));

function parted(words: readonly string[]): readonly [readonly string[], ReadonlySet<string>] {
  const begun = words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
  return [begun, new Set(words.filter((word) => !word.endsWith('*')))];
}

/** Said in several words, folded. */
const phrases = new RegExp(
  `\\b(?:${[
    String.raw`(?:far|fara|farit|for|gora|gor|gjort|gjorde) (?:\p{L}+ )?illa`,
    String.raw`ta (?:\p{L}+ )?livet|(?:sitt|mitt|hennes|hans) (?:eget )?liv|(?:inte|vill) finnas|skar sig`,
    String.raw`(?:gor|gora|fa|far) slut pa (?:allt|det|livet|sig)`,
    String.raw`(?:orkar|orka|orkat|pallar|palla|klarar|klara|star|sta) (?:snart |jag |bara )*(?:inte|knappt)(?: \p{L}+){0,2} (?:mer|langre|leva|ut|livet)`,
    String.raw`(?:klara|klarar|orka|orkar|palla) (?:av )?(?:det har|det|livet)(?: \p{L}+)? (?:langre|mer)`,
    String.raw`(?:orkar|klarar|pallar) inte det har|(?:allvarligt|akut) (?:lage|hot)|brattom ring`,
    String.raw`inte (?:langre )?(?:orkar|pallar|klarar|star ut)(?: \p{L}+){0,2} (?:mer|langre|leva|ut|livet)`,
    String.raw`ingen (?:mening|framtid|ide)|tappat (?:allt )?hopp(?:et)?|(?:gett|ger|ge) upp|given up`,
    String.raw`(?:ma|mar|matt|madde) (?:\p{L}+ )?(?:dalig|daligt|fruktansvart|pyton|uselt|skit|jattedaligt)`,
    String.raw`no way out|not (?:\p{L}+ )?(?:live|go on(?! (?:the|an?|my|our|that|leave|holiday|vacation|site|study)\b)|cope|carry on|take it|stand it|continue)`,
    String.raw`(?:reason|want|wants|wish) to (?:carry on|go on|live)|end (?:it all|(?:my|her|his|their) life)`,
    String.raw`(?:take|took|taking|takes) (?:my|his|her|their) (?:own )?life|cut(?:ting|s)? (?:her|him|my|them)sel(?:f|ves)`,
    String.raw`blow(?:s|ing)? up|burn(?:s|ing)? down|ensam(?:t|ma)? hemma|(?:ar|blir) ensamt|left alone|not safe`,
  ].join('|')})(?![\\p{L}])`,
  'u',
);
/** "Vill do", "utsatt for vald". */
const unaccented = /\b(?:vill|ska|kommer att) (?:inte leva|do)\b|\b(?:med|mot|utsatt for|pagaende) vald\b/;

/** "Skjuta min semester till v 2", "skjuter upp mötet", "skjutsar barnen": nobody is shot at. */
const postponed =
  /\bskjut(?:s\p{L}*|\p{L}* (?:(?:\p{L}+ )?(?:upp|fram|over|in|vidare|bak|undan)|(?:pa )?(?:\p{L}+ ){0,2}(?:\p{L}*semester\p{L}*|\p{L}*ledighet\p{L}*|franvaro\p{L}*|kompdag\p{L}*|mote\p{L}*|resan?|svar\p{L}*|datum\p{L}*|start\p{L}*))\b)/gu;

const withoutPostponed = (tokens: readonly Pick<Token, 'word'>[]): string =>
  tokens
    .map(({ word }) => word)
    .join(' ')
    .replace(postponed, ' ');

/** Danger, harm, threat, or that somebody cannot go on: said in a word, whoever it is about. */
export function saysDanger(tokens: readonly Pick<Token, 'word' | 'written'>[]): boolean {
  const text = withoutPostponed(tokens);
  const said = text.split(' ');
  return (
    said.some((word) => wholes.has(word) || beginnings.some((beginning) => word.startsWith(beginning))) ||
    phrases.test(text) ||
    unaccented.test(text) ||
    // Without their accents they are other words.
    tokens.some(({ written }) => /^(?:dö|dör|dött|våld)$/i.test(written))
  );
}

/** Somebody is violent, threatens or has collapsed where the writer is: no sign of danger elsewhere, as in a mail that is read. */
export function saysDangerHere(tokens: readonly Pick<Token, 'word'>[]): boolean {
  const text = withoutPostponed(tokens);
  return (here.test(text) || threat.test(text) || ofOwnLife.test(text)) && !ofWriting.test(text);
}
const here = new RegExp(
  `\\b(?:${[
    String.raw`(?:ar|blir|blev|blivit|och|o|is|gets|becomes) (?:\p{L}+ ){0,2}(?:valdsam\p{L}*|aggressiv\p{L}*|hotfull\p{L}*|violent|aggressive)`,
    String.raw`(?:ramlat|fallit|segnat|svimmat|sjunkit) (?:ihop|ner|av|samman)|kollapsat|svimmat|collapsed|fainted|passed out`,
    String.raw`(?:slass|slar|brakar) (?:i|pa|har|utanfor|vid) `,
  ].join('|')})`,
  'u',
);
/** Known words, so that none is taken for a slip of another. */
export const dangerWords: readonly string[] =
  'vakna leva finnas ending wish dead better skjuta skjuter knivhugga myself bat knife kniv yxa arter arterna'.split(
    ' ',
  );

/** "Jag ska skjuta chefen", "come down there with a bat"; "skjuta upp mötet" harms nobody. */
const threat =
  /\b(?:jag|vi|i|we)\b(?: \p{L}+){0,4} (?:skjuta|skjuter|doda|dodar|mordar|knivhugga|sla ihjal|slar ihjal|kill|shoot|stab|murder|strangle) (?!(?:upp|fram|pa|off|time|up)\b)(?:\p{L}+ )?(?:honom|henne|dig|er|dem|alla|nagon|chefen|chef|rektorn|kollegan|din|min|hela|you|him|her|them|everyone|everybody|all|somebody|my|your|the|§person)|\b(?:with|med) (?:a|en|ett) (?:bat|baseball bat|knife|gun|axe|hammer|slagtra|basebolltra|kniv|pistol|yxa|hammare|gevar)\b/u;
/** Who does not want to live says it in few words. */
const ofOwnLife =
  /\b(?:vill|orkar|ids|pallar) inte (?:langre )?(?:leva|vakna|finnas|finnas till)\b|\b(?:ending|end) it all\b|\b(?:wish|wished) (?:i was|i were|i wasnt|i had never|i could) ?(?:dead|gone|not here|been born|die|disappear)?\b.*\b(?:dead|gone|born|die|disappear)\b|\b(?:better off|battre) (?:without me|utan mig|dead|dod)\b|\b(?:kill|killing|hurt|harm) myself\b|\b(?:want|wanna|ready) (?:to )?die\b|\b(?:onskar|vore|var) (?:att )?(?:jag )?(?:vore |var |aldrig )?(?:dod|fodd)\b|\b(?:dont|do not) want to (?:live|wake up|exist|be here any ?more)\b/u;
/** "Orkar snart inte mer med det här jobbet", "I'm burning out": of the work, and nobody says that they are away. */
export function saysStrain(tokens: readonly Pick<Token, 'word'>[]): boolean {
  const text = tokens.map(({ word }) => word).join(' ');
  return strained.test(text) && !absent.test(text);
}
const work =
  '(?:(?:med|av|pa|for|over|att|det|den|har|mitt|min|allt|hela|so|by|from|with|at|of|this|my|the|all) )*(?:jobb|jobbet|arbete|arbetet|jobba|arbeta|arbetsbelastningen|arbetsbordan|stressen|job|work|workload)';
const strained = new RegExp(
  `^(?:(?:hej|alltsa|men|fan|herregud|gud|asch|ah|nej|oh|god|ok|du|och|but|hi|,) )*(?:(?:jag|i|nu) )?(?:${[
    String.raw`(?:orkar|pallar|klarar|star|ids) (?:(?:jag|snart|nog|verkligen|bara|ju) )*(?:inte|knappt) (?:(?:mer|langre|ut|snart) )*${work}(?: (?:mer|langre|snart|sa har))*`,
    String.raw`(?:gar|ar|haller) (?:(?:snart|nog|pa|nara|vag|att|ga) )*in i vaggen`,
    String.raw`haller pa att (?:ga|braka|bli|brinna) (?:sonder|ihop|utbrand|utmattad|upp|knackt|in i vaggen)(?: ${work})?`,
    String.raw`(?:ar|blir|kanner mig|am|feel|m) (?:\p{L}+ ){0,2}(?:stressad|utmattad|slut|slutkord|utbrand|stressed|exhausted|burn(?:ed|t) out) ${work}`,
    String.raw`(?:mar|ma) (?:\p{L}+ )?daligt ${work}`,
    String.raw`(?:can not|cannot|cant) (?:take|stand|handle|cope with|do) ${work}(?: (?:any ?more|any longer|much longer|more|longer))*`,
    String.raw`(?:am|m|feel) (?:\p{L}+ ){0,2}burn(?:ing|ed|t) out`,
    String.raw`(?:(?:blir|kanner mig)(?: \p{L}+)?|ar (?!(?:helt|totalt|nu|ocksa|tyvarr|ju) )\p{L}+) utbrand`,
    String.raw`haller pa att branna (?:ut mig|mig ut|ut)`,
  ].join('|')})(?: (?:snart|nu|alltsa|verkligen|kanner jag|tror jag|soon|now|really))*[ .,!]*$`,
  'u',
);
const absent =
  /\b(?:borta|hemma|sjuk\p{L}*|ledig\p{L}*|i ?dag|i ?morgon|lada\p{L}*|brevlad\p{L}*|away|home|leave|off|sick|ill|today|tomorrow|mailbox)\b/u;
/** Of the writer's own life. */
export function urgentOf(text: string): UrgentOf {
  const tokens = tokensOf(clean(text));
  const said = tokens.map(({ word }) => word).join(' ');
  if (ofOwnLife.test(said) || ownDespair.test(said)) return 'despair';
  return saysStrain(tokens) ? 'strain' : 'danger';
}
export type UrgentOf = 'danger' | 'despair' | 'strain';
const ownDespair =
  /\b(?:jag|i)\b.*\b(?:(?:orkar|pallar|klarar) inte|inte (?:langre )?(?:orkar|pallar)|can not go on|give up|sjalvmord|suicid\p{L}*|ta livet|take my life|leva|livet)\b|\b(?:ta|tar) livet av mig\b/u;

const ofWriting =
  /\b(?:mejl\p{L}*|mail\p{L}*|epost\p{L}*|brev|brevet|breven|meddelande\p{L}*|message\p{L}*|skrev|skriver|formulering\p{L}*|ton|tonen|budget\p{L}*|server\p{L}*|system\p{L}*|dator\p{L}*|hus|tak|marknad\p{L}*)\b/u;
