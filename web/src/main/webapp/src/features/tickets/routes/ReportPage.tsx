import { Page } from '@/components/Page';

export function ReportPage() {
  return <Page>{null}</Page>;
}
