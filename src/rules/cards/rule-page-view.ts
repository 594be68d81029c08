import { line, onlyIf, subtle, type Button, type Choice, type Fact, type Line } from '../../core/cards/view';
import type { NoAnswerCard, QuestionCards } from '../domain/question-cards';
import type { RulesWords } from '../texts/sv';
import { answerView, nearRulesView, type Approved } from './answer-view';
import {
  askedView,
  noAnswerView,
  ownLines,
  questionListView,
  questionView,
  type TextForm,
} from './question-views';
import { placeWords, ruleView } from './rule-view';
import { tieListView, tieProposalView, tieView } from './tie-views';

/** A form as the work page fills it in. */
interface PageForm {
  readonly title: string;
  readonly lines: readonly Line[];
  readonly people: readonly never[];
  readonly choices: readonly {
    readonly id: string;
    readonly label: string;
    readonly isMultiSelect: boolean;
    readonly value: string;
    readonly choices: readonly Choice[];
  }[];
  readonly texts: readonly {
    readonly id: string;
    readonly label: string;
    readonly isMultiline: boolean;
    readonly value: string;
    readonly maxLength: number;
    readonly isRequired: boolean;
    readonly errorMessage: string;
  }[];
  readonly dates: readonly never[];
  readonly toggles: readonly never[];
  readonly buttons: readonly Button[];
}

interface Quoted {
  readonly place: string;
  readonly text: string;
}

/** Every card of this part in one form, for the work page. */
interface RulePageView {
  readonly key: string;
  readonly kind: QuestionCards['card'];
  readonly title: string;
  readonly facts: readonly Fact[];
  readonly written: readonly Line[];
  readonly short: readonly Approved[];
  readonly quote?: string | undefined;
  readonly translated: readonly Approved[];
  readonly source?: string | undefined;
  readonly alsoTitle?: string | undefined;
  readonly also: readonly Quoted[];
  readonly choices: readonly (Quoted & { readonly button: Button })[];
  readonly lines: readonly Line[];
  readonly rows: readonly {
    readonly name: string;
    readonly lines: readonly Line[];
    readonly buttons: readonly Button[];
  }[];
  readonly buttons: readonly Button[];
  readonly forms: readonly PageForm[];
}

/** What cards say of the chat is not said beside it. */
export function rulePageView(card: QuestionCards, words: RulesWords): RulePageView {
  return { ...nothing, kind: card.card, key: keyOf(card), ...partsOf(card, words) };
}

const nothing = {
  ...{ facts: [], written: [], short: [], translated: [], also: [], choices: [], lines: [] },
  ...{ rows: [], buttons: [], forms: [] },
};

function keyOf(card: QuestionCards): string {
  if ('tieId' in card) return card.tieId;
  if ('gapId' in card) return `gap/${String(card.gapId)}`;
  return 'questionId' in card ? card.questionId : card.card;
}

type Parts = Pick<RulePageView, 'title'> & Partial<RulePageView>;

function partsOf(card: QuestionCards, words: RulesWords): Parts {
  switch (card.card) {
    case 'answer': {
      const view = answerView({ ...card, deed: undefined, secret: undefined }, words);
      const [alsoTitle] = view.alsoTitles;
      return {
        ...view,
        ...{ quote: view.text, alsoTitle },
        also: view.also.map(({ id, text }) => ({ place: id, text })),
        lines: [...view.notes, ...secretOf(card, words)],
        forms: view.asks.map((form) => textForm(form, 'question')),
      };
    }
    case 'nearRules': {
      const { title, choices, notes, buttons } = nearRulesView({ ...card, secret: undefined }, words);
      return {
        ...{ title, buttons },
        lines: [...notes, ...secretOf(card, words)],
        choices: choices.map(({ place, text, ...button }) => ({
          ...{ place, text },
          button: { ...button, title: words.texts.rules.page.show(place) },
        })),
      };
    }
    case 'noAnswer':
      return noAnswerParts(card, words);
    case 'question': {
      const { title, facts = [], text, lines, forms } = questionView(card, words);
      return { ...{ title, facts, quote: text, lines }, forms: forms.map((form) => textForm(form, 'text')) };
    }
    case 'asked':
      return askedView({ ...card, secret: undefined }, words);
    case 'rule': {
      const { title, sources } = ruleView(card, words);
      return { title, lines: sources, also: card.rules.map((rule) => quoted(rule, words)) };
    }
    default:
      return teachingParts(card, words);
  }
}

