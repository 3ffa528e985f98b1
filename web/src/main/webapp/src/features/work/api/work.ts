import { useQuery } from '@tanstack/react-query';
import { get } from '@/lib/api/client';
import type { components } from '@/lib/api/schema/ticket';
import type { Whole } from '@/lib/api/types';
import { useAction } from '@/lib/useAction';
import { usePages } from '@/lib/usePages';

type Schemas = components['schemas'];
export type PastJob = Whole<Schemas['PastJob']>;
export type WorkPhoto = Whole<Schemas['Attachment']>;

export interface StepOrder {
  stepId: string;
  verb: 'START' | 'DONE' | 'UNDO';
  reading?: number;
  note?: string;
  attachmentIds?: string[];
}

export const useStep = (ticketId: string, onDone?: () => void) =>
  useAction<StepOrder, undefined>({
    send: ({ stepId, ...body }) => ({ path: `/api/tickets/${ticketId}/steps/${stepId}`, body }),
    refresh: ['ticket'],
    onDone,
  });

export const useLabour = (ticketId: string) =>
  useAction<'start' | 'stop', undefined>({
    send: (verb) => ({ path: `/api/tickets/${ticketId}/labour/${verb}`, body: {} }),
    refresh: ['ticket'],
  });

export interface LabourCorrection {
  /** The time that is corrected; none adds what nobody measured. */
  spanId?: string;
  startedAt: string;
  endedAt: string;
  reason: string;
}

export const useCorrectLabour = (ticketId: string) =>
  useAction<LabourCorrection, undefined>({
    send: ({ spanId, ...body }) => ({
      path: `/api/tickets/${ticketId}/labour${spanId ? `/${spanId}` : ''}`,
      method: spanId ? 'PUT' : 'POST',
      body,
    }),
    refresh: ['ticket'],
  });

export const useWorkPhotos = (ticketId: string, onDone: () => void) =>
  useAction<{ moment: 'BEFORE' | 'AFTER'; attachmentIds: string[] }, undefined>({
    send: (body) => ({ path: `/api/tickets/${ticketId}/photos`, body }),
    refresh: ['ticket'],
    onDone,
  });

export const useSign = (ticketId: string, onDone: () => void) =>
  useAction<{ attachmentId?: string; reason?: string }, undefined>({
    send: (body) => ({ path: `/api/tickets/${ticketId}/signature`, body }),
    refresh: ['ticket'],
    onDone,
  });

export const useAttachments = (ticketId: string) =>
  useQuery({
    queryKey: ['ticket', 'one', ticketId, 'attachments'],
    queryFn: ({ signal }) => get<WorkPhoto[]>(`/api/tickets/${ticketId}/attachments`, undefined, signal),
  });

export const usePlaceHistory = (ticketId: string, enabled: boolean) =>
  usePages<PastJob>('ticket', `/api/tickets/${ticketId}/place-history`, { size: 5 }, { enabled });
