// "Ska alla mejl raderas?" asks of all that there is; a rule for some of it ("Kommer sådana uppgifter in ska …") settles nothing.

const ofAll =
  /(?:^|[,;] (?:sa )?)(?:\w+ )?(?:ska|skall|maste|far|kan|bor|ar|raknas|behover|brukar|must|should|may|are|do|does|is|can)\b(?: \w+){0,2}? (?:alla|all|allt|varje|varenda|samtliga|every|each|everything|everyone)\b/;
const startsWithCondition =
  /^(?:om|nar|vid|i de fall|da|ar|har|kommer|blir|far|kan|finns|saknas|vill|behover|anvands|ringer|skriver|mejlar|skickar|tar|gar|lamnar|hittar|upptacker|misstanker|begar|galler|byter|slutar|kontaktar|besvaras|ror|innehaller|missar|glommer|tappar|raker)\b/;
const ofSome = /\bsadan(?:a|t)?\b|^[^.:;]*\bsom (?:\w+ )?inte\b/;

/** What begins with its verb, or with om, när, vid, says when it holds; so does "frågor som inte"; "sådana" are those of another sentence. Both folded without accents. */
export const asksOfAll = (question: string): boolean => ofAll.test(question);
export const holdsForSome = (rule: string): boolean => startsWithCondition.test(rule) || ofSome.test(rule);

/** "Får jag radera?" is no question of "Kommer sådana uppgifter in …": what such are stands elsewhere. Both folded without accents. */
export const asksWhetherMay = (question: string): boolean => mayAsker.test(question);
const mayAsker = /\b(?:far|kan|may|can) (?:jag|ja|man|vi|i|we)\b/;
export const holdsForSuch = (rule: string): boolean => ofSuch.test(rule);
const ofSuch = /^(?:\w+ ){0,2}(?:sadan(?:a|t)?|dessa)\b/;

const untilModal = /^\w+[^.:;]*?\b(?:ska|skall|maste|far|bor|kan|behover)\b/;

/** The beginning of a rule that says when the rest of it holds; undefined where it has none. */
export const conditionOf = (rule: string): string | undefined =>
  startsWithCondition.test(rule) ? untilModal.exec(rule)?.[0] : undefined;
