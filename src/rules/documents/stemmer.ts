import { newStemmer } from 'snowball-stemmers';
import type { Stemmer } from '../domain/words';

const swedish = newStemmer('swedish');
const english = newStemmer('english');

/** Snowball's stemmers for the two languages of the questions. */
export const snowballStemmer: Stemmer = (word, language) =>
  (language === 'sv' ? swedish : english).stem(word);
