import type { ComponentChildren } from 'preact';

type Props = {
  isOn: boolean;
  isDisabled?: boolean;
  class?: string;
  onSwitch(isOn: boolean): void;
  children: ComponentChildren;
};

/** A native checkbox in the shape of a switch; its children are its label. */
export function Switch({ isOn, isDisabled = false, class: className = '', onSwitch, children }: Props) {
  return (
    <label class={`switch ${className}`}>
      <span class="switch-label">{children}</span>
      <input
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox tells its state itself.
        role="switch"
        checked={isOn}
        disabled={isDisabled}
        onChange={({ currentTarget }) => onSwitch(currentTarget.checked)}
      />
    </label>
  );
}
