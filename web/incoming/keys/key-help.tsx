// Which key does what, and turning them off.

import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  Switch,
} from '@fluentui/react-components';
import { useWords } from '../../frame/words';
import { useStyles } from '../styles';

interface Shown {
  /** Who approves nothing has no key for it. */
  readonly canDecide: boolean;
  readonly isOn: boolean;
  readonly onOn: (isOn: boolean) => void;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

export function KeyHelp({ canDecide, isOn, onOn, isOpen, onOpen }: Shown) {
  const { page, frame } = useWords();
  const { help, keys } = page;
  const styles = useStyles();
  const lines: readonly (readonly [string, string])[] = [
    ...(Object.keys(keys) as (keyof typeof keys)[])
      .filter((name) => canDecide || name !== 'approve')
      .map((name) => [keys[name], help.keys[name]] as const),
    ['Enter', help.keys.enter],
    [help.closeKey, help.keys.close],
    ['↑ ↓', help.keys.arrows],
    [help.spaceKey, help.keys.space],
    ['Ctrl+Z', help.keys.undo],
    ['Esc', help.keys.escape],
    ['?', help.keys.help],
  ];
  return (
    <Dialog
      open={isOpen}
      onOpenChange={(_, { open }) => {
        onOpen(open);
      }}
    >
      <DialogTrigger disableButtonEnhancement>
        <Button size="small" appearance="subtle">
          {help.open}
        </Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{help.title}</DialogTitle>
          <DialogContent>
            <p>{help.how}</p>
            <Switch
              label={help.off}
              checked={isOn}
              onChange={(_, { checked }) => {
                onOn(checked);
              }}
            />
            <dl className={styles.keys}>
              {lines.map(([key, what]) => (
                <div key={key}>
                  <dt>
                    <kbd>{key}</kbd>
                  </dt>
                  <dd>{what}</dd>
                </div>
              ))}
            </dl>
          </DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary">{frame.close}</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
