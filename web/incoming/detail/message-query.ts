// One message as it stands beside the list: gone from memory with it.

import type { Api } from '../../frame/api';
import type { Message } from '../../frame/facts';

/** `passTo`: where it is to be handed to, while it is asked whether anything in it is secret. */
export const messageQuery = (api: Api, id: string, passTo?: string) => ({
  queryKey: ['message', id, passTo] as const,
  queryFn: () => api.get<Message>(`/messages/${id}`, { passTo }),
  gcTime: 0,
});
