// What is no order about one message, though it has the words of one: what asks, what is of messages as such, of a day, of leave or of a mailbox.

import { monthNames, weekdayNames } from '../../days/day-words';
import type { Token } from '../../reading/tokens';
import { isWord } from '../../reading/tokens';
import type { Deed } from './message-order-words';

const open = '(?:(?:hej|ok|okej|och|men|du|snalla|hi|and|but|or|eller|please) )*';
const anybody = '(?:jag|man|vi|ni|du|de|det|den|nagon|nan|i|we|you|one|it|that|this|they|somebody|anyone)';
/** "Kan Bo svara på remissen?", "could you …?": a wish. */
const wish = new RegExp(
  `^${open}(?:kan|kunde|skulle|vill|can|could|would|will) (?!(?:jag|man|vi|i|we) )`,
  'u',
);
const asking = new RegExp(
  `^${open}(?:${[
    '(?:vad|va|vem|vems|vilk\\p{L}*|hur|vart|varfor|what|who|whose|which|how|where|why)(?: |$)',
    '(?:nar|var|when) (?:ska|far|kan|maste|ar|kommer|behover|finns|gor|star|do|does|is|are|should|must|can) ',
    '(?:far|ska|skall|maste|bor|borde|ar|behover|galler|raknas|racker|may|must|should|shall|is|are|does) (?!\\p{L}+ \\d)',
    `(?:har|gor|gar|do|did|have|has) ${anybody}(?: |$)`,
    '(?:kan|kunde|skulle|vill|can|could) (?:jag|man|vi|i|we) ',
  ].join('|')})`,
  'u',
);
/** Without a stop before it: "ansökan är hemlig vad gör jag". */
const askingWithin =
  /(?:\b(?:undrar|osaker|vet inte|wonder|wondering|not sure|vet (?:du|ni|nagon|nan)|vad gor|hur gor|what do)\b|(?<!(?:^| )(?:sa|da|sen|sedan|som|att|det|den|so|then) )(?:far|maste|ska|kan) (?:jag|man|vi) |\b(?:eller|va|eller hur|eller inte|right|or not)$)/u;

/** Whether anything in the line asks, but for a wish. */
export const asksAnything = (sentences: readonly (readonly Token[])[]): boolean =>
  sentences.some((sentence) => {
    const text = sentence
      .filter(isWord)
      .map(({ word }) => word)
      .join(' ');
    return (
      asking.test(text) ||
      askingWithin.test(text) ||
      (sentence.some(({ word }) => word === '?') && !wish.test(text))
    );
  });

const days = [...weekdayNames.keys()].filter((word) => word.length > 4).join('|');
const day = `(?:(?:${days})|i ?(?:dag|morgon|overmorgon|kvall|eftermiddag|jul|helgen)|overmorgon|today|tomorrow|tonight|(?:nasta|denna|hela|next|this) (?:vecka\\p{L}*|manad|week|month)|v(?:ecka)? \\d{1,2}|week \\d{1,2}|dagen|dagarna|\\d{1,2} (?:${monthNames.join('|')}|jan|feb|apr|aug|sep|sept|okt|oct|nov|dec))`;
const ofDay = new RegExp(`(?:^| )${day}(?= |$)`, 'u');

const leave =
  /(?:^| )(?:\p{L}*(?:ledighet|franvaro|semest|semst|sjukskriv|sjukanmal|sjukdag|brevlad|brevlåd|inkorg|bemanning|delegering|tjanstgoring|turordning|passbyt|arbetspass|fullmakt)\p{L}*|(?:foraldra|tjanst|part)?ledig|delegation(?:en|s)?|vab|vabb\p{L}*|sjuk|borta|ladan|lada|schema(?:t|n)?|byte(?:t|n)?|leave|absence|vacation|holidays?|mailbox\p{L}*|inbox|roster|rota|shifts?|swap|delegations?|days? off|sick)(?= |$)/u;

/** "Den om …", "från Lisa", "det första", a number: what tells it from the others. */
const named = new RegExp(
  `(?: |^)(?:om|fran|av|ang|angaende|gallande|rorande|kring|about|from|by|re|regarding|concerning) (?!${day}(?: |$)|och med)|\\d{3,}|^(?:den|det) (?:har|dar|forsta|sista|senaste|som) |^(?:denna|detta|forsta|sista|senaste|this|that|the (?:first|last|latest)) |(?: |^)som (?:kom|skickades) `,
  'u',
);
const several =
  /^(?:(?:alla|allt|all|varje|flera|nagra|manga|sadan\p{L}*|sana|every|each|any|some|such|these|those|various) |de (?!om ))/u;
const plural =
  /(?:mejlen|mailen|breven|handlingarna|meddelandena|synpunkterna|erna|arna|orna|arendena|svaren|messages|mails|letters|newsletters|ads|requests)$/u;
const definite =
  /^(?:den|det|the|this|that|denna|detta) |\p{L}{3,}(?:n|t)$|\p{L}s \p{L}*(?:mejl|mail|brev|meddelande|skrivelse|remiss|ansokan|begaran|overklagan|klagomal|faktura|enkat|inbjudan|message|letter|request|newsletter)$/u;

/** To be taken care of, and not only answered. */
const answering = /\b(?:svara|svarar|besvara|besvarar|answer|answers|reply|respond)\b/u;
const toPeople: ReadonlySet<Deed> = new Set<Deed>(['propose', 'handOn', 'approve', 'giveBack']);
const byRule: ReadonlySet<Deed> = new Set<Deed>(['minor', 'secret', 'notNeeded', 'register']);
/** "Kan du …?" and "vi …" are of messages as such, where none is named. */
const general = new RegExp(
  `^${open}(?:(?:vi|we) |(?:kan|kunde|vill|skulle|can|could|would) (?:du|ni|you) )`,
  'u',
);

/** Of leave, a mailbox or a day. */
export const isOfLeaveOrDay = (words: string): boolean => leave.test(words) || ofDay.test(words);

interface Ordered {
  readonly deed: Deed;
  /** What is said of the message. */
  readonly words: string;
  /** The whole of the order. */
  readonly text: string;
  readonly isOfMessage: boolean;
  /** It tells how it is. */
  readonly isTold: boolean;
}

/** One message by a definite form, whom it is from, what it is about or its number. */
export function isOfOne({ deed, words, text, isOfMessage, isTold }: Ordered): boolean {
  if (leave.test(toPeople.has(deed) ? text : words) || several.test(words)) return false;
  const isNamed = named.test(words);
  if (toPeople.has(deed) && ofDay.test(words) && !(isNamed && answering.test(text))) return false;
  if (isNamed) return true;
  if (isTold || plural.test(words) || (byRule.has(deed) && general.test(text))) return false;
  return isOfMessage || deed === 'register' || definite.test(words);
}
