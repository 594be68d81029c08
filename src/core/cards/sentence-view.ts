import type { CoreSay, SentenceCard } from '../card-facts';
import { refusalWords } from './refusal-words';
import { line, type CardView, type Line, type SayTable, type Words } from './view';

export interface SentenceView extends CardView {
  readonly lines: readonly Line[];
}

export const coreSays = {
  refused: ({ refusal, onDuty }, { texts }) => [refusalWords(refusal, onDuty, texts)],
  welcome: (_, { texts }) => texts.sentences.welcome,
  fault: (_, { texts }) => [texts.sentences.fault],
} satisfies SayTable<CoreSay>;

/** The view of a plain sentence, over every feature's sentences. */
export const sentenceView =
  <Say extends { readonly what: string }, W extends Words>(says: SayTable<Say, W>) =>
  ({ say }: SentenceCard<Say>, words: W): SentenceView => {
    const sentencesOf = says[say.what as Say['what']] as (say: Say, words: W) => readonly string[];
    const [title = '', ...rest] = sentencesOf(say, words);
    return { title, lines: rest.map(line) };
  };
