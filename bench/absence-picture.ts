// Draws how requests and time grow with the number of people.

export interface Looked {
  readonly isDone: boolean;
  readonly seconds: number;
  readonly megabytes: number;
  /** Open questions about delegations. */
  readonly asked: number;
}

export interface Run {
  readonly people: number;
  readonly list: Looked & { readonly requests: number };
  readonly now: Looked & { readonly requests: number };
  readonly ahead: Looked & { readonly requests: number };
}

const [width, height, edge] = [640, 360, 56];

interface Line {
  readonly name: string;
  readonly colour: string;
  readonly values: readonly number[];
}

/** Two small charts side by side: requests, and seconds. */
export function growthPicture(runs: readonly Run[]): string {
  const people = runs.map((run) => run.people);
  const requests: readonly Line[] = [
    { name: 'by day', colour: '#2563a8', values: runs.map((run) => run.now.requests + run.list.requests) },
    { name: 'by night', colour: '#a8324a', values: runs.map((run) => run.ahead.requests) },
  ];
  const seconds: readonly Line[] = [
    { name: 'by day', colour: '#2563a8', values: runs.map((run) => run.now.seconds + run.list.seconds) },
    { name: 'by night', colour: '#a8324a', values: runs.map((run) => run.ahead.seconds) },
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width * 2}" height="${height}" font-family="sans-serif" font-size="13">`,
    '<rect width="100%" height="100%" fill="#fff"/>',
    chart('Requests', people, requests),
    `<g transform="translate(${width} 0)">`,
    chart('Seconds at 80 ms an answer', people, seconds),
    '</g></svg>',
    '',
  ].join('\n');
}

function chart(title: string, people: readonly number[], lines: readonly Line[]): string {
  const most = Math.max(...lines.flatMap((line) => line.values));
  const mostPeople = Math.max(...people);
  const x = (value: number) => edge + (value / mostPeople) * (width - 2 * edge);
  const y = (value: number) => height - edge - (value / most) * (height - 2 * edge);
  const axis = `<path d="M${edge} ${edge}V${height - edge}H${width - edge}" fill="none" stroke="#555"/>`;
  const ticks = people.map(
    (value) =>
      `<text x="${x(value)}" y="${height - edge + 20}" text-anchor="middle">${value.toLocaleString('en-GB')}</text>`,
  );
  const drawn = lines.map(({ name, colour, values }) => {
    const points = values.map((value, i) => `${x(people[i] ?? 0).toFixed(1)},${y(value).toFixed(1)}`);
    const dots = points.map((point) => {
      const [cx, cy] = point.split(',');
      return `<circle cx="${cx}" cy="${cy}" r="3.5" fill="${colour}"/>`;
    });
    const last = values.at(-1) ?? 0;
    const label = `<text x="${width - edge}" y="${y(last) - 8}" text-anchor="end" fill="${colour}">${name}: ${last.toFixed(0)}</text>`;
    return `<polyline points="${x(0)},${y(0)} ${points.join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>${dots.join('')}${label}`;
  });
  return `<text x="${edge}" y="${edge - 24}" font-weight="bold">${title}</text>${axis}${ticks.join('')}${drawn.join('')}`;
}
