import { personId } from '../../../src/core/ids';
import { startTeams } from '../../../sandbox/teams/start-teams';
import { startBot, tenant } from '../../fakes/teams-bot';
import { messengerContract } from './messenger-contract';

const anna = {
  id: 'aaaaaaaa-0000-4000-8000-000000000001',
  name: 'Anna Registrator',
  upn: 'anna@ale.example',
};
const bo = { id: 'bbbbbbbb-0000-4000-8000-000000000002', name: 'Bo Ersättare', upn: 'bo@ale.example' };
const channel = { teamId: 'team', channelId: '19:VaxelAle@thread.tacv2' };
const room = { id: channel.channelId, name: 'Växeln', upn: '' };

messengerContract("the Connector's, against the sandbox's Teams", async () => {
  const teams = await startTeams({ people: () => [anna, bo, room], botUrl: () => '', tenantId: tenant });
  const blocked = { [bo.id]: 'ConversationBlockedByUser' } as const;
  teams.setFaults({ blocked });
  const bot = await startBot({ serviceUrl: teams.url });
  return {
    messenger: bot.room.messenger,
    reachable: personId(anna.id),
    blocked: personId(bo.id),
    channel,
    chat: (place) => teams.chat(place).map((entry) => entry.summary),
    next: (trouble) => {
      const fault =
        trouble === 'busy'
          ? ({ kind: 'status', status: 429, retryAfterSeconds: 3 } as const)
          : { kind: trouble };
      teams.setFaults({ blocked, next: [fault] });
    },
    close: async () => {
      await bot.close();
      await teams.close();
    },
  };
});
