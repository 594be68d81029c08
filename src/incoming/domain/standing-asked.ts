// "Har Bo svarat?", "vad väntar vi på från andra?", "vilka saknar nummer?": how it stands, asked without a word of any message (F3, F4).

import { bareWords } from '../../core/plain-words';

/** - `others`: what waits for anybody but the writer
 * - `undecided`: what waits for a manager
 * - `given`: whom the writer has proposed or chosen today
 * - `returned`: what was given back, and nobody has now
 * - `unnumbered`, `unassigned`: not registered; nobody is to answer it */
export type ListAsked = 'others' | 'undecided' | 'given' | 'returned' | 'unnumbered' | 'unassigned';

/** `name`: as it was written; `matter`: what it is asked of, as it was written. */
export type StandingAsked =
  | { readonly of: ListAsked }
  | { readonly of: 'person'; readonly name: string; readonly matter: string }
  | { readonly of: 'message'; readonly matter: string };

const lead =
  '(?:(?:hej|hejsan|du|och|men|ok|okej|sa|alltsa|forresten|vet du|kan du saga|kan du|kan jag fa|jag undrar|undrar|snalla|hi|hello|and|but|so|please|can you) )*';
const showing =
  '(?:(?:visa|lista|se|ta fram|skriv ut|vilka|vad|va|allt|alla|det|de|dom|show|list|what|which) )';
const tail =
  '(?: (?:nu|just|da|an|annu|i dag|idag|egentligen|fortfarande|hittills|nat|nagot|nanting|ens|redan|tack|now|right|yet|still|then|today|already|please|at all|for ovrigt))*';
const mail = '(?:mejl|mejlen|mail|mailen|meddelanden|meddelandena|arenden|brev|messages|mails|emails)';
const still = '(?: (?:nu|just nu|fortfarande|annu|kvar|och vantar|ute|still))*';
const others =
  '(?:andra|de andra|dom andra|nan annan|nagon annan|nagon|nan|kollegorna|kollegor|folk|others|other people|somebody else|colleagues)';
const i = '(?:jag|ja|vi|man|i|we)';

