// What somebody wrote, as what to look for among the messages: a number, days, a kind, or words (F3).

import { findRuns } from '../../../chat/domain/days/find-runs';
import { isKindOfMessage } from '../../../chat/domain/forms/messages/kind-of-message';
import { nothingNamed, type Saying } from '../../../chat/domain/acts/saying';
import { clean, tokensOf } from '../../../chat/domain/reading/tokens';
import type { MailboxId, PersonId } from '../../../core/ids';
import { folded } from '../../../core/plain-words';
import { isFirstName } from '../../../core/private-text/first-names';
import type { LocalDate } from '../../../core/time';
import { termsOf, type SearchTerm } from '../../domain/search-terms';
import type { Standing } from '../../domain/standing';
import { ordering, sayings } from './beside-matter';
import { asksRecord, kindAsked, type KindAsked } from './kind-asked';

export interface Query {
  readonly mailboxId?: MailboxId | undefined;
  readonly number?: string | undefined;
  readonly standing?: Standing | undefined;
  /** Of what is not closed, where no standing says otherwise. */
  readonly kind?: KindAsked | undefined;
  readonly responderId?: PersonId | undefined;
  readonly from?: LocalDate | undefined;
  readonly until?: LocalDate | undefined;
  /** All that came on those days. */
  readonly isOfDays?: true;
  /** Of sender or subject: looked for, and kept nowhere. */
  readonly words?: readonly SearchTerm[] | undefined;
  /** The first names among them. */
  readonly names?: readonly string[] | undefined;
  /** The whole line, where no message has its words as they are. */
  readonly said?: string | undefined;
  /** Where nothing has that number: it may be of the subject, beside what else is said. */
  readonly ifNone?: readonly SearchTerm[] | undefined;
  /** What is said beside the number: "fick du meddelandet om kvitton diariefört, KS 2026/721?" */
  readonly beside?: readonly SearchTerm[] | undefined;
}

const numberForm =
  /(?<![\p{L}\p{N}])(?:(?<letters>\p{L}{1,8})\s?)?(?<digits>(?:19|20)\d\d[-/:]\d{1,6})(?!\d)/gu;
const writtenDate = /\b\d{4}-\d{2}-\d{2}\b/g;

/** Registration numbers, and no date that is written like one; what stands before it may be no part of it ("hitta 2026/501"). */
export const numbersIn = (text: string): readonly string[] =>
  [...text.replace(writtenDate, ' ').matchAll(numberForm)].map(({ 0: whole, groups = {} }) =>
    isSeries(groups['letters'] ?? '', text) ? whole : (groups['digits'] ?? whole),
  );

const numberAsWritten = (text: string): string | undefined => numbersIn(text)[0];

/** "KS", "ks", "MBNau". */
const isSeries = (letters: string, text: string): boolean =>
  (/^\p{Lu}+$/u.test(letters) && /\p{Ll}/u.test(text)) ||
  (!isOrdering(letters) &&
    !leading.test(letters) &&
    (letters.length <= 4 || /\p{Lu}.*\p{Lu}/u.test(letters)));
const leading = /^(?:visa|visar|akt|mål|ref|show|open|find|see|case|file|no|nr)$/iu;

/** "Ärende 510": the last part of it alone. */
const lastPart =
  /(?<!\p{L})(?:(?<!(?:ett|en|nytt|in) )ärende(?:t|nummer|nr)?|dnr|diarie(?:nummer|nr)|case (?:nr|number|no))(?: (?:nr|nummer))?\.? (\d{1,6})(?![\d/:-])/iu;

/** "Sök 501": nothing else is said. */
const partAlone =
  /^[\s,.]*(?:(?:hej|kan du|snälla|please) )*(?:hitta|sök|söka|leta|find|search)(?: (?:fram|upp|efter|på|for|up))?(?: (?:nr|nummer|number))? (\d{2,6})[\s?.!]*$/iu;

/** Whole or in part, as it is looked for. */
export const numberSought = (text: string): string | undefined =>
  numberAsWritten(text) ?? lastPart.exec(text)?.[1] ?? partAlone.exec(text)?.[1];

/** "KS 2026/501", "dnr 2026/501?": nothing else is said. */
export const isNumberAlone = (text: string): boolean =>
  numberAsWritten(text) !== undefined &&
  /^[\s?.!]*(?:(?:dnr|diarie(?:nummer|nr)|nummer|nr|ärende)[\s:]*)?$/iu.test(withoutNumber(text));

