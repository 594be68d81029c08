import { badDays } from './bad-days';

/** Of the four troubles one a story, each in turn; all of them in the long run. */
badDays((trouble, story) => trouble === story % 4);
