// One piece of work for the register of cases, with all that carrying it out needs (F3).

import type { Diary } from '../../../core/diary';
import type { DiaryPlace } from '../../../core/municipality';
import type { Work } from '../../../platform/db/work/work';
import type { KnownDiaryWork } from '../../store/diary-work-store';
import type { MessageScene } from '../message/message-scene';

export interface DiaryTask {
  readonly claimed: Work;
  readonly work: KnownDiaryWork;
  readonly scene: MessageScene;
  readonly place: DiaryPlace;
  readonly diary: Diary;
}
