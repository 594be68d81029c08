// "Kan du koppla mig till någon som kan bygglov", "vem kan jag prata med om skolskjuts": a person to turn to about a subject, told by its words.

const talks = '(?:prata|pratar|tala|talar|snacka|snackar|talk|talking|speak|speaking)';
const turns = `(?:${talks}|ringa|ringer|ring|kontakta|kontaktar|kontakt|vanda|vander|hora|hor|mejla|mejlar|fraga|fragar|na|nar|turn|call|contact|ask|reach|go)`;
const somebody = '(?:nagon|nan|nagra|somebody|someone|anyone|anybody)';
/** "Om jag är sjuk": a condition, and no subject. */
const about =
  '(?:om|kring|angaende|gallande|rorande|about|regarding|concerning) (?!(?:jag|det|man|vi|nan|nagon|nat|nagot|du|ni|han|hon|den|de|i|we|it|you|me|mig)\\b)';

const forms: readonly RegExp[] = [
  /\b(?:koppla|kopplar) (?:mig|mej|oss)\b.* (?:till|med) \p{L}{2,}|\b(?:bli|blir) kopplad till \p{L}{2,}/u,
  /\b(?:connect|transfer|put) me (?:through )?(?:to|with)\b/,
  new RegExp(
    `\\b${talks}(?: \\p{L}+){0,2} (?:med|to|with) ${somebody} (?:som (?:kan|jobbar|arbetar|vet|har|ansvarar|handlagger|sysslar|haller)|pa|i|${about}|who|in|at|from)\\b`,
    'u',
  ),
  new RegExp(`\\b${somebody} (?:som )?\\p{L}+ .*\\b${talks} (?:med|to|with)$`, 'u'),
  new RegExp(
    `\\b(?:vem|vilka|who|whom)\\b(?: (?:kan|ska|bor|far|maste|skulle|kunde|can|do|should|could|may|will))*(?: (?:jag|man|vi|i|we|you|one))?(?: (?:kunna|fa|best|bast))* ${turns}(?: (?:jag|man|vi))?(?: (?:mig|mej|sig|oss))?(?: (?:med|till|av|to|with))?(?: (?:da|nu|i dag|idag|now|today))* ${about}`,
    'u',
  ),
  new RegExp(
    `^(?:\\p{L}+ ){0,3}(?:vem|vilka|who) (?:vet|kan|knows) (?:(?:nat|nagot|mest|mer|en del|something|anything|most|a lot) )?${about}`,
    'u',
  ),
  new RegExp(
    `^(?:(?:hej|och|men|du|vet du|do you know) )*(?:vem|vilka|who)(?: (?:ar|is|are) det)? ?(?:som )?(?:har hand om|har ansvar(?:et)? for|ansvarar for|ar ansvarig for|skoter|handlagger|handles|deals with|looks after|takes care of|is responsible for|is in charge of) (?!(?:det|den|detta|dem|de|mig|min|mitt|mina|it|this|that|them|my|me)\\b)\\p{L}+(?: \\p{L}+){0,4}$`,
    'u',
  ),
  // The switchboard: "vem kan jag koppla till som kan bullerplank", "vart ska jag koppla en som frågar om skolskjuts".
  /\b(?:vem|vilka|vart|who|where)\b(?: \p{L}+){0,3} (?:koppla|kopplar|hanvisa|hanvisar|connect|transfer)\b.* (?:om|kring|som kan|som vet|about|who knows) \p{L}{3,}/u,
  /\b(?:vem|vilka|vart|who|where)(?: (?:ska|kan|do|should|can))? (?:kopplar|koppla|hanvisar|hanvisa|connect|transfer) (?:jag|ja|man|vi|i|we)(?: (?:koppla|hanvisa|till|med|to|dem|den|them))*$/u,
  /\b(?:vill|wants? to) (?:prata|tala|snacka|talk|speak) (?:med|to|with) (?:nagon|nan|somebody|someone)(?: \p{L}+){0,3} (?:om|about) \p{L}{3,}/u,
  /\b(?:vem|vilka|who)(?: \p{L}+){0,1} (?:tar emot|tar|svarar pa|can answer|answers|takes) (?:samtal|fragor|calls|questions)?\s?(?:om|kring|about) \p{L}{3,}/u,
  /^(?:\p{L}+ ){0,3}(?:vem|vilka|who) (?:jobbar|arbetar|sysslar|haller pa|works|deals) (?:med|with) \p{L}+$/u,
];

/** Of plain words; whoever it is. */
export const looksForSomebody = (words: string): boolean => forms.some((form) => form.test(words));
