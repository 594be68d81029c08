import type { Activity, TurnContext } from 'botbuilder';
import { edgeWords } from './edge-words';
import { invokeMessage } from './invoke-body';
import { isPersonal, localeOf } from './parse-activity';
import type { TeamsEdge } from './teams-options';
import { TurnAnswers } from './turn-answers';

const minuteMillis = 60_000;
/** More people than this in one minute are not counted, so that nobody can fill the memory with made-up ones. */
const mostPeople = 20_000;

/** Counts each person's turns in a minute: `tell` is the first one too many, `drop` each after it. */
export class TurnPace {
  private readonly turns = new Map<string, number>();
  private endsAt = 0;

  constructor(
    private readonly mostPerMinute: number,
    private readonly nowMillis: () => number,
  ) {}

  take(who: string): 'go' | 'tell' | 'drop' {
    const now = this.nowMillis();
    if (now >= this.endsAt) {
      this.turns.clear();
      this.endsAt = now + minuteMillis;
    }
    const turns = (this.turns.get(who) ?? 0) + 1;
    if (turns > 1 || this.turns.size < mostPeople) this.turns.set(who, turns);
    if (turns <= this.mostPerMinute) return 'go';
    return turns === this.mostPerMinute + 1 ? 'tell' : 'drop';
  }
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
  if (activity.type === 'invoke')
    await context.sendActivity({
      type: 'invokeResponse',
      value: { status: 200, body: bodyOf(activity, tooMany) },
    });
  else if (pacing === 'tell' && activity.type === 'message' && isPersonal(activity))
    await new TurnAnswers(edge, context).text(tooMany);
  return true;
}

/** The Entra id; whoever comes without one is told apart by the channel's id. */
const whoOf = ({ from }: Activity): string => (from.aadObjectId || from.id).slice(0, 100);

function bodyOf({ name }: Activity, words: string): object {
  if (name === 'adaptiveCard/action') return invokeMessage(words);
  if (name === 'composeExtension/query') return { composeExtension: { type: 'message', text: words } };
  return name === 'composeExtension/fetchTask' ? { task: { type: 'message', value: words } } : {};
}
