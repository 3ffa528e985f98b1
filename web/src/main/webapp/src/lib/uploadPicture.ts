import { newKey } from './api/client';
import { ApiError, type Problem } from './api/problem';

const longest = 1600;

/** Sends a picture to be used by the next command; made smaller first, so that a weak network carries it. */
export async function uploadPicture(picture: Blob, name = 'photo.jpg'): Promise<string> {
  const form = new FormData();
  form.append('file', await smaller(picture), name);
  let response: Response;
  try {
    response = await fetch('/api/attachments', {
      method: 'POST',
      body: form,
      credentials: 'same-origin',
      headers: { Accept: 'application/json', 'X-Houqin': '1', 'Idempotency-Key': newKey() },
    });
  } catch (cause) {
    throw new ApiError({ status: 0 }, { cause });
  }
  const body = (await response.json().catch(() => ({}))) as Partial<Problem> & { id?: string };
  if (!response.ok || !body.id) throw new ApiError({ ...body, status: response.status });
  return body.id;
}

async function smaller(picture: Blob): Promise<Blob> {
  if (picture.type === 'image/png' || typeof createImageBitmap !== 'function') return picture;
  try {
    const bitmap = await createImageBitmap(picture);
    const scale = Math.min(1, longest / Math.max(bitmap.width, bitmap.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(bitmap.width * scale);
    canvas.height = Math.round(bitmap.height * scale);
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    return await new Promise((done) => canvas.toBlob((made) => done(made ?? picture), 'image/jpeg', 0.82));
  } catch {
    return picture;
  }
}
