import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';

interface ButtonProps extends Pick<ButtonHTMLAttributes<HTMLButtonElement>, 'onClick'> {
  readonly look?: 'primary' | 'secondary' | 'subtle';
  readonly children: ComponentChildren;
  readonly disabled?: boolean;
}

/** The button of NL Design System. */
export function Button({ look = 'secondary', children, disabled = false, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      disabled={disabled}
      class={`nl-button nl-button--${look}${disabled ? ' nl-button--disabled' : ''}`}
    >
      <span class="nl-button__label">{children}</span>
    </button>
  );
}
