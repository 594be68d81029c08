// Strangers who post as fast as they are answered: the door's address, how many, what they post, and the tokens that they try in turn.

import { Agent, request } from 'node:http';

const [address = '', count = '0', body = '', tokens = '[]'] = process.argv.slice(2);
const known = JSON.parse(tokens) as readonly string[];
const agent = new Agent({ keepAlive: true, maxSockets: 64 });
const statuses = new Map<number, number>();

function knock(no: number): Promise<void> {
  const token = known[no % Math.max(1, known.length)];
  const headers = {
    'content-type': 'application/json',
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
  };
  return new Promise((resolve) => {
    const tell = (status: number) => {
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      resolve();
    };
    const outgoing = request(address, { method: 'POST', agent, headers }, (answer) => {
      answer.resume().on('end', () => {
        tell(answer.statusCode ?? 0);
      });
    });
    outgoing.on('error', () => {
      tell(0);
    });
    outgoing.end(body);
  });
}

async function run(): Promise<void> {
  let next = 0;
  const client = async () => {
    while (next < Number(count)) await knock(next++);
  };
  await Promise.all(Array.from({ length: 64 }, client));
  process.send?.({ statuses: [...statuses] });
  agent.destroy();
}

void run();