export const withoutNumber = (text: string): string => text.replace(numberAsWritten(text) ?? '', ' ');

/** "Vilka begäranden är besvarade?". */
const isDone = /(?<!\b(?:inte|ej|not) )\b(?:klara|besvarade|besvarat|avslutade|answered|done|closed)\b/;

/** What somebody wrote, as what to look for; a day that is written like a number is none. */
export function queryOf({ text, mailbox, ...said }: Saying): Query {
  const number = numberSought(text);
  // "KS 2026-721" is no hour of today.
  const isDated = number === undefined || findRuns(tokensOf(clean(withoutNumber(text)))).length > 0;
  const { from, until } = isDated ? said : nothingNamed;
  const about = from === undefined && until === undefined ? text : withoutDays(text);
  const wordsOf = (words: string) =>
    termsOf(words, (word) => word.length < 3 || sayings.has(folded(word))).map(asBegun);
  const words = wordsOf(about);
  const days = { ...(isWhenever(text, words) ? {} : { from, until }), mailboxId: mailbox };
  const kind = kindAsked(text);
  if (kind !== undefined)
    return { ...days, kind, ...(isDone.test(folded(text)) && { standing: 'closed' as const }) };
  if (number !== undefined)
    return {
      ...days,
      number,
      ifNone: words,
      ...(asksRecord(text) && { beside: wordsOf(withoutNumber(text)) }),
    };
  return { ...days, words, names: namesIn(about), said: text };
}

/** "Vad hände med vattenläckan i går?" is of whatever came, and whenever; "med mejlet som kom i går" of that day. */
const isWhenever = (text: string, words: readonly SearchTerm[]): boolean =>
  happened.test(folded(text)) && !came.test(folded(text)) && words.some((term) => !saysKindAlone(term));
const happened = /\b(?:vad?|what) (?:hande|har hant|blev det|happened)\b/;
const came =
  /\b(?:kom|inkom|kommit|came|arrived)\b|\b(?:fran|from) (?:i ?|last )?(?:gar|dag|morse|\p{L}+dag\p{L}*|yesterday|today)\b/u;

const namesIn = (text: string): readonly string[] => folded(text).split(/\s+/).filter(isFirstName);

/** A word that is said of a message, and how much it tells of which one. */
export interface Telling {
  readonly term: SearchTerm;
  /** Folded; what stands before "mejlet" or "frågan" in one word may be short of its end. */
  readonly words: readonly string[];
  readonly weight: number;
  /** A first name is no other one. */
  readonly isName: boolean;
}

/** What is said of a message that is to be dealt with. */
export interface Described {
  readonly number: string | undefined;
  readonly kind: Query['kind'];
  /** Of its matter, whose it is and what kind of message. */
  readonly words: readonly Telling[];
  /** It says more than what kind of message it is. */
  readonly isTelling: boolean;
  /** "Motionen", and no request, which is what anything may be said to be. */
  readonly isOfKind: boolean;
  /** "Remissen" with nothing behind it that says which one. */
  readonly isKindAlone: boolean;
  /** The first names among them. */
  readonly names: readonly string[];
  /** "Från Xerox": whose it must be, in small letters. */
  readonly senders: readonly string[];
  /** Somebody is named. */
  readonly isOfSomebody: boolean;
}

interface Describing {
  /** Who is to answer it says nothing of it. */
  readonly isAppointing: boolean;
  /** Whether somebody here is called so. */
  readonly isColleague?: (name: string) => boolean;
}

