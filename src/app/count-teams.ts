// What becomes of the Teams room's events: figures, and an error with its remedy when the bot cannot prove who it is.

import type { TeamsEvent } from '../platform/teams/teams-options';
import type { OperatorLog } from '../core/log';
import type { Metrics } from './metrics';
import { tokenTrouble } from './token-trouble';

export const countTeams =
  (metrics: Pick<Metrics, 'turns' | 'sends' | 'tokenFailures'>, log: OperatorLog) =>
  (event: TeamsEvent): void => {
    switch (event.what) {
      case 'received':
        metrics.turns.inc({ type: event.type, status: String(event.status) });
        return;
      case 'called':
        metrics.sends.inc({ operation: event.operation, outcome: event.outcome });
        return;
      case 'tokenFailed': {
        metrics.tokenFailures.inc();
        const { words: reason, remedy } = tokenTrouble(event.code, 'teams');
        log.error('The bot cannot sign in to Teams, so nothing is said to anybody', {
          ...{ code: event.code, reason, remedy },
        });
      }
    }
  };
