// What is true of a message, as its card would say it, and its attachments by name.

import { Lines } from '../frame/beside';
import type { Message } from '../frame/facts';
import { useWords } from '../frame/words';
import { useDetailStyles } from './detail-styles';

export function DetailFacts({ data }: { readonly data: Message }) {
  const { page } = useWords();
  const styles = useDetailStyles();
  return (
    <>
      <dl className={styles.facts}>
        {data.facts.map(({ title, value }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Lines lines={data.lines} />
      {data.attachments.length > 0 && (
        <>
          <h3>{page.detail.attachments}</h3>
          <ul className={styles.plain}>
            {data.attachments.map(({ name, size }, at) => (
              <li key={`${String(at)} ${name}`}>
                <bdi>{name}</bdi> ({size})
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
