import type { OutboxStore, Piece } from '../../src/platform/db/outbox/outbox-store';
import type { Claim } from '../../src/platform/db/work/carry-work';

type ClaimOfOne = ({ readonly kind: 'claimed' } & Piece) | Extract<Claim<Piece>, { kind: 'idle' }>;

/** One piece of work, or nothing to do. */
export async function claimOne(
  outbox: Pick<OutboxStore, 'claim'>,
  by: Omit<Parameters<OutboxStore['claim']>[0], 'most'>,
): Promise<ClaimOfOne> {
  const claim = await outbox.claim(by);
  if (claim.kind === 'idle') return claim;
  const [piece] = claim.pieces;
  if (piece === undefined || claim.pieces.length > 1) throw new Error('Not one piece was claimed');
  return { kind: 'claimed', ...piece };
}
