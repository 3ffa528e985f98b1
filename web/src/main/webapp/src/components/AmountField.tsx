import { NumberInput, type NumberInputProps } from '@mantine/core';
import { useState } from 'react';

interface AmountFieldProps extends Omit<NumberInputProps, 'value' | 'onChange' | 'min' | 'decimalScale'> {
  /** Empty while there is no number in the field. */
  value: number | '';
  onChange: (value: number | '') => void;
  /** Digits after the point. */
  places: number;
}

const parsed = (text: number | string): number | '' =>
  text !== '' && Number.isFinite(Number(text)) ? Number(text) : '';

/** A quantity or a price, not below nothing. What is typed so far ("8.") stays, though it is not a number of its own yet. */
export function AmountField({ value, onChange, places, ...rest }: AmountFieldProps) {
  const [text, setText] = useState<number | string>(value);
  return (
    <NumberInput
      {...rest}
      value={parsed(text) === value ? text : value}
      onChange={(next) => {
        setText(next);
        onChange(parsed(next));
      }}
      min={0}
      decimalScale={places}
      inputMode="decimal"
      hideControls
    />
  );
}
