import { Page } from '@/components/Page';

export function TicketPage() {
  return <Page>{null}</Page>;
}