const lists: readonly (readonly [of: ListAsked, forms: readonly string[]])[] = [
  [
    'others',
    [
      `(?:vad|va|vilka|vilket)(?: ${mail})?(?: (?:ar det|det ar|som))* (?:vantar|invantar) ${i}${still} pa(?: svar)?(?: (?:fran|av) ${others})?`,
      `what (?:are|am) (?:we|i)(?: still)? waiting (?:for|on)(?: from ${others})?`,
      `(?:what|which messages) (?:is|are) (?:still )?(?:waiting (?:for|on)|with) ${others}`,
      `${showing}+(?:${mail} )?(?:(?:som|ar|det|that is|that) )*(?:vantar|ligger|finns|star|ar|har jag|har vi)${still} (?:pa|hos) (?!(?:nagon|nan|folk)$)${others}`,
      '(?:vem|vilka|who) (?:har|svarar pa|sitter pa|ska svara pa|haller i|has|answers|is answering) (?:vad|vilket|vilka|what)',
    ],
  ],
  [
    'undecided',
    [
      `(?:vilka|vad for|vilket|which|what) (?:forslag|proposals)(?: (?:som|ar|det|are|is))* (?:vantar|ligger|finns|waiting|wait|open)${still}(?: (?:pa|for|on) (?:beslut|svar|godkannande|a decision|approval))?`,
      `(?:vantar|ligger|is there|does)(?: det)?(?: (?:nat|nagot|nagra|nagot forslag|anything|any))*(?: (?:forslag|proposals?))? (?:(?:waiting|wait) )?(?:pa|for) (?:beslut|godkannande|a decision|approval)`,
      `${showing}+(?:${mail} |forslag )?(?:(?:som|ar|har|that|is|are) )*(?:inte|ej|not) (?:ar |har )?(?:blivit |been )?(?:godkant|godkanda|beslutat|beslutade|avgjort|avgjorda|approved|decided)`,
      `${showing}+(?:(?:som|that|is|are) )*(?:vantar|ligger|waiting|waits)${still} (?:pa|for|on) (?:beslut|godkannande|a decision|approval)`,
      `(?:har|ar|have|are) (?:forslagen|forslaget|mina forslag|mitt forslag|vara forslag|the proposals|my proposals)(?: been)? (?:blivit )?(?:godkanda|godkant|beslutade|beslutat|avgjorda|approved|decided)`,
    ],
  ],
  [
    'given',
    [
      `(?:vad|va|vilka|what|which)(?: ${mail})? (?:(?:har|have) ${i}|${i} have) (?:gett|givit|delat|given|handed) (?:bort|ut|ifran mig|till andra|away|out)(?: (?:till|to) (?:andra|others))?`,
      `(?:vad|va|vilka|what|which)(?: ${mail})? (?:gav|delade|did) ${i}(?: (?:give|hand))? (?:bort|ut|ifran mig|till andra|away|out)`,
      `(?:vad|va|vilka|vem|what|which|who|whom)(?: ${mail})? (?:har|have) ${i} (?:foreslagit|fordelat|tilldelat|proposed|assigned)`,
    ],
  ],
  [
    'returned',
    [
      `(?:vad|va|vilka|what|which)(?: ${mail})? (?:fick|har|did|have) ${i}(?: get)? ?(?:fatt |got |gotten )?(?:tillbaka|back)`,
      `(?:har|fick|ar) (?:${i} )?(?:(?:nat|nagot|nagra|nanting|det kommit|kommit|fatt|nan|nagon) )+(?:tillbaka|(?:blivit )?(?:aterlamnat|aterlamnats|lamnat(?:s)? tillbaka|skickat(?:s)? tillbaka))`,
      `${showing}+(?:${mail} )?(?:(?:som|ar|har|kom|blev|is|was|has been|that) )*(?:blivit |been )?(?:tillbaka|aterlamna(?:t|de|d|ts)|lamna(?:t|de|d|ts) tillbaka|(?:given|handed|sent) back)`,
    ],
  ],
  [
    'unnumbered',
    [
      `${showing}+(?:${mail} )?(?:(?:har vi|finns det|ligger det) )?(?:(?:som|that) )?(?:har|have|has|saknar|lacks?) (?:(?:inget|inte nagot|inte nat|inga|annu inget|no) )?(?:diarienummer|nummer|nr|dnr|number)`,
      `${showing}+(?:${mail} )?(?:(?:har vi|finns det|ligger det) )?(?:(?:som|that|ar|are|is|blivit|har|har blivit) )*(?:inte|ej|annu inte|not)(?: (?:ar|blivit|har blivit|been))? (?:diariefort|diarieforda|registrerat|registrerade|registered)`,
      `(?:ar|finns|har|is)(?: (?:det|vi|jag|there))? (?:nat|nagot|nagra|nanting|anything)(?: ${mail})? (?:som|that) (?:inte ar|ej ar|inte har blivit|is not) (?:diariefort|diarieforda|registrerat|registrerade|registered)`,
      `(?:ar|finns|har|is)(?: (?:det|vi|jag|there))? (?:nat|nagot|nagra|nanting|anything)(?: ${mail})? (?:som saknar|utan|without|without a) (?:nummer|diarienummer|nr|number)`,
      `${showing}+(?:(?:ar|are|som ar) )?(?:oregistrerade?|oregistrerat|odiariefort|odiarieforda|unregistered)(?: ${mail})?`,
      `(?:hur manga|how many)(?: ${mail})? (?:saknar|har inget|have no|lack) (?:diarienummer|nummer|number)`,
    ],
  ],
  [
    'unassigned',
    [
      `${showing}+(?:${mail} )?(?:(?:som|ar|det|that) )*(?:ingen|nobody|no one) (?:har|tagit|har tagit|svarar pa|ska svara pa|tar|sitter pa|has|has taken|answers|is answering)`,
      `${showing}+(?:${mail} )?(?:har|has) (?:ingen|nobody|no one) (?:tagit|svarat pa|taken|answered)`,
      `${showing}+(?:${mail} )?(?:(?:som|ar|har|are|is|that) )*(?:inte|ej|not) (?:fordelade?t?|utdelade?t?|tilldelade?t?|assigned|handed out)`,
      `${showing}+(?:${mail} )?(?:(?:som|that) )?(?:saknar|har ingen|lack|have no) (?:svarare|nagon som svarar|som svarar|handlaggare|responder)`,
    ],
  ],
];
const listForms = lists.flatMap(([of, forms]) =>
  forms.map((form) => ({ of, form: new RegExp(`^${lead}(?:${form})${tail}$`, 'u') })),
);

const nobody =
  'vi|jag|ja|ni|du|man|nagon|nan|nagot|nat|det|den|detta|alla|ingen|inget|dig|dej|mig|mej|oss|er|i|we|you|it|this|that|anybody|anyone|everyone|me|us|vem|who';
