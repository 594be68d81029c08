import type { Activity, TurnContext } from 'botbuilder';
import { z } from 'zod';
import type { FoundCard, Sender } from './receiver';
import { adaptiveCard } from './card-activity';
import { drawSafely, faultData } from './draw-safely';
import { edgeWords } from './edge-words';
import { localeOf, senderOf } from './parse-activity';
import { takeOverOf } from './take-over';
import type { TeamsEdge } from './teams-options';

/** What the message extension shows: a list to choose from, or words. */
type SearchBody = { readonly composeExtension: object };

const querySchema = z.object({
  parameters: z.array(z.object({ name: z.string(), value: z.unknown() })).default([]),
});
const feedbackSchema = z.object({
  actionName: z.literal('feedback'),
  actionValue: z.object({ reaction: z.enum(['like', 'dislike']) }),
});

/** Invokes that are no clicks on a card: the search in a message, the action on one, and the thumbs under what a model wrote. */
export class InvokeHandlers {
  constructor(private readonly edge: TeamsEdge) {}

  readonly search = async (context: TurnContext): Promise<void> => {
    const body = await this.searchBody(context.activity);
    await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
  };

  readonly takeOver = (context: TurnContext): Promise<void> => takeOverOf(this.edge)(context);

  /** The free text that Teams offers beside a thumb is not read. */
  readonly feedback = async (context: TurnContext): Promise<void> => {
    const { activity } = context;
    const from = this.sender(activity);
    const given = feedbackSchema.safeParse(activity.value);
    try {
      if (from !== undefined && given.success)
        await this.edge.receiver.feedback(from, given.data.actionValue.reaction === 'like');
    } catch (error) {
      this.edge.log.error('Feedback could not be noted', faultData(error));
    }
    await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body: {} } });
  };

  private async searchBody(activity: Activity): Promise<SearchBody> {
    const locale = localeOf(activity);
    const from = this.sender(activity);
    try {
      const found = from === undefined ? undefined : await this.edge.receiver.search(from, queryOf(activity));
      if (found === undefined) return words(this.strangerWords(locale));
      return found.length === 0 ? words(edgeWords(locale).nothingFound) : this.list(found);
    } catch (error) {
      this.edge.log.error('A search could not be answered', faultData(error));
      return words(edgeWords(locale).fault);
    }
  }

  private list(found: readonly FoundCard[]): SearchBody {
    const attachments = found.flatMap(({ title, text, drawing }) => {
      const drawn = drawSafely(this.edge, drawing);
      const preview = { contentType: 'application/vnd.microsoft.card.thumbnail', content: { title, text } };
      return drawn === undefined ? [] : [{ contentType: adaptiveCard, content: drawn.card, preview }];
    });
    return { composeExtension: { type: 'result', attachmentLayout: 'list', attachments } };
  }

  private strangerWords(locale: string | undefined): string {
    return drawSafely(this.edge, this.edge.receiver.stranger(locale))?.summary ?? edgeWords(locale).fault;
  }

  private sender(activity: Activity): Sender | undefined {
    return senderOf(activity, this.edge.servesAnyTenant === true ? undefined : this.edge.tenantId);
  }
}

const words = (text: string): SearchBody => ({ composeExtension: { type: 'message', text } });

/** What was typed; nothing when the search has just been opened. */
function queryOf(activity: Activity): string {
  const parameters = querySchema.safeParse(activity.value).data?.parameters ?? [];
  const typed = parameters.find(({ name, value }) => name !== 'initialRun' && typeof value === 'string');
  return typeof typed?.value === 'string' ? typed.value.slice(0, 1_000) : '';
}
