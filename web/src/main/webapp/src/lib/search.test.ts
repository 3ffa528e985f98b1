import { describe, expect, it } from 'vitest';
import { parseSearch, stringifySearch, texts } from './search';

const words = ['1.10', '434E98', '007', '12', 'true', 'null', '"quoted"', '{"a":1}', '二楼 & 三楼', 'a+b=c?d#e', ''];

describe('the search part of an address', () => {
  it.each(words)('keeps %j as it stands', (word) => {
    expect(parseSearch(stringifySearch({ q: word }))).toEqual({ q: word });
  });

  it.each(['1.10', '434E98', '007', 'true'])('takes %s as text when written by hand', (word) => {
    expect(texts('code')(parseSearch(`?code=${word}&other=1`))).toEqual({ code: word });
  });

  it('is nothing at all where nothing is asked', () => {
    expect(stringifySearch({ q: undefined })).toBe('');
    expect(texts('q')(parseSearch(''))).toEqual({});
  });
});
