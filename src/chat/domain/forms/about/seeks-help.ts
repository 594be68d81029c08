// "Vem kan jag prata med om hot mot mig": whoever looks for somebody to turn to about danger is given the numbers; whoever asks about work that has its words is not.

import { goesOnInEnglish } from '../../reading/english';
import type { Token } from '../../reading/tokens';
import { looksForSomebody } from './looks-for-somebody';

/** `work`: the words of danger are of a paper, of teaching, of a thing or of no despair. */
type Sought = 'help' | 'work';

export function helpSought(tokens: readonly Pick<Token, 'word' | 'written'>[]): Sought | undefined {
  // Without its accent "våld" is another word.
  const said = tokens.map(({ word, written }) => (/^våld/iu.test(written) ? `våld${word.slice(4)}` : word));
  const text = said.join(' ');
  if (!looksForSomebody(text)) return undefined;
  if (givesUp.test(text)) return 'help';
  if (!threat.test(text)) return tires.test(text) ? 'work' : undefined;
  if (ofHeat.test(text) || (goesOnInEnglish(text, false) && !threatInEnglish.test(text))) return 'work';
  if (befellMe.test(text)) return 'help';
  return ofThings.test(text) || (ofWork.test(text) && !befellSomebody.test(text)) ? 'work' : 'help';
}

const wholly = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'u');
const oneOf = (...words: readonly string[]): string => `(?:${words.join('|')})`;

const hots =
  'hot(?:et|en|ar|at|ad|ade|as|else|elser|full|fullt|fulla|bild|bilden)|(?:bomb|mord|dods|vapen|skol|brand|person|sjalvmords)hot(?:et|en)?';
const violence = String.raw`våld\p{L}*|trakass\p{L}*|misshand\p{L}*|mobb(?:a|as|ad|ade|ar|at|ning|ningen)|valdta\p{L}*|overgrepp\p{L}*|sjalvmord\p{L}*|suicid\p{L}*|far illa|threat\p{L}*|violen\p{L}*|assault\p{L}*|harass\p{L}*|bull(?:y|ied|ying)`;
const blows = String.raw`(?:blir|blev|bli|blivit|ar|var) (?:\p{L}+ )?slag(?:en|na|et)|slag(?:en|na|et) (?:barn|kvinn|elev|man)\p{L}*|(?:slar|slog|slagit|sparkar|hits|hit|hitting|beats|beating) (?:mig|oss|henne|honom|barnen|me|us|her|him)`;
const threats = oneOf('hot', hots, violence, blows);
const threat = wholly(threats);
/** Bare "hot" is heat there, unless a Swedish word stands by it. */
const threatInEnglish = wholly(oneOf('hot (?:mot|pa|fran|i|och)', hots, violence, blows));
const ofHeat = /\bhot (?:desk\p{L}*|spots?|dogs?|water|lunch\p{L}*|meals?|food|weather|topics?)\b/u;

/** Done to whoever writes, or to somebody whom they tell of. */
const befellMe = wholly(String.raw`${threats}(?: [\p{L}\d]+){0,3} (?:mig|mej|oss|henne|honom|me|us|him|her)`);
const befellSomebody = wholly(
  String.raw`(?:blir|blev|bli|blivit|har|hade|ar|var|am|is|are|was|were|been|being|have|has|had) (?:\p{L}+ ){0,2}(?:hot(?:ad|ade|at)|trakasser(?:ad|ade|at)|misshandl(?:ad|ade|at)|mobb(?:ad|ade|at)|slag(?:en|na|it)|valdtagen|threatened|assaulted|harassed|bullied|hit|beaten)`,
);

/** What is written about it, taught, counted or bought. */
const papers = oneOf(
  String.raw`\p{L}*(?:rutin|plan|kurs|utbildning|blankett|enkat|forelasning|prevention|remiss|motion|upphandling|avtal|projekt|budget|kampanj|handbok|checklist|dokument|formular|rapport|mall|undersokning|kartlaggning)\p{L}{0,4}`,
  String.raw`\p{L}*(?:riktlinj|polic|strateg|statistik|program|forebygg|lagstiftning)\p{L}*`,
  String.raw`\p{L}+arbete[tn]?|arbetet?(?= (?:mot|med|for|kring|om) )|work(?= (?:on|against) )|reports?(?= (?:on|about) )`,
  String.raw`routine\p{L}*|guideline\p{L}*|plans?|courses?|training|statistics|forms?|surveys?|lectures?|procurement|campaigns?|contracts?|projects?|handbooks?|templates?|documents?|legislation|research`,
);
/** They stand before what they are about, or right behind it; "mobbning på kursen" is where it happens. */
const ofWork = wholly(
  oneOf(
    String.raw`${papers}(?: [\p{L}\d-]+){0,6} ${threats}`,
    String.raw`${threats}(?: (?:och|and) \p{L}+)?(?: -)? (?:${papers}|alarms?|insurance)`,
    String.raw`(?:våld|mobbning|trakasseri|suicid|sjalvmord|overgrepp|hot)s?${papers}`,
  ),
);

const things = oneOf(
  String.raw`cyber\p{L}*|phishing|natfiske\p{L}*|virus|malware|ransomware|serv(?:er|rar)\p{L}*|computers?|databas\p{L}*`,
  String.raw`it(?= - )|(?:it|data|journal)?system(?:en|et|s)?`,
  String.raw`(?:djur|vaxt|fagel)?art(?:en|er|erna)?|species|wildlife|mangfald|biodiversity|vattentakt\p{L}*`,
  String.raw`gras\p{L}*|ang(?:en|ar|arna)|hack(?:en|ar|arna)`,
);
const between = String.raw`(?: [\p{L}\d-]+){0,2} `;
const ofThings = wholly(oneOf(`${things}${between}${threats}`, `${threats}${between}${things}`));

const cannot = '(?:can not|cannot|cant) (?:go on|cope|take it)';
const tired = '(?:orkar|pallar) (?:(?:jag|snart|bara) )*inte|inte (?:orkar|pallar)';
const anyMore =
  '(?:(?:med|av) )?(?:det )?(?:mer|langre|det har|livet|leva|finnas|fortsatta|kampa|vakna|ga vidare|allt|nagonting|en dag till)';
const anyLonger = 'any ?more|any longer|much longer|longer|living|like this|with (?:life|this|it|everything)';
/** "Jag orkar inte vänta" is no despair. */
const givesUp = wholly(
  `(?:${tired})(?: ?$| ?[.,!?]| ${anyMore})|inte langre (?:orkar|pallar)|${cannot}(?: ?$| ?[.,!?]| (?:${anyLonger}))`,
);
const tires = wholly(`${tired}|${cannot}`);
