import type { TurnContext } from 'botbuilder';
import type { Drawing } from './messenger';
import type { Sender } from './receiver';
import type { ExecuteAnswers } from './answer-execute';
import { drawSafely, faultData } from './draw-safely';
import { edgeWords } from './edge-words';
import { invokeError, invokeMessage, type InvokeBody } from './invoke-body';
import { plainText } from './message-text';
import { parseExecute, parseSubmit } from './parse-action';
import { botMentions, isPersonal, localeOf, senderOf } from './parse-activity';
import type { TeamsEdge } from './teams-options';
import { TurnAnswers } from './turn-answers';

/** What is done with each kind of activity; none of them throws. */
export class TurnHandlers {
  constructor(
    private readonly edge: TeamsEdge,
    private readonly executes: ExecuteAnswers,
  ) {}

  readonly message = (context: TurnContext): Promise<void> =>
    this.converse(context, async (from, answers) => {
      const { activity } = context;
      const written = typeof activity.text === 'string' ? activity.text : '';
      if (written === '' && activity.value !== undefined) {
        await answers.text(edgeWords(from.locale).malformed);
        return;
      }
      const text = plainText({ text: written, mentions: botMentions(activity) }, this.edge.limits.textLength);
      await sayAll(answers, await this.edge.receiver.message(from, text));
    });

  readonly submit = (context: TurnContext): Promise<void> =>
    this.converse(context, async (from, answers) => {
      const action = parseSubmit(context.activity);
      if (action === undefined) {
        await answers.text(edgeWords(from.locale).malformed);
        return;
      }
      const { kind, drawing } = await this.edge.receiver.action(from, action);
      if (kind === 'card') await answers.replace(action.activityId, drawing);
      else await (kind === 'newCard' ? answers.card(drawing) : answers.line(drawing));
    });

  readonly execute = async (context: TurnContext): Promise<void> => {
    const body = await this.executeBody(context);
    await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
  };

  readonly installed = async (context: TurnContext): Promise<void> => {
    const from = senderOf(context.activity, servedTenant(this.edge));
    // A greeting nobody has asked for: strangers and groups get none.
    if (from === undefined || !isPersonal(context.activity)) return;
    try {
      await sayAll(new TurnAnswers(this.edge, context), await this.edge.receiver.installed(from));
    } catch (error) {
      this.edge.log.error('An installation could not be handled', faultData(error));
    }
  };

  private async executeBody({ activity }: TurnContext): Promise<InvokeBody> {
    const locale = localeOf(activity);
    const from = senderOf(activity, servedTenant(this.edge));
    if (from === undefined || !isPersonal(activity)) {
      return invokeMessage(
        drawSafely(this.edge, this.edge.receiver.stranger(locale))?.summary ?? edgeWords(locale).fault,
      );
    }
    const action = parseExecute(activity);
    return action ? this.executes.answer({ from, action }) : invokeError(400, edgeWords(locale).malformed);
  }

  private async converse(
    context: TurnContext,
    run: (from: Sender, answers: TurnAnswers) => Promise<void>,
  ): Promise<void> {
    const { activity } = context;
    if (!isPersonal(activity)) return;
    const answers = new TurnAnswers(this.edge, context);
    const from = senderOf(activity, servedTenant(this.edge));
    try {
      if (from === undefined) await answers.card(this.edge.receiver.stranger(localeOf(activity)));
      else await run(from, answers);
    } catch (error) {
      this.edge.log.error('A message could not be handled', faultData(error));
      await answers.card(this.edge.receiver.fault(localeOf(activity)));
    }
  }
}

/** In order; when one cannot be said, the ones after it would make no sense. */
async function sayAll(answers: TurnAnswers, drawings: readonly Drawing[]): Promise<void> {
  for (const drawing of drawings) {
    if (!(await answers.card(drawing))) return;
  }
}

const servedTenant = (edge: TeamsEdge): string | undefined =>
  edge.servesAnyTenant === true ? undefined : edge.tenantId;
