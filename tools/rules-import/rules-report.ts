import { withCompanions, type ShownRule } from '../../src/rules/domain/rule-duties';
import type { Asked, NoAnswer } from '../../src/rules/domain/finding/ask';
import type { DocumentFacts, Rule, RuleDocument } from '../../src/rules/domain/document';
import { factLabels, factNames, findRule, isRetold, metaId } from '../../src/rules/domain/document';
import { versionOf } from '../../src/rules/documents/rule-document-text';
import { hasPersonalNumber } from '../../src/core/private-text/personal-numbers';
import type { Item } from './document-shape';
import { describeEdition, type Edition } from './edition-changes';
import type { Imported } from './import-rules';
import { doubtsOf } from './rule-doubts';

const noAnswer = {
  empty:
    'Det kom ingen fråga.\nSkriv frågan som du skulle ställa den till en kollega, till exempel "Hur ofta ska brevlådan öppnas?".',
  'too-long': 'Frågan är för lång.\nSkriv den i en mening, högst 1000 tecken.',
  'no-meaning':
    'Det går inte att se vad frågan gäller.\nSkriv den med några ord till, till exempel "Hur ofta ska brevlådan öppnas?".',
  'not-in-rules': '',
} as const satisfies Record<NoAnswer, string>;

const withoutNumber = 'Frågan innehöll ett personnummer. Det är borttaget; skriv inga sådana uppgifter här.';

function source(facts: DocumentFacts): string {
  const decided = [
    facts.decidedBy,
    facts.validFrom === undefined ? undefined : `gäller från ${facts.validFrom}`,
  ];
  if (isRetold(facts))
    return [`Återgivet ur ${facts.title}`, decided[1]].filter((part) => part !== undefined).join(' · ');
  return [facts.title, ...decided.filter((part) => part !== undefined)].join(' · ');
}

const mostShown = 3;

/** Never the rule that mail is opened without the one about delegating (V2, P7). */
const shownTogether = (rules: readonly Rule[], document: RuleDocument, most: number): readonly ShownRule[] =>
  withCompanions(rules, { rules: document.rules, find: (id) => findRule(document, id) }, most);

const linesOf = (rules: readonly ShownRule[]): string =>
  rules.map(({ id, text }) => `${id}: ${text}`).join('\n');

/** An answer as text for a person: the rule's own words, its number and section, and the document. */
export function describeAnswer(question: string, asked: Asked, document: RuleDocument): string {
  const { facts } = document;
  const secret = hasPersonalNumber(question) ? `${withoutNumber}\n` : '';
  if (asked.refused) {
    const nothing = `Det står inget om det i ${facts.title}.\nFråga din registrator.`;
    return secret + (noAnswer[asked.reason] || nothing);
  }
  if (!asked.sure) {
    const near = shownTogether(
      asked.answers.map(({ rule }) => rule),
      document,
      mostShown,
    );
    return `${secret}Är det något av det här?\n${linesOf(near)}\nAnnars: fråga din registrator.`;
  }
  const found = [...asked.answers.slice(0, 1), ...asked.related].map(({ rule }) => rule);
  const [rule, ...others] = shownTogether(found, document, mostShown);
  const label = rule?.id === metaId ? rule.section : `${rule?.id ?? ''} · ${rule?.section ?? ''}`;
  const more = others.length > 0 ? `\nSe också\n${linesOf(others)}` : '';
  return `${secret}${rule?.text ?? ''}\n${label}\n${source(facts)}${more}`;
}

/** A rule that a citation points to, with the document and version that it stands in. */
export function describeCitation(rule: Rule, document: RuleDocument): string {
  const [, ...others] = shownTogether([rule], document, mostShown);
  const more = others.length > 0 ? `\nSe också\n${linesOf(others)}` : '';
  return `${rule.text}\n${rule.id} · ${rule.section}\n${source(document.facts)} · version ${document.version} · märke ${versionOf(rule.text)}${more}`;
}

function count(items: readonly Item[], from: string): number {
  return items.filter((item) => item.kind === 'rule' && item.from === from).length;
}

/** What an import recognised, line by line. */
export function describeImport({ document, items, unknownLabels }: Imported): string {
  const doubtful = items.filter((item) => doubtsOf(item).length > 0).length;
  const sections = items.filter((item) => item.kind === 'section');
  const added = sections.flatMap((item) => (item.added === true ? [item.text] : []));
  const facts = factNames.flatMap((name) => {
    const value = document.facts[name];
    return value === undefined ? [] : [`  ${factLabels[name]}: ${value}`];
  });
  const kinds = [
    `${count(items, 'bullet')} ur punkter`,
    `${count(items, 'paragraph')} ur löpande text`,
    `${count(items, 'address')} ur adresser`,
    `${count(items, 'row')} ur tabellrader`,
  ];
  return [
    'Uppgifter om dokumentet',
    ...facts,
    ...unknownLabels.map(
      (label) => `  "${label}" är ingen uppgift som används; raden är kvar som anmärkning.`,
    ),
    `${sections.length - added.length} rubriker: ${sections
      .filter((item) => item.added !== true)
      .map((item) => item.text)
      .join(' · ')}`,
    ...added.map((title) => `Rubriken "${title}" är tillagd; den finns inte i originalet.`),
    `${document.rules.length} regler: ${kinds.join(', ')}`,
    `${items.filter((item) => item.kind === 'note').length} rader utanför reglerna är kvar som anmärkningar (>).`,
    ...(doubtful === 0 ? [] : [`${doubtful} regler att kontrollera; varför står i rapporten (--report).`]),
  ].join('\n');
}

/** Where an import was written, what changed, and where the version before it lies. */
export function describeVersions(out: string, document: RuleDocument, edition: Edition | undefined): string {
  return [
    `Skrivet till ${out} (version ${document.version}).`,
    ...(edition === undefined ? [] : describeEdition(edition)),
  ].join('\n');
}
