import { column, rows } from './database';
import { services, type Service } from './stack';

/** What each service listens to. */
const consumes: Record<Service, Service[]> = {
  ticket: ['inventory', 'procurement', 'feedback'],
  inventory: ['ticket', 'procurement'],
  procurement: ['inventory'],
  feedback: ['ticket'],
};

/** Tables whose rows count their events. */
const COUNTING = `select table_name from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
   where table_schema = 'public' and column_name = 'event_seq' and table_type = 'BASE TABLE'
     and table_name not like 'inbox%' and table_name not in ('outbox', 'parked_event')`;

/** Whether every event has reached everyone: nothing waits in an outbox, every consumer has applied the last one. */
export async function atRest(): Promise<boolean> {
  return (await unsettled()).length === 0;
}

/** What is still under way or went wrong, in words. */
export async function unsettled(): Promise<string[]> {
  const found: string[] = [];
  const published = new Map<Service, Map<string, number>>();
  for (const service of services) {
    const waiting = await column(service, 'select count(*) from outbox');
    if (waiting[0] !== '0') {
      found.push(`${service}: ${waiting[0]} events wait in the outbox`);
    }
    const counted = new Map<string, number>();
    for (const table of await column(service, COUNTING)) {
      for (const row of await rows<{ id: string; event_seq: string }>(
        service,
        `select id, event_seq from ${table} where event_seq > 0`,
      )) {
        counted.set(row.id, Number(row.event_seq));
      }
    }
    published.set(service, counted);
  }
  for (const consumer of services) {
    const seen = new Map(
      (
        await rows<{ aggregateid: string; last_seq: string }>(
          consumer,
          // A consumer of its own inside a service keeps a line of its own.
          "select aggregateid, last_seq from inbox_sequence where topic not like '%@%'",
        )
      ).map((row) => [row.aggregateid, Number(row.last_seq)]),
    );
    for (const publisher of consumes[consumer]) {
      const behind = [...published.get(publisher)!].filter(([id, last]) => seen.get(id) !== last);
      if (behind.length > 0) {
        found.push(`${consumer} has not applied all of ${publisher}: ${behind.length} aggregates differ`);
      }
    }
  }
  return found;
}

/** Rules that hold whenever everything is at rest, whatever was killed before; answers the broken ones. */
export async function broken(): Promise<string[]> {
  const found = await unsettled();
  const check = async (service: Service, rule: string, sql: string) => {
    const offenders = await column(service, sql);
    if (offenders.length > 0) {
      found.push(`${rule}: ${offenders.slice(0, 5).join(', ')}${offenders.length > 5 ? ', …' : ''}`);
    }
  };
  for (const service of services) {
    await check(service, `${service}: events are parked`, 'select type || \' \' || cause from parked_event');
    await check(
      service,
      `${service}: an event was applied twice`,
      'select event_id::text from inbox group by event_id, topic having count(*) > 1',
    );
    await check(
      service,
      `${service}: an event was applied out of order`,
      `select aggregateid::text from (
         select aggregateid, event_seq, lag(event_seq) over (partition by aggregateid, topic order by applied_at, event_seq) as before
           from inbox) s
        where event_seq <= before`,
    );
  }
  await check(
    'inventory',
    'a balance is not the sum of its movements',
    `with moved as (
       select item_id, location, sum(quantity) as quantity from (
         select item_id, to_location as location, quantity from movement
         union all select item_id, from_location, -quantity from movement) both_ends
       group by item_id, location)
     select coalesce(b.item_id, m.item_id) || ' at ' || coalesce(b.location, m.location)
       from balance b full join moved m on m.item_id = b.item_id and m.location = b.location
      where coalesce(b.on_hand, 0) <> coalesce(m.quantity, 0)`,
  );
  await check(
    'inventory',
    'stock is negative',
    'select item_id || \' at \' || location from balance where physical and (on_hand < 0 or reserved > on_hand)',
  );
  await check(
    'inventory',
    'reserved stock is not the sum of what reservations hold',
    `select i.item_id::text from
       (select item_id, sum(reserved) as quantity from balance group by item_id) i
       left join (select item_id, sum(reserved) as quantity from reservation where status in ('WAITING', 'RESERVED')
                   group by item_id) r on r.item_id = i.item_id
      where i.quantity <> coalesce(r.quantity, 0)`,
  );
  await check('ticket', 'a number was given twice', 'select number from ticket group by number having count(*) > 1');
  found.push(...(await invitations()));
  return found;
}

/** Every closure of a ticket has exactly one invitation, and none has one without. */
async function invitations(): Promise<string[]> {
  const closed = await rows<{ id: string; closure: number }>(
    'ticket',
    `select ticket_id as id, (row_number() over (partition by ticket_id order by at, id))::int as closure
       from timeline where kind = 'closed'`,
  );
  const invited = await column('feedback', "select ticket_id || ' ' || closure from invitation");
  const wanted = new Set(closed.map((one) => `${one.id} ${one.closure}`));
  const have = new Set(invited);
  return [
    ...[...wanted].filter((one) => !have.has(one)).map((one) => `the closure ${one} has no invitation`),
    ...[...have].filter((one) => !wanted.has(one)).map((one) => `the invitation ${one} has no closure`),
    ...(have.size === invited.length ? [] : ['a closure has two invitations']),
  ];
}
