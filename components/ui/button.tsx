import type { ComponentPropsWithoutRef } from 'react';
import { forwardRef } from 'react';

type ButtonProps = ComponentPropsWithoutRef<'button'> & {
  /** `solid`: the one main action. `quiet`: a bordered one. `plain`: text only. `icon`: a square around an icon. */
  look?: 'solid' | 'quiet' | 'plain' | 'icon';
};

export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  { look = 'quiet', className, type = 'button', ...props },
  ref,
) {
  const classes = className
    ? `st-button st-button-${look} ${className}`
    : `st-button st-button-${look}`;
  return <button ref={ref} type={type} className={classes} {...props} />;
});
