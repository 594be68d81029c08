import { drawCard, type CardFacts } from '../../../src/app/cards';
import { dateOf, plusMinutes, zone, type LocalDate } from '../../../src/core/time';
import type { Delegation } from '../../../src/absence/domain/delegation';
import { wordsOf } from '../../cards/card-samples';
import { contradicts, nothing } from '../../cards/nothing-to-do';
import { id } from '../../support/flow-house';
import { theHouse } from './delegation-scene';

const stockholm = zone('Europe/Stockholm');

type Answers = readonly { readonly facts: CardFacts }[];

export interface Words {
  /** Each contradiction, with when and the words. */
  readonly wrong: readonly string[];
  /** Reads every card that lies in somebody's chat and was drawn since the last look. */
  readonly look: (when: string) => Promise<void>;
  /** Reads what Erik has just been answered. */
  readonly hear: (answers: Answers) => Promise<void>;
  readonly read: () => { readonly all: number; readonly nothing: number; readonly ends: number };
}

/** What tells the reader that something was in force until now. */
const ended =
  /e-post har upphört|^Uppdraget med .* är slut|får inte längre din|läser inte längre|inga fler kopior/u;

/** Agreed on or asked, and nobody reads it yet: somebody has it to do. */
const isNotInForce = ({ state, settledAs }: Delegation): boolean =>
  settledAs === 'contacted' || ['asked', 'proposed', 'accepted', 'withManager'].includes(state);

/**
 * Watches what the cards say: none that nothing is to be done while its reader has something to do, or, to the owner,
 * while the delegation is not in force; and none of the end of what never began.
 */
export function watchWords(): Words {
  const wrong: string[] = [];
  const seen = new WeakSet<CardFacts>();
  const read = { all: 0, nothing: 0, ends: 0 };
  const textOf = (facts: CardFacts): string => wordsOf(drawCard(facts, 'sv', stockholm).card).join(' | ');
  const readCard = async (facts: CardFacts, when: string): Promise<void> => {
    if (facts.card !== 'delegation' && facts.card !== 'absence' && facts.card !== 'return') return;
    const text = textOf(facts);
    read.all += 1;
    if (nothing.test(text)) read.nothing += 1;
    if (ended.test(text)) read.ends += 1;
    const said = contradicts(facts, 'sv');
    if (said !== undefined) wrong.push(`${when}: ${said}`);
    if (facts.card !== 'delegation') return;
    const now = await theHouse().store.delegations.find(facts.delegationId);
    if (now === undefined || now.version !== facts.version) return;
    if (nothing.test(text) && facts.role === 'owner' && isNotInForce(now))
      wrong.push(`${when}: not in force, and ${text}`);
    if (ended.test(text) && now.inEffectAt === undefined) wrong.push(`${when}: never began, and ${text}`);
  };
  return {
    wrong,
    read: () => ({ ...read }),
    look: async (when) => {
      for (const { facts } of theHouse().messenger.said) {
        if (seen.has(facts)) continue;
        seen.add(facts);
        await readCard(facts, when);
      }
    },
    hear: async (answers) => {
      const when = theHouse().clock.now();
      for (const { facts } of answers) await readCard(facts, when);
      const all = await theHouse().store.delegations.listOf([id('erik')]);
      const isLeft = ({ from, lastDay }: { from: LocalDate; lastDay: LocalDate | undefined }): boolean =>
        all.some(
          (one) =>
            isNotInForce(one) &&
            (lastDay === undefined || dateOf(one.from, stockholm) <= lastDay) &&
            (one.until === undefined || dateOf(plusMinutes(one.until, -1), stockholm) >= from),
        );
      for (const { facts } of answers)
        if (facts.card === 'absence' && facts.told && isLeft(facts) && nothing.test(textOf(facts)))
          wrong.push(`${when}: answered ${textOf(facts)}`);
    },
  };
}
