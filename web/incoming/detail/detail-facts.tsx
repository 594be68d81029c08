// What is true of a message, as its card would say it, and its attachments by name.

import { Link } from '@fluentui/react-components';
import { Lines } from '../../frame/beside';
import type { Message } from '../../frame/facts';
import { useWords } from '../../frame/words';
import { useDetailStyles } from './detail-styles';

interface Shown {
  readonly data: Message;
  readonly onOpen: ((id: string) => void) | undefined;
}

export function DetailFacts({ data, onOpen }: Shown) {
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
      {data.sameConversation && (
        <p className={styles.line}>
          {page.detail.sameConversation} <Other {...data.sameConversation} onOpen={onOpen} />
        </p>
      )}
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

/** Who has no list sees its number. */
function Other({ id, number, onOpen }: Pick<Shown, 'onOpen'> & NonNullable<Message['sameConversation']>) {
  if (onOpen === undefined) return number;
  return (
    <Link inline onClick={() => onOpen(id)}>
      {number}
    </Link>
  );
}
