// What the chat keeps in this process alone: what was learnt, who there is, and what each said in the last ten minutes.

import type { Clock } from '../../core/clock';
import { once } from '../../core/once';
import { shortMemory } from '../../core/short-memory';
import type { ChatContext } from '../context';
import { loadMind } from './mind-file';

const spokenBounds = { lifeMillis: 10 * 60_000, most: 2_000 };
const directoryBounds = { lifeMillis: 5 * 60_000, most: 1 };

export const chatMemory = (clock: Pick<Clock, 'realMillis'>): ChatContext['chat'] => ({
  mind: learnt,
  spoken: shortMemory(clock, spokenBounds),
  directory: shortMemory(clock, directoryBounds),
});

/** The same for every house of the process. */
const learnt = once(loadMind);
