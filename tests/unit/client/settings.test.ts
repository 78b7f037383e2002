import { afterEach, expect, test, vi } from 'vitest';
import { readSetting, writeSetting } from '#client/settings.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

function stubStorage() {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  });
  return kept;
}

test('keeps a setting, and none that was not chosen', () => {
  stubStorage();
  writeSetting('search-with-slash', 'off');
  expect(readSetting('search-with-slash')).toBe('off');
  expect(readSetting('theme')).toBeNull();
});

test('keeps the settings of two sites on one origin apart', () => {
  const kept = stubStorage();
  vi.stubEnv('BASE_URL', '/reading/');
  writeSetting('theme', 'dark');
  expect([...kept]).toEqual([['lectern:/reading/:theme', 'dark']]);
  vi.stubEnv('BASE_URL', '/other/');
  expect(readSetting('theme')).toBeNull();
});

test('goes on without a setting where the browser keeps nothing', () => {
  const refuse = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
  expect(() => writeSetting('theme', 'dark')).not.toThrow();
  expect(readSetting('theme')).toBeNull();
});
