// An editor ties a question to its rule in a wording of their own, or does not; ties it again, or takes it back (P3, K1).

import { may, type Role } from '../../core/authorization';
import type { TieId } from '../../core/ids';
import { press, type Click, type Pressed, type Way } from '../../core/press';
import { hasCapitalInside, hasContact, isPersonal } from '../../core/private-text/personal-text';
import { possibleNames } from '../../core/private-text/first-names';
import { accept, refuse } from '../../core/refusal';
import type { Change, RulesContext } from '../context';
import { longestGap, type RulesRefusal } from '../domain/registrar-question';
import type { RulesEvent } from '../domain/rules-log';
import { tieState, type Tie } from '../domain/tied/tie';
import type { TieCards } from '../domain/tied/tie-cards';
import { keptText } from './ask-rules';
import { tieCard } from './tie-card';
import { listTies } from './list-ties';
import { mayPropose, mayTie, rulesRoles } from './tie-roles';

export type TieVerb = 'tie.confirm' | 'tie.decline' | 'tie.again' | 'tie.end';

interface TieClick extends Click {
  readonly verb: TieVerb;
  readonly tieId: TieId;
  /** The editor's wording. */
  readonly text: string;
}

interface Scene {
  readonly tie: Tie;
  readonly roles: readonly Role[];
}

/** The card as it is then; or as it was, saying why nothing was changed. */
export async function decideTie(
  context: RulesContext,
  click: TieClick,
): Promise<Pressed<TieCards, RulesRefusal>> {
  const pressed = await press(context, way, click);
  if (pressed.refusal === undefined) await context.tiesChanged();
  return pressed;
}

const way: Way<RulesContext, TieClick, Scene, TieCards, Change, RulesRefusal> = {
  load: async (context, { tieId, actorId }) => {
    const tie = await context.store.ties.find(tieId);
    return tie && { tie, roles: await rulesRoles(context, actorId) };
  },
  about: ({ tie: { version } }) => ({ version, mailboxId: undefined, date: undefined }),
  denies: (_, { roles }) =>
    may(mayTie, roles) ? undefined : may(mayPropose, roles) ? 'not-editor' : 'not-allowed',
  isOver: (_, { tie }, { verb }) => (from[verb] === tieState(tie) ? undefined : 'already-done'),
  decide: async (context, { tie, roles }, click) => {
    const refusal = await refusalOf(context, tie, click);
    if (refusal !== undefined) return refuse(refusal);
    const after = decided(context, tie, click);
    const change = await changeOf(context, { before: tie, after, click });
    return accept({ change, after: () => Promise.resolve({ tie: after, roles }) });
  },
  draw: (context, { tie }, { click, refusal }) =>
    click.verb === 'tie.end' || click.verb === 'tie.again'
      ? listTies(context, click.actorId, refusal)
      : tieCard(context, tie, { readerId: click.actorId, refusal }),
};

const from = {
  'tie.confirm': 'proposed',
  'tie.decline': 'proposed',
  'tie.again': 'tied',
  'tie.end': 'tied',
} as const;

async function refusalOf(
  context: RulesContext,
  { rule }: Tie,
  { verb, text }: TieClick,
): Promise<RulesRefusal | undefined> {
  if (verb === 'tie.decline' || verb === 'tie.end') return undefined;
  if (rule !== undefined && context.rules.find(rule) === undefined) return 'no-such-rule';
  return verb === 'tie.confirm' ? wordingRefusal(context, text) : undefined;
}

/** A wording is kept for good, so it is a question that tells of nobody and names nobody. */
async function wordingRefusal(context: RulesContext, text: string): Promise<RulesRefusal | undefined> {
  if (keptText(text) === '') return 'text-missing';
  if (text.length > longestGap) return 'text-too-long';
  if (await namesSomebody(context, text)) return 'names-somebody';
  return (await isPersonal(context, text)) ? 'tells-of-somebody' : undefined;
}

/** Somebody of the directory, an address or a number, or a word with a capital that no word of the rules or of work is. */
async function namesSomebody({ rules, store }: RulesContext, text: string): Promise<boolean> {
  if (hasContact(text)) return true;
  const known = (text.match(/\p{L}+/gu) ?? []).filter((word) => rules.wordKind(word) === 'work').join(' ');
  if (hasCapitalInside(text, known)) return true;
  return store.questions.isAnybodyNamed(possibleNames(text));
}

function decided({ clock, rules }: RulesContext, tie: Tie, { verb, actorId: byId, text }: TieClick): Tie {
  const now = { byId, at: clock.now() };
  const next = { ...tie, version: tie.version + 1 };
  if (verb === 'tie.end') return { ...next, ended: now };
  if (verb === 'tie.decline') return { ...next, decided: { ...now, text: undefined }, ended: now };
  const { rule } = tie;
  return {
    ...next,
    documentVersion: rules.version,
    ruleMark: rule === undefined ? undefined : rules.markOf(rule),
    decided: { ...now, text: verb === 'tie.again' ? tie.decided?.text : keptText(text) },
  };
}

interface Deciding {
  readonly before: Tie;
  readonly after: Tie;
  readonly click: TieClick;
}

const events = {
  'tie.confirm': 'tie.made',
  'tie.again': 'tie.made',
  'tie.decline': 'tie.declined',
  'tie.end': 'tie.ended',
} as const;

async function changeOf(context: RulesContext, { before, after, click }: Deciding): Promise<Change> {
  const event: RulesEvent = { what: events[click.verb], rule: after.rule };
  return {
    ties: [{ expectedVersion: before.version, tie: after }],
    redrawNotices: await context.store.ties.listNotices(after.id),
    log: [{ at: context.clock.now(), actorId: click.actorId, mailboxId: undefined, date: undefined, event }],
  };
}
