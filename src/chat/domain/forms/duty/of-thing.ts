// What is given or taken is a thing or a message, and no mailbox: of masked words.

import { isMatter } from '../../reading/fields';

/** "Ge Nina Dahl till Ines på tisdag": what is given has a name, and is neither a mailbox nor a day. */
export const givesElse = (words: readonly string[]): boolean => {
  const [, given = ''] = giving.exec(words.join(' ')) ?? [];
  return given !== '' && !givenBox.test(given);
};
const giving = /(?:^| )(?:ge|ger|lamna|overlamna|skicka|give|hand) (.+?) (?:till|to) §person(?: |$)/u;
const givenBox =
  /§(?:mailbox|day|time)|brevlad|(?:^| )(?:den|det|dem|it|lada|ladan|mailbox\p{L}*|inbox|inkorg\p{L}*|pass\p{L}*|vakt\p{L}*|jour\p{L}*|tur\p{L}*|dag\p{L}*|vecka\p{L}*|halva|resten|min|mina|mitt|my|eftermiddag\p{L}*|formiddag\p{L}*|ansvar\p{L}*|bevakning\p{L}*|skol\p{L}*|duty|shift|day|week|rest)(?: |$)/u;
/** "Kan jag ta gatlyktan?": what is taken is a thing, and neither a mailbox nor a time. */
export const takesElse = (words: readonly string[]): boolean => {
  const [, verb = '', taken = ''] = taking.exec(words.join(' ')) ?? [];
  const isThing = (verb === 'hinner' ? definite : definiteOrBare).test(taken) || isMatter(taken);
  return isThing && !givenBox.test(taken) && !noThing.test(taken);
};
const taking =
  /(?:^| )(ta|tar|hinner)(?: (?:inte|ej|hand|om|over|med|sjalv|nog|ju|kanske))* (\p{L}+)(?: |$)/u;
const [definite, definiteOrBare] = [/^\p{L}{4,}(?:en|an|et)$/u, /^\p{L}{4,}(?:en|an|et|a)$/u];
const noThing =
  /^(?:annan|sedan|redan|innan|undan|utan|ingen|nagon|egen|halvan|delen|turen|timmen|timman|timmarna|skiftet|jobbet|lunchen|helgen|morgonen|kvallen|natten|semestern|halften|sommaren|rasten|tillbaka|andra|forsta|halva|sista|extra|flera|dessa|denna|detta|nasta|samma|garna|alltsa)$/u;
