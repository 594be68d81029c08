import type { Activity, TurnContext } from 'botbuilder';
import type { Drawing, SendOutcome } from './messenger';
import { cardActivity, textActivity } from './card-activity';
import { outcomeOf } from './connector-fault';
import { drawSafely } from './draw-safely';
import { edgeWords } from './edge-words';
import { localeOf } from './parse-activity';
import { sayAnswer } from './say-answer';
import type { TeamsEdge } from './teams-options';

/** Answers within a turn, over the connection that the turn came with. */
export class TurnAnswers {
  constructor(
    private readonly edge: TeamsEdge,
    private readonly context: TurnContext,
  ) {}

  /** Whether it was said. */
  async card(drawing: Drawing): Promise<boolean> {
    const drawn = drawSafely(this.edge, drawing);
    return this.send(drawn ? cardActivity(drawn) : textActivity(this.words.fault));
  }

  /** The drawing's first line only, without a card. */
  async line(drawing: Drawing): Promise<boolean> {
    return this.text(drawSafely(this.edge, drawing)?.summary ?? this.words.fault);
  }

  async text(text: string): Promise<boolean> {
    return this.send(textActivity(text));
  }

  /** Puts the card in the place of one that was said before, or says it when that one is not there any more. */
  async replace(activityId: string | undefined, drawing: Drawing): Promise<boolean> {
    const drawn = drawSafely(this.edge, drawing);
    if (drawn === undefined || activityId === undefined) return this.card(drawing);
    const update = { ...cardActivity(drawn), id: activityId };
    const failure = await sayAnswer(this.edge, () => this.attempt(() => this.context.updateActivity(update)));
    return failure?.kind === 'refused' ? this.card(drawing) : failure === undefined;
  }

  private get words() {
    return edgeWords(localeOf(this.context.activity));
  }

  private async send(activity: Partial<Activity>): Promise<boolean> {
    // The SDK writes into what it is given, so each try gets its own.
    const failure = await sayAnswer(this.edge, () =>
      this.attempt(() => this.context.sendActivity({ ...activity })),
    );
    return failure === undefined;
  }

  private attempt(run: () => Promise<unknown>): Promise<SendOutcome<unknown>> {
    return outcomeOf(run, this.edge.limits.backOffMillis);
  }
}
