import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import type * as Templating from 'adaptivecards-templating';
import type { Template } from 'adaptivecards-templating';
import { cardView } from '../../app/card-view';
import { escapeMarkdown } from '../../core/cards/plain-text';
import type { CardFacts } from '../../core/card-facts';
import type { Language } from '../../core/municipality';
import type { Zone } from '../../core/time';
import { textsOf } from '../../core/texts/texts-of';
import type { DrawnCard } from './teams-options';

/** Loaded at the first card, or by `warmCards`: with its expressions it takes a sixth of a second of work. */
const templating = () => createRequire(__filename)('adaptivecards-templating') as typeof Templating;

/** Loads now what the first card would wait for. */
export const warmCards = (): void => {
  templating();
};

const folder = join(__dirname, '../../../cards');
/** Each card's file by its name, whichever feature it lies with. */
const files = new Map(
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => [basename(path), path]),
);
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
    JSON.parse(readFileSync(join(folder, files.get(`${stem}.template.json`) ?? ''), 'utf8')),
  );
  templates.set(card, template);
  return template;
}
