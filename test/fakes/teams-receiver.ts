import type { CardFacts } from '../../src/app/cards';
import type { ChatMessage } from '../../src/core/chat-message';
import type { Drawing } from '../../src/platform/teams/messenger';
import type { ActionAnswer, IncomingAction, Receiver, Sender } from '../../src/platform/teams/receiver';
import type { DrawCard } from '../../src/platform/teams/teams-options';

/** A card whose drawn first line is the text; made of the only facts that carry free text. */
export const drawingOf = (text: string): Drawing<CardFacts> => ({
  facts: { card: 'sentence', say: { what: 'personAmbiguous', names: [text] } },
  language: 'sv',
});

export const cardAnswer = (text: string): ActionAnswer => ({ kind: 'card', drawing: drawingOf(text) });
export const messageAnswer = (text: string): ActionAnswer => ({ kind: 'message', drawing: drawingOf(text) });

const lineOf = (facts: CardFacts): string => (facts.card === 'sentence' ? sentenceOf(facts) : facts.card);
const sentenceOf = ({ say }: Extract<CardFacts, { card: 'sentence' }>): string =>
  say.what === 'personAmbiguous' ? say.names.join() : say.what;

/** Draws the facts' text; the text "undrawable" cannot be drawn. */
export const drawPlainly: DrawCard = (facts, language) => {
  const summary = lineOf(facts as CardFacts);
  if (summary === 'undrawable') throw new TypeError('no template');
  return {
    summary,
    card: {
      type: 'AdaptiveCard',
      version: '1.5',
      lang: language,
      body: [{ type: 'TextBlock', text: summary }],
    },
  };
};

export interface FakeReceiver extends Receiver {
  readonly messages: { readonly from: Sender; readonly text: string }[];
  readonly actions: { readonly from: Sender; readonly action: IncomingAction }[];
  readonly installs: Sender[];
  readonly feedbacks: boolean[];
  readonly takenOver: ChatMessage[];
  /** What is answered; tests replace them. */
  onMessage: (text: string) => Promise<readonly Drawing[]>;
  onAction: (action: IncomingAction) => Promise<ActionAnswer>;
}

export function fakeReceiver(): FakeReceiver {
  const fake: FakeReceiver = {
    messages: [],
    actions: [],
    installs: [],
    feedbacks: [],
    takenOver: [],
    onMessage: (text) => Promise.resolve([drawingOf(`heard ${text}`)]),
    onAction: ({ verb }) => Promise.resolve(cardAnswer(`done ${verb}`)),
    message: (from, text) => {
      fake.messages.push({ from, text });
      return fake.onMessage(text);
    },
    action: (from, action) => {
      fake.actions.push({ from, action });
      return fake.onAction(action);
    },
    search: (_from, text) =>
      Promise.resolve(text === 'nothing' ? [] : [{ title: 'F1', text, drawing: drawingOf(text) }]),
    takeOver: (_from, message) => {
      fake.takenOver.push(message);
      return Promise.resolve(drawingOf('to which mailbox'));
    },
    feedback: (_from, isHelpful) => {
      fake.feedbacks.push(isHelpful);
      return Promise.resolve();
    },
    installed: (from) => {
      fake.installs.push(from);
      return Promise.resolve([drawingOf('newerCard')]);
    },
    stranger: (locale) => drawingOf(locale?.startsWith('en') ? 'stranger in English' : 'stranger in Swedish'),
    fault: (locale) => drawingOf(locale?.startsWith('en') ? 'fault in English' : 'fault in Swedish'),
  };
  return fake;
}

interface FakeLog {
  readonly lines: { readonly level: string; readonly sentence: string; readonly data: unknown }[];
}

export function fakeLog() {
  const lines: FakeLog['lines'] = [];
  const at = (level: string) => (sentence: string, data?: unknown) =>
    void lines.push({ level, sentence, data });
  return { lines, debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}
