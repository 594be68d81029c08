/** Asks the sandbox to do something; answers its answer, and fails with its words. */
export async function post(action, body) {
  const response = await fetch(`/sandbox/api/${action}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.error ?? String(response.status));
  return answer;
}

const PARTS = ['run', 'clock', 'people', 'mailboxes', 'hasNewMails', 'outside', 'log', 'chat'];

/** Listens for what changes in the sandbox, as one person sees it; answers how to stop. */
export function listen(personId, onPart, onConnection) {
  const query = personId === undefined ? '' : `?person=${encodeURIComponent(personId)}`;
  const stream = new EventSource(`/sandbox/api/stream${query}`);
  for (const part of PARTS) {
    stream.addEventListener(part, (event) => {
      onPart(part, JSON.parse(event.data));
    });
  }
  stream.addEventListener('open', () => onConnection(true));
  stream.addEventListener('error', () => onConnection(false));
  return () => stream.close();
}
