import { UnstyledButton } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import classes from './Choices.module.css';

interface ChoicesProps<T extends string> {
  label: string;
  hint?: string;
  options: { value: T; label: ReactNode }[];
  value: T | null;
  onChange: (value: T) => void;
  error?: string;
  /** All of one width, side by side; for two to four short answers. */
  even?: boolean;
}

/** A few answers to pick one from, large enough for a thumb. */
export function Choices<T extends string>({ label, hint, options, value, onChange, error, even }: ChoicesProps<T>) {
  const name = useId();
  return (
    <fieldset className={classes.field} aria-invalid={error ? true : undefined}>
      <legend>{label}</legend>
      {hint && <p className={classes.hint}>{hint}</p>}
      <div className={classes.choices} data-even={even || undefined}>
        {options.map((option) => (
          <label key={option.value} className={classes.choice}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={value === option.value}
              onChange={() => onChange(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
      {error && (
        <p className={classes.error} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}

/** Ready words to press instead of typing them. */
export function Suggestions({ words, onPick }: { words: string[]; onPick: (word: string) => void }) {
  return (
    <div className={classes.suggestions}>
      {words.map((word) => (
        <UnstyledButton key={word} className={classes.suggestion} onClick={() => onPick(word)}>
          {word}
        </UnstyledButton>
      ))}
    </div>
  );
}
