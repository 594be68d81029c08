// Signs of a person's health or family, and first names: text with any of them is not kept (OSL 39:2).

import { fold } from './tokens';

/** Beginnings of words, folded. Rather one too many: a plain question that is not kept costs little. */
const beginnings =
  'sjuk feber febrig migran influensa covid corona forkyl magsjuk krasslig hangig cancer tumor diagnos operer operation lakar lakare doktor tandlak sjukhus vardcentral patient gravid forlossn abort missfall foraldraled mammaled pappaled barnled dotter skilsmass separer dodsfall begrav avled dott psyk depress angest utbrand utmatta utbrann stressad missbruk alkohol narkot beroende autis asperger diabet allerg astma rehab medicin recept journal handikapp funktionsneds funktionshind olycksfall smarta krakt krakning sjalvmord suicid sorg vaccin terapi halsa kurator anhorig slakt mamma pappa mormor morfar farmor farfar syskon bror syster sambo frun exman exfru sonen barnet barnbarn vardnad fosterbarn orosanmal misshandl hotad sick illness fever migraine disease surgery pregnan maternity paternity parental doctor hospital dentist anxiety burnout burnt divorce funeral died death dead daughter wife husband kids mother father brother sister health mental therapy medication injur disab overdos hotar hotelse hotbrev mordhot dodshot bombhot kniv vapen doda dodat dodar skadar livrad radd radsla slagen slaget valdsam valdta overgrep trakasser mobba mobbn kidnap threat weapon violen abuse bully harass suicid kill scared'.split(
    ' ',
  );
/** Whole words that begin too many others. */
const whole: ReadonlySet<string> = new Set(
  'adhd axel dad flu fru gravt halt halta hiv hot ill kid kna maka make mar mom mum ont pms rygg son sons vab vabb vard'.split(
    ' ',
  ),
);
const byStart = new Map<string, readonly string[]>();
for (const sign of beginnings)
  byStart.set(sign.slice(0, 4), [...(byStart.get(sign.slice(0, 4)) ?? []), sign]);

/** Signs inside a longer word: "långtidssjuk". */
const inside = /sjuk|diagnos|feber|cancer|gravid|depress|begrav|operer|sick/;

const wordsIn = (text: string): readonly string[] => fold(text.toLowerCase()).match(/\p{L}+/gu) ?? [];

/** "min man", "mina barn": family by the word before. */
const own =
  /\b(?:min|mitt|mina|hans|hennes|deras|my|his|her|their)\s+(?:man|kille|tjej|barn|flicka|pojke|partner|child|children|boy|girl|ex)\b/u;

/** Whether a word of the text is a sign of somebody's health or family. */
export const hasSign = (text: string): boolean =>
  own.test(fold(text.toLowerCase())) ||
  wordsIn(text).some(
    (word) =>
      inside.test(word) ||
      whole.has(word) ||
      (byStart.get(word.slice(0, 4)) ?? []).some((sign) => word.startsWith(sign)),
  );

/** First names that many people have and that are no other word, so that they are known in small letters too. */
const firstNames: ReadonlySet<string> = new Set(
  'anders andreas anette anita anna annika annette anneli ann-marie arne arvid asa astrid axel barbro beatrice bengt bertil birgitta bjorn bosse britta britt camilla carina caroline cecilia charlotta christer christina daniel david ebba elin elisabet elisabeth elsa emil emilia emma erik erika eva evelina fatima felicia filip fredrik frida gabriel gabriella goran gunilla gunnar gustav hanna hannes hasse helen helena helene henrik ida inger ingrid ingvar isabella jakob jan-erik janne jenny jens jesper jessica jimmy joakim johan johanna johannes jonas jonathan jorgen josefin josefine julia kajsa karin karl kalle katarina kenneth kerstin klara kristina kristoffer lars lasse leif lena lennart lina linda linnea lisa lotta louise lovisa lukas madeleine magnus maja malin margareta maria marianne marie markus martin mats mattias michael mikael mohamed mohammed moa monica monika niklas nils nina olof oskar ove patrik pelle pernilla peter petra pia pontus rasmus rebecca richard rickard robert robin roger roland rolf sandra sara sebastian sofia sofie staffan stefan stina susanne sven svante therese thomas tobias tomas tommy tony torbjorn ulrika urban viktor viktoria vilma wilma yvonne yusuf ahmed ali amina hassan ibrahim omar james john michael sarah susan'.split(
    ' ',
  ),
);

export const isFirstName = (word: string): boolean =>
  firstNames.has(word) || (word.endsWith('s') && firstNames.has(word.slice(0, -1)));

/** Whether a first name stands in the text, in whatever letters. */
export const hasFirstName = (text: string): boolean => wordsIn(text).some(isFirstName);
