import type * as Templating from 'adaptivecards-templating';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Template } from 'adaptivecards-templating';
import { escapeMarkdown, plainFacts } from '../../core/cards/plain-text';
import { onlyIf, type CardState, type CardView, type Words } from '../../core/cards/view';
import type { CoreTexts } from '../../core/texts/sv';
import { faultData } from '../../core/log';
import type { Language } from '../../core/municipality';
import { withTyped } from './keep-typed';
import type { Drawing } from './messenger';
import type { DrawCard, DrawnCard, TeamsEdge } from './teams-options';

/** Loaded at the first card, or by `warmCards`: with its expressions it takes a sixth of a second of work. */
const templating = () => createRequire(__filename)('adaptivecards-templating') as typeof Templating;

/** Loads now what the first card would wait for. */
export const warmCards = (): void => {
  templating();
};

const folder = join(__dirname, '../../../cards');
const templates = new Map<string, Template>();

/** How each card is put in words and where its template lies; the facts go to the entry that has their name. */
type AnyCardTable<Rooms> = Readonly<
  Record<
    string,
    { readonly view: (facts: never, words: Words<Rooms>) => CardView; readonly template: string }
  >
>;

/** Draws a card as Teams gets it; text from outside is made plain on the way in. */
export const drawWith =
  <Rooms>(cards: AnyCardTable<Rooms>, textsOf: (language: Language) => Words<Rooms>['texts']): DrawCard =>
  (facts, language, zone) => {
    const entry = cards[facts.card];
    if (entry === undefined) throw new RangeError(`No card ${facts.card}`);
    const texts = textsOf(language);
    const view = entry.view(plainFacts(facts) as never, { texts, zone });
    const template = templateOf(entry.template);
    const card: unknown = template.expand({
      $root: { ...view, ...headOf(view, texts), heading: escapeMarkdown(view.title) },
      $host: { ...texts.labels, language },
    });
    const { title, inWords: summary = title, isByAi = false } = view;
    return {
      card: card as object,
      summary,
      isByAi,
      openBindings: template.getLastTemplateExpansionWarnings(),
    };
  };

interface CardTemplate {
  readonly body: readonly { readonly type: string; readonly text?: string }[];
}

/** The one head of all cards: how things stand, above the first line; what is known as facts, below it. */
function withHead(template: CardTemplate): CardTemplate {
  const at = template.body.findIndex(({ text }) => text === heading) + 1;
  const [above, below] = [template.body.slice(0, at), template.body.slice(at)];
  return { ...template, body: [stateBand, ...above, factSet, ...below] };
}

const heading = '${heading}';
const stateBand = {
  type: 'Container',
  $data: '${states}',
  style: '${style}',
  bleed: true,
  items: [{ type: 'TextBlock', text: '${words}', wrap: true, size: 'Small', weight: 'Bolder' }],
};
const factSet = {
  type: 'FactSet',
  $data: '${factSets}',
  facts: [{ $data: '${facts}', title: '${title}', value: '${value}' }],
};

/** The sign and the word say all of it; the colour says it once more. */
const looks = {
  open: { sign: '○', style: 'accent' },
  done: { sign: '✓', style: 'good' },
  late: { sign: '▲', style: 'attention' },
  secret: { sign: '■', style: 'warning' },
} as const satisfies Readonly<Record<CardState, object>>;

function headOf({ state, facts = [] }: CardView, { states }: CoreTexts) {
  const shown = facts.map(({ title, value }) => ({ title, value: escapeMarkdown(value) }));
  return {
    states: onlyIf(state !== undefined, () => {
      const { sign, style } = looks[state ?? 'open'];
      return { style, words: `${sign} ${states[state ?? 'open']}` };
    }),
    factSets: onlyIf(shown.length > 0, () => ({ facts: shown })),
  };
}

/** Parsing a template costs several times as much as filling it in, so it is done once. */
function templateOf(name: string): Template {
  const known = templates.get(name);
  if (known) return known;
  const template = new (templating().Template)(
    withHead(JSON.parse(readFileSync(join(folder, `${name}.template.json`), 'utf8')) as CardTemplate),
  );
  templates.set(name, template);
  return template;
}

/**
 * From facts to the card as Teams gets it, and the activity that carries it. The card, or undefined when it cannot
 * be drawn: one bad card must not take others with it.
 */
export function drawSafely(edge: TeamsEdge, { facts, language, typed }: Drawing): DrawnCard | undefined {
  try {
    const drawn = edge.draw(facts, language, edge.zone);
    const { length: count } = drawn.openBindings ?? [];
    if (count > 0) edge.log.warn('A card was drawn with words missing', { card: facts.card, count });
    return typed === undefined ? drawn : { ...drawn, card: withTyped(drawn.card, typed) };
  } catch (error) {
    edge.log.error('A card could not be drawn', { card: facts.card, ...faultData(error) });
    return undefined;
  }
}

export const adaptiveCard = 'application/vnd.microsoft.card.adaptive';

/** A message that holds a card; the toast says its first line, and nothing else leaves it for a lock screen. */
export const cardActivity = ({ card, summary, isByAi }: DrawnCard) => ({
  type: 'message' as const,
  summary,
  attachments: [{ contentType: adaptiveCard, content: card }],
  ...(isByAi === true && { entities: [aiLabel], channelData: { feedbackLoop: { type: 'default' } } }),
});

/** Teams says "AI generated" over the message. @source Teams: Format AI bot messages */
const aiLabel = {
  type: 'https://schema.org/Message',
  '@type': 'Message',
  '@context': 'https://schema.org',
  additionalType: ['AIGeneratedContent'],
};
