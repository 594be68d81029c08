// The one way from a pressed button to its answer: load, may, over, version, decide, save, answer; and again when
// somebody else was quicker.

import type { CoreContext } from './context';
import type { MailboxId, PersonId } from './ids';
import type { CoreEvent, NamedMessage } from './log-entry';
import type { InTheWay, Refusal, Result } from './refusal';
import type { CoreChange, Save } from './store';
import type { LocalDate } from './time';
import { untilSaved } from './until-saved';

/** A click, parsed; each feature adds its own. */
export interface Click {
  readonly verb: string;
  readonly actorId: PersonId;
  /** The version that the card showed. */
  readonly version: number;
}

/** What a click is about, for the version that it must have and for the log. */
export interface Subject {
  readonly version: number;
  readonly mailboxId: MailboxId | undefined;
  readonly date: LocalDate | undefined;
  /** The message that it is about. */
  readonly of?: NamedMessage;
}

/** What is saved, and how things are then; `after` is asked for once it is saved. */
export interface Decided<Change, Scene> {
  readonly change: Change;
  readonly after: () => Promise<Scene | undefined>;
}

/** What a kind of card is asked on that way. `Scene` is the state with all that a decision and a card need to know. */
export interface Way<Ctx, C extends Click, Scene, Card, Change extends CoreChange, No extends string> {
  /** As it is now; undefined when what the card is about is no longer there. */
  readonly load: (context: Ctx, click: C) => Promise<Scene | undefined>;
  readonly about: (scene: Scene) => Subject;
  /** Why the person may not; it is logged, and `not-allowed` shows no card. */
  readonly denies: (context: Ctx, scene: Scene, click: C) => No | undefined;
  /** What makes it too late, whatever version the card showed. */
  readonly isOver: (context: Ctx, scene: Scene, click: C) => No | undefined;
  readonly decide: (context: Ctx, scene: Scene, click: C) => Promise<Result<Decided<Change, Scene>, No>>;
  /** Which of the decision's refusals are of rights too, and so logged. */
  readonly isDenial?: (refusal: No) => boolean;
  /** The fresh card; undefined when there is none to show. */
  readonly draw: (context: Ctx, scene: Scene, ending: Ending<C, No>) => Promise<Card | undefined>;
}

export interface Ending<C, No> {
  readonly click: C;
  /** Why nothing was changed. */
  readonly refusal: No | Refusal | undefined;
  readonly inTheWay?: InTheWay | undefined;
}

/** `card` is the fresh card, which says itself why nothing was changed; undefined when the person may not see one. */
export interface Pressed<Card, No> {
  readonly refusal: No | Refusal | undefined;
  readonly inTheWay?: InTheWay | undefined;
  readonly card: Card | undefined;
}

type Saving<Change> = CoreContext & { readonly store: { readonly save: Save<Change> } };

/** Carries the click out, or says why not; nothing is changed then. */
export async function press<
  Change extends CoreChange,
  Ctx extends Saving<Change>,
  C extends Click,
  Scene,
  Card,
  No extends string,
>(context: Ctx, way: Way<Ctx, C, Scene, Card, Change, No>, click: C): Promise<Pressed<Card, No>> {
  const attempt = async (): Promise<Pressed<Card, No> | 'conflict'> => {
    const scene = await way.load(context, click);
    if (scene === undefined) return { refusal: 'not-found', card: undefined };
    const asItIs = async (refusal: No | Refusal, inTheWay?: InTheWay) => ({
      ...{ refusal, inTheWay },
      card: await way.draw(context, scene, { click, refusal, inTheWay }),
    });
    const denied = way.denies(context, scene, click);
    if (denied !== undefined) {
      await noteRefusal(context, way.about(scene), { click, refusal: denied });
      return denied === 'not-allowed' ? { refusal: denied, card: undefined } : asItIs(denied);
    }
    const over = way.isOver(context, scene, click);
    if (over !== undefined) return asItIs(over);
    if (way.about(scene).version !== click.version) return asItIs('stale');
    const decided = await way.decide(context, scene, click);
    if (!decided.ok) {
      const { refusal, inTheWay } = decided;
      if (way.isDenial?.(refusal)) await noteRefusal(context, way.about(scene), { click, refusal });
      return asItIs(refusal, inTheWay);
    }
    if ((await context.store.save(decided.value.change)) === 'conflict') return 'conflict';
    context.wakeOutbox();
    const after = await decided.value.after();
    const card = after && (await way.draw(context, after, { click, refusal: undefined }));
    return { refusal: undefined, card };
  };
  const pressed = await untilSaved(attempt);
  return pressed === 'conflict' ? { refusal: 'busy', card: undefined } : pressed;
}

interface Refused {
  readonly click: Click;
  readonly refusal: string;
}

async function noteRefusal(
  { store, clock }: CoreContext,
  { mailboxId, date, of }: Subject,
  { click: { verb, actorId }, refusal }: Refused,
): Promise<void> {
  const event: CoreEvent = { what: 'action.refused', verb, refusal, ...(of && { of }) };
  await store.save({ log: [{ at: clock.now(), actorId, mailboxId, date, event }] });
}