/** Of a whole line about one message. */
export function matterIn(line: string, { isAppointing, isColleague }: Describing): Described {
  const number = numberSought(line);
  const said = withoutDays(withoutNumber(line).replace(lastPart, ' '));
  const short = shortNames(line);
  const all = termsOf(said, (word) => (word.length < 3 && !short.has(folded(word))) || isOrdering(word));
  const kinds = all.filter(saysKindAlone);
  const senders = [...said.matchAll(fromWhom)]
    .filter(([, name = '']) => /^\p{Lu}/u.test(name) || isFirstName(folded(name).split(' ')[0] ?? ''))
    .map(([, name = '']) => name.toLowerCase());
  const isName = (word: string): boolean => isFirstName(folded(word)) || isColleague?.(folded(word)) === true;
  const people = all.filter(({ text, word = text }) => [word, word.replace(/s$/, '')].some(isName));
  const led = ledBy.exec(said)?.[1]?.toLowerCase();
  const isWhose = ({ text, word = text }: SearchTerm): boolean =>
    (/s$/.test(word) && !isName(word)) ||
    senders.includes(word) ||
    word === led ||
    // "Sofia Ek igen, ge henne till Maja": nobody of that name works here.
    (isColleague?.(folded(word)) === false && isBeforeTaker(word, said));
  const names = isAppointing ? people.filter(isWhose) : people;
  const matter = all.filter((term) => !kinds.includes(term) && !people.includes(term));
  const first = folded(said).split(/\s+/).find(isKindOfMessage) ?? '';
  return {
    number,
    kind: /overklag|appeal/.test(first) ? 'appeal' : /begaran|request/.test(first) ? 'request' : undefined,
    words: [
      ...matter.map((term) => telling(term, weights.matter)),
      ...names.map((term) => ({ ...telling(term, weights.matter), isName: true })),
      ...kinds.map((term) => telling(term, isOfKind.test(term.text) ? weights.kind : weights.anyKind)),
    ],
    isTelling: matter.length > 0 || names.length > 0,
    isOfKind: kinds.some(({ text }) => isOfKind.test(text) && !isOfRequest.test(text)),
    isKindAlone: matter.length > 0 && kindAlone.test(said),
    names: names.map(({ text, word = text }) => folded(word)),
    senders,
    isOfSomebody:
      [names, senders, matter].some(({ length }) => length > 0) && people.length + senders.length > 0,
  };
}

/** "Sofia Ek igen, ge henne till Maja", and not "Erik är borta, ge den till Bo". */
function isBeforeTaker(name: string, said: string): boolean {
  const given = [...said.matchAll(toWhom)].map(([, one = '']) => one.toLowerCase());
  const named = new RegExp(`(?<!\\p{L})${name} (?!(?:${doing})(?!\\p{L}))\\p{L}{2}.*(?:till|åt|to) `, 'iu');
  return given.length > 0 && !given.includes(name) && named.test(said);
}

/** "GP:s begäran", "mejlet från TT", "Lisa Ek": of two letters, where anything else so short tells nothing. */
const shortNames = (line: string): ReadonlySet<string> =>
  new Set(
    [...line.matchAll(ofTwo)].flatMap(([whole, before = '', word = '']) =>
      !isOrdering(word) && (isShortName(whole, before) || (isInitials(word) && /\p{Ll}/u.test(line)))
        ? [folded(word)]
        : [],
    ),
  );
const isShortName = (whole: string, before: string): boolean =>
  /:s$/i.test(whole) || /^(?:från|from)$/iu.test(before) || isFirstName(folded(before));
/** "GP", and no body's or hour's. */
const isInitials = (word: string): boolean =>
  /^\p{Lu}{2}$/u.test(word) && !/^(?:KS|KF|KL|AU|OK|PM|AM|EM|FM|NR|CC)$/.test(word);
const ofTwo = /(?<!\p{L})(?:(\p{L}{1,30}) )?(?<![\p{L}\d])(\p{L}{2})(?::s)?(?![\p{L}\d:])/giu;

/** "Frågan" is said of anything. */
const weights = { matter: 1, kind: 0.5, anyKind: 0.05 } as const;

const telling = (term: SearchTerm, weight: number): Telling => {
  const named = asMatter(asNamed(term));
  const word = folded(term.word ?? term.text);
  const base = word.replace(ofKindOfMessage, '');
  const whole = base === word ? [word] : [base, `${base}a`, base.replace(/[eou]$/, 'a')];
  const words = [...whole, ...(shortened.test(word) ? [word.replace(shortened, 'e$1')] : [])];
  return { term: named, words, weight, isName: false };
};

/** "Bullret" is "buller", "möglet" "mögel". */
const shortened = /(?<=\p{L}{2}[^aeiouy\P{L}])([lnr])(?:et|en)$/u;

