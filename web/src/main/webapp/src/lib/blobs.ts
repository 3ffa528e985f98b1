/** What is too large for local storage, kept on this device: pictures of drafts. Nothing here throws. */
const name = 'houqin';
const store = 'blobs';

function run<T>(mode: IDBTransactionMode, work: (blobs: IDBObjectStore) => IDBRequest<T>): Promise<T | undefined> {
  return new Promise((resolve) => {
    try {
      const opening = indexedDB.open(name, 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore(store);
      opening.onerror = () => resolve(undefined);
      opening.onsuccess = () => {
        const transaction = opening.result.transaction(store, mode);
        const request = work(transaction.objectStore(store));
        transaction.oncomplete = () => {
          opening.result.close();
          resolve(request.result);
        };
        transaction.onerror = transaction.onabort = () => {
          opening.result.close();
          resolve(undefined);
        };
      };
    } catch {
      resolve(undefined);
    }
  });
}

export const readBlobs = <T>(key: string) => run<T>('readonly', (blobs) => blobs.get(key) as IDBRequest<T>);
export const writeBlobs = (key: string, value: unknown) => run('readwrite', (blobs) => blobs.put(value, key));
export const removeBlobs = (key: string) => run('readwrite', (blobs) => blobs.delete(key));
