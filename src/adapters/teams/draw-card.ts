import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type * as Templating from 'adaptivecards-templating';
import type { Template } from 'adaptivecards-templating';
import { cardView } from '../../cards/card-view';
import { escapeMarkdown } from '../../cards/plain-text';
import type { CardFacts } from '../../domain/card-facts';
import type { Language } from '../../domain/municipality';
import type { Zone } from '../../domain/time';
import { textsOf } from '../../texts/texts-of';
import type { DrawnCard } from './teams-options';

/** Loaded at the first card, or by `warmCards`: with its expressions it takes a sixth of a second of work. */
const templating = () => createRequire(__filename)('adaptivecards-templating') as typeof Templating;

/** Loads now what the first card would wait for. */
export const warmCards = (): void => {
  templating();
};

const folder = join(__dirname, '../../../cards');
const templates = new Map<CardFacts['card'], Template>();

/** The card as Teams gets it. Parsing a template costs several times as much as filling it in, so it is done once. */
export function drawCard(facts: CardFacts, language: Language, zone: Zone): DrawnCard {
  const texts = textsOf(language);
  const view = cardView(facts, { texts, zone });
  const card: unknown = templateOf(facts.card).expand({
    $root: { ...view, heading: escapeMarkdown(view.title) },
    $host: { ...texts.labels, language },
  });
  const isByAi = facts.card === 'answer' && facts.written !== undefined;
  return { card: card as object, summary: view.inWords ?? view.title, isByAi };
}

/** Binding mistakes of the last drawing; for the tests, since a card shows nothing of them. */
export const drawingWarnings = (card: CardFacts['card']): readonly string[] =>
  templateOf(card).getLastTemplateExpansionWarnings();

function templateOf(card: CardFacts['card']): Template {
  const known = templates.get(card);
  if (known) return known;
  const stem = card.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const template = new (templating().Template)(
    JSON.parse(readFileSync(join(folder, `${stem}.template.json`), 'utf8')),
  );
  templates.set(card, template);
  return template;
}
