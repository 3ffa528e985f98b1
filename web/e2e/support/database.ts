import pg from 'pg';
import { stack, type Service } from './stack';

/** The first column of a query's rows in a service's own database, for checks that no API should offer. */
export async function column(service: Service, sql: string): Promise<string[]> {
  const client = new pg.Client({
    host: '127.0.0.1',
    port: stack.port('postgres'),
    user: 'houqin',
    password: 'houqin',
    database: service,
  });
  await client.connect();
  try {
    const result = await client.query({ text: sql, rowMode: 'array' });
    return result.rows.map((row) => String(row[0]));
  } finally {
    await client.end();
  }
}

/** Rows of a query as objects. */
export async function rows<T>(service: Service, sql: string): Promise<T[]> {
  const client = new pg.Client({
    host: '127.0.0.1',
    port: stack.port('postgres'),
    user: 'houqin',
    password: 'houqin',
    database: service,
  });
  await client.connect();
  try {
    return (await client.query(sql)).rows as T[];
  } finally {
    await client.end();
  }
}
