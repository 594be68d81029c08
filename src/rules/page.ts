// The work page's addresses about the rules: the same flows as the chat and the cards' buttons (P3, K1).

import { z } from 'zod';
import type { SentenceCard } from '../core/card-facts';
import { refusalWords } from '../core/cards/view';
import { accept, refuse } from '../core/refusal';
import type { Person } from '../people/domain/person';
import { guid, version, type CardAnswer } from '../platform/teams/card-button';
import { pageEntry, type PageAnswer, type PageReader } from '../platform/web/page-entry';
import { ruleButtons } from './buttons';
import { rulePageView } from './cards/rule-page-view';
import { sourceWords } from './cards/rule-view';
import type { RulesContext } from './context';
import type { QuestionCards } from './domain/question-cards';
import { showNamedRules } from './flows/answer-rule-acts';
import { askTheRules } from './flows/ask-rules';
import { listQuestionsForPage } from './flows/list-questions';
import { showRules } from './flows/show-rules';
import { ruleCardSchema, ruleCardsSchema, rulesSchema } from './page-schemas';
import type { RulesWords } from './texts/sv';

type RulesReader = PageReader<RulesWords, Person>;
type Card = z.input<typeof ruleCardSchema>;

const verbs = Object.keys(ruleButtons) as [keyof typeof ruleButtons, ...(keyof typeof ruleButtons)[]];

/** What the button of that name takes; it is checked there. */
const actInputs = z.object({
  verb: z.enum(verbs),
  rule: z.string().max(64).optional(),
  other: z.string().max(64).optional(),
  rules: z.string().max(200).optional(),
  asked: guid.optional(),
  question: z.string().max(20_000).optional(),
  text: z.string().max(20_000).optional(),
  gap: z.coerce.number().optional(),
  tie: guid.optional(),
  version: version.optional(),
});

/** "F7", "regel 12". */
const isRulesId = /^\s*(?:regel\s+|rule\s+)?[\p{L}\d.]{1,8}\s*$/iu;

export const rulesPage = {
  'GET /rules': pageEntry({
    says: 'The rules in force, in their document’s order.',
    inputs: z.object({}),
    answer: rulesSchema,
    run: async (context: RulesContext, { person, words }: RulesReader) => {
      const { document, count, sections, hasQuestions } = await showRules(context, person.id);
      return accept({
        ...{ title: document.title, hasQuestions, sections },
        source: sourceWords(document, words.texts),
        count: words.texts.rules.page.count(count),
      });
    },
  }),
  'GET /rules/questions': pageEntry({
    says: 'What waits for a registrar’s answer, what the rules did not answer, what editors decide, and what is tied.',
    inputs: z.object({}),
    answer: ruleCardsSchema,
    run: async (context: RulesContext, { person, words }: RulesReader) => {
      const cards = await listQuestionsForPage(context, person.id);
      const own = cards.flatMap((card) => (card.card === 'sentence' ? [] : [rulePageView(card, words)]));
      return own.length === 0 ? refuse('not-allowed') : accept({ cards: own });
    },
  }),
  'POST /rules/ask': pageEntry({
    says: 'The rule that answers, a few that are near, or a plain no; what is kept of the question is said.',
    inputs: z.object({ text: z.string().trim().min(1).max(1_000) }),
    answer: ruleCardSchema,
    run: async (context: RulesContext, { person, words }: RulesReader, { text }) => {
      const named = isRulesId.test(text) ? showNamedRules(context, { rule: undefined, text })[0] : undefined;
      if (named?.card === 'rule') return accept(rulePageView(named, words));
      return answered(
        { kind: 'card', facts: await askTheRules(context, person, { text, mayKeep: true }) },
        words,
      );
    },
  }),
  'POST /rules/acts': pageEntry({
    says: 'What a button of an answer or a question does.',
    inputs: actInputs,
    answer: ruleCardSchema,
    run: async (context: RulesContext, { person, words }: RulesReader, { verb, ...data }) =>
      answered(await ruleButtons[verb].press(context, person, data), words),
  }),
};

/** A card says what is so now; a sentence, or a card with a refusal, why nothing was changed. */
function answered({ facts }: CardAnswer<QuestionCards | SentenceCard>, words: RulesWords): PageAnswer<Card> {
  if (facts.card !== 'sentence') {
    const view = rulePageView(facts, words);
    const refusal = 'refusal' in facts ? facts.refusal : undefined;
    if (refusal === undefined) return accept(view);
    return { ok: false, refusal, now: view, words: refusalWords(refusal, words.texts) };
  }
  const { say } = facts;
  const refusal = say.what === 'refused' ? say.refusal : say.what;
  return { ok: false, refusal, now: undefined, words: refusalWords(refusal, words.texts) };
}
