import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Part = 'web' | 'ticket' | 'inventory' | 'procurement' | 'feedback' | 'keycloak' | 'postgres' | 'mail';

const offset = Number(process.env.HOUQIN_PORT_OFFSET ?? 0);
const ports: Record<Part, number> = {
  web: 8080,
  ticket: 8081,
  inventory: 8082,
  procurement: 8083,
  feedback: 8084,
  keycloak: 8180,
  postgres: 15432,
  mail: 8025,
};

export const services = ['ticket', 'inventory', 'procurement', 'feedback'] as const;
export type Service = (typeof services)[number];

/** The running stack the tests talk to; run.sh has started it. */
export const stack = {
  port: (part: Part) => ports[part] + offset,
  url: (part: Part) => `http://localhost:${ports[part] + offset}`,

  /** Process id of a part, as the supervisor knows it now. */
  pid(part: string): number {
    const home = process.env.HOUQIN_HOME ?? join(import.meta.dirname, '../../../.houqin');
    const state = JSON.parse(readFileSync(join(home, 'run/state.json'), 'utf8')) as {
      parts: { part: string; pid: number }[];
    };
    const found = state.parts.find((candidate) => candidate.part === part);
    if (!found) {
      throw new Error(`${part} is not in ${state.parts.map((candidate) => candidate.part).join(', ')}`);
    }
    return found.pid;
  },
};
