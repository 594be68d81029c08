import type { SentenceCard } from '../../core/card-facts';
import { listWords } from '../../core/texts/time-words';
import { chatSentences } from './chat-sentences';
import { leftWords } from '../../incoming/cards/many-lines';
import { refusalWords } from '../../core/cards/refusal-words';
import type { CardView, Line, Words } from '../../core/cards/view';
import { line, onlyIf } from '../../core/cards/view';

export interface SentenceView extends CardView {
  readonly lines: readonly Line[];
}

export function sentenceView({ say }: SentenceCard, words: Words): SentenceView {
  const [title = '', ...rest] = sentencesOf(say, words);
  return { title, lines: rest.map(line) };
}

function sentencesOf(say: SentenceCard['say'], words: Words): readonly string[] {
  const { texts } = words;
  const { sentences, time } = texts;
  switch (say.what) {
    case 'refused':
      return [refusalWords(say.refusal, say.onDuty, texts)];
    case 'personNotFound':
      return [sentences.personNotFound(asName(say.query))];
    case 'personAmbiguous':
      return [sentences.personAmbiguous(listWords(say.names, time))];
    case 'manyUndone':
      return [
        ...onlyIf(say.count > 0, () => texts.messages.many.done(say.count, 'undone')),
        ...leftWords(say.left, say.now, words),
      ];
    case 'welcome':
      return sentences.welcome;
    case 'languageSet':
    case 'languageUnknown':
    case 'notAwayAnyway':
    case 'fault':
      return [sentences[say.what]];
    default:
      return chatSentences(say, texts.chat);
  }
}

/** What was understood is kept in lower case; a name is shown as names are written. */
const asName = (query: string): string =>
  query.includes('@') ? query : query.replace(/(?<=^|[\s-])\p{Ll}/gu, (letter) => letter.toUpperCase());
