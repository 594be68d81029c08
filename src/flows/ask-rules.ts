// Anything that is no chat word is a question to the rules: the rule itself, cited, or a plain no (P3, K1).

import type { CardFacts } from '../domain/card-facts';
import type { AnswerCard, NoAnswerCard, SecretNote } from '../domain/cards/question-cards';
import type { Person } from '../domain/person';
import { languageOf } from '../domain/person';
import { longestGap } from '../domain/registrar-question';
import type { ShownRule } from '../domain/rule-duties';
import {
  deedFor,
  hasOurNumbers,
  needsConsentNote,
  withCompanions,
  withinLength,
} from '../domain/rule-duties';
import type { Asked, Question } from '../domain/rules/ask';
import { withFollowUp } from '../domain/rules/ask';
import { hasPersonalNumber, maskPersonalNumbers } from '../domain/rules/personal-numbers';
import type { CheckedAnswer } from '../domain/written-answer';
import { checkWritten } from '../domain/written-answer';
import type { FlowContext } from './flow-context';
import { dateToday } from './flow-context';
import { isKeepable } from './keep-gap';

/** Rules on an answer: the one that answers and two related ones. */
const mostRules = 3;
/** A card holds at most so much rule text beside its first rule. */
const mostCharacters = 8_000;

/** Never fails for what people write. */
export async function askTheRules(context: FlowContext, asker: Person, text: string): Promise<CardFacts> {
  const question = withFollowUp(context.recent.find(asker.id), text);
  const asked = context.rules.ask(question);
  const secret = secretNote(context, text);
  const kept = keptText(question.text);
  const isAnything = !asked.refused || asked.reason === 'not-in-rules';
  if (isAnything) context.recent.remember(asker.id, keptText(`${question.before ?? ''} ${question.text}`));
  if (asked.refused) return refuse(context, { reason: asked.reason, kept, secret });
  const written = await writeAnswer(context, { asker, question, asked });
  const found = written?.rules ?? [...asked.answers.slice(0, 1), ...asked.related].map(({ rule }) => rule);
  return answerCard(context, {
    rules: found,
    question: kept,
    secret,
    written: written && { lead: written.lead, translation: written.translation },
  });
}

/** What may be kept of a text: without personal identity numbers and control signs, and not all of a long one. */
export const keptText = (text: string, longest: number = longestGap): string =>
  maskPersonalNumbers(text)
    .replace(/(?!\n)\p{Cc}/gu, ' ')
    .trim()
    .slice(0, longest);

/** What goes with a text that holds a personal identity number: the rule about that (K1), where it is Brevvakt's. */
export function secretNote({ rules }: FlowContext, text: string): SecretNote | undefined {
  if (!hasPersonalNumber(text)) return undefined;
  return { rule: hasOurNumbers(rules.find) ? shown(rules.find('K1')) : undefined };
}

interface Refused {
  readonly reason: NoAnswerCard['reason'];
  readonly kept: string;
  readonly secret: SecretNote | undefined;
}

/** A question that the rules do not answer is kept without a name when it names nobody, and the card says which. */
async function refuse(context: FlowContext, { reason, kept, secret }: Refused): Promise<NoAnswerCard> {
  const isKept = reason === 'not-in-rules' && kept !== '' && (await isKeepable(context, kept));
  if (isKept) {
    const lastAskedOn = dateToday(context);
    await context.store.save({ gaps: [{ text: kept, shownRule: undefined, lastAskedOn }] });
  }
  return { card: 'noAnswer', reason, question: kept, title: context.rules.document.title, secret, isKept };
}

interface Found {
  readonly asker: Person;
  readonly question: Question;
  readonly asked: Extract<Asked, { refused: false }>;
}

/** Undefined without a model, and whenever anything of what it wrote does not hold. */
async function writeAnswer(
  context: FlowContext,
  { asker, question, asked }: Found,
): Promise<CheckedAnswer | undefined> {
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
  readonly rules: readonly ShownRule[];
  readonly question: string | undefined;
  readonly secret?: SecretNote | undefined;
  readonly written?: AnswerCard['written'];
  readonly verdict?: AnswerCard['verdict'];
  readonly isKept?: boolean;
}

/** The card of rules that were found; the first is the answer. */
export function answerCard(context: FlowContext, parts: AnswerParts): CardFacts {
  const { rules: book } = context;
  const chosen = withinLength(withCompanions(parts.rules, book, mostRules), mostCharacters);
  const rules = chosen.map(({ id, section, text }) => ({ id, section, text }));
  const [rule, ...related] = rules;
  if (rule === undefined) return { card: 'sentence', say: { what: 'refused', refusal: 'not-found' } };
  return {
    card: 'answer',
    question: parts.question,
    rule,
    related,
    document: book.document,
    deed: deedFor(rules, book.find),
    needsConsentNote: needsConsentNote(rules, book.find),
    secret: parts.secret,
    written: parts.written,
    verdict: parts.verdict,
    isKept: parts.isKept ?? false,
  };
}

const shown = (rule: ShownRule | undefined): ShownRule | undefined =>
  rule && { id: rule.id, section: rule.section, text: rule.text };
