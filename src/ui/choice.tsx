type Option<Value extends string> = { readonly value: Value; readonly label: string };

type Props<Value extends string> = {
  /** What is chosen here: the group's label. */
  title: string;
  /** Unique in its page. */
  name: string;
  options: readonly Option<Value>[];
  chosen: Value;
  isDisabled?: boolean;
  onChoose(value: Value): void;
};

/** One of a few: native radio buttons, drawn side by side as one bar. */
export function Choice<Value extends string>({
  title,
  name,
  options,
  chosen,
  isDisabled,
  onChoose,
}: Props<Value>) {
  return (
    <fieldset class="choice" disabled={isDisabled}>
      <legend>{title}</legend>
      <div class="choice-bar">
        {options.map(({ value, label }) => (
          <label key={value}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === chosen}
              onChange={() => onChoose(value)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
