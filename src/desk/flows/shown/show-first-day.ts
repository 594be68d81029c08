// "lathund": the rules that matter on the first day, for a new employee and for a new registrar.

import type { FirstDayCard } from '../../domain/desk-cards';
import type { PersonId } from '../../../core/ids';
import { hasOurNumbers, withinLength, type ShownRule } from '../../../rules/domain/rule-duties';
import type { DeskContext } from '../../context';
import { rostersOf } from '../../../rules/flows/tie-roles';

type Audience = FirstDayCard['audience'];

/** Of Brevvakt's own numbering, in the order in which a first day needs them. */
const ours: Readonly<Record<Audience, readonly string[]>> = {
  employee: ['T5', 'T8', 'T10', 'P1', 'P5', 'P4', 'P2', 'P3', 'P7', 'E5'],
  registrar: ['F1', 'F2', 'F3', 'E4', 'F4', 'F5', 'F6', 'F7', 'E2', 'K1', 'K3'],
};
const most = 11;
/** A card holds at most so much rule text. */
const mostCharacters = 8_000;

/** The employee's card; people in a roster get the registrar's as well. */
export async function showFirstDay(
  context: DeskContext,
  readerId: PersonId,
  text: string,
): Promise<readonly FirstDayCard[]> {
  const wanted = audienceIn(text);
  if (wanted !== undefined) return [firstDay(context, wanted)];
  const isRegistrar = (await rostersOf(context, readerId)).length > 0;
  return isRegistrar
    ? [firstDay(context, 'employee'), firstDay(context, 'registrar')]
    : [firstDay(context, 'employee')];
}

/** As it is written: "lathund registrator", "cheat sheet for employees". */
function audienceIn(text: string): Audience | undefined {
  if (/registra/i.test(text)) return 'registrar';
  return /anställd|medarbetare|employee/i.test(text) ? 'employee' : undefined;
}

function firstDay({ rules }: DeskContext, audience: Audience): FirstDayCard {
  const chosen = hasOurNumbers(rules.find)
    ? ours[audience].flatMap((id) => rules.find(id) ?? [])
    : firstOfSections(rules.rules);
  return { card: 'firstDay', audience, rules: withinBounds(chosen), document: rules.document };
}

/** In a municipality's own document: the first rule of each section, then the second ones, in the document's order. */
function firstOfSections(rules: readonly ShownRule[]): readonly ShownRule[] {
  const seen = new Map<string, number>();
  const placed = rules.map((rule, index) => {
    const place = seen.get(rule.section) ?? 0;
    seen.set(rule.section, place + 1);
    return { rule, place, index };
  });
  const chosen = placed.toSorted((a, b) => a.place - b.place || a.index - b.index).slice(0, most);
  return chosen.toSorted((a, b) => a.index - b.index).map(({ rule }) => rule);
}

const withinBounds = (rules: readonly ShownRule[]): readonly ShownRule[] =>
  withinLength(rules.slice(0, most), mostCharacters).map(({ id, section, text }) => ({ id, section, text }));
