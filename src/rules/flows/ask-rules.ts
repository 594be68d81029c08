// What is understood as a question to the rules: the rule itself, cited, or a plain no (P3, K1).

import { refused, type SentenceCard } from '../../core/card-facts';
import type { AnswerCard, NearRulesCard, NoAnswerCard, SecretNote } from '../domain/question-cards';
import { questionId, type PersonId, type QuestionId } from '../../core/ids';
import { possibleNames } from '../../core/private-text/first-names';
import { hasSign } from '../../core/private-text/kept-text';
import { hasCapitalInside, isPersonal } from '../../core/private-text/personal-text';
import { languageOf, type Person } from '../../people/domain/person';
import { isPlainQuestion } from '../domain/question/kept-question';
import { ownWayIn, type OwnWay } from '../domain/finding/own-ways';
import { longestGap } from '../domain/registrar-question';
import {
  deedFor,
  hasOurNumbers,
  needsConsentNote,
  withCompanions,
  withPointedAt,
  withinLength,
  type ShownRule,
} from '../domain/rule-duties';
import { wordingsOf, wordingState, type Approval } from '../domain/short-answer';
import { withFollowUp, type Asked, type Question } from '../domain/finding/ask';
import { hasPersonalNumber, maskPersonalNumbers } from '../../core/private-text/personal-numbers';
import type { MailboxId } from '../../core/ids';
import type { LocalDate } from '../../core/time';
import { namedDay, withNamed } from '../domain/question/named-in-question';
import { checkWritten, type CheckedAnswer } from '../domain/written-answer';
import type { RulesContext } from '../context';
import { mayList } from './may-list';
import { rostersOf } from './tie-roles';
import type { RecentQuestions } from '../store/recent-questions';
import { dateToday } from '../../core/context';

/** Rules on an answer: the one that answers and two related ones. */
const mostRules = 3;
/** A card holds at most so much rule text beside its first rule. */
const mostCharacters = 8_000;

interface AskedInChat {
  readonly text: string;
  /** The day and the mailbox that the question names, as they were understood. */
  readonly day?: LocalDate | undefined;
  readonly mailbox?: MailboxId | undefined;
  /** Whether it is understood as nothing but a question to the rules. */
  readonly mayKeep: boolean;
}

/** Never fails for what people write. */
export async function askTheRules(
  context: RulesContext,
  asker: Person,
  { text, mayKeep, day, mailbox }: AskedInChat,
): Promise<AnswerCard | NearRulesCard | NoAnswerCard | SentenceCard> {
  const question = withFollowUp(context.recent.findLatest(asker.id), text);
  // Of "var står det?" what was asked before it.
  const said = question.text;
  const asked = context.rules.ask(withNamed(question, { mailbox, day }));
  const secret = secretNote(context, said);
  const isAnything = !asked.refused || asked.reason === 'not-in-rules';
  const kept = isAnything ? await keptQuestion(context, asker, { ...question, mayKeep }) : forgotten(context);
  const askerId = asker.id;
  if (asked.refused)
    return sayNo(context, { askerId, reason: asked.reason, kept, secret, ownWay: ownWayIn(said) });
  if (!asked.sure) return nearRulesCard(context, { asked, kept, secret });
  const written = await writeAnswer(context, { asker, question, asked });
  const found = written?.rules ?? [...asked.answers.slice(0, 1), ...asked.related].map(({ rule }) => rule);
  return answerCard(context, {
    askerId,
    rules: found,
    question: said,
    day,
    kept,
    secret,
    written: written && { lead: written.lead, translation: written.translation },
  });
}

/** What an answer's buttons go with: the question's id, and its text where that may be kept. */
export interface KeptQuestion {
  readonly id: QuestionId;
  readonly text: string | undefined;
  /** Kept where the rules do not answer it; any other text is, if the asker sends it. */
  readonly isPlain: boolean;
}

export const forgotten = ({ newId }: RulesContext): KeptQuestion => ({
  id: questionId(newId()),
  text: undefined,
  isPlain: false,
});

