import type { Db } from '../../platform/db/runner';
import { askFor } from '../../platform/db/work/ask-work';
import { toKey } from '../domain/rule-work';
import type { AbsencePart } from './delegation-store';

/** Work that is asked for again begins anew. */
export async function saveRuleWork(trx: Db, { ruleWork = [] }: AbsencePart): Promise<boolean> {
  const works = ruleWork.map((one) => ({
    kind: 'rule',
    key: toKey(one),
    about: one.delegationId,
    notBefore: one.notBefore,
  }));
  await askFor(trx, works, 'at once');
  return true;
}
