import { useLayoutEffect, useRef } from 'preact/hooks';

type Item = { readonly key: string; readonly title: string; readonly note?: string };
type Props = {
  readonly items: readonly Item[];
  /** What stands here without items. */
  readonly empty: string;
  /** The words on each item's button. */
  readonly action: string;
  onRemove(key: string): void;
};

/** A list of which each item can be taken out. The keyboard's focus goes on to the next one, and is never lost. */
export function RemovableList({ items, empty, action, onRemove }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const removed = useRef<number | undefined>(undefined);
  useLayoutEffect(() => {
    if (removed.current === undefined) return;
    const buttons = root.current?.querySelectorAll('button') ?? [];
    (buttons[Math.min(removed.current, buttons.length - 1)] ?? root.current)?.focus();
    removed.current = undefined;
  }, [items.length]);
  return (
    <div ref={root} tabIndex={-1}>
      {items.length === 0 && <p class="empty">{empty}</p>}
      <ul class="removable">
        {items.map(({ key, title, note }, index) => (
          <li key={key}>
            <span>
              {title}
              {note !== undefined && <span class="small">{note}</span>}
            </span>
            <button
              type="button"
              onClick={() => {
                removed.current = index;
                onRemove(key);
              }}
            >
              {action}
              <span class="unseen">: {title}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