const name = `(?<name>(?!(?:${nobody})\\b)\\p{L}{2,}(?: (?!(?:pa|om|med|for|till|kring|angaende|i|nu|an|annu|inte|redan|ja|nej|ok|klar|klart|about|on|with|to|yet)\\b)\\p{L}{3,})??)`;
const ofMatter = '(?: (?:pa|om|med|angaende|kring|i|till|about|on|with|to)(?: (?<matter>.+?))?)?';
const soon = '(?:(?:redan|nu|annu|inte|ens|fortfarande|hunnit|already|even|ever) )*';

const people = [
  `(?:har|hade) ${name} ${soon}(?:svarat|svara|besvarat|besvara|hort av sig|aterkommit|bestamt(?: sig)?|beslutat|godkant|avgjort|tagit stallning)${ofMatter}`,
  `svara(?:de|t) ${name}${ofMatter}`,
  `(?:vad|va) (?:svarade|sa|sade|sager|bestamde|beslutade|tyckte|svarar) ${name}${ofMatter}`,
  `(?:vad|va) (?:har|hade) ${name} (?:svarat|sagt|bestamt|beslutat)${ofMatter}`,
  `hur gar det (?:for|hos|med) ${name}${ofMatter}`,
  `hur langt har ${name} kommit${ofMatter}`,
  `hur ligger ${name} till${ofMatter}`,
  `(?:vad|va|vilka|what)(?: ${mail}| det| som)* (?:ligger|vantar|finns|star|is|waits)${still} (?:hos|pa|for|with) ${name}`,
  `(?:vad|va) vantar ${i}${still} pa fran ${name}`,
  `has ${name} ${soon}(?:answered|replied|decided|approved|got back)${ofMatter}`,
  `did ${name} ${soon}(?:answer|reply|decide|approve|get back)${ofMatter}`,
  `what (?:did|has) ${name} (?:say|said|answer|answered|reply|replied|decide|decided)${ofMatter}`,
  `how is ${name} (?:doing|getting on|coming along)${ofMatter}`,
].map((form) => new RegExp(`^${lead}(?:${form})${tail}$`, 'u'));

const messages = [
  'hur gar det (?:for|med) (?<matter>.+?)',
  'hur (?:ligger|star) (?<matter>.+?) till',
  'hur langt har (?:det|man|vi|ni) kommit med (?<matter>.+?)',
  '(?:.+ )?(?:har det kommit|kom det|har vi fatt|fick vi|finns det)(?: (?:nat|nagot|nagra|ett|in))* svar (?:pa|om|fran|for|till) (?<matter>.+?)',
  '(?<matter>.+?) (?:har det kommit|har vi fatt)(?: (?:nat|nagot|nagra|ett|in))* svar',
  'how is (?<matter>the .+?) (?:going|coming along)',
].map((form) => new RegExp(`^${lead}(?:${form})${tail}$`, 'u'));

/** So much that more is said than what is asked. */
const longest = 120;

export function standingAsked(text: string): StandingAsked | undefined {
  const said = bareWords(text.normalize('NFC'));
  if (said.length === 0 || said.length > longest) return undefined;
  const list = listForms.find(({ form }) => form.test(said));
  if (list) return { of: list.of };
  for (const form of people) {
    const { name: who, matter = '' } = form.exec(said)?.groups ?? {};
    if (who !== undefined) return { of: 'person', name: who, matter: asWritten(text, said, matter) };
  }
  for (const form of messages) {
    const { matter } = form.exec(said)?.groups ?? {};
    if (matter !== undefined) return { of: 'message', matter: asWritten(text, said, matter) };
  }
  return undefined;
}

/** The same words with their accents and capitals. */
function asWritten(text: string, said: string, words: string): string {
  if (words === '') return '';
  const all = text.normalize('NFC').match(/[\p{L}\d]+/gu) ?? [];
  const at = ` ${said} `.lastIndexOf(` ${words} `);
  const from = at <= 0 ? 0 : said.slice(0, at).trim().split(' ').filter(Boolean).length;
  return all.slice(from, from + words.split(' ').length).join(' ');
}

/** "Hos chefen". */
export const isTheManager = (name: string): boolean =>
  /^(?:(?:min|var|the|my|our) )?(?:chef|chefen|cheferna|manager|managers|boss|bossen)$/u.test(name);

/** "Har han svarat?" */
export const isWhoeverWasNamed = (name: string): boolean => /^(?:han|hon|hen|he|she|they)$/u.test(name);
