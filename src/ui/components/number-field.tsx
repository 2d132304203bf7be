import './number-field.css';
import { useEffect, useId, useRef } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly button: string;
  /** What is wrong with it, in one plain sentence; empty: nothing. */
  readonly wrong: string;
  /** What it comes to, as long as nothing is wrong. */
  readonly said?: string;
  readonly begin?: string;
  readonly inputMode?: 'numeric' | 'decimal';
  /** The one thing to do now. */
  readonly main?: boolean;
  /** It takes the focus when it appears. */
  readonly focused?: boolean;
  /** On the key and on Enter. With `leaving`, also when the field is left. */
  readonly take: (typed: string) => void;
  readonly leaving?: boolean;
}

/** A number as it is typed: whatever it is, it is taken as text, so that every slip can be told. */
export function NumberField(props: Props) {
  const { label, button, wrong, said = '', begin = '', inputMode = 'numeric', take } = props;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (props.focused) field.current?.focus();
  }, []);
  return (
    <form
      class="number-field"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        take(field.current?.value ?? '');
      }}
    >
      <label for={id}>{label}</label>
      <input
        id={id}
        ref={field}
        class="field"
        inputMode={inputMode}
        autoComplete="off"
        defaultValue={begin}
        aria-invalid={wrong !== ''}
        aria-describedby={`${id}-said`}
        onChange={(event) => {
          if (props.leaving) take(event.currentTarget.value);
        }}
      />
      <button class={props.main ? 'button main' : 'button'} type="submit">
        {button}
      </button>
      <p id={`${id}-said`} class={wrong === '' ? 'quiet-words' : 'field-wrong'} role="status">
        {wrong || said}
      </p>
    </form>
  );
}