/** "Remissen är besvarad", and not "remissen om buller". */
const kindAlone =
  /(?<!\p{L})(?:remiss|faktur|inbjud|enkät|ansök|anmäl|yttran|motion|protokoll)\p{L}{0,3}(?! *(?:om|från|ang\p{L}*|rörande|kring|för|på|till|av|med|i|nr|about|from|\p{Lu}|\d)(?!\p{L}))/u;

/** "Sekretessmärk", "diarieföras": in whatever form. */
const deed =
  /^(?:sekretess|hemlig|diarief|registrer|besvar|marker|vidarebeford|overlamn|aterlamn|svara|godkan[nd]|foresl|avsl|neka|secre|confidential|regist|answer|approv|propos|suggest|reject|forward)/;
const isOrdering = (word: string): boolean => {
  const one = folded(word);
  // A barn, and no mailbox.
  if (/^lada/iu.test(word)) return false;
  return sayings.has(one) || ordering.has(one) || deed.test(one);
};

/** "Erika, Erik kan svara henne". */
const ledBy = /^(?:(?:och|o|men|sen|and|but) )*(\p{L}{3,}) ?[,:–-]/iu;

const doing = 'är|e|kan|hinner|har|ska|får|tar|svarar|vill|måste|blir|och|eller|is|can|has|will';
const toWhom = /(?<!\p{L})(?:till|åt|låt|to|let) (\p{L}{3,})/giu;
const fromWhom = /(?<!\p{L})(?:från|av|from|by) (\p{L}{3,}(?:-\p{L}+)?)/gu;

/** The words of a line that say more than what is ordered or asked. */
export const tellingWords = (line: string): readonly string[] =>
  [...withoutDays(line).matchAll(/\p{L}+/gu)].map(([word]) => word).filter((word) => !isOrdering(word));

/** "Fakturan" is looked for as "faktur". */
const isOfKind =
  /^(?:reklam|faktur|begär|remiss|inbjud|enkät|ansök|anmäl|yttran|motion|protokoll)\p{L}{0,2}$/u;

const isOfRequest = /^beg/;

/** "Kränkningsmejlet", "attefallsfrågan": what it is about. */
const asMatter = (term: SearchTerm, of = ofKindOfMessage): SearchTerm => {
  const { isWhole, text, word = text } = term;
  const matter = word.replace(of, '');
  return isWhole || matter === word ? term : { ...term, text: matter };
};
/** "Handlingsbeslutet" is no request. */
const asBegun = (term: SearchTerm): SearchTerm => {
  const [begun, paper] = [asMatter(term), asMatter(asMatter(term), ofPaper)];
  return ofKindToo.test(folded(paper.text)) ? begun : paper;
};
const ofKindOfMessage =
  /(?<=^\p{L}{4,})s?(?:mejl|mail|brev|fr[åa]g|[äa]rend|beg[äa]r|ans[öo]k|anm[äa]l|remiss|f[öo]rslag|skrivelse|synpunkt|klagom[åa]l|grej)\p{L}{0,3}$/u;
/** "Strandskyddsbeslutet": a search knows beginnings alone. */
const ofPaper = /(?<=^\p{L}{4,})s?(?:beslut|avtal|besked|yttrand)\p{L}{0,3}$/u;

/** "Skräpmejlet", "utlämnandebegäran", and not "altanklagomålet". */
const saysKindAlone = ({ text, word = text }: SearchTerm): boolean => {
  const of = folded(word).replace(ofKindOfMessage, '').replace(ofPaper, '');
  return (
    isOfKind.test(text) || (isKindOfMessage(folded(text)) && (of === folded(word) || ofKindToo.test(of)))
  );
};
const ofKindToo =
  /^(?:skrap|reklam|spam|tack|medborgar|utlamn|handling|information|paminnelse|svars?|avslag|delegation|sekretess|personal|e-?post)/;

/** "Skolan", "vägen": what a subject calls "skola" or "väg". */
const asNamed = (term: SearchTerm): SearchTerm =>
  term.isWhole ? term : { ...term, text: term.text.replace(/(?<=^\p{L}{3,4})(?:[ae]n|et)$/u, '') };

/** The words that were read as days say nothing of what is looked for. */
function withoutDays(text: string): string {
  const tokens = tokensOf(clean(text));
  const runs = findRuns(tokens);
  const isDay = (at: number) => runs.some((run) => run.from <= at && at < run.to);
  return tokens.flatMap(({ written }, at) => (isDay(at) ? [] : [written])).join(' ');
}
