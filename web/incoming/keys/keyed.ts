// What the keys act with.

import type { Row } from '../../frame/facts';
import type { Asked } from '../../frame/card-forms';
import type { ManyAsk } from '../many/many-form';
import type { Acts } from '../acts/use-acts';
import type { Rows } from '../list/use-rows';
import type { IsSure } from './use-sure';

export interface Keyed {
  readonly rows: Rows;
  readonly acts: Acts;
  readonly chosen: ReadonlyMap<string, Row>;
  readonly onChosen: (chosen: ReadonlyMap<string, Row>) => void;
  readonly onOpen: (id: string | undefined, asked?: Asked) => void;
  /** About all that are marked. */
  readonly onAsk: (asking: ManyAsk) => void;
  readonly focus: (index: number, part?: 'row' | 'number') => void;
  readonly toggle: (index: number) => void;
  /** Of the message that stands beside the list. */
  readonly openId: string | undefined;
  /** Who answers what comes to that mailbox. */
  readonly decides: (mailboxId: string) => boolean;
  readonly isInSight: (index: number) => boolean;
  /** The row that had the focus last. */
  readonly lastId: string | undefined;
}

export interface Sure {
  readonly isSure: IsSure;
}

export type Key =
  | 'register'
  | 'minor'
  | 'keptInOrder'
  | 'notNeeded'
  | 'noKind'
  | 'propose'
  | 'passOn'
  | 'take'
  | 'approve';
export type Runs = Readonly<Record<string, (() => void) | undefined>>;
