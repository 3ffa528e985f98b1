import { ApiError, type Problem } from './api/problem';
import type { Attachment } from './api/types';

interface UploadOptions {
  /** The same key is the same file, however often it is sent. */
  idempotencyKey: string;
  onProgress?: (share: number) => void;
  signal?: AbortSignal;
}

/** A weak signal takes a while for a picture; what takes longer hangs. */
const longest = 120_000;

/** Sends one file and tells how far it is. `fetch` cannot do that, hence the older way. */
export function upload(path: string, file: Blob, name: string, options: UploadOptions): Promise<Attachment> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.setRequestHeader('X-Houqin', '1');
    request.setRequestHeader('Idempotency-Key', options.idempotencyKey);
    request.setRequestHeader('Accept', 'application/json');
    request.upload.onprogress = ({ lengthComputable, loaded, total }) =>
      options.onProgress?.(lengthComputable && total > 0 ? loaded / total : 0);
    request.onload = () => {
      const body = parsed(request.responseText);
      if (request.status >= 200 && request.status < 300) resolve(body as Attachment);
      else reject(new ApiError({ ...(body as Partial<Problem>), status: request.status === 499 ? 401 : request.status }));
    };
    request.timeout = longest;
    request.onerror = request.ontimeout = () => reject(new ApiError({ status: 0 }));
    options.signal?.addEventListener('abort', () => {
      request.abort();
      reject(new ApiError({ status: 0 }));
    });
    const form = new FormData();
    form.append('file', file, name);
    request.send(form);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
