// What a row of the list is given, for itself and for its cells.

import type { Api } from '../../frame/api';
import type { Asked } from '../../frame/card-forms';
import type { Row, RowWords } from '../../frame/facts';
import type { Drafts } from '../acts/drafts';
import type { Acts } from '../acts/use-acts';

export interface RowShown {
  readonly api: Api;
  readonly row: Row | undefined;
  readonly words: RowWords | undefined;
  /** Its name, where more than one is listed. */
  readonly mailbox: { readonly name: string; readonly short: string } | undefined;
  readonly index: number;
  readonly start: number;
  readonly acts: Acts;
  readonly drafts: Drafts;
  readonly isActive: boolean;
  readonly isChosen: boolean;
  readonly isOpen: boolean;
  /** One key each (use-keys.ts). */
  readonly areKeysOn: boolean;
  readonly measure: (element: Element | null) => void;
  readonly onActive: (id: string) => void;
  readonly onToggle: (index: number) => void;
  readonly onOpen: (id: string | undefined, asked?: Asked) => void;
  /** The number is saved: on to the next. */
  readonly onNext: (part: 'row' | 'number') => void;
  readonly onLeave: (by: -1 | 0 | 1) => void;
  readonly onColumn: (lines: readonly string[]) => void;
}
