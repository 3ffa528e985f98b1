import { execFileSync } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { Api, type Json } from './support/api';
import { atRest, broken } from './support/invariants';
import { services, stack, type Service } from './support/stack';

const TICKETS = 50;
const AT_ONCE = 6;

const staff = new Api('staff');
const dispatcher = new Api('dispatcher');
const technician = new Api('technician');
const storekeeper = new Api('storekeeper');
const buyer = new Api('buyer');
const approver = new Api('approver');

/** Every service is killed once, at these shares of the work. */
const kills: [Service, number][] = [
  ['ticket', 0.2],
  ['inventory', 0.35],
  ['procurement', 0.5],
  ['feedback', 0.65],
];

test('with each service killed once while 50 tickets run, nothing is lost and nothing happens twice', async () => {
  test.setTimeout(420_000);
  const category = await staff.find('/api/categories', (one) => one.code === 'WATER-TAP');
  const room = await staff.find('/api/locations?q=304', (one) => one.kind === 'ROOM');
  const technicianId = (await technician.get('/api/me')).id;
  const plenty = await newItem('plenty');
  const scarce = await newItem('scarce');
  const supplier = (await buyer.get('/api/suppliers')).items[0];
  await storekeeper.post('/api/receipts', {
    reason: 'FOUND',
    reference: 'crash test',
    lines: [{ itemId: plenty.id, bin: 'RECEIVING', quantity: TICKETS, unitCost: '3.20' }],
  });

  const closed: string[] = [];
  const killed = new Map<Service, Promise<void>>();
  const walk = async (number: number) => {
    const ticket = await staff.post('/api/tickets', {
      categoryId: category.id,
      locationId: room.id,
      title: `Crash walk ${number}`,
      urgency: 'NORMAL',
    });
    const command = (who: Api, verb: string, body: Json = {}) => who.post(`/api/tickets/${ticket.id}/${verb}`, body);
    await command(dispatcher, 'triage');
    await command(dispatcher, 'dispatch', { technicianId });
    await command(technician, 'accept');
    await command(technician, 'start');
    const item = number % 5 === 0 ? scarce : number % 2 === 0 ? plenty : null;
    if (item) {
      await command(technician, 'parts', {
        lines: [{ itemId: item.id, sku: item.sku, itemName: item.name, unit: item.unit, quantity: 1 }],
      });
    }
    if (item === scarce) {
      await buy(ticket.id, supplier.id);
    }
    if (item) {
      const reserved = await storekeeper.find(
        `/api/reservations?ticketId=${ticket.id}`,
        (one) => one.status === 'RESERVED',
      );
      await storekeeper.post('/api/issues', { reservationId: reserved.id });
      await technician.until(`/api/tickets/${ticket.id}`, (one) => one.parts.every((part: Json) => part.status === 'ISSUED'));
    }
    await command(technician, 'finish', { cause: 'Worn', remedy: 'Replaced', labourMinutes: 10 });
    await command(staff, 'confirm', number % 3 === 0 ? { score: 5, comment: 'Quick' } : {});
    closed.push(ticket.id);
    for (const [service, share] of kills) {
      if (closed.length >= TICKETS * share && !killed.has(service)) {
        killed.set(service, kill(service));
      }
    }
  };
  const numbers = Array.from({ length: TICKETS }, (_, index) => index + 1);
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let number = numbers.shift(); number !== undefined; number = numbers.shift()) {
        await walk(number);
      }
    }),
  );
  await Promise.all(killed.values());

  expect(closed).toHaveLength(TICKETS);
  expect([...killed.keys()].sort()).toEqual([...services].sort());
  await expect.poll(atRest, { timeout: 60_000 }).toBe(true);
  expect(await broken()).toEqual([]);
});

/** An item of this test's own, so that no other waiting ticket is served first. */
function newItem(name: string): Promise<Json> {
  const sku = `CRASH-${name}-${Date.now()}`.toUpperCase();
  return storekeeper.post('/api/items', { sku, name: { zh: `压力件 ${name}`, en: `Crash part ${name}` }, unit: '个' });
}

async function buy(ticketId: string, supplierId: string) {
  const requisition = await approver.find(
    '/api/requisitions?status=IN_APPROVAL&sort=-createdAt',
    (one) => one.ticketId === ticketId,
  );
  await approver.post(`/api/requisitions/${requisition.id}/approve`);
  const order = await buyer.post('/api/purchase-orders', {
    supplierId,
    expectedOn: new Date(Date.now() + 86_400_000).toISOString().slice(0, 10),
    lines: [{ requisitionId: requisition.id, unitPrice: '268.00' }],
  });
  await storekeeper.post('/api/goods-receipts', {
    orderId: order.id,
    lines: order.lines.map((line: Json) => ({ lineId: line.lineId, accepted: line.ordered, refused: 0 })),
  });
}

/** Kills a service for good and waits until the supervisor has a new one that is ready. */
async function kill(service: Service) {
  const pid = stack.pid(service);
  execFileSync('kill', ['-9', String(pid)]);
  await expect
    .poll(
      async () => {
        try {
          const ready = await fetch(`${stack.url(service)}/q/health/ready`, { signal: AbortSignal.timeout(2_000) });
          return ready.ok && stack.pid(service) !== pid;
        } catch {
          return false;
        }
      },
      { timeout: 60_000 },
    )
    .toBe(true);
}