/** As it is remembered, for a press under its answer. */
export function recalled(context: RulesContext, asker: PersonId, id: QuestionId): KeptQuestion {
  return { id, ...(context.recent.find(asker, id) ?? { text: undefined, isPlain: false }) };
}

/** Remembered for a while with what it continues, unless it tells of somebody; before a press only a plain one is shown again. */
async function keptQuestion(
  context: RulesContext,
  asker: Person,
  { mayKeep, ...question }: Question & Pick<AskedInChat, 'mayKeep'>,
): Promise<KeptQuestion> {
  const text = keptText(question.text);
  const none = forgotten(context);
  const { id } = none;
  if (text === '') return none;
  const isPlain = mayKeep && (await isKeepable(context, text));
  const isShown = isPlain || (!hasPersonalNumber(question.text) && (await mayList(context, text)));
  if (!isShown) return none;
  context.recent.remember(asker.id, { id, text: keptText(`${question.before ?? ''} ${text}`), isPlain });
  return isPlain ? { id, text, isPlain } : { ...none, id };
}

/** What may be kept of a text: without personal identity numbers and control signs, and not all of a long one. */
export const keptText = (text: string, longest: number = longestGap): string =>
  maskPersonalNumbers(text)
    .replace(/(?!\n)\p{Cc}/gu, ' ')
    .trim()
    .slice(0, longest);

/** What goes with a text that holds a personal identity number: the rule about that (K1), where it is Brevvakt's. */
export function secretNote({ rules }: RulesContext, text: string): SecretNote | undefined {
  if (!hasPersonalNumber(text)) return undefined;
  return { rule: hasOurNumbers(rules.find) ? shown(rules.find('K1')) : undefined };
}

interface Refused {
  readonly askerId: PersonId;
  readonly reason: NoAnswerCard['reason'];
  readonly kept: KeptQuestion;
  readonly secret: SecretNote | undefined;
  readonly ownWay?: OwnWay | undefined;
  /** What a press has made of it already. */
  readonly before?: ReturnType<RecentQuestions['settle']>;
}

/** A question that the rules do not answer is kept without a name when it may be, and the card says whether it is. */
export async function sayNo(
  context: RulesContext,
  { askerId, reason, kept, secret, before, ownWay }: Refused,
): Promise<NoAnswerCard> {
  const { id, text, isPlain } = kept;
  if (text !== undefined && isPlain && before === undefined) {
    const lastAskedOn = dateToday(context);
    await context.store.save({ gaps: [{ text, shownRule: undefined, lastAskedOn }] });
  }
  const { title } = context.rules.document;
  return {
    card: 'noAnswer',
    reason,
    questionId: id,
    question: text,
    title,
    secret,
    isKept: text !== undefined && isPlain && before !== 'chosen',
    ...(ownWay !== undefined && reason === 'not-in-rules' && { ownWay }),
    ...(await registrarSign(context, askerId)),
  };
}

type FoundRules = Extract<Asked, { refused: false }>;

interface Near {
  readonly asked: FoundRules;
  readonly kept: KeptQuestion;
  readonly secret: SecretNote | undefined;
}

/** Nothing is kept yet: what is chosen was an answer, and what is not is a gap. */
function nearRulesCard({ rules: book }: RulesContext, { asked, kept, secret }: Near): NearRulesCard {
  const found = asked.answers.flatMap(({ rule }) => shown(rule) ?? []);
  const choices = withCompanions(found, book, mostRules);
  const needsNote = needsConsentNote(choices, book.find);
  return { card: 'nearRules', questionId: kept.id, choices, needsConsentNote: needsNote, secret };
}

interface Found {
  readonly asker: Person;
  readonly question: Question;
  readonly asked: FoundRules;
}

/** Undefined without a model, whenever anything of what it wrote does not hold, and for what tells of somebody. */
async function writeAnswer(
  context: RulesContext,
  { asker, question, asked }: Found,
): Promise<CheckedAnswer | undefined> {
  if (hasSign(question.text) || (await isPersonal(context, question.text))) return undefined;
  const found = asked.answers.flatMap(({ rule }) => shown(rule) ?? []);
  const language = languageOf(asker, context.municipality().language);
  const written = await context.writer?.write({
    language,
    question: keptText(question.text),
    before: question.before,
    rules: found,
  });
  return written && checkWritten(written, { found, isTranslated: language === 'en' });
}

