import { useId } from 'react';

type Props<Value extends string> = {
  legend: string;
  value: Value;
  choices: { value: Value; label: string }[];
  onChoose: (value: Value) => void;
};

/** A few choices side by side, as radio buttons. */
export function Choices<Value extends string>({ legend, value, choices, onChoose }: Props<Value>) {
  const name = useId();
  return (
    <fieldset className="sw-field" style={{ border: 0, padding: 0, margin: 0 }}>
      <legend className="sw-label" style={{ padding: 0 }}>
        {legend}
      </legend>
      <div className="sw-row">
        {choices.map((choice) => (
          <label key={choice.value} className="sw-check" style={{ gap: 8 }}>
            <input
              type="radio"
              name={name}
              checked={choice.value === value}
              onChange={() => onChoose(choice.value)}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
