import { createLink } from '@tanstack/react-router';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';

/** An address known only when it runs, as the part of the application it leads to and its filters. */
export interface ListAddress {
  to: '/queue' | '/tickets' | '/store' | '/purchasing';
  search?: Record<string, string>;
}

const Anchor = forwardRef<HTMLAnchorElement, ComponentPropsWithoutRef<'a'>>((props, ref) => <a ref={ref} {...props} />);
Anchor.displayName = 'Anchor';
const AnyLink = createLink(Anchor);

/** A way to the list behind a figure. */
export function ListLink({ to, search, ...rest }: ListAddress & ComponentPropsWithoutRef<'a'>) {
  return <AnyLink {...rest} to={to} search={(search ?? {}) as never} />;
}
