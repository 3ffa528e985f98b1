import { useQuery } from '@tanstack/react-query';
import { get } from '@/lib/api/client';
import type { Notice, NoticePreferences } from '@/lib/api/types';
import { useAction } from '@/lib/useAction';
import { usePages } from '@/lib/usePages';

export const useNotices = (filters: { unread?: string }) =>
  usePages<Notice>('notice', '/api/notices', { unread: filters.unread ? 'true' : undefined });

export const useReadNotice = () =>
  useAction<string | undefined, { unread: number }>({
    send: (id) => ({ path: id ? `/api/notices/${id}/read` : '/api/notices/read' }),
    refresh: ['notice'],
  });

export const useNoticePreferences = () =>
  useQuery({
    queryKey: ['notice', 'preferences'],
    queryFn: ({ signal }) => get<NoticePreferences>('/api/notice-preferences', undefined, signal),
  });

export const useSavePreferences = (onDone: () => void) =>
  useAction<NoticePreferences, NoticePreferences>({
    send: (body) => ({ path: '/api/notice-preferences', method: 'PUT', body }),
    refresh: ['notice'],
    onDone,
  });
