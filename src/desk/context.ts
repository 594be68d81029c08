// What the flows of desk are given: everything that it shows.

import type { ChatContext } from '../chat/context';
import type { NoticeContent, Why } from '../core/notice';
import type { AlsoSaying, Save } from '../core/store';
import type { DeskNotice } from './domain/desk-notices';
import type { RulesNotice } from '../rules/domain/registrar-question';
import type { RulesPart } from '../rules/store/question-store';
import type { Change as IncomingChange, IncomingContext, IncomingStores } from '../incoming/context';
import type { RulesContext, RulesStores } from '../rules/context';
import type { FiguresStore } from './store/figures-store';
import type { RetentionStore } from './store/retention-store';

/** All that one decision may change here: anything. */
export type Change = AlsoSaying<IncomingChange, RulesNotice | DeskNotice> & RulesPart;

export interface DeskStores extends IncomingStores, RulesStores {
  readonly retention: RetentionStore;
  readonly figures: FiguresStore;
  readonly questions: RulesStores['questions'];
  readonly save: Save<Change>;
}

export interface DeskContext extends IncomingContext, RulesContext, Pick<ChatContext, 'chat'> {
  readonly store: DeskStores;
  /** The reason of a notice of any room; undefined for a kind that nobody has any more. */
  readonly whyOf: (content: NoticeContent) => Why | undefined;
  /** Of the bot that runs. */
  readonly version?: string | undefined;
}
