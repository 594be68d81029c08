import { atMost } from '../../core/at-most';
import { realTime } from '../../core/clock';
import type { ActionAnswer, IncomingAction, Sender } from './receiver';
import type { Messenger } from './messenger';
import { drawSafely, faultData } from './draw-safely';
import { edgeWords } from './edge-words';
import { invokeCard, invokeError, invokeMessage, type InvokeBody } from './invoke-body';
import { sayAnswer } from './say-answer';
import type { TeamsEdge } from './teams-options';

interface Click {
  readonly from: Sender;
  readonly action: IncomingAction;
}

/** Work that goes on after its turn; `settled` waits for all of it. */
export class LateWork {
  private readonly running = new Set<Promise<void>>();

  add(work: Promise<void>): void {
    this.running.add(work);
    void work.finally(() => this.running.delete(work));
  }

  async settled(): Promise<void> {
    await Promise.all(this.running);
  }
}

/** Answers clicks in time; what is not ready by then is brought to the chat when it is. */
export class ExecuteAnswers {
  constructor(
    private readonly edge: TeamsEdge,
    private readonly messenger: Messenger,
    private readonly late: LateWork,
  ) {}

  async answer(click: Click): Promise<InvokeBody> {
    const work = this.work(click);
    const inTime = await atMost(
      realTime,
      this.edge.limits.actionMillis,
      work.then((answer) => ({ answer })),
    );
    if (inTime !== undefined) {
      const { answer } = inTime;
      if (answer?.kind === 'newCard') {
        this.late.add(this.bring(click, answer));
        return invokeMessage(edgeWords(click.from.locale).nextCard);
      }
      return this.body(answer, click.from.locale);
    }
    this.edge.log.warn('A click took longer than Teams waits', { verb: click.action.verb });
    this.late.add(work.then((finished) => this.bring(click, finished)));
    return invokeMessage(edgeWords(click.from.locale).busy);
  }

  /** Never rejects: undefined is a fault that has been logged. */
  private async work({ from, action }: Click): Promise<ActionAnswer | undefined> {
    try {
      return await this.edge.receiver.action(from, action);
    } catch (error) {
      this.edge.log.error('A click could not be handled', { verb: action.verb, ...faultData(error) });
      return undefined;
    }
  }

  private body(answer: ActionAnswer | undefined, locale: string | undefined): InvokeBody {
    const drawn = drawSafely(this.edge, answer?.drawing ?? this.edge.receiver.fault(locale));
    const words = drawn?.summary ?? edgeWords(locale).fault;
    if (answer === undefined || drawn === undefined) return invokeError(500, words);
    return answer.kind === 'card' ? invokeCard(drawn.card) : invokeMessage(words);
  }

  private async bring({ from, action }: Click, answer: ActionAnswer | undefined): Promise<void> {
    const { conversation, locale } = from;
    const drawing = answer?.drawing ?? this.edge.receiver.fault(locale);
    const card = answer?.kind === 'card' ? action.activityId : undefined;
    await sayAnswer(this.edge, () =>
      card === undefined
        ? this.messenger.say(conversation, drawing)
        : this.messenger.redraw(conversation, card, drawing),
    );
  }
}
