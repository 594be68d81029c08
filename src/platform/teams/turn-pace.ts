// Counts each person's turns in a minute, and answers those that are too many.

import type { Activity, TurnContext } from 'botbuilder';
import { edgeWords } from './edge-words';
import { searchWords, invokeMessage } from './answer-click';
import { isPersonal, localeOf } from './parse-activity';
import { dialogWords } from './take-over';
import type { TeamsEdge } from './teams-options';
import { answerInvoke, turnAnswers } from './turn-answers';

const minuteMillis = 60_000;
/** More people than this in one minute are not counted, so that nobody can fill the memory with made-up ones. */
const mostPeople = 20_000;

interface TurnPace {
  readonly take: (who: string) => 'go' | 'tell' | 'drop';
}

/** `tell` is the first one too many, `drop` each after it. */
export function turnPace(mostPerMinute: number, nowMillis: () => number): TurnPace {
  const taken = new Map<string, number>();
  let endsAt = 0;
  return {
    take: (who) => {
      const now = nowMillis();
      if (now >= endsAt) {
        taken.clear();
        endsAt = now + minuteMillis;
      }
      const turns = (taken.get(who) ?? 0) + 1;
      if (turns > 1 || taken.size < mostPeople) taken.set(who, turns);
      if (turns <= mostPerMinute) return 'go';
      return turns === mostPerMinute + 1 ? 'tell' : 'drop';
    },
  };
}

/**
 * Answers a turn that is too many, and does nothing else for it; whether it was one. A chat is told once a minute;
 * whoever clicks or searches waits for an answer each time.
 */
export async function isTooMany(edge: TeamsEdge, pace: TurnPace, context: TurnContext): Promise<boolean> {
  const { activity } = context;
  const pacing = pace.take(whoOf(activity));
  if (pacing === 'go') return false;
  if (pacing === 'tell') edge.log.warn('Somebody sends more in a minute than is answered');
  const { tooMany } = edgeWords(localeOf(activity));
  if (activity.type === 'invoke') await answerInvoke(context, bodyOf(activity, tooMany));
  else if (pacing === 'tell' && activity.type === 'message' && isPersonal(activity))
    await turnAnswers(edge, context).text(tooMany);
  return true;
}

/** The Entra id; whoever comes without one is told apart by the channel's id. */
const whoOf = ({ from }: Activity): string => (from.aadObjectId || from.id).slice(0, 100);

function bodyOf({ name }: Activity, words: string): object {
  if (name === 'adaptiveCard/action') return invokeMessage(words);
  if (name === 'composeExtension/query') return searchWords(words);
  return name === 'composeExtension/fetchTask' ? dialogWords(words) : {};
}
