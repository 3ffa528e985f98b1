import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { IconStar, IconStarFilled } from './icons';
import classes from './ScoreInput.module.css';

const scores = [1, 2, 3, 4, 5] as const;

interface ScoreInputProps {
  label: string;
  value: number | null;
  onChange: (score: number) => void;
}

/** One to five, nothing chosen beforehand, the chosen one said in words. */
export function ScoreInput({ label, value, onChange }: ScoreInputProps) {
  const { t } = useTranslation();
  const name = useId();
  return (
    <fieldset className={classes.field}>
      <legend>{label}</legend>
      <div className={classes.stars}>
        {scores.map((score) => {
          const on = value !== null && score <= value;
          return (
            <label key={score} className={classes.star} data-on={on || undefined} title={t(`score.${score}`)}>
              <input
                type="radio"
                name={name}
                value={score}
                checked={value === score}
                onChange={() => onChange(score)}
                aria-label={t('score.of', { score, word: t(`score.${score}`) })}
              />
              {on ? <IconStarFilled size={30} aria-hidden /> : <IconStar size={30} stroke={1.4} aria-hidden />}
            </label>
          );
        })}
      </div>
      <p className={classes.word} aria-hidden>
        {value ? t(`score.${value as 1 | 2 | 3 | 4 | 5}`) : t('score.none')}
      </p>
    </fieldset>
  );
}