interface AnswerParts {
  readonly askerId: PersonId;
  readonly rules: readonly ShownRule[];
  /** What was asked, where it may be answered but not kept. */
  readonly question?: string | undefined;
  readonly day?: LocalDate | undefined;
  readonly kept: KeptQuestion;
  readonly secret?: SecretNote | undefined;
  readonly written?: AnswerCard['written'];
  readonly verdict?: AnswerCard['verdict'];
  readonly others?: readonly ShownRule[];
  readonly isKept?: boolean;
}

/** A registrar is not sent to a registrar. */
const registrarSign = async (context: RulesContext, askerId: PersonId): Promise<{ isRegistrar?: true }> =>
  (await rostersOf(context, askerId)).length > 0 ? { isRegistrar: true } : {};

/** The card of rules that were found; the first is the answer. */
export async function answerCard(
  context: RulesContext,
  parts: AnswerParts,
): Promise<AnswerCard | SentenceCard> {
  const { rules: book } = context;
  const meant = withPointedAt(parts.rules, book);
  const chosen = withinLength(withCompanions(meant, book, mostRules), mostCharacters);
  const rules = chosen.map(({ id, section, text }) => ({ id, section, text }));
  const [rule, ...related] = rules;
  if (rule === undefined) return refused('not-found');
  return {
    card: 'answer',
    questionId: parts.kept.id,
    question: parts.kept.text,
    rule,
    ...(await approvedWordings(context, rule.id, parts.question ?? parts.kept.text)),
    day:
      parts.day &&
      namedDay(context.municipality().calendar, rule, { day: parts.day, question: parts.question ?? '' }),
    related,
    document: book.document,
    deed: deedFor(rules, book.find),
    needsConsentNote: needsConsentNote(rules, book.find),
    secret: parts.secret,
    written: parts.written,
    verdict: parts.verdict,
    others: (parts.others ?? []).flatMap((other) => shown(other) ?? []),
    isKept: parts.isKept ?? false,
    ...(await registrarSign(context, parts.askerId)),
  };
}

const shown = (rule: ShownRule | undefined): ShownRule | undefined =>
  rule && { id: rule.id, section: rule.section, text: rule.text };

/**
 * Whether a text may be kept without a press, or stand prefilled: a plain question to the rules that names nobody. In
 * doubt it is not: the asker can write another text to the registrar.
 */
async function isKeepable({ rules, store, municipality }: RulesContext, text: string): Promise<boolean> {
  if (!isPlainQuestion(text, rules.wordKind)) return false;
  const { title, issuer } = rules.document;
  if (hasCapitalInside(text, `${title} ${issuer} ${municipality().name}`)) return false;
  return !(await store.questions.isAnybodyNamed(possibleNames(text)));
}

/**
 * What is shown with a rule beside its own words, as an editor approved it: a short answer and an English wording. Nothing
 * of what is a draft, written for other words than the rule has now, or approved by nobody who is an editor.
 */
async function approvedWordings(
  context: RulesContext,
  rule: string,
  question: string | undefined,
): Promise<Pick<AnswerCard, 'short' | 'english'>> {
  const { rules } = context;
  const { editors } = context.municipality().rules;
  const inForce = rules.wordings.filter((one) => wordingState(one, rules, editors) === 'shown');
  const { short, english } = wordingsOf(inForce, { rule, question });
  return {
    short: short && { text: short.text, ...(await approvalOf(context, short.approved)) },
    english: english && { text: english.text, ...(await approvalOf(context, english.approved)) },
  };
}

async function approvalOf({ store }: RulesContext, approved: Approval | undefined) {
  if (approved === undefined) throw new Error('What is shown is approved');
  const person = await store.people.findNamed(approved.by);
  return { byName: person?.name, on: approved.on, ...(approved.isExample && { isExample: true as const }) };
}
