// The work page: finds where it is, signs in, and draws.

import { createRoot } from 'react-dom/client';
import { Frame } from './frame/frame';
import { findHost } from './frame/host';
import { goTo } from './frame/address';

async function start(): Promise<void> {
  const host = await findHost();
  const [, id] = /^message\/([\w-]+)$/.exec(host.place ?? '') ?? [];
  if (id !== undefined) goTo({ view: 'messages', message: id }, false);
  const place = document.getElementById('page');
  if (place) createRoot(place).render(<Frame host={host} />);
}

void start();