function teachingParts(
  card: Extract<QuestionCards, { card: 'questionList' | 'tieProposal' | 'tie' | 'tieList' }>,
  words: RulesWords,
): Parts {
  switch (card.card) {
    case 'questionList': {
      const { title, lines, gaps, notes, buttons } = questionListView(card, words);
      return { ...{ title, buttons, rows: gaps.map(inRow) }, lines: [...lines, ...notes] };
    }
    case 'tieProposal': {
      const view = tieProposalView(card, words);
      const { title, text, lines, ruleLabel: label, value, choices, otherLabel, buttons } = view;
      const rule = { id: 'rule', label, isMultiSelect: false, value, choices };
      const other = { ...{ id: 'other', label: otherLabel, isMultiline: false, value: '' }, ...optional };
      return {
        ...{ title, quote: text },
        forms: [{ ...emptyForm, title, lines, buttons, choices: [rule], texts: [other] }],
      };
    }
    case 'tie': {
      const { title, asked, shown, lines, forms } = tieView(card, words);
      const also = shown.map(({ place, text }) => ({ place, text }));
      return {
        ...{ title, quote: asked[0], also, lines },
        forms: forms.map((form) => textForm(form, 'text')),
      };
    }
    case 'tieList': {
      const { title, lines, rows } = tieListView(card, words);
      return { title, lines, rows: rows.map(inRow) };
    }
  }
}

const emptyForm = { lines: [], people: [], choices: [], texts: [], dates: [], toggles: [] } as const;
const optional = { maxLength: 64, isRequired: false, errorMessage: '' };

const textForm = (
  { title, label, hint, missing, value, longest, buttons }: TextForm,
  id: 'question' | 'text',
): PageForm => ({
  ...emptyForm,
  ...{ title, buttons },
  lines: [subtle(hint)],
  texts: [
    {
      ...{ id, label, value },
      isMultiline: true,
      maxLength: longest,
      isRequired: true,
      errorMessage: missing,
    },
  ],
});

const inRow = ({
  name,
  lines,
  sets,
}: {
  readonly name: string;
  readonly lines: readonly Line[];
  readonly sets: readonly { readonly buttons: readonly Button[] }[];
}) => ({ ...{ name, lines }, buttons: sets.flatMap(({ buttons }) => buttons) });

const quoted = (rule: { id: string; section: string; text: string }, words: RulesWords): Quoted => ({
  place: placeWords(rule, words.texts),
  text: rule.text,
});

const secretOf = ({ secret }: Pick<NoAnswerCard, 'secret'>, { texts }: RulesWords): readonly Line[] =>
  onlyIf(secret !== undefined, () => line(texts.rules.page.secret));

function noAnswerParts(card: NoAnswerCard, words: RulesWords): Parts {
  const { rules: said } = words.texts;
  const { page } = said;
  const { asks, open } = noAnswerView(card, words);
  const forms = [...asks, ...open].map((form) => textForm(form, 'question'));
  const secret = secretOf(card, words);
  if (card.reason === 'not-in-rules')
    return {
      ...{ title: said.silent(card.title, card.isRegistrar !== true), forms },
      lines: [...ownLines(card, words), subtle(card.isKept ? said.kept : page.notKept), ...secret],
    };
  const own = card.reason === 'no-meaning' ? page.noMeaning : said.noAnswer[card.reason];
  const [title = '', ...rest] = own;
  return { title, forms, lines: [...rest.map(line), ...secret] };
}
