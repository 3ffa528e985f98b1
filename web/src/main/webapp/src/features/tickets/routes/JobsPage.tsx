import { Page } from '@/components/Page';

export function JobsPage() {
  return <Page>{null}</Page>;
}
